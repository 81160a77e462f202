"""How many competition problems the assembler solves when their clauses are labelled by hand, and how long it takes.

    python benchmarks/roles.py                                            # the 150 that the rows were written for
    python benchmarks/roles.py --problems benchmarks/roles_held_out.jsonl # 60 labelled afterwards

A problem is solved when the program made of its clauses executes to the gold answer. Seconds: of executing the program,
on the wall clock, and of the processors (this process and its workers), which other work on the machine does not change.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mycelium.evaluation import wilson_interval
from mycelium.io import read_objects
from mycelium.programs import (
    Expression,
    ProgramError,
    argument_to_text,
    assemble,
    clause_from_row,
    execute,
    program_from_text,
    program_to_text,
)
from mycelium.programs.program import Constant
from mycelium.symbolic import Outcome, WorkerPool, check_answers

HERE = Path(__file__).parent
SLOW_S = 2.0


@dataclass(frozen=True)
class Result:
    """One problem: whether its program gives gold, what it gives or why not, and how long it took."""

    id: str
    subject: str
    level: str
    solved: bool
    said: str
    wall_s: float
    processor_s: float
    program: str = ""


class _Clock:
    """Processor time of this process and of the workers that it asks."""

    def __init__(self) -> None:
        self.workers_s = 0.0
        ask = WorkerPool.call

        def call(pool: WorkerPool, *arguments: Any, **options: Any) -> Outcome:
            outcome = ask(pool, *arguments, **options)
            self.workers_s += outcome.work if outcome.work is not None else outcome.seconds
            return outcome

        WorkerPool.call = call  # type: ignore[method-assign]

    def now(self) -> float:
        return time.process_time() + self.workers_s


def solved(row: dict[str, Any], clock: _Clock) -> Result:
    """The result of one row of the file."""
    began, worked = time.perf_counter(), clock.now()
    program_text = ""
    try:
        program = assemble(row["question"], [clause_from_row(clause) for clause in row["clauses"]])
        program_text = program_to_text(program)
        began, worked = time.perf_counter(), clock.now()
        answer = execute(program).answer
        wall, processor = time.perf_counter() - began, clock.now() - worked
        said = answer.text if isinstance(answer, Expression) else argument_to_text(Constant(answer))
        right = check_answers(row["answer"], said).equal
    except ProgramError as error:
        wall, processor = time.perf_counter() - began, clock.now() - worked
        said, right = f"no value: {error}", False
    return Result(row["id"], row["subject"], row["level"], right, said, wall, processor, program_text)


def percentile(values: list[float], share: float) -> float:
    """The value at the nearest rank."""
    ordered = sorted(values)
    return ordered[max(0, -int(-share * len(ordered) // 1) - 1)]


def share_text(results: list[Result]) -> str:
    count = sum(result.solved for result in results)
    low, high = wilson_interval(count, len(results))
    return f"{count} of {len(results)}, {100 * count / len(results):.1f}% ({100 * low:.1f} to {100 * high:.1f})"


def main() -> None:
    """Print the table, the problems that are not solved, and the times."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--problems", type=Path, default=HERE / "roles.jsonl")
    parser.add_argument("--show", action="store_true", help="print every program")
    parser.add_argument("--json", action="store_true", help="one JSON document instead of the table")
    options = parser.parse_args()
    clock = _Clock()
    execute(
        program_from_text('quantities: none\nr0 = EVALUATE("sqrt(8) + cos(1)")')
    )  # the worker starts before the clock
    rows = list(read_objects(options.problems))
    results = [solved(row, clock) for row in rows]
    walls, processors = [r.wall_s for r in results], [r.processor_s for r in results]
    if options.json:
        print(json.dumps([vars(result) for result in results], ensure_ascii=False, indent=1))
        return
    by_subject: dict[str, list[Result]] = defaultdict(list)
    for result in results:
        by_subject[result.subject].append(result)
        if options.show:
            print(f"{result.id}: {result.said}\n{result.program}\n")
    for subject in sorted(by_subject):
        print(f"{subject:<24} {share_text(by_subject[subject])}")
    print(f"{'all':<24} {share_text(results)}")
    for name, values in (("wall", walls), ("processor", processors)):
        print(
            f"{name:<10} seconds of a program: median {percentile(values, 0.5):.3f}, 95th percentile "
            f"{percentile(values, 0.95):.2f}, most {max(values):.2f}; {sum(v > SLOW_S for v in values)} above {SLOW_S:g}"
        )
    for result in results:
        if not result.solved:
            print(f"not solved: {result.id} ({result.level}): {result.said[:150]}")


if __name__ == "__main__":
    main()
