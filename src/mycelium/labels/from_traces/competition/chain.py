"""Reading a solution formula by formula: names given, equations met, unknowns solved for where their value is stated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from mycelium.labels.from_traces.competition.derivation import SMALL, Derivation, Value, expression_of
from mycelium.labels.from_traces.competition.facts import (
    Fact,
    determining,
    facts_of,
    is_literal,
    is_name,
    modulus_of,
    rational_of,
    same,
    value_of_node,
    without_modulus,
)
from mycelium.labels.from_traces.competition.formulas import Formula
from mycelium.problems import CharSpan
from mycelium.programs import Argument, Constant, Expression, QuantityRef, ResultRef, to_node
from mycelium.symbolic import Node

MAX_TRIES = 8  # sets of equations looked at for one stated value
MAX_SOLVED = 12  # stated values that equations are looked at for
_OPPOSITES = ("POSITIVE_OF", "NEGATIVE_OF", "INTEGERS_OF")


@dataclass(frozen=True, slots=True)
class Stated:
    """What a chain of the solution came to: its argument and where it stands."""

    argument: Argument
    char_span: CharSpan
    boxed: bool


class Chain:
    """The state of a reader that goes through the formulas of a problem and then of its solution."""

    def __init__(self, derivation: Derivation, answer: Node | None = None) -> None:
        self.derivation = derivation
        self.answer = answer
        self.facts: list[Fact] = []
        self.stated: list[Stated] = []
        self.expressions: list[Fact] = []  # of the problem, no relations
        self.solved = 0
        self.met: set[str] = set()  # letters of formulas with an operation
        self.put_in: set[Fraction] = set()  # coordinates and arguments that the problem writes, such as the 5 of p(5)

    def given(self, formula: Formula) -> None:
        """A formula of the problem: an equation, a definition, an expression."""
        if formula.node is None:
            return
        self._define(formula)
        self._meet(formula)
        for part in formula.node.walk():
            if part.head in ("tuple", "apply"):
                self.put_in |= {number for item in part.args if (number := rational_of(item)) is not None}
        if formula.signs == ("=",) and (left := formula.sides[0]) is not None and left.head == "symbol":
            right = formula.sides[1]
            if right is not None and is_literal(right):  # "when x = 3"
                value = self.derivation.build(right, formula.char_span)
                if value is not None:
                    self.derivation.letters[str(left.value)] = value
        kind = self.facts if formula.signs else self.expressions
        kind.extend(facts_of(formula, True))

    def read(self, formula: Formula) -> None:
        """A formula of the solution.

        Raises:
            GivenUp: as `Derivation.add`.
        """
        for part in _parts(formula):
            self._read(part)
        self._meet(formula)

    def _meet(self, formula: Formula) -> None:
        for side in formula.sides:
            if side is not None and side.args:
                self.met |= side.symbols()

    def _read(self, formula: Formula) -> None:
        derivation, span = self.derivation, formula.char_span
        sides = formula.sides
        if not formula.signs:
            if sides[0] is not None and (formula.boxed or sides[0].args) and not self._is_copy(sides[0]):
                self._state(derivation.build(sides[0], span), formula)
            return
        if any(sign not in ("=", "approx") for sign in formula.signs):
            self.facts.extend(facts_of(formula, False))
            return
        modulus = modulus_of(formula)
        if modulus is not None:
            self._congruence(formula, modulus)
            return
        self._define(formula)
        found = self._computed(formula)
        if found is None:
            self.facts.extend(facts_of(formula, False))
            return
        self._state(found, formula)
        self._name(formula, found)

    def _computed(self, formula: Formula) -> Argument | None:
        """What a chain of equal sides comes to: its first side with an operation that can be worked out."""
        derivation, span = self.derivation, formula.char_span
        ends = [side for side in formula.sides if side is not None and not side.symbols()]
        stated = rational_of(ends[-1]) if ends else None
        literal: Node | None = None
        for place, side in enumerate(formula.sides):
            if side is None or (place == 0 and is_name(side) and side not in derivation.named):
                continue
            if is_literal(side) or self._is_copy(side):
                literal = literal or side
                continue
            if literal is not None and _is_mixed(side):
                continue
            before = len(derivation.steps)
            argument = derivation.build(side, span)
            if argument is None:
                continue
            value = derivation.value(argument)
            if stated is not None and "approx" in formula.signs:
                return self._rounded(argument, ends[-1], stated, span) or argument
            if stated is not None and value != stated and isinstance(value, Fraction):
                if len(derivation.steps) > before:
                    continue  # a slip of the text, or a name taken for another thing
            return argument
        return None if literal is None else self._stated_value(formula, literal)

    def _rounded(self, argument: Argument, written: Node, stated: Fraction, span: CharSpan) -> Argument | None:
        """The value as the text rounds it: 55.6 stated as about 56."""
        places = 0
        while (stated * 10**places).denominator != 1 and places < 6:
            places += 1
        found = self.derivation.add("ROUND_TO", (argument, Constant(Fraction(places))), span)
        return found if found is not None and self.derivation.value(found) == stated else None

    def _stated_value(self, formula: Formula, literal: Node) -> Argument | None:
        """A value that is only stated: what equations give, or what the number itself is."""
        value = value_of_node(literal)
        found = None if value is None else self._solved(formula, value)
        if found is None and isinstance(value, Fraction) and value not in self.put_in and self._is_met(formula):
            self.derivation.opaque.add(value)
            return Constant(value)
        if found is None and not self._is_copy(literal):
            found = self.derivation.build(literal, formula.char_span)
        return found or (None if value is None else Constant(value))

    def _is_met(self, formula: Formula) -> bool:
        """Whether a letter with a stated value has stood in a formula before, so that the value comes from there."""
        target = next((side for side in formula.sides if side is not None and side.symbols()), None)
        return target is not None and target.head == "symbol" and str(target.value) in self.met

    def _is_copy(self, side: Node) -> bool:
        """Whether a side is the answer as gold writes it: stated, not computed.

        A quotient, and a tuple, set or list of numbers, is computed where each of them was: a quantity above 2, or a result.
        """
        stated = side.head in ("tuple", "set", "list") and all(map(is_literal, side.args))
        if not side.args or not stated and side != self.answer:
            return False
        if side.head not in ("div", "tuple", "set", "list"):
            return True
        for part in side.args:
            bare = part.args[0] if part.head == "neg" else part
            if side.head != "div" and bare.head != "number" and not is_literal(part):
                continue
            if not isinstance(bare.value, Fraction):
                return True
            found = self.derivation.leaf(bare.value, (0, 0))
            if isinstance(found, Constant) or (isinstance(found, QuantityRef) and bare.value in SMALL):
                return True
        return False

    def _solved(self, formula: Formula, value: Value) -> Argument | None:
        """The unknown (or expression) at the left of a stated value, from the equations so far."""
        target = next((side for side in formula.sides if side is not None and side.symbols()), None)
        if target is None or self.solved >= MAX_SOLVED:
            return None
        known = self.derivation.letters.get(str(target.value)) if target.head == "symbol" else None
        if isinstance(known, ResultRef) and same(self.derivation.value(known), value):
            return known
        self.solved += 1
        return self.derive(target, value, formula.char_span)

    def derive(self, target: Node, value: Value, span: CharSpan) -> Argument | None:
        """`target` from the equations that determine it, if `value` is what they give."""
        known = {
            name: to_node(self.derivation.value(argument))
            for name, argument in self.derivation.letters.items()
            if name not in target.symbols()
        }
        if target.head == "symbol":
            known[str(target.value)] = to_node(value)
        for number, facts in enumerate(determining(self.facts, target, known)):
            if number >= MAX_TRIES:
                return None
            found = self._from(target, facts, value, span)
            if found is not None:
                return found
        return None

    def _from(self, target: Node, facts: Sequence[Fact], value: Value, span: CharSpan) -> Argument | None:
        derivation = self.derivation
        if len(facts) == 1 and (modulus := facts[0].modulus) is not None:
            return self._residue(facts[0], modulus, value, span)
        arguments: list[Argument] = []
        for fact in facts:
            written = expression_of(fact.node)
            if written is None:
                return None
            argument: Argument | None = Constant(written)
            outside = sorted(name for name in fact.node.symbols() - target.symbols() if name in derivation.letters)
            if len(facts) == 1 and outside:
                flat: list[Argument] = [Constant(written)]
                for name in outside:
                    flat += [Constant(Expression(name)), derivation.letters[name]]
                argument = derivation.add("SUBSTITUTE", flat, span)
            if argument is None:
                return None
            arguments.append(argument)
        wanted = expression_of(target)
        if wanted is None:
            return None
        found = derivation.add("VALUE_GIVEN", (Constant(wanted), *arguments), span)
        return found and self.chosen(found, value, span)

    def _residue(self, fact: Fact, modulus: Node, value: Value, span: CharSpan) -> Argument | None:
        left, right = (expression_of(side) for side in fact.node.args[:2])
        size = self.derivation.build(modulus, span)
        if left is None or right is None or size is None or not isinstance(value, Fraction):
            return None
        found = self.derivation.add("SOLVE_CONGRUENCE", (Constant(left), _plain(right), size), span)
        return found and self.chosen(found, value, span)

    def chosen(self, found: Argument, value: Value, span: CharSpan) -> Argument | None:
        """One value of a set of solutions, as a further step; the argument itself where it is the value."""
        derivation = self.derivation
        have = derivation.value(found)
        if same(have, value):
            return found
        if not isinstance(have, Expression) or have.node.head != "set":
            return None
        if not any(same(value_of_node(part), value) for part in have.node.args):
            return None
        for kind in _OPPOSITES:
            kept = derivation.add(kind, (found,), span)
            only = kept and derivation.add("ONLY", (kept,), span)
            if only is not None and same(derivation.value(only), value):
                return only
        for kind in ("LARGEST", "SMALLEST"):
            picked = derivation.add(kind, (found,), span)
            if picked is not None and same(derivation.value(picked), value):
                return picked
        return None

    def _congruence(self, formula: Formula, modulus: Node) -> None:
        derivation, span = self.derivation, formula.char_span
        size = derivation.build(modulus, span)
        first = formula.sides[0]
        if first is None or size is None:
            return
        bare = [without_modulus(side) for side in formula.sides if side is not None]
        literal = next((rational_of(side) for side in bare[::-1] if is_literal(side)), None)
        for side in bare:
            argument = (
                None if side.symbols() or is_literal(side) and side is not bare[0] else derivation.build(side, span)
            )
            found = argument and derivation.add("MOD", (argument, size), span)
            if found is not None:
                self._state(found, formula)
                return
        if first.head == "symbol" and literal is not None:
            for fact in [
                fact for fact in self.facts if fact.modulus is not None and fact.node.symbols() == first.symbols()
            ]:
                found = self._residue(fact, modulus, literal, span)
                if found is not None:
                    self._state(found, formula)
                    return
        self.facts.append(Fact(Node("relation", (bare[0], bare[-1]), "="), span, False, modulus))

    def _state(self, argument: Argument | None, formula: Formula) -> None:
        if argument is not None:
            self.stated.append(Stated(argument, formula.char_span, formula.boxed))

    def _define(self, formula: Formula) -> None:
        left, right = formula.sides[0], formula.sides[1] if len(formula.sides) > 1 else None
        if left is None or right is None or formula.signs[0] != "=" or left.head != "apply" or len(left.args) != 1:
            return
        letter = left.args[0]
        if letter.head == "symbol" and letter.value in right.symbols():
            self.derivation.functions[str(left.value)] = (str(letter.value), right)

    def _name(self, formula: Formula, found: Argument) -> None:
        """Letters and written expressions that the chain has given a value."""
        for side, sign in zip(formula.sides, (*formula.signs, "="), strict=True):
            if side is None or sign != "=":
                continue
            if side.head == "symbol":
                self.derivation.letters[str(side.value)] = found
            elif side.symbols() or side.head == "text":
                if side.args or side.head == "text":
                    self.derivation.named[side] = found
        node = formula.node
        if node is not None and any(side.head != "symbol" and side.symbols() for side in node.args):
            self.facts.extend(facts_of(formula, False))


def _is_mixed(side: Node) -> bool:
    """Whether a side is a mixed number such as 27 7/9: another form of a fraction before it."""
    return side.head == "add" and len(side.args) == 2 and side.args[0].head == "number" and side.args[1].head == "div"


def _parts(formula: Formula) -> list[Formula]:
    """A list of relations, and a tuple of letters with a tuple of values, as one relation each."""
    if len(formula.sides) == 2 and formula.signs == ("=",):
        left, right = formula.sides
        if left is not None and right is not None and left.head == right.head == "tuple":
            if len(left.args) == len(right.args) and all(arg.head == "symbol" for arg in left.args):
                pairs = zip(left.args, right.args, strict=True)
                parts = [Formula(pair, ("=",), formula.char_span) for pair in pairs]
                return [*parts, Formula((left,), (), formula.char_span, formula.boxed)]
    return [formula]


def _plain(written: Expression) -> Constant:
    found = rational_of(written.node)
    return Constant(written if found is None else found)


__all__ = ["Chain", "Stated"]
