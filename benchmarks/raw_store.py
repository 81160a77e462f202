"""The folder that raw_signals.py writes, read text by text; operands.py says what the arrays are.

`index.jsonl` has a row for each text, which names its shard (`.npz`); an array of a text stands there as `KEY|NAME`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np


class Arrays:
    """The arrays of one text by name; its shard is opened at the first look."""

    def __init__(self, key: str, shard: Callable[[], Mapping[str, np.ndarray]]) -> None:
        self._key, self._shard = key, shard

    def __contains__(self, name: str) -> bool:
        return f"{self._key}|{name}" in self._shard()

    def __getitem__(self, name: str) -> np.ndarray:
        return self._shard()[f"{self._key}|{name}"]


def stored_texts(folder: Path) -> Iterator[tuple[dict[str, Any], Arrays]]:
    """Every text's row of the index and its arrays, in the order they were written.

    Arrays are to be read before the next text is asked for: one shard is open at a time.
    """
    name, opened = "", None

    def shard(wanted: str) -> Any:
        nonlocal name, opened
        if wanted != name:
            name, opened = wanted, np.load(folder / wanted)
        return opened

    with open(folder / "index.jsonl", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            yield row, Arrays(row["key"], lambda wanted=row["shard"]: shard(wanted))  # type: ignore[misc]
