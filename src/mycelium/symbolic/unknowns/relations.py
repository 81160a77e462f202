"""What a sentence says, as equations: an identity, the roots of a polynomial, a tangent; sequences by their rule."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sympy as sp

from mycelium.symbolic.errors import LimitError, UndefinedError, UnsupportedError
from mycelium.symbolic.exact import rational_value
from mycelium.symbolic.from_sympy import from_sympy
from mycelium.symbolic.to_sympy import to_sympy
from mycelium.symbolic.tree import Node, rational, symbol
from mycelium.symbolic.unknowns.elimination import elementary

MAX_INDEX = 2000


def _gap(relation: Node) -> Any:
    if relation.head != "relation" or relation.value != "=":
        return to_sympy(relation, real=False)
    left, right = (to_sympy(side, real=False) for side in relation.args)
    return left - right


def _equations(gaps: list[Any]) -> Node:
    made = tuple(Node("relation", (from_sympy(gap), rational(0)), "=") for gap in gaps if gap != 0)
    if not made:
        raise UndefinedError("the relation holds always and says nothing")
    return made[0] if len(made) == 1 else Node("list", made)


def identity(relation: Node, *letters: Node) -> Node:
    """The equations between the other letters that make a relation true for every value of these letters.

    >>> identity(parse("(x + a)(x + 2) = x^2 + 5x + b"), parse("x"))   # doctest: +SKIP
    a - 3 = 0, 2*a - b = 0
    """
    names = [sp.Symbol(str(letter.value)) for letter in letters]
    numerator = sp.numer(sp.together(_gap(relation)))
    return _equations(sp.Poly(sp.expand(numerator), *names).coeffs())


def roots(polynomial: Node, letter: Node, *names: Node) -> Node:
    """Vieta's equations for all roots of a polynomial (or of an equation) in a letter, counted with multiplicity."""
    unknown = sp.Symbol(str(letter.value))
    coefficients = sp.Poly(sp.expand(sp.numer(sp.together(_gap(polynomial)))), unknown).all_coeffs()
    if len(coefficients) != len(names) + 1:
        raise UnsupportedError(f"a polynomial of degree {len(coefficients) - 1} has that many roots, not {len(names)}")
    letters = [sp.Symbol(str(name.value)) for name in names]
    gaps = []
    for degree in range(1, len(names) + 1):
        gaps.append(elementary(letters, degree) - sp.simplify((-1) ** degree * coefficients[degree] / coefficients[0]))
    return _equations(gaps)


def tangent(first: Node, second: Node, x: Node, y: Node) -> Node:
    """The equation that says that two curves in x and y, one of them a line, touch: a discriminant is 0."""
    across, up = sp.Symbol(str(x.value)), sp.Symbol(str(y.value))
    together_ = sp.resultant(sp.numer(sp.together(_gap(first))), sp.numer(sp.together(_gap(second))), up)
    if sp.degree(together_, across) != 2:
        raise UnsupportedError("expected a line and a conic")
    return _equations([sp.factor(sp.discriminant(together_, across))])


def linear_map_matrix(image: Node, *letters: Node) -> Node:
    """The matrix whose product with the vector of the letters is the image."""
    vector = to_sympy(image, real=False)
    entries = list(vector) if isinstance(vector, sp.MatrixBase) else [to_sympy(part, real=False) for part in image.args]
    names = [sp.Symbol(str(letter.value)) for letter in letters]
    matrix = sp.Matrix(entries).jacobian(names).applyfunc(sp.simplify)
    if matrix.free_symbols & set(names):
        raise UnsupportedError("the image is not linear in the letters")
    return from_sympy(matrix)


def sequence_term(index: Node, *rules: Node) -> Node:
    """A term of a sequence given by its first terms and a rule: `a_0 = 15`, `a_n = 3 a_{n-1} - 10`.

    Rules may name several sequences and need not be solved for the new terms. The wanted sequence is that of the first
    rule with a letter as its index.

    Raises:
        LimitError: an index above `MAX_INDEX`.
        UnsupportedError: the rules do not give the next terms.
    """
    last = rational_value(index)
    if last is None or last.denominator != 1 or last < 0:
        raise UnsupportedError("expected a whole number as the index")
    if last > MAX_INDEX:
        raise LimitError(f"got the index {last}; at most {MAX_INDEX}")
    known, general, letter = _sorted_rules(rules)
    if not general:
        raise UnsupportedError("no rule gives the terms")
    wanted = str(general[0].args[0].value).partition("_")[0]
    names = sorted({str(rule.args[0].value).partition("_")[0] for rule in general})
    step = _next_terms(general, names, letter)
    start = max((int(name.partition("_")[2]) for name in known), default=0)
    for position in range(start + 1, int(last) + 1):
        missing = [name for name in names if f"{name}_{position}" not in known]
        for name in missing:
            known[f"{name}_{position}"] = _step_value(step[name], position, letter, known)
    found = known.get(f"{wanted}_{last}")
    if found is None:
        raise UnsupportedError("the rules do not reach this term")
    return from_sympy(sp.radsimp(sp.simplify(found)))


