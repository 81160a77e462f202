"""Where a teacher's files lie, how it is called, and a fingerprint of what they hold."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mycelium.teacher.errors import TeacherError

__all__ = ["ModelFiles", "find_files", "fingerprint"]

_NAMES = ("config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json", "chat_template.jinja")
_SLOW_NAMES = ("vocab.json", "merges.txt", "tokenizer.model")  # what stands in for a tokenizer.json
_END_BYTES = 1 << 20
_BLOCKS, _BLOCK_BYTES = 64, 1 << 16
_GGUF_MAGIC = b"GGUF"
_SNAPSHOT = re.compile(r"models--(.+?)/snapshots/[0-9a-f]+$")


@dataclass(frozen=True, slots=True)
class ModelFiles:
    """What Transformers is told to load.

    Attributes:
        source: a folder or a hub id.
        gguf: name of the GGUF file in it, `None` for a model in Hugging Face's format.
        name: how rows and messages call the model, whatever path it was given by.
    """

    source: str
    gguf: str | None
    name: str

    @property
    def options(self) -> dict[str, Any]:
        """Further arguments of `from_pretrained`.

        Foreign code is declined explicitly, so that Transformers neither runs it nor stops to ask whether it may.
        """
        return {"trust_remote_code": False, **({"gguf_file": self.gguf} if self.gguf else {})}

    @property
    def place(self) -> str:
        """The folder, file or hub id for other programs that load the model."""
        return f"{self.source}/{self.gguf}" if self.gguf else self.source

    def local(self, name: str) -> Path | None:
        """One of its files on this machine: in the folder, or in the hub's cache; `None` where there is none."""
        folder = Path(self.source)
        if folder.is_dir():
            return folder / name if (folder / name).is_file() else None
        from transformers.utils import cached_file

        try:
            found = cached_file(self.source, name, local_files_only=True)
        except Exception:  # the hub's own family of errors
            return None
        return Path(found) if found else None

    def fingerprint(self) -> str:
        """`fingerprint` of what was loaded, "" where no file of it can be found."""
        found = self.local(self.gguf or "config.json")
        if found is None:
            return ""
        return fingerprint(found if self.gguf else found.parent)


def find_files(name: str) -> ModelFiles:
    """The files behind a folder, a `.gguf` file, a hub id, or a hub id with a `.gguf` file of it (`owner/name/file.gguf`).

    Raises:
        TeacherError: the name is none of these; said before anything slow is imported.
    """
    try:
        path = Path(name)
        exists, is_folder, has_config = path.exists(), path.is_dir(), (path / "config.json").is_file()
    except (OSError, ValueError):
        exists = is_folder = has_config = False
    if exists and not is_folder:
        return _gguf_file(path)
    if exists and not has_config:
        raise TeacherError(
            f"{name}: got {_without_config(path)}, expected a model folder as save_pretrained writes it."
        )
    if exists:
        return ModelFiles(name, None, _folder_name(path))
    if "\0" in name or len(name) > 200 or name[:1] in "./~":
        raise TeacherError(f"{name[:96]}: no such folder, no .gguf file, and no hub id (owner/name). Check the path.")
    owner, _, rest = name.partition("/")
    repository, _, file = rest.partition("/")
    if file.endswith(".gguf"):
        return ModelFiles(f"{owner}/{repository}", file, f"{repository}/{file}")
    if file or len(name) > 96:
        raise TeacherError(f"{name[:96]}: no such folder, no .gguf file, and no hub id (owner/name). Check the path.")
    return ModelFiles(name, None, name)


def _gguf_file(path: Path) -> ModelFiles:
    with path.open("rb") as stream:
        magic = stream.read(len(_GGUF_MAGIC))
    if magic != _GGUF_MAGIC:
        raise TeacherError(f"{path}: got a file that is no GGUF, expected a model folder or a .gguf file.")
    return ModelFiles(str(path.parent), path.name, path.name)


def _without_config(folder: Path) -> str:
    files = sorted(file.name for file in folder.glob("*.gguf"))
    return (
        f"a folder of GGUF files (name one, such as {folder / files[0]})" if files else "a folder without config.json"
    )


def _folder_name(path: Path) -> str:
    """The folder's own name, so that nobody's directories are published with a run; of the hub's cache the id."""
    whole = path.resolve()
    snapshot = _SNAPSHOT.search(whole.as_posix())
    return snapshot[1].replace("--", "/", 1) if snapshot else whole.name or str(path)


def fingerprint(path: str | Path) -> str:
    """A short hash of what a model folder or a GGUF file holds, wherever it lies and however it is called.

    Small files count whole. Of weights their size, both ends and blocks spread evenly between them count: a full hash
    of 15 GB would take longer than loading it, and training moves more than one weight in a million.
    """
    digest = hashlib.sha256()
    root = Path(path)
    if root.is_file():
        _add(digest, root, "")
        return digest.hexdigest()[:16]
    names = _NAMES if (root / "tokenizer.json").is_file() else (*_NAMES, *_SLOW_NAMES)
    weights = sorted(root.glob("*.safetensors")) or sorted(root.glob("*.bin"))
    for file in [*(root / name for name in names), *weights]:
        if file.is_file():
            _add(digest, file, file.name)
    return digest.hexdigest()[:16]


def _add(digest: Any, file: Path, name: str) -> None:
    size = file.stat().st_size
    digest.update(f"{name}:{size}:".encode())
    with file.open("rb") as stream:
        if size <= 2 * _END_BYTES + _BLOCKS * _BLOCK_BYTES:
            digest.update(stream.read())
            return
        digest.update(stream.read(_END_BYTES))
        for block in range(_BLOCKS):
            stream.seek(size * (2 * block + 1) // (2 * _BLOCKS))
            digest.update(stream.read(_BLOCK_BYTES))
        stream.seek(size - _END_BYTES)
        digest.update(stream.read(_END_BYTES))
