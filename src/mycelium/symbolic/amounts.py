"""Amounts as people write them, read from a whole text: "RM1.50", "5 ft 6 in", "2½ million", "half past seven".

The grammar reads mathematics; here is what is language: number words, scale words, currencies, compound units, times
of day, quotients with remainder, everyday nouns. A text is read whole or not at all (None), so nothing that changes
the amount is ever left out.
"""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise

from mycelium.problems import CURRENCY_BEFORE, MULTIPLIERS
from mycelium.symbolic.clocks import read_clock
from mycelium.symbolic.measures import DOLLARS, SINGLE_LETTERS, measure_of, size_of
from mycelium.symbolic.nouns import MIN_GLUED_CHARS, noun_of
from mycelium.symbolic.qualifiers import read_residue
from mycelium.symbolic.spelled import chance, number_at, scaled_at, spelled_number
from mycelium.symbolic.tree import Node, call, number, rational

MAX_CHARS = 160
MAX_AMOUNTS = 6
_TEXT = re.compile(
    r"\\(?:text|mbox|textbf|textit|textrm|textnormal|mathrm|mathbf|emph|textup|operatorname)\s*\{([^{}]*)\}"
)
_SPACES = re.compile(r"\\[,;:> ]|\\quad|\\qquad|~|\\!")
_DOLLARS = re.compile(
    r"(?<!\\)\$\s*([^$\s](?:[^$]{0,38}[^$\s])?)\s*(?<!\\)\$|\\\(\s*(.{1,40}?)\s*\\\)|\\\[\s*(.{1,40}?)\s*\\\]"
)
_FRACTION = re.compile(r"\\[dt]?frac\s*(?:\{(\d{1,12})\}\s*\{(\d{1,12})\}|(\d)(\d))")
_SIGNS = {
    r"\$": "$", r"\%": "%", r"\euro": "€", r"\pounds": "£", r"\times": "×", r"\approx": "≈", r"\circ": "°", r"\degree": "°",
    r"\cdot": "×", "–": "-" , "−": "-",
}  # fmt: skip
_APPROX = re.compile(
    r"(?:≈|~|about|approximately|around|roughly|exactly|only|just|nearly|almost|c\.)\s*(?=\S)", re.IGNORECASE
)
_SIGN = re.compile(r"-\s*|(?P<word>minus|negative)\s+|\+\s*", re.IGNORECASE)
_MARKS = "|".join(
    re.escape(mark) for mark in sorted(CURRENCY_BEFORE, key=len, reverse=True) if len(mark) > 1 or not mark.isalnum()
)
_MARK = re.compile(rf"(?P<mark>{_MARKS})\.?\s*(?=[\d.-])|(?P<letter>[RN])(?=\d+[.,]\d|\d\d)")
_PERCENT = re.compile(r"\s*(?:%|per\s?cent\b|pct\b|percentage\b)", re.IGNORECASE)
_BELOW = re.compile(
    r"\s*(?:(?P<deg>degrees?|°)\s*)?(?P<kind>celsius|centigrade|fahrenheit|[CF]\b)?\s*below\s+(?:zero|0|freezing)\b",
    re.IGNORECASE,
)
_BASE = re.compile(r"\s*(?:in\s+)?base\s+(\d{1,2})\b", re.IGNORECASE)
_POWERS = {"squared": 2, "cubed": 3}
_OPERATION = re.compile(r"\s*(squared|cubed|factorial)\b", re.IGNORECASE)
_AND_HALF = re.compile(r"\s+and\s+(?:a|one)\s+(?P<part>half|quarter)\b", re.IGNORECASE)
_JOINER = re.compile(r"\s*(?P<word>,\s*and\b|,|;|&|\band\b|\bor\b|)\s*", re.IGNORECASE)
_UNIT = re.compile(
    r"\s*(?P<unit>(?:[^\W\d_]|[°%¢€£$ℓΩ'’./*·⋅^²³{}\s-]|(?<=\^)-?\d|(?<=\^\{)-?\d|(?<=[cm])[23](?![\d.]))+)", re.UNICODE
)
_REMAINDER = re.compile(
    r"(\d{1,30})\s*(?:[rR]\.?|,?\s*(?:with\s+)?(?:a\s+)?(?:rem\.?|remainder)(?:\s+of)?(?:\s+is)?|,?\s*remaining|and\s+(?:a\s+)?remainder(?:\s+of)?)\s*"
    r"(\d{1,30})|(\d{1,30})(?:,|\s+with|\s+and)?\s+(\d{1,30})\s+(?:left\s+over|left-over|leftover|remaining|over)"
)
_FEET = re.compile(r"(\d{1,4})\s*['’′]\s*(\d{1,2}(?:\.\d+)?)\s*(?:\"|''|”|″)")
_RANGE = re.compile(r"(?:from\s+)?(\d[\d,.]*)\s*(?:-|–|—|to)\s*(\d[\d,.]*)\s+([^\W\d_].*)")
_MULTIPLE = re.compile(
    r"(?:(?P<times>twice|double|thrice|triple)|(?P<share>half|an? (?:half|third|quarter|fourth|fifth|sixth|tenth)"
    r"|[a-z]+ (?:thirds|quarters|fifths)) of)"
    r" (?P<amount>[\d.,/]+)",
    re.IGNORECASE,
)
_RATE = re.compile(r"\s*(?:\bper\b|\ban?\b|\beach\b|\bevery\b|/)\s*(?P<unit>[^\W\d_]+)\b(?!\s+half)")
_LABELED = re.compile(
    r"\s*(?P<label>[^\W\d_][\w' ]{0,30}?)\s*[:=]\s*(?P<amount>[^:;]+?)\s*(?:[,;]\s*(?:and\s+)?(?=[^\W\d_])|\s+and\s+(?=[^\W\d_])|$)"
)
_ONE_UNIT = re.compile(r"an?\s+(?P<unit>(?!percent)[a-z]{3,})(?P<more>\s+and\s+.+)?", re.IGNORECASE)
_ARTICLE = re.compile(r"\s+an?\s+(?=[a-z]{2})", re.IGNORECASE)
_UNICODE = str.maketrans({"⁄": "/", "∕": "/", "…": "...", "\u00a0": " ", "\u2009": " ", "\u202f": " "})


