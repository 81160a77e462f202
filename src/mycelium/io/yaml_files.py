"""Settings in YAML: one file, one mapping."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mycelium.errors import MyceliumError

__all__ = ["read_mapping"]


def read_mapping(path: Path, fault: type[MyceliumError]) -> dict[str, Any]:
    """The mapping that a YAML file holds.

    Raises:
        fault: the file cannot be read, is not YAML, or holds something else.
    """
    import yaml

    try:
        row = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise fault(f"{path}: {error}") from error
    if not isinstance(row, dict):
        raise fault(f"{path}: got {type(row).__name__}, expected a mapping of settings")
    return row
