"""Load a teacher: the shipped one, or any causal language model of Hugging Face."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any

from mycelium.errors import MissingExtraError
from mycelium.teacher.errors import TeacherError
from mycelium.teacher.prompts import COT_INSTRUCTION

__all__ = ["SHIPPED", "Teacher", "fingerprint", "load_teacher", "model_source", "shipped_teacher_path"]

SHIPPED = "mini"
_HASHED_BYTES = 1 << 20  # of each end of a weight file: a full hash of 15 GB would take longer than loading it
_NAMES = (
    "config.json",
    "generation_config.json",
    "tokenizer.json",
    "tokenizer_config.json",
    "chat_template.jinja",
)


@dataclass(frozen=True, eq=False)
class Teacher:
    """A causal language model with its tokenizer.

    Attributes:
        model, tokenizer: of Transformers; the tokenizer is fast, the model in eval mode.
        name: how rows and messages call it: "mini", or what was asked for.
        instruction: what the prompt says before the problem, or `None`.
        fingerprint: changes when the weights or the tokenizer do.
    """

    model: Any
    tokenizer: Any
    name: str
    instruction: str | None = None
    fingerprint: str = ""

    @property
    def context(self) -> int | None:
        """Most tokens of prompt and completion together, `None` where the model does not say."""
        limit = getattr(self.model.config, "max_position_embeddings", None) or getattr(
            self.model.config, "n_positions", None
        )
        return int(limit) if limit else None


def shipped_teacher_path() -> Path:
    """The folder of the teacher inside the package, whether or not it is there."""
    return Path(str(resources.files("mycelium"))) / "models" / "teacher"


def load_teacher(name_or_path: str | Path = SHIPPED, *, device: str | None = None, dtype: str | None = None) -> Teacher:
    """Load a teacher for generation and capture. Code that comes with a model is never run.

    Args:
        name_or_path: "mini" for the shipped teacher, else a folder in Hugging Face's format or a hub id.
        device: such as "cuda"; `None` takes CUDA where there is one.
        dtype: such as "bfloat16"; `None` takes float32 on a CPU and bfloat16 elsewhere.

    Raises:
        TeacherError: the model or its tokenizer cannot be had or used; the message says which and why.
        MissingExtraError: Transformers is not installed.
    """
    name = str(name_or_path)
    source = model_source(name)
    device = device or _default_device()
    config = _load_config(source, name)
    tokenizer = _load_tokenizer(source, name)
    model = _load_model(source, config, name, dtype or ("float32" if device == "cpu" else "bfloat16"))
    _check_pair(model, tokenizer, name)
    commit = getattr(model.config, "_commit_hash", None)
    return Teacher(
        model=model.to(device).eval(),
        tokenizer=tokenizer,
        name=name,
        instruction=None if name == SHIPPED else COT_INSTRUCTION,
        fingerprint=fingerprint(source) if Path(source).is_dir() else str(commit or ""),
    )


def model_source(name: str) -> str:
    """The folder or hub id behind a teacher's name.

    Raises:
        TeacherError: the shipped teacher is not there, or the name is neither a model folder nor a hub id.
    """
    path = shipped_teacher_path()
    if name == SHIPPED and not (path / "config.json").is_file():
        raise TeacherError(
            f"The shipped teacher is not in this installation: {path} holds no config.json. Reinstall mycelium, or "
            "give a folder or hub id of a causal language model with --teacher."
        )
    source = str(path) if name == SHIPPED else name
    _check_source(source)
    return source


def fingerprint(folder: str | Path) -> str:
    """A short hash of a model folder: its configuration and tokenizer, and size and ends of its weight files."""
    digest = hashlib.sha256()
    root = Path(folder)
    for path in [root / name for name in _NAMES] + sorted(root.glob("*.safetensors")) + sorted(root.glob("*.bin")):
        if not path.is_file():
            continue
        size = path.stat().st_size
        digest.update(f"{path.name}:{size}:".encode())
        with path.open("rb") as stream:
            digest.update(stream.read(_HASHED_BYTES))
            stream.seek(max(0, size - _HASHED_BYTES))
            digest.update(stream.read(_HASHED_BYTES))
    return digest.hexdigest()[:16]


def _check_source(source: str) -> None:
    """Refuse names that are neither a model folder nor a hub id, before anything slow is imported."""
    try:
        path = Path(source)
        exists, is_folder, has_config = path.exists(), path.is_dir(), (path / "config.json").is_file()
    except (OSError, ValueError):
        exists = is_folder = has_config = False
    if exists and not has_config:
        kind = "a folder without config.json" if is_folder else "a file"
        raise TeacherError(f"{source}: got {kind}, expected a model folder as save_pretrained writes it.")
    if not exists and (source.count("/") > 1 or source[:1] in "./~" or "\0" in source or len(source) > 96):
        raise TeacherError(f"{source[:96]}: no such folder, and no hub id (owner/name). Check the path.")


def _default_device() -> str:
    import torch

    return "cuda" if torch.cuda.is_available() else "cpu"


def _transformers() -> Any:
    try:
        import transformers
    except ImportError:
        raise MissingExtraError("transformers", "train") from None
    return transformers


# Said explicitly, so that Transformers neither runs a model's own code nor stops to ask whether it may.
_NO_FOREIGN_CODE = {"trust_remote_code": False}


def _load_config(source: str, name: str) -> Any:
    transformers = _transformers()
    try:
        config = transformers.AutoConfig.from_pretrained(source, **_NO_FOREIGN_CODE)
    except Exception as error:  # the hub, the files and the classes each have their own families of errors
        raise _not_loaded(name, error) from None
    if getattr(config, "is_encoder_decoder", False):
        raise TeacherError(f"{name}: has an encoder and a decoder; a teacher is a causal language model.")
    return config


def _load_tokenizer(source: str, name: str) -> Any:
    transformers = _transformers()
    try:
        tokenizer = transformers.AutoTokenizer.from_pretrained(source, use_fast=True, **_NO_FOREIGN_CODE)
    except ImportError as error:
        raise TeacherError(f"{name}: its tokenizer needs another module ({_first_line(error)}).") from None
    except Exception as error:
        if not Path(source).is_dir():
            raise _not_loaded(name, error) from None
        raise TeacherError(
            f"{name}: the folder has no tokenizer that can be read ({_first_line(error)}). Put tokenizer.json and "
            "tokenizer_config.json beside the weights (tokenizer.save_pretrained writes them)."
        ) from None
    if not getattr(tokenizer, "is_fast", False):
        raise TeacherError(
            f"{name}: got the slow tokenizer {type(tokenizer).__name__}, which knows no character offsets. Convert "
            "it (PreTrainedTokenizerFast) or use a model with a tokenizer.json."
        )
    if not tokenizer("3 + 4 = 7", add_special_tokens=False)["input_ids"]:
        raise TeacherError(f"{name}: its tokenizer gives no tokens for text. Put the right tokenizer.json beside it.")
    return tokenizer


def _load_model(source: str, config: Any, name: str, dtype: str) -> Any:
    import torch

    transformers = _transformers()
    known = getattr(torch, dtype, None)
    if not isinstance(known, torch.dtype):
        raise TeacherError(f"got dtype {dtype!r}, expected one of float32, bfloat16, float16.")
    try:
        model, info = _from_pretrained(transformers, source, config=config, dtype=known)
    except Exception as error:
        raise _not_loaded(name, error) from None
    missing = sorted(info.get("missing_keys") or ())
    if missing:
        raise TeacherError(
            f"{name}: its files lack {len(missing)} weights of a causal language model ({missing[0]}, ...), which "
            "would be random. Give a model that was trained to write text."
        )
    return model


def _from_pretrained(transformers: Any, source: str, **options: Any) -> Any:
    """The model and what its files lacked; with SDPA, or eager where the architecture has no SDPA.

    Such a model may have soft caps or sinks, which capture reduces all the same, know eager attention only, for which
    capture has a fallback, or have no attention, which capture says when it meets it.
    """
    load = transformers.AutoModelForCausalLM.from_pretrained
    options |= {"output_loading_info": True, **_NO_FOREIGN_CODE}
    try:
        return load(source, attn_implementation="sdpa", **options)
    except (ValueError, ImportError) as error:
        if "scaled_dot_product_attention" not in str(error):
            raise
    return load(source, attn_implementation="eager", **options)


def _check_pair(model: Any, tokenizer: Any, name: str) -> None:
    """A tokenizer whose ids the model does not have would fail in the middle of a run."""
    rows = model.get_input_embeddings().weight.shape[0]
    if tokenizer.vocab_size > rows:  # tokens that were added later may lack a row and are seldom met
        raise TeacherError(
            f"{name}: its tokenizer knows {tokenizer.vocab_size} tokens, the model {rows}. They do not belong together."
        )


def _not_loaded(name: str, error: Exception) -> TeacherError:
    if any(words in str(error) for words in ("remote code", "custom code", "trust_remote_code")):
        return TeacherError(
            f"{name}: needs Python code that comes with the model, which is never run here. Use a model whose "
            "architecture is part of Transformers."
        )
    return TeacherError(
        f"{name}: could not be loaded ({_first_line(error)}). Expected 'mini', a model folder, or the hub id of a "
        "causal language model that can be reached or is in the cache."
    )


def _first_line(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    return f"{type(error).__name__}: {lines[0][:300]}" if lines else type(error).__name__
