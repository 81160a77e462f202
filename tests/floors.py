"""The house drawn from the source: `python tests/floors.py` writes `docs/figures/floors.svg`.

A room stands above everything that it may import. Its lines are counted, and its arrows are those of `ROOMS`, dashed
where nothing uses them yet. Only the place from left to right and the phrase in a box are written by hand.
"""

from __future__ import annotations

import re
from collections import Counter
from html import escape
from pathlib import Path

from imports import ROOMS, imports, room_of, sources

FIGURE = Path(__file__).parents[1] / "docs" / "figures" / "floors.svg"

COLUMN = {"signals": 0, "teacher": 0, "labels": 0, "runs": 1, "synthesis": 3}  # the others: 2
HOLDS = {
    "io": "files, read and written whole",
    "signals": "JSD, boundaries, IAF",
    "problems": "texts, numbers, clauses",
    "symbolic": "expressions and their values",
    "programs": "operations, exact execution",
    "runs": "run folders, stages, engines",
    "teacher": "chains of thought, traces",
    "labels": "programs that were executed",
    "synthesis": "stories with exact labels",
    "specialists": "encoder, heads, step scorer",
    "search": "readings within a budget",
    "solver": "text in, solution out",
    "evaluation": "accuracy, comparison",
    "training": "one loop, recipes, losses",
    "viewer": "records into documents",
    "cli": "one file for each verb",
}
WINGS = {  # fill, and the rooms it is for
    "#d6e4f5": ("io", "signals", "problems", "symbolic", "programs", "runs"),
    "#f7e3b5": ("teacher", "labels", "synthesis"),
    "#cfe8cf": ("specialists", "search", "solver"),
    "#e5d8f0": ("evaluation", "training", "viewer", "cli"),
}
WIDTH, HEIGHT, ACROSS, UP, MARGIN = 196, 50, 222, 84, 14
GREY = "#7d8590"  # reads on white and on black


def floor_of(room: str) -> int:
    return 1 + max((floor_of(below) for below in ROOMS[room]), default=-1)


def lines_of() -> dict[str, int]:
    """Lines of Python in each room, in whole hundreds."""
    lines: Counter[str] = Counter()
    for module, path in sources().items():
        lines[room_of(module)] += len(path.read_text(encoding="utf-8").splitlines())
    return {room: round(lines[room], -2) for room in ROOMS}


def used_arrows() -> set[tuple[str, str]]:
    """(room, room that it imports)."""
    return {(room_of(module), room_of(item.module)) for module, found in imports().items() for item in found}


def corner(room: str) -> tuple[int, int]:
    """Left upper corner of the room's box."""
    top = max(map(floor_of, ROOMS))
    return MARGIN + COLUMN.get(room, 2) * ACROSS, MARGIN + (top - floor_of(room)) * UP


def arrow(room: str, below: str, used: bool) -> str:
    """From the room's floor to the other's ceiling, leaning to the side where the other one stands."""
    (x1, y1), (x2, y2) = corner(room), corner(below)
    lean = (x2 > x1) - (x2 < x1)
    start, end = x1 + WIDTH / 2 + lean * WIDTH * 0.49, x2 + WIDTH / 2 - lean * WIDTH * 0.36
    dashes = "" if used else ' stroke-dasharray="5 4"'
    return (
        f'<path d="M{start:.0f} {y1 + HEIGHT} L{end:.0f} {y2 - 3}"{dashes} marker-end="url(#head)">'
        f"<title>{room} may import {below}</title></path>"
    )


def box(room: str, lines: int) -> str:
    x, y = corner(room)
    fill = next(colour for colour, rooms in WINGS.items() if room in rooms)
    return (
        f'<g><rect x="{x}" y="{y}" width="{WIDTH}" height="{HEIGHT}" rx="6" fill="{fill}" stroke="{GREY}"/>'
        f'<text x="{x + 10}" y="{y + 21}" font-weight="700" font-size="15">{room}</text>'
        f'<text x="{x + WIDTH - 10}" y="{y + 21}" text-anchor="end" font-size="12">{lines:,} lines</text>'
        f'<text x="{x + 10}" y="{y + 39}" font-size="12">{escape(HOLDS[room])}</text></g>'
    )


def drawing() -> str:
    used, lines = used_arrows(), lines_of()
    width = 2 * MARGIN + 3 * ACROSS + WIDTH
    height = 2 * MARGIN + max(map(floor_of, ROOMS)) * UP + HEIGHT
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
            'font-family="system-ui, Helvetica, Arial, sans-serif" role="img">',
            f"<title>The {len(ROOMS)} rooms from the ground up; an arrow is a room that may be imported</title>",
            '<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" '
            f'orient="auto"><path d="M0 0 L8 4 L0 8 z" fill="{GREY}"/></marker></defs>',
            f'<g fill="none" stroke="{GREY}" stroke-width="1.6">',
            *(arrow(room, below, (room, below) in used) for room, others in ROOMS.items() for below in others),
            "</g>",
            '<g fill="#1f2328">',
            *(box(room, lines[room]) for room in ROOMS),
            "</g>",
            "</svg>\n",
        ]
    )


def without_numbers(svg: str) -> tuple[str, list[int]]:
    """The drawing without its counts of lines, and the counts."""
    counts = [int(number.replace(",", "")) for number in re.findall(r">([\d,]+) lines<", svg)]
    return re.sub(r">[\d,]+ lines<", "> lines<", svg), counts


if __name__ == "__main__":
    FIGURE.write_text(drawing(), encoding="utf-8")
