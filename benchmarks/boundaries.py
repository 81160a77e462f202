"""Boundaries from attention against annotated step ends, beside three baselines; while writing and while reading.

    .venv/bin/python benchmarks/boundaries.py --data data/gsm8k_train.jsonl            # the shipped teacher
    .venv/bin/python benchmarks/boundaries.py --data data/gsm8k_train.jsonl --teacher Qwen/Qwen2.5-Math-7B-Instruct

Solutions of the dev split are read teacher-forced, without their calculator annotations. Targets: the ends of the
annotated computations and of the lines; while reading, the ends of the problem's clauses and sentences. JSD is
taken once as the library takes it (all layers and heads, every peak) and once as chosen on solutions of the
training split: one layer, one head or all, prominence, and distance. A boundary counts when it lies within
--tolerance tokens of its own annotated one.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import torch

from mycelium.problems import Example, load_examples
from mycelium.problems.problem import is_dev
from mycelium.signals import neighbour_jsd_bits
from mycelium.teacher import Teacher, count_forms, forms_line, load_teacher, make_prompt
from mycelium.teacher.studies.boundaries import (
    Curves,
    PeakSettings,
    annotated_ends,
    choose_settings,
    compare_with_baselines,
)
from mycelium.teacher.studies.equations import total_forms
from mycelium.teacher.studies.marks import clause_ends, sentence_ends, tokens_after

WRITING = ("annotated computations", "lines")
READING = ("clauses", "sentences")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--data", default=Path("data/gsm8k_train.jsonl"), type=Path, help="gsm8k_train.jsonl with its annotations"
    )
    parser.add_argument("--teacher", default="mini")
    parser.add_argument("--tolerance", type=int, default=3)
    parser.add_argument("--limit", type=int, help="so many dev solutions; all by default")
    parser.add_argument("--choose-on", type=int, default=100, help="training solutions for the choice")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    teacher = load_teacher(options.teacher)
    # Attention by layer and head, for short texts: stored, not captured.
    teacher.model.set_attn_implementation("eager")
    annotated = [row for row in load_examples(options.data) if row.solution and "<<" in row.solution]
    dev = [row for row in annotated if is_dev(row.text)][: options.limit]
    train = [row for row in annotated if not is_dev(row.text)][: options.choose_on]
    held, seen = curves(teacher, dev), curves(teacher, train)
    report: dict[str, Any] = {
        "teacher": teacher.name, "n": len(held["writing"]), "chosen_on": len(seen["writing"]),
        "tolerance_tokens": options.tolerance, "targets": {},
        "equations": total_forms(count_forms(annotated_ends(row.solution or "")[0]) for row in dev).to_json(),
    }  # fmt: skip
    for phase, targets in (("writing", WRITING), ("reading", READING)):
        for target in targets:
            chosen, f1 = choose_settings(seen[phase], target, options.tolerance)
            report["targets"][target] = {
                "phase": phase,
                "default": compare_with_baselines(held[phase], target, PeakSettings(), options.tolerance),
                "choice": asdict(chosen) | {"f1_where_chosen": f1},
                "chosen": compare_with_baselines(held[phase], target, chosen, options.tolerance),
            }
    print(json.dumps(report, indent=2) if options.json else "\n".join(table(report)))


def curves(teacher: Teacher, rows: list[Example]) -> dict[str, list[Curves]]:
    """Both phases of every solution that fits the context: JSD by layer and head, and the places to be found."""
    found: dict[str, list[Curves]] = {"writing": [], "reading": []}
    for row in rows:
        prompt = make_prompt(teacher.tokenizer, row.text, teacher.instruction)
        solution, ends = annotated_ends(row.solution or "")
        before = teacher.tokenizer(
            prompt.text, add_special_tokens=prompt.add_special_tokens, return_offsets_mapping=True
        )
        after = teacher.tokenizer(solution, add_special_tokens=False, return_offsets_mapping=True)
        ids = torch.tensor([before["input_ids"] + after["input_ids"]], device=teacher.model.device)
        if teacher.context and ids.shape[1] > teacher.context:
            continue
        jsd = jsd_by_head(teacher.model, ids)
        n = len(before["input_ids"])
        offsets = after["offset_mapping"]
        lines = tokens_after((i + 1 for i, c in enumerate(solution) if c == "\n"), offsets)
        # Entry t of `jsd` compares tokens t and t + 1, so token n of the sequence stands at n - 1.
        found["writing"].append(
            Curves(
                {name: curve[n - 1 :] for name, curve in jsd.items()},
                dict(zip(WRITING, (tokens_after(ends, offsets), lines), strict=True)),
                sentence_ends(solution, offsets),
            )
        )
        start, end = prompt.problem_char_span
        tokens = [t for t, (s, e) in enumerate(before["offset_mapping"]) if t and s < end and e > start]
        first, last = tokens[0], tokens[-1] + 1
        inside = before["offset_mapping"][first:last]
        sentences = sentence_ends(prompt.text, inside)
        found["reading"].append(
            Curves(
                {name: curve[first - 1 : last - 1] for name, curve in jsd.items()},
                dict(zip(READING, (clause_ends(prompt.text, inside), sentences), strict=True)),
                sentences,
            )
        )
        if sys.stderr.isatty():
            print(f"\r{len(found['writing'])} of {len(rows)}", end="", file=sys.stderr)
    return found


def jsd_by_head(model: Any, ids: torch.Tensor) -> dict[str, np.ndarray]:
    """JSD in bits of neighbouring tokens, `(tokens - 1,)` each: of every head, layer means, and the mean of all."""
    with torch.no_grad():
        attentions = model(input_ids=ids, output_attentions=True, use_cache=False).attentions
    heads = [neighbour_jsd_bits(layer[0].float()).cpu().numpy() for layer in attentions]
    found = {"all": np.mean([layer.mean(0) for layer in heads], axis=0)}
    for index, layer in enumerate(heads):
        found[f"layer {index}"] = layer.mean(0)
        found |= {f"layer {index} head {head}": values for head, values in enumerate(layer)}
    return found


def table(report: dict[str, Any]) -> list[str]:
    """The report for people, in Markdown."""
    lines = [
        f"{report['teacher']}: {report['n']} dev solutions, tolerance {report['tolerance_tokens']} tokens",
        forms_line(report["equations"]),
        "",
    ]
    for target, found in report["targets"].items():
        choice = found["choice"]
        lines += [
            f"{target} ({found['phase']})",
            "",
            "| boundaries | precision | recall | F1 (95%) | found | annotated |",
        ]
        lines.append("|---|---|---|---|---|---|")
        named = (
            f"chosen: {choice['signal']}, prominence {choice['prominence_bits']} bits, distance {choice['distance']}"
        )
        for title, results in (("all heads, every peak", found["default"]), (named, found["chosen"])):
            for name, row in results.items():
                if name == "sentence ends" and results is found["chosen"]:
                    continue  # the same as above
                label = f"JSD, {title}" if name == "jsd" else name
                label += ", as many" if name in ("evenly spaced", "random") else ""
                ci = f" ({row['f1_ci95'][0]:.3f} to {row['f1_ci95'][1]:.3f})" if "f1_ci95" in row else ""
                counts = f"{row['found']:.0f} | {row['annotated']}"
                lines.append(
                    f"| {label} | {row['precision']:.3f} | {row['recall']:.3f} | {row['f1']:.3f}{ci} | {counts} |"
                )
        lines.append("")
    return lines


if __name__ == "__main__":
    main()
