"""Rows of the operation table made from facts: one for every part that a fact can be solved for.

A row over plain arithmetic is computed with `Fraction`s, in microseconds; roots of rationals and multiples of pi are
computed here too, and only the rest, and what holds letters, goes to the workers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from mycelium.errors import DataError
from mycelium.programs.errors import ExecutionError, MalformedProgram
from mycelium.programs.expression import Expression, Value, evaluated, from_node, open_tree, to_node
from mycelium.programs.knowledge.facts import Fact, Part, filled_words
from mycelium.programs.knowledge.formulas import Irrational, as_python, compiled
from mycelium.programs.knowledge.monomials import NoMonomial, monomial_node, monomial_value
from mycelium.programs.knowledge.needs import needs_of
from mycelium.programs.knowledge.typed_amounts import NOT_NUMBERS, Amounts, fits_part
from mycelium.programs.operations import Operation
from mycelium.symbolic import Node, SymbolicError, filled, rational, to_plain


@dataclass(frozen=True)
class KnowledgeRow:
    """A fact solved for one of its parts.

    name: of the operation. letter: the part that it gives; its arguments are the other parts, in the order of the file.

    Raises:
        DataError: the fact cannot be solved for that part.
    """

    name: str
    fact: Fact
    letter: str

    @cached_property
    def gives(self) -> Part:
        return self.fact.by_letter[self.letter]

    @cached_property
    def arguments(self) -> tuple[Part, ...]:
        return tuple(part for part in self.fact.parts if part.letter != self.letter)

    @property
    def topic(self) -> str:
        return self.fact.topic

    @cached_property
    def said(self) -> str:
        """All its words in small letters: its name, its wording, its parts."""
        names = " ".join(part.name for part in self.fact.parts)
        return f"{self.name.replace('_', ' ')} {self.fact.words} {names} {self.topic}".lower()

    @cached_property
    def tree(self) -> Node:
        """What it computes, over the letters of its arguments."""
        return self.fact.solved_tree(self.letter)

    @cached_property
    def formula(self) -> str:
        """ "t = d/s", as it is shown."""
        if self.letter == self.fact.subject.letter:
            return self.fact.formula
        return f"{self.letter} = {to_plain(self.tree)}"

    @cached_property
    def operation(self) -> Operation:
        """The row of the operation table."""
        letters = [letter for part in self.arguments for letter in part.letters]
        numbers = all(part.kind == "number" for part in (*self.arguments, self.gives))
        python = as_python(self.tree, letters) if numbers else ""
        return Operation(
            self.name,
            (len(self.arguments), len(self.arguments)),
            _Executor(self),  # type: ignore[arg-type]
            python=python,
            meaning=f"{self.gives.name}: {self.formula}",
            kind="arithmetic" if python else "symbolic",
            argument_kinds=tuple("point" if part.kind == "point" else "term" for part in self.arguments),
            result_kind=self._result_kind(bool(python)),
            templates=(self._template(),),
        )

    def _result_kind(self, is_arithmetic: bool) -> str:
        """Of the operation table's `RESULT_KINDS`; a row of the clock gives times or numbers, as it is asked."""
        if self.gives.kind == "point":
            return "point"
        return "same" if is_arithmetic and not self.gives.unit else "any"

    def _template(self) -> str:
        letters = [part.letter for part in self.arguments]
        if self.letter == self.fact.subject.letter:
            return filled_words(self.fact.words, letters)
        given = " and ".join(f"the {part.name} is {{{place}}}" for place, part in enumerate(self.arguments))
        return f"the {self.gives.name} where {given}"

    def accepts(self, values: Sequence[Value]) -> bool:
        """Whether values may be its arguments, in this order: their kinds, measures and conditions; nothing is computed.

        A plain number may measure anything; an amount (`"3 foot"`) stands only where its measure does.
        """
        return len(values) == len(self.arguments) and all(map(fits_part, self.arguments, values))

    def __call__(self, *values: Value) -> Value:
        """What the row gives, as `apply_operation` does."""
        return self.operation.execute(*values)


