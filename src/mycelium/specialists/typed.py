"""Specialists of typed programs: rows of the whole operation table over numbers, formulas, constants and results.

They share the lower layers of the word-problem specialists and have the last layers of the encoder and a step decoder
of their own. What an argument may be is a `TextPointer`: the states of its first and last piece with its kind and part.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import torch
from torch import Tensor, nn

from mycelium.programs import OPERATIONS, POINTER_KINDS, POINTER_PARTS, TextPointer, Value, pointers_of
from mycelium.shapes import Bool, Float, Int
from mycelium.specialists.collate import piece_tensors
from mycelium.specialists.decoder import DecoderConfig, StepDecoder
from mycelium.specialists.encoder import Encoder, EncoderConfig, EncoderLayer
from mycelium.specialists.model import EncodedBatch
from mycelium.specialists.text import EncodedText, TextEncoder
from mycelium.specialists.vocabulary import STOP

MAX_POINTERS = 56


def typed_row(operation: str, arguments: int) -> str:
    """The vocabulary's row of a step: the operation, with the number of arguments where that is open.

    A function of the formula grammar, in small letters, is a row too.

    >>> typed_row("SUB", 2), typed_row("SOLVE", 3), typed_row("sqrt", 1)
    ('SUB', 'SOLVE/3', 'sqrt/1')
    """
    known = OPERATIONS.get(operation)
    if known is not None and known.arity[0] == known.arity[1]:
        return operation
    return f"{operation}/{arguments}"


@dataclass(frozen=True)
class TypedVocabulary:
    """Rows (STOP first, the others as `typed_row` names them) and constants, in the order of the logits."""

    operations: tuple[str, ...]
    constants: tuple[Value, ...]
    max_steps: int = 10
    max_arity: int = 5

    @property
    def constant_values(self) -> tuple[Value, ...]:
        return self.constants

    @property
    def executors(self) -> tuple[str, ...]:
        """The rows themselves: several of one operation differ in the number of their arguments."""
        return self.operations

    @cached_property
    def arities(self) -> tuple[int, ...]:
        """For every row how many arguments it has."""
        return tuple(_arity(row) for row in self.operations)


def _arity(row: str) -> int:
    operation, _, count = row.partition("/")
    if count:
        return int(count)
    return 0 if row == STOP else OPERATIONS[operation].arity[0]


@dataclass(frozen=True, slots=True)
class PointedText:
    """A text in pieces with what may be pointed to.

    places: for each pointer the indices of its first and last piece.
    """

    text: EncodedText
    pointers: tuple[TextPointer, ...]
    places: tuple[tuple[int, int], ...]

    @property
    def values(self) -> tuple[Value, ...]:
        return tuple(pointer.value for pointer in self.pointers)


def point_to(text: str, encoder: TextEncoder) -> PointedText:
    """The text in pieces, with at most MAX_POINTERS pointers; those that the input has no room for are left out."""
    quantities, pointers = pointers_of(text)
    encoded = encoder.encode(text, quantities)
    kept: list[TextPointer] = []
    places: list[tuple[int, int]] = []
    for pointer in pointers:
        start, end = pointer.char_span
        inside = [i for i, (left, right) in enumerate(encoded.offsets) if left < end and start < right]
        if inside and len(kept) < MAX_POINTERS:
            kept.append(pointer)
            places.append((inside[0], inside[-1]))
    return PointedText(encoded, tuple(kept), tuple(places))


@dataclass(slots=True)
class PointerBatch:
    """Pointers of several texts, padded: pieces, kinds and parts `(b, q)`, and which are real."""

    first: Int[Tensor, "b q"]
    last: Int[Tensor, "b q"]
    kind: Int[Tensor, "b q"]
    part: Int[Tensor, "b q"]
    mask: Bool[Tensor, "b q"]

    @staticmethod
    def of(texts: Sequence[PointedText], device: torch.device | str = "cpu") -> PointerBatch:
        b, q = len(texts), max(1, max(len(text.pointers) for text in texts))
        indices = torch.zeros(4, b, q, dtype=torch.long, device="cpu")  # filled where the texts are, moved once
        mask = torch.zeros(b, q, dtype=torch.bool, device="cpu")
        for row, text in enumerate(texts):
            for column, (pointer, place) in enumerate(zip(text.pointers, text.places, strict=True)):
                kind, part = POINTER_KINDS.index(pointer.kind), POINTER_PARTS.index(pointer.part)
                indices[:, row, column] = torch.tensor([*place, kind, part], device="cpu")
                mask[row, column] = True
        first, last, kinds, parts = indices.to(device).unbind()
        return PointerBatch(first, last, kinds, parts, mask.to(device))


class TypedSpecialists(nn.Module):
    """The last `upper` layers of the encoder and a decoder over typed arguments."""

    def __init__(self, encoder: EncoderConfig, decoder: DecoderConfig, upper: int) -> None:
        super().__init__()
        self.encoder_config = encoder
        self.upper = nn.ModuleList(EncoderLayer(encoder) for _ in range(upper))
        self.decoder = StepDecoder(decoder)
        self.kind = nn.Embedding(len(POINTER_KINDS), encoder.hidden)
        self.part = nn.Embedding(len(POINTER_PARTS), encoder.hidden)
        for table in (self.kind, self.part):
            nn.init.normal_(table.weight, std=0.1)

    def read(
        self, states: Float[Tensor, "b s d"], mask: Bool[Tensor, "b s"], pointers: PointerBatch, dropout: float = 0.0
    ) -> EncodedBatch:
        """What the decoder reads: `states` are those of `lower_states`. The six heads say nothing here: their logits are zeros."""
        for layer in self.upper:
            states = layer(states, mask[:, None, None, :], dropout)
        ends = [
            torch.gather(states, 1, place.unsqueeze(-1).expand(-1, -1, states.shape[-1]))
            for place in (pointers.first, pointers.last)
        ]
        found = (ends[0] + ends[1]) / 2 + self.kind(pointers.kind) + self.part(pointers.part)
        b, s, _ = states.shape
        silent, none = states.new_zeros(b, s), states.new_zeros(b, 0)
        return EncodedBatch(
            states, mask, found, pointers.mask, silent, states.new_zeros(pointers.mask.shape), none, none, none,
            states.new_zeros(b), silent,
        )  # fmt: skip


def lower_states(
    encoder: Encoder, texts: Sequence[EncodedText], layers: int
) -> tuple[Float[Tensor, "b s d"], Bool[Tensor, "b s"]]:
    """States of the texts behind the first `layers` layers of the shared encoder, and their mask."""
    input_ids, mask, features = piece_tensors(texts, encoder.norm.weight.device)
    return encoder(input_ids, mask, features, layers=layers), mask
