"""One normal form for the many ways in which solutions write the same computation.

A computation is a small expression over quantities, constants and shared earlier results. Chains of sums and
products are flattened and put in the order of the text, percents are shares of one throughout ("20/100 * 50"
becomes q * 50), and the expression is written out again as binary steps in the order in which a reader meets its
parts. Two solutions that compute alike give the same program, which is what a specialist can learn.
"""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

from mycelium.programs.errors import ProgramError
from mycelium.programs.program import Argument, Constant, Program, QuantityRef, ResultRef, Step

# ('q', index) | ('c', value) | ('r', index of a shared definition)
# ('sum', ((sign, node), ...)) | ('prod', ((exponent +1 or -1, node), ...)) | ('fn', name, (node, ...))
Computation = tuple

ONE = ("c", Fraction(1))
HUNDRED = Fraction(100)


def quantity_leaf(index: int) -> Computation:
    return ("q", index)


def constant_leaf(value: Fraction | int) -> Computation:
    return ("c", Fraction(value))


def sum_of(*terms: Computation) -> Computation:
    return ("sum", tuple((1, term) for term in terms))


def difference_of(left: Computation, right: Computation) -> Computation:
    return ("sum", ((1, left), (-1, right)))


def product_of(*factors: Computation) -> Computation:
    return ("prod", tuple((1, factor) for factor in factors))


def quotient_of(left: Computation, right: Computation) -> Computation:
    return ("prod", ((1, left), (-1, right)))


def children(node: Computation) -> tuple[Computation, ...]:
    if node[0] in ("sum", "prod"):
        return tuple(child for _, child in node[1])
    return node[2] if node[0] == "fn" else ()


def _rebuild(node: Computation, new_children: tuple[Computation, ...]) -> Computation:
    if node[0] in ("sum", "prod"):
        return (node[0], tuple((sign, new) for (sign, _), new in zip(node[1], new_children, strict=True)))
    return ("fn", node[1], new_children) if node[0] == "fn" else node


def inline_results(target: Computation, definitions: list[Computation]) -> Computation:
    """`target` with every ('r', j) replaced by its definition; shared parts stay equal objects.

    Raises:
        ProgramError: the expression grows beyond 400 nodes.
    """
    memo: dict[int, Computation] = {}

    def resolve(node: Computation) -> Computation:
        if node[0] == "r":
            if node[1] not in memo:
                memo[node[1]] = resolve(definitions[node[1]])
            return memo[node[1]]
        return _rebuild(node, tuple(resolve(child) for child in children(node)))

    result = resolve(target)
    if _size(result, 401) > 400:
        raise ProgramError("the expression has more than 400 nodes")
    return result


def _size(node: Computation, limit: int) -> int:
    total = 1
    for child in children(node):
        total += _size(child, limit - total)
        if total >= limit:
            break
    return total


def _as_product(node: Computation) -> tuple[tuple[int, Computation], ...]:
    return node[1] if node[0] == "prod" else ((1, node),)


def _make_product(factors: list[tuple[int, Computation]]) -> Computation:
    """Product with its constants folded when that brings a hundred or a one to nothing."""
    flat: list[tuple[int, Computation]] = []
    for exponent, node in factors:
        if node[0] == "prod":
            flat.extend((exponent * inner, child) for inner, child in node[1])
        else:
            flat.append((exponent, node))
    kept: list[tuple[int, Computation]] = []
    for exponent, node in flat:
        if (-exponent, node) in kept and node[0] == "c":
            kept.remove((-exponent, node))
        elif node != ONE:
            kept.append((exponent, node))
    # 1/100 written as a factor cancels a factor 100 and the other way round.
    values = [(e, n) for e, n in kept if n[0] == "c" and n[1] != 0]
    for i, (e1, n1) in enumerate(values):
        for e2, n2 in values[i + 1 :]:
            if n1[1] ** e1 * n2[1] ** e2 == 1 and (e1, n1) in kept and (e2, n2) in kept:
                kept.remove((e1, n1))
                kept.remove((e2, n2))
    # A constant fraction 1/n as a factor is a division by n.
    kept = [
        (-e, ("c", 1 / n[1])) if n[0] == "c" and n[1] != 0 and n[1].numerator == 1 and n[1].denominator > 1 else (e, n)
        for e, n in kept
    ]
    if not kept:
        return ONE
    return kept[0][1] if len(kept) == 1 and kept[0][0] == 1 else ("prod", tuple(kept))


def _hundred_of(node: Computation) -> Computation | None:
    """The rest of a product that has a positive factor 100, else None."""
    factors = list(_as_product(node))
    if (1, ("c", HUNDRED)) in factors and len(factors) > 1:
        factors.remove((1, ("c", HUNDRED)))
        return _make_product(factors)
    return None


def _make_sum(terms: list[tuple[int, Computation]]) -> Computation:
    flat: list[tuple[int, Computation]] = []
    for sign, node in terms:
        if node[0] == "sum":
            flat.extend((sign * inner, child) for inner, child in node[1])
        else:
            flat.append((sign, node))
    # Percent points: 100 - 100 q is 100 (1 - q), so that a later division by 100 can cancel.
    rests = [_hundred_of(node) for _, node in flat]
    if any(rest is not None for rest in rests) and all(
        rest is not None or node[0] == "c" for rest, (_, node) in zip(rests, flat, strict=True)
    ):
        scaled = [
            (sign, rest if rest is not None else ("c", node[1] / HUNDRED))
            for rest, (sign, node) in zip(rests, flat, strict=True)
        ]
        return _make_product([(1, ("c", HUNDRED)), (1, ("sum", tuple(scaled)))])
    flat = [(sign, node) for sign, node in flat if node != ("c", Fraction(0))]
    if not flat:
        return ("c", Fraction(0))
    return flat[0][1] if len(flat) == 1 and flat[0][0] == 1 else ("sum", tuple(flat))


