"""Heads chosen for what they read: how they are written on a command line and in a file.

`0,2` names heads of every layer, `13.2,16.7` names (layer, head) pairs, and a path names a JSON file such as
`benchmarks/operands.py` writes: an object whose `heads` are pairs.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from mycelium.errors import UsageError

__all__ = ["heads_from_text", "heads_to_text"]

MOST = 10_000  # no model has as many layers, or as many heads in one
Pair = tuple[int, int]


def heads_from_text(text: str) -> tuple[int, ...] | tuple[Pair, ...]:
    """Heads of every layer, or (layer, head) pairs, sorted and each once.

    Raises:
        UsageError: neither form, a mixture of both, an index above 10,000, or a file without pairs.

    >>> heads_from_text("13.2,3.0")
    ((3, 0), (13, 2))
    >>> heads_from_text("0-2,5")
    (0, 1, 2, 5)
    """
    if text.endswith(".json"):
        return tuple(sorted(_pairs_of(Path(text))))
    parts = [part.strip() for part in text.split(",")]
    if all("." in part for part in parts):
        return tuple(sorted({_pair(part, text) for part in parts}))
    found: set[int] = set()
    for part in parts:
        low, dash, high = part.partition("-")
        first, last = _index(low, text), _index(high if dash else low, text)
        found.update(range(first, last + 1))
    if not found:
        raise _not_heads(text)
    return tuple(sorted(found))


def heads_to_text(heads: tuple[Pair, ...]) -> str:
    """Pairs as `heads_from_text` reads them.

    >>> heads_to_text(((3, 0), (13, 2)))
    '3.0,13.2'
    """
    return ",".join(f"{layer}.{head}" for layer, head in heads)


def _pairs_of(path: Path) -> set[Pair]:
    try:
        document: Any = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UsageError(f"got --heads {str(path)!r}, which cannot be read as JSON ({error}).") from None
    pairs = document.get("heads") if isinstance(document, dict) else None
    if not (isinstance(pairs, list) and pairs and all(_is_pair(item) for item in pairs)):
        raise UsageError(f'got --heads {str(path)!r}, expected a JSON object {{"heads": [[layer, head], ...]}}.')
    return {(layer, head) for layer, head in pairs}


def _is_pair(item: Any) -> bool:
    return isinstance(item, list) and len(item) == 2 and all(type(n) is int and 0 <= n <= MOST for n in item)


def _pair(part: str, text: str) -> Pair:
    layer, _, head = part.partition(".")
    return _index(layer, text), _index(head, text)


def _index(number: str, text: str) -> int:
    if not (number.isdecimal() and number.isascii() and len(number) < 6 and int(number) <= MOST):
        raise _not_heads(text)
    return int(number)


def _not_heads(text: str) -> UsageError:
    return UsageError(
        f"got --heads {text[:80]!r}, expected heads of every layer such as 0-3,7, pairs of a layer and a head such as "
        "13.2,16.7, or a .json file of selected heads."
    )
