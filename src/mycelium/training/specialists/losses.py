"""What training minimizes, in nats: the decisions of programs, the heads' direct predictions, the teacher's attention."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

from mycelium.specialists import IGNORED, EncodedBatch, StepBatch, StepLogits
from mycelium.training.specialists.batches import Batch


def program_losses(logits: StepLogits, targets: StepBatch) -> Tensor:
    """Summed cross-entropy (nats) of all decisions of each program, `(b,)`."""
    total = None
    for scores, target in logits.decisions(targets):
        losses = F.cross_entropy(scores.transpose(1, 2), target, ignore_index=IGNORED, reduction="none").sum(1)
        total = losses if total is None else total + losses
    assert total is not None
    return total


def step_loss(logits: StepLogits, targets: StepBatch, weight: Tensor | None = None) -> Tensor:
    """Mean over problems of `program_losses`, weighted by `weight` `(b,)` where given.

    A problem without a program counts as one that costs nothing: beside many of them a label weighs what it always does.
    """
    total = program_losses(logits, targets)
    return (total * weight).sum() / weight.sum() if weight is not None else total.mean()


def auxiliary_loss(encoded: EncodedBatch, batch: Batch) -> Tensor:
    """Mean cross-entropy of the six heads' direct predictions, in nats, over the problems that have a label."""
    labelled = batch.labelled.unsqueeze(1)
    pieces, quantities = batch.mask.float() * labelled, batch.quantity_mask.float() * labelled
    binary = F.binary_cross_entropy_with_logits

    def masked(logits: Tensor, target: Tensor, weight: Tensor) -> Tensor:
        return (binary(logits.float(), target, reduction="none") * weight).sum() / weight.sum().clamp(min=1)

    def of_problems(logits: Tensor, target: Tensor) -> Tensor:
        return masked(logits, target, labelled.expand_as(target))

    types = batch.answer_types.masked_fill(batch.labelled == 0, IGNORED)
    count = batch.labelled.sum().clamp(min=1)
    return (
        masked(encoded.region_logits, batch.regions, pieces)
        + masked(encoded.question_logits, batch.questions, pieces)
        + masked(encoded.used_logits, batch.used, quantities)
        + of_problems(encoded.operation_logits, batch.operations)
        + 5 * of_problems(encoded.constant_logits, batch.constants)
        + F.cross_entropy(encoded.answer_type_logits.float(), types, ignore_index=IGNORED, reduction="sum") / count
        + masked(encoded.whole_logits, batch.whole, batch.labelled)
    )


def attention_loss(encoded: EncodedBatch, batch: Batch) -> Tensor:
    """Mean cross-entropy (nats) of C1's pieces and C3's quantities against the teacher's attention, where there is any."""
    binary = F.binary_cross_entropy_with_logits
    pieces = binary(encoded.region_logits.float(), batch.relevance, reduction="none") * batch.relevance_mask
    read = torch.gather(batch.relevance, 1, batch.quantity_tokens)
    weight = torch.gather(batch.relevance_mask, 1, batch.quantity_tokens) * batch.quantity_mask
    used = binary(encoded.used_logits.float(), read, reduction="none") * weight
    return pieces.sum() / batch.relevance_mask.sum().clamp(min=1) + used.sum() / weight.sum().clamp(min=1)
