"""How long a program takes: building, executing, printing and reading it, in microseconds.

    python benchmarks/execute.py

One core, no model. Each figure is the best of five rounds over 200 random programs of one to eight steps.
"""

from __future__ import annotations

import platform
import random
import time
from collections.abc import Callable
from fractions import Fraction

from mycelium.programs import (
    Constant,
    Program,
    ProgramError,
    QuantityRef,
    ResultRef,
    Step,
    execute,
    program_from_json,
    program_from_python,
    program_from_text,
    program_to_json,
    program_to_python,
    program_to_text,
)

OPERATIONS = ("ADD", "SUB", "MUL", "DIV", "PERCENT_OF", "MEAN")


def random_program(rng: random.Random) -> Program:
    """A program over four quantities whose every step reads the one before, as word problems do."""
    quantities = tuple(Fraction(rng.randint(1, 500), rng.choice((1, 1, 1, 2, 100))) for _ in range(4))
    steps: list[Step] = []
    for position in range(rng.randint(1, 8)):
        first = ResultRef(position - 1) if position else QuantityRef(0)
        second = QuantityRef(rng.randrange(4)) if rng.random() < 0.8 else Constant(Fraction(rng.choice((7, 60, 100))))
        steps.append(Step(rng.choice(OPERATIONS), (first, second)))
    return Program(tuple(steps), quantities)


def executable_programs(count: int, seed: int = 0) -> list[Program]:
    """Random programs that have an answer."""
    rng, found = random.Random(seed), []
    while len(found) < count:
        program = random_program(rng)
        try:
            execute(program)
        except ProgramError:
            continue
        found.append(program)
    return found


def microseconds(function: Callable, items: list) -> float:
    """Best time per item of five rounds."""
    best = float("inf")
    for _ in range(5):
        began = time.perf_counter()
        for item in items:
            function(item)
        best = min(best, time.perf_counter() - began)
    return 1e6 * best / len(items)


def main() -> None:
    """Print one line for each thing that is done to a program."""
    programs = executable_programs(200)
    steps = sum(len(program.steps) for program in programs) / len(programs)
    print(f"{platform.processor() or platform.machine()}, Python {platform.python_version()}")
    print(f"{len(programs)} programs of {steps:.1f} steps on average; microseconds per program, best of 5 rounds")
    rows: list[tuple[str, Callable, list]] = [
        ("build and check", lambda program: Program(program.steps, program.quantities), programs),
        ("execute", execute, programs),
        ("print as text", program_to_text, programs),
        ("read text", program_from_text, [program_to_text(program) for program in programs]),
        ("print as JSON", program_to_json, programs),
        ("read JSON", program_from_json, [program_to_json(program) for program in programs]),
        ("print as Python", program_to_python, programs),
        ("read Python", program_from_python, [program_to_python(program) for program in programs]),
    ]
    for name, function, items in rows:
        print(f"{name:<18} {microseconds(function, items):8.1f}")


if __name__ == "__main__":
    main()
