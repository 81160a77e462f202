"""What teachers write themselves: how often it is right, which equations are read, what labels come of it; the mop-up.

    python benchmarks/own_chains.py --data data/gsm8k_train.jsonl --runs runs/own-0.5b runs/own-1.5b

Run folders of `mycelium trace` that wrote their own chains over the same data, finished or not. For each: accuracy
with Wilson 95% intervals (a chain that was cut off is no right one), tokens, equations by form, labels with the reasons
for those that are discarded, and the labels beside those that `labels.build` makes from the calculator annotations of
the data's own solutions: one program, the same operations with the same operand values. With two runs: what the
second one gets right of the problems that the first did not, on the problems that both hold.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
from cot_labels import Tally, compare_programs

from mycelium.evaluation import mcnemar_exact, wilson_interval
from mycelium.labels import LabelOptions, label_trace
from mycelium.labels.build import Discarded, label_example
from mycelium.problems import Example, clause_parser, extract_quantities, load_examples
from mycelium.programs import LabeledProblem
from mycelium.runs import Run
from mycelium.teacher import count_forms
from mycelium.teacher.studies.equations import total_forms


def share(part: int, whole: int) -> str:
    """`part` of `whole` with its interval."""
    if not whole:
        return "0 of 0"
    low, high = wilson_interval(part, whole)
    return f"{part} of {whole}: {100 * part / whole:.1f}% ({100 * low:.1f} to {100 * high:.1f})"


def study(rows: list[dict[str, Any]], examples: dict[str, Example], options: LabelOptions) -> dict[str, Any]:
    """The figures of one run."""
    verdicts = Counter(row["verdict"] for row in rows)
    whole = [row for row in rows if row["verdict"] != "truncated"]
    tokens = [row["n_tokens"] for row in rows if row["n_tokens"] is not None]  # none of given texts
    forms = total_forms(count_forms(row["completion"], extract_quantities(row["question"])) for row in whole)
    reasons: Counter[str] = Counter()
    tiers: Counter[str] = Counter()
    written: Counter[str] = Counter()
    tally = Tally()
    n_labels = 0
    for row in rows:
        made = label_trace(row, options)
        if isinstance(made, Discarded):
            reasons[made.reason] += 1
            continue
        n_labels += 1
        tiers[str(made["origin"])] += 1
        written.update(item["tier"] for item in made["equations"])
        theirs = label_example(examples[row["id"]], search=False)
        if isinstance(theirs, LabeledProblem):
            compare_programs(LabeledProblem.from_row(made), theirs, "all", tally)
    counts = tally.counts
    return {
        "problems": len(rows),
        "right, of all": share(verdicts["right"], len(rows)),
        "right, of those that came to their end": share(verdicts["right"], len(whole)),
        "verdicts": dict(verdicts),
        "cut off": share(verdicts["truncated"], len(rows)),
        "tokens, quartiles": np.percentile(tokens, [25, 50, 75]).tolist() if tokens else None,
        "tokens, all": sum(tokens),
        "equations": str(forms),
        "labels, of all": share(n_labels, len(rows)),
        "labels, of the right ones": share(n_labels, verdicts["right"]),
        "labels by least literal reader": dict(tiers.most_common()),
        "equations of labels by reader": dict(written.most_common()),
        "discarded": dict(reasons.most_common()),
        "beside annotations": {
            "the same program": share(counts["all program"], counts["all program n"]),
            "the same operations and operand values": share(counts["all operations"], counts["all operations n"]),
            "operations of the annotations found": share(counts["all recall"], counts["all recall n"]),
            "operations that the annotations have too": share(counts["all precision"], counts["all precision n"]),
        },
    }


def mop_up(first: list[dict[str, Any]], second: list[dict[str, Any]]) -> dict[str, Any]:
    """What the second run gets of the first one's failures, on the problems that both hold."""
    right = [{row["id"]: row["verdict"] == "right" for row in rows} for rows in (first, second)]
    shared = sorted(right[0].keys() & right[1].keys())
    failed = [name for name in shared if not right[0][name]]
    won = sum(right[1][name] for name in failed)
    lost = sum(right[0][name] and not right[1][name] for name in shared)
    return {
        "problems that both hold": len(shared),
        "right by the first": share(len(shared) - len(failed), len(shared)),
        "right by the second": share(sum(right[1][name] for name in shared), len(shared)),
        "of the first one's failures right by the second": share(won, len(failed)),
        "right by either": share(len(shared) - len(failed) + won, len(shared)),
        "only the second, only the first; McNemar": [won, lost, mcnemar_exact(won, lost)],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="gsm8k_train.jsonl with its annotations")
    parser.add_argument("--runs", type=Path, nargs="+", required=True)
    parser.add_argument("--clauses", default="punctuation", help="as `mycelium label --clauses`")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    runs = {path.name: list(Run.open(path).rows()) for path in options.runs}
    wanted = {row["id"] for rows in runs.values() for row in rows}
    examples = {item.id: item for item in load_examples(options.data) if item.id in wanted}
    how = LabelOptions(clause_parser(options.clauses))
    report: dict[str, Any] = {name: study(rows, examples, how) for name, rows in runs.items()}
    if len(runs) == 2:
        report["mop-up"] = mop_up(*runs.values())
    print(json.dumps(report, indent=1))
    if options.out:
        options.out.write_text(json.dumps(report, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
