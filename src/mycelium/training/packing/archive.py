"""One file that holds many, the same bytes for the same contents; read back with every name and every byte checked.

    PackError    what cannot be packed, or a pack that is damaged or unsafe

`manifest.json` comes first and names every other file with its size and SHA-256. `SHA256SUMS` says the same for
`sha256sum --check`.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
import tarfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import IO, Any

from mycelium.errors import MyceliumError
from mycelium.io import atomic_bytes, file_sha256

__all__ = ["MOST_BYTES", "PackError", "Packed", "unpack", "write_pack"]

FORMAT = "mycelium-pack-1"
TOP = "mycelium-pack"  # the folder that `tar xzf` makes, whatever the pack is called
MANIFEST, SUMS = "manifest.json", "SHA256SUMS"
MOST_BYTES = 60_000_000
_MOST_UNPACKED, _MOST_FILES = 4 * 10**9, 100_000
_SAFE_NAME = re.compile(r"(?!/)(?:(?!\.\.?(?:/|$))[^/\\\x00-\x1f]+(?:/|$))+(?<!/)")
_SHOWN = 12

Content = Path | bytes


class PackError(MyceliumError):
    """Something that cannot be packed, or a pack that is damaged or unsafe; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Packed:
    """One file of a pack. packed: its bytes in the pack, as nearly as the compressor can tell."""

    name: str
    size: int
    packed: int


def _digest(content: Content) -> tuple[str, int]:
    if isinstance(content, bytes):
        return hashlib.sha256(content).hexdigest(), len(content)
    return file_sha256(content), content.stat().st_size


def _as_json(row: object) -> bytes:
    return (json.dumps(row, indent=1, ensure_ascii=False) + "\n").encode()


def _sums(manifest: bytes, files: Mapping[str, Mapping[str, Any]]) -> bytes:
    rows = {MANIFEST: hashlib.sha256(manifest).hexdigest(), **{name: said["sha256"] for name, said in files.items()}}
    return "".join(f"{digest}  {name}\n" for name, digest in sorted(rows.items())).encode()


def write_pack(
    path: Path, files: Mapping[str, Content], about: Mapping[str, Any], most: int = MOST_BYTES
) -> list[Packed]:
    """Write a pack; gives what takes how much, the largest first. Names, order, times and owners do not vary.

    files: contents by name, slashes between folders. about: what else the manifest says. most: bytes of the whole.

    Raises:
        PackError: it takes more than `most` (the message says what does), or a name leads out of the pack.
    """
    said = {}
    for name in sorted(files):
        if not _SAFE_NAME.fullmatch(name) or name in (MANIFEST, SUMS):
            raise PackError(f"got a file named {name!r}, expected a path inside the pack; rename it")
        digest, size = _digest(files[name])
        said[name] = {"sha256": digest, "bytes": size}
    manifest = _as_json({"format": FORMAT, **about, "files": said})
    contents: dict[str, Content] = {MANIFEST: manifest, SUMS: _sums(manifest, said)}
    contents |= {name: files[name] for name in said}
    found = []
    with atomic_bytes(path) as raw:
        with (
            gzip.GzipFile("", "wb", 6, raw, mtime=0) as stream,
            tarfile.open(fileobj=stream, mode="w", format=tarfile.PAX_FORMAT) as archive,
        ):
            for name, content in contents.items():
                before = raw.tell()
                size = _add(archive, name, content)
                found.append(Packed(name, size, raw.tell() - before))
        total = raw.tell()
        found.sort(key=lambda item: (-item.packed, item.name))
        if total > most:
            lines = [
                f"  {item.packed / 1e6:6.1f} MB  {item.name} ({item.size / 1e6:.1f} MB)" for item in found[:_SHOWN]
            ]
            raise PackError(
                "\n".join(
                    [
                        f"{path}: the pack takes {total / 1e6:.1f} MB, expected at most {most / 1e6:.1f} MB. "
                        "Leave out what takes most (fewer files, one encoder), or allow more with --most.",
                        *lines,
                    ]
                )
            )
    return found


