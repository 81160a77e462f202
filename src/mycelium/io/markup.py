"""Text for a screen: control characters made harmless, escaping for HTML, marks over a text, one style for all pieces.

The text of a problem or of a model may hold anything. It reaches HTML only through `escaped` or `marked`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from itertools import pairwise

__all__ = ["N_COLOURS", "PIECE_STYLE", "Mark", "escaped", "html_piece", "marked", "printable"]

N_COLOURS = 6
MAX_MARKS = 5000

PIECE_STYLE = """
.mycelium{--ink:#1b1f24;--paper:#fff;--soft:#f3f4f6;--line:#c9ced6;--dim:#57606a;--good:#1a7f37;--warn:#8a5300;--bad:#b42318;
--c0:#0b6478;--c1:#8e2aa8;--c2:#226b29;--c3:#8f4a00;--c4:#1558b0;--c5:#b3261e;
color:var(--ink);background:var(--paper);font:14px/1.55 system-ui,sans-serif;padding:.6em .8em;max-width:60em;overflow-wrap:anywhere}
@media (prefers-color-scheme:dark){.mycelium{--ink:#e6e8eb;--paper:#16191d;--soft:#22272e;--line:#444c56;--dim:#a3adb8;--good:#6fdd8b;
--warn:#f0b35a;--bad:#ff9a8f;--c0:#66d3e6;--c1:#e39bf5;--c2:#8bdc98;--c3:#f5b26b;--c4:#86bdff;--c5:#ff9a94}}
.mycelium p,.mycelium ol,.mycelium ul{margin:.35em 0}
.mycelium .m-text{white-space:pre-wrap}
.mycelium .m-dim{color:var(--dim)}
.mycelium .m-mono,.mycelium code{font-family:ui-monospace,monospace;color:inherit;background:none}
.mycelium .m-q{font-weight:700}
.mycelium .m-r{text-decoration:underline 2px;text-underline-offset:3px}
.mycelium .m-good{color:var(--good)}.mycelium .m-warn{color:var(--warn)}.mycelium .m-bad{color:var(--bad)}
.mycelium .m-badge{border:1px solid currentColor;border-radius:4px;padding:0 .4em}
.mycelium .m-answer{font-size:1.15em}
.mycelium table{border-collapse:collapse;margin:.35em 0;color:inherit;background:none}
.mycelium th,.mycelium td{text-align:left;padding:.15em .7em .15em 0;vertical-align:top;border-bottom:1px solid var(--line);background:none}
.mycelium th{white-space:nowrap}
.mycelium svg{max-width:100%;height:auto;display:block}
.mycelium .m-scroll{overflow-x:auto}
.mycelium svg text{fill:var(--ink);font:12px ui-monospace,monospace}
.mycelium summary{cursor:pointer}
""" + "".join(
    f".mycelium .m-c{i}{{color:var(--c{i})}}.mycelium .m-u{i}{{text-decoration-color:var(--c{i})}}"
    f".mycelium .m-s{i}{{stroke:var(--c{i})}}.mycelium .m-f{i}{{fill:var(--c{i})}}\n"
    for i in range(N_COLOURS)
)
"""The style of every piece of HTML: its own colours on its own ground, light or dark as the reader's system is."""


def printable(text: str) -> str:
    """The text with control characters replaced one for one, so that spans hold and no escape code runs."""
    return "".join(map(_printable_character, text))


def _printable_character(character: str) -> str:
    if character == "\n" or character.isprintable():
        return character
    if character in "\t\r":
        return " "
    # Joiners hold emoji together; the direction overrides of the same category can disguise a text.
    is_joiner = character in "\u200c\u200d" or unicodedata.category(character) == "Zs"
    return character if is_joiner else "\N{REPLACEMENT CHARACTER}"


def escaped(value: object) -> str:
    """A value as HTML text that may also stand in a quoted attribute.

    >>> escaped('<b onclick="x()">')
    '&lt;b onclick=&quot;x()&quot;&gt;'
    """
    return escape(printable(str(value)), quote=True)


@dataclass(frozen=True, slots=True)
class Mark:
    """Classes of the style over `char_span` of a text, and what is said of it on hovering ("" for nothing)."""

    char_span: tuple[int, int]
    classes: str
    title: str = ""


def marked(text: str, marks: Iterable[Mark]) -> str:
    """The text as HTML with marks, which may overlap: every piece has the classes of all marks over it.

    >>> marked("3 < 4", [Mark((0, 1), "m-q")])
    '<span class="m-q">3</span> &lt; 4'
    """
    kept = []
    for mark, _ in zip(marks, range(MAX_MARKS), strict=False):
        start, end = max(0, mark.char_span[0]), min(len(text), mark.char_span[1])
        if start < end:
            kept.append((start, end, mark))
    starts = sorted(kept, key=lambda item: item[0])
    edges = sorted({0, len(text), *(edge for start, end, _ in kept for edge in (start, end))})
    parts: list[str] = []
    over: list[tuple[int, int, Mark]] = []
    position = 0
    for start, end in pairwise(edges):
        while position < len(starts) and starts[position][0] <= start:
            over.append(starts[position])
            position += 1
        over = [item for item in over if item[1] > start]
        piece = escaped(text[start:end])
        if over:
            classes = escaped(" ".join(dict.fromkeys(mark.classes for _, _, mark in over)))
            title = "; ".join(mark.title for _, _, mark in over if mark.title)
            said = f' title="{escaped(title)}"' if title else ""
            piece = f'<span class="{classes}"{said}>{piece}</span>'
        parts.append(piece)
    return "".join(parts)


def html_piece(body: str) -> str:
    """A piece that stands by itself, as in a notebook: its style and its body, no script, nothing from outside."""
    return f'<div class="mycelium"><style>{PIECE_STYLE}</style>{body}</div>'
