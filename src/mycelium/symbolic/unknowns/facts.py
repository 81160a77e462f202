"""Equations and conditions sorted for the solver: what determines the unknowns, what only filters. Worker side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

import sympy as sp

from mycelium.symbolic.errors import LimitError, UndefinedError, UnsupportedError
from mycelium.symbolic.to_sympy import to_sympy
from mycelium.symbolic.tree import Node, call, filled, number, symbol
from mycelium.symbolic.unknowns.compiled import compile_relation

MAX_CASES = 64
_SPLIT = ("abs", "max", "min", "piecewise")
_OF_COMPLEX = ("conjugate", "re", "im", "abs", "arg")
_FILTERS = frozenset({"gcd", "lcm", "mod", "floor", "ceil", "divisor_count", "isqrt", "factorial", "digit_count"})


@dataclass
class Facts:
    """One case of what is known, in sympy's terms; the letters are plain complex symbols.

    equations: expressions that are 0. conditions: relations that hold. whole: expressions that are integers.
    filters: conditions with functions of whole numbers, such as gcd(p, q) = 1, tested on solutions.
    complex_letters: letters that need not be real. target: what is asked for, in the same letters.
    """

    target: Any
    equations: list[Any] = field(default_factory=list)
    conditions: list[Any] = field(default_factory=list)
    whole: list[Any] = field(default_factory=list)
    filters: list[Node] = field(default_factory=list)
    complex_letters: frozenset[str] = frozenset()
    complex_allowed: bool = False

    @property
    def unknowns(self) -> set[Any]:
        """The letters of the equations."""
        return set().union(*(equation.free_symbols for equation in self.equations))

    def keeps(self, solution: dict[Any, Any]) -> bool:
        """Whether values of the letters are real where they must be and satisfy all conditions."""
        if not self.complex_allowed:
            if any(not _is_real(value) for value in solution.values() if value.is_number):
                return False
        elif any(
            not _is_real(value) for letter, value in solution.items()
            if value.is_number and letter.name not in self.complex_letters and self.complex_letters
        ):  # fmt: skip
            return False
        if not all(holds(condition.xreplace(solution)) for condition in self.conditions):
            return False
        if not all(_is_whole(expression.xreplace(solution)) for expression in self.whole):
            return False
        return all(_passes(condition, solution) for condition in self.filters)


def cases_of(target: Node, facts: Sequence[Node], real_letters: bool = False) -> Iterator[Facts]:
    """The facts, once for every choice of signs of absolute values and of pieces of piecewise functions.

    real_letters: equations between complex numbers are split into real and imaginary parts.

    Raises:
        UnsupportedError: something that is neither an equation nor a condition.
    """
    relations = [part for fact in facts for part in _relations(fact)]
    complex_names = {name for relation in relations if (name := _complex_letter(relation)) is not None}
    relations = [relation for relation in relations if _complex_letter(relation) is None]
    if real_letters or any(_speaks_of_parts(node, complex_names) for node in (target, *relations)):
        unit = Node("constant", (), "i")
        parts = {
            name: Node("add", (symbol(f"{name}_re"), Node("mul", (symbol(f"{name}_im"), unit))))
            for name in complex_names
        }
        relations = [filled(relation, parts) for relation in relations]
        yield _facts(filled(target, parts), relations, frozenset(), split_parts=True)
        return
    for count, (wanted, known) in enumerate(_split(target, relations, bool(complex_names))):
        if count >= MAX_CASES:
            raise LimitError(f"more than {MAX_CASES} cases of absolute values and pieces")
        try:
            yield _facts(wanted, known, frozenset(complex_names))
        except UndefinedError:
            continue  # this case contradicts itself


def _relations(fact: Node) -> Iterator[Node]:
    """Two-sided relations between single values."""
    if fact.head == "list":
        for part in fact.args:
            yield from _relations(part)
        return
    if fact.head != "relation":
        raise UnsupportedError(f"expected an equation or a condition, got a {fact.head}")
    for sign, (left, right) in zip(str(fact.value).split(), pairwise(fact.args), strict=True):
        if left.head == right.head and left.head in ("tuple", "matrix") and sign == "=":
            if len(left.args) != len(right.args):
                raise UndefinedError("points or matrices of different sizes are never equal")
            for a, b in zip(left.args, right.args, strict=True):
                yield Node("relation", (a, b), "=")
        else:
            yield Node("relation", (left, right), sign)


def _complex_letter(relation: Node) -> str | None:
    """The letter that `z = re(z) + im(z) i` declares to be complex."""
    left, right = relation.args
    if relation.value == "=" and left.head == "symbol":
        parts = {(part.value, part.args[0]) for part in right.walk() if part.head == "call"}
        if parts == {("re", left), ("im", left)}:
            return str(left.value)
    return None


def _speaks_of_parts(node: Node, names: set[str]) -> bool:
    return any(
        part.head == "call" and part.value in _OF_COMPLEX and part.args[0].symbols() & names for part in node.walk()
    )


def _replaced(node: Node, replacements: dict[Node, Node]) -> Node:
    if node in replacements:
        return replacements[node]
    return (
        Node(node.head, tuple(_replaced(part, replacements) for part in node.args), node.value) if node.args else node
    )


def _split(target: Node, relations: list[Node], is_complex: bool) -> Iterator[tuple[Node, list[Node]]]:
    """Every way of replacing absolute values, maxima and pieces by one of their cases, with its condition."""
    found = next(
        (
            part
            for node in (*relations, target)
            for part in _innermost_first(node)
            if part.head == "call"
            and part.value in _SPLIT
            and part.symbols()
            and not (is_complex and part.value != "piecewise")
        ),
        None,
    )
    if found is None:
        yield target, relations
        return
    for value, conditions in _pieces(found):
        replacement = {found: value}
        yield from _split(
            _replaced(target, replacement),
            [*(_replaced(item, replacement) for item in relations), *conditions],
            is_complex,
        )


def _innermost_first(node: Node) -> Iterator[Node]:
    for part in node.args:
        yield from _innermost_first(part)
    yield node


def _pieces(node: Node) -> Iterator[tuple[Node, list[Node]]]:
    arguments, zero = node.args, number(0)
    if node.value == "abs":
        yield arguments[0], [Node("relation", (arguments[0], zero), ">=")]
        yield Node("neg", arguments), [Node("relation", (arguments[0], zero), "<")]
    elif node.value == "piecewise":
        for value, condition in zip(arguments[::2], arguments[1::2], strict=True):
            yield value, list(_relations(condition))
    else:
        sign = ">=" if node.value == "max" else "<="
        for place, value in enumerate(arguments):
            yield (
                value,
                [
                    Node("relation", (value, other), sign if k > place else sign[0])
                    for k, other in enumerate(arguments)
                    if k != place
                ],
            )


def _facts(target: Node, relations: Sequence[Node], letters: frozenset[str], split_parts: bool = False) -> Facts:
    wanted = target_of(target)
    facts = Facts(wanted, complex_letters=letters)
    whole = {sp.Symbol(str(relation.args[1].value)) for relation in relations if _says_whole(relation)}
    for relation in relations:
        left, right = relation.args
        if _says_whole(relation):
            facts.whole.append(to_sympy(right, real=False))
            continue
        if any(part.head == "call" and part.value in _FILTERS and part.symbols() for part in relation.walk()):
            facts.filters.append(relation)
            continue
        if relation.value != "=":
            facts.conditions.append(to_sympy(relation, real=False))
            continue
        if split_parts and left.head == right.head == "call" and left.value == right.value == "abs":
            gap = sp.expand(_square(to_sympy(left.args[0])) - _square(to_sympy(right.args[0])))
            facts.equations.append(gap.xreplace({letter: sp.Symbol(letter.name) for letter in gap.free_symbols}))
            continue
        sides = [to_sympy(side, real=split_parts) for side in (left, right)]
        if any(isinstance(side, sp.MatrixBase) for side in sides):
            if not all(isinstance(side, sp.MatrixBase) and side.shape == sides[0].shape for side in sides):
                raise UnsupportedError("a matrix equation needs matrices of one shape on both sides")
            facts.equations.extend(sides[0] - sides[1])
        elif split_parts:
            facts.equations.extend(_real_equations(*sides))
        elif (gaps := _rational_equations(sides[0] - sides[1], whole)) is not None:
            facts.equations.extend(gaps)
        else:
            facts.equations.append(sides[0] - sides[1])
    facts.equations = [equation for equation in facts.equations if equation != 0]
    if any(equation.is_number and equation.is_zero is False for equation in facts.equations):
        raise UndefinedError("the equations contradict each other")
    facts.complex_allowed = not split_parts and (
        bool(letters) or any(part.has(sp.I) for part in (*facts.equations, *_scalars(wanted)))
    )
    return facts


def _says_whole(relation: Node) -> bool:
    left, right = relation.args
    return left.head == "call" and left.value == "floor" and left.args[0] == right and relation.value == "="


def _rational_equations(gap: Any, whole: set[Any]) -> list[Any] | None:
    """An equation with roots between whole numbers, split by its roots: 3 a + b sqrt(2) = 0 says a = 0 and b = 0.

    None where it has no roots, or letters that need not be rational.
    """
    if not gap.free_symbols or not gap.free_symbols <= whole or not gap.is_polynomial(*gap.free_symbols):
        return None
    by_root: dict[Any, Any] = {}
    for term in sp.Add.make_args(sp.expand(gap)):
        rational, root = sp.S.One, sp.S.One
        for factor in sp.Mul.make_args(term):
            if factor.is_Rational or factor.free_symbols:
                rational *= factor
            else:
                root *= factor
        by_root[root] = by_root.get(root, sp.S.Zero) + rational
    return list(by_root.values()) if len(by_root) > 1 else None


def _real_equations(left: Any, right: Any) -> list[Any]:
    """An equation between complex numbers as equations between real ones."""
    names = {letter: sp.Symbol(letter.name) for letter in left.free_symbols | right.free_symbols}
    gaps = sp.expand(left - right, complex=True).as_real_imag()
    return [sp.expand(gap).xreplace(names) for gap in gaps if gap != 0]


def _square(value: Any) -> Any:
    real, imaginary = sp.expand(value, complex=True).as_real_imag()
    return sp.expand(real**2 + imaginary**2)


def target_of(target: Node) -> Any:
    """The target in sympy's terms; a tuple of values as a sympy tuple."""
    if target.head in ("tuple", "list"):
        return sp.Tuple(*[to_sympy(part, real=False) for part in target.args])
    made = to_sympy(target, real=False)
    if not isinstance(made, sp.Expr | sp.MatrixBase):
        raise UnsupportedError("the target must be a number, an expression, a point or a matrix")
    return made


