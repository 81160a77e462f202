# ruff: noqa: E501
"""What a phrase says of a whole number ("divisible by 3 but not by 5"), as conditions of rows on a letter.

A phrase is kept as a signed sum of conjunctions, so that "or" and "not" can be counted by rows that know only "and":
A or B is A + B - A and B; not A is everything - A.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from mycelium.solver.track1.readers import Row, row

LETTER = "n"
_K = r"(\d+)"

Condition = Row | str


@dataclass(frozen=True, slots=True)
class Kind:
    """Signed conjunctions of conditions on `LETTER`; a number belongs as often as the signs of its conjunctions add up to."""

    terms: tuple[tuple[int, tuple[Condition, ...]], ...]

    def both(self, other: Kind) -> Kind:
        """Numbers of this kind and of the other."""
        return Kind(
            tuple((s * t, a + tuple(c for c in b if c not in a)) for s, a in self.terms for t, b in other.terms)
        )

    def either(self, other: Kind) -> Kind:
        """Numbers of this kind, of the other, or of both."""
        return Kind(self.terms + other.terms + tuple((-s, a) for s, a in self.both(other).terms))

    def opposite(self) -> Kind:
        """Numbers that are not of this kind."""
        if len(self.terms) == 1 and len(self.terms[0][1]) == 1:
            (condition,) = self.terms[0][1]
            if isinstance(condition, str) and condition in _OPPOSITE_SIGNS:
                return _one(_OPPOSITE_SIGNS[condition])
            if isinstance(condition, str) and condition.endswith(" = 0"):
                return _one(condition.replace(" = 0", " != 0"))
        return Kind(((1, ()), *((-s, a) for s, a in self.terms)))

    def plain(self) -> tuple[Condition, ...] | None:
        """The conditions where this is one conjunction, else None."""
        return self.terms[0][1] if len(self.terms) == 1 and self.terms[0][0] == 1 else None

    def count(self, *within: Condition) -> Row:
        """How many whole numbers of this kind fulfil the further conditions."""
        return self._added([row("COUNT_WHERE", LETTER, *within, *conditions) for _, conditions in self.terms])

    def total(self, *within: Condition) -> Row:
        """The sum of the whole numbers of this kind under the further conditions."""
        return self._added([row("SUM_WHERE", LETTER, *within, *conditions) for _, conditions in self.terms])

    def _added(self, rows: list[Row]) -> Row:
        added = rows[0]
        for (sign, _), part in list(zip(self.terms, rows, strict=True))[1:]:
            added = row("ADD" if sign > 0 else "SUB", added, part)
        return added


_OPPOSITE_SIGNS = {f"mod({LETTER}, 2) = 0": f"mod({LETTER}, 2) = 1", f"mod({LETTER}, 2) = 1": f"mod({LETTER}, 2) = 0"}


def _one(*conditions: Condition) -> Kind:
    return Kind(((1, conditions),))


def _multiple(number: str) -> Condition:
    return f"mod({LETTER}, {int(number)}) = 0"


def _multiples(text: str) -> Kind:
    """Of each number of a list, or of one of them where the list says "or"."""
    kinds = [_one(_multiple(number)) for number in re.findall(r"\d+", text)]
    result = kinds[0]
    for kind in kinds[1:]:
        result = result.either(kind) if re.search(r"\bor\b", text) else result.both(kind)
    return result


_LIST = r"(?:both |either |each of |all of |at least one of |the numbers )?(\d+(?:(?:, and|, or|,| and by| and| or by| or) \d+)*)"

_ATOMS: tuple[tuple[str, Callable[..., Kind]], ...] = (
    (r"even(?: numbers?| integers?)?", lambda: _one(f"mod({LETTER}, 2) = 0")),
    (r"odd(?: numbers?| integers?)?", lambda: _one(f"mod({LETTER}, 2) = 1")),
    (r"(?:prime(?: numbers?)?|primes)", lambda: _one(row("PRIME", LETTER))),
    (r"composite(?: numbers?)?", lambda: _one(row("COMPOSITE", LETTER))),
    (r"(?:perfect squares?|squares?(?: numbers?)?|squares of integers)", lambda: _one(row("SQUARE", LETTER))),
    (r"(?:perfect )?cubes?", lambda: _one(row("CUBE", LETTER))),
    (rf"(?:common )?multiples? of {_LIST}", _multiples),
    (rf"(?:evenly )?(?:divisible|divided evenly) by {_LIST}", _multiples),
    (rf"common multiples? of {_K} and {_K}", lambda a, b: _one(_multiple(a), _multiple(b))),
    (rf"(?:positive )?(?:factors?|divisors?) of {_K}", lambda k: _one(f"mod({int(k)}, {LETTER}) = 0", f"{LETTER} > 0")),
    (rf"(?:relatively prime|coprime) to {_K}", lambda k: _one(f"gcd({LETTER}, {int(k)}) = 1")),
    (rf"(?:less|smaller|fewer) than {_K}", lambda k: _one(f"{LETTER} < {int(k)}")),
    (rf"(?:greater|larger|more|bigger) than {_K}", lambda k: _one(f"{LETTER} > {int(k)}")),
    (rf"(?:at least {_K}|{_K} or (?:greater|more|higher)|greater than or equal to {_K}|no (?:less|smaller) than {_K})", lambda *k: _one(f"{LETTER} >= {int(next(filter(None, k)))}")),
    (rf"(?:at most {_K}|{_K} or (?:less|fewer|lower)|less than or equal to {_K}|not (?:greater|more) than {_K}|no (?:greater|more|larger) than {_K})", lambda *k: _one(f"{LETTER} <= {int(next(filter(None, k)))}")),
    (rf"(?:equal to )?{_K}", lambda k: _one(f"{LETTER} = {int(k)}")),
    (r"(?:2|two)-digit(?: numbers?| integers?)?", lambda: _one(row("DIGITS", LETTER, 2))),
    (rf"{_K}-digit(?: numbers?| integers?)?", lambda k: _one(row("DIGITS", LETTER, int(k)))),
    (r"positive", lambda: _one(f"{LETTER} > 0")),
)  # fmt: skip
_LEADING = re.compile(
    r"^(?:(?:that |which |who )?(?:is|are|be|was)(?= )|an?(?= )|any(?= )|the(?= )|also(?= )|both(?= )|either(?= )|evenly(?= (?:an?|multiple)))\s*"
)


def read_kind(phrase: str, depth: int = 0) -> Kind | None:
    """The kind that a phrase names, or None where a part of it is not understood.

    >>> read_kind("multiples of 5 but not of 10").plain()
    ('mod(n, 5) = 0', 'mod(n, 10) != 0')
    """
    text = phrase.strip(" ,")
    while (shorter := _LEADING.sub("", text)) != text:
        text = shorter
    if depth > 4 or not text:
        return None
    for pattern, make in _ATOMS:
        match = re.fullmatch(pattern, text)
        if match:
            return make(*match.groups())
    if match := re.fullmatch(r"neither (.+?) nor (.+)", text):
        first, second = read_kind(match[1], depth + 1), read_kind(_carried(match[1], match[2]), depth + 1)
        return first.opposite().both(second.opposite()) if first and second else None
    for joint in (r",? but (?:is |are |that are )?not (?:also )?", r",? and (?:is |are )?not ", r" but (?:also )?"):
        parts = re.split(joint, text, maxsplit=1)
        if len(parts) == 2:
            first, second = read_kind(parts[0], depth + 1), read_kind(_carried(parts[0], parts[1]), depth + 1)
            if not first or not second:
                return None
            return first.both(second.opposite() if "not" in joint else second)
    if match := re.fullmatch(r"not (.+)", text):
        kind = read_kind(match[1], depth + 1)
        return kind.opposite() if kind else None
    for word in ("or", "and"):
        for match in re.finditer(rf",? {word} ", text):
            first = read_kind(text[: match.start()], depth + 1)
            second = read_kind(_carried(text[: match.start()], text[match.end() :]), depth + 1)
            if first and second:
                if word == "and" and _is_number(first) and _is_number(second):
                    return None  # no number is 6 and 9
                return first.either(second) if word == "or" else first.both(second)
    return None


def _is_number(kind: Kind) -> bool:
    """Whether the kind is one number."""
    plain = kind.plain()
    return plain is not None and len(plain) == 1 and str(plain[0]).startswith(f"{LETTER} = ")


def _carried(first: str, second: str) -> str:
    """ "of 10" after "multiples of 5", "by 3" after "divisible by 2": the word that the second half leaves out."""
    second = second.strip()
    if match := re.match(r"(?:of|by) ", second):
        head = re.search(rf"(multiples?|factors?|divisors?|divisible) {match.group().strip()}\b", first)
        return f"{head.group(1)} {second}" if head else second
    if re.fullmatch(r"\d+", second) and (
        head := re.search(r"(multiples? of|divisible by|factors? of|divisors? of)", first)
    ):
        return f"{head.group(1)} {second}"
    return second
