"""Training of the specialists: the losses, what is measured on the dev part, and the task that the loop drives.

Beside what every run folder of a training has (`training/run_folder.py`) there are `labels.jsonl` with its report,
`tokenizer.json` and, after every pass, `specialists.safetensors`. The order of samples is a function of seed and pass,
augmentation and dropout of seed and position, so a resumed run sees what it would have seen.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Mapping
from math import ceil
from pathlib import Path
from typing import Any, SupportsFloat

import torch
from torch import Tensor

from mycelium.specialists import IGNORED, DecoderScorer, Specialists, save_specialists
from mycelium.training.loop import fit
from mycelium.training.optimization import Optimization, device_of, straight_down
from mycelium.training.recipes import SpecialistsRecipe
from mycelium.training.run_folder import Position, TrainingRun
from mycelium.training.specialists.batches import Batch, BatchMaker, batches_by_length
from mycelium.training.specialists.initial_weights import build_model
from mycelium.training.specialists.losses import attention_loss, auxiliary_loss, program_losses, step_loss
from mycelium.training.specialists.part_metrics import PartCounts
from mycelium.training.specialists.preparation import Prepared, prepare
from mycelium.training.specialists.siblings import batches_of_siblings
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
    """By source: `loss/SOURCE`, the teacher-forced cross-entropy of a program (nats), and `forced/SOURCE`, the share (0-1)
    of programs whose every decision is the label's when all earlier ones are; of all together what each part gets right
    (`part_metrics`)."""
    model.eval()
    parts = PartCounts(len(maker.vocabulary.constants))
    losses: defaultdict[str, float] = defaultdict(float)
    right: Counter[str] = Counter()
    counts: Counter[str] = Counter()
    scorer = DecoderScorer(model.decoder, maker.vocabulary)
    with torch.inference_mode():
        for group in batches_by_length(samples, tokens, random.Random(0)):
            batch = maker.make(group).to(model.device)
            encoded = model.encode(*batch.inputs())
            logits = scorer.logits(encoded, batch.targets)
            parts.add(encoded, logits, batch)
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
    return metrics | {f"forced/{name}": right[name] / counts[name] for name in counts} | parts.figures()


def total_draws(samples: list[Sample], recipe: SpecialistsRecipe) -> int:
    """Samples that a whole run draws, at least one, at most `most_samples` where that says a number."""
    total = 0.0
    for number in range(ceil(recipe.passes)):
        drawn = len(draw_pass(samples, recipe.mix_of(number), random.Random(f"{recipe.seed}-{number}")))
        total += drawn * min(1.0, recipe.passes - number)
    return max(1, min(int(total), recipe.most_samples or int(total)))


class SpecialistsTask:
    """Specialists as a task of the loop: `total` counts samples; the averaged weights are what is kept."""

    unit = "samples"

    def __init__(self, recipe: SpecialistsRecipe, prepared: Prepared) -> None:
        self.recipe, self.prepared = recipe, prepared
        self.device = device_of(recipe.device)
        self.total = total_draws(prepared.train, recipe)
        model = build_model(recipe, prepared.tokenizer_json, prepared.kept, prepared.vocabulary)
        self.model = model.to(self.device).train()
        self.optimization = Optimization(
            self.model, [_optimizer(self.model, recipe)], straight_down(recipe.warmup), ema=recipe.ema
        )
        self.scorer = DecoderScorer(self.model.decoder, prepared.vocabulary)
        self.notes: dict[str, Any] = {}
        self._told = 0  # the pass whose problems of stories are there

    def batches(self, epoch: int) -> list[list[Sample]]:
        if self.recipe.told_fresh and epoch != self._told:
            self.prepared.tell_pass(epoch)
            self._told = epoch
        rng = random.Random(f"{self.recipe.seed}-{epoch}")
        drawn = draw_pass(self.prepared.train, self.recipe.mix_of(epoch), rng)
        cut = batches_of_siblings if self.recipe.siblings else batches_by_length
        return list(cut(drawn, self.recipe.tokens_per_batch, rng))

    def size(self, batch: list[Sample]) -> int:
        return len(batch)

    def step(self, batch: list[Sample], position: Position) -> dict[str, SupportsFloat]:
        recipe, seen = self.recipe, position.seen
        torch.manual_seed(recipe.seed * 1_000_003 + seen)
        made = self.prepared.maker.make(batch, random.Random(f"{recipe.seed}-{seen}")).to(self.device)
        loss, shown = self._loss(batch, made, random.Random(f"{recipe.seed}-wrong-{seen}"))
        self.optimization.step(loss, seen / self.total)
        return {name: value.detach() if value.is_cuda else float(value.detach()) for name, value in shown.items()}

    def _loss(self, samples: list[Sample], batch: Batch, wrong_rng: random.Random) -> tuple[Tensor, dict[str, Tensor]]:
        """What a step goes down, and the parts of it that are shown (nats)."""
        recipe, scorer = self.recipe, self.scorer
        with torch.autocast(self.device.type, dtype=torch.bfloat16, enabled=recipe.bfloat16):
            encoded = self.model.encode(*batch.inputs(), recipe.dropout)
            states = scorer.states(encoded, batch.targets, recipe.dropout)
            logits = scorer.logits(encoded, batch.targets, states=states)
            main = step_loss(logits, batch.targets, batch.weights)
            ranking = main.new_zeros(())
            if recipe.verifier:
                wrong = wrong_programs(samples, batch, logits, self.prepared.vocabulary, recipe.wrong, wrong_rng)
                if wrong is not None:
                    ranking = ranking_loss(scorer, encoded, states, batch.targets, wrong, recipe.dropout)
        # The weights of a recipe stand beside a fifth of the program's loss.
        loss = main / 5 + recipe.auxiliary * auxiliary_loss(encoded, batch) + recipe.verifier * ranking
        if recipe.attention:
            loss = loss + recipe.attention * attention_loss(encoded, batch)
        return loss, {"loss": main} | ({"ranking": ranking} if recipe.verifier else {})

    def state_dict(self) -> dict[str, Any]:
        return self.optimization.state_dict()

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.optimization.load_state_dict(state)

    def evaluate(self, position: Position) -> dict[str, float]:
        model, vocabulary = self.model, self.prepared.vocabulary
        averaged = Specialists(model.encoder.config, model.decoder.config, len(vocabulary.answer_types))
        averaged.load_state_dict(self._averaged())
        tokens = 2 * self.recipe.tokens_per_batch
        metrics = dev_metrics(averaged.to(self.device), self.prepared.maker, self.prepared.dev, tokens)
        recipe = self.recipe.model_dump(mode="json")
        self.notes = {"recipe": recipe, "samples": position.seen, "metrics": metrics}
        return metrics

    def export(self, out: Path) -> None:
        prepared = self.prepared
        averaged = {name: tensor.cpu() for name, tensor in self._averaged().items()}
        save_specialists(
            out / "specialists.safetensors",
            self.model,
            averaged,
            prepared.tokenizer_json,
            prepared.vocabulary,
            self.notes,
        )

    def _averaged(self) -> dict[str, Tensor]:
        assert self.optimization.ema is not None
        return self.optimization.ema.state


def _optimizer(model: Specialists, recipe: SpecialistsRecipe) -> torch.optim.AdamW:
    encoder = [p for n, p in model.named_parameters() if n.startswith("encoder.")]
    others = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    groups = [{"params": encoder, "lr": recipe.encoder_lr}, {"params": others, "lr": recipe.decoder_lr}]
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=recipe.weight_decay, fused=True)


def train_specialists(recipe: SpecialistsRecipe, run: TrainingRun) -> dict[str, float]:
    """Train a recipe's specialists in an opened run folder; gives the last dev metrics.

    Raises:
        TrainingError: starting weights, their tokenizer or the device are missing, or there is nothing to train on.
    """
    torch.set_num_threads(recipe.threads)
    device_of(recipe.device)  # a device that is not there is told before labels are made
    return fit(SpecialistsTask(recipe, prepare(recipe, run.folder, run.log)), run)


__all__ = ["SpecialistsTask", "dev_metrics", "draw_pass", "total_draws", "train_specialists"]