def plain_words(text: str) -> str | None:
    """A text without its LaTeX clothing; None when mathematics is left that only the grammar can read."""
    if len(text) > MAX_CHARS:
        return None
    text = text.translate(_UNICODE)
    if "\\" in text or "$" in text or "{" in text:
        text = _DOLLARS.sub(lambda found: f" {found[1] or found[2] or found[3]} ", text)
        text = _SPACES.sub(" ", _TEXT.sub(r" \1 ", text))
        text = re.sub(r"\^\s*\{?\s*\\circ\s*\}?", "°", text)
        text = _FRACTION.sub(lambda f: f" {f[1] or f[3]}/{f[2] or f[4]} ", text)
    for sign, plain in _SIGNS.items():
        if sign in text:
            text = text.replace(sign, plain)
    text = " ".join(text.split()).strip(" ,;*")
    text = text if text.endswith("...") else text.rstrip(" .,;*")
    return None if "\\" in text or not text else text


def read_amount(text: str) -> Node | None:
    """The tree of a text that is an amount, or a list of amounts, and nothing else; None for any other text.

    >>> read_amount("5 ft 6 in"), read_amount("minus three")
    (unit('foot', div(number(11), number(2))), neg(number(3)))
    """
    residue = read_residue(text)
    if residue is not None:
        return residue
    plain = plain_words(text)
    if plain is None:
        return None
    clock = read_clock(plain)
    if clock is not None:
        return clock
    share = chance(plain)
    if share is not None:
        return rational(share)
    one = _ONE_UNIT.fullmatch(plain)
    if one is not None and (called := measure_of(one["unit"])) is not None and size_of(called):
        plain = f"1 {one['unit']}{one['more'] or ''}"  # an hour and a half
    found = _REMAINDER.fullmatch(plain)
    if found is not None:
        quotient, rest = found[1] or found[3], found[2] or found[4]
        return Node("text", (), f"{int(quotient)} remainder {int(rest)}")
    found = _FEET.fullmatch(plain)
    if found is not None:
        return _summed([(Fraction(found[1]), "foot"), (Fraction(found[2]), "inch")])
    found = _RANGE.fullmatch(plain)
    if found is not None and (unit := _unit_called(found[3])) is not None:
        return Node("text", (), f"{found[1]} to {found[2]} {unit}")
    found = _MULTIPLE.fullmatch(plain)
    if found is not None:
        return _multiple(found)
    return _labeled(plain) or _amounts(plain)


