"""Bridging templates: whole steps that take up what a program has left lying, and the constants of everyday domains.

A running total goes on with a result or a quantity that no step has read yet. Four templates say how: ACC_ADD adds it,
ACC_SUB takes it away (or the total from it), DERIVED_MUL multiplies by it, AVG divides by how many were added up. A domain
constant stands in for what the text leaves out because everybody knows it, such as 60 between minutes and hours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from mycelium.programs import Argument, Constant, QuantityRef, ResultRef, Step

TEMPLATES = ("ACC_ADD", "ACC_SUB", "AVG", "DERIVED_MUL")


@dataclass(frozen=True, slots=True)
class DomainConstant:
    """A number that everybody knows to join two units. value: it. words: patterns that both stand in the text.

    orphans: of `n` products and quotients of labels that have the number, in texts with both words, those where no quantity
    of the text is the number.
    """

    value: int
    words: tuple[str, str]
    orphans: int = 0
    n: int = 0

    @property
    def orphan_rate(self) -> float:
        return self.orphans / self.n if self.n else 0.0

    def fits(self, text: str) -> bool:
        return all(re.search(rf"(?<![^\W\d_]){word}", text, re.IGNORECASE) for word in self.words)


LEAST_ORPHAN_RATE = 0.8
# What might join two units, with what benchmarks/search_measures.py counted (docs/search.md).
CANDIDATES: tuple[DomainConstant, ...] = (
    DomainConstant(60, ("minute", "hour"), 173, 189),
    DomainConstant(60, ("second", "minute"), 38, 39),
    DomainConstant(3600, ("second", "hour"), 8, 8),
    DomainConstant(24, ("hour", "day"), 16, 19),
    DomainConstant(7, ("da(?:y|ily)", "week"), 142, 159),
    DomainConstant(52, ("week", "year"), 20, 25),
    DomainConstant(12, ("month", "year"), 87, 93),
    DomainConstant(365, ("day", "year"), 13, 14),
    DomainConstant(30, ("day", "month"), 10, 29),
    DomainConstant(4, ("week", "month"), 19, 48),
    DomainConstant(100, ("per ?cent|%", "per ?cent|%"), 781, 920),
    DomainConstant(12, ("inch", "f(?:oo|ee)t"), 25, 32),
    DomainConstant(3, ("f(?:oo|ee)t", "yard"), 7, 9),
    DomainConstant(16, ("ounce", "pound"), 14, 18),
    DomainConstant(4, ("quart", "gallon"), 1, 4),
    DomainConstant(1000, ("gram|met(?:er|re)|m(?:illi)?l", "kilo|kg|km|lit(?:er|re)"), 29, 31),
)
DOMAIN_CONSTANTS = tuple(each for each in CANDIDATES if each.orphan_rate >= LEAST_ORPHAN_RATE)


def constants_of(text: str) -> tuple[Constant, ...]:
    """The domain constants whose units the text names."""
    values = dict.fromkeys(Fraction(each.value) for each in DOMAIN_CONSTANTS if each.fits(text))
    return tuple(map(Constant, values))


def orphans(steps: Sequence[Step], n_quantities: int) -> tuple[list[Argument], ResultRef | None]:
    """The results and quantities that no step has read yet, apart from the last result, which stands by itself."""
    read = {argument for step in steps for argument in step.arguments}
    results = [ResultRef(index) for index in range(len(steps))]
    every: list[Argument] = [*results[:-1], *(QuantityRef(index) for index in range(n_quantities))]
    left = [each for each in every if each not in read]
    return left, results[-1] if results else None


def bridges(steps: Sequence[Step], n_quantities: int, constants: Sequence[Constant] = ()) -> Iterator[tuple[str, Step]]:
    """Whole steps that go on with the last result and an orphan, with the template that proposes each.

    constants: domain constants, by which DERIVED_MUL multiplies and AVG divides as well.
    """
    left, total = orphans(steps, n_quantities)
    if total is None:
        return
    for other in left:
        for pair in ((total, other), (other, total)):
            yield "ACC_ADD", Step("ADD", pair)
            yield "ACC_SUB", Step("SUB", pair)
            yield "DERIVED_MUL", Step("MUL", pair)
        yield "AVG", Step("DIV", (total, other))
    added = _added_up(steps, total.index)
    for constant in (*constants, *([Constant(Fraction(added))] if added > 1 else [])):
        if constant in constants:
            yield "DERIVED_MUL", Step("MUL", (total, constant))
        yield "AVG", Step("DIV", (total, constant))


def _added_up(steps: Sequence[Step], index: int) -> int:
    """How many terms a result adds up."""
    step = steps[index]
    if step.operation != "ADD":
        return 1
    return sum(_added_up(steps, a.index) if isinstance(a, ResultRef) else 1 for a in step.arguments)
