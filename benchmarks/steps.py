"""Where a teacher's steps should end: the text, the JSD of all heads, and of chosen heads, against annotated step ends.

    python benchmarks/steps.py --data data/gsm8k_train.jsonl                  # the shipped teacher
    python benchmarks/steps.py --data gsm8k_train.jsonl --teacher MODEL --limit 100     # any other
    python benchmarks/steps.py --data gsm8k_train.jsonl --run runs/given                # a run: all heads only
    python benchmarks/steps.py --data gsm8k_train.jsonl --raw FOLDER                    # signals that were stored

Solutions of the training split, read teacher-forced without their calculator annotations; never the dev split. Heads
are chosen on every other solution (or the first --choose-on of them) and everything is reported on the rest. The heads
it prints go to `mycelium trace --step-heads`. FOLDER holds `index.jsonl` (a row a text: id, key, shard, completion,
completion_offsets, layers, heads) and the shards it names (.npz; `KEY|jsd` `(tokens,)` and, where stored,
`KEY|jsd_heads` `(layers x heads, tokens)`, bits).
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from raw_store import stored_texts

from mycelium.problems import Example, is_dev, load_examples
from mycelium.teacher import attribute, count_forms, forms_line, load_teacher, make_prompt, trace_from_row
from mycelium.teacher.studies.boundaries import annotated_ends
from mycelium.teacher.studies.equations import total_forms
from mycelium.teacher.studies.marks import tokens_after
from mycelium.teacher.studies.steps import Solution, choose_heads, compare_ways, ways_of

BESIDE = "text (default): ends, the first of near ones"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", required=True, type=Path, help="gsm8k_train.jsonl with its annotations")
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--teacher", default="mini")
    source.add_argument("--run", type=Path, help="run folder of `mycelium trace --given solution`")
    source.add_argument("--raw", type=Path, help="folder of stored signals")
    parser.add_argument("--limit", type=int, default=600, help="solutions at most, both halves together")
    parser.add_argument("--choose-on", type=int, help="so many solutions of the first half for the choice of heads")
    parser.add_argument("--heads", type=int, default=5, help="heads to choose for ends; twice as many for words")
    parser.add_argument("--tolerance", type=int, default=3, help="tokens")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    rows = {row.id: row for row in load_examples(options.data) if "<<" in (row.solution or "") and not is_dev(row.text)}
    if options.raw:
        found = from_raw(options.raw, rows)
    elif options.run:
        found = from_run(options.run, rows)
    else:
        found = from_teacher(options.teacher, rows)
    solutions = list(islice((item for item in found if len(item.ends)), options.limit))
    seen, held = solutions[::2][: options.choose_on], solutions[1::2]
    heads = {}
    if all(item.by_head is not None for item in solutions):
        heads = {
            "ends": choose_heads(seen, "ends", options.heads),
            "words": choose_heads(seen, "words", 2 * options.heads),
        }
    report: dict[str, Any] = {
        "source": str(options.raw or options.run or options.teacher), "n": len(held), "chosen_on": len(seen),
        "tolerance_tokens": options.tolerance, "heads": {kind: [list(pair) for pair in pairs] for kind, pairs in heads.items()},
        "equations": total_forms(count_forms(item.text) for item in held).to_json(),
        "ways": compare_ways(held, ways_of(heads), options.tolerance, BESIDE),
    }  # fmt: skip
    print(json.dumps(report, indent=2) if options.json else "\n".join(table(report)))


def solution_of(example: Example, text: str, offsets: Any, jsd: Any, by_head: Any = None) -> Solution | None:
    """A solution with its annotated ends; `None` where another text was read."""
    clean, ends = annotated_ends(example.solution or "")
    offsets = [(int(start), int(end)) for start, end in offsets]
    if clean != text:
        return None
    return Solution(text, offsets, tokens_after(ends, offsets), np.asarray(jsd, dtype=np.float64), by_head)


def from_raw(folder: Path, rows: dict[str, Example]) -> Iterator[Solution]:
    for row, stored in stored_texts(folder):
        if row["id"] not in rows:
            continue
        by_head = stored["jsd_heads"].reshape(row["layers"], row["heads"], -1) if "jsd_heads" in stored else None
        item = solution_of(rows[row["id"]], row["completion"], row["completion_offsets"], stored["jsd"], by_head)
        if item is not None:
            yield item


def from_run(folder: Path, rows: dict[str, Example]) -> Iterator[Solution]:
    from mycelium.runs import Run

    for row in Run.open(folder).rows():
        if row["jsd_bits"] is not None and row["id"] in rows:
            trace = trace_from_row(row)
            item = solution_of(rows[row["id"]], trace.completion, trace.completion_offsets, trace.jsd_bits)
            if item is not None:
                yield item


def from_teacher(name: str, rows: dict[str, Example]) -> Iterator[Solution]:
    teacher = load_teacher(name)
    for row in rows.values():
        text, _ = annotated_ends(row.solution or "")
        prompt = make_prompt(teacher.tokenizer, row.text, teacher.instruction)
        n_tokens = sum(len(teacher.tokenizer(part)["input_ids"]) for part in (prompt.text, text))
        if teacher.context and n_tokens > teacher.context:
            continue
        trace = attribute(
            teacher.model, teacher.tokenizer, prompt.text, text, boundaries=[], by_head=True,
            add_special_tokens=prompt.add_special_tokens,
        )  # fmt: skip
        assert trace.by_head is not None
        item = solution_of(row, text, trace.completion_offsets, trace.jsd_bits, trace.by_head.jsd_bits)
        if item is not None:
            yield item


def table(report: dict[str, Any]) -> list[str]:
    """The report for people, in Markdown."""
    lines = [
        f"{report['source']}: {report['n']} solutions, heads chosen on {report['chosen_on']} others, "
        f"tolerance {report['tolerance_tokens']} tokens",
        forms_line(report["equations"]),
        "",
        *(
            f"--step-heads for {kind}: {','.join(f'{a}.{b}' for a, b in pairs)}"
            for kind, pairs in report["heads"].items()
        ),
        "",
        "| steps | found | precision | recall | F1 (95%) | beside the default (95%) | cut numbers, words, equations, formulas |",
        "|---|---|---|---|---|---|---|",
    ]
    for name, row in report["ways"].items():
        f1, gain = row["f1_ci95"], row["gain_ci95"]
        lines.append(
            f"| {name} | {row['found']:,} | {row['precision']:.3f} | {row['recall']:.3f} "
            f"| {row['f1']:.3f} ({f1[0]:.3f} to {f1[1]:.3f}) | {row['gain']:+.3f} ({gain[0]:+.3f} to {gain[1]:+.3f}) "
            f"| {row['cut']['numbers']}, {row['cut']['words']}, {row['cut']['equations']}, {row['cut']['formulas']} |"
        )
    return lines


if __name__ == "__main__":
    main()
