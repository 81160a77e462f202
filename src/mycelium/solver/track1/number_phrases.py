# ruff: noqa: E501
"""Noun phrases of whole numbers, read from left to right: "positive 3-digit multiples of 7 whose digits are all odd".

Every word must be one of the pieces below; each adds a condition on the letter of `number_kinds`. What is said of digits
waits until the phrase has ended, since it needs the number of digits.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from mycelium.solver.track1.number_kinds import LETTER, Condition, Kind, read_kind
from mycelium.solver.track1.plans import Refused, formula
from mycelium.solver.track1.readers import row
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node, call, number, rational_value, replace_symbol, to_plain


@dataclass(slots=True)
class Numbers:
    """What has been read of a phrase: conditions, ends where they are known, and what is said of the digits."""

    wording: Wording
    kind: Kind = field(default_factory=lambda: Kind(((1, ()),)))
    low: int | None = None
    high: int | None = None
    letter: str | None = None
    named: bool = False
    digits: list[Callable[[int], list[Condition]]] = field(default_factory=list)

    def add(self, *conditions: Condition) -> None:
        """Demand more."""
        self.kind = self.kind.both(Kind(((1, conditions),)))

    def within(self, low: int | None, high: int | None) -> None:
        """Numbers from low to high, both included."""
        if low is not None:
            self.low = low if self.low is None else max(self.low, low)
            self.add(f"{LETTER} >= {low}")
        if high is not None:
            self.high = high if self.high is None else min(self.high, high)
            self.add(f"{LETTER} <= {high}")

    def finished(self) -> Kind | None:
        """The kind with the conditions on digits; None where their number is open."""
        if not self.named:
            return None
        if self.digits:
            if self.low is None or self.high is None or len(str(self.low)) != len(str(self.high)):
                return None
            for make in self.digits:
                self.add(*make(len(str(self.high))))
        return self.kind


_END = r"(-?\d+|<\d+>)"
_LINK = re.compile(
    r"(?:,|\band\b|\bbut\b|\bthat are\b|\bwhich are\b|\bthat is\b|\bwhich is\b|\bare there\b|\bthere are\b|\bare\b|\bis\b|\bthere\b|\bexist\b|\ball\b"
    r"|\bof the\b|\bthe\b|\bof\b(?= (?:5|7|\d)\b)|\balso\b|\bevenly\b|\bdifferent\b(?= (?:positive|integers|numbers|\d-digit))|\bdistinct\b(?= (?:positive|integers))|\ban?\b|\bpossible\b|\bto be\b|\bdo\b|\bfall\b|\blie\b|\bin\b(?= which|$)|\bthat\b(?= have| contain| do))\s*"
)

Step = Callable[[Numbers, re.Match[str]], None]
_PIECES: list[tuple[re.Pattern[str], Step]] = []


def piece(pattern: str) -> Callable[[Step], Step]:
    """Register what a phrase that matches adds to the numbers read so far; earlier pieces are tried first."""

    def keep(step: Step) -> Step:
        _PIECES.append((re.compile(pattern), step))
        return step

    return keep


def read_numbers(text: str, wording: Wording) -> Numbers | None:
    """Read a whole phrase; None where a word of it is not known."""
    found, position = Numbers(wording), 0
    text = text.strip(" ,?.")
    while position < len(text):
        for pattern, step in _PIECES:
            match = pattern.match(text, position)
            if match and match.end() > position and re.match(r"\W|$", text[match.end() :]):
                step(found, match)
                break
        else:
            match = _LINK.match(text, position)
            if match is None:
                rest = read_kind(text[position:]) if found.named else None
                if rest is None:
                    return None
                found.kind = found.kind.both(rest)
                return found
        position = match.end()
        while position < len(text) and text[position] == " ":
            position += 1
    return found


def value_of(text: str, wording: Wording) -> Node:
    """A number in digits or a formula without letters."""
    node = number(int(text)) if re.fullmatch(r"-?\d+", text) else formula(wording, text.strip("<>"))
    if node.symbols():
        raise Refused("a letter in a range")
    return node


def _ends(found: Numbers, low: str, high: str, shift: int) -> None:
    first, last = value_of(low, found.wording), value_of(high, found.wording)
    exact = rational_value(first), rational_value(last)
    if exact[0] is not None and exact[1] is not None and exact[0].denominator == exact[1].denominator == 1:
        found.within(exact[0].numerator + shift, exact[1].numerator - shift)
    else:
        sign = "<" if shift else "<="
        found.add(f"{to_plain(first)} {sign} {LETTER}", f"{LETTER} {sign} {to_plain(last)}")


@piece(
    r"(positive|negative|nonnegative|non-negative|nonzero)(?: (?=integers?|whole|numbers?|values?|\d|<|multiples?|divisors?|factors?|perfect|even|odd|prime))"
)
def _sign(found: Numbers, match: re.Match[str]) -> None:
    if match[1] == "positive":
        found.within(1, None)
    elif match[1] == "negative":
        found.within(None, -1)
    elif match[1] == "nonzero":
        found.add(f"{LETTER} != 0")
    else:
        found.within(0, None)


@piece(r"(natural|counting|whole) numbers?")
def _natural(found: Numbers, match: re.Match[str]) -> None:
    found.named = True
    found.within(0 if match[1] == "whole" else 1, None)


@piece(r"(?:integers?|numbers?|integer values?)(?: of)?(?: <(\d+)>)?")
def _noun(found: Numbers, match: re.Match[str]) -> None:
    found.named = True
    if match[1]:
        letter = found.wording.formulas[int(match[1])].strip()
        if not re.fullmatch(r"[a-zA-Z]", letter):
            raise Refused("expected a letter behind the noun")
        found.letter = letter
        found.add(f"floor({LETTER}) = {LETTER}")


@piece(r"(\d)[- ]digit|single[- ]digit|one[- ]digit")
def _length(found: Numbers, match: re.Match[str]) -> None:
    size = int(match[1] or 1)
    found.within(10 ** (size - 1) if size > 1 else 0, 10**size - 1)


@piece(r"primes?(?: numbers?)?(?! (?:divisors?|factors?))")
def _prime(found: Numbers, match: re.Match[str]) -> None:
    found.named |= match.group() != "prime"
    found.add(row("PRIME", LETTER))


@piece(r"(even|odd)(?: (integers?|numbers?))?(?! perfect)")
def _parity(found: Numbers, match: re.Match[str]) -> None:
    found.named |= bool(match[2])
    found.add(f"mod({LETTER}, 2) = {int(match[1] == 'odd')}")


@piece(r"composite(?: numbers?)?")
def _composite(found: Numbers, match: re.Match[str]) -> None:
    found.named |= "number" in match.group()
    found.add(row("COMPOSITE", LETTER))


@piece(
    r"(?:perfect )?(square|cube)s?(?: (?:numbers?|integers?))?(?! of (?!(?:integers|whole numbers|natural numbers)$))"
)
def _power(found: Numbers, match: re.Match[str]) -> None:
    found.named = True
    found.add(row(match[1].upper(), LETTER))


@piece(
    r"not (?:also )?(?:evenly )?(?:divisible |multiples? |a multiple )?(?:by|of) (?:either )?(\d+)(?: (?:or|nor)(?: by| of)? (\d+))?"
)
def _no_multiple(found: Numbers, match: re.Match[str]) -> None:
    found.add(*(f"mod({LETTER}, {int(k)}) != 0" for k in match.groups() if k))


@piece(r"multiples? of (?:both )?(\d+)(?:,? and(?: of)? (\d+))?")
@piece(r"(?:evenly )?(?:divisible|divided evenly) by (?:both )?(\d+)(?:,? and(?: by)? (\d+))?(?!,? \d|,? or|, and)")
def _multiple(found: Numbers, match: re.Match[str]) -> None:
    found.named |= match.group().startswith("multiple")
    found.add(*(f"mod({LETTER}, {int(k)}) = 0" for k in match.groups() if k))


@piece(r"(?:evenly )?divisible by (?:all|each) of the first (\d+) positive integers")
@piece(r"(?:evenly )?divisible by each of the first (\d+) (?:positive integers|counting numbers)")
@piece(
    r"(?:evenly )?divisible by (?:all|each|every)(?: of)?(?: the)? (?:integers|positive integers|numbers|integer) (?:from )?(?:1|one) (?:through|to) (\d+)(?:,? inclusive)?"
)
def _multiple_of_first(found: Numbers, match: re.Match[str]) -> None:
    if not 1 <= int(match[1]) <= 30:
        raise Refused("too many divisors")
    found.add(*(f"mod({LETTER}, {k}) = 0" for k in range(2, int(match[1]) + 1)))


@piece(
    r"(?:(common) )?(?:(positive|prime|odd|even|proper) )*(?:(?:integer )?)(?:divisors?|factors?) of (?:both )?(\d+|<\d+>)(?:,? and(?: of)? (\d+|<\d+>))?"
)
def _divisor(found: Numbers, match: re.Match[str]) -> None:
    found.named = True
    for text in (match[3], match[4]):
        if text:
            found.add(f"mod({to_plain(value_of(text, found.wording))}, {LETTER}) = 0")
    words = match.group()
    if "proper" in words:
        if match[4]:
            raise Refused("proper divisors of two numbers")
        found.add(f"{LETTER} < {to_plain(value_of(match[3], found.wording))}")
    if "prime" in words:
        found.add(row("PRIME", LETTER))
    if "odd" in words or "even" in words:
        found.add(f"mod({LETTER}, 2) = {int('odd' in words)}")
    found.within(1, None)


@piece(rf"(?:that (?:are|is) |are |which are |lie |which lie )?(?:strictly )?between {_END} and {_END}(,? inclusive)?")
def _between(found: Numbers, match: re.Match[str]) -> None:
    _ends(found, match[1], match[2], 0 if match[3] else 1)


@piece(rf"(?:ranging )?from {_END} (?:to|through) {_END}(?:,? inclusive)?")
def _from(found: Numbers, match: re.Match[str]) -> None:
    _ends(found, match[1], match[2], 0)


@piece(
    r"(?:less|smaller|fewer) than or equal to (\d+)|(?:at most|no more than|no greater than|not exceeding|up to) (\d+)"
)
def _at_most(found: Numbers, match: re.Match[str]) -> None:
    found.within(None, int(match[1] or match[2]))


@piece(r"(?:less|smaller|fewer) than (-?\d+)")
def _less(found: Numbers, match: re.Match[str]) -> None:
    found.within(None, int(match[1]) - 1)


@piece(r"(?:greater|larger|more) than or equal to (\d+)|(?:at least) (\d+)")
def _at_least(found: Numbers, match: re.Match[str]) -> None:
    found.within(int(match[1] or match[2]), None)


@piece(r"(?:greater|larger|more) than (-?\d+)")
def _greater(found: Numbers, match: re.Match[str]) -> None:
    found.within(int(match[1]) + 1, None)


@piece(r"first (\d+) (?:positive integers|counting numbers|natural numbers)")
def _first(found: Numbers, match: re.Match[str]) -> None:
    found.named = True
    found.within(1, int(match[1]))


@piece(
    r"(?:such that|for which|so that|satisf(?:y|ies|ying)|that satisf(?:y|ies)|solutions (?:to|of)|for|that make|with|where) (?:the |both )?(?:inequality |equation |inequalities )?(<\d+>)(?:,? and (<\d+>))?(?: true| holds?| hold)*"
)
def _such_that(found: Numbers, match: re.Match[str]) -> None:
    for text in (match[1], match[2]):
        if text is None:
            continue
        node = formula(found.wording, text.strip("<>"))
        parts = node.args if node.head == "list" else (node,)
        for part in parts:
            letters = part.symbols()
            if part.head != "relation" or len(letters) != 1 or (found.letter and letters != {found.letter}):
                raise Refused("a condition in other letters")
            found.letter = next(iter(letters))
            found.add(to_plain(replace_symbol(part, found.letter, Node("symbol", (), LETTER))))


@piece(r"(?:have|has|with|leave|leaves|leaving) a remainder of (\d+) when (?:it is |they are )?divided by (\d+)")
def _remainder(found: Numbers, match: re.Match[str]) -> None:
    found.add(f"mod({LETTER}, {match[2]}) = {match[1]}")


def greatest_common_factor_with(number_text: str, value: int) -> Condition:
    """The greatest common divisor of the number and another is a value."""
    return f"{to_plain(call('gcd', Node('symbol', (), LETTER), number(int(number_text))))} = {value}"


@piece(
    r"for which the greatest common (?:factor|divisor) of (?:that integer|the integer|that number|it) and (\d+) is (\d+)"
)
def _gcd(found: Numbers, match: re.Match[str]) -> None:
    found.add(greatest_common_factor_with(match[1], int(match[2])))
