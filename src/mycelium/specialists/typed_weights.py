"""Weights of typed specialists: int8 rows as in `weights.py`, without the layers that they share."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import torch
from torch import Tensor

from mycelium.io import atomic_path, file_sha256
from mycelium.programs import number_to_text, value_from_text
from mycelium.specialists.decoder import DecoderConfig
from mycelium.specialists.encoder import EncoderConfig
from mycelium.specialists.typed import TypedSpecialists, TypedVocabulary
from mycelium.specialists.weights import WeightsError, quantize, read_tensors

FORMAT = "mycelium-typed-specialists-1"


def save_typed(
    path: Path, model: TypedSpecialists, state: dict[str, Tensor], vocabulary: TypedVocabulary, shared: Path,
    notes: dict[str, object] | None = None,
) -> None:  # fmt: skip
    """Write `state` (a state dict of `model`) and its vocabulary.

    shared: the weights file whose lower layers and tokenizer were trained on; its hash is kept and checked.
    """
    from safetensors.torch import save_file

    tensors = {
        name + suffix: part.contiguous() for name, value in state.items() for suffix, part in quantize(value).items()
    }
    metadata = {
        "format": FORMAT,
        "encoder": json.dumps(asdict(model.encoder_config)),
        "decoder": json.dumps(asdict(model.decoder.config)),
        "upper": str(len(model.upper)),
        "operations": json.dumps(vocabulary.operations),
        "constants": json.dumps([number_to_text(value) for value in vocabulary.constants]),
        "shared_sha256": file_sha256(shared),
        "notes": json.dumps(notes or {}),
    }
    with atomic_path(path) as temporary:
        save_file(tensors, temporary, metadata)


def load_typed(
    path: Path, shared: Path, device: str | torch.device = "cpu"
) -> tuple[TypedSpecialists, TypedVocabulary]:
    """Model (eval mode) and vocabulary of a file that `save_typed` wrote.

    shared: the weights file of the word-problem specialists, whose lower layers the states come from.

    Raises:
        WeightsError: the file is missing, of another format, or was trained on other shared layers.
    """
    state, metadata = read_tensors(path, FORMAT)
    if metadata.get("shared_sha256") != file_sha256(shared):
        raise WeightsError(
            f"{path}: was trained on the lower layers of another file than {shared}; train it anew on these"
        )
    try:
        decoder = DecoderConfig(**json.loads(metadata["decoder"]))
        constants = tuple(value_from_text(text, "constants") for text in json.loads(metadata["constants"]))
        vocabulary = TypedVocabulary(
            tuple(json.loads(metadata["operations"])), constants, decoder.max_steps, decoder.max_arity
        )
        model = TypedSpecialists(EncoderConfig(**json.loads(metadata["encoder"])), decoder, int(metadata["upper"]))
        model.load_state_dict(state)
        return model.to(device).eval(), vocabulary
    except (KeyError, TypeError, ValueError, RuntimeError) as error:
        raise WeightsError(f"{path}: the file is incomplete ({error}); train or copy the weights again") from error
