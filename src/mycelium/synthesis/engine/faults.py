"""What is wrong with a story file: every fault with its line."""

from __future__ import annotations

from dataclasses import dataclass

from mycelium.errors import DataError


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One fault of a story file. `line` counts from 1."""

    line: int
    text: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.text}"


class StoryFault(DataError):
    """A part of a story that cannot be read; caught by the reader of files, which knows the line."""
