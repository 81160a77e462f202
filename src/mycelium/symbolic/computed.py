"""What a sentence computes: "It takes her 12 + 28 = 40 hours to sew 6 skirts" states 40, for 12 + 28 is 40.

Only arithmetic of plain numbers is looked at, each with its own words behind it ("2 cups + 1 cup"); an equation counts
only if it is true. An equation whose result no later one uses leaves open which of them is the answer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

MAX_TOKENS = 120
_TOKEN = re.compile(
    r"(?P<number>(?:[$€£¥₹]\s?|%)?(?:\d[\d,]*\.?\d*|\.\d+|[½⅓⅔¼¾])(?:\s?%)?)|(?P<op>[-+*/x×÷·−–])(?![a-z])"
    r"|(?P<open>\()|(?P<close>\))|(?P<word>/?[^\W\d_][\w'’.]*)",
    re.IGNORECASE,
)
_RESULT = re.compile(
    r"\s*=?\s*(?P<text>[-−]?\s?(?:[$€£¥₹]\s?|%)?(?P<number>\d[\d,]*(?:\.\d+)?|\.\d+)(?:\s?/\s?(?P<under>\d+))?(?P<percent>\s?%)?)"
    r"(?![\d.,]*\d|\s?[a-z]\s*[-+*/=×÷]|\s*[*+×÷^]|\s?\(\d|\s*[x/]\s*[\d$(]|\s+[-−–]\s+[\d$(])"
)
_STOPS = frozenset("so is are and then because that which if by to from".split())
_GLYPHS = {"½": Fraction(1, 2), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3), "¼": Fraction(1, 4), "¾": Fraction(3, 4)}
_SIGNS = {"x": "*", "×": "*", "·": "*", "÷": "/", "−": "-", "–": "-", "X": "*"}


@dataclass(frozen=True, slots=True)
class Equation:
    """An equation of a sentence whose right side is a number: where it begins, its result begins, and it ends.

    operands: the numbers that its left side computes with; none where that is a name ("b = 17"). true: whether it holds.
    """

    start: int
    result_start: int
    end: int
    value: Fraction
    operands: tuple[Fraction, ...]
    true: bool = True


def equations_in(sentence: str) -> list[Equation]:
    """The equations of a sentence, in order; of a chain ("6 * 2 = 12 = 24 / 2 = 12") every link."""
    found: list[Equation] = []
    for sign in re.finditer(r"(?<![<>!=])=(?![<>])", sentence):
        if found and found[-1].end > sign.start():
            continue  # "15/2= =7.5"
        result = _RESULT.match(sentence, sign.end())
        if result is None:
            continue
        number = _number(result["number"]) / (int(result["under"] or 1) or 1)
        number = -number if result["text"][0] in "-−" else number
        chained = bool(found) and not sentence[found[-1].end : sign.start()].strip()
        left = _expression(sentence, found[-1].end if found else 0, sign.start())
        if left is None:
            kept = (found[-1].value,) if chained else ()
            true = not chained or _shown(found[-1].value, number, result)
            found.append(Equation(sign.start(), result.start("text"), result.end(), number, kept, true))
        else:
            start, value, operands = left
            true = _shown(value, number, result)
            found.append(Equation(start, result.start("text"), result.end(), number, operands, true))
    return found


def computed_in(sentence: str) -> Equation | None:
    """The equation that a sentence ends its computation with; None where none does, or where several leave it open.

    >>> sentence = "She spends 3 * 4 = 12 and has 20 - 12 = 8 dollars for 2 books."
    >>> str(computed_in(sentence).value)
    '8'
    >>> computed_in("That is 3 * 4 = 12 and 2 * 5 = 10.") is None
    True
    """
    found = equations_in(sentence)
    if not found or not found[-1].operands or not all(each.true for each in found):
        return None
    return None if "=" in sentence[found[-1].end :] or _unused(found) else found[-1]


def leaves_open(sentence: str) -> bool:
    """Whether a sentence computes several things, of which none uses the other."""
    return any(each.operands for each in _unused(equations_in(sentence)))


def computes(text: str) -> bool:
    """Whether a text is words with a computation among them."""
    return "=" in text and re.search(r"[A-Za-z]{3}", text) is not None and any(e.operands for e in equations_in(text))


def _unused(found: list[Equation]) -> list[Equation]:
    """The equations but the last whose result no later one computes with."""
    return [
        each
        for place, each in enumerate(found[:-1])
        if not any(each.value in later.operands for later in found[place + 1 :])
    ]


def _shown(value: Fraction, number: Fraction, result: re.Match[str]) -> bool:
    """Whether a value is written as this number: exactly, or rounded to its places; of percents also times 100."""
    places = len(result["number"].partition(".")[2])
    step = Fraction(1, 10**places) if places and not result["under"] else Fraction(0)
    values = (value, value * 100) if result["percent"] or "%" in result["text"] else (value,)
    return any(each == number or abs(each - number) < step for each in values)


def _number(text: str) -> Fraction:
    text = text.strip(" $€£¥₹")
    if text in _GLYPHS:
        return _GLYPHS[text]
    share = text.endswith("%") or text.startswith("%")
    value = Fraction(text.strip("% ").replace(",", "").rstrip(".") or "0")
    return value / 100 if share else value


def _expression(text: str, begin: int, end: int) -> tuple[int, Fraction, tuple[Fraction, ...]] | None:
    """The longest arithmetic that ends a piece of text and computes something: its start, value and numbers."""
    tokens = list(_TOKEN.finditer(text, begin, end))[-MAX_TOKENS:]
    if not tokens:
        return None
    kept: list[re.Match[str]] = []
    for place in range(
        len(tokens) - 1, -1, -1
    ):  # from the sign backwards, as long as operands and operators take turns
        token, before = tokens[place], tokens[place - 1] if place else None
        after = kept[-1] if kept else None
        between = text[token.end() : kept[-1].start() if kept else end]
        if re.search(r"[,;:?]\s|[.]\s|[^\s.,$'’%]", between):
            break
        if token["number"] and after is not None and (after["number"] or after["open"]):
            break
        if token["word"] and (after is None or after["op"] or after["close"] or after["word"]):
            if token["word"].lower() in _STOPS:
                break
            kept.append(token)
            continue
        if token["word"]:
            break
        if token["op"] and (after is None or not (after["number"] or after["open"])):
            if token["op"] not in "/" or after is None or not after["word"]:
                break
        if token["op"] and (before is None or not (before["number"] or before["close"] or before["word"])):
            break
        kept.append(token)
    kept.reverse()
    while kept and not (kept[0]["number"] or kept[0]["open"]):
        kept.pop(0)
    value, operands = _evaluated(kept)
    return None if value is None or len(operands) < 2 else (kept[0].start(), value, operands)


def _evaluated(tokens: list[re.Match[str]]) -> tuple[Fraction | None, tuple[Fraction, ...]]:
    """Value and numbers of arithmetic whose words are left out; None where it is none."""
    items: list[str | Fraction] = []
    for place, token in enumerate(tokens):
        following = tokens[place + 1] if place + 1 < len(tokens) else None
        if token["word"]:
            continue
        if token["op"] and following is not None and following["word"]:
            continue  # "$16/hour": a unit
        if token["number"]:
            items.append(_number(token["number"]))
        elif token["op"]:
            items.append(_SIGNS.get(token["op"], token["op"]))
        else:
            items.append("(" if token["open"] else ")")
    numbers = tuple(item for item in items if isinstance(item, Fraction))
    reader = _Reader(items)
    try:
        value = reader.sum()
    except (ArithmeticError, IndexError, ValueError):
        return None, numbers
    return (value if reader.place == len(items) else None), numbers


class _Reader:
    """Sums of products; no deeper than its brackets, of which there are at most `MAX_TOKENS`."""

    def __init__(self, items: list[str | Fraction]) -> None:
        self.items, self.place, self.depth = items, 0, 0

    def _next(self) -> str | Fraction | None:
        return self.items[self.place] if self.place < len(self.items) else None

    def sum(self) -> Fraction:
        value = self.product()
        while self._next() in ("+", "-"):
            sign = self.items[self.place]
            self.place += 1
            other = self.product()
            value = value + other if sign == "+" else value - other
        return value

    def product(self) -> Fraction:
        value = self.operand()
        while self._next() in ("*", "/", "("):
            sign = self.items[self.place]
            self.place += sign != "("
            other = self.operand()
            value = value / other if sign == "/" else value * other
        return value

    def operand(self) -> Fraction:
        item = self.items[self.place]
        self.place += 1
        if isinstance(item, Fraction):
            return item
        if item != "(" or self.depth > 20:
            raise ValueError("no operand")
        self.depth += 1
        value = self.sum()
        self.depth -= 1
        if self._next() != ")":
            raise ValueError("an open bracket")
        self.place += 1
        return value


__all__ = ["Equation", "computed_in", "computes", "equations_in", "leaves_open"]
