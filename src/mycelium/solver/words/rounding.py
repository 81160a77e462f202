"""Rounding: a number, or several that are added afterwards, to the nearest ten, tenth, euro, or to decimal places."""

from __future__ import annotations

import re
from fractions import Fraction

from mycelium.problems import UNITS_BY_NAME, unit_called
from mycelium.solver.words.registry import Proposal, word_reader
from mycelium.solver.words.settings import without_settings
from mycelium.solver.words.terms import Term, row, total
from mycelium.solver.words.told import Item, Told, tokens_of

_PLACES: dict[str, int | Fraction] = {
    "ten": 10, "tens": 10, "hundred": 100, "hundreds": 100, "thousand": 1000, "thousands": 1000, "ten thousand": 10_000,
    "ten thousands": 10_000,
    "hundred thousand": 100_000, "million": 10**6, "one": 1, "unit": 1, "whole": 1, "integer": 1, "tenth": Fraction(1, 10),
    "hundredth": Fraction(1, 100), "thousandth": Fraction(1, 1000), "lakh": 100_000, "crore": 10**7,
}  # fmt: skip
_NEAREST = re.compile(
    r"\b(?:to|into) (?:the |its |their )?(?:nearest|closest) (?:<[ND](?P<token>\d+)>(?: (?P<scale>thousands?))?|"
    r"(?:whole |full )?(?P<words>(?:ten|hundred) thousands?|[a-z]+))(?: number| place)?(?: of an? (?P<of>[a-z]+))?"
)
_DECIMALS = re.compile(
    r"\b(?:to|with|correct to|giving) <N(?P<count>\d+)> (?:decimal(?: places?)?|"
    r"places? of decimals|d\.?p\.?|digits? after the (?:decimal )?point|places?)\b|\bto one decimal place\b"
)
_SUM = re.compile(r"\b(?:sum|add|added|total|altogether|together|in all)\b")
_FIRST = re.compile(
    r"\b(?:round (?:each|both|all|the|them|<)|rounded (?:numbers|values|amounts|prices|figures|"
    r"lengths)|rounding each|each (?:number|price|amount|value)?.{0,30}rounded|after rounding|first round|"
    r"by rounding|are rounded)"
)
_DIFFERENCE = re.compile(r"\bdifference\b|\bsubtract\b")
_SHARE = re.compile(
    r"\b(?:equal(?:ly)? (?:shares?|parts?)|shared? (?:equally|evenly|a bill|the)|split(?:s|"
    r"ting)? (?:it |the \w+ |a \w+ |equally|evenly)|divided? (?:equally|evenly|by|into|among|between)|equally|"
    r"evenly|in equal shares)\b"
)
_UNREAD = re.compile(
    r"\b(?:each .{0,20}(?:costs?|weighs|at)|per|percent|twice|half|times|more than|less than|left|"
    r"average|mean|product|multiply|square root|area|perimeter|estimate the product|significant)\b"
)


@word_reader(r"\bnearest\b|\bclosest\b|\bdecimal places?\b|\bone decimal\b", 0.75, "rounding")
def rounding(told: Told) -> Proposal | None:
    """The rounded number, or the sum or difference of rounded numbers, or a rounded share."""
    text = without_settings(told)
    named = _NEAREST.search(text)
    decimals = None if named else _DECIMALS.search(text)
    if (named is None and decimals is None) or len(_NEAREST.findall(text)) > 1:
        return None
    found = named or decimals
    assert found is not None
    rest = text[: found.start()] + " " + text[found.end() :]
    if _UNREAD.search(rest):
        return None
    places = list(dict.fromkeys(tokens_of(rest)))
    items = [told.items[place] for place in places]
    if not items or any(item.kind not in "NLMVCDGF" for item in items):
        return None
    if named is not None:
        size = _size(told, named, items)
    else:
        count = told.items[int(decimals["count"])].value if decimals is not None and decimals["count"] else Fraction(1)
        size = Fraction(1, 10 ** int(count)) if count.denominator == 1 and 0 < count < 9 else None
    if size is None:
        return None
    step, unit = size if isinstance(size, tuple) else (size, "")

    def rounded(term: Term) -> Term:
        return row("ROUNDED_TO_NEAREST", term, step)

    terms = [item.term(unit) for item in items]
    if len(items) == 1:
        asks = re.search(r"\b(?:round|rounded|what|how|give|write|express|find|state)\b", rest)
        return Proposal(rounded(terms[0])) if asks and not _SUM.search(rest) else None
    if len(items) == 2 and _SHARE.search(rest):
        whole, parts = _shared(items)
        return None if whole is None or parts is None else Proposal(rounded(whole.term(unit) / parts.term()))
    if len({item.kind for item in items}) != 1 or len(items) > 8:
        return None
    each_first = _FIRST.search(text)
    if _SUM.search(rest) and not _DIFFERENCE.search(rest):
        return Proposal(total([rounded(term) for term in terms]) if each_first else rounded(total(terms)))
    if len(items) == 2 and _DIFFERENCE.search(rest):
        a, b = (terms[0], terms[1]) if items[0].value > items[1].value else (terms[1], terms[0])
        return Proposal(rounded(a) - rounded(b) if each_first else rounded(a - b))
    return None


def _size(told: Told, named: re.Match[str], items: list[Item]) -> Fraction | tuple[Fraction, str] | None:
    """What is rounded to: a number, with the unit that the amounts are to be read in."""
    if named["token"] is not None:
        value = told.items[int(named["token"])].value
        value *= 1000 if named["scale"] else 1
        return value if value > 0 and not told.items[int(named["token"])].unit else None
    word = named["words"]
    size = _PLACES.get(word) or _PLACES.get(word.removesuffix("s"))
    of = unit_called(named["of"] or "")
    if size is not None:
        if of and items[0].unit and of != items[0].unit:
            same = UNITS_BY_NAME[of].dimension == items[0].dimension
            return (Fraction(size), of) if same else None
        return Fraction(size)
    unit = unit_called(word)
    if unit == "pound" and items[0].dimension == "money:pound sterling":
        unit = "pound sterling"
    measured = [item for item in items if item.unit]
    if not measured:
        return Fraction(1) if unit else None
    if unit and UNITS_BY_NAME[unit].dimension == measured[0].dimension:
        return Fraction(1), unit
    if word in ("cent", "penny") and measured[0].kind == "C":
        return Fraction(1, 100)
    return None


def _shared(items: list[Item]) -> tuple[Item | None, Item | None]:
    """What is shared and among how many."""
    plain = [item for item in items if item.kind == "N"]
    measured = [item for item in items if item.kind != "N"]
    if len(plain) == 1 and len(measured) == 1:
        return measured[0], plain[0]
    return (None, None)
