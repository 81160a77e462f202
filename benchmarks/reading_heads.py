"""What C1 and C3 know of a program before it is composed, and what the choice of a reading would gain by listening to C3.

    python benchmarks/reading_heads.py --labels runs/study-0/labels.jsonl runs/few/alone-1 runs/few/oracle-1

On the labels of the dev part: how well C3's logits tell quantities that the program reads from others, and C1's
logits pieces inside of its regions from others (area under the curve; 0.5 is chance). With `--search` also answers: of
the likeliest of a beam of 8, of likelihood plus C3's log-probability of the quantities that a reading uses and does
not use, and of the likeliest reading that uses exactly the label's quantities: no C3 can do better.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

from readings_by_attention import area, batches

from mycelium.evaluation import mcnemar_exact
from mycelium.io import read_objects
from mycelium.problems import is_dev
from mycelium.programs import LabeledProblem
from mycelium.search import Budget
from mycelium.solver import Solver


def dev_labels(path: Path) -> list[LabeledProblem]:
    items = {row["id"]: row for row in read_objects(path) if "/prefix" not in row["source"] and is_dev(row["question"])}
    return [LabeledProblem.from_row(row) for row in items.values()]


def judge(model: Path, items: Sequence[LabeledProblem], search: bool) -> str:
    import torch
    from torch.nn.functional import logsigmoid

    torch.set_num_threads(1)
    solver = Solver.load(model, Budget(width=8), choose="probability")
    c3: list[tuple[float, bool]] = []
    c1: list[tuple[float, bool]] = []
    right: list[tuple[bool, bool, bool]] = []
    with torch.inference_mode():
        for part, encoded, problems in batches(solver, items, 16):
            found = solver.searcher.search(encoded, problems) if search else [[]] * len(part)
            for row, (item, text) in enumerate(part):
                logits = encoded.used_logits[row, : len(item.quantities)].float()
                read = item.program.used_quantities()
                c3 += [(score, q in read) for q, score in enumerate(logits.tolist())]
                spans = [span for spans in item.regions for span in spans]
                for (start, end), score in zip(text.offsets, encoded.region_logits[row].tolist(), strict=False):
                    if start < end:
                        c1.append((score, any(s < end and start < e for s, e in spans)))
                if not search:
                    continue
                readings = [
                    (x.log_probability, x.program.used_quantities(), x.answer == Fraction(item.gold.replace(",", "")))
                    for x in found[row]
                ] or [(0.0, frozenset[int](), False)]
                yes, no = logsigmoid(logits).tolist(), logsigmoid(-logits).tolist()
                said = [sum(yes[q] if q in uses else no[q] for q in range(len(yes))) for _, uses, _ in readings]
                plain = max(readings, key=lambda x: x[0])
                listening = max(zip(said, readings, strict=True), key=lambda pair: pair[0] + pair[1][0])[1]
                perfect = max([x for x in readings if x[1] == read] or readings, key=lambda x: x[0])
                right.append((plain[2], listening[2], perfect[2]))
    cells = [model.name, f"{area(*zip(*c3, strict=True)):.3f}", f"{area(*zip(*c1, strict=True)):.3f}"]  # type: ignore[arg-type]
    if search:
        plain, listening, perfect = (sum(column) for column in zip(*right, strict=True))
        gained = sum(b and not a for a, b, _ in right)
        p = mcnemar_exact(gained, gained - (listening - plain))
        cells += [str(plain), f"{listening} (p = {p:.2f})", str(perfect)]
    return "| " + " | ".join(cells) + " |"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("models", nargs="+", type=Path)
    parser.add_argument("--labels", type=Path, required=True)
    parser.add_argument("--search", action="store_true")
    options = parser.parse_args()
    items = dev_labels(options.labels)
    more = ["right", "right, listening to C3", "right, perfect C3"] if options.search else []
    print("| " + " | ".join(["weights", "C3", "C1", *more]) + " |")
    print("|" + "---|" * (3 + len(more)))
    for model in options.models:
        print(judge(model, items, options.search), flush=True)
    print(f"\nn = {len(items)} problems of dev.")


if __name__ == "__main__":
    main()
