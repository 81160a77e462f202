r"""Where the formulas of a text stand: `$..$`, `\[..\]`, `\(..\)` and align rows; dollars of money are left alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from mycelium.problems import CharSpan

MAX_FORMULA_CHARS = 4_000
MAX_PLACES = 400
_ROWS = "align|alignat|equation|gather|eqnarray|multline"
_DRAWING = re.compile(r"\[asy\].*?(?:\[/asy\]|$)", re.DOTALL)
FILLER = (
    "\ue000"  # neither a blank nor a letter: patterns that skip blanks would go over long runs of them again and again
)
_OPENING = re.compile(rf"\\\\|\\\$|(?P<dollars>\$\$?)|(?P<bracket>\\[\[(])|\\begin\{{(?P<rows>(?:{_ROWS})\*?)\}}")
_DOLLAR = re.compile(r"(?<!\\)\$")
_COMMANDS = re.compile(
    r"\\(?:text|textbf|textit|textrm|mbox|mathrm|mathbf|operatorname|begin|end|emph)\*?\s*\{[^{}]*\}|\\[A-Za-z]+"
)
# A word between blanks or edges: the letters of "ax+by" are none.
_WORD = re.compile(r"(?<![^\s(])(?:[a-z]{2,}|[A-Z][a-z]{2,})(?![^\s,.;:?!)])")
_NAMES = frozenset(
    "sin cos tan cot sec csc arcsin arccos arctan log ln exp gcd lcm min max mod sqrt floor ceil det lim abs "
    "pi theta alpha beta gamma delta lambda omega".split()
)
_SHORT_WORDS = frozenset(
    "and or for the per has was had are of is in at on if by to he she it each but not who how can off did you now an as "
    "his her its one two all any out up so we be do with from this that day box".split()
)
_JOINING = frozenset({"and", "or"})


@dataclass(frozen=True, slots=True)
class Place:
    """Half-open spans of a formula: with its delimiters, and of what stands between them."""

    outer: CharSpan
    inner: CharSpan


def without_drawings(text: str, labels: bool = False, filler: str = " ") -> str:
    """A text with the source of its figures blanked out in place: coordinates say nothing.

    labels: whether what a figure shows in words and numbers, in quotes there, is kept.
    filler: the character that the source becomes; its edges are blanks.
    """

    def blank(match: re.Match[str]) -> str:
        parts = match[0].split('"') if labels else [match[0]]
        return " ".join(
            part if index % 2 else f" {filler * (len(part) - 2)} "[: len(part)] for index, part in enumerate(parts)
        )

    return _DRAWING.sub(blank, text) if "[asy]" in text else text


def formula_places(text: str) -> list[Place]:
    """The delimited formulas of a text in order, at most MAX_PLACES. Takes time linear in the text.

    A dollar sign opens a formula only where what follows up to the next one can be mathematics: "$5 and $7" is money.
    """
    return list(_places(text)) if "$" in text or "\\" in text else []


def _places(text: str) -> Iterator[Place]:
    position = count = 0
    while count < MAX_PLACES and (opening := _OPENING.search(text, position)) is not None:
        position = opening.end()
        place = _closed(text, opening)
        if place is not None:
            if FILLER not in text[place.inner[0] : place.inner[1]]:
                yield place
            position, count = place.outer[1], count + 1
        elif opening["dollars"]:
            position = opening.start() + 1


def _closed(text: str, opening: re.Match[str]) -> Place | None:
    start, begin = opening.span()[1], opening.start()
    last = start + MAX_FORMULA_CHARS
    if opening["rows"]:
        closing = rf"\end{{{opening['rows']}}}"
    elif opening["bracket"]:
        closing = r"\]" if opening["bracket"] == r"\[" else r"\)"
    elif opening["dollars"] == "$$":
        closing = "$$"
    elif opening["dollars"]:
        found = _DOLLAR.search(text, start, last)
        if found is None or _is_prose(text[start : found.start()], text[found.end() : found.end() + 1]):
            return None
        return Place((begin, found.end()), (start, found.start()))
    else:
        return None
    end = text.find(closing, start, last)
    return None if end < 0 else Place((begin, end + len(closing)), (start, end))


def _is_prose(body: str, behind: str) -> bool:
    """Whether what stands between two dollar signs belongs to amounts of money: the `5 and ` of "$5 and $7"."""
    bare = body.strip()
    if not bare:
        return True
    money = bare[0].isdigit() or bare[0] == "."
    if behind.isdigit() and (body[-1].isspace() or body[-1] in "+-*/=<>(,&–") and (money or body[0].isspace()):
        return True
    words = [word for word in _WORD.findall(_COMMANDS.sub(" ", body)) if word not in _NAMES]
    if not money:
        words = [word for word in words if word not in _JOINING]
    prose = [word for word in words if len(word) > 3 or word in _SHORT_WORDS or word[0].isupper()]
    outside = money or body[0].isspace() or body[0] in ".,;:?!)"
    return len(prose) > (0 if outside else 1)