def _scalars(value: Any) -> list[Any]:
    return list(value) if isinstance(value, sp.Tuple | sp.MatrixBase) else [value]


def holds(condition: Any) -> bool:
    """Whether a relation between numbers is true."""
    if condition is sp.true or condition is sp.false:
        return condition is sp.true
    if getattr(condition, "free_symbols", None):
        return sp.simplify(condition) is sp.true
    gap = sp.N(condition.lhs - condition.rhs, 40)
    if abs(sp.im(gap)) > 1e-25:
        return isinstance(condition, sp.Ne)
    near = abs(gap) < sp.Float("1e-30")
    if isinstance(condition, sp.Eq):
        return bool(near)
    if isinstance(condition, sp.Ne):
        return not near
    if near:
        return isinstance(condition, sp.Ge | sp.Le)
    return bool(sp.re(gap) > 0) == isinstance(condition, sp.Gt | sp.Ge)


def _is_real(value: Any) -> bool:
    return bool(value.is_real) or (value.is_real is None and bool(abs(sp.im(sp.N(value, 30))) < sp.Float("1e-20")))


def _passes(condition: Node, solution: dict[Any, Any]) -> bool:
    """Whether whole numbers satisfy a condition; other numbers do not."""
    values = {letter.name: value for letter, value in solution.items() if value.is_Integer}
    names = sorted(condition.symbols())
    if not set(names) <= set(values):
        return not all(sp.Symbol(name) in solution for name in names)
    places = {name: place for place, name in enumerate(names)}
    return bool(compile_relation(condition, places)([int(values[name]) for name in names]))


def _is_whole(value: Any) -> bool:
    return not value.is_number or bool(sp.simplify(value).is_Integer)


def complex_letter(name: str) -> Node:
    """The relation by which a program says that a letter stands for a complex number; it is true of every number."""
    letter = symbol(name)
    parts = Node("add", (call("re", letter), Node("mul", (call("im", letter), Node("constant", (), "i")))))
    return Node("relation", (letter, parts), "=")
