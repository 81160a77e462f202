"""Training of typed specialists: the states of the shared layers are computed once, the rest is trained.

The task takes samples that `typed_sample` made. What the word-problem specialists know of arithmetic rows, numbers
and results is where the decoder starts.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from mycelium.programs import Value
from mycelium.specialists import (
    DecoderConfig,
    DecoderScorer,
    HeadVocabulary,
    PointerBatch,
    Specialists,
    TypedSpecialists,
    TypedVocabulary,
    lower_states,
    save_typed,
)
from mycelium.training.optimization import Optimization, straight_down
from mycelium.training.recipe_typed import TypedRecipe
from mycelium.training.run_folder import Position
from mycelium.training.typed.batches import typed_losses, typed_targets
from mycelium.training.typed.samples import TypedSample

_BATCH = 32


@dataclass(slots=True)
class TypedData:
    """Samples with the cached states of the shared layers, `(pieces, hidden)` in bfloat16 each."""

    samples: Sequence[TypedSample]
    states: list[Tensor]

    def by_group(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for index, sample in enumerate(self.samples):
            found.setdefault(sample.group, []).append(index)
        return found


@torch.inference_mode()
def cached_states(specialists: Specialists, samples: Sequence[TypedSample], layers: int) -> list[Tensor]:
    """The states of every text behind the first `layers` layers, in the order of the samples."""
    found: list[Tensor] = [torch.empty(0)] * len(samples)
    order = sorted(range(len(samples)), key=lambda index: len(samples[index].text.text.input_ids))
    for start in range(0, len(order), _BATCH):
        chunk = order[start : start + _BATCH]
        texts = [samples[index].text.text for index in chunk]
        states, _ = lower_states(specialists.encoder, texts, layers)
        for row, (index, text) in enumerate(zip(chunk, texts, strict=True)):
            found[index] = states[row, : len(text.input_ids)].to(torch.bfloat16).clone()
    return found


def initial_model(
    specialists: Specialists, known: HeadVocabulary, vocabulary: TypedVocabulary, upper: int
) -> TypedSpecialists:
    """A model whose layers, arithmetic rows, constants and pointers are those of the word-problem specialists."""
    theirs = specialists.decoder
    config = theirs.config
    decoder = DecoderConfig(
        config.hidden, config.memory, config.layers, config.heads, config.intermediate, len(vocabulary.operations),
        len(vocabulary.constants), vocabulary.max_steps, max_arity=vocabulary.max_arity,
    )  # fmt: skip
    model = TypedSpecialists(specialists.encoder.config, decoder, upper)
    mine = model.decoder
    rows = {name: index for index, name in enumerate(known.operations)}
    row_pairs = [(i, rows[name.partition("/")[0]]) for i, name in enumerate(vocabulary.operations) if name in rows
                 or (name.endswith("/2") and name.partition("/")[0] in rows)]  # fmt: skip
    constants: dict[Value, int] = {value: index for index, value in enumerate(known.constant_values)}
    constant_pairs = [(i, constants[value]) for i, value in enumerate(vocabulary.constants) if value in constants]
    with torch.no_grad():
        if upper:
            for own, layer in zip(model.upper, list(specialists.encoder.layers)[-upper:], strict=True):
                own.load_state_dict(layer.state_dict())
        state, found = mine.state_dict(), theirs.state_dict()
        for name, own in state.items():
            _take_over(name, own, found, config.hidden, {"operation": row_pairs, "constant": constant_pairs})
        mine.load_state_dict(state)
    return model


def _take_over(
    name: str, own: Tensor, found: dict[str, Tensor], d: int, pairs: dict[str, list[tuple[int, int]]]
) -> None:
    """Fill one tensor of the decoder with what the other decoder knows."""
    parts = name.split(".")
    if parts[0] in ("queries", "argument_input") and name not in found:
        name = ".".join([parts[0], "1", *parts[2:]])  # a further argument begins as the second
    theirs = found.get(name)
    if theirs is None:
        return
    vocabulary = parts[0] in ("operation_embedding", "constant_embedding") or name.startswith("operation_head.2")
    if own.shape == theirs.shape and not vocabulary:
        own.copy_(theirs)
    elif vocabulary:
        if name.endswith("bias"):
            own.fill_(-4.0)  # a new row is rare until it is learned
        for mine, other in pairs[parts[0].partition("_")[0]]:
            own[mine] = theirs[other]
    elif parts[0] in ("quantity_key", "constant_key", "result_key"):
        known = len(theirs) // d
        for position in range(len(own) // d):
            source = min(position, known - 1)
            own[position * d : (position + 1) * d] = theirs[source * d : (source + 1) * d]
    elif parts[0] in ("result_embedding", "step_position"):
        shared = min(len(own), len(theirs))
        own[:shared] = theirs[:shared]


class TypedTask:
    """Typed specialists as a task of the loop; `total` counts samples."""

    unit = "samples"

    def __init__(
        self, recipe: TypedRecipe, model: TypedSpecialists, vocabulary: TypedVocabulary, train: TypedData,
        dev: TypedData, shared: Path,
    ) -> None:  # fmt: skip
        self.recipe, self.model, self.vocabulary, self.shared = recipe, model.train(), vocabulary, shared
        self.train, self.dev = train, dev
        upper = [p for n, p in model.named_parameters() if n.startswith("upper.")]
        others = [p for n, p in model.named_parameters() if not n.startswith("upper.")]
        groups = [{"params": upper, "lr": recipe.encoder_lr}, {"params": others, "lr": recipe.decoder_lr}]
        optimizer = torch.optim.AdamW([g for g in groups if g["params"]], betas=(0.9, 0.98), weight_decay=0.02)
        self.optimization = Optimization(model, [optimizer], straight_down(recipe.warmup), ema=recipe.ema)
        self.scorer = DecoderScorer(model.decoder, vocabulary)
        self.groups = train.by_group()
        self.total = max(1, sum(map(len, self._pass(0))) * recipe.passes)
        self.metrics: dict[str, float] = {}

    def _pass(self, epoch: int) -> list[list[int]]:
        rng = random.Random(f"{self.recipe.seed}-{epoch}")
        drawn: list[int] = []
        for group, indices in sorted(self.groups.items()):
            count = round(self.recipe.mix.get(group, 1.0) * len(indices))
            whole, rest = divmod(count, len(indices))
            drawn += indices * whole + rng.sample(indices, rest)
        rng.shuffle(drawn)
        batches: list[list[int]] = []
        for start in range(0, len(drawn), 512):
            window = sorted(drawn[start : start + 512], key=lambda index: len(self.train.states[index]))
            groups: list[list[int]] = [[]]
            for index in window:
                if groups[-1] and (len(groups[-1]) + 1) * len(self.train.states[index]) > self.recipe.tokens_per_batch:
                    groups.append([])
                groups[-1].append(index)
            rng.shuffle(groups)
            batches += groups
        return batches

    def batches(self, epoch: int) -> list[list[int]]:
        return self._pass(epoch)

    def size(self, batch: list[int]) -> int:
        return len(batch)

    def step(self, batch: list[int], position: Position) -> dict[str, float]:
        recipe, seen = self.recipe, position.seen
        torch.manual_seed(recipe.seed * 1_000_003 + seen)
        losses = self._losses(self.model, self.train, batch, random.Random(f"{recipe.seed}-{seen}"), recipe.dropout)
        loss = losses.mean()
        self.optimization.step(loss, seen / self.total)
        return {"loss": float(loss.detach())}

    def _losses(
        self, model: TypedSpecialists, data: TypedData, batch: Sequence[int], rng: random.Random | None, dropout: float
    ) -> Tensor:
        samples = [data.samples[index] for index in batch]
        width = max(len(data.states[index]) for index in batch)
        states = torch.zeros(len(batch), width, data.states[batch[0]].shape[-1])
        mask = torch.zeros(len(batch), width, dtype=torch.bool)
        for row, index in enumerate(batch):
            states[row, : len(data.states[index])] = data.states[index].float()
            mask[row, : len(data.states[index])] = True
        pointers = PointerBatch.of([sample.text for sample in samples])
        steps, allowed = typed_targets(samples, self.vocabulary, pointers.mask.shape[1], rng)
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.recipe.bfloat16):
            encoded = model.read(states, mask, pointers, dropout)
            logits = DecoderScorer(model.decoder, self.vocabulary).logits(encoded, steps, dropout)
        return typed_losses(logits, steps, allowed)

    def state_dict(self) -> dict[str, Any]:
        return self.optimization.state_dict()

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        self.optimization.load_state_dict(state)

    def evaluate(self, position: Position) -> dict[str, float]:
        """By group of the held-out samples: mean cross-entropy of a program in nats."""
        model = TypedSpecialists(self.model.encoder_config, self.model.decoder.config, len(self.model.upper))
        model.load_state_dict(self._averaged())
        model.eval()
        metrics = {}
        with torch.inference_mode():
            for group, indices in self.dev.by_group().items():
                total = 0.0
                for start in range(0, len(indices), _BATCH):
                    total += float(self._losses(model, self.dev, indices[start : start + _BATCH], None, 0.0).sum())
                metrics[f"loss/{group}"] = total / len(indices)
        self.metrics = metrics
        return metrics

    def export(self, out: Path) -> None:
        notes: dict[str, object] = {"recipe": self.recipe.model_dump(mode="json"), "metrics": self.metrics}
        save_typed(out / "typed.safetensors", self.model, self._averaged(), self.vocabulary, self.shared, notes)

    def _averaged(self) -> dict[str, Tensor]:
        assert self.optimization.ema is not None
        return self.optimization.ema.state


__all__ = ["TypedData", "TypedTask", "cached_states", "initial_model"]
