"""Any encoder or decoder of Transformers as a backbone: a model object, a folder or a hub id."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch

from mycelium.errors import MissingExtraError, UsageError
from mycelium.problems import Quantity, extract_quantities
from mycelium.specialists.backbone import BACKBONES, TextStates
from mycelium.specialists.text import MAX_TOKENS, EncodedText, cut_middle, place_quantities


class TransformersBackbone:
    """The last hidden states of a Transformers model; numbers are read as its tokenizer writes them.

    model: a `PreTrainedModel`, or the folder or hub id of one. tokenizer: its fast tokenizer, needed with a model
    object. device, dtype: where the model goes; where it is unless given. max_pieces: longer texts lose their middle.
    The mean over a text's pieces stands for the whole text, because the first piece of a decoder has read nothing.

    Raises:
        MissingExtraError: Transformers is not installed.
        UsageError: no tokenizer, or one that tells no character offsets.
    """

    def __init__(
        self, model: Any, tokenizer: Any = None, device: torch.device | str | None = None,
        dtype: torch.dtype | None = None, max_pieces: int = MAX_TOKENS,
    ) -> None:  # fmt: skip
        if isinstance(model, str | Path):
            model, tokenizer = _load(str(model), tokenizer)
        if tokenizer is None or not getattr(tokenizer, "is_fast", False):
            raise UsageError(
                f"got {'no' if tokenizer is None else 'a slow'} tokenizer for {type(model).__name__}, expected a fast "
                "one, which tells character offsets; pass tokenizer=AutoTokenizer.from_pretrained(..., use_fast=True)."
            )
        # Without the layers that predict words: states are all that is wanted.
        self.model = getattr(model, "base_model", model).to(device=device, dtype=dtype).eval()
        self.tokenizer = tokenizer
        self.max_pieces = min(max_pieces, getattr(self.model.config, "max_position_embeddings", max_pieces))

    @property
    def hidden(self) -> int:
        return int(self.model.config.hidden_size)

    @property
    def device(self) -> torch.device:
        return self.model.device

    @property
    def dtype(self) -> torch.dtype:
        return self.model.dtype

    def pieces(self, text: str, quantities: tuple[Quantity, ...] | None = None) -> EncodedText:
        """The tokenizer's pieces with its special ones."""
        quantities = extract_quantities(text) if quantities is None else quantities
        found = self.tokenizer(text, return_offsets_mapping=True, add_special_tokens=True, truncation=False)
        ids, offsets = found["input_ids"], [(start, end) for start, end in found["offset_mapping"]]
        truncated = len(ids) > self.max_pieces
        ids, offsets = cut_middle(ids, self.max_pieces), cut_middle(offsets, self.max_pieces)
        return place_quantities(text, quantities, ids, offsets, truncated)

    def encode(self, texts: Sequence[str | EncodedText]) -> TextStates:
        """States of several texts, padded on the right, where neither an encoder nor a decoder looks."""
        cut = [self.pieces(text) if isinstance(text, str) else text for text in texts]
        s = max(1, *(len(text.input_ids) for text in cut))
        padding = self.tokenizer.pad_token_id or 0
        rows = [[*text.input_ids, *[padding] * (s - len(text.input_ids))] for text in cut]
        input_ids = torch.tensor(rows, dtype=torch.long, device=self.device)
        lengths = torch.tensor([len(text.input_ids) for text in cut], device=self.device)
        mask = torch.arange(s, device=self.device) < lengths[:, None]
        states = self.model(input_ids=input_ids, attention_mask=mask.long()).last_hidden_state
        weight = mask.unsqueeze(-1).to(states.dtype)
        summary = (states * weight).sum(1) / weight.sum(1).clamp(min=1)
        return TextStates(states, mask, summary, tuple(text.offsets for text in cut))


def _load(name: str, tokenizer: Any) -> tuple[Any, Any]:
    """Model and tokenizer of a folder or hub id, without running any code of theirs."""
    try:
        from transformers import AutoModel, AutoTokenizer, PreTrainedTokenizerFast
    except ImportError as error:
        raise MissingExtraError("transformers", "train") from error
    if tokenizer is None:
        try:  # what tokenizer.json says: AutoTokenizer puts the architecture's own tokenizer in its place
            tokenizer = PreTrainedTokenizerFast.from_pretrained(name)
        except (OSError, ValueError):
            tokenizer = AutoTokenizer.from_pretrained(name, use_fast=True)
    return AutoModel.from_pretrained(name), tokenizer


BACKBONES.register("transformers", TransformersBackbone)
