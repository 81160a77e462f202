"""What a program takes from its problem: the rule that parts a label from a copy of the answer."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from fractions import Fraction

from mycelium.labels.from_traces.competition.answers import Gold
from mycelium.labels.from_traces.competition.derivation import SMALL, Value
from mycelium.labels.from_traces.competition.formulas import Formula
from mycelium.problems import CharSpan, Quantity
from mycelium.programs import Argument, Constant, Expression, Program, QuantityRef, ResultRef
from mycelium.symbolic import Node

EVERYDAY = SMALL | {Fraction(value) for value in (12, 60, 90, 100, 180, 360)} | {Fraction(1, 2)}
"""Numbers that a solution may bring along: small ones, parts of a whole, angles of a circle, a clock."""
LARGE = 10  # from here on a number that is brought along is no everyday one
READ_SHARE = Fraction(1, 3)  # of the problem's numbers
_WRITTEN = ("tuple", "list", "set", "interval", "union")
FORMULA_WEIGHT = 3  # numbers that a formula of the problem counts for


@dataclass(frozen=True, slots=True)
class Evidence:
    """quantities, formulas: what the program reads of the problem, as indices of quantities and spans of formulas.

    foreign: numbers that stand neither in the problem nor in EVERYDAY, each written place once.
    native: numbers of the problem in expressions that the solution wrote.
    unread: different numbers of the problem above 2 that the program does not read, of `numbers` such numbers.
    listed: whether a sum or product is mostly made of numbers that are neither the problem's nor computed.
    """

    quantities: tuple[int, ...]
    formulas: tuple[CharSpan, ...]
    native: tuple[Fraction, ...]
    foreign: tuple[Fraction, ...]
    unread: tuple[Fraction, ...] = ()
    numbers: int = 0
    listed: bool = False

    @property
    def is_sound(self) -> bool:
        """Whether a label can be believed: it reads what the problem gives and brings along nothing but small numbers.

        A program that leaves out most of the problem's numbers, or adds up numbers that the solution found by looking, mostly
        reaches gold by another way than the solution.
        """
        small = all(number.denominator == 1 and abs(number) < LARGE for number in self.foreign)
        return small and not self.listed and self.numbers - len(self.unread) >= READ_SHARE * self.numbers

    def connects(self, quantities: Sequence[Quantity]) -> bool:
        """Whether the program hangs on the problem: it takes more from there than it brings along.

        A formula of the problem counts for three numbers, a number for one, and one up to 2 for half of one, since
        such numbers stand in nearly every text.
        """
        values = [quantities[index].value for index in self.quantities]
        small = sum(value in SMALL for value in values)
        taken = FORMULA_WEIGHT * len(self.formulas) + len(values) - small / 2 + len(set(self.native))
        return taken >= 1 and taken > len(set(self.foreign))


def numbers_of_problem(quantities: Sequence[Quantity], formulas: Sequence[Formula]) -> set[Fraction]:
    """The numbers that a problem writes, those within its formulas among them."""
    known = {item.value for item in quantities}
    for value in tuple(known):
        if value.denominator != 1:  # 3/4 and 20% may be written with 3 and 4, with 20 and 100
            known |= {Fraction(value.numerator), Fraction(value.denominator), 100 * value}
    for formula in formulas:
        if formula.node is not None:
            known |= {part.value for part in formula.node.walk() if isinstance(part.value, Fraction)}
    return known


def evidence_of(
    program: Program,
    quantities: Sequence[Quantity],
    formulas: Sequence[Formula],
    told: frozenset[Fraction] = frozenset(),
    opaque: Set[Fraction] = frozenset(),
) -> Evidence:
    """What the arguments of a program come from; formulas are those of the problem.

    told: numbers that words of the problem stand for (`numbers_in_words`); they are neither taken nor brought along.
    opaque: values that the solution only states; a constant that is one is brought along, whatever the problem writes.
    """
    known = numbers_of_problem(quantities, formulas)
    read: set[int] = set()
    spans: list[CharSpan] = []
    native: list[Fraction] = []
    foreign: list[Fraction] = []
    for step in program.steps:
        for argument in step.arguments:
            if isinstance(argument, QuantityRef):
                read.add(argument.index)
            elif isinstance(argument, Constant):
                span = formula_read(argument, formulas)
                if span is not None:
                    spans.append(span)
                    continue
                for number in _numbers(argument.value):
                    if number in opaque and number not in SMALL and _is_plain(argument):
                        foreign.append(number)
                    elif number in known and number not in SMALL:
                        native.append(number)
                    elif number not in EVERYDAY and number not in told:
                        foreign.append(number)
    values = {quantities[index].value for index in read} | set(native)
    needed = {item.value: item for item in quantities if abs(item.value) > 2}
    unread = tuple(value for value, item in needed.items() if not _is_read(item, values, spans))
    listed = any(
        step.operation in ("ADD", "MUL") and 2 * sum(map(_is_plain, step.arguments)) > len(step.arguments)
        for step in program.steps
    )
    return Evidence(
        tuple(sorted(read)), tuple(dict.fromkeys(spans)), tuple(native), tuple(foreign), unread, len(needed), listed
    )


def _is_read(item: Quantity, values: set[Fraction], spans: Sequence[CharSpan]) -> bool:
    """Whether a number is among those that a program reads: itself, its parts, or a formula around it."""
    value = item.value
    forms = {value, -value, 100 * value, 1 / value}
    parts = {Fraction(value.numerator), Fraction(value.denominator)}
    within = any(start <= item.char_span[0] < end for start, end in spans)
    return within or not forms.isdisjoint(values) or (value.denominator != 1 and parts <= values)


def _is_plain(argument: Argument) -> bool:
    return isinstance(argument, Constant) and isinstance(argument.value, Fraction)


def formula_read(argument: Argument, formulas: Sequence[Formula]) -> CharSpan | None:
    """The formula of the problem that an argument is, or is a side or part of; letters alone are none."""
    if not isinstance(argument, Constant) or not isinstance(argument.value, Expression):
        return None
    node = argument.value.node
    if not node.args:
        return None
    for formula in formulas:
        if formula.node is not None and (node == formula.node or _within(node, formula.node)):
            return formula.char_span
    return None


def _within(part: Node, whole: Node) -> bool:
    """Whether a tree with an operation and more than a number in it is a part of another."""
    return len(list(part.walk())) >= 3 and any(part == inner for inner in whole.walk())


def _numbers(value: Value) -> list[Fraction]:
    if isinstance(value, Fraction):
        return [value]
    found = [part for part in value.node.walk() if part.head == "number"]
    return [part.value for part in found if isinstance(part.value, Fraction)]


def copies(program: Program, gold: Gold, formulas: Sequence[Formula]) -> bool:
    """Whether a constant of the program is the answer itself, and no part of the problem.

    So is a written tuple, set or interval in which nothing is put but numbers of the problem.
    """
    last = program.steps[-1]
    form = last.arguments[0] if last.operation == "SUBSTITUTE" else None
    if isinstance(form, Constant) and isinstance(form.value, Expression) and form.value.node.head in _WRITTEN:
        if formula_read(form, formulas) is None and not any(isinstance(item, ResultRef) for item in last.arguments):
            return True
    for step in program.steps:
        for argument in step.arguments:
            if not isinstance(argument, Constant) or formula_read(argument, formulas) is not None:
                continue
            value = argument.value
            if isinstance(value, Expression) and (value.node.head == "symbol" or value.node.head == "relation"):
                continue
            if isinstance(value, Fraction) and value in EVERYDAY:
                continue
            if gold.matches(value):
                return True
    return False


__all__ = ["EVERYDAY", "Evidence", "copies", "evidence_of", "formula_read", "numbers_of_problem"]
