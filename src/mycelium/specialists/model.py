"""`Specialists`: one pass of the shared encoder feeds the six heads and the step decoder.

C1 segmenter, C2 operation, C3 operands, C4 implicit constants, C5 wiring, C6 goal. The heads give logits, never
decisions; deciding is the business of `mycelium.search`.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from mycelium.specialists.decoder import DecoderConfig, StepDecoder
from mycelium.specialists.encoder import Encoder, EncoderConfig


@dataclass(slots=True)
class EncodedBatch:
    """What one encoder pass gives for a batch.

    memory: `(b, s, hidden)`; mask: `(b, s)` bool; quantity_states: `(b, q, hidden)`; quantity_mask: `(b, q)`.
    region_logits: `(b, s)` C1, whether a piece is read by some step. used_logits: `(b, q)` C3's prior, whether a
    quantity is read at all. operation_logits: `(b, rows)` C2's prior over which rows occur. constant_logits:
    `(b, c)` C4's prior. answer_type_logits: `(b, types)`, whole_logits: `(b,)`, question_logits: `(b, s)` C6.
    """

    memory: Tensor
    mask: Tensor
    quantity_states: Tensor
    quantity_mask: Tensor
    region_logits: Tensor
    used_logits: Tensor
    operation_logits: Tensor
    constant_logits: Tensor
    answer_type_logits: Tensor
    whole_logits: Tensor
    question_logits: Tensor


@dataclass(slots=True)
class StepTargets:
    """Teacher-forced program steps of a batch; `t` counts steps plus the final STOP.

    operations, first, second: `(b, t)` indices, -100 where there is no target. features: `(b, t, 4)` value
    features of each step's result.
    """

    operations: Tensor
    first: Tensor
    second: Tensor
    features: Tensor


class Specialists(nn.Module):
    """The six heads and the decoder over one shared encoder."""

    def __init__(self, encoder: EncoderConfig, decoder: DecoderConfig, n_answer_types: int) -> None:
        super().__init__()
        self.encoder = Encoder(encoder)
        self.decoder = StepDecoder(decoder)
        h = encoder.hidden
        self.region_head = nn.Linear(h, 1)
        self.question_head = nn.Linear(h, 1)
        self.used_head = nn.Linear(h, 1)
        self.operation_prior = nn.Linear(h, decoder.operations)
        self.constant_prior = nn.Linear(h, decoder.constants)
        self.answer_type_head = nn.Linear(h, n_answer_types)
        self.whole_head = nn.Linear(h, 1)

    def encode(
        self, input_ids: Tensor, mask: Tensor, token_features: Tensor, quantity_tokens: Tensor, quantity_mask: Tensor,
        dropout: float = 0.0,
    ) -> EncodedBatch:  # fmt: skip
        """The single encoder pass. quantity_tokens: `(b, q)` index of each quantity's first piece."""
        memory = self.encoder(input_ids, mask, token_features, dropout)
        states = torch.gather(memory, 1, quantity_tokens.unsqueeze(-1).expand(-1, -1, memory.shape[-1]))
        summary = memory[:, 0]
        return EncodedBatch(
            memory, mask, states, quantity_mask,
            self.region_head(memory).squeeze(-1), self.used_head(states).squeeze(-1),
            self.operation_prior(summary), self.constant_prior(summary),
            self.answer_type_head(summary), self.whole_head(summary).squeeze(-1),
            self.question_head(memory).squeeze(-1),
        )  # fmt: skip

    def step_states(
        self, encoded: EncodedBatch, targets: StepTargets, dropout: float = 0.0, owner: Tensor | None = None
    ) -> Tensor:
        """Teacher-forced states of the decoder `(n, t, d)`; `states[:, j]` has read the first j steps.

        owner: `(n,)` which problem of the batch each of n programs belongs to; `None` when there is one for each.
        """
        decoder = self.decoder
        b, t = targets.operations.shape
        table = decoder.argument_embeddings(encoded.quantity_states)
        safe = [index.clamp(min=0) for index in (targets.operations, targets.first, targets.second)]
        mask = encoded.mask
        if owner is not None:
            table, mask = table[owner], mask[owner]
        done = decoder.step_inputs(safe[0][:, :-1], safe[1][:, :-1], safe[2][:, :-1], targets.features[:, :-1], table)
        x = torch.cat([decoder.start.expand(b, 1, -1).to(done.dtype), done], dim=1)
        x = x + decoder.step_position.weight[:t]
        for layer in decoder.layers:
            keys, values = layer.memory_kv(encoded.memory)
            if owner is not None:
                keys, values = keys[owner], values[owner]
            x, _ = layer(x, (keys, values), mask[:, None, None, :], dropout=dropout)
        return decoder.norm(x)

    def step_logits(
        self, encoded: EncodedBatch, targets: StepTargets, dropout: float = 0.0, states: Tensor | None = None
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Teacher-forced logits `(b, t, rows)`, `(b, t, arguments)`, `(b, t, arguments)`.

        Arguments are ordered quantities, constants, results; impossible ones have logit -inf. `states` are those of
        `step_states` where they are known already.
        """
        decoder = self.decoder
        t = targets.operations.shape[1]
        if states is None:
            states = self.step_states(encoded, targets, dropout)
        table = decoder.argument_embeddings(encoded.quantity_states)
        safe = [index.clamp(min=0) for index in (targets.operations, targets.first, targets.second)]
        operation_logits = decoder.operation_head(states)
        key1, key2 = decoder.keys(encoded.quantity_states)
        result1, result2 = decoder.result_keys(states[:, 1:])
        mask = argument_mask(encoded.quantity_mask, decoder.config.constants, t)
        chosen = torch.gather(table, 1, safe[1].unsqueeze(-1).expand(-1, -1, table.shape[-1]))
        query1 = decoder.first_query(states, safe[0])
        query2 = decoder.second_query(states, safe[0], chosen)
        scale = states.shape[-1] ** -0.5
        logits = []
        for query, key, result in ((query1, key1, result1), (query2, key2, result2)):
            scores = query @ torch.cat([key, result], dim=1).transpose(1, 2) * scale
            logits.append(scores.float().masked_fill(~mask, float("-inf")))
        return operation_logits.float(), logits[0], logits[1]


def argument_mask(quantity_mask: Tensor, constants: int, t: int) -> Tensor:
    """`(b, t, q + constants + t - 1)` bool: real quantities, all constants, and results of earlier steps."""
    b = quantity_mask.shape[0]
    fixed = torch.cat([quantity_mask, quantity_mask.new_ones(b, constants)], dim=1)[:, None, :].expand(-1, t, -1)
    earlier = torch.ones(t, max(t - 1, 0), dtype=torch.bool, device=quantity_mask.device).tril(-1)
    return torch.cat([fixed, earlier.expand(b, -1, -1)], dim=2)


def step_loss(logits: tuple[Tensor, Tensor, Tensor], targets: StepTargets, weight: Tensor | None = None) -> Tensor:
    """Mean over problems of the summed cross-entropy of all decisions of a program, in nats."""
    total = None
    for scores, target in zip(logits, (targets.operations, targets.first, targets.second), strict=True):
        losses = F.cross_entropy(scores.transpose(1, 2), target, ignore_index=-100, reduction="none").sum(1)
        total = losses if total is None else total + losses
    assert total is not None
    return (total * weight).sum() / weight.sum() if weight is not None else total.mean()