def _flatten(node: Computation, shared: frozenset[Computation]) -> Computation:
    """Normal form bottom up; a child that several parents read is kept whole."""

    def keep(child: Computation) -> Computation:
        # An opaque wrapper stops the flattening of shared parts: ('fn', 'SAME', (x,)) is removed afterwards.
        return ("fn", "SAME", (child,)) if child in shared and child[0] in ("sum", "prod") else child

    if node[0] in ("q", "c"):
        return node
    parts = [(_flatten(child, shared), child) for child in children(node)]
    if node[0] == "fn":
        return ("fn", node[1], tuple(new for new, _ in parts))
    items = []
    for (sign, _), (new, old) in zip(node[1], parts, strict=True):
        wrapped = ("fn", "SAME", (new,)) if old in shared and new[0] in ("sum", "prod") else new
        # A shared percent still gives its factor 100 to the outside, where it can cancel.
        rest = _hundred_of(new) if wrapped is not new else None
        if rest is not None:
            wrapped = ("prod", ((1, ("c", HUNDRED)), (1, ("fn", "SAME", (rest,)))))
        items.append((sign, wrapped))
    return _make_sum(items) if node[0] == "sum" else _make_product(items)


def _unwrap(node: Computation) -> Computation:
    if node[0] == "fn" and node[1] == "SAME":
        return _unwrap(node[2][0])
    return _rebuild(node, tuple(_unwrap(child) for child in children(node)))


def _distribute(node: Computation) -> Computation:
    """x * (1 + q) becomes x + x * q: the form in which most solutions tell an increase or a decrease."""
    node = _rebuild(node, tuple(_distribute(child) for child in children(node)))
    if node[0] != "prod":
        return node
    for position, (exponent, factor) in enumerate(node[1]):
        if exponent != 1 or factor[0] != "sum" or len(factor[1]) != 2:
            continue
        (sign_one, one), (sign, share) = factor[1]
        if one != ONE or sign_one != 1 or share[0] != "q":
            continue
        rest = [item for index, item in enumerate(node[1]) if index != position]
        if not rest or any(item[0] == "c" for _, item in rest):
            continue
        base = _make_product(rest)
        return ("sum", ((1, base), (sign, _make_product([(1, base), (1, share)]))))
    return node


def _use_counts(root: Computation) -> Counter[Computation]:
    counts: Counter[Computation] = Counter()
    seen: set[Computation] = set()
    stack = [root]
    while stack:
        node = stack.pop()
        for child in children(node):
            counts[child] += 1
            if child not in seen:
                seen.add(child)
                stack.append(child)
    return counts


def normalized(root: Computation) -> Computation:
    """Normal form of an expression without ('r', j) nodes."""
    counts = _use_counts(root)
    shared = frozenset(node for node, count in counts.items() if count > 1 and node[0] in ("sum", "prod", "fn"))
    return _distribute(_unwrap(_flatten(root, shared)))


def _first_position(node: Computation, memo: dict[Computation, float]) -> float:
    if node not in memo:
        if node[0] == "q":
            memo[node] = node[1]
        elif node[0] == "c":
            memo[node] = float("inf")
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


def program_of_computation(root: Computation, quantities: tuple[Fraction, ...]) -> Program:
    """Binary steps for an expression, in text order; equal parts are computed once.

    Raises:
        ProgramError: a bare quantity or constant (no step), or an expression with only negative terms.
    """
    positions: dict[Computation, float] = {}
    steps: list[Step] = []
    made: dict[Step, int] = {}
    done: dict[Computation, Argument] = {}

    def emit(name: str, *arguments: Argument) -> Argument:
        if name in _COMMUTATIVE:
            arguments = tuple(sorted(arguments, key=_argument_key))
        step = Step(name, arguments)
        if step not in made:
            made[step] = len(steps)
            steps.append(step)
        return ResultRef(made[step])

    def fold(items: list[tuple[int, Computation]], forward: str, backward: str) -> Argument:
        items = sorted(items, key=lambda item: _first_position(item[1], positions))
        leading = next((item for item in items if item[0] == 1), None)
        if leading is None:
            # Only divisors or only subtracted terms: start from 1 or 0.
            value = write(("c", Fraction(1 if forward == "MUL" else 0)))
            rest = items
        else:
            rest = [item for item in items if item is not leading]
            value = write(leading[1])
        for sign, node in rest:
            other = write(node)
            value = emit(forward if sign == 1 else backward, value, other)
        return value

    def write(node: Computation) -> Argument:
        if node in done:
            return done[node]
        if node[0] == "q":
            result: Argument = QuantityRef(node[1])
        elif node[0] == "c":
            result = Constant(node[1])
        elif node[0] == "sum":
            result = fold(list(node[1]), "ADD", "SUB")
        elif node[0] == "prod":
            result = fold(list(node[1]), "MUL", "DIV")
        else:
            result = emit(node[1], *(write(child) for child in node[2]))
        done[node] = result
        return result

    final = write(root)
    if not isinstance(final, ResultRef):
        raise ProgramError("the answer is a number of the text itself; there is nothing to compute")
    if final.index != len(steps) - 1:
        steps = steps[: final.index + 1]
    return Program(tuple(steps), quantities).pruned()
