"""Programs found by enumeration: how many problems get one, and how often it is the right one.

    python benchmarks/enumeration.py --data DATA --limit 150

It reads alg514, draw and the rows of mawps with several equations. Their annotated equations never reach the
search; they judge it: the numbers of the text are changed (equal ones alike), the equations and the program that was found
are solved again, and the program agrees when its answers are still among those of the equations.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import time
from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

from mycelium.evaluation import wilson_interval
from mycelium.labels.enumeration.systems import Found, find_system
from mycelium.problems import Example, Quantity, extract_quantities, load_examples
from mycelium.programs import Expression, ProgramError, apply_operation
from mycelium.symbolic import to_plain

HOME = Path(__file__).parents[1]
SOURCES = ("alg514", "draw", "mawps")
# Names such as v_0 must not be taken for the numbers in them.
_NUMBER = re.compile(r"(?<![\w.])(?:\d+\.?\d*|\.\d+)")


def share(hits: int, n: int) -> str:
    low, high = wilson_interval(hits, n) if n else (0.0, 1.0)
    return f"{hits} of {n} ({100 * hits / max(1, n):.1f}%, {100 * low:.1f} to {100 * high:.1f})"


def annotated(equation: str, quantities: Sequence[Quantity], changed: Sequence[Fraction]) -> set[Fraction] | None:
    """What the unknowns of annotated equations are when the numbers of the text are changed; None if not solved.

    A number of the equations that is none of the text stays; 5 and 0.05 both stand for "5%".
    """
    given: dict[Fraction, Fraction] = {}
    for item, value in zip(quantities, changed, strict=True):
        given.setdefault(item.value, value)
        if item.kind == "percent":
            given.setdefault(100 * item.value, 100 * value)
    letters: dict[str, str] = {}

    def letter(match: re.Match[str]) -> str:
        return letters.setdefault(match[0], f"v_{len(letters)}")

    written = re.sub(r"[A-Za-z_][A-Za-z_0-9]*", letter, equation)
    written = _NUMBER.sub(lambda match: f"({given.get(Fraction(match[0]), Fraction(match[0]))})", written)
    try:
        relations = [Expression(part.strip()) for part in written.split(";")]
        values = {apply_operation("SOLVE", [Expression(name), *relations]) for name in letters.values()}
    except (ProgramError, ValueError):
        return None
    return {value for value in values if isinstance(value, Fraction)}


def agrees(found: Found, example: Example, quantities: Sequence[Quantity]) -> bool | None:
    """Whether program and annotated equations have the same answers under two changes; None if that cannot be said."""
    factors: dict[Fraction, Fraction] = {}
    for draw in range(2):
        factors = {}
        changed = [
            item.value * factors.setdefault(item.value, 1 + Fraction(7 + 5 * len(factors) + 3 * draw, 307))
            for item in quantities
        ]
        wanted = annotated(example.equation or "", quantities, changed)
        if not wanted:
            return None
        try:
            if not set(found.system.answers(changed)) <= wanted:
                return False
        except ProgramError:
            return False
    return True


def word_problems(folder: Path) -> list[Example]:
    rows = [row for name in SOURCES for row in load_examples(folder / f"{name}.jsonl")]
    return [row for row in rows if row.source != "mawps" or ";" in (row.equation or "")]


def in_words(found: Found, quantities: Sequence[Quantity]) -> str:
    text = "; ".join(to_plain(relation.node) for relation in found.system.relations)
    for index in reversed(range(len(quantities))):
        text = text.replace(f"q_{index}", f"[{quantities[index].surface}]")
    return text


def measure_systems(options: argparse.Namespace) -> dict[str, Any]:
    rows = word_problems(options.data)
    random.Random(options.seed).shuffle(rows)
    counts: dict[str, Counter[str]] = {name: Counter() for name in (*SOURCES, "all")}
    seconds, candidates, fillings, rejected = [], [], [], 0
    for row in rows[: options.limit]:
        quantities = extract_quantities(row.text)
        begin = time.process_time()
        found = find_system(row.text, quantities, row.gold or "")
        seconds.append(time.process_time() - begin)
        verdict = agrees(found, row, quantities) if found else None
        for name in (row.source, "all"):
            tally = counts[name]
            tally["rows"] += 1
            if found is None:
                continue
            tally["found"] += 1
            tally["tied"] += found.ties > 0
            tally["judged"] += verdict is not None
            tally["agree"] += verdict is True
            tally["sure"] += found.share >= 0.5
            tally["sure, judged"] += found.share >= 0.5 and verdict is not None
            tally["sure, agree"] += found.share >= 0.5 and verdict is True
        if found is not None:
            candidates.append(found.candidates)
            fillings.append(found.fillings)
            rejected += found.rejected
        if options.show:
            told = in_words(found, quantities) if found else "-"
            mark = {True: "agrees", False: "DIFFERS", None: "unjudged"}[verdict] if found else "NONE"
            print(f"{mark} {row.id} {row.text}\n   {told} | {row.equation} | {row.gold}", end=" ")
            print(f"| cost {found.system.cost} share {found.share:.2f} ties {found.ties}" if found else "")
    for name, tally in counts.items():
        print(f"| {name} | {share(tally['found'], tally['rows'])} | {share(tally['agree'], tally['judged'])} |", end="")
        print(f" {tally['tied']} | {share(tally['sure, agree'], tally['sure, judged'])} |")
    seconds.sort()
    result = {
        "seed": options.seed,
        "counts": {name: dict(tally) for name, tally in counts.items()},
        "seconds": {"mean": sum(seconds) / len(seconds), "median": seconds[len(seconds) // 2], "longest": seconds[-1]},
        "candidates": {"mean": sum(candidates) / max(1, len(candidates)), "rejected": rejected},
        "fillings_mean": sum(fillings) / max(1, len(fillings)),
    }
    print({key: value for key, value in result.items() if key != "counts"})
    return result


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--limit", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    result = measure_systems(options)
    if options.out:
        options.out.write_text(json.dumps(result, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
