r"""What no step may cut, whatever the tokenizer: words, numbers, equations, LaTeX commands, groups and formulas.

The rules read the text alone. They are generous: what may be one thing is kept whole, because a boundary is free to
stand somewhere else. Everything takes time linear in the text, but for nested environments, whose depth is bounded.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from mycelium.errors import DataError
from mycelium.programs import parse_cot, tokenize
from mycelium.signals import Span

UNIT_WORDS = 4  # between a number and the sign after it: "5 packs of pens * 3"
MAX_NAME = 2  # letters of a name beside a sign: "ab + c"
MAX_DEPTH = 60

# "twenty-three", "don't", "24apples", "a.m.", "3:30", "1,000.5"
_WORD = re.compile(r"(?:\b[^\W\d_]\.){2,}|[^\W_]+(?:(?<=\d)[.,:](?=\d)[^\W_]+|['’‘_/-](?=[^\W_])[^\W_]+)*")
_NUMBER = re.compile(r"[-+−]?(?:[$€£¥]\s?)?(?:\d+(?:[.,:/]\d+)*|\.\d+)(?:\s?%|°)?[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]?")
_FINAL = re.compile(r"####[^\S\n]*[^\n]{0,200}")  # the answer line of GSM8K
_FORMULA = re.compile(
    # Not over another opening, so that a text of nothing but openings is read once.
    r"\\\[(?:(?!\\\[).){1,2000}?\\\]|\\\((?:(?!\\\().){1,2000}?\\\)|(?<!\\)\$\$[^$]{1,2000}\$\$"
    # As Pandoc reads dollars: no blank inside of either, no digit after the second. "$24 and $5" are prices.
    r"|(?<![\\$])\$(?=[^\s$])(?:[^$\n\\]|\\.|\n(?!\s*\n)){0,2000}?(?<=[^\s\\])\$(?![\d$])"
    # With a blank behind the first only where a command follows: `$ 9 = 9^{x-1} \rightarrow x = 2. $`
    r"|(?<![\\$])\$(?=[^\S\n])(?=[^$\n]{0,300}\\[A-Za-z])(?:[^$\n\\]|\\.){1,300}\$(?![\d$])",
    re.DOTALL,
)
_GAP = re.compile(r"[^\S\n]*[$€£¥%°]?[^\S\n]*")  # between the tokens of an operand
_ENVIRONMENT = re.compile(r"\\(begin|end)\s{0,3}\{([A-Za-z]{1,20}\*?)\}")
_LATEX = re.compile(r"\\(?:[A-Za-z]+\*?|.)|[{}^_]", re.DOTALL)
_ARGUMENT = re.compile(r"((?:\s{0,2}\[[^\[\]]{0,100}\])?\s{0,2}\{)")


@dataclass(frozen=True, slots=True)
class WholeParts:
    """What is whole in a text.

    spans: characters that a boundary may stand before or after, but not inside: half-open, in order, apart.
    equation_ends: characters at which a span that states a result ends.
    """

    spans: tuple[Span, ...]
    equation_ends: tuple[int, ...]


def whole_parts(text: str) -> WholeParts:
    """The words, numbers, equations, formulas and LaTeX groups of a text.

    >>> whole_parts("She has 6 * 4 = 24 pens.").spans
    ((0, 3), (4, 7), (8, 18), (19, 23))
    """
    spans = [match.span() for rule in (_WORD, _NUMBER, _FORMULA, _FINAL) for match in rule.finditer(text)]
    tokens = tokenize(text)
    spans += [token.char_span for token in tokens if token.kind == "number"]
    spans += [*_marks(text), *_runs(text, tokens)]
    if "\\" in text or "{" in text:
        spans += [*_groups(text), *_environments(text)]
    stated: list[Span] = []
    try:
        parsed = parse_cot(text)
        spans += [item.char_span for item in parsed.bare]
        stated = [item.char_span for item in (*parsed.equations, *parsed.rewritten)]
    except DataError:  # too long to be read; the runs have no such bound
        pass
    merged = _merged([*spans, *stated])
    inside = [end for _, end in sorted(stated, key=lambda span: span[1])]
    ends = []
    for start, end in merged:
        is_stated = bisect_right(inside, end) > bisect_right(inside, start)
        if is_stated or any(sign in text[start:end] for sign in "=≈≅"):
            ends.append(end)
    return WholeParts(merged, tuple(ends))


def _runs(text: str, tokens: Sequence[Any]) -> Iterator[Span]:
    """Operands joined by signs: `5 apples * 3 = 15`, `x = 5`, `(2 + 3) * 4 = 21`. Those that share an operand join."""
    for index, token in enumerate(tokens):
        start, end = token.char_span
        if token.kind not in ("sign", "equals") or token.spoken or text[start - 1 : end + 1].strip("-–—/").isalpha():
            continue  # a hyphen in a word, "eggs/day"
        longest = MAX_NAME if token.kind == "sign" else 40
        left = _operand(text, tokens, index, -1, UNIT_WORDS, longest)
        right = _operand(text, tokens, index, 1, 1, longest)
        if left is not None and right is not None:
            yield tokens[left].char_span[0], tokens[right].char_span[1]


def _operand(text: str, tokens: Sequence[Any], index: int, step: int, max_words: int, longest: int) -> int | None:
    """Index of the number beside a sign, over units and parentheses; else of a name beside it; else `None`."""
    words = signs = 0
    nearest: int | None = None
    position = index + step
    while 0 <= position < len(tokens):
        first, second = sorted((position, position - step))
        if not _GAP.fullmatch(text, tokens[first].char_span[1], tokens[second].char_span[0]):
            break
        kind = tokens[position].kind
        if kind == "sign" and text[slice(*tokens[position].char_span)].isalpha():
            kind = "word"  # an x that multiplies, or an unknown
        if kind == "number":
            return position
        if kind == "word" and words < max_words:
            words += 1
            if (
                nearest is None
                and words == 1
                and tokens[position].char_span[1] - tokens[position].char_span[0] <= longest
            ):
                nearest = position
        elif kind in ("sign", "open", "close") and signs < UNIT_WORDS:
            signs += 1
        else:
            break
        position += step
    return nearest


def _groups(text: str) -> Iterator[Span]:
    r"""LaTeX commands with their arguments, groups in braces, powers and indices."""
    closing: dict[int, int] = {}
    opened: list[int] = []
    found = list(_LATEX.finditer(text))
    for match in found:
        if match[0] == "{":
            opened.append(match.start())
        elif match[0] == "}" and opened:
            closing[opened.pop()] = match.end()
    for match in found:
        start, end = match.span()
        if match[0] == "{":
            end = closing.get(start, end)
        elif match[0] != "}":
            while (argument := _ARGUMENT.match(text, end)) is not None and argument.end(1) - 1 in closing:
                end = closing[argument.end(1) - 1]
            if match[0] in "^_":  # with what is raised, and a power without braces
                start, end = max(0, start - 1), max(end, min(len(text), start + 2))
        yield start, end


def _environments(text: str) -> Iterator[Span]:
    opened: list[tuple[str, int]] = []
    for match in _ENVIRONMENT.finditer(text):
        if match[1] == "begin":
            if len(opened) < MAX_DEPTH:
                opened.append((match[2], match.start()))
        elif opened and opened[-1][0] == match[2]:
            yield opened.pop()[1], match.end()


def _marks(text: str) -> Iterator[Span]:
    """Accents and joiners with what stands before and after them."""
    if text.isascii():
        return
    for index, character in enumerate(text):
        if character == "\u200d":
            yield max(0, index - 1), min(len(text), index + 2)
        elif unicodedata.category(character).startswith("M"):
            after = index + 1
            yield max(0, index - 1), after + (after < len(text) and text[after].isalnum())


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Spans that overlap become one; those that only touch stay apart."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return tuple(merged)