def _multiple(found: re.Match[str]) -> Node | None:
    """ "Twice 9", "half of 9", "a third of 12": the product."""
    node = _amounts(found["amount"])
    factor = spelled_number(found["share"]) if found["share"] else Fraction(MULTIPLIERS[found["times"].lower()])
    value = _fraction(node) if node is not None else None
    return None if value is None or factor is None else rational(value * factor)


def _labeled(text: str) -> Node | None:
    """`ducks: 4, geese: 11` as 4 ducks and 11 geese."""
    if ":" not in text and "=" not in text:
        return None
    entries, place = [], 0
    while place < len(text):
        found = _LABELED.match(text, place)
        amount = _amounts(found["amount"]) if found else None
        if found is None or amount is None or amount.head == "list":
            return None
        noun = noun_of(found["label"])
        if noun is None or len(found["label"]) < 2 or amount.head == "unit":
            return None
        entries.append(Node("unit", (amount,), noun))
        place = found.end()
    return Node("list", tuple(entries)) if len(entries) > 1 else None


def _amounts(text: str) -> Node | None:
    place = 0
    found: list[tuple[Node, str]] = []
    joiners = set()
    while place < len(text):
        if len(found) == MAX_AMOUNTS:
            return None
        one = _amount(text, place, bool(found))
        if one is None:
            return None
        node, unit, place = one
        found.append((node, unit))
        if place == len(text):
            break
        joiner = _JOINER.match(text, place)
        if joiner is None or (not joiner["word"] and not unit):
            return None
        joiners.add(joiner["word"].lower().lstrip(", ") or joiner["word"][:1])
        place = joiner.end()
        if place == len(text):
            return None
    if len(found) == 1:
        return _with_unit(*found[0])
    if all(unit for _, unit in found) and "or" not in joiners:
        parts = [(_fraction(node), unit) for node, unit in found]
        if all(value is not None for value, _ in parts):
            whole = _summed([(value, unit) for value, unit in parts if value is not None])
            if whole is not None:
                return whole
    if joiners <= {"", ","} and "" in joiners:
        return None
    if not any(unit for _, unit in found) and joiners - {"and"} and any(map(str.isdecimal, text)):
        return None  # bare numbers behind commas: the grammar knows lists
    return Node("list", tuple(_with_unit(node, unit) for node, unit in found))


def _fraction(node: Node) -> Fraction | None:
    if node.head == "number":
        return Fraction(node.value or 0)
    if node.head == "div" and node.args[0].head == node.args[1].head == "number":
        return Fraction(node.args[0].value or 0) / Fraction(node.args[1].value or 1)
    return None


def _summed(parts: list[tuple[Fraction, str]]) -> Node | None:
    """5 ft 6 in as 5 1/2 ft, where units of one dimension get smaller; else None."""
    sizes = [size_of(unit) for _, unit in parts]
    known = [size for size in sizes if size is not None]
    if len(known) != len(parts) or len({dimension for _, dimension in known}) != 1:
        return None
    factors = [factor for factor, _ in known]
    if any(a <= b for a, b in pairwise(factors)):
        return None
    total = sum((value * factor for (value, _), factor in zip(parts, factors, strict=True)), Fraction(0))
    return Node("unit", (rational(total / factors[0]),), parts[0][1])


def _with_unit(node: Node, unit: str) -> Node:
    return Node("unit", (node,), unit) if unit else node


def _unit_called(words: str) -> str | None:
    words = words.strip(" .,")
    if words in ("m", "in") or len(words) != 1 or words in SINGLE_LETTERS or not words.isalpha():
        return measure_of(words) or noun_of(words)
    return "penny" if words == "p" else None


