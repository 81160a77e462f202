"""What each of the six specialists gets right by itself, on the labels of a data file's dev problems.

    python benchmarks/parts.py --data data/gsm8k_train.jsonl
    python benchmarks/parts.py --data data/gsm8k_train.jsonl --model runs/mini

Everything before a decision is given as the label has it (`training/specialists/part_metrics.py`). Shares have Wilson 95%
intervals; an F1 has the number of what labels ask for. Gold answers are read to make the labels.
"""

from __future__ import annotations

import argparse
import random
from pathlib import Path

import torch

from mycelium.evaluation import label_of_example
from mycelium.evaluation.intervals import wilson_interval
from mycelium.problems import load_examples
from mycelium.solver import shipped_models
from mycelium.specialists import DecoderScorer, load_specialists
from mycelium.training.specialists.batches import BatchMaker, batches_by_length
from mycelium.training.specialists.part_metrics import PartCounts
from mycelium.training.specialists.targets import UnusableLabel, make_sample


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--data", type=Path, required=True, help="a data file; its dev problems are taken")
    parser.add_argument("--model", type=Path, help="a folder of weights instead of the shipped ones")
    parser.add_argument("--limit", type=int)
    options = parser.parse_args()
    torch.set_num_threads(1)
    model, text_encoder, vocabulary = load_specialists((options.model or shipped_models()) / "specialists.safetensors")
    samples, left_out = [], 0
    for example in load_examples(options.data, "dev", options.limit):
        label = label_of_example(example)
        try:
            samples.append(make_sample(label, text_encoder, vocabulary)) if label is not None else None
        except UnusableLabel:
            label = None
        left_out += label is None
    maker, scorer = BatchMaker(vocabulary), DecoderScorer(model.decoder, vocabulary)
    counts = PartCounts(len(vocabulary.constants))
    with torch.inference_mode():
        for group in batches_by_length(samples, 3072, random.Random(0)):
            batch = maker.make(group)
            encoded = model.encode(*batch.inputs())
            counts.add(encoded, scorer.logits(encoded, batch.targets), batch)
    asked = counts.asked()
    print(f"{len(samples)} labelled dev problems of {options.data.name}, {left_out} without a usable label\n")
    print("| part | figure | value (95%) | n |\n|---|---|---|---|")
    for name, value in counts.figures().items():
        part, figure = name.split("/")
        n = asked[name]
        low, high = wilson_interval(round(value * n), n)
        interval = f" ({low:.1%} to {high:.1%})" if figure == "accuracy" else ""
        print(f"| {part} | {figure.replace('_', ' ')} | {value:.1%}{interval} | {n:,} |")


if __name__ == "__main__":
    main()
