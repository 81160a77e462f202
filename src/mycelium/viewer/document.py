"""A document: one thing to show, to a program as JSON and to a person as lines of a terminal.

The text of a problem or of a model may hold anything. It reaches a terminal only through `printable`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mycelium.io import printable as printable
from mycelium.io import to_json

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

BARS = "▁▂▃▄▅▆▇█"
MAX_SHOWN_CHARS = 4000
MAX_CELL_CHARS = 60
_PLAIN_BARS = str.maketrans(BARS, ".:-=+*#@")
_STEP_COLOURS = ("cyan", "magenta", "green", "yellow", "blue", "red")


@dataclass(frozen=True, slots=True)
class Document:
    """One thing to show.

    Attributes:
        data: what `--json` prints.
        lines: makes the lines for people, plain or with colours; only called where a person reads.
    """

    data: Any
    lines: Callable[[], Iterable[str | Text]]

    def print(self) -> None:
        """Print the lines for people on stdout."""
        print_lines(self.lines())


def print_lines(lines: Iterable[str | Text], console: Console | None = None) -> None:
    """Print plain and coloured lines; a terminal that has no block characters gets ASCII bars."""
    for line in lines:
        if isinstance(line, str) and console is None:
            print(line)
            continue
        if console is None:
            from rich.console import Console

            console = Console(highlight=False)
        if not isinstance(line, str) and not (console.encoding or "").lower().startswith("utf"):
            line.plain = line.plain.translate(_PLAIN_BARS)
        console.print(line, soft_wrap=True, markup=False)


def step_colour(number: int) -> str:
    """The colour of a step; `number` counts from 0."""
    return _STEP_COLOURS[number % len(_STEP_COLOURS)]


def table_lines(rows: Sequence[dict[str, Any]]) -> list[str]:
    """Rows with the same columns as an aligned table, its header first; no lines for no rows."""
    if not rows:
        return []
    names = list(rows[0])
    table = [names] + [[cell_text(row[name]) for name in names] for row in rows]
    widths = [max(len(line[column]) for line in table) for column in range(len(names))]
    return [
        printable("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())
        for line in table
    ]


def cell_text(value: Any) -> str:
    """A value on one line, cut to the width of a cell."""
    ready = json_ready(value)
    text = " ".join((ready if isinstance(ready, str) else to_json(ready)).split())
    return text if len(text) <= MAX_CELL_CHARS else text[: MAX_CELL_CHARS - 3] + "..."


def json_ready(value: Any) -> Any:
    """Values of SQL that JSON does not know (dates, decimals, bytes) as text or numbers."""
    from decimal import Decimal

    if isinstance(value, dict):
        return {str(key): json_ready(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [json_ready(item) for item in value]
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value if value is None or isinstance(value, str | int | float | bool) else str(value)