def _add(archive: tarfile.TarFile, name: str, content: Content) -> int:
    entry = tarfile.TarInfo(f"{TOP}/{name}")
    entry.mode = 0o755 if name.endswith(".sh") else 0o644
    stream: IO[bytes] = BytesIO(content) if isinstance(content, bytes) else content.open("rb")
    with stream:
        entry.size = len(content) if isinstance(content, bytes) else content.stat().st_size
        archive.addfile(entry, stream)
    return entry.size


def unpack(path: Path, folder: Path) -> dict[str, Any]:
    """Unpack into a folder that is empty or not there yet; gives the manifest.

    Every file is plain, lies inside the folder, and has the size and the SHA-256 of the manifest; nothing is missing.

    Raises:
        PackError: one of that does not hold; what was unpacked by then is to be thrown away.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise PackError(f"{folder}: got something that is there already, expected an empty folder or a new name")
    try:
        with tarfile.open(path, "r|gz") as archive:
            return _unpack(path, archive, folder)
    except (tarfile.TarError, EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise PackError(f"{path}: got no whole pack ({error}), expected a file of `mycelium recipes pack`") from error


def _unpack(path: Path, archive: tarfile.TarFile, folder: Path) -> dict[str, Any]:
    manifest: dict[str, Any] = {}
    expected: dict[str, Mapping[str, Any]] = {}
    left: set[str] = {MANIFEST}
    for number, entry in enumerate(archive):
        name = entry.name.removeprefix(f"{TOP}/")
        if number >= _MOST_FILES or not entry.isreg() or name == entry.name or not _SAFE_NAME.fullmatch(name):
            raise PackError(f"{path}: got the entry {entry.name[:200]!r}, expected plain files below {TOP}/")
        if name not in left:
            raise PackError(f"{path}: got the file {name!r}, which its manifest does not name (or names once)")
        left.remove(name)
        most = expected[name]["bytes"] if expected else 10**8
        stream = archive.extractfile(entry)
        assert stream is not None  # a plain file
        if entry.size > most:
            raise PackError(f"{path}: {name} has {entry.size} bytes, the manifest says {most}")
        digest = _write(stream, folder / name)
        if not expected:
            manifest, expected = _manifest(path, folder / name)
            left = set(expected)
        elif digest != expected[name]["sha256"]:
            raise PackError(f"{path}: {name} is damaged (its SHA-256 begins with {digest[:12]}); copy the pack again")
    if left:
        raise PackError(f"{path}: got a pack without {sorted(left)[0]!r}; copy it again")
    return manifest


def _write(stream: IO[bytes], target: Path) -> str:
    digest = hashlib.sha256()
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("xb") as out:
        while piece := stream.read(1 << 20):
            digest.update(piece)
            out.write(piece)
    return digest.hexdigest()


def _manifest(path: Path, written: Path) -> tuple[dict[str, Any], dict[str, Mapping[str, Any]]]:
    """The manifest, and what it says of every file (of `SHA256SUMS` too)."""
    content = written.read_bytes()
    try:
        manifest = json.loads(content)
        if manifest["format"] != FORMAT:
            raise ValueError(f"format {manifest['format']!r}")
        files: dict[str, Mapping[str, Any]] = {
            name: {"sha256": str(said["sha256"]), "bytes": int(said["bytes"])}
            for name, said in manifest["files"].items()
        }
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise PackError(f"{path}: got no manifest of a pack ({error!r}), expected format {FORMAT!r}") from error
    if sum(said["bytes"] for said in files.values()) > _MOST_UNPACKED:
        raise PackError(f"{path}: got a pack of more than {_MOST_UNPACKED / 1e9:.0f} GB unpacked")
    sums = _sums(content, files)
    return manifest, {**files, SUMS: {"sha256": hashlib.sha256(sums).hexdigest(), "bytes": len(sums)}}
