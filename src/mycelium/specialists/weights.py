"""Shipped weights: int8 rows with one scale each, in one safetensors file with tokenizer and vocabularies.

A matrix is stored as int8 with a float32 scale a row (absolute maximum / 127), vectors as float16. Loading turns
everything into float32 again.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.overrides import TorchFunctionMode

from mycelium.errors import MyceliumError
from mycelium.io import atomic_path
from mycelium.specialists.backbone import BACKBONES, SmallBackbone
from mycelium.specialists.decoder import DecoderConfig
from mycelium.specialists.encoder import EncoderConfig
from mycelium.specialists.model import Specialists
from mycelium.specialists.text import TextEncoder
from mycelium.specialists.vocabulary import HeadVocabulary

FORMAT = "mycelium-specialists-1"


class WeightsError(MyceliumError):
    """A file that does not hold specialists; the message says what was expected."""


def quantize(tensor: Tensor) -> dict[str, Tensor]:
    """`{"": tensor}` for vectors, `{".int8": rows, ".scale": scales}` for matrices."""
    if tensor.dim() < 2:
        return {"": tensor.half()}
    rows = tensor.float()
    scale = rows.abs().amax(dim=1).clamp(min=1e-8) / 127
    return {".int8": (rows / scale[:, None]).round().clamp(-127, 127).to(torch.int8), ".scale": scale}


def save_specialists(
    path: Path, model: Specialists, state: dict[str, Tensor], tokenizer_json: str, vocabulary: HeadVocabulary,
    notes: dict[str, object] | None = None,
) -> None:  # fmt: skip
    """Write `state` (a state dict of `model`) with everything that inference needs, in one file."""
    from safetensors.torch import save_file

    tensors: dict[str, Tensor] = {}
    for name, tensor in state.items():
        for suffix, part in quantize(tensor).items():
            tensors[name + suffix] = part.contiguous()
    metadata = {
        "format": FORMAT,
        "encoder": json.dumps(asdict(model.encoder.config)),
        "decoder": json.dumps(asdict(model.decoder.config)),
        "vocabulary": vocabulary.to_json(),
        "tokenizer": tokenizer_json,
        "notes": json.dumps(notes or {}),
    }
    with atomic_path(path) as temporary:
        save_file(tensors, temporary, metadata)


def tokenizer_of(path: Path) -> str:
    """The tokenizer (a `tokenizers` JSON document) of a weights file that `load_specialists` reads."""
    from safetensors import safe_open

    with safe_open(path, framework="pt") as handle:
        return str(handle.metadata()["tokenizer"])


class _SkipInit(TorchFunctionMode):
    """Leaves new parameters as they are: initializing on the meta device would import all of torch._dynamo."""

    def __torch_function__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        if getattr(func, "__module__", None) == "torch.nn.init":
            return (kwargs or {}).get("tensor", args[0] if args else None)
        return func(*args, **(kwargs or {}))


def read_tensors(path: Path, expected: str) -> tuple[dict[str, Tensor], dict[str, str]]:
    """The tensors of a weights file, as float32, and its metadata.

    Raises:
        WeightsError: the file is missing or of another format than `expected`.
    """
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(path, framework="pt") as handle:
            metadata = handle.metadata() or {}
            if metadata.get("format") != expected:
                raise WeightsError(f"{path}: got format {metadata.get('format')!r}, expected {expected!r}")
            state: dict[str, Tensor] = {}
            for name in handle.keys():  # noqa: SIM118 (safe_open is no dict)
                if name.endswith(".int8"):
                    base = name.removesuffix(".int8")
                    state[base] = handle.get_tensor(name).float() * handle.get_tensor(base + ".scale")[:, None]
                elif not name.endswith(".scale"):
                    state[name] = handle.get_tensor(name).float()
    except (OSError, SafetensorError) as error:
        raise WeightsError(f"{path}: cannot be read as safetensors ({error}); train or copy the weights") from error
    return state, metadata


def load_specialists(
    path: Path, device: str | torch.device = "cpu", dtype: torch.dtype | None = None
) -> tuple[Specialists, TextEncoder, HeadVocabulary]:
    """Model (eval mode, on `device`), text encoder and vocabulary of a weights file.

    dtype: what the weights are turned into once they are read; float32 unless given.

    Raises:
        WeightsError: the file is missing or of another format.
    """
    state, metadata = read_tensors(path, FORMAT)
    try:
        vocabulary = HeadVocabulary.from_json(metadata["vocabulary"])
        with _SkipInit(), torch.device("meta"):
            model = Specialists(
                EncoderConfig(**json.loads(metadata["encoder"])),
                DecoderConfig(**json.loads(metadata["decoder"])),
                len(vocabulary.answer_types),
            )
        model.load_state_dict(state, assign=True)
        return model.to(device=device, dtype=dtype).eval(), TextEncoder(metadata["tokenizer"]), vocabulary
    except (KeyError, TypeError, ValueError, RuntimeError) as error:
        raise WeightsError(f"{path}: the file is incomplete ({error}); train or copy the weights again") from error


def load_small_backbone(
    path: Path | str, device: str | torch.device = "cpu", dtype: torch.dtype | None = None
) -> SmallBackbone:
    """The encoder of a weights file; see `load_specialists`."""
    model, text_encoder, _ = load_specialists(Path(path), device, dtype)
    return SmallBackbone(model.encoder, text_encoder)


BACKBONES.register("small", load_small_backbone)
