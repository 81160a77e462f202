"""How many formulas of competition problems are read as typed arguments, by kind, and why the others are not.

    python benchmarks/arguments.py data/math_train.jsonl             # problems outside the dev split
    python benchmarks/arguments.py data/gsm8k_train.jsonl --reasons 0

Rows need a `question`; nothing else is looked at. The last line tells the processor's time, which does not count what
other programs do meanwhile. One core: 10 seconds for 6,713 problems.
"""

from __future__ import annotations

import argparse
import re
import statistics
import time
from collections import Counter, defaultdict
from pathlib import Path

from mycelium.io import read_objects
from mycelium.problems import is_dev
from mycelium.programs import MalformedProgram, arguments_of
from mycelium.programs.arguments.places import formula_places, without_drawings


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--reasons", type=int, default=20, help="how many reasons of unread formulas to print")
    options = parser.parse_args()
    texts = [row["question"] for row in read_objects(options.data) if not is_dev(row["question"])]
    kinds: Counter[tuple[bool, str]] = Counter()
    reasons: Counter[str] = Counter()
    examples: defaultdict[str, list[str]] = defaultdict(list)
    seconds: list[float] = []
    arguments = unwritten = 0
    for text in texts:
        begin = time.process_time()
        found = arguments_of(text)
        seconds.append(time.process_time() - begin)
        arguments += len(found)
        inner = [place.inner for place in formula_places(without_drawings(text, labels=True))]
        for one in found:
            start, end = one.char_span
            if one.within is not None:
                continue
            kinds[any(a <= start and end <= b for a, b in inner), one.kind if one.node else "unread"] += 1
            if one.node is None:
                reason = re.sub(r" at \d+$", "", one.reason)
                reasons[reason] += 1
                examples[reason].append(one.surface)
                continue
            try:
                assert one.value is not None
            except MalformedProgram:
                unwritten += 1
    delimited = sum(count for (inside, _), count in kinds.items() if inside)
    if delimited:
        print(f"formulas in delimiters {delimited}, read {1 - kinds[True, 'unread'] / delimited:.3f}")
    print(f"read, but without a plain notation {unwritten}")
    for (inside, kind), count in kinds.most_common():
        print(f"{count:7d} {'in delimiters' if inside else 'in prose     '} {kind}")
    for reason, count in reasons.most_common(options.reasons):
        print(f"{count:5d} {reason}: {examples[reason][0][:60]!r}")
    seconds.sort()
    print(
        f"{len(texts)} texts, {arguments} arguments, {arguments / sum(seconds):,.0f} a second; a text takes "
        f"{1000 * statistics.median(seconds):.2f} ms in the median, {1000 * seconds[int(0.95 * len(seconds))]:.2f} at p95"
    )


if __name__ == "__main__":
    main()
