"""`manifest.json`: what a run is, and with which settings it was begun."""

from __future__ import annotations

import json
import platform
from collections.abc import Mapping
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any

from mycelium import __version__
from mycelium.errors import DataError, UsageError
from mycelium.io import write_whole

__all__ = [
    "MANIFEST",
    "changed_settings",
    "check_same",
    "new_manifest",
    "read_manifest",
    "settings_as_json",
    "write_manifest",
]

MANIFEST = "manifest.json"
FORMAT = 1
MAX_MANIFEST_BYTES = 10_000_000
_PACKAGES = ("torch", "transformers", "tokenizers", "pyarrow")


def new_manifest(kind: str, settings: Mapping[str, Any]) -> dict[str, Any]:
    """The manifest of a run that begins now; settings go through JSON, so that a resume compares like with like."""
    return {
        "format": FORMAT,
        "kind": kind,
        "settings": settings_as_json(settings),
        "seed": settings.get("seed"),
        "versions": versions(),
        "created": now(),
        "updated": now(),
        "finished": False,
    }


def now() -> str:
    """The time in UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def versions() -> dict[str, str]:
    """Versions of Python and of the packages that decide what a run holds."""
    found = {"python": platform.python_version(), "mycelium": __version__}
    for name in _PACKAGES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found


def read_manifest(folder: Path) -> dict[str, Any]:
    """The manifest of a run folder.

    Raises:
        DataError: there is none, or it cannot be read.
    """
    path = folder / MANIFEST
    try:
        if path.stat().st_size > MAX_MANIFEST_BYTES:
            raise DataError(f"{path}: larger than {MAX_MANIFEST_BYTES:,} bytes, which no run writes.")
        manifest = json.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        raise DataError(
            f"{folder}: got no {MANIFEST} there, expected a run folder. `mycelium trace --out {folder}` makes one."
        ) from None
    except (ValueError, RecursionError):
        raise DataError(f"{path}: not readable as JSON. Restore it, or begin a new run folder.") from None
    if not isinstance(manifest, dict) or not isinstance(manifest.get("kind"), str):
        raise DataError(f"{path}: got no 'kind' in it, expected the manifest of a run.")
    if manifest.get("format") != FORMAT:
        raise DataError(
            f"{path}: got run format {manifest.get('format')!r}, expected {FORMAT}. Use the version that wrote it."
        )
    return manifest


def write_manifest(folder: Path, manifest: Mapping[str, Any]) -> None:
    """Replace the manifest in one piece."""
    text = json.dumps(manifest, ensure_ascii=True, indent=2, sort_keys=False)
    write_whole(folder / MANIFEST, text + "\n")


def check_same(folder: Path, manifest: Mapping[str, Any], kind: str, settings: Mapping[str, Any]) -> None:
    """Refuse to go on with a run under other settings: its rows would not be those of one run.

    Raises:
        UsageError: the kind or a setting differs; the message names each of them.
    """
    if manifest["kind"] != kind:
        raise UsageError(f"{folder}: holds a run of kind {manifest['kind']!r}, not {kind!r}. Give another folder.")
    changed = changed_settings(manifest.get("settings") or {}, settings_as_json(settings))
    if changed:
        raise UsageError(
            f"{folder}: the run was begun with other settings ({changed}). Resume with the same ones, or give "
            "another folder."
        )


def changed_settings(old: Mapping[str, Any], new: Mapping[str, Any]) -> str:
    """What differs between two mappings that went through JSON, in words; "" where nothing does."""
    changed = [name for name in sorted({*old, *new}) if old.get(name) != new.get(name)]
    return "; ".join(f"{name} was {_short(old.get(name))}, now {_short(new.get(name))}" for name in changed)


def settings_as_json(settings: Mapping[str, Any]) -> Any:
    """Settings as they come back from JSON, so that like is compared with like.

    Raises:
        UsageError: JSON cannot hold them.
    """
    try:
        return json.loads(json.dumps(dict(settings), allow_nan=False))
    except (TypeError, ValueError) as error:
        raise UsageError(f"got settings that JSON cannot hold ({error}); use text, numbers and lists.") from None


def _short(value: Any) -> str:
    text = json.dumps(value)
    return text if len(text) <= 80 else text[:77] + "..."
