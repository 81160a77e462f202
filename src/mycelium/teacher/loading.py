"""Load a teacher: the shipped one, any causal language model of Hugging Face, or a GGUF file."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import resources
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from mycelium.errors import MissingExtraError
from mycelium.teacher.errors import TeacherError
from mycelium.teacher.loading_files import ModelFiles, find_files, fingerprint
from mycelium.teacher.loading_tokenizer import end_ids, load_tokenizer
from mycelium.teacher.prompts import COT_INSTRUCTION, Shot

__all__ = ["SHIPPED", "Teacher", "default_device", "fingerprint", "load_teacher", "model_files", "shipped_teacher_path"]

SHIPPED = "mini"


@dataclass(frozen=True, eq=False)
class Teacher:
    """A causal language model with its tokenizer.

    Attributes:
        model, tokenizer: of Transformers; the tokenizer is fast, the model in eval mode.
        name: how rows and messages call it: "mini", the name of its folder or file, or its hub id.
        instruction: what the prompt says before the problem, or `None`.
        fingerprint: of what its files hold; the same wherever they lie.
        place: the folder, file or hub id that it was loaded from.
        examples: solved problems that the prompt shows before the problem.
    """

    model: Any
    tokenizer: Any
    name: str
    instruction: str | None = None
    fingerprint: str = ""
    place: str = ""
    examples: tuple[Shot, ...] = ()

    @property
    def context(self) -> int | None:
        """Most tokens of prompt and completion together, `None` where the model does not say."""
        limit = getattr(self.model.config, "max_position_embeddings", None) or getattr(
            self.model.config, "n_positions", None
        )
        return int(limit) if limit else None

    @property
    def end_ids(self) -> set[int]:
        """Tokens that end a text."""
        return end_ids(self.model, self.tokenizer)


def shipped_teacher_path() -> Path:
    """The folder of the teacher inside the package, whether or not it is there."""
    return Path(str(resources.files("mycelium"))) / "models" / "teacher"


def load_teacher(name_or_path: str | Path = SHIPPED, *, device: str | None = None, dtype: str | None = None) -> Teacher:
    """Load a teacher for generation and capture. Code that comes with a model is never run.

    Args:
        name_or_path: "mini" for the shipped teacher, else a folder in Hugging Face's format, a `.gguf` file, or a hub
            id (`owner/name`, or `owner/name/file.gguf`). The weights of a GGUF file are unpacked to `dtype`.
        device: such as "cuda"; `None` takes CUDA where there is one.
        dtype: such as "bfloat16"; `None` takes float32 on a CPU and bfloat16 elsewhere.

    Raises:
        TeacherError: the model or its tokenizer cannot be had or used; the message says which and why.
        MissingExtraError: Transformers, or what reads GGUF files, is not installed.
    """
    files = model_files(str(name_or_path))
    transformers = _transformers()
    if files.gguf:
        _check_gguf_reader()
    device = device or default_device()
    config = _load_config(files)
    try:
        tokenizer = load_tokenizer(files, transformers, _first_line)
    except TeacherError:
        raise
    except Exception as error:
        raise _not_loaded(files.name, error) from None
    model = _load_model(files, config, dtype or ("float32" if device == "cpu" else "bfloat16"))
    _check_pair(model, tokenizer, files.name)
    return Teacher(
        model=model.to(device).eval(),
        tokenizer=tokenizer,
        name=files.name,
        instruction=None if files.name == SHIPPED else COT_INSTRUCTION,
        fingerprint=files.fingerprint() or str(getattr(model.config, "_commit_hash", None) or ""),
        place=files.place,
    )


def model_files(name: str) -> ModelFiles:
    """The files behind a teacher's name.

    Raises:
        TeacherError: the shipped teacher is not there, or the name is no model folder, GGUF file or hub id.
    """
    if name != SHIPPED:
        files = find_files(name)
        return ModelFiles(files.source, files.gguf, f"./{SHIPPED}") if files.name == SHIPPED else files
    path = shipped_teacher_path()
    if not (path / "config.json").is_file():
        raise TeacherError(
            f"The shipped teacher is not in this installation: {path} holds no config.json. Reinstall mycelium, or "
            "give a folder or hub id of a causal language model with --teacher."
        )
    return ModelFiles(str(path), None, SHIPPED)


def default_device() -> str:
    """CUDA where there is one."""
    import torch

    return "cuda" if torch.cuda.is_available() else "cpu"


def _transformers() -> Any:
    try:
        import transformers
    except ImportError:
        raise MissingExtraError("transformers", "train") from None
    return transformers


def _check_gguf_reader() -> None:
    missing = [name for name in ("gguf", "accelerate") if find_spec(name) is None]
    if missing:
        raise MissingExtraError(missing[0], "gguf")


def _load_config(files: ModelFiles) -> Any:
    transformers = _transformers()
    try:
        config = transformers.AutoConfig.from_pretrained(files.source, **files.options)
    except Exception as error:  # the hub, the files and the classes each have their own families of errors
        raise _not_loaded(files.name, error) from None
    if getattr(config, "is_encoder_decoder", False):
        raise TeacherError(f"{files.name}: has an encoder and a decoder; a teacher is a causal language model.")
    return config


def _load_model(files: ModelFiles, config: Any, dtype: str) -> Any:
    import torch

    transformers, name = _transformers(), files.name
    known = getattr(torch, dtype, None)
    if not isinstance(known, torch.dtype):
        raise TeacherError(f"got dtype {dtype!r}, expected one of float32, bfloat16, float16.")
    try:
        options = files.options
        if files.gguf and hasattr(transformers, "GgufConfig"):  # plain weights, not blocks with kernels of their own
            options["quantization_config"] = transformers.GgufConfig(dequantize=True)
        model, info = _from_pretrained(transformers, files.source, config=config, dtype=known, **options)
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
    options |= {"output_loading_info": True}
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
        f"{name}: could not be loaded ({_first_line(error)}). Expected 'mini', a model folder, a .gguf file, or the "
        "hub id of a causal language model that can be reached or is in the cache."
    )


def _first_line(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    return f"{type(error).__name__}: {lines[0][:300]}" if lines else type(error).__name__
