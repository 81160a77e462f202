# ruff: noqa: E501
"""Predicates of the decimal digits of a number: only even digits, contains a 9, a palindrome, the tens digit is 4."""

from __future__ import annotations

import re

from mycelium.solver.track1.integer_conditions import TERM, Conditions, predicate
from mycelium.solver.track1.plans import Refused

_PLACES = {"units": 0, "ones": 0, "unit": 0, "tens": 1, "hundreds": 2, "thousands": 3}
MOST = 6
"""Digits that are looked at where nothing says how many there are; larger numbers are not searched."""


def _digit(subject: str, place: int) -> str:
    return f"mod(floor({subject}/{10**place}), 10)" if place else f"mod({subject}, 10)"


def _size(c: Conditions) -> int | None:
    """The number of digits, where the bounds leave one."""
    if c.low is None or c.high is None or c.low < 1 or len(str(c.low)) != len(str(c.high)):
        return None
    return len(str(c.low))


def _places(c: Conditions) -> int:
    size = _size(c)
    if size is None and (c.high is None or len(str(c.high)) > MOST):
        raise Refused("digits of a number of unknown length")
    return size or len(str(c.high))


@predicate(r"(?:a )?palindromes?|(?:that )?reads? the same forwards? and backwards?")
def _palindrome(c: Conditions, subject: str, match: re.Match[str]) -> None:
    size = _size(c)
    if size is None or subject != c.letter:
        raise Refused("a palindrome of unknown length")
    for place in range(size // 2):
        c.add(f"{_digit(subject, place)} = {_digit(subject, size - 1 - place)}")


@predicate(
    r"(?:with|has|have|contains?|using|consists? of|whose digits are|all of whose digits are|digits are)(?: all)? (?:only )?(?P<kind>even|odd)(?: digits)?(?: only)?"
)
def _parity(c: Conditions, subject: str, match: re.Match[str]) -> None:
    for place in range(_places(c)):
        rest = f"floor({subject}/{10**place})"
        c.add(f"mod({rest}, 2) = 0" if match["kind"] == "even" else f"{rest}*(1 - mod({rest}, 2)) = 0")


@predicate(
    r"(?P<no>do not |does not |not )?(?:contains?|containing|includes?|has|have)(?: at least one)?(?: the digit| a digit| an?)? (?P<digit>[1-9])(?: as a digit| as one of its digits)?(?! \w*(?:divisors|factors|digits))"
)
def _contains(c: Conditions, subject: str, match: re.Match[str]) -> None:
    product = "*".join(f"({_digit(subject, place)} - {match['digit']})" for place in range(_places(c)))
    c.add(f"{product} {'!=' if match['no'] else '='} 0")


@predicate(
    r"(?:whose|with|has|have|the|and)?(?: an?| the| its)? ?(?P<place>units|ones|tens|hundreds|thousands) digit(?: of| is| equal to| equals)* (?P<k>\d)(?! (?:times|more|less))"
)
def _placed(c: Conditions, subject: str, match: re.Match[str]) -> None:
    c.add(f"{_digit(subject, _PLACES[match['place']])} = {match['k']}")


@predicate(
    rf"(?:the |whose |its )?(?:product of (?:its |the |their |whose )?digits|digits(?:'? product| have a product| multiply))(?: is| of| to| equals| equal to)* (?P<k>{TERM})"
)
def _product(c: Conditions, subject: str, match: re.Match[str]) -> None:
    size = _size(c)
    if size is None:
        raise Refused("the product of unknown digits")
    c.add("*".join(_digit(subject, place) for place in range(size)) + f" = {c.term(match['k'])}")


@predicate(
    r"(?:all |has |have |with |whose )?(?:digits (?:are )?(?:all )?(?:distinct|different)|(?:distinct|different) digits|no repeated digits)"
)
def _distinct(c: Conditions, subject: str, match: re.Match[str]) -> None:
    size = _size(c)
    if size is None or size > 4:
        raise Refused("different digits of a long number")
    for place in range(size):
        for other in range(place):
            c.add(f"{_digit(subject, place)} != {_digit(subject, other)}")
