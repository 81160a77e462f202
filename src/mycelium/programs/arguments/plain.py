"""Formulas that stand in a text without delimiters: `f(x) = 3x - 2`, `(3, -4)`, `1011_2`, `2, 5, 8, ...`.

A stretch of numbers, single letters, brackets and signs is a formula only where something in it says so: a relation, a
power, a function that is applied, an operation with a letter or with blanks around it, a bracket with entries.
Ranges ("3-5 days"), sizes ("5 x 7"), shares ("3/4") and multiples ("3x faster") are left to the numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from mycelium.problems import CharSpan

MAX_STRETCH = 600
MAX_FOUND = 100
_FUNCTIONS = "sin|cos|tan|cot|sec|csc|arcsin|arccos|arctan|log|ln|exp|sqrt|gcd|lcm|abs|max|min|floor|ceil|mod"
_NUMBER = r"\d+(?:,\d{3})*(?:\.\d+)?|\.\d+"
_TOKEN = re.compile(
    rf"(?P<dots>\.\.\.|…)|(?P<number>{_NUMBER})|(?P<function>(?:{_FUNCTIONS})(?![A-Za-z])(?=\s?[({{\d]))"
    r"|(?P<word>[A-Za-z]+)|(?P<command>\\[A-Za-z]+)|(?P<open>[(\[{]|\\\{)|(?P<close>[)\]}]|\\\})|(?P<comma>,)"
    r"|(?P<relation><=|>=|!=|=|<|>|≤|≥|≠)|(?P<power>\*\*|\^|_)|(?P<sign>[-+*/−×÷·±|!°%])"
    r"|(?P<root>√|π|²|³|∞)|(?P<prime>')|(?P<space>[ \t]+)|(?P<other>.)",
    re.DOTALL,
)
_SEQUENCE = re.compile(
    rf"(?<![\w,.])[-−]?(?:{_NUMBER})(?:,\s*[-−]?(?:{_NUMBER})){{1,20}},?\s*(?:\.\.\.|…)(?:,\s*[-−]?(?:{_NUMBER})(?!\w))?"
)
_BASED = re.compile(r"(?<![\w.])[0-9A-F]{1,30}_(?:\d{1,2}(?!\w)|\{\d{1,2}\})")
_ENTRY = r"\s*[-−]?(?:\d[\d.,/]*|[a-zA-Z](?:_\w)?|∞)\s*"
_BRACKET = re.compile(rf"(?:[(\[]{_ENTRY}(?:,{_ENTRY}){{1,5}}[)\]]|\{{{_ENTRY}(?:,{_ENTRY}){{1,19}}\}})(?![A-Za-z])")
_ASKED = re.compile(
    r"\b(?:what is|evaluate|compute|calculate|find|simplify|work out|value of|equals?|solve)\s*:?\s*$", re.IGNORECASE
)
_STRONG = re.compile(
    r"[<>≤≥≠]|(?<![!<>=])=|\^|\*\*|[²³√]|sqrt|\\[a-z]|(?<![A-Za-z])(?:[fgh]|" + _FUNCTIONS + r")'?\s?\([^()]+\)"
)
_LETTER_OPERATION = re.compile(
    r"(?:(?<![A-Za-z])[a-zA-Z]|[\d)])\s*[+*·×÷]\s*(?:\d*[a-zA-Z](?![A-Za-z])|\()"
    r"|(?<![A-Za-z])[a-zA-Z]\s*[+*·×÷]\s*\d|\d[a-z]\s*[-−+]\s*\d|(?<![A-Za-z])[a-z]\s[-−/]\s[a-z\d]|\d\s[-−]\s\d*[a-z](?![a-z])"
)
_ARITHMETIC = re.compile(r"[\d)]\s*[+×÷·*]\s*[(\d]|[\d)]\s[-−/]\s[(\d]")
_OPERAND = re.compile(r"[A-Za-z\d\\π√)]")
_NOT_GLUED = frozenset(
    {"kg", "km", "cm", "mm", "mg", "ml", "st", "nd", "rd", "th", "am", "pm", "ft", "in", "hr", "oz", "lb", "k", "m"}
)
_MATH = frozenset(
    {"number", "function", "command", "open", "close", "comma", "relation", "power", "sign", "root", "prime", "dots"}
)
_SPAN_END = " \t,.;:?!-−+*/"


def plain_formulas(text: str, taken: list[CharSpan]) -> list[CharSpan]:
    """Spans of formulas outside the spans that are taken, in order, at most MAX_FOUND."""
    found: list[CharSpan] = []
    position = 0
    for start, end in [*taken, (len(text), len(text))]:
        for span in _in_prose(text, position, start):
            if len(found) < MAX_FOUND:
                found.append(span)
        position = max(position, end)
    return found


def _in_prose(text: str, start: int, end: int) -> Iterator[CharSpan]:
    if end - start < 3:
        return
    begin: int | None = None
    last = start
    before = ""
    for token in _TOKEN.finditer(text, start, end):
        kind = str(token.lastgroup)
        if kind == "word":
            kind = _kind_of_word(token[0], text, token.start(), before)
        if kind in _MATH or (kind == "space" and begin is not None):
            if begin is None:
                begin = token.start()
            if kind != "space":
                last = token.end()
        elif begin is not None:
            yield from _formulas(text, begin, last)
            begin = None
        before = kind
    if begin is not None:
        yield from _formulas(text, begin, last)


def _kind_of_word(word: str, text: str, start: int, before: str) -> str:
    """ "number" for letters that mathematics may use here, else "word"."""
    if len(word) == 1:
        alone = text[start - 1 : start].isspace() and text[start + 1 : start + 2].isspace()
        article = word in "aAI" and alone and text[start + 2 : start + 3].isalpha()
        return "word" if article else "number"
    if word in ("pi", "theta"):
        return "number"
    glued = before in ("number", "close") and not text[start - 1 : start].isspace()
    return "number" if glued and len(word) <= 3 and word.islower() and word not in _NOT_GLUED else "word"


def _formulas(text: str, start: int, end: int) -> Iterator[CharSpan]:
    """Formulas in one stretch without prose."""
    stretch = text[start:end]
    if len(stretch) > MAX_STRETCH or not re.search(r"[^\s\d,.]", stretch) and "..." not in stretch:
        return
    position = 0
    for sequence in _SEQUENCE.finditer(stretch):
        yield from _pieces(text, start + position, start + sequence.start())
        yield start + sequence.start(), start + sequence.end()
        position = sequence.end()
    yield from _pieces(text, start + position, end)


def _pieces(text: str, start: int, end: int) -> Iterator[CharSpan]:
    """The stretch cut at commas outside brackets and between operands that nothing joins."""
    depth, begin = 0, start
    before = ""
    tokens = list(_TOKEN.finditer(text, start, end))
    for index, token in enumerate(tokens):
        kind = str(token.lastgroup)
        if kind == "open":
            depth += 1
        elif kind == "close":
            depth -= 1
        apart = kind == "space" and depth == 0 and _apart(before, tokens[index + 1 :])
        if depth < 0 or (depth == 0 and (kind in ("comma", "dots") or apart)):
            yield from _accepted(text, begin, token.start())
            begin, depth = token.end(), 0
        before = token[0] if kind != "space" else before
    yield from _accepted(text, begin, end)


def _apart(before: str, rest: list[re.Match[str]]) -> bool:
    """Whether a blank parts two operands: "20 5", "x 3", but not "3 + 5", "f (x)", "2 (3)"."""
    following = rest[0] if rest else None
    if following is None or not before or not (before[-1].isalnum() or before[-1] in ")}]"):
        return False
    return bool(re.match(r"[\dA-Za-z\\]", following[0])) or (following[0] in "([{" and before[-1] in ")]}")


def _accepted(text: str, start: int, end: int) -> Iterator[CharSpan]:
    """The piece without the punctuation and the odd brackets around it, where something says that it is a formula."""
    while start < end and text[start] in " \t,.;:?!+*/%":
        start += 1
    while start < end and text[end - 1] in _SPAN_END and not _is_factorial(text, end):
        end -= 1
    piece = text[start:end]
    if piece[:1] in "([" and _BRACKET.fullmatch(piece) is None and _odd(piece):
        start, piece = start + 1, piece[1:]
    if piece[-1:] in ")]}" and _odd(piece):
        end, piece = end - 1, piece[:-1]
    if len(piece) > 2 and _says_formula(piece, text[max(0, start - 30) : start], text[end : end + 1]):
        yield start, end


def _is_factorial(text: str, end: int) -> bool:
    return text[end - 1] == "!" and text[end - 2 : end - 1].isalnum() and text[end : end + 1] not in ("", '"')


def _odd(piece: str) -> bool:
    return sum(piece.count(mark) for mark in "([{") != sum(piece.count(mark) for mark in ")]}")


def _says_formula(piece: str, before: str, behind: str) -> bool:
    if _BRACKET.fullmatch(piece) or _BASED.fullmatch(piece):
        return not before[-1:].isalnum() or before[-1:].isspace()
    if before[-1:].isalnum() or before[-1:] in ("$", "-", "/", "'") or behind.isalnum():
        return False
    if _STRONG.search(piece):
        sides = re.split(r"<=|>=|!=|[=<>≤≥≠]", piece)
        return all(_OPERAND.search(side) for side in sides)
    if _LETTER_OPERATION.search(piece):
        return True
    if _ARITHMETIC.search(piece):
        return bool(re.search(r"[+×÷·*]|\s/\s", piece) or _ASKED.search(before))
    return False
