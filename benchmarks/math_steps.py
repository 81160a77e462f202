"""Steps of MATH solutions, which nobody annotated: what they cut, where peaks stand, what chosen heads turn with.

    python benchmarks/math_steps.py --raw runs/raw-math --heads 0.11,2.12,14.10,16.8,20.7 [--against runs/raw-gsm]

Folders as operands.py describes them, of the training part only (`KEY|jsd`, and `KEY|jsd_heads` where it is stored). Without
annotated ends three things can be said: whether a boundary cuts something (plain patterns, not the rules'); at what
kinds of places the peaks of the JSD stand, beside the share of all tokens there; and how well the height of the JSD
at the last token before a place tells the ends of equations, and of sentences, from all other places between words:
the chance that an end stands higher than another place of the same solution (0.5: not at all), for all heads and for
--heads, which were chosen on GSM8K. Intervals are 95%, by bootstrap over solutions.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from raw_store import stored_texts

from mycelium.signals import find_boundaries, relative_heights, tile_tokens
from mycelium.teacher import StepSettings, count_forms, heads_from_text, step_boundaries
from mycelium.teacher.places import places_of
from mycelium.teacher.studies.equations import FormCounts
from mycelium.teacher.studies.marks import EQUATION, SENTENCE, marked_tokens, tokens_after
from mycelium.teacher.studies.phases import ratio_interval
from mycelium.teacher.studies.steps import Solution, cuts, formula_spans

FORMULA_END, IN_FORMULA = "formula end", "inside a formula"


def solutions(folder: Path, limit: int, by_head: bool = False) -> Iterator[Solution]:
    """The solutions of a folder, of the training part; by_head: only those with the JSD of every head."""
    count = 0
    for row, stored in stored_texts(folder):
        if count == limit:
            return
        if row["dev"] or (by_head and "jsd_heads" not in stored):
            continue
        count += 1
        heads = stored["jsd_heads"].astype(np.float64).reshape(row["layers"], row["heads"], -1) if by_head else None
        offsets = [tuple(span) for span in row["completion_offsets"]]
        yield Solution(row["completion"], offsets, (), stored["jsd"].astype(np.float64)[-len(offsets) :], heads)


def marks_of(item: Solution) -> dict[str, list[int]]:
    """Kinds of places, formulas among them."""
    spans = formula_spans(item.text)
    inside = [t for t, (start, end) in enumerate(item.offsets) if any(a < start and end <= b for a, b in spans)]
    ends = tokens_after((end for _, end in spans), item.offsets)
    return {**marked_tokens(item.text, item.offsets), FORMULA_END: ends, IN_FORMULA: inside}


def higher(heights: np.ndarray, ends: list[int], others: list[int]) -> float:
    """How many pairs of an end and another place have the end higher; ties count half."""
    at, other = heights[[token - 1 for token in ends]], heights[[token - 1 for token in others]]
    return float((at[:, None] > other).sum() + 0.5 * (at[:, None] == other).sum())


def told_apart(folder: Path, limit: int, pairs: tuple[tuple[int, int], ...]) -> dict[str, Any]:
    """How well heights tell ends from other places, all heads and chosen ones, and what the chosen ones keep of ends."""
    tops: dict[str, list[float]] = defaultdict(list)
    bottoms: dict[str, list[float]] = defaultdict(list)
    kept: Counter[str] = Counter()
    n = 0
    for item in solutions(folder, limit, by_head=True):
        assert item.by_head is not None
        n += 1
        places = places_of(item.text, item.offsets)
        marks = marked_tokens(item.text, item.offsets)
        ends = {kind: sorted(set(marks[kind]) & set(places.anywhere)) for kind in (EQUATION, SENTENCE)}
        others = sorted(set(places.anywhere) - set(ends[EQUATION]) - set(ends[SENTENCE]) - set(places.ends))
        chosen = np.mean([item.by_head[pair] for pair in pairs], axis=0)
        curves = {"all heads": relative_heights(item.jsd_bits), "chosen heads": relative_heights(chosen)}
        for kind, tokens in ends.items():
            for name, heights in curves.items():
                tops[f"{kind}, {name}"].append(higher(heights, tokens, others) if tokens and others else 0.0)
                bottoms[f"{kind}, {name}"].append(float(len(tokens) * len(others)))
        found = step_boundaries(chosen, item.text, item.offsets, StepSettings("ends", heads=pairs))
        for kind, tokens in {**ends, "ends, all": list(places.ends)}.items():
            kept[f"{kind}, there"] += len(tokens)
            kept[f"{kind}, kept"] += len(set(tokens) & set(found))
    return {
        "solutions": n,
        "chance that an end stands higher": {k: ratio_interval(tops[k], bottoms[k]).to_json() for k in tops},
        "ends kept by the chosen heads": dict(kept),
    }


def study(folder: Path, limit: int) -> dict[str, Any]:
    """Steps, cuts, forms and the places of peaks."""
    cut: dict[str, Counter[str]] = {"text (default)": Counter(), "every peak of the JSD": Counter()}
    lengths: list[int] = []
    steps: list[int] = []
    forms = FormCounts()
    peaks: dict[str, list[int]] = defaultdict(list)
    tokens: Counter[str] = Counter()
    n_peaks: list[int] = []
    n_tokens = 0
    for item in solutions(folder, limit):
        found = {"text (default)": step_boundaries(item.jsd_bits, item.text, item.offsets)}
        curve = find_boundaries(item.jsd_bits).tolist()
        found["every peak of the JSD"] = curve
        for name, boundaries in found.items():
            cut[name].update({"boundaries": len(boundaries), **cuts(item, boundaries)})
        spans = tile_tokens(found["text (default)"], len(item.offsets))
        lengths += [end - start for start, end in spans]
        steps.append(len(spans))
        forms += count_forms(item.text)
        n_peaks.append(len(curve))
        n_tokens += len(item.offsets)
        for kind, places in marks_of(item).items():
            peaks[kind].append(len(set(places) & set(curve)))
            tokens[kind] += len(places)
    return {
        "solutions": len(steps), "tokens": n_tokens, "peaks": sum(n_peaks),
        "steps a solution": np.percentile(steps, [25, 50, 75]).tolist(),
        "tokens a step": np.percentile(lengths, [25, 50, 75, 95]).tolist(),
        "cut": {name: dict(counts) for name, counts in cut.items()},
        "equations": str(forms),
        "share of peaks": {
            kind: ratio_interval(found, n_peaks).to_json() | {"chance": tokens[kind] / n_tokens}
            for kind, found in peaks.items()
        },
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--raw", type=Path, required=True, help="folder of raw signals of MATH solutions")
    parser.add_argument("--against", type=Path, help="another one, such as GSM8K's, for the heads")
    parser.add_argument("--heads", help="as `mycelium trace --step-heads`")
    parser.add_argument("--limit", type=int, default=10**9, help="solutions")
    parser.add_argument("--limit-heads", type=int, default=60, help="solutions with the JSD of single heads")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    report: dict[str, Any] = study(options.raw, options.limit)
    if options.heads:
        pairs = tuple(pair for pair in heads_from_text(options.heads) if isinstance(pair, tuple))
        for folder in filter(None, (options.raw, options.against)):
            report[f"heads {options.heads} on {folder.name}"] = told_apart(folder, options.limit_heads, pairs)
    print(json.dumps(report, indent=1))
    if options.out:
        options.out.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
