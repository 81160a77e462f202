"""What the step parser gives: equations of a chain of thought, each with its place and the tier that read it."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from mycelium.problems import CharSpan
from mycelium.programs.arithmetic_tree import WrittenOperation, operations_of
from mycelium.symbolic import Node

TIERS = ("arithmetic", "latex", "words", "classifier", "search")
"""From the most literal reading to the least; "search" has seen gold and makes training labels only."""


@dataclass(frozen=True, slots=True)
class Equation:
    """One computation of a chain of thought.

    tree: what is computed; literals are the values as written.
    stated: the result that the text states, None when it states none.
    char_span: half-open characters of the chain of thought, from the first operand to the result.
    tier: one of `TIERS`.
    name: the unknown that the result is given to, if any.
    """

    tree: Node
    stated: Fraction | None
    char_span: CharSpan
    tier: str
    name: str | None = None

    @property
    def operations(self) -> tuple[WrittenOperation, ...]:
        """The operations of the tree, inner ones first."""
        return tuple(operations_of(self.tree))


@dataclass(frozen=True, slots=True)
class Mention:
    """A number of the chain of thought that belongs to no equation."""

    value: Fraction
    char_span: CharSpan


@dataclass(frozen=True, slots=True)
class ParsedCot:
    """Everything the parser found in one chain of thought, in reading order.

    bare: expressions without a stated result ("she pays 5 * 3 dollars"); less certain than equations.
    rewritten: later forms of an equation in a chain of equals (`= 10 + 12 = 22`); they compute nothing new.
    mentions: the numbers that stand in none of these.
    divides_by_zero, too_large: whether an expression has no value for that reason.
    """

    equations: tuple[Equation, ...]
    bare: tuple[Equation, ...] = ()
    rewritten: tuple[Equation, ...] = ()
    mentions: tuple[Mention, ...] = field(default=())
    divides_by_zero: bool = False
    too_large: bool = False
