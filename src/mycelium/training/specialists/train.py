"""Training of the specialists: label, encode, train with checkpoints, export.

A run folder holds `labels.jsonl` with its report, `tokenizer.json`, `checkpoint.pt` (tensors and numbers only),
`metrics.jsonl` and, at the end, `specialists.safetensors`. Killed at any moment, the run goes on from the last
checkpoint; the order of samples is a function of seed and pass, so a resumed run sees what it would have seen.
"""

from __future__ import annotations

import json
import random
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from math import ceil
from pathlib import Path
from typing import Any

import torch

from mycelium.specialists import IGNORED, DecoderScorer, Specialists, save_specialists
from mycelium.training.specialists.batches import BatchMaker, batches_by_length
from mycelium.training.specialists.initial_weights import TrainingError, build_model
from mycelium.training.specialists.losses import attention_loss, auxiliary_loss, program_losses, step_loss
from mycelium.training.specialists.preparation import prepare
from mycelium.training.specialists.recipe import Recipe, load_recipe
from mycelium.training.specialists.targets import Sample
from mycelium.training.specialists.verifier import ranking_loss, wrong_programs


def draw_pass(samples: list[Sample], mix: dict[str, float], rng: random.Random) -> list[Sample]:
    """The samples of one pass: each one floor(weight) times and once more with the fraction's probability."""
    drawn = []
    for sample in samples:
        weight = mix.get(sample.group, 1.0)
        drawn += [sample] * (int(weight) + (rng.random() < weight - int(weight)))
    return drawn


def dev_metrics(model: Specialists, maker: BatchMaker, samples: list[Sample], tokens: int) -> dict[str, float]:
    """Teacher-forced loss a problem (nats) and share of programs with every decision right, by source."""
    model.eval()
    losses: defaultdict[str, float] = defaultdict(float)
    right: Counter[str] = Counter()
    counts: Counter[str] = Counter()
    scorer = DecoderScorer(model.decoder, maker.vocabulary)
    with torch.inference_mode():
        for group in batches_by_length(samples, tokens, random.Random(0)):
            batch = maker.make(group).to(model.device)
            logits = scorer.logits(model.encode(*batch.inputs()), batch.targets)
            total = program_losses(logits, batch.targets).tolist()
            decisions = [
                ((scores.argmax(-1) == target) | (target == IGNORED)).all(1)
                for scores, target in logits.decisions(batch.targets)
            ]
            correct = torch.stack(decisions).all(0).tolist()
            for index, sample in enumerate(group):
                losses[sample.group] += total[index]
                right[sample.group] += correct[index]
                counts[sample.group] += 1
    model.train()
    metrics = {f"loss/{name}": losses[name] / counts[name] for name in counts}
    return metrics | {f"forced/{name}": right[name] / counts[name] for name in counts}


class Ema:
    """Exponential moving average of a model's weights, warmed up so that early steps do not linger."""

    def __init__(self, model: Specialists, decay: float) -> None:
        self.decay, self.count = decay, 0
        self.state = {name: tensor.detach().clone() for name, tensor in model.state_dict().items()}

    def update(self, model: Specialists) -> None:
        self.count += 1
        rate = 1 - min(self.decay, (1 + self.count) / (10 + self.count))
        mine = list(self.state.values())
        theirs = [tensor.detach() for tensor in model.state_dict().values()]
        torch._foreach_lerp_(mine, theirs, rate)


def _learning_rate(progress: float, warmup: float) -> float:
    if progress < warmup:
        return progress / warmup
    return 0.02 + 0.98 * (1 - (progress - warmup) / (1 - warmup))


def _optimizer(model: Specialists, recipe: Recipe) -> torch.optim.AdamW:
    encoder = [p for n, p in model.named_parameters() if n.startswith("encoder.")]
    others = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    groups = [{"params": encoder, "base": recipe.encoder_lr}, {"params": others, "base": recipe.decoder_lr}]
    return torch.optim.AdamW(groups, lr=1e-4, betas=(0.9, 0.98), weight_decay=recipe.weight_decay, fused=True)


def total_draws(samples: list[Sample], recipe: Recipe) -> int:
    """Samples that a whole run draws, at least one."""
    total = 0.0
    for number in range(ceil(recipe.passes)):
        drawn = len(draw_pass(samples, recipe.mix_of(number), random.Random(f"{recipe.seed}-{number}")))
        total += drawn * min(1.0, recipe.passes - number)
    return max(1, int(total))


def _epochs(samples: list[Sample], recipe: Recipe, start: int) -> Iterator[tuple[int, list[list[Sample]]]]:
    number = start
    while True:
        rng = random.Random(f"{recipe.seed}-{number}")
        yield (
            number,
            list(batches_by_length(draw_pass(samples, recipe.mix_of(number), rng), recipe.tokens_per_batch, rng)),
        )
        number += 1


