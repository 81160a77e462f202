"""Accuracy by kind of problem: the tables of docs/kinds.md.

    python benchmarks/kinds.py                     # the problems to develop on
    python benchmarks/kinds.py --sealed            # the sealed ones: figures by kind, never a question
    python benchmarks/kinds.py --compare FILE      # and what changed since the results in FILE (exact McNemar test)
    python benchmarks/kinds.py --write             # keep the figures and renew the page; with --sealed those of that half
    python benchmarks/kinds.py --page              # measure nothing: put the kept figures into the page

`--write` keeps, in benchmarks/results/kinds.json, what became of each problem (status, right or not). Gold answers are read
only to score. One core: one to two minutes for each half.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import kinds_form
from marked import remade

if TYPE_CHECKING:
    from mycelium.evaluation import KindCount
    from mycelium.solver import Solver

ROOT = Path(__file__).parents[1]
RESULTS = ROOT / "benchmarks" / "results" / "kinds.json"
PAGE = ROOT / "docs" / "kinds.md"
HALVES = {"dev": kinds_form.DEV, "sealed": kinds_form.SEALED}
USUALLY = 0.75
"""Kinds with at least this share right, over both halves, are called usually right."""
UNMARKED = 2
"""Kinds with at least so many wrong answers without a mark are named."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--sealed", action="store_true", help="measure the sealed half instead of the other")
    parser.add_argument("--compare", type=Path, metavar="FILE", help="an earlier benchmarks/results/kinds.json")
    parser.add_argument("--write", action="store_true", help="keep the figures and renew the page")
    parser.add_argument("--page", action="store_true", help="renew the page from the kept figures, without measuring")
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")
    options = parser.parse_args()
    half = "sealed" if options.sealed else "dev"
    kept = json.loads(RESULTS.read_text(encoding="utf-8")) if RESULTS.exists() else {}
    results = kept if options.page else kept | {half: measured(half)}
    if options.write:
        RESULTS.parent.mkdir(exist_ok=True)
        RESULTS.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    if options.write or options.page:
        PAGE.write_text(renewed(PAGE.read_text(encoding="utf-8"), results), encoding="utf-8")
    earlier = json.loads(options.compare.read_text(encoding="utf-8")) if options.compare else None
    if options.json:
        changed = {"compared": compared(earlier[half], results[half])} if earlier else {}
        print(json.dumps({"half": half, **document(results[half]), **changed}, indent=1))
        return
    print("\n".join([*groups_table({half: results[half]}), "", *kinds_table({half: results[half]})]))
    if earlier:
        print("\n".join(["", *comparison(compared(earlier[half], results[half]))]))


# Measuring


def measured(half: str, solver: Solver | None = None) -> dict[str, Any]:
    """What became of each problem of the half when the solver, the shipped one unless given, gets its text."""
    from mycelium.evaluation import evaluate, outcomes_of
    from mycelium.io import file_sha256
    from mycelium.problems import Example, Problem
    from mycelium.solver import Solver

    rows = kinds_form.sealed_rows() if half == "sealed" else kinds_form.dev_rows()
    examples = [Example(Problem(r["id"], r["question"]), r["answer"], extra={"kind": r["kind"]}) for r in rows]
    print(f"{len(examples)} problems", file=sys.stderr, flush=True)
    records = evaluate(solver or Solver.load(), examples).records
    return {"sha256": file_sha256(HALVES[half]), "outcomes": outcomes_of(records)}


def counts_of(result: dict[str, Any]) -> dict[str, KindCount]:
    from mycelium.evaluation import count_kinds, records_of

    return count_kinds(records_of(result["outcomes"]))


def document(result: dict[str, Any]) -> dict[str, Any]:
    counts = counts_of(result)
    return {
        "sha256": result["sha256"],
        "groups": {group: count.to_json() for group, count in groups_of(counts).items()},
        "kinds": {kind: count.to_json() for kind, count in counts.items()},
        "mostly_refused": [kind for kind, count in counts.items() if count.mostly_refused],
    }


def groups_of(counts: dict[str, KindCount]) -> dict[str, KindCount]:
    """Word problems, competition problems, and all of them."""
    from mycelium.evaluation import KindCount

    found: dict[str, KindCount] = {}
    for kind, (group, _) in kinds_form.names().items():
        if kind in counts:
            found[group] = found.get(group, KindCount()) + counts[kind]
    return {**found, "all": sum(found.values(), KindCount())}


def compared(earlier: dict[str, Any], later: dict[str, Any]) -> dict[str, Any]:
    """The two runs, paired by problem.

    Raises:
        SystemExit: the problems are not the same.
    """
    from mycelium.evaluation import compare_kinds

    if earlier["sha256"] != later["sha256"]:
        raise SystemExit("the problems changed between the two results; measure the earlier state on today's problems.")
    found, changed = compare_kinds(earlier["outcomes"], later["outcomes"])
    figures = {name: value for name, value in found.to_json().items() if name != "flips"}
    return {**figures, "kinds": {kind: [a.right, b.right, b.n] for kind, (a, b) in changed.items()}}


