"""`Backbone`: texts in, one state a piece out, with the characters that each piece stands for.

The shipped one is the small encoder with its number pieces; any Transformers encoder or decoder is another
(`transformers_backbone.py`). A third is a class with these few methods, registered under a name.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

import torch
from torch import Tensor

from mycelium.problems import CharSpan, Quantity
from mycelium.registry import Registry, must_be_callable
from mycelium.shapes import Bool, Float
from mycelium.specialists.collate import piece_tensors
from mycelium.specialists.encoder import Encoder
from mycelium.specialists.text import EncodedText, TextEncoder


@dataclass(slots=True)
class TextStates:
    """What a backbone gives for b texts.

    states: `(b, s, hidden)`. mask: `(b, s)` bool, true on pieces. summary: `(b, hidden)`, one state for each whole
    text. offsets: for every text the half-open character span of each of its pieces, (0, 0) for special ones.
    """

    states: Float[Tensor, "b s hidden"]
    mask: Bool[Tensor, "b s"]
    summary: Float[Tensor, "b hidden"]
    offsets: tuple[tuple[CharSpan, ...], ...]


@runtime_checkable
class Backbone(Protocol):
    """An encoder or decoder of texts. hidden: width of its states. device, dtype: those of its states."""

    @property
    def hidden(self) -> int: ...

    @property
    def device(self) -> torch.device: ...

    @property
    def dtype(self) -> torch.dtype: ...

    def pieces(self, text: str, quantities: tuple[Quantity, ...] | None = None) -> EncodedText:
        """The text cut into pieces, and the piece at which each quantity begins; quantities are found unless given."""
        ...

    def encode(self, texts: Sequence[str | EncodedText]) -> TextStates:
        """States of several texts, padded to the longest; `pieces` of a backbone may stand for their text."""
        ...


class SmallBackbone:
    """The shared small encoder: word pieces, numbers in digits as one piece with value features."""

    def __init__(self, encoder: Encoder, text_encoder: TextEncoder) -> None:
        self.encoder = encoder
        self.text_encoder = text_encoder

    @property
    def hidden(self) -> int:
        return self.encoder.config.hidden

    @property
    def device(self) -> torch.device:
        return self.encoder.norm.weight.device

    @property
    def dtype(self) -> torch.dtype:
        return self.encoder.norm.weight.dtype

    def pieces(self, text: str, quantities: tuple[Quantity, ...] | None = None) -> EncodedText:
        """Word pieces of a text; see `TextEncoder.encode`."""
        return self.text_encoder.encode(text, quantities)

    def encode(self, texts: Sequence[str | EncodedText]) -> TextStates:
        """States of several texts; the first piece, [CLS], stands for the whole text."""
        cut = [self.pieces(text) if isinstance(text, str) else text for text in texts]
        input_ids, mask, features = piece_tensors(cut, self.device)
        states = self.encoder(input_ids, mask, features)
        return TextStates(states, mask, states[:, 0], tuple(text.offsets for text in cut))


BACKBONES: Registry[Callable[..., Backbone]] = Registry(
    "backbone", "mycelium.backbones", must_be_callable("a backbone")
)


def make_backbone(name: str, *arguments: object, **options: object) -> Backbone:
    """The backbone registered under `name`, made from what it takes: a file, a model, a folder, a hub id.

    Raises:
        UsageError: no backbone of that name; the message lists those that exist.
    """
    return BACKBONES.require(name)(*arguments, **options)
