"""Samples to tensors, and the loss: the probability of all places that give an argument's value adds up."""

from __future__ import annotations

import random
from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional as F

from mycelium.shapes import Bool, Float
from mycelium.specialists import IGNORED, StepBatch, StepLogits, TypedVocabulary, value_features
from mycelium.training.typed.samples import TypedSample, TypedTarget

Allowed = Bool[Tensor, "b t k n"]


def typed_targets(
    samples: Sequence[TypedSample], vocabulary: TypedVocabulary, pointers: int, rng: random.Random | None = None
) -> tuple[StepBatch, Allowed]:
    """Programs as the decoder reads them, and for every argument which indices are right `(b, t, k, n)`.

    pointers: how many the widest text of the batch has. The decoder reads the first right place, or one that `rng` draws.
    """
    rows = {name: index for index, name in enumerate(vocabulary.operations)}
    constants = {value: pointers + index for index, value in enumerate(vocabulary.constants)}
    b, t, k = len(samples), 1 + max(len(sample.rows) for sample in samples), vocabulary.max_arity
    results = pointers + len(constants)
    operations = torch.full((b, t), IGNORED, dtype=torch.long)
    arguments = torch.full((b, t, k), IGNORED, dtype=torch.long)
    features = torch.zeros(b, t, 4, dtype=torch.long)
    allowed = torch.zeros(b, t, k, results + t - 1, dtype=torch.bool)
    for number, sample in enumerate(samples):
        for position, (row, targets) in enumerate(zip(sample.rows, sample.arguments, strict=True)):
            operations[number, position] = rows[row]
            for place, target in enumerate(targets):
                right = _indices(target, constants, results)
                arguments[number, position, place] = right[0] if rng is None else rng.choice(right)
                allowed[number, position, place, right] = True
            features[number, position] = torch.tensor(value_features(sample.results[position]))
        operations[number, len(sample.rows)] = 0
    return StepBatch(operations, arguments, features), allowed


def _indices(target: TypedTarget, constants: dict, results: int) -> list[int]:
    if target.result is not None:
        return [results + target.result]
    also = target.value in constants and not (target.quantity and target.places)
    return [*target.places, *([constants[target.value]] if also else [])]


def typed_losses(logits: StepLogits, steps: StepBatch, allowed: Allowed) -> Float[Tensor, " b"]:
    """Summed cross-entropy (nats) of all decisions of each program, `(b,)`; of an argument all right places count as one."""
    total = F.cross_entropy(
        logits.operations.transpose(1, 2), steps.operations, ignore_index=IGNORED, reduction="none"
    ).sum(1)
    for position, scores in enumerate(logits.arguments):
        asked = steps.arguments[..., position] != IGNORED
        right = scores.masked_fill(~allowed[:, :, position], float("-inf"))
        right = torch.where(asked.unsqueeze(-1), right, scores)  # no infinities, whose gradients are no numbers
        total = total + ((scores.logsumexp(-1) - right.logsumexp(-1)) * asked).sum(1)
    return total


__all__ = ["typed_losses", "typed_targets"]
