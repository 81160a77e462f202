"""Does attention read an equation's operands, and does it plan them? With all heads, and with ten chosen ones.

    python benchmarks/operands.py --raw runs/raw-gsm --out benchmarks/results/operands-qwen05.json

The folder holds one forward of each text: `index.jsonl` (id, completion, completion_offsets, numbers with value, kind
and token_span, dev, layers, heads, shard, key) and npz shards. Their arrays, for H heads of all layers, C completion tokens
and N numbers: `KEY|number_mass` (H, C, N), attention summed over the number's tokens; `KEY|jsd_heads`, `KEY|sink_mass`,
`KEY|problem_mass` (H, C). Row t belongs to completion token t and predicts token t + 1.

Only texts of the training part with two or more numbers and an equation that uses one of them count. An operand is
found when a number with its value is among as many of the most read numbers as the equation has operands from the
problem. Numbers are compared by attention a token. Baselines: the numbers nearest to the solution (the last ones), the
next ones in the order of the text that no equation has used yet, and k of n numbers at random.

Rows: `reading`, those that predict the equation's left side, its operands among them; `before`, the last eight before
the first operand is predicted; `distance d`, the one row d tokens before that. `steps`, what traces keep: all rows of
the steps that hold the equation. "not written" leaves out operands that the rows themselves write in another place;
"first" those that the completion has written anywhere before, so that nothing of it can have been copied.

Ten heads are chosen on one half of the texts and measured on the other, both ways; intervals are 95%, from 1,000
bootstrap resamples of the texts.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import comb
from pathlib import Path
from typing import Any

import numpy as np
from raw_store import stored_texts

from mycelium.problems import Quantity, extract_quantities
from mycelium.signals import Span, tile_tokens
from mycelium.teacher import FormCounts, count_forms, step_boundaries
from mycelium.teacher.studies.heads import (
    Reading,
    Recall,
    best_heads,
    half_of,
    pairs_of,
    read_by,
    recall_by_text,
    recall_of_heads,
)
from mycelium.teacher.studies.operands import OperandUse, first_token, operand_uses, planning_rows, reading_rows
from mycelium.teacher.studies.phases import ratio_interval

DISTANCES = (1, 4, 8, 16)
NAMES = ("reading", "steps", "before", *(f"distance {d}" for d in DISTANCES))


@dataclass(frozen=True, eq=False)
class Text:
    """One replayed text.

    mass: `(heads, rows, numbers)`, a token; sizes: tokens of each number; sink, problem, jsd: `(heads, rows)`.
    """

    id: str
    completion: str
    offsets: list[Span]
    quantities: list[Quantity]
    mass: np.ndarray
    sizes: np.ndarray
    jsd: np.ndarray
    sink: np.ndarray
    problem: np.ndarray
    heads_of_a_layer: int


@dataclass(frozen=True, eq=False)
class Case(Reading):
    """A reading with what the baselines and the strict counts need.

    sizes: tokens of each quantity. used: whether an earlier equation used it. wrote, before: operands (indices into places) that the rows
    write themselves, and that the completion wrote before the equation.
    """

    sizes: np.ndarray
    used: np.ndarray
    wrote: frozenset[int]
    before: frozenset[int]


def raw_texts(folder: Path, limit: int | None, lost: list[str]) -> Iterator[Text]:
    """The texts of a folder that have arrays for every head, of the training part only.

    lost: takes the ids of texts whose stored numbers are not those that are read from the problem today.
    """
    count = 0
    for row, stored in stored_texts(folder):
        if count == limit:
            return
        if row["dev"] or "number_mass" not in stored:
            continue
        by_span = {item.char_span: item for item in extract_quantities(row["question"])}
        if any(tuple(item["char_span"]) not in by_span for item in row["numbers"]):
            lost.append(row["id"])
            continue
        count += 1
        arrays = {
            name: stored[name].astype(np.float32) for name in ("number_mass", "jsd_heads", "sink_mass", "problem_mass")
        }
        sizes = np.array([end - start for start, end in (item["token_span"] for item in row["numbers"])])
        yield Text(
            row["id"], row["completion"], [tuple(span) for span in row["completion_offsets"]],
            [by_span[tuple(item["char_span"])] for item in row["numbers"]], arrays["number_mass"] / np.maximum(1, sizes),
            np.maximum(1, sizes), arrays["jsd_heads"], arrays["sink_mass"], arrays["problem_mass"], row["heads"],
        )  # fmt: skip


def rows_of(text: Text, use: OperandUse, name: str) -> list[int]:
    """The rows of a name; none where the completion has not so many."""
    spans: list[Span | None]
    if name == "reading":
        spans = [reading_rows(use.equation, text.offsets)]
    elif name == "steps":
        start, end = use.equation.char_span
        first, last = first_token(start, text.offsets), first_token(end - 1, text.offsets)
        found = step_boundaries(text.jsd.mean(axis=0), text.completion, text.offsets)
        steps = tile_tokens(found, len(text.offsets))
        spans = [span for span in steps if span[0] <= last and span[1] > first]
    else:
        spans = [planning_rows(use.equation, text.offsets, int(name.split()[1]) if " " in name else None)]
    return [row for span in spans if span for row in range(*span)]


def cases_of(text: Text, name: str) -> Iterator[Case]:
    """One case for each equation of a text that uses numbers of its problem, under the rows of a name."""
    written = [
        (item.value, first_token(item.char_span[0], text.offsets), first_token(item.char_span[1] - 1, text.offsets))
        for item in extract_quantities(text.completion)
    ]
    used = np.zeros(len(text.quantities), dtype=bool)
    for use in operand_uses(text.quantities, text.completion):
        rows = rows_of(text, use, name)
        if rows:
            first = first_token(use.equation.char_span[0], text.offsets)
            # Row t predicts token t + 1.
            wrote = {value for value, a, b in written if a <= rows[-1] + 1 and b >= rows[0] + 1 and b < first}
            before = {value for value, _, b in written if b < first}
            yield Case(
                text.id, text.mass[:, rows].mean(axis=1), use.places, len(use.places), text.sizes, used.copy(),
                _shown(text.quantities, use, wrote), _shown(text.quantities, use, before),
            )  # fmt: skip
        for indices in use.places:
            used[list(indices)] = True


def _shown(quantities: Sequence[Quantity], use: OperandUse, values: set[Fraction]) -> frozenset[int]:
    return frozenset(n for n, group in enumerate(use.places) if any(quantities[i].value in values for i in group))


def without(cases: Sequence[Case], what: str) -> list[Case]:
    """The cases without operands that were written ("wrote", "before"); as many numbers are ranked as before."""
    found = []
    for case in cases:
        left = tuple(group for n, group in enumerate(case.places) if n not in getattr(case, what))
        found += [replace(case, places=left)] if left else []
    return found


def by_chance(n: int, m: int, k: int) -> float:
    """Probability that k of n numbers hold one of m."""
    return 1 - comb(n - m, k) / comb(n, k) if k <= n else 1.0


def nearest(case: Any) -> np.ndarray:
    return np.arange(case.mass.shape[1])


def summed(case: Any) -> np.ndarray:
    return np.asarray(case.mass.mean(axis=0) * case.sizes)


def in_order(case: Any) -> np.ndarray:
    return -np.arange(case.mass.shape[1]) - 1000.0 * case.used


def compared(mine: dict[str, Recall], theirs: dict[str, Recall]) -> dict[str, Any]:
    """Recall with its interval, and the difference to a baseline on the same operands."""
    texts = sorted(mine)
    operands = [mine[text].operands for text in texts]
    return {
        **ratio_interval([mine[text].found for text in texts], operands).to_json(),
        "texts": len(texts),
        "operands": sum(operands),
        "baseline": sum(item.found for item in theirs.values()) / max(1, sum(operands)),
        "difference": ratio_interval([mine[t].found - theirs[t].found for t in texts], operands).to_json(),
    }


def crossed(cases: Sequence[Case], chosen: dict[int, tuple[int, ...]], unused: float = 0.0) -> dict[str, Recall]:
    """Recall of every text by the heads that were chosen on the other half.

    unused: what is added for quantities that no equation has used yet; a large one asks them first.
    """

    def score(case: Any) -> np.ndarray:
        return read_by(chosen[1 - half_of(case.text)])(case) + unused * ~case.used

    return recall_by_text(cases, score)


def study(cases: dict[str, list[Case]], heads_of_a_layer: int) -> dict[str, Any]:
    """All tables, JSON-ready."""
    chosen = {}
    for name in ("reading", "before", "distance 4"):
        by_half = {h: recall_of_heads([c for c in cases[name] if half_of(c.text) == h]) for h in (0, 1)}
        chosen[name] = {half: best_heads(recall) for half, recall in by_half.items()}
    tables: dict[str, Any] = {}
    for name, found in cases.items():
        kinds = {"all": found}
        if name not in ("reading", "steps"):
            kinds |= {"not written": without(found, "wrote"), "first": without(found, "before")}
        by = chosen["reading" if name in ("reading", "steps") else "distance 4" if "distance" in name else "before"]
        tables[name] = {}
        for kind, items in kinds.items():
            near, order = recall_by_text(items, nearest), recall_by_text(items, in_order)
            every, ten = recall_by_text(items, read_by(None)), crossed(items, by)
            fresh = crossed(items, by, unused=1000.0)
            chance = [sum(by_chance(c.mass.shape[1], len(group), c.k) for group in c.places) for c in items]
            tables[name][kind] = {
                "all heads, nearest": compared(every, near),
                "all heads, order": compared(every, order),
                "ten heads, nearest": compared(ten, near),
                "ten heads, order": compared(ten, order),
                "ten heads, all heads": compared(ten, every),
                "ten heads, unused first, order": compared(fresh, order),
                "all heads, summed over tokens": compared(every, recall_by_text(items, summed)),
                "random": sum(chance) / max(1, sum(len(c.places) for c in items)),
            }
    return {
        "tables": tables,
        "chosen": {name: {str(h): pairs_of(x, heads_of_a_layer) for h, x in by.items()} for name, by in chosen.items()},
        "shared": {name: len(set(by[0]) & set(by[1])) for name, by in chosen.items()},
        "selected": {
            name: pairs_of(best_heads(recall_of_heads(cases[name])), heads_of_a_layer) for name in ("reading", "before")
        },
    }


def agreement(cases: Sequence[Case], texts: int = 200) -> float:
    """What `mycelium label --witness auto` measures of the first texts (`labels.from_traces.trust`)."""
    first = set(list(dict.fromkeys(case.text for case in cases))[:texts])
    found = expected = operands = 0.0
    for case in cases:
        right = {index for group in case.places for index in group}
        k, n = len(right), case.mass.shape[1]
        if case.text in first and k < n:
            top = np.argsort(-case.mass.mean(axis=0), kind="stable")[:k].tolist()
            found, expected, operands = found + len(right.intersection(top)), expected + k * k / n, operands + k
    return (found - expected) / max(1e-9, operands - expected)


def attention_shares(texts: Sequence[tuple[np.ndarray, np.ndarray]]) -> dict[str, float]:
    """Where attention goes: to the first token, to the problem; heads that give the first token more than half."""
    sinks = np.array([sink.mean(axis=1) for sink, _ in texts])
    problems = np.array([problem.mean(axis=1) for _, problem in texts])
    return {
        "first token": float(sinks.mean()),
        "problem": float(problems.mean()),
        "heads with more than half on the first token": float((sinks.mean(axis=0) > 0.5).mean()),
    }


def lines(result: dict[str, Any]) -> Iterator[str]:
    """The tables as Markdown."""

    def cell(item: dict[str, Any]) -> str:
        low, high = item["ci95"]
        return f"{100 * item['value']:.1f}% ({100 * low:.1f} to {100 * high:.1f})"

    def points(item: dict[str, Any]) -> str:
        low, high = item["difference"]["ci95"]
        return f"{100 * item['difference']['value']:+.1f} ({100 * low:+.1f} to {100 * high:+.1f})"

    columns = (
        "rows", "operands", "texts, operands", "all heads", "ten heads", "nearest", "in order", "random",
        "all heads - nearest", "ten heads - nearest", "ten heads - in order", "ten heads, unused first - in order",
    )  # fmt: skip
    yield f"| {' | '.join(columns)} |"
    yield f"|{'---|' * len(columns)}"
    for name, kinds in result["tables"].items():
        for kind, found in kinds.items():
            near, ten = found["all heads, nearest"], found["ten heads, nearest"]
            yield (
                f"| {name} | {kind} | {near['texts']}, {near['operands']:,} | {cell(near)} | {cell(ten)} | "
                f"{100 * near['baseline']:.1f}% | {100 * found['all heads, order']['baseline']:.1f}% | "
                f"{100 * found['random']:.1f}% | {points(near)} | {points(ten)} | {points(found['ten heads, order'])} | "
                f"{points(found['ten heads, unused first, order'])} |"
            )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--raw", type=Path, required=True, help="folder of raw signals")
    parser.add_argument("--limit", type=int, default=None, help="only so many texts")
    parser.add_argument("--out", type=Path, default=None, help="write all figures here, as JSON")
    parser.add_argument("--heads-out", type=Path, default=None, help="write the heads chosen on all texts here")
    options = parser.parse_args()
    cases: dict[str, list[Case]] = {name: [] for name in NAMES}
    shares: list[tuple[np.ndarray, np.ndarray]] = []
    heads_of_a_layer = 1
    lost: list[str] = []
    forms = FormCounts()
    for text in raw_texts(options.raw, options.limit, lost):
        forms += count_forms(text.completion, text.quantities)
        heads_of_a_layer = text.heads_of_a_layer
        shares.append((text.sink, text.problem))
        for name in NAMES if len(text.quantities) > 1 else ():
            cases[name] += cases_of(text, name)
        if len(shares) % 100 == 0:
            print(f"{len(shares)} texts read", file=sys.stderr)
    result = {
        "texts": len(shares),
        "left out": lost,
        "equations": forms.to_json(),
        "attention": attention_shares(shares),
        "agreement": agreement(cases["steps"]),
        **study(cases, heads_of_a_layer),
    }
    print("\n".join(lines(result)))
    print(forms)
    if lost:
        print(f"{len(lost)} texts left out: their stored numbers are not those read today ({', '.join(lost[:5])})")
    for key in ("texts", "attention", "agreement", "chosen", "shared", "selected"):
        print(f"{key}: {json.dumps(result[key])}")
    if options.out:
        options.out.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    if options.heads_out:
        chosen: Callable[[str], list[list[int]]] = lambda name: [list(pair) for pair in result["selected"][name]]  # noqa: E731
        row = {"heads": chosen("reading"), "planning": chosen("before"), "texts": len(shares)}
        options.heads_out.write_text(json.dumps(row) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
