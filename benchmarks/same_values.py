"""Two quantities of one value: which of them does an equation mean? Attention against the matcher of values.

    python benchmarks/same_values.py --raw runs/raw-gsm --heads benchmarks/results/heads-qwen2.5-coder-0.5b.json

`same_values.jsonl` beside this file holds operands of GSM8K training solutions whose value several quantities of the
problem have: the equation's characters in the solution without annotations, and the characters of the quantities
that it means (`right`) and does not mean (`others`), in the problem. They were decided by reading problem and
solution, before any attention was looked at: by the noun, unit or person that the solution's sentence gives the number, else by
the other operands of the equation. Operands that two mentions of the same thing explain ("makes 6 bracelets ... all six
bracelets") are not among them. More than one quantity is right where two of three mentions are the same thing.

A choice is right when every quantity of that value that the reading uses is right. `label` reads whole solutions, so
its choices follow from each other; "attention alone" asks the rows themselves for the number that they read most, with all
heads or with `--heads` (those of that file were chosen for reading on all texts of the folder, these among them).
`--raw`: see operands.py, whose folder must hold `KEY|rows` too, `(C, prompt + C)`, the mean of all heads; steps are those of traces.
Intervals are 95%, by bootstrap over problems. Operands whose problem or equation is read otherwise today than when the
folder was written, or the decision made, are left out and counted.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
from raw_store import attention_of, step_spans, stored_texts

from mycelium.evaluation import mcnemar_exact
from mycelium.labels.alignment import align
from mycelium.labels.build import best_reading
from mycelium.labels.from_traces import attention_operands
from mycelium.labels.from_traces.attention_operands import Attention, preferences
from mycelium.labels.from_traces.operations import steps_over
from mycelium.problems import Quantity, extract_quantities
from mycelium.programs import Equation, WrittenStep, index_of, parse_cot
from mycelium.signals import (
    char_spans,
)
from mycelium.symbolic import Node
from mycelium.teacher import FormCounts, count_forms, heads_from_text
from mycelium.teacher.studies.operands import first_token
from mycelium.teacher.studies.phases import ratio_interval

DECIDED = Path(__file__).with_suffix(".jsonl")


@dataclass(frozen=True, eq=False)
class Text:
    """A text with what its attention says: per step for `label`, and a row for each token."""

    row: dict[str, Any]
    quantities: tuple[Quantity, ...]
    equations: tuple[Equation, ...]
    attention: Attention
    step_spans: tuple[tuple[int, int], ...]
    mass: np.ndarray  # (heads, rows, numbers), a token


def read_text(row: dict[str, Any], arrays: dict[str, np.ndarray]) -> Text:
    """A row of the index with its arrays."""
    offsets = [tuple(span) for span in row["completion_offsets"]]
    sizes = np.array([end - start for start, end in (item["token_span"] for item in row["numbers"])])
    return Text(
        row, tuple(extract_quantities(row["question"])), parse_cot(row["completion"]).equations,
        attention_of(row, arrays["rows"]),
        char_spans(step_spans(row), offsets, len(row["completion"])), arrays["number_mass"] / np.maximum(1, sizes),
    )  # fmt: skip


def as_read_today(text: Text, case: dict[str, Any]) -> dict[str, Any] | str:
    """A decided operand among the quantities that are read today, or why it cannot be asked of a stored text.

    What is no quantity any more ("one by one") is no rival; the choice must still be between two.
    """
    known = {tuple(item["char_span"]) for item in text.row["numbers"]} & {item.char_span for item in text.quantities}
    kept = {name: [span for span in case[name] if tuple(span) in known] for name in ("right", "others")}
    if not kept["right"] or not kept["others"]:
        return "the quantities of its problem are read at other places today"
    if tuple(case["equation"]) not in {equation.char_span for equation in text.equations}:
        return "its equation is not read, or at another place"
    return {**case, **kept}


def reading(text: Text, witnesses: Callable[[Equation], tuple[float, ...]] | None) -> dict[tuple[int, int], list[int]]:
    """The quantities that each equation uses in the likeliest reading of the whole solution."""
    steps = [WrittenStep(e.tree, e.stated, e.name) for e in text.equations]  # type: ignore[arg-type]
    wishes = [witnesses(e) for e in text.equations] if witnesses else ()
    states = align(steps, text.quantities, wishes, lenient=True)
    best = best_reading(states, text.quantities, text.row["answer"])
    if not states:
        return {}
    state = best[2] if best else states[0]
    return {
        text.equations[index].char_span: _leaves(definition)
        for index, definition in zip(state.read, state.definitions, strict=True)
    }


def _leaves(node: Node) -> list[int]:
    index = index_of(node, "q")
    return [index] if index is not None else [leaf for part in node.args for leaf in _leaves(part)]


def by_label(text: Text, iaf: bool, words: bool) -> dict[tuple[int, int], list[int]]:
    """What `label` reads with these witnesses."""

    def witnesses(equation: Equation) -> tuple[float, ...]:
        start, end = text.row["completion"].rfind("\n", 0, equation.char_span[0]) + 1, equation.char_span[1]
        line = text.row["completion"][start : (text.row["completion"] + "\n").find("\n", end)] if words else ""
        attention, steps = (text.attention, steps_over(equation.char_span, text.step_spans)) if iaf else (None, ())
        return preferences(text.quantities, text.row["question"], line, attention, steps)

    return reading(text, witnesses if iaf or words else None)


def by_rows(text: Text, case: dict[str, Any], heads: Sequence[int] | None, planning: bool) -> int:
    """The quantity of the value that rows read most: those that predict the left side, or the eight before them."""
    start, end = case["equation"]
    offsets = [tuple(span) for span in text.row["completion_offsets"]]
    sign = text.row["completion"].find("=", start, end)
    first, last = first_token(start, offsets), first_token((sign if sign > 0 else end) - 1, offsets)
    rows = slice(max(0, first - 9), max(1, first - 1)) if planning else slice(max(0, first - 1), max(1, last))
    spans = [tuple(item["char_span"]) for item in text.row["numbers"]]
    candidates = [spans.index(tuple(span)) for span in [*case["right"], *case["others"]]]
    mass = text.mass if heads is None else text.mass[list(heads)]
    best = max(candidates, key=lambda column: float(mass[:, rows, column].mean()))
    return next(i for i, item in enumerate(text.quantities) if item.char_span == spans[best])


def judged(text: Text, case: dict[str, Any], used: Sequence[int]) -> bool:
    """Whether a choice uses right quantities of the value, and no other one."""
    spans = [text.quantities[i].char_span for i in used]
    right, others = ({tuple(span) for span in case[name]} for name in ("right", "others"))
    return any(span in right for span in spans) and not any(span in others for span in spans)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--raw", type=Path, required=True)
    parser.add_argument("--heads", default=None, help="as `mycelium trace --heads`: pairs, or a file")
    parser.add_argument("--out", type=Path, default=None, help="write all figures here, as JSON")
    options = parser.parse_args()
    cases: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for line in DECIDED.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        cases[case["id"]].append(case)
    right: dict[str, list[bool]] = defaultdict(list)
    names: list[str] = []
    skipped: dict[str, list[str]] = defaultdict(list)
    forms = FormCounts()
    for row, stored in stored_texts(options.raw):
        if row["id"] not in cases:
            continue
        if "number_mass" not in stored:
            skipped["the store has no arrays of single heads for its text"] += [row["id"]] * len(cases.pop(row["id"]))
            continue
        text = read_text(row, {name: stored[name].astype(np.float32) for name in ("rows", "number_mass")})
        decided = []
        for case in cases.pop(row["id"]):
            found = as_read_today(text, case)
            if isinstance(found, str):
                skipped[found].append(row["id"])
            else:
                decided.append(found)
        if not decided:
            continue
        forms += count_forms(row["completion"], text.quantities)
        ways = {
            "values alone": by_label(text, iaf=False, words=False),
            "values, words of the line": by_label(text, iaf=False, words=True),
            "values, attention of the steps": by_label(text, iaf=True, words=False),
            "values, attention and words (default)": by_label(text, iaf=True, words=True),
        }
        with patch.object(attention_operands, "mass_a_token", _sums):
            ways["the same with sums over tokens"] = by_label(text, iaf=True, words=True)
        for case in decided:
            names.append(row["id"])
            for way, choices in ways.items():
                right[way].append(judged(text, case, choices.get(tuple(case["equation"]), [])))
            asked = {
                "attention alone, rows of the left side": (None, False),
                "attention alone, eight rows before": (None, True),
            }
            if options.heads:
                pairs = [layer * row["heads"] + head for layer, head in heads_from_text(options.heads)]  # type: ignore[misc]
                asked["attention alone, rows of the left side, chosen heads"] = (pairs, False)  # type: ignore[assignment]
            for way, (heads, planning) in asked.items():
                right[way].append(judged(text, case, [by_rows(text, case, heads, planning)]))
    if cases:
        print(f"{len(cases)} problems of {DECIDED.name} are not in {options.raw}", file=sys.stderr)
    result = summary(right, names) | {"left out": skipped, "equations": forms.to_json()}
    print("| choice by | right (95%) | against values alone: points (95%) | only this, only values; McNemar |")
    print("|---|---|---|---|")
    for way, found in result["ways"].items():
        low, high = found["ci95"]
        a, b = found["difference"]["ci95"]
        gain = f"{100 * found['difference']['value']:+.1f} ({100 * a:+.1f} to {100 * b:+.1f})"
        only = f"{found['only_this']}, {found['only_values']}; p = {found['p']:.2g}"
        print(f"| {way} | {100 * found['value']:.1f}% ({100 * low:.1f} to {100 * high:.1f}) | {gain} | {only} |")
    print(f"\nn = {len(names)} operands of {len(set(names))} problems. {forms}")
    for why, ids in skipped.items():
        print(f"{len(ids)} operands left out, because {why}: {', '.join(dict.fromkeys(ids))}")
    if options.out:
        options.out.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


def _sums(iaf: np.ndarray, groups: Sequence[Sequence[int]]) -> np.ndarray:
    return np.array([[row[list(tokens)].sum() for tokens in groups] for row in iaf])


def summary(right: dict[str, list[bool]], names: Sequence[str]) -> dict[str, Any]:
    """Shares with intervals over problems, each way against values alone."""
    base = right["values alone"]

    def over_problems(values: Sequence[float]) -> dict[str, Any]:
        sums: dict[str, float] = defaultdict(float)
        counts: dict[str, int] = defaultdict(int)
        for name, value in zip(names, values, strict=True):
            sums[name] += value
            counts[name] += 1
        return ratio_interval(list(sums.values()), list(counts.values())).to_json()

    ways = {}
    for way, found in right.items():
        only = [sum(m and not b for m, b in zip(*pair, strict=True)) for pair in ((found, base), (base, found))]
        ways[way] = {
            **over_problems([float(value) for value in found]),
            "difference": over_problems([float(m) - float(b) for m, b in zip(found, base, strict=True)]),
            "only_this": only[0], "only_values": only[1], "p": mcnemar_exact(only[0], only[1]),
        }  # fmt: skip
    return {"operands": len(names), "problems": len(set(names)), "ways": ways}


if __name__ == "__main__":
    main()
