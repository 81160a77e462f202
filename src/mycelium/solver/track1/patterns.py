"""Searching with patterns that readers put together from pieces: each is compiled once.

The cache of `re` holds 512 patterns; the readers of Track 1 together have more, and compiling them again for every problem
took longer than all else.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def search(pattern: str, text: str) -> re.Match[str] | None:
    """As `re.search`, for patterns of which there is a fixed number."""
    return _compiled(pattern).search(text)


def sub(pattern: str, instead: str | Callable[[re.Match[str]], str], text: str) -> str:
    """As `re.sub`, for patterns of which there is a fixed number."""
    return _compiled(pattern).sub(instead, text)
