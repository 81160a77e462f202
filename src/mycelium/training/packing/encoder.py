"""A pretrained encoder cut down to what a training reads of it: the pieces of its texts, weights in float16.

Training prunes the tokenizer to the pieces of its training texts. A tokenizer that was pruned before to more texts
gives it the same pieces, in the same order, with the same rows: nothing of them is lost by cutting first.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from mycelium.training.run_folder import TrainingError
from mycelium.training.specialists.tokenizer_pruning import cut_vocabulary, used_pieces

__all__ = ["cut_encoder"]

_WORDS = "embeddings.word_embeddings.weight"


def cut_encoder(source: Path, texts: Iterable[str]) -> dict[str, bytes]:
    """config.json, tokenizer.json and model.safetensors of a BERT, over the pieces of `texts` alone.

    Weights are rounded to float16: each by at most one part in 2,048.

    Raises:
        TrainingError: one of the three is not there, or is none.
    """
    import torch
    from safetensors import SafetensorError
    from safetensors.torch import load_file, save

    try:
        config = json.loads((source / "config.json").read_text(encoding="utf-8"))
        tokenizer = (source / "tokenizer.json").read_text(encoding="utf-8")
        weights = load_file(source / "model.safetensors")
        kept = sorted({*used_pieces(tokenizer, texts), json.loads(tokenizer)["model"]["vocab"]["[unused0]"]})
    except (OSError, ValueError, KeyError, SafetensorError) as error:
        raise TrainingError(
            f"{source}: got no encoder to pack ({error!r}), expected config.json, tokenizer.json and model.safetensors "
            "of a BERT"
        ) from error
    found = {}
    for name, tensor in sorted(weights.items()):
        if name.endswith(_WORDS):
            tensor = tensor[torch.tensor(kept)]
        found[name] = tensor.half().contiguous() if tensor.is_floating_point() else tensor.contiguous()
    config["vocab_size"] = len(kept)
    return {
        "config.json": (json.dumps(config, indent=1) + "\n").encode(),
        "tokenizer.json": cut_vocabulary(tokenizer, kept).encode(),
        "model.safetensors": save(found),
    }
