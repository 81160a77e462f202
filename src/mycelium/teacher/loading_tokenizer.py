"""A teacher's tokenizer: fast, with offsets, and the one that its folder holds."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mycelium.teacher.errors import TeacherError
from mycelium.teacher.loading_files import ModelFiles

__all__ = ["ENDS", "end_ids", "load_tokenizer"]

_PROBES = (
    "Question: Tom's 3 friends have 12,500 apples; 0.75 of them cost $1.20 each.\nAnswer:\n",
    "3 + 4 = 7\n\n#### 7\n  \\frac{48}{2} = 24, x^2 - 10x \\le 2026 <b>HELLO</b>",
    "été naïve Straße ½ 10 × 5 ÷ 2 = 25 — “ok” 数学 Привет",
)
"""Texts in composed form (NFC), so that a normalizer alone makes no difference."""

ENDS = (
    "<|im_end|>", "<|endoftext|>", "<|eot_id|>", "<|eom_id|>", "<|end_of_text|>", "<|end|>", "<end_of_turn>", "<eos>",
    "</s>", "<｜end▁of▁sentence｜>",
)  # fmt: skip
"""Tokens that end a turn or a text in common chat formats. A GGUF file names one of them only."""


def load_tokenizer(files: ModelFiles, transformers: Any, first_line: Any) -> Any:
    """The fast tokenizer of a model.

    `AutoTokenizer` goes by the model's type: for a `qwen2` folder it builds Qwen2's way of cutting text, whatever
    tokenizer.json says. Where it cuts ordinary text otherwise than tokenizer.json does, the latter is taken.

    Raises:
        TeacherError: there is none, or none that can be used.
    """
    name = files.name
    try:
        made = transformers.AutoTokenizer.from_pretrained(files.source, use_fast=True, **files.options)
        own = None if files.gguf else files.local("tokenizer.json")
        if own is not None and getattr(made, "is_fast", False) and not _cuts_like(made, own):
            made = transformers.PreTrainedTokenizerFast.from_pretrained(files.source)
    except ImportError as error:
        raise TeacherError(f"{name}: its tokenizer needs another module ({first_line(error)}).") from None
    except Exception as error:
        if not Path(files.source).is_dir():
            raise
        raise TeacherError(
            f"{name}: the folder has no tokenizer that can be read ({first_line(error)}). Put tokenizer.json and "
            "tokenizer_config.json beside the weights (tokenizer.save_pretrained writes them)."
        ) from None
    if not getattr(made, "is_fast", False):
        raise TeacherError(
            f"{name}: got the slow tokenizer {type(made).__name__}, which knows no character offsets. Convert "
            "it (PreTrainedTokenizerFast) or use a model with a tokenizer.json."
        )
    if not made("3 + 4 = 7", add_special_tokens=False)["input_ids"]:
        raise TeacherError(f"{name}: its tokenizer gives no tokens for text. Put the right tokenizer.json beside it.")
    return made


def _cuts_like(made: Any, file: Path) -> bool:
    """Whether a tokenizer gives ordinary text the ids that tokenizer.json gives it."""
    from tokenizers import Tokenizer

    own = Tokenizer.from_file(str(file))
    own.no_truncation()
    own.no_padding()
    return all(
        made(text, add_special_tokens=False)["input_ids"] == own.encode(text, add_special_tokens=False).ids
        for text in _PROBES
    )


def end_ids(model: Any, tokenizer: Any) -> set[int]:
    """Tokens that end a text: as the model's settings and the tokenizer name them, and those of common chat formats."""
    found: set[int] = set()
    settings = (getattr(model, "generation_config", None), getattr(model, "config", None))
    for value in (*(getattr(one, "eos_token_id", None) for one in settings), tokenizer.eos_token_id):
        found.update([value] if isinstance(value, int) else value or ())
    added = tokenizer.get_added_vocab()
    return found | {added[token] for token in ENDS if token in added}
