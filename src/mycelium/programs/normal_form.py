"""One normal form for the many ways in which solutions write the same computation.

A computation (`computation`) is an expression tree over quantities, constants and shared earlier results. Chains of sums and
products are flattened and put in the order of the text, percents are shares of one throughout ("20/100 * 50"
becomes q * 50), and the expression is written out again as binary steps in the order in which a reader meets its
parts. Two solutions that compute alike give the same program, which is what a specialist can learn.
"""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

from mycelium.programs.computation import (
    HUNDRED,
    ONE,
    ZERO,
    Items,
    children,
    constant_leaf,
    index_of,
    is_product,
    items_of,
    product_of,
    signed_product,
    signed_sum,
    with_children,
)
from mycelium.programs.errors import ProgramError
from mycelium.programs.expression import Expression
from mycelium.programs.program import Argument, Constant, Program, QuantityRef, ResultRef, Step
from mycelium.symbolic import Node, call

_HUNDRED = constant_leaf(HUNDRED)


def _as_product(node: Node) -> Items:
    return items_of(node) if is_product(node) else ((1, node),)


def _make_product(factors: list[tuple[int, Node]]) -> Node:
    """Product with its constants folded when that brings a hundred or a one to nothing."""
    flat: list[tuple[int, Node]] = []
    for exponent, node in factors:
        if is_product(node):
            flat.extend((exponent * inner, child) for inner, child in items_of(node))
        else:
            flat.append((exponent, node))
    kept: list[tuple[int, Node]] = []
    for exponent, node in flat:
        if (-exponent, node) in kept and _is_constant(node):
            kept.remove((-exponent, node))
        elif node != ONE:
            kept.append((exponent, node))
    # 1/100 written as a factor cancels a factor 100 and the other way round.
    values = [(e, n, n.value) for e, n in kept if isinstance(n.value, Fraction) and n.value != 0]
    for i, (e1, n1, v1) in enumerate(values):
        for e2, n2, v2 in values[i + 1 :]:
            if v1**e1 * v2**e2 == 1 and (e1, n1) in kept and (e2, n2) in kept:
                kept.remove((e1, n1))
                kept.remove((e2, n2))
    # A constant fraction 1/n as a factor is a division by n.
    kept = [_division_of(exponent, node) for exponent, node in kept]
    if not kept:
        return ONE
    return kept[0][1] if len(kept) == 1 and kept[0][0] == 1 else signed_product(tuple(kept))


def _is_constant(node: Node) -> bool:
    return node.head in ("number", "text")


def _division_of(exponent: int, factor: Node) -> tuple[int, Node]:
    """The factor 1/n as a division by n, everything else as it is."""
    value = factor.value
    if isinstance(value, Fraction) and value.numerator == 1 and value.denominator > 1:
        return -exponent, constant_leaf(1 / value)
    return exponent, factor


def _hundred_of(node: Node) -> Node | None:
    """The rest of a product that has a positive factor 100, else None."""
    factors = list(_as_product(node))
    if (1, _HUNDRED) in factors and len(factors) > 1:
        factors.remove((1, _HUNDRED))
        return _make_product(factors)
    return None


def _make_sum(terms: list[tuple[int, Node]]) -> Node:
    flat: list[tuple[int, Node]] = []
    for sign, node in terms:
        if node.head == "add":
            flat.extend((sign * inner, child) for inner, child in items_of(node))
        else:
            flat.append((sign, node))
    # Percent points: 100 - 100 q is 100 (1 - q), so that a later division by 100 can cancel.
    rests = [_hundred_of(node) for _, node in flat]
    if any(rest is not None for rest in rests) and all(
        rest is not None or node.head == "number" for rest, (_, node) in zip(rests, flat, strict=True)
    ):
        scaled = []
        for rest, (sign, node) in zip(rests, flat, strict=True):
            scaled.append((sign, rest or constant_leaf(node.value / HUNDRED)))  # type: ignore[operator]
        return _make_product([(1, _HUNDRED), (1, signed_sum(tuple(scaled)))])
    flat = [(sign, node) for sign, node in flat if node != ZERO]
    if not flat:
        return ZERO
    return flat[0][1] if len(flat) == 1 and flat[0][0] == 1 else signed_sum(tuple(flat))


def _flatten(node: Node, shared: frozenset[Node]) -> Node:
    """Normal form bottom up; a child that several parents read is kept whole."""

    if node.head == "symbol" or _is_constant(node):
        return node
    parts = [(_flatten(child, shared), child) for child in children(node)]
    if node.head == "call":
        return Node("call", tuple(new for new, _ in parts), node.value)
    items = []
    for (sign, _), (new, old) in zip(items_of(node), parts, strict=True):
        # An opaque wrapper stops the flattening of shared parts: the call SAME(x) is removed afterwards.
        wrapped = call("SAME", new) if old in shared and items_of(new) else new
        # A shared percent still gives its factor 100 to the outside, where it can cancel.
        rest = _hundred_of(new) if wrapped is not new else None
        if rest is not None:
            wrapped = product_of(_HUNDRED, call("SAME", rest))
        items.append((sign, wrapped))
    return _make_sum(items) if node.head == "add" else _make_product(items)


