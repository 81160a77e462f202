"""Rules that read a problem with a small parser, and plans that are a whole program of several rows.

A rule of `registry.py` is one pattern; a reader is a function that may split the wording into clauses first. Readers are
tried in the order of their registration, after the patterns.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from mycelium.programs import Argument, Constant, Expression, Program, ResultRef, Step
from mycelium.registry import Registry, must_be_callable
from mycelium.solver.track1.plans import Plan
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node, rational_value, to_plain

ReadPlan = Callable[[Wording], Plan | None]


TRACK1_READERS: Registry[ReadPlan] = Registry(
    "Track 1 reader", "mycelium.track1_readers", must_be_callable("a Plan or None from a Wording")
)
"""In the order in which they are tried."""


def track1_reader(function: ReadPlan) -> ReadPlan:
    """Register a function that gives the plan of a wording, or None where it is not for it; named as the function."""
    TRACK1_READERS.register(function.__name__.lstrip("_"), function)
    return function


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the operation table on numbers, expressions and the results of further rows."""

    operation: str
    arguments: tuple[RowArgument, ...]


RowArgument = int | Fraction | str | Node | Row


def row(operation: str, *arguments: RowArgument) -> Row:
    """`row("COUNT_WHERE", "n", row("DIVISIBLE", "n", 7))`: rows that stand inside others are worked out first."""
    return Row(operation, arguments)


def whole_plan(last: Row, pick: str = "only") -> Plan:
    """The plan whose program is this row with all rows inside it.

    >>> whole_plan(row("ADD", 1, row("MUL", 2, 3))).whole
    Program(steps=(Step(operation='MUL', arguments=(Constant(value=Fraction(2, 1)), Constant(value=Fraction(3, 1)))), \
Step(operation='ADD', arguments=(Constant(value=Fraction(1, 1)), ResultRef(index=0)))), quantities=())
    """
    steps: list[Step] = []

    def place(item: RowArgument) -> Argument:
        if isinstance(item, Row):
            arguments = tuple(map(place, item.arguments))
            steps.append(Step(item.operation, arguments))
            return ResultRef(len(steps) - 1)
        return constant(item)

    place(last)
    return Plan(last.operation.lower(), (), pick, whole=Program(tuple(steps), ()))


def constant(item: int | Fraction | str | Node) -> Constant:
    """A number, an expression in plain notation or a tree as an argument of a row."""
    if isinstance(item, Node):
        value = rational_value(item) if item.head == "number" else None
        return Constant(Expression(to_plain(item)) if value is None else value)
    return Constant(Expression(item)) if isinstance(item, str) else Constant(Fraction(item))
