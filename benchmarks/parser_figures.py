"""Figures of benchmarks/parser.py: a share with its interval and every verdict behind it, tables, and two runs compared."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from mycelium.evaluation import Evaluation, Proportion, evaluate, mcnemar_exact, paired_difference_interval
from mycelium.problems import Example
from mycelium.programs import LabeledProblem

SOLVED_AT_ONCE = 64


@dataclass(slots=True)
class Figures:
    """What a part measured: figures by name in the order of the table, and facts that are no share."""

    figures: dict[str, dict[str, Any]] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)

    def share(self, name: str, keys: Iterable[str], verdicts: Iterable[bool]) -> None:
        """One share. keys: what each verdict is about, so that two runs over the same can be paired."""
        right = list(verdicts)
        share = Proportion(sum(right), len(right))
        digest = hashlib.sha256("\n".join(keys).encode()).hexdigest()[:16]
        self.figures[name] = {**share.to_json(), "of": digest, "verdicts": "".join("01"[each] for each in right)}

    def to_json(self) -> dict[str, Any]:
        return {"figures": self.figures, **self.facts}


def examples_of(items: Iterable[LabeledProblem]) -> list[Example]:
    """Labelled problems as data: a text and its answer."""
    return [Example(item.problem, item.gold, source=item.source) for item in items]


def solved(solver: Any, items: Sequence[LabeledProblem]) -> Evaluation:
    """The solver's records of labelled problems, in their order; it sees the texts only."""
    return evaluate(solver, examples_of(items), batch_size=SOLVED_AT_ONCE)


def texts_of(items: Iterable[LabeledProblem]) -> list[str]:
    return [item.problem.text for item in items]


def percent(row: dict[str, Any]) -> str:
    """A share as it stands in a table: "34.7% (31.4 to 38.1; 264 of 761)"."""
    if row.get("accuracy") is None:
        return "none"
    low, high = row["ci95"]
    return f"{row['accuracy']:.1%} ({100 * low:.1f} to {100 * high:.1f}; {row['correct']} of {row['n']})"


def table(result: dict[str, Any]) -> Iterator[str]:
    """Every figure and fact of a run as Markdown; shares with Wilson 95% interval and what of how many."""
    yield f"Weights `{result['weights'][:12]}`; in all {result['seconds']:.0f} s of wall clock.\n"
    yield "| part | figure | measured |"
    yield "|---|---|---|"
    for part, found in result["parts"].items():
        for name, row in found["figures"].items():
            yield f"| {part} | {name} | {percent(row)} |"
        for name, value in found.items():
            if isinstance(value, int | float | str):
                yield (
                    f"| {part} | {name} | {value:.4g} |"
                    if isinstance(value, float)
                    else f"| {part} | {name} | {value} |"
                )
    for name, rows in result["parts"].get("depth", {}).get("losses", {}).items():
        yield f"\n{name}: what is lost by steps of the label\n"
        yield from losses_table(rows)


def losses_table(rows: dict[str, dict[str, Any]]) -> Iterator[str]:
    columns = list(next(iter(rows.values()), {}))
    yield "| steps | " + " | ".join(columns) + " |"
    yield "|---" * (1 + len(columns)) + "|"
    for steps, row in rows.items():
        cells = [f"{value:.0%}" if isinstance(value, float) else str(value) for value in row.values()]
        yield f"| {steps} | " + " | ".join("–" if cell == "None" else cell for cell in cells) + " |"


def compared(before: dict[str, Any], after: dict[str, Any]) -> Iterator[str]:
    """Figures that two runs have in common, paired problem by problem where both measured the same ones."""
    yield f"Weights `{before['weights'][:12]}` and `{after['weights'][:12]}`\n"
    yield "| part | figure | before | after | points | exact McNemar p |"
    yield "|---|---|---|---|---|---|"
    for part, found in after["parts"].items():
        old = before["parts"].get(part, {"figures": {}})["figures"]
        for name, row in found["figures"].items():
            if name not in old:
                continue
            paired = old[name]["of"] == row["of"] and row["n"]
            change, p = paired_change(old[name]["verdicts"], row["verdicts"]) if paired else ("other problems", "")
            yield f"| {part} | {name} | {percent(old[name])} | {percent(row)} | {change} | {p} |"


def paired_change(before: str, after: str) -> tuple[str, str]:
    """The difference in points with its paired interval (Newcombe 1998), and the exact McNemar p."""
    pairs = list(zip(before, after, strict=True))
    counts = [pairs.count(pair) for pair in (("1", "1"), ("1", "0"), ("0", "1"), ("0", "0"))]
    low, high = paired_difference_interval(*counts)
    points = 100 * (counts[2] - counts[1]) / len(pairs)
    return f"{points:+.1f} ({100 * low:+.1f} to {100 * high:+.1f})", f"{mcnemar_exact(counts[1], counts[2]):.3g}"
