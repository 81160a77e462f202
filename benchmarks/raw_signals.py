"""What every head of a teacher reads, token by token: the folder that operands.py and same_values.py study.

    python benchmarks/raw_signals.py TEACHER data/gsm8k_train.jsonl runs/raw-gsm --limit 600 --dtype bfloat16

One forward a text, in an order shuffled with seed 0, the training part only. 600 solutions of GSM8K take about 1 GB for a
model of 24 layers of 14 heads. Begun folders go on. operands.py says what the arrays are; `KEY|rows` is the mean of all
heads, `(C, prompt + C)`, and `KEY|jsd` its JSD.
"""

from __future__ import annotations

import argparse
import json
import os
import random
from pathlib import Path
from typing import Any

import numpy as np

from mycelium.problems import Example, extract_quantities, is_dev, load_examples
from mycelium.signals import token_span_over
from mycelium.teacher import Teacher, capture, given_completion, load_teacher, make_prompt


def signals_of(teacher: Teacher, example: Example, completion: str) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
    """The row of the index and the arrays of one text."""
    import torch

    question = example.problem.text.strip()
    prompt = make_prompt(teacher.tokenizer, question, teacher.instruction)
    before = teacher.tokenizer(prompt.text, add_special_tokens=prompt.add_special_tokens, return_offsets_mapping=True)
    after = teacher.tokenizer(completion, add_special_tokens=False, return_offsets_mapping=True)
    n, c = len(before["input_ids"]), len(after["input_ids"])
    start = prompt.problem_char_span[0]
    problem = token_span_over(prompt.problem_char_span, before["offset_mapping"])
    numbers = []
    for item in extract_quantities(question):
        span = token_span_over((item.char_span[0] + start, item.char_span[1] + start), before["offset_mapping"])
        numbers.append({
            "text": item.surface, "value": str(item.value), "kind": item.kind, "char_span": item.char_span, "token_span": span,
        })  # fmt: skip
    ids = torch.tensor([before["input_ids"] + after["input_ids"]], device=teacher.model.device)
    rows = [(token, token + 1) for token in range(n, n + c)]
    with torch.no_grad(), capture(teacher.model, token_spans=[rows], by_head=True) as captured:
        teacher.model(input_ids=ids, use_cache=False, logits_to_keep=1)
    mass = captured.span_mass_by_head[:, :, 0]  # (layers, heads, rows, keys)
    layers, heads = mass.shape[:2]
    mass = mass.reshape(layers * heads, c, n + c)
    columns = [mass[..., first:last].sum(-1) for first, last in (item["token_span"] for item in numbers)]
    arrays = {
        "rows": mass.mean(axis=0),
        "jsd": captured.jsd_bits[0, n:],
        "jsd_heads": captured.jsd_bits_by_head[:, :, 0, n:].reshape(layers * heads, c),
        "number_mass": np.stack(columns, axis=-1) if columns else np.zeros((layers * heads, c, 0)),
        "problem_mass": mass[..., slice(*problem)].sum(-1),
        "sink_mass": mass[..., 0],
    }
    index = {
        "id": example.id, "dev": is_dev(question), "question": question, "prompt": prompt.text, "completion": completion,
        "answer": example.gold, "prompt_offsets": before["offset_mapping"], "completion_offsets": after["offset_mapping"],
        "problem_token_span": problem, "question_char_start": start, "numbers": numbers, "layers": layers, "heads": heads,
        "teacher": teacher.name,
    }  # fmt: skip
    return index, {name: values.astype(np.float32 if name == "jsd" else np.float16) for name, values in arrays.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("teacher", help="as `mycelium trace --teacher`")
    parser.add_argument("data", type=Path, help="JSONL with solutions")
    parser.add_argument("out", type=Path)
    parser.add_argument("--limit", type=int, default=600, help="texts")
    parser.add_argument("--dtype", default=None, help="such as bfloat16, which is fast on newer CPUs")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    index = options.out / "index.jsonl"
    done = (
        {json.loads(line)["id"] for line in index.read_text(encoding="utf-8").splitlines()} if index.exists() else set()
    )
    examples = [item for item in load_examples(options.data) if item.solution and not is_dev(item.problem.text)]
    random.Random(0).shuffle(examples)
    teacher = load_teacher(options.teacher, dtype=options.dtype)
    for number, example in enumerate(examples[: options.limit]):
        completion = given_completion(example.solution or "")
        if example.id in done or not completion:
            continue
        row, arrays = signals_of(teacher, example, completion)
        name, key = f"{number:05d}.npz", f"{number:06d}"
        partial = options.out / f"{name}.partial"
        with partial.open("wb") as file:
            np.savez(file, **{f"{key}|{array}": values for array, values in arrays.items()})  # type: ignore[arg-type]
        os.replace(partial, options.out / name)
        with index.open("a", encoding="utf-8") as file:
            file.write(json.dumps({**row, "key": key, "shard": name}) + "\n")
        print(f"{number + 1} texts", flush=True)


if __name__ == "__main__":
    main()