def _amount(text: str, place: int, further: bool) -> tuple[Node, str, int] | None:
    """One amount from `place` on: its value, its unit ("" without one), its end."""
    approx = _APPROX.match(text, place)
    place = approx.end() if approx else place
    negative = False
    sign = _SIGN.match(text, place)
    if sign is not None:
        negative, place = not sign.group().startswith("+"), sign.end()
    mark = _MARK.match(text, place)
    unit = ""
    if mark is not None:
        unit = _currency(mark["mark"] or mark["letter"])
        place = mark.end()
        if text.startswith("-", place) and not negative:
            negative, place = True, place + 1
    found = number_at(text, place, bool(unit))
    if found is None:
        return None
    start, (node, place, spelled) = place, found
    based = _BASE.match(text, place)
    if based is not None and node.head == "number" and not unit:
        return Node("based", (), f"{node.value},{based[1]}"), "", based.end()
    value = _fraction(node)
    scaled = scaled_at(text, place, value, bool(unit), spelled)
    if scaled is None:
        return None
    if scaled[0] != value:
        node = number(scaled[0])
    value, place = scaled
    article = _ARTICLE.match(text, place)
    if article is not None and value is not None and value < 1 and "." not in text[start:place]:
        place = article.end() - 1  # half an hour, 3/4 a mile: no hour is divided by
    operation = _OPERATION.match(text, place)
    if operation is not None and not unit:
        power = _POWERS.get(operation[1].lower())
        node = Node("pow", (node, number(power))) if power else call("factorial", node)
        return Node("neg", (node,)) if negative else node, "", operation.end()
    if unit:
        flourish = re.compile(r"\s*/[-=]|k(?![\w])").match(text, place)
        place = flourish.end() if flourish else place
    percent = _PERCENT.match(text, place)
    below = _BELOW.match(text, place)
    if percent is not None:
        unit, place = "percent", percent.end()
    elif below is not None:
        kind = (below["kind"] or "").lower()
        unit = "celsius" if kind[:1] == "c" else "fahrenheit" if kind[:1] == "f" else "degree" if below["deg"] else ""
        negative, place = not negative, below.end()
    else:
        behind = ("", place) if _RATE.match(text, place) else _unit_at(text, place, further)
        if behind is None:
            return None
        name, place = behind
        if name and unit and name != unit:
            size = size_of(unit)
            if size is None or size_of(name) != size and not noun_of(name):
                return None
        unit = unit or name
    rate = _RATE.match(text, place)
    if rate is not None and unit != "percent":
        below_line = measure_of(rate["unit"])
        if below_line is not None and (not unit or size_of(unit)):
            unit, place = f"{unit} {below_line}^-1".strip(), rate.end()
        elif unit and noun_of(rate["unit"]) is not None:
            place = rate.end()  # $3 per ticket
    half = _AND_HALF.match(text, place)
    if half is not None and unit and value is not None:
        value += Fraction(1, 2) if half["part"].lower() == "half" else Fraction(1, 4)
        node, place = number(value), half.end()
    return Node("neg", (node,)) if negative else node, unit, place


def _currency(mark: str) -> str:
    named = {"¥": "yen", "CNY": "yuan", "RMB": "yuan", "JPY": "yen"}.get(mark) or DOLLARS.get(mark)
    return named or CURRENCY_BEFORE[mark]


def _unit_at(text: str, place: int, further: bool) -> tuple[str, int] | None:
    """The unit words behind a number and their end; ("", place) where none stand there, None for other words."""
    found = _UNIT.match(text, place)
    if found is None or not found["unit"].strip():
        return "", place
    words, start = found["unit"], found.start("unit")
    if _JOINER.match(text, place).end() > place and _JOINER.match(text, place)["word"]:  # type: ignore[union-attr, index]
        return "", place
    end = start + len(words)
    cut = re.search(r"\s+(?:and|or)\s", words)
    if cut is not None:
        end, words = start + cut.start(), words[: cut.start()]
    glued = place == start and not further
    words = words.strip()
    if glued and len(words) == 1 and words in SINGLE_LETTERS and place + len(words) == len(text.rstrip()):
        return None  # 5m may be a product: the grammar reads it
    first = re.split(r"[\s-]", words, maxsplit=1)[0]
    if (
        glued
        and first.isalpha()
        and first.lower() != "pcs"
        and len(first) < MIN_GLUED_CHARS
        and measure_of(words) is None
    ):
        return (measure_of(words) or "penny", end) if words == "p" else None  # 5xy may be a product too
    unit = _unit_called(words)
    if unit is None and words.lower().startswith("of "):
        unit = _unit_called(re.sub(r"^of\s+(?:an?|the)\s+", "", words))
    return None if unit is None else (unit, end)