def _sorted_rules(rules: tuple[Node, ...]) -> tuple[dict[str, Any], list[Node], str]:
    """Values of first terms by name, the general rules, and the letter of the index."""
    first: list[tuple[str, Node]] = []
    general: list[Node] = []
    for rule in rules:
        left = rule.args[0] if rule.head == "relation" and rule.value == "=" else None
        name, subscript = split_name("" if left is None else str(left.value))
        if left is None or left.head != "symbol" or not subscript:
            raise UnsupportedError("a rule is an equation such as a_n = 2 a_{n-1} or a_1 = 3")
        if subscript.isdigit():
            first.append((f"{name}_{int(subscript)}", rule.args[1]))
        else:
            general.append(rule)
    letters = {str(rule.args[0].value).partition("_")[2] for rule in general}
    if len(letters) > 1:
        raise UnsupportedError("the rules use different letters as index")
    known: dict[str, Any] = {}
    for _ in range(len(first)):
        for name, value in first:
            made = to_sympy(value, real=False).xreplace({sp.Symbol(key): found for key, found in known.items()})
            if name not in known and not made.free_symbols:
                known[name] = made
    return known, general, letters.pop() if letters else "n"


def split_name(name: str) -> tuple[str, str]:
    """A letter and its subscript."""
    letter, _, subscript = name.partition("_")
    return letter, subscript


def _next_terms(general: list[Node], names: list[str], letter: str) -> dict[str, Any]:
    """The new term of every sequence by the index and earlier terms, written as `before(name, distance)` symbols."""
    equations, unknowns = [], [sp.Symbol(f"{name}_{letter}") for name in names]
    for rule in general:
        made = Node(rule.head, tuple(_earlier(side, letter) for side in rule.args), rule.value)
        equations.append(_gap(made))
    solved = sp.solve(equations, unknowns, dict=True)
    if len(solved) != 1 or any(unknown not in solved[0] for unknown in unknowns):
        kept = [s for s in solved if all(u in s for u in unknowns) and not any(s[u] == 0 for u in unknowns)]
        if len(kept) != 1:
            raise UnsupportedError("the rules do not give the next terms")
        solved = kept
    return {name: solved[0][unknown] for name, unknown in zip(names, unknowns, strict=True)}


def _earlier(node: Node, letter: str) -> Node:
    """`a_{n-1}` as the symbol a_bfr1."""
    if node.head == "apply" and str(node.value).endswith("_"):
        distance = _distance(node.args[0], letter)
        if distance is None or distance < 1:
            raise UnsupportedError("a rule reads earlier terms only")
        return symbol(f"{str(node.value)[:-1]}_bfr{distance}")
    if not node.args:
        return node
    return Node(node.head, tuple(_earlier(part, letter) for part in node.args), node.value)


def _distance(index: Node, letter: str) -> int | None:
    gap = sp.expand(sp.Symbol(letter) - to_sympy(index, real=False))
    return int(gap) if gap.is_Integer else None


def _step_value(rule: Any, position: int, letter: str, known: dict[str, Any]) -> Any:
    values: dict[Any, Any] = {}
    for part in rule.free_symbols:
        name, _, subscript = part.name.partition("_")
        if part.name == letter:
            values[part] = sp.Integer(position)
        elif subscript.startswith("bfr"):
            earlier = known.get(f"{name}_{position - int(subscript[3:])}")
            if earlier is None:
                raise UnsupportedError("a first term is missing")
            values[part] = earlier
        else:
            raise UnsupportedError(f"nothing is known of the letter {part.name}")
    value = rule.xreplace(values)
    return value if value.is_Rational else sp.expand(sp.expand_complex(value) if value.has(sp.I) else value)


RELATIONS: dict[str, Callable[..., Node]] = {
    function.__name__: function for function in (identity, roots, tangent, linear_map_matrix, sequence_term)
}
