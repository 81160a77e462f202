"""Random models of a few thousand weights, one for each way in which causal language models attend."""

from __future__ import annotations

from functools import cache
from typing import Any

import torch

_SPECIAL = {"vocab_size": 61, "bos_token_id": 1, "eos_token_id": 2, "pad_token_id": 0}
_LLAMA = {
    "hidden_size": 32, "intermediate_size": 40, "num_hidden_layers": 2, "num_attention_heads": 4,
    "num_key_value_heads": 2, "max_position_embeddings": 64, "head_dim": 8,
}  # fmt: skip
_GPT = {"n_embd": 32, "n_layer": 2, "n_head": 4, "n_positions": 64}
_FALCON = {"hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 4}
_WINDOW = {"sliding_window": 7}
_TYPES = {"layer_types": ["sliding_attention", "full_attention"]}

KINDS: dict[str, tuple[str, str, dict[str, Any]]] = {
    "sliding window in every layer (Mistral)": ("Mistral", "ForCausalLM", _LLAMA | _WINDOW),
    "sliding window in one layer (Qwen2)": (
        "Qwen2",
        "ForCausalLM",
        _LLAMA | _WINDOW | _TYPES | {"use_sliding_window": True},
    ),
    "soft cap and window (Gemma2)": ("Gemma2", "ForCausalLM", _LLAMA | _WINDOW | {"attn_logit_softcapping": 2.0}),
    "window and norm of queries (Gemma3)": ("Gemma3", "ForCausalLM", _LLAMA | _WINDOW | _TYPES),
    "learned sinks (GptOss)": (
        "GptOss",
        "ForCausalLM",
        _LLAMA | _WINDOW | _TYPES | {"num_local_experts": 2, "num_experts_per_tok": 1},
    ),
    "learned positions (GPT2)": ("GPT2", "LMHeadModel", _GPT),
    "eager only (GPTJ)": ("GPTJ", "ForCausalLM", _GPT | {"rotary_dim": 8}),
    "eager only, window (GPTNeo)": (
        "GPTNeo",
        "ForCausalLM",
        {
            "hidden_size": 32,
            "num_layers": 2,
            "num_heads": 4,
            "max_position_embeddings": 64,
            "intermediate_size": 40,
            "attention_types": [[["global", "local"], 1]],
            "window_size": 7,
        },
    ),
    "eager only, position bias (Bloom)": ("Bloom", "ForCausalLM", {"hidden_size": 32, "n_layer": 2, "n_head": 4}),
    "eager only, position bias (Mpt)": (
        "Mpt",
        "ForCausalLM",
        {"d_model": 32, "n_layers": 2, "n_heads": 4, "expansion_ratio": 2, "max_seq_len": 64},
    ),
    "own SDPA (Falcon)": ("Falcon", "ForCausalLM", _FALCON),
    "own SDPA, position bias (Falcon)": (
        "Falcon",
        "ForCausalLM",
        _FALCON | {"alibi": True, "new_decoder_architecture": False},
    ),
}

STREAMED = tuple(kind for kind in KINDS if not kind.startswith(("eager", "own")))
STORED = tuple(kind for kind in KINDS if kind.startswith(("eager", "own")))


@cache
def model_of(kind: str, implementation: str | None = None) -> Any:
    """The model of a kind, built with an attention implementation (None for its own choice)."""
    import transformers

    family, head, shape = KINDS[kind]
    config_class = "Gemma3TextConfig" if family == "Gemma3" else f"{family}Config"
    torch.manual_seed(0)
    config = getattr(transformers, config_class)(**_SPECIAL, **shape)
    if implementation is not None:
        config._attn_implementation = implementation
    model = getattr(transformers, family + head)(config)
    with torch.no_grad():  # sharp attention: with the usual small weights every row would be nearly flat
        for name, parameter in model.named_parameters():
            if "sinks" in name:
                parameter.normal_()
            elif parameter.ndim > 1:
                parameter.mul_(8)
    return model.eval()