def comparison(found: dict[str, Any]) -> Iterator[str]:
    low, high = found["difference_ci95"]
    yield (
        f"before {found['a']['correct']} of {found['n']}, now {found['b']['correct']}: {100 * found['difference']:+.1f} "
        f"points ({100 * low:+.1f} to {100 * high:+.1f}), exact McNemar p = {found['mcnemar_p']:.3g}"
    )
    for kind, (before, now, n) in sorted(found["kinds"].items(), key=lambda item: item[1][0] - item[1][1]):
        yield f"  {kind}: {before} -> {now} of {n}"


# Writing


def blocks(results: dict[str, Any]) -> dict[str, str]:
    """The parts of the page that are made of figures, by the name in their marks."""
    halves = {half: results[half] for half in HALVES if half in results}
    made = {
        "minute": list(minute(halves)),
        "groups": groups_table(halves),
        "word": kinds_table(halves, "word problems"),
        "competition": kinds_table(halves, "competition problems"),
        "sealed": [f"```\n{kinds_form.HASH.read_text(encoding='utf-8').strip()}\n```"],
    }
    return {name: "\n".join(lines) for name, lines in made.items()}


def both(halves: dict[str, Any]) -> dict[str, KindCount]:
    """The counts of each kind over the halves together."""
    from mycelium.evaluation import KindCount

    found: dict[str, KindCount] = {}
    for result in halves.values():
        for kind, count in counts_of(result).items():
            found[kind] = found.get(kind, KindCount()) + count
    return found


def minute(halves: dict[str, Any]) -> Iterator[str]:
    counts = both(halves)
    usual = [kind for kind, count in counts.items() if count.right >= USUALLY * count.n]
    never = [kind for kind, count in counts.items() if not count.right]
    refused = [kind for kind, count in counts.items() if count.mostly_refused]
    trusted = [kind for kind, count in counts.items() if count.answered - count.right_when_answered >= UNMARKED]
    for group, count in groups_of(counts).items():
        if group != "all":
            answered = f"{count.right_when_answered} of {count.answered}"
            yield f"- **{group.capitalize()}**: {count.accuracy}. Without a mark: {answered} right."
    for heading, kinds in (
        (f"Usually right (at least {USUALLY:.0%})", usual),
        ("Never right", never),
        ("Mostly refused", refused),
        (f"Wrong without a mark at least {UNMARKED} times", trusted),
    ):
        yield f"- **{heading}**, {len(kinds)} of {len(counts)} kinds: {', '.join(kinds) or 'none'}."


def groups_table(halves: dict[str, Any]) -> list[str]:
    header = [
        "problems",
        "half",
        "n",
        "right",
        "95% interval",
        "without a mark",
        "right of these",
        "guesses",
        "refused",
    ]
    lines = ["| " + " | ".join(header) + " |", "|" + "---|" * len(header)]
    for half, result in halves.items():
        for group, count in groups_of(counts_of(result)).items():
            low, high = count.accuracy.ci95 or (0.0, 1.0)
            shares = [f"{part} ({part / count.n:.0%})" for part in (count.answered, count.guesses, count.refused)]
            cells = [group, half, count.n, f"{count.right / count.n:.1%}", f"{low:.1%} to {high:.1%}", shares[0]]
            cells += [f"{count.right_when_answered} of {count.answered}", *shares[1:]]
            lines.append("| " + " | ".join(map(str, cells)) + " |")
    return lines


def kinds_table(halves: dict[str, Any], group: str | None = None) -> list[str]:
    """One row a kind: what it means, how many are right in each half, and what became of all its problems."""
    by_half, together = {half: counts_of(result) for half, result in halves.items()}, both(halves)
    header = ["kind", "what it is", *by_half, "without a mark", "right of these", "guesses", "refused"]
    lines = ["| " + " | ".join(header) + " |", "|" + "---|" * len(header)]
    for kind, (of, meaning) in kinds_form.names().items():
        if kind not in together or group not in (None, of):
            continue
        count = together[kind]
        right = [f"{counts[kind].right} of {counts[kind].n}" if kind in counts else "–" for counts in by_half.values()]
        cells = [kind, meaning, *right, count.answered, count.right_when_answered, count.guesses, count.refused]
        lines.append("| " + " | ".join(map(str, cells)) + " |")
    return lines


def renewed(page: str, results: dict[str, Any]) -> str:
    """The page with every marked part made again."""
    return remade(page, blocks(results))


if __name__ == "__main__":
    main()
