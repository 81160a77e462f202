"""The value of a target under equations and conditions: here where elimination does it, else in a worker.

1. Every equation becomes a polynomial that is 0; what it divided by is remembered and must not be 0.
2. Linear ones are eliminated (`linear`); the others lose the letters that are known by then, and may become linear.
3. What is left is solved here when it is one letter with rational roots, the target given at each of them.
4. Conditions and divisors are tried on every solution.

Whatever does not fit this goes to `determine` of a worker, which answers the same question with sympy.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from mycelium.errors import MyceliumError
from mycelium.programs.errors import ExecutionError
from mycelium.programs.expression import Expression, Value, evaluated, form_of, to_node
from mycelium.programs.linear import System, open_target
from mycelium.programs.polynomials import (
    Form,
    added,
    constant,
    constant_of,
    is_linear,
    letters_of,
    multiplied,
    quotient_of_tree,
    scaled,
    substituted,
)

Condition = tuple[str, Form]  # a sign and the difference of its sides


class _Elsewhere(MyceliumError):
    """Not for this module: the workers are asked."""


def value_under(target: Value, relations: Sequence[Expression]) -> Value:
    """The value, or the set of the values, that a target has under relations.

    Raises:
        ExecutionError: they contradict each other, or do not determine it. LimitExceeded: a worker took too long.
    """
    try:
        return _value_here(target, relations)
    except _Elsewhere:
        pass
    from mycelium.symbolic import Node, call

    nodes = [to_node(relation) for relation in relations]
    letters = {name for node in nodes for name in node.symbols()}
    if all(str(node.value) != "=" for node in nodes) and len(letters) == 1:
        node = to_node(target)
        if node.head == "symbol" and node.value in letters:
            system = nodes[0] if len(nodes) == 1 else Node("list", tuple(nodes))
            return evaluated(call("solve", system, node))
    return evaluated(call("determine", to_node(target), *nodes))


def _value_here(target: Value, relations: Sequence[Expression]) -> Value:
    linear: list[Form] = []
    curved: list[Form] = []
    divisors: list[Form] = []
    conditions: list[Condition] = []
    if _has_parameters(target, relations):
        raise _Elsewhere
    for relation in relations:
        sides = relation.opened().sides
        if sides is None:
            raise _Elsewhere
        sign, parts = sides
        for left, right in pairwise(parts):
            form = _difference(left, right, divisors if sign == "=" else None)
            if sign != "=":
                conditions.append((sign, form))
            else:
                (linear if is_linear(form) else curved).append(form)
    if conditions and not (linear or curved):
        raise _Elsewhere
    system = System(linear)
    known: dict[str, Form] = system.solution() if curved else {}
    while curved:
        curved = [substituted(form, known) for form in curved]
        flat = [form for form in curved if is_linear(form)]
        if not flat:
            break
        curved = [form for form in curved if not is_linear(form)]
        linear += flat
        system = System(linear)
        known = system.solution()
    if not curved and not divisors and not conditions:
        goal = form_of(target)
        if goal is not None and is_linear(goal):
            return system.value_of(goal)
    return _value_at_roots(target, system, known or system.solution(), curved, divisors, conditions)


def _has_parameters(target: Value, relations: Sequence[Expression]) -> bool:
    """Whether the target has letters that no relation knows, which stay in its value: x in x^2 + a x + b.

    A target of which the relations know no letter at all is none of their business: it stays open.
    """
    letters = _letters(target)
    known: set[str] = set()
    for relation in relations:
        known |= _letters(relation)
    return not letters <= known and not letters.isdisjoint(known)


def _letters(value: Value) -> set[str]:
    """The letters of a value, without writing it out where its polynomials are at hand."""
    if not isinstance(value, Expression):
        return set()
    value = value.opened()
    if value.sides is not None:
        return {name for side in value.sides[1] for name in _letters(side)}
    form = value.form
    return set(value.node.symbols()) if form is None else letters_of(form)


def _difference(left: Value, right: Value, divisors: list[Form] | None) -> Form:
    """left - right as a polynomial; what it was multiplied by is added to the divisors."""
    a, b = form_of(left), form_of(right)
    if a is not None and b is not None:
        return added(a, b, -1)
    if divisors is None:
        raise _Elsewhere
    top, bottom = _quotient(left), _quotient(right)
    for form in (top[1], bottom[1]):
        if constant_of(form) is None:
            divisors.append(form)
    if top[1] == bottom[1]:
        return added(top[0], bottom[0], -1)
    return added(multiplied(top[0], bottom[1]), multiplied(bottom[0], top[1]), -1)


def _quotient(value: Value) -> tuple[Form, Form]:
    form = form_of(value)
    if form is not None:
        return form, constant(1)
    pair = quotient_of_tree(to_node(value))
    if pair is None:
        raise _Elsewhere
    return pair


def _value_at_roots(
    target: Value,
    system: System,
    known: dict[str, Form],
    curved: list[Form],
    divisors: list[Form],
    conditions: list[Condition],
) -> Value:
    """The target at every solution of what is not linear; at the one solution where everything is."""
    top, bottom = (substituted(form, known) for form in _quotient(target))
    divisors = [substituted(form, known) for form in divisors]
    conditions = [(sign, substituted(form, known)) for sign, form in conditions]
    open_letters = {name for form in curved for name in letters_of(form)}
    if len(open_letters) > 1:
        raise _Elsewhere
    values: list[Fraction] = []
    cases: list[dict[str, Form]] = [{}]
    if open_letters:
        (name,) = open_letters
        cases = [{name: constant(root)} for root in _common_roots(curved, name)]
    for case in cases:
        if any(not substituted(form, case) for form in divisors):
            continue
        if not all(_holds(sign, substituted(form, case)) for sign, form in conditions):
            continue
        value = _ratio(substituted(top, case), substituted(bottom, case), system)
        if value not in values:
            values.append(value)
    if not values:
        raise ExecutionError("the equations have no solution of the kind asked for")
    return _set_of(sorted(values))


def _ratio(top: Form, bottom: Form, system: System) -> Fraction:
    """The number that a quotient of polynomials is, also where its letters cancel: 2*x / x."""
    if not bottom:
        raise ExecutionError("the target divides by zero")
    lead = next(iter(bottom))
    factor = Fraction(top.get(lead, 0)) / bottom[lead]
    rest = added(top, scaled(bottom, factor), -1)
    if rest:
        raise ExecutionError(open_target(system, rest if constant_of(bottom) is not None else {**rest, **bottom}))
    return factor


def _common_roots(forms: Sequence[Form], name: str) -> list[Fraction]:
    """The real numbers at which polynomials in one letter are all 0, where those of the first are rational."""
    from mycelium.symbolic import split_roots

    first, *others = sorted(forms, key=lambda form: max(map(len, form)))
    size = max(map(len, first)) + 1
    split = split_roots(tuple(Fraction(first.get((name,) * power, 0)) for power in range(size)))
    if split is None:
        raise _Elsewhere
    roots, rest = split
    if len(rest) > 3 or (len(rest) == 3 and rest[1] ** 2 > 4 * rest[0] * rest[2]):
        raise _Elsewhere
    return [root for root in dict.fromkeys(roots) if not any(substituted(f, {name: constant(root)}) for f in others)]


def _holds(sign: str, difference: Form) -> bool:
    value = constant_of(difference)
    if value is None or sign not in ("<", "<=", ">", ">=", "!="):
        raise _Elsewhere
    if sign == "!=":
        return value != 0
    return "=" in sign if value == 0 else (value < 0) == (sign[0] == "<")


def _set_of(values: Sequence[Fraction]) -> Value:
    """One number, or the set of several."""
    if len(values) == 1:
        return values[0]
    return Expression("{" + ", ".join(map(str, values)) + "}")