def train(recipe: Recipe, out: Path, resume: bool = True, log: Callable[[str], None] = print) -> dict[str, float]:
    """Run a recipe in the folder `out`; gives the last dev metrics.

    Raises:
        TrainingError: starting weights are missing, or `out` holds a run and `resume` is false.
    """
    out.mkdir(parents=True, exist_ok=True)
    checkpoint_path = out / "checkpoint.pt"
    if checkpoint_path.exists() and not resume:
        raise TrainingError(f"{out} already holds a run; resume it or choose another folder")
    torch.set_num_threads(recipe.threads)
    prepared = prepare(recipe, out, log)
    samples, maker, vocabulary, tokenizer_json = (
        prepared.train, prepared.maker, prepared.vocabulary, prepared.tokenizer_json
    )  # fmt: skip
    model = build_model(recipe, tokenizer_json, prepared.kept, vocabulary)
    scorer = DecoderScorer(model.decoder, vocabulary)
    optimizer = _optimizer(model, recipe)
    ema = Ema(model, recipe.ema)
    total = total_draws(samples, recipe)
    seen, first_epoch, skip = 0, 0, 0
    if checkpoint_path.exists():
        saved = torch.load(checkpoint_path, weights_only=True)
        model.load_state_dict(saved["model"])
        optimizer.load_state_dict(saved["optimizer"])
        ema.state, ema.count = saved["ema"], saved["ema_count"]
        seen, first_epoch, skip = saved["seen"], saved["epoch"], saved["batch"]
        log(f"resumed after {seen} of {total} samples")
    metrics: dict[str, float] = {}
    saved_at = time.monotonic()
    loss_sum, loss_count, started, started_seen = 0.0, 0, time.monotonic(), seen
    ranking_sum = 0.0

    def checkpoint(epoch: int, batch: int) -> None:
        partial = checkpoint_path.with_suffix(".partial")
        torch.save(
            {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "ema": ema.state,
             "ema_count": ema.count, "seen": seen, "epoch": epoch, "batch": batch}, partial,
        )  # fmt: skip
        partial.replace(checkpoint_path)

    model.train()
    for epoch, groups in _epochs(samples, recipe, first_epoch):
        for number, group in enumerate(groups):
            if number < skip:
                continue
            if seen >= total:
                break
            for parameters in optimizer.param_groups:
                parameters["lr"] = parameters["base"] * _learning_rate(seen / total, recipe.warmup)
            torch.manual_seed(recipe.seed * 1_000_003 + seen)
            batch = maker.make(group, random.Random(f"{recipe.seed}-{seen}")).to(model.device)
            with torch.autocast(model.device.type, dtype=torch.bfloat16, enabled=recipe.bfloat16):
                encoded = model.encode(*batch.inputs(), recipe.dropout)
                states = scorer.states(encoded, batch.targets, recipe.dropout)
                logits = scorer.logits(encoded, batch.targets, states=states)
                main = step_loss(logits, batch.targets, batch.weights)
                ranking = main.new_zeros(())
                if recipe.verifier:
                    rng = random.Random(f"{recipe.seed}-wrong-{seen}")
                    wrong = wrong_programs(group, batch, logits, vocabulary, recipe.wrong, rng)
                    if wrong is not None:
                        ranking = ranking_loss(scorer, encoded, states, batch.targets, wrong, recipe.dropout)
            loss = main / 5 + recipe.auxiliary * auxiliary_loss(encoded, batch) + recipe.verifier * ranking
            if recipe.attention:
                loss = loss + recipe.attention * attention_loss(encoded, batch)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            ema.update(model)
            seen += len(group)
            loss_sum, loss_count = loss_sum + float(main.detach()), loss_count + 1
            ranking_sum += float(ranking.detach())
            if loss_count == 100:
                rate = (seen - started_seen) / (time.monotonic() - started)
                ranked = f", ranking {ranking_sum / 100:.3f}" if recipe.verifier else ""
                log(f"{seen}/{total} samples, loss {loss_sum / 100:.3f}{ranked}, {rate:.1f} samples/s")
                loss_sum, loss_count, ranking_sum = 0.0, 0, 0.0
            if time.monotonic() - saved_at > 60 * recipe.checkpoint_minutes:
                checkpoint(epoch, number + 1)
                saved_at = time.monotonic()
        skip = 0
        averaged = Specialists(model.encoder.config, model.decoder.config, len(vocabulary.answer_types))
        averaged.load_state_dict(ema.state)
        metrics = dev_metrics(averaged, maker, prepared.dev, 2 * recipe.tokens_per_batch)
        log(f"after pass {epoch + 1}: " + ", ".join(f"{key} {value:.3f}" for key, value in metrics.items()))
        with (out / "metrics.jsonl").open("a", encoding="utf-8") as handle:
            handle.write(json.dumps({"epoch": epoch + 1, "seen": seen} | metrics) + "\n")
        notes = {"recipe": asdict(recipe), "samples": seen, "metrics": metrics}
        save_specialists(out / "specialists.safetensors", model, ema.state, tokenizer_json, vocabulary, notes)
        checkpoint(epoch + 1, 0)
        if seen >= total:
            return metrics
    return metrics


def train_from_recipe(
    path: Path, out: Path, resume: bool = False, overrides: Mapping[str, Any] | None = None
) -> dict[str, float]:
    """Train what the recipe at `path` describes, in the folder `out`; gives the last dev metrics.

    Raises:
        RecipeError: faults of the recipe, all of them at once.
        TrainingError: starting weights are missing, or `out` holds a run and `resume` is false.
    """
    return train(load_recipe(path, overrides), out, resume)


__all__ = ["TrainingError", "dev_metrics", "draw_pass", "train", "train_from_recipe"]