def _unwrap(node: Node) -> Node:
    if node.head == "call" and node.value == "SAME":
        return _unwrap(node.args[0])
    return with_children(node, tuple(_unwrap(child) for child in children(node)))


def _distribute(node: Node) -> Node:
    """x * (1 + q) becomes x + x * q: the form in which most solutions tell an increase or a decrease."""
    node = with_children(node, tuple(_distribute(child) for child in children(node)))
    if not is_product(node):
        return node
    factors = items_of(node)
    for position, (exponent, factor) in enumerate(factors):
        if exponent != 1 or factor.head != "add" or len(factor.args) != 2:
            continue
        (sign_one, one), (sign, share) = items_of(factor)
        if one != ONE or sign_one != 1 or share.head != "symbol":
            continue
        rest = [item for index, item in enumerate(factors) if index != position]
        if not rest or any(_is_constant(item) for _, item in rest):
            continue
        base = _make_product(rest)
        return signed_sum(((1, base), (sign, _make_product([(1, base), (1, share)]))))
    return node


def _use_counts(root: Node) -> Counter[Node]:
    counts: Counter[Node] = Counter()
    seen: set[Node] = set()
    stack = [root]
    while stack:
        node = stack.pop()
        for child in children(node):
            counts[child] += 1
            if child not in seen:
                seen.add(child)
                stack.append(child)
    return counts


def normalized(root: Node) -> Node:
    """Normal form of an expression without ('r', j) nodes."""
    counts = _use_counts(root)
    shared = frozenset(node for node, count in counts.items() if count > 1 and node.args)
    return _distribute(_unwrap(_flatten(root, shared)))


def _first_position(node: Node, memo: dict[Node, float]) -> float:
    if node not in memo:
        index = index_of(node, "q")
        if index is not None:
            memo[node] = index
        else:
            memo[node] = min((_first_position(child, memo) for child in children(node)), default=float("inf"))
    return memo[node]


_COMMUTATIVE = {"ADD", "MUL", "MIN", "MAX", "MEAN"}


def rational(argument: Constant) -> Fraction:
    """Value of a constant of a label.

    Raises:
        ProgramError: the constant is an expression; labels of word problems hold numbers only.
    """
    if not isinstance(argument.value, Fraction):
        raise ProgramError(f"got the constant {argument.value}, expected a rational number")
    return argument.value


def _argument_key(argument: Argument) -> tuple[int, Fraction]:
    if isinstance(argument, QuantityRef):
        return (0, Fraction(argument.index))
    if isinstance(argument, ResultRef):
        return (1, Fraction(argument.index))
    return (2, rational(argument))


def program_of_computation(root: Node, quantities: tuple[Fraction, ...]) -> Program:
    """Binary steps for an expression, in text order; equal parts are computed once.

    Raises:
        ProgramError: a bare quantity or constant (no step), or an expression with only negative terms.
    """
    positions: dict[Node, float] = {}
    steps: list[Step] = []
    made: dict[Step, int] = {}
    done: dict[Node, Argument] = {}

    def emit(name: str, *arguments: Argument) -> Argument:
        if name in _COMMUTATIVE:
            arguments = tuple(sorted(arguments, key=_argument_key))
        step = Step(name, arguments)
        if step not in made:
            made[step] = len(steps)
            steps.append(step)
        return ResultRef(made[step])

    def fold(items: Items, forward: str, backward: str) -> Argument:
        ordered = sorted(items, key=lambda item: _first_position(item[1], positions))
        leading = next((item for item in ordered if item[0] == 1), None)
        if leading is None:
            # Only divisors or only subtracted terms: start from 1 or 0.
            value = write(ONE if forward == "MUL" else ZERO)
            rest = ordered
        else:
            rest = [item for item in ordered if item is not leading]
            value = write(leading[1])
        for sign, node in rest:
            other = write(node)
            value = emit(forward if sign == 1 else backward, value, other)
        return value

    def write(node: Node) -> Argument:
        if node in done:
            return done[node]
        index = index_of(node, "q")
        result: Argument
        if index is not None:
            result = QuantityRef(index)
        elif node.head == "number":
            result = Constant(node.value)  # type: ignore[arg-type]
        elif node.head == "text":
            result = Constant(Expression(str(node.value)))
        elif node.head == "add":
            result = fold(items_of(node), "ADD", "SUB")
        elif is_product(node):
            result = fold(items_of(node), "MUL", "DIV")
        else:
            result = emit(str(node.value), *(write(child) for child in node.args))
        done[node] = result
        return result

    final = write(root)
    if not isinstance(final, ResultRef):
        raise ProgramError("the answer is a number of the text itself; there is nothing to compute")
    if final.index != len(steps) - 1:
        steps = steps[: final.index + 1]
    return Program(tuple(steps), quantities).pruned()
