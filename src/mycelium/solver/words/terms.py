"""Terms: what a reader computes with numbers of the text, written as arithmetic and turned into a typed program."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from mycelium.programs import Argument, Constant, Program, QuantityRef, ResultRef, Step, execute


@dataclass(frozen=True, slots=True, eq=False)
class Term:
    """A number of the text, a constant, or a row of the operation table on terms.

    leaf: a quantity or a constant; None for a row. operation, arguments: the row.
    """

    leaf: Argument | None
    operation: str = ""
    arguments: tuple[Term, ...] = ()

    def __add__(self, other: Term | Fraction | int) -> Term:
        return row("ADD", self, other)

    def __sub__(self, other: Term | Fraction | int) -> Term:
        return row("SUB", self, other)

    def __mul__(self, other: Term | Fraction | int) -> Term:
        return row("MUL", self, other)

    def __truediv__(self, other: Term | Fraction | int) -> Term:
        return row("DIV", self, other)

    def is_constant(self, value: int) -> bool:
        return isinstance(self.leaf, Constant) and self.leaf.value == value


def quantity(index: int) -> Term:
    """The quantity of this place in the text."""
    return Term(QuantityRef(index))


def constant(value: Fraction | int) -> Term:
    """A number that the text does not say."""
    return Term(Constant(Fraction(value)))


def term_of(item: Term | Fraction | int) -> Term:
    return item if isinstance(item, Term) else constant(item)


def row(operation: str, *arguments: Term | Fraction | int) -> Term:
    """A row on terms; steps that change nothing (times 1, plus 0) are left out.

    >>> program_of_term(row("FLOOR_DIV", quantity(0) * 1, 12), [Fraction(200)]).steps
    (Step(operation='FLOOR_DIV', arguments=(QuantityRef(index=0), Constant(value=Fraction(12, 1)))),)
    """
    terms = tuple(map(term_of, arguments))
    if operation in ("MUL", "DIV") and terms[1].is_constant(1):
        return terms[0]
    if operation in ("ADD", "SUB") and terms[1].is_constant(0):
        return terms[0]
    return Term(None, operation, terms)


def total(terms: Sequence[Term]) -> Term:
    """The sum of one term or more."""
    result = terms[0]
    for term in terms[1:]:
        result = result + term
    return result


def unknown() -> Term:
    """A fresh unknown; the same object stands for the same unknown."""
    return Term(None, "UNKNOWN")


def solved(target: Term, *equations: tuple[Term, Term | Fraction | int]) -> Term:
    """The value of the target under equations, each a left and a right side."""
    return row("SOLVE", target, *(row("EQUATION", left, right) for left, right in equations))


def program_of_term(term: Term, quantities: Sequence[Fraction]) -> Program:
    """The program whose last step is the term. A quantity alone becomes `q + 0`."""
    steps: list[Step] = []
    placed: dict[int, Argument] = {}

    def place(item: Term) -> Argument:
        if item.leaf is not None:
            return item.leaf
        known = placed.get(id(item))
        if known is None:
            steps.append(Step(item.operation, tuple(place(argument) for argument in item.arguments)))
            known = placed[id(item)] = ResultRef(len(steps) - 1)
        return known

    last = place(term)
    if not isinstance(last, ResultRef):
        steps.append(Step("ADD", (last, Constant(Fraction(0)))))
    return Program(tuple(steps), tuple(quantities))


def value_of(program: Program) -> Fraction | None:
    """The number that a program gives, None where it gives something else.

    Raises:
        ProgramError: a step has no value.
    """
    value = execute(program).answer
    return value if isinstance(value, Fraction) else None
