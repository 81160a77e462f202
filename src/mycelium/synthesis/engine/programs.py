"""Programs of questions over the told numbers, in the order in which a text tells them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction

from mycelium.programs import Argument, Constant, Program, QuantityRef, ResultRef, Step
from mycelium.synthesis.engine.expressions import Expr
from mycelium.synthesis.engine.story import Equations
from mycelium.synthesis.steps import Number, PlainArgument, PlainStep, in_normal_form, tidy

COMMUTATIVE = frozenset({"ADD", "MUL"})
_NAMES = {"+": "ADD", "*": "MUL", "-": "SUB", "/": "DIV", "floor": "FLOOR_DIV", "ceil": "CEIL_DIV", "mod": "REMAINDER"}
_KIND_ORDER = {"q": 0, "r": 1, "c": 2}
_FAR = 10**9


class Node:
    """A part of a program: a told number "q" (`value` is its place), a constant "c", or an operation on others.

    Sums and products of several parts stay one node, because their parts are read in the order of the text.
    """

    __slots__ = ("args", "first", "op", "value")

    def __init__(self, op: str, args: tuple[Node, ...] = (), value: Number = 0) -> None:
        self.op, self.args, self.value = op, args, value
        # The place of the first told number of the part.
        self.first: Number = value if op == "q" else min((arg.first for arg in args), default=_FAR)


def plain_program(expr: Expr, order: Sequence[str], afternoons: frozenset[str] = frozenset()) -> tuple[PlainStep, ...]:
    """Steps in the normal form of all labels. `order`: told names in order of text; `afternoons`: times after 12:59 pm,
    which stand in the text as hours past noon."""
    place = {name: index for index, name in reversed(list(enumerate(order)))}
    known: dict[Expr, Node] = {}
    repeated = _repeated(expr)

    def build(item: Expr) -> Node:
        if item not in known:
            known[item] = make(item)
        return known[item]

    def make(item: Expr) -> Node:
        if item.op == "number":
            return Node("c", value=item.value)
        if item.op == "name":
            told = Node("q", value=place[item.name])
            return Node("ADD", (told, Node("c", value=12))) if item.name in afternoons else told
        if item.op in "+*":
            return Node(_NAMES[item.op], tuple(map(build, _flat(item, item.op, repeated))))
        if item.op in ("floor", "ceil"):
            inside = item.args[0]
            parts = tuple(map(build, inside.args)) if inside.op == "/" else (build(inside), Node("c", value=1))
            return Node(_NAMES[item.op], parts)
        parts = tuple(map(build, item.args))
        if item.op == "mean":
            return Node("DIV", (Node("ADD", parts), Node("c", value=len(parts))))
        node = parts[0]
        for part in parts[1:]:
            node = Node(_NAMES.get(item.op) or item.op.upper(), (node, part))  # min, max of several
        return node

    steps = linearise(build(expr))
    return in_normal_form(tuple(steps)) if steps else ()  # none: the answer stands in the text


def linearise(answer: Node) -> list[PlainStep]:
    """Binary steps in post-order, sub-computations in the order in which the text tells them.

    Arguments of commutative operations are ordered: quantities by position, then results by step, then constants.
    """
    steps: list[PlainStep] = []
    done: dict[int, PlainArgument] = {}

    def emit(op: str, a: PlainArgument, b: PlainArgument) -> PlainArgument:
        if op in COMMUTATIVE and (_KIND_ORDER[b[0]], b[1]) < (_KIND_ORDER[a[0]], a[1]):
            a, b = b, a
        steps.append((op, (a, b)))
        return "r", len(steps) - 1

    def visit(node: Node) -> PlainArgument:
        if not node.args:
            return node.op, tidy(node.value)
        if id(node) in done:
            return done[id(node)]
        if node.op in COMMUTATIVE:
            first, *others = sorted(node.args, key=lambda arg: arg.first)
            result = visit(first)
            for part in others:
                result = emit(node.op, result, visit(part))
        else:
            left, right = node.args
            if right.first < left.first:
                second = visit(right)
                result = emit(node.op, visit(left), second)
            else:
                result = emit(node.op, visit(left), visit(right))
        done[id(node)] = result
        return result

    visit(answer)
    return steps


def _flat(item: Expr, op: str, whole: frozenset[Expr]) -> list[Expr]:
    """Parts of a sum or product; what the expression reads more than once stays one part, since it is worked out once."""
    found: list[Expr] = []
    for arg in item.args:
        found += _flat(arg, op, whole) if arg.op == op and arg not in whole else [arg]
    return found


def _repeated(item: Expr) -> frozenset[Expr]:
    counts: Counter[Expr] = Counter()
    todo = [item]
    while todo:
        arg = todo.pop()
        if arg.args:
            counts[arg] += 1
            if counts[arg] == 1:
                todo += arg.args
    return frozenset(arg for arg, count in counts.items() if count > 1)


def unknown_program(equations: Equations, order: Sequence[str], quantities: Sequence[Fraction]) -> Program:
    """The question as UNKNOWN, EQUATION and SOLVE rows; the first unknown is asked.

    Raises:
        KeyError: an equation names a number that the text does not tell.
    """
    place = {name: index for index, name in reversed(list(enumerate(order)))}
    steps: list[Step] = [Step("UNKNOWN", ()) for _ in equations.unknowns]
    unknowns = {name: ResultRef(index) for index, name in enumerate(equations.unknowns)}

    def build(item: Expr) -> Argument:
        if item.op == "name":
            return unknowns[item.name] if item.name in unknowns else QuantityRef(place[item.name])
        if item.op == "number":
            return Constant(Fraction(item.value))
        steps.append(Step(_NAMES[item.op], (build(item.args[0]), build(item.args[1]))))
        return ResultRef(len(steps) - 1)

    relations: list[Argument] = []
    for left, right in equations.sides:
        pair = (build(left), build(right))
        steps.append(Step("EQUATION", pair))
        relations.append(ResultRef(len(steps) - 1))
    steps.append(Step("SOLVE", (ResultRef(0), *relations)))
    return Program(tuple(steps), tuple(quantities))
