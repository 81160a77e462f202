"""`Specialists`: one pass of the shared encoder feeds the six heads and the step decoder.

C1 segmenter, C2 operation, C3 operands, C4 implicit constants, C5 wiring, C6 goal. The heads give logits, never
decisions; deciding is the business of `mycelium.search`. Targets and losses are that of `mycelium.training`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from mycelium.shapes import Bool, Float, Int
from mycelium.specialists.backbone import TextStates
from mycelium.specialists.collate import quantity_tensors
from mycelium.specialists.decoder import DecoderConfig, StepDecoder
from mycelium.specialists.encoder import Encoder, EncoderConfig
from mycelium.specialists.text import EncodedText


@dataclass(slots=True)
class EncodedBatch:
    """What one pass gives for a batch: the backbone's states, which the decoder reads, and the logits of the heads.

    memory: `(b, s, hidden)` states of the pieces; mask: `(b, s)` bool; quantity_states: `(b, q, hidden)`; quantity_mask: `(b, q)`.
    region_logits: `(b, s)` C1, whether a piece is read by some step. used_logits: `(b, q)` C3's prior, whether a
    quantity is read at all. operation_logits: `(b, rows)` C2's prior over which rows occur. constant_logits:
    `(b, c)` C4's prior. answer_type_logits: `(b, types)`, whole_logits: `(b,)`, question_logits: `(b, s)` C6.
    """

    memory: Float[Tensor, "b s hidden"]
    mask: Bool[Tensor, "b s"]
    quantity_states: Float[Tensor, "b q hidden"]
    quantity_mask: Bool[Tensor, "b q"]
    region_logits: Float[Tensor, "b s"]
    used_logits: Float[Tensor, "b q"]
    operation_logits: Float[Tensor, "b rows"]
    constant_logits: Float[Tensor, "b c"]
    answer_type_logits: Float[Tensor, "b types"]
    whole_logits: Float[Tensor, " b"]
    question_logits: Float[Tensor, "b s"]


class Specialists(nn.Module):
    """The six heads and the decoder over one backbone's states.

    encoder: sizes of the small encoder, whose weights are then part of the model; None over another backbone.
    """

    def __init__(self, encoder: EncoderConfig | None, decoder: DecoderConfig, n_answer_types: int) -> None:
        super().__init__()
        if encoder is not None:
            self.encoder = Encoder(encoder)
        self.decoder = StepDecoder(decoder)
        h = decoder.memory
        self.region_head = nn.Linear(h, 1)
        self.question_head = nn.Linear(h, 1)
        self.used_head = nn.Linear(h, 1)
        self.operation_prior = nn.Linear(h, decoder.operations)
        self.constant_prior = nn.Linear(h, decoder.constants)
        self.answer_type_head = nn.Linear(h, n_answer_types)
        self.whole_head = nn.Linear(h, 1)

    @property
    def device(self) -> torch.device:
        """Where the weights lie, and where inputs have to be."""
        return self.decoder.start.device

    def encode(
        self,
        input_ids: Int[Tensor, "b s"],
        mask: Bool[Tensor, "b s"],
        token_features: Int[Tensor, "b s 4"],
        quantity_tokens: Int[Tensor, "b q"],
        quantity_mask: Bool[Tensor, "b q"],
        dropout: float = 0.0,
    ) -> EncodedBatch:
        """The pass of the small encoder. quantity_tokens: `(b, q)` index of each quantity's first piece."""
        memory = self.encoder(input_ids, mask, token_features, dropout)
        return self._read(memory, mask, memory[:, 0], quantity_tokens, quantity_mask)

    def read(self, found: TextStates, texts: Sequence[EncodedText], max_quantities: int) -> EncodedBatch:
        """What the six heads say of a backbone's states of these texts."""
        tokens, quantity_mask = quantity_tensors(texts, max_quantities, self.device)
        memory, mask, summary = (part.to(self.device) for part in (found.states, found.mask, found.summary))
        dtype = self.decoder.start.dtype
        return self._read(memory.to(dtype), mask, summary.to(dtype), tokens, quantity_mask)

    def _read(
        self, memory: Tensor, mask: Tensor, summary: Tensor, quantity_tokens: Tensor, quantity_mask: Tensor
    ) -> EncodedBatch:
        states = torch.gather(memory, 1, quantity_tokens.unsqueeze(-1).expand(-1, -1, memory.shape[-1]))
        return EncodedBatch(
            memory, mask, states, quantity_mask,
            self.region_head(memory).squeeze(-1), self.used_head(states).squeeze(-1),
            self.operation_prior(summary), self.constant_prior(summary),
            self.answer_type_head(summary), self.whole_head(summary).squeeze(-1),
            self.question_head(memory).squeeze(-1),
        )  # fmt: skip
