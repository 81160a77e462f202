"""Equations with unknowns that a reader of formulas has met, and which of them determine a target."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from mycelium.labels.from_traces.competition.derivation import Value, expression_of, put_in
from mycelium.labels.from_traces.competition.formulas import Formula
from mycelium.problems import CharSpan
from mycelium.symbolic import Node, SymbolicError, check_answers, rational_value


@dataclass(frozen=True, slots=True)
class Fact:
    """An equation, inequality or congruence with unknowns: a formula of the problem, or of the solution."""

    node: Node
    char_span: CharSpan
    of_problem: bool
    modulus: Node | None = None

    @property
    def is_equation(self) -> bool:
        return self.node.head == "relation" and set(str(self.node.value).split()) == {"="}


def determining(facts: Sequence[Fact], target: Node, known: Mapping[str, Node]) -> list[tuple[Fact, ...]]:
    """Sets of equations that may determine a target, those of the problem first.

    known: letters with their values; the target's own may be among them, to rule out what does not hold.
    """
    wanted = target.symbols()
    useful: list[Fact] = []
    for fact in facts:
        if fact.node.symbols() & wanted and fact.is_equation and fact.node not in [item.node for item in useful]:
            if fact.modulus is not None or _may_hold(fact.node, known):
                useful.append(fact)
    useful = [fact for fact in useful if fact.of_problem] + [fact for fact in useful if not fact.of_problem]
    if len(wanted) > 1 and not _is_linear(target):
        return []
    plain = [fact for fact in useful if _is_linear(fact.node)] if len(wanted) > 1 else useful
    unknown = {fact: fact.node.symbols() - set(known) | wanted for fact in useful}
    singles = [(fact,) for fact in plain if unknown[fact] == wanted and wanted <= fact.node.symbols()]
    several = [
        group
        for size in (2, 3)
        for group in combinations(useful[:5], size)
        if len(set().union(*(fact.node.symbols() for fact in group)) | wanted) == size
    ]
    return [*singles, *several]


def facts_of(formula: Formula, of_problem: bool) -> list[Fact]:
    node = formula.node
    if node is None or not formula.signs and not (node.args or not of_problem):
        return []
    modulus = modulus_of(formula) if formula.signs else None
    if modulus is not None:
        bare = tuple(without_modulus(side) for side in node.args)
        return [Fact(Node("relation", bare, str(node.value)), formula.char_span, of_problem, modulus)]
    if formula.signs and not node.symbols():
        return []
    return [Fact(node, formula.char_span, of_problem)]


def modulus_of(formula: Formula) -> Node | None:
    last = formula.sides[-1]
    return last.args[1] if last is not None and last.head == "call" and last.value == "mod" else None


def without_modulus(node: Node) -> Node:
    return node.args[0] if node.head == "call" and node.value == "mod" else node


def _may_hold(node: Node, known: Mapping[str, Node]) -> bool:
    """False where numbers put in for all letters prove that an equation does not hold."""
    try:
        values = [rational_value(put_in(side, dict(known))) for side in node.args]
    except (SymbolicError, RecursionError):
        return False
    numbers = [value for value in values if value is not None]
    return len(numbers) < len(values) or len(set(numbers)) == 1


def _is_linear(node: Node) -> bool:
    """Whether an equation has letters in sums and products only, so that its solution costs little."""
    return all(part.head in ("relation", "add", "mul", "neg", "number", "symbol", "div") for part in node.walk())


def is_name(node: Node) -> bool:
    """Whether a left side only names what follows: a letter, AB, words, f(x)."""
    if node.head in ("symbol", "text"):
        return True
    return node.head == "mul" and all(part.head == "symbol" and str(part.value).isupper() for part in node.args)


def is_literal(node: Node) -> bool:
    """Whether a side is a number as it is written: 3, -3, 9/4."""
    bare = node.args[0] if node.head == "neg" else node
    return bare.head == "number" or bare.head == "div" and all(part.head == "number" for part in bare.args)


def rational_of(node: Node) -> Fraction | None:
    try:
        return rational_value(node)
    except SymbolicError:
        return None


def value_of_node(node: Node) -> Value | None:
    found = rational_of(node)
    return expression_of(node) if found is None else found


def same(first: Value | None, second: Value | None) -> bool:
    """Whether two values are equal; expressions by their text, or by comparison in a worker."""
    if first is None or second is None or isinstance(first, Fraction) and isinstance(second, Fraction):
        return first == second and first is not None
    if isinstance(first, Fraction) or isinstance(second, Fraction):
        return False
    return first == second or check_answers(first.text, second.text).equal


__all__ = [
    "Fact",
    "determining",
    "facts_of",
    "is_literal",
    "is_name",
    "modulus_of",
    "rational_of",
    "same",
    "value_of_node",
    "without_modulus",
]
