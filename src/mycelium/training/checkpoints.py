"""Checkpoints: whole or not there, found damaged by their SHA-256, the one before kept.

A checkpoint is a file of `torch.save` (tensors, numbers, text and lists of them: read with `weights_only=True`). It is
written under a temporary name, forced to the disk and renamed; then the manifest of the run names it with its SHA-256.
A process that is killed between the two leaves a file that no manifest names, which the next writer removes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO, Any

from mycelium.io import atomic_bytes, file_sha256

__all__ = ["read_checkpoint", "remove_unnamed", "write_checkpoint"]

PATTERN = "checkpoint-*.pt"


class _Hashing:
    """A byte stream that hashes what is written through it."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self.sha256 = hashlib.sha256()

    def write(self, content: bytes) -> int:
        self.sha256.update(content)
        return self._stream.write(content)

    def flush(self) -> None:
        self._stream.flush()


def write_checkpoint(folder: Path, number: int, state: Mapping[str, Any]) -> dict[str, str]:
    """Write a state; gives the entry for the manifest: `file` and `sha256`."""
    import torch

    path = folder / f"checkpoint-{number:06d}.pt"
    with atomic_bytes(path) as stream:
        hashing = _Hashing(stream)
        torch.save(dict(state), hashing)
    return {"file": path.name, "sha256": hashing.sha256.hexdigest()}


def read_checkpoint(path: Path, sha256: str) -> dict[str, Any] | str:
    """The state of a checkpoint, its tensors on the CPU; or the reason why it cannot be used."""
    import torch

    try:
        found = file_sha256(path)
    except OSError as error:
        return f"{path}: cannot be read ({error.strerror})"
    if found != sha256:
        return f"{path}: damaged (its SHA-256 begins with {found[:12]}, the manifest says {sha256[:12]})"
    state: dict[str, Any] = torch.load(path, map_location="cpu", weights_only=True)
    return state


def newest_whole(
    folder: Path, entries: Sequence[Mapping[str, Any]], log: Callable[[str], None]
) -> tuple[int, dict[str, Any]] | None:
    """Place in `entries` and state of the newest checkpoint that is whole; damaged ones are named in the log."""
    for place in range(len(entries) - 1, -1, -1):
        state = read_checkpoint(folder / entries[place]["file"], entries[place]["sha256"])
        if not isinstance(state, str):
            return place, state
        log(state + ("; the one before it is used" if place else ""))
    return None


def remove_unnamed(folder: Path, entries: Sequence[Mapping[str, Any]]) -> None:
    """Delete checkpoints that the manifest does not name. Only for the holder of the lock."""
    named = {entry["file"] for entry in entries}
    for path in folder.glob(PATTERN):
        if path.name not in named:
            path.unlink(missing_ok=True)