class _Executor:
    """Computes one row; its formula is prepared at the first call."""

    __slots__ = ("_checks", "_coordinates", "_needs", "_places", "_rational", "_ready", "_row")

    def __init__(self, row: KnowledgeRow) -> None:
        self._row, self._ready = row, False

    def _prepare(self) -> None:
        row = self._row
        letters = [letter for part in row.arguments for letter in part.letters]
        self._places = {letter: place for place, letter in enumerate(letters)}
        coordinates = row.tree.args if row.gives.kind == "point" else (row.tree,)
        self._coordinates = coordinates
        self._rational = [compiled(tree, self._places) for tree in coordinates]
        self._checks = [(place, part) for place, part in enumerate(row.arguments) if part.conditions]
        self._needs = needs_of(row.fact, {**self._places, row.letter: len(self._places)}) if row.fact.needs else ()
        self._ready = True

    def __call__(self, *values: Value) -> Value:
        if not self._ready:
            self._prepare()
        for place, part in self._checks:
            if type(value := values[place]) is Fraction:
                part.check(value)
        if all(type(value) is Fraction for value in values) and len(values) == len(self._places):
            return self._of_numbers(values)  # type: ignore[arg-type]
        given = [to_node(value) for value in values]
        amounts = Amounts(given)
        nodes = self._nodes(given, amounts)
        if any(type(value) is Expression and value.is_open for value in values):
            return amounts.amount(self._row.gives, self._with_unknowns(values, nodes))
        numbers = [from_node(node) for node in nodes]
        if all(isinstance(number, Fraction) for number in numbers):
            result = self._of_numbers(numbers)  # type: ignore[arg-type]
        else:
            result = self._value(dict(zip(self._places, nodes, strict=True)))
        return amounts.amount(self._row.gives, result)

    def _with_unknowns(self, values: Sequence[Value], nodes: Sequence[Node]) -> Value:
        """Arithmetic on unknowns, in this process where it is a polynomial; else the formula with its letters replaced."""
        if len(self._rational) == 1 and not any(type(value) is Expression and not value.is_open for value in values):
            try:
                return self._exact(values)  # type: ignore[arg-type]
            except (TypeError, AttributeError, Irrational):
                pass  # a root, a floor, pi
        trees = [filled(tree, dict(zip(self._places, nodes, strict=True))) for tree in self._coordinates]
        return open_tree(trees[0] if len(trees) == 1 else Node("tuple", tuple(trees)))

    def _of_numbers(self, values: Sequence[Fraction]) -> Value:
        try:
            result = self._exact(values)
        except Irrational:
            result = self._value({letter: rational(values[place]) for letter, place in self._places.items()})
        if type(result) is Fraction and self._row.gives.conditions:
            self._row.gives.check(result)
        for need in self._needs:
            need.check((*values, result if type(result) is Fraction else None))
        return result

    def _nodes(self, given: Sequence[Node], amounts: Amounts) -> list[Node]:
        """The tree of every letter: a point gives its coordinates, an amount its number."""
        nodes: list[Node] = []
        for part, node in zip(self._row.arguments, given, strict=True):
            if part.kind == "point":
                if node.head != "tuple" or len(node.args) != 2:
                    raise ExecutionError(f"the {part.name} is {to_plain(node)[:40]}, expected a point such as (1, 2)")
                nodes += node.args
            elif node.head in NOT_NUMBERS:
                raise ExecutionError(f"the {part.name} is {to_plain(node)[:40]}, expected a number")
            else:
                nodes.append(amounts.number(part, node))
                if part.conditions and nodes[-1] is not node and isinstance(found := from_node(nodes[-1]), Fraction):
                    part.check(found)
        return nodes

    def _exact(self, values: Sequence[Fraction]) -> Value:
        found = []
        for compute in self._rational:
            if compute is None:
                raise Irrational
            found.append(compute(values))
        if len(found) == 1:
            return found[0]
        return from_node(Node("tuple", tuple(map(rational, found))))

    def _value(self, nodes: Mapping[str, Node]) -> Value:
        try:
            trees = [filled(tree, nodes) for tree in self._coordinates]
            try:
                parts = [monomial_node(monomial_value(tree)) for tree in trees]
            except NoMonomial:
                return evaluated(trees[0] if len(trees) == 1 else Node("tuple", tuple(trees)))
            return from_node(parts[0] if len(parts) == 1 else Node("tuple", tuple(parts)))
        except MalformedProgram as error:
            raise ExecutionError(f"the result cannot be written: {error}") from None
        except SymbolicError as error:
            raise ExecutionError(str(error)) from None


def rows_of(fact: Fact) -> tuple[KnowledgeRow, ...]:
    """The rows of a fact, its own name first.

    Raises:
        DataError: a part that the formula cannot be solved for, or an example that is none.
    """
    rows = tuple(KnowledgeRow(name, fact, letter) for name, letter in fact.row_names.items())
    for row in rows:
        _ = row.tree
        if row.gives.kind == "point" and (row.tree.head != "tuple" or len(row.tree.args) != 2):
            raise DataError(f"got {row.formula}, expected a pair such as (a, b) for the {row.gives.name}")
    if fact.needs:
        _ = needs_of(fact, {part.letter: place for place, part in enumerate(fact.parts)})
    _ = fact.worked
    return rows
