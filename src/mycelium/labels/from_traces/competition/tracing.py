"""Numbers that a solution writes without saying where they come from, traced to earlier results and to the problem."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import permutations

from mycelium.labels.from_traces.competition.derivation import SMALL, Derivation, Value, expression_of
from mycelium.labels.from_traces.competition.evidence import EVERYDAY, formula_read
from mycelium.labels.from_traces.competition.formulas import Formula
from mycelium.problems import CharSpan
from mycelium.programs import Argument, Constant, Expression, Program, QuantityRef, ResultRef, Step
from mycelium.symbolic import Node

LARGE = 10  # from here on a number is seldom equal to another one by chance
MAX_PARTS = 8  # different numbers of the problem that are put together
_LETTERS = "uvwpqstabcdhkmn"


@dataclass
class Tracing:
    """A program written anew with what its numbers come from.

    known: numbers of the problem, and those that its words tell.
    """

    derivation: Derivation
    formulas: Sequence[Formula]
    known: frozenset[Fraction] | set[Fraction]
    steps: list[Step] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    _made: dict[int, int] = field(default_factory=dict)
    _added: dict[Step, int] = field(default_factory=dict)

    def program(self, answer: ResultRef) -> tuple[Program, tuple[CharSpan, ...]]:
        """The steps that an answer needs, and the characters of the solution that each was read at."""
        self._include(answer.index)
        spans = tuple(self.derivation.spans[place] for place in self.places)
        return Program(tuple(self.steps), tuple(item.value for item in self.derivation.quantities)), spans

    def _include(self, place: int) -> int:
        if place not in self._made:
            step = self.derivation.steps[place]
            letters = {name for item in step.arguments if isinstance(item, Constant) for name in _letters_of(item)}
            beside = {self.derivation.value(item) for item in step.arguments}
            arguments = tuple(self._argument(item, place, letters, beside) for item in step.arguments)
            first = arguments[0]
            if step.operation == "EVALUATE" and isinstance(first, ResultRef):  # SUBSTITUTE has worked it out
                self._made[place] = first.index
            else:
                self._made[place] = self._add(Step(step.operation, arguments), place)
        return self._made[place]

    def _add(self, step: Step, place: int) -> int:
        if step not in self._added:
            self.steps.append(step)
            self.places.append(place)
            self._added[step] = len(self.steps) - 1
        return self._added[step]

    def _argument(self, argument: Argument, place: int, letters: set[str], beside: set[Value]) -> Argument:
        if isinstance(argument, ResultRef):
            return ResultRef(self._include(argument.index))
        if not isinstance(argument, Constant) or formula_read(argument, self.formulas) is not None:
            return argument
        if isinstance(argument.value, Fraction):
            return self._source(argument.value, place, argument.value + 1 in beside) or argument
        return self._expression(argument, argument.value, place, letters)

    def _expression(self, argument: Constant, written: Expression, place: int, letters: set[str]) -> Argument:
        pairs: list[tuple[str, Argument]] = []
        free = [letter for letter in _LETTERS if letter not in letters]

        def linked(node: Node, counted: bool = False) -> Node:
            if isinstance(node.value, Fraction) and node.head == "number":
                source = self._source(node.value, place, counted)
                if source is None or not free:
                    return node
                letter = next((name for name, known in pairs if known == source), None)
                if letter is None:
                    letter = free.pop(0)
                    pairs.append((letter, source))
                return Node("symbol", (), letter)
            if node.head in ("sum", "product", "limit", "integral", "derivative", "unit", "based"):
                return node
            kept = node.args[1:] if node.head in ("pow", "root") else ()
            inside = node.head == "call" and node.value in ("factorial", "binomial")
            read = [linked(part, inside) for part in node.args[: len(node.args) - len(kept)]]
            return Node(node.head, (*read, *kept), node.value)

        template = expression_of(linked(written.node))
        if not pairs or template is None:
            return argument
        flat: list[Argument] = [Constant(template)]
        for letter, source in pairs:
            flat += [Constant(Expression(letter)), source]
        return ResultRef(self._add(Step("SUBSTITUTE", tuple(flat)), place))

    def _source(self, number: Fraction, place: int, counted: bool = False) -> Argument | None:
        """What a number is that stands neither in the problem nor among what everybody knows.

        counted: whether it stands in a factorial or a binomial, or beside the number that follows it: there it is one
            less than a number of the problem.
        """
        if number in self.known or number in EVERYDAY or number in SMALL:
            return None
        if abs(number) >= LARGE or number.denominator != 1:
            for earlier in range(place - 1, -1, -1):
                if self.derivation.values[earlier] == number:
                    return ResultRef(self._include(earlier))
        step = self._one_operation(number, counted)
        return None if step is None else ResultRef(self._add(step, place))

    def _one_operation(self, number: Fraction, counted: bool) -> Step | None:
        """The only operation on two numbers of the problem that gives it; None where there are none or several."""
        if number.denominator != 1 or number < 3:
            return None
        first: dict[Fraction, int] = {}
        for index, item in enumerate(self.derivation.quantities):
            if item.value not in SMALL:
                first.setdefault(item.value, index)
        if len(first) > MAX_PARTS:
            return None
        one, two = Constant(Fraction(1)), Constant(Fraction(2))
        found: list[tuple[Step, bool]] = []
        large = number >= LARGE
        for value, index in first.items():
            here = QuantityRef(index)
            found += [
                (Step(name, arguments), likely)
                for name, arguments, made, likely in (
                    ("SUB", (here, one), value - 1, counted),
                    ("ADD", (here, one), value + 1, False),
                    ("MUL", (two, here), 2 * value, False),
                    ("DIV", (here, two), value / 2, number >= LARGE / 2),
                    ("POWER", (here, two), value * value, large),
                )
                if made == number
            ]
        for (a, i), (b, j) in permutations(first.items(), 2):
            pair = (QuantityRef(i), QuantityRef(j))
            found += [
                (Step(name, pair), large and name in ("MUL", "DIV"))
                for name, made in (
                    ("MUL", a * b if i < j else None), ("ADD", a + b if i < j else None),
                    ("SUB", a - b), ("DIV", a / b if b else None),
                )
                if made == number
            ]  # fmt: skip
        return found[0][0] if len(found) == 1 and found[0][1] else None


def _letters_of(argument: Constant) -> set[str]:
    return set(argument.value.node.symbols()) if isinstance(argument.value, Expression) else set()


__all__ = ["Tracing"]
