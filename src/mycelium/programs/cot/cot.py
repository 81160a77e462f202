"""A whole chain of thought, parsed: every tier finds what the ones before it left.

The parser works on the whole text, because the steps of a trace may be cut anywhere; labels give each equation to its
steps afterwards.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from mycelium.errors import DataError
from mycelium.problems import CharSpan
from mycelium.programs.arithmetic import Token
from mycelium.programs.arithmetic_tree import value_of
from mycelium.programs.cot.equations import Found, find_equations
from mycelium.programs.cot.expression import read_expression
from mycelium.programs.cot.latex import read_math, to_plain_signs
from mycelium.programs.cot.records import Equation, Mention, ParsedCot
from mycelium.programs.cot.tokens import tokenize
from mycelium.programs.cot.words import find_worded
from mycelium.programs.limits import COT_LIMITS

MAX_CHARS = COT_LIMITS.source_chars
MAX_TOKENS = 8_000
MAX_REACH = 12  # tokens of a divisor or a power that are looked at for a fault


def parse_cot(text: str) -> ParsedCot:
    r"""Equations, bare expressions and the other numbers of a chain of thought, in reading order.

    Args:
        text: plain text or LaTeX; calculator annotations should be removed before (`mycelium.labels.strip_annotations`).

    Raises:
        DataError: more than `MAX_CHARS` characters or `MAX_TOKENS` numbers, signs and words.

    >>> [str(item.stated) for item in parse_cot(r"She sold $\frac{48}{2} = 24$ clips, so 48 + 24 = 72.").equations]
    ['24', '72']
    """
    if len(text) > MAX_CHARS:
        raise DataError(f"got a chain of thought of {len(text):,} characters, at most {MAX_CHARS:,} are read")
    math, read = read_math(text) if "\\" in text else (Found((), (), ()), [])
    plain, places = (text, None) if "\\" not in text else to_plain_signs(_blanked(text, read))
    tokens = tokenize(plain)
    if len(tokens) > MAX_TOKENS:
        raise DataError(f"got a chain of thought of {len(tokens):,} words and signs, at most {MAX_TOKENS:,} are read")
    found = find_equations(tokens)
    worded = find_worded(tokens, [item.char_span for item in (*found.equations, *found.rewritten)])
    groups = [_placed(items, places, text) for items in (found.equations, worded, found.bare, found.rewritten)]
    equations, spoken, bare, rewritten = groups
    used = [item.char_span for item in (*math.equations, *equations, *spoken, *rewritten)]
    return ParsedCot(
        tuple(sorted((*math.equations, *equations, *spoken), key=lambda item: item.char_span)),
        tuple(item for item in bare if not _touches(item.char_span, used)),
        tuple(sorted((*math.rewritten, *rewritten), key=lambda item: item.char_span)),
        tuple(_mentions(tokens, places, used)),
        divides_by_zero(tokens),
        too_large(tokens),
    )


def _blanked(text: str, spans: Sequence[CharSpan]) -> str:
    """The text with the formulas that were read taken out, its length unchanged."""
    for start, end in spans:
        text = text[:start] + ";" + " " * (end - start - 1) + text[end:]
    return text


def _placed(items: Iterable[Equation], places: list[int] | None, text: str) -> list[Equation]:
    """Equations of the plain form with their places in the original."""
    if places is None:
        return list(items)
    moved = []
    for item in items:
        start, end = _moved(item.char_span, places)
        while text[end : end + 1] == "}" and text.count("{", start, end) > text.count("}", start, end):
            end += 1  # \boxed{17}
        tier = "latex" if "\\" in text[start:end] and item.tier == "arithmetic" else item.tier
        moved.append(replace(item, char_span=(start, end), tier=tier))
    return moved


def _moved(span: CharSpan, places: list[int] | None) -> CharSpan:
    return span if places is None else (places[span[0]], places[span[1] - 1] + 1)


def _touches(span: CharSpan, others: Iterable[CharSpan]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in others)


def _mentions(tokens: list[Token], places: list[int] | None, used: list[CharSpan]) -> Iterable[Mention]:
    ordered = sorted(used)
    index = 0
    for token in tokens:
        if token.kind != "number" or token.tree is None:
            continue
        span = _moved(token.char_span, places)
        while index < len(ordered) and ordered[index][1] <= span[0]:
            index += 1
        if index < len(ordered) and ordered[index][0] < span[1]:
            continue
        value = value_of(token.tree)
        if value is not None:
            yield Mention(value, span)


def divides_by_zero(tokens: Sequence[Token]) -> bool:
    """Whether some division has a divisor that is written as zero or computes to zero."""
    for index, token in enumerate(tokens):
        if token.kind != "sign" or token.text != "/" or index == 0 or tokens[index - 1].kind == "stop":
            continue
        depth = 0
        for end in range(index + 1, min(len(tokens), index + MAX_REACH)):
            depth += {"open": 1, "close": -1}.get(tokens[end].kind, 0)
            if depth > 0 or tokens[end].kind not in ("number", "close"):
                continue
            tree = read_expression(tokens[index + 1 : end + 1])
            if tree is not None and value_of(tree) == 0:
                return True
            break
    return False


def too_large(tokens: Sequence[Token]) -> bool:
    """Whether a number has too many digits, or a power has a value that is not computed."""
    for index, token in enumerate(tokens):
        if token.kind == "stop" and token.text[:1].isdigit():
            return True
        if token.kind != "sign" or token.text != "**" or index == 0 or tokens[index - 1].kind != "number":
            continue
        for end in range(index + 1, min(len(tokens), index + MAX_REACH)):
            tree = read_expression(tokens[index - 1 : end + 1]) if tokens[end].kind in ("number", "close") else None
            if tree is not None and value_of(tree) is None:
                return True
    return False
