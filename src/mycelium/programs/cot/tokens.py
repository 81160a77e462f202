"""The tokens of a chain of thought that arithmetic is made of, with the characters they stand on.

Numbers carry exact values (money, thousands commas, decimals, percents, scales such as "million", number words and
"half"); everything that is neither a number nor a sign is a word or a stop.
"""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.problems import DENOMINATORS, MULTIPLIERS, SCALES, TENS, UNITS, parse_number_words
from mycelium.programs.arithmetic import DIGITS, SIGNS, Token, exact_number
from mycelium.programs.arithmetic_tree import percent, written_number

MAX_DIGITS = 400


_VULGAR = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5),
    "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip
_CARDINALS = [*UNITS, *TENS]
_TOKEN = re.compile(
    rf"""
    (?P<mixed>(?<![\d.,/])\d{{1,9}}(?:\s+|\s+and\s+)\d{{1,9}}/\d{{1,9}}(?![\d/.]))
  | (?P<number>(?P<money>[$€£]\s?)?(?P<digits>{DIGITS}(?:\.\d+)?|\.\d+)
      (?P<ordinal>(?:st|nd|rd|th)\b)?(?P<percent>\s?%|[\s-]per\s?cent\b)?(?:\s(?P<scale>thousand|million|billion)\b)?)
  | (?P<vulgar>[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞])
  | (?P<equals>==?|≈|≅)
  | (?P<sign>\*\*|//|[-+*/^×÷·∙⋅−–—])
  | (?P<open>[(\[])
  | (?P<close>[)\]])
  | (?P<stop>\n|[.!?;:]+|->|→|⇒|=>)
  | (?P<comma>,)
  | (?P<word>[^\W\d_]+(?:['’][a-z]+)?)
    """,
    re.VERBOSE,
)
_SPOKEN_SIGNS = {"//": "/", "plus": "+", "minus": "-", "times": "*"}
_DIVIDED = re.compile(r"(?:divided|multiplied)\s+by\b")
_SHARE = re.compile(rf"(?P<count>an?|one|two|three|four|five|seven|nine)?[\s-]*(?P<name>{'|'.join(DENOMINATORS)})s?\b")
_FIRST = set(_CARDINALS) | set(MULTIPLIERS) | {"a", "an", "half", "third", "quarter", "dozen"}
_CARDINAL = "|".join(sorted(_CARDINALS, key=len, reverse=True))
_COUNTED = re.compile(rf"(?:{_CARDINAL})(?:[\s-]+(?:{_CARDINAL}|{'|'.join(SCALES)})\b){{0,6}}")


def unscaled(tokens: list[Token]) -> list[Token]:
    """Tokens in which "million" and "dozen" are units: "3 dozen - 2 dozen = 1 dozen" is 3 - 2 = 1."""
    return [
        Token("number", token.text, token.char_span, token.unscaled)
        if token.unscaled is not None
        else Token("word", token.text, token.char_span)
        if token.text == "dozen"
        else token
        for token in tokens
    ]


def tokenize(text: str) -> list[Token]:
    """All tokens of a text, in order; digit runs beyond `MAX_DIGITS` are stops. Takes time linear in the text."""
    lowered = text.lower()
    if len(lowered) != len(text):  # a few letters change their length; places must stay the same
        lowered = text
    found: list[Token] = []
    position = 0
    while (match := _TOKEN.search(text, position)) is not None:
        token = _token(match, lowered, found)
        found.append(token)
        position = max(token.char_span[1], match.start() + 1)
    return found


def _token(match: re.Match[str], lowered: str, before: list[Token]) -> Token:
    kind, text, span = match.lastgroup or "", match[0], match.span()
    if match["mixed"]:
        whole, part = re.split(r"\s+(?:and\s+)?", text, maxsplit=1)
        top, bottom = part.split("/")
        if int(bottom) == 0:
            return Token("stop", text, span)
        return Token("number", text, span, written_number(int(whole) + Fraction(int(top), int(bottom))))
    if match["number"]:
        return _number(match)
    if match["vulgar"]:
        value = Fraction(*_VULGAR[text])
        if before and before[-1].kind == "number" and before[-1].char_span[1] == span[0]:
            last = before.pop()  # 1½
            if last.tree is not None and isinstance(last.tree.value, Fraction):
                start = last.char_span[0]
                return Token("number", last.text + text, (start, span[1]), written_number(last.tree.value + value))
        return Token("number", text, span, written_number(value))
    if kind == "word":
        return _word(match, lowered, before)
    if kind == "sign":
        return Token("sign", SIGNS.get(text, text), span)
    return Token(kind, text, span)


def _number(match: re.Match[str]) -> Token:
    if len(match["digits"].replace(",", "")) > MAX_DIGITS:
        return Token("stop", match[0][:20], match.span())
    value = exact_number(match["digits"])
    if match["ordinal"]:
        return Token("word", match[0], match.span())
    if match["scale"]:
        scaled = written_number(value * SCALES[match["scale"].lower()])
        return Token("number", match[0], match.span(), scaled, unscaled=written_number(value))
    return Token("number", match[0], match.span(), percent(value) if match["percent"] else written_number(value))


def _word(match: re.Match[str], lowered: str, before: list[Token]) -> Token:
    start, end = match.span()
    word = lowered[start:end]
    if word == "x" and before and before[-1].kind in ("number", "close", "word"):
        return Token("sign", "*", (start, end))
    if word in _SPOKEN_SIGNS:
        return Token("sign", _SPOKEN_SIGNS[word], (start, end), spoken=True)
    if word in ("divided", "multiplied") and (by := _DIVIDED.match(lowered, start)):
        return Token("sign", "/" if word == "divided" else "*", by.span(), spoken=True)
    if word in _FIRST:
        spoken = _spoken_number(lowered, start)
        if spoken is not None:
            return spoken
    return Token("word", word, (start, end))


def _spoken_number(lowered: str, start: int) -> Token | None:
    share = _SHARE.match(lowered, start)
    if share is not None and (share["count"] or share["name"] in ("half", "third", "quarter")):
        count = parse_number_words(share["count"]) if share["count"] not in (None, "a", "an") else Fraction(1)
        value = (count or Fraction(1)) / DENOMINATORS[share["name"]]
        return Token("number", share[0], share.span(), written_number(value), spoken=True)
    word = re.compile(r"[a-z]+").match(lowered, start)
    assert word is not None
    if word[0] in MULTIPLIERS:
        return Token("number", word[0], word.span(), written_number(Fraction(MULTIPLIERS[word[0]])), spoken=True)
    if word[0] == "dozen":
        return Token("number", "dozen", word.span(), written_number(Fraction(12)), spoken=True)
    counted = _COUNTED.match(lowered, start)
    if counted is None:
        return None
    for stop in range(counted.end(), start, -1):
        if stop == counted.end() or not lowered[stop].isalnum():
            parsed = parse_number_words(lowered[start:stop])
            if parsed is not None:
                return Token("number", lowered[start:stop], (start, stop), written_number(parsed), spoken=True)
    return None
