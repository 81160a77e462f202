"""Labels of competition problems from two sources: yield of each and of both, before and after the filter, by subject and level.

    python benchmarks/union_labels.py --data data/math_train.jsonl --records union.jsonl
    python benchmarks/union_labels.py --data data/math_train.jsonl --records union.jsonl --limit 0 --show 100 --seed 1
    python benchmarks/union_labels.py --data data/math_train.jsonl --records union.jsonl --limit 0 --verdicts verdicts.txt

Problems of the training part in the order of a hash of their ids, so that whatever is done so far is a random part of all; a
line a problem is added to --records, and the same command goes on. --limit 0 adds none. `mycelium label --reader union` makes the same
labels, and keeps those after the filter. --show prints labels after the filter to be read by a person; --verdicts reads lines
"ID right|partly|luck" and counts them.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from mycelium.evaluation import wilson_interval
from mycelium.labels import CompetitionLabel, label_competition
from mycelium.labels.from_traces.competition.proposed import label_proposed
from mycelium.problems import Example, is_dev, load_examples
from mycelium.programs import program_from_dict, program_to_dict, program_to_text
from mycelium.solver import solve_track1

ORDER = "16"  # put before the id, so that the order is another than the split's

Row = dict[str, Any]
SOURCES: tuple[tuple[str, Callable[[Row], bool]], ...] = (
    ("Track 1 alone", lambda row: bool(row["track1"])),
    ("the solution's formulas alone", lambda row: bool(row["solution"])),
    ("both, before the filter", lambda row: bool(row["track1"] or row["solution"])),
    ("the solution's formulas, after the filter", lambda row: bool(row["solution"] and row["sound"])),
    ("both, after the filter (`--reader union`)", lambda row: bool(row["track1"] or (row["solution"] and row["sound"]))),
)  # fmt: skip


def ordered(path: Path) -> list[Example]:
    rows = [row for row in load_examples(path) if not is_dev(row.text)]
    return sorted(rows, key=lambda row: hashlib.sha256((ORDER + row.id).encode()).hexdigest())


def record(example: Example) -> Row:
    """What each source makes of a problem; programs as JSON, or None."""
    begin = time.perf_counter()
    proposed = solve_track1(example.text)
    rules = None
    if proposed.program is not None and proposed.answer is not None:
        rules = label_proposed(example.problem, proposed.program, example.gold, "track1")
    made = label_competition(example.problem, example.solution or "", example.gold)
    read = made if isinstance(made, CompetitionLabel) else None
    return {
        "id": example.id, "subject": example.subject, "level": example.level,
        "track1": rules and program_to_dict(rules.labeled.program),
        "solution": read and program_to_dict(read.labeled.program),
        "sound": read is not None and read.evidence.is_sound,
        "reason": None if isinstance(made, CompetitionLabel) else made.reason,
        "seconds": round(time.perf_counter() - begin, 3),
    }  # fmt: skip


def stored(path: Path) -> list[Row]:
    """The whole lines of a file of records; a line that a kill cut off is dropped from the file."""
    if not path.exists():
        return []
    lines = [line for line in path.read_text(encoding="utf-8").splitlines(keepends=True) if line.endswith("\n")]
    path.write_text("".join(lines), encoding="utf-8")
    return [json.loads(line) for line in lines]


def share(hits: int, n: int) -> str:
    low, high = wilson_interval(hits, n) if n else (0.0, 1.0)
    return f"{hits:,} of {n:,} | {100 * hits / max(1, n):.1f}% | {100 * low:.1f} to {100 * high:.1f}"


def page(rows: list[Row]) -> Iterator[str]:
    yield from ("| problems of the training part | labels | share | Wilson 95% |", "|---|---|---|---|")
    for name, test in SOURCES:
        yield f"| {name} | {share(sum(map(test, rows)), len(rows))} |"
    before, after = SOURCES[2][1], SOURCES[4][1]
    yield from ("", "| part | before the filter | | | after | | |", "|---|---|---|---|---|---|---|")
    for key in ("subject", "level"):
        for value in sorted({str(row[key]) for row in rows}):
            part = [row for row in rows if str(row[key]) == value]
            yield f"| {value} | {share(sum(map(before, part)), len(part))} | {share(sum(map(after, part)), len(part))} |"
    reasons = Counter(str(row["reason"]) for row in rows if not before(row))
    yield from ("", "| neither source, because of the solution | problems |", "|---|---|")
    yield from (f"| {reason} | {count:,} |" for reason, count in reasons.most_common())


def sample(rows: Iterable[Row], count: int, seed: int) -> list[Row]:
    kept = [row for row in rows if SOURCES[4][1](row)]
    return random.Random(seed).sample(kept, min(count, len(kept)))


def shown(row: Row, example: Example) -> str:
    origin = "track1" if row["track1"] else "solution"
    program = program_to_text(program_from_dict(row[origin]))
    return f"## {row['id']} ({origin})\n{example.text}\n--\n{example.solution}\n--\n{program}gold {example.gold}\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--records", type=Path, required=True)
    parser.add_argument("--limit", type=int, help="problems that are added at most")
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--verdicts", type=Path)
    options = parser.parse_args()
    examples, rows = ordered(options.data), stored(options.records)
    done = {row["id"] for row in rows}
    with open(options.records, "a", encoding="utf-8") as lines:
        for example in [item for item in examples if item.id not in done][: options.limit]:
            rows.append(record(example))
            lines.write(json.dumps(rows[-1]) + "\n")
            lines.flush()
    print("\n".join(page(rows)))
    named = {example.id: example for example in examples}
    for row in sample(rows, options.show, options.seed):
        print(shown(row, named[row["id"]]))
    if options.verdicts is not None:
        said = Counter(line.split()[1] for line in options.verdicts.read_text().splitlines() if line.strip())
        for verdict, count in said.most_common():
            print(f"| {verdict} | {share(count, said.total())} |")


if __name__ == "__main__":
    main()
