"""The expression tree: what every text is read into and every value is printed from.

A `Node` is a head, an optional value and arguments. It is frozen and hashable, knows its
size and depth, and travels to the worker processes as plain JSON lists; nothing in it is
ever evaluated as code. It is also the tree of written arithmetic and of computations over quantities
(`mycelium.programs`), which never goes to a worker: there a number may be any rational, one number as it is written,
and a symbol any name. Heads:

    number   value Fraction with a terminating decimal expansion, e.g. 3, 2.5
    symbol   value one of the names that `is_symbol_name` accepts
    constant value "pi", "e", "i", "infinity", "emptyset", "reals"
    add mul neg div pow root(x, n)       arithmetic; `a - b` is add(a, neg(b))
    plusminus(a, b)                      a ± b ; one argument: ± a
    call     value function name         sin(x), factorial(n), gcd(a, b) ...
    apply    value name of an unknown function, f(x)
    relation value "= < <= > >= != in"   chains have as many values as gaps, joined by space
    list tuple set interval union intersection setminus
             interval's value is its two brackets, "[)" and so on
    matrix   value "rows,columns"; arguments row by row
    unit     value the unit; one argument
    based    value "digits,base"
    ratio    a:b or a:b:c
    text     value words
    sum product limit integral derivative   (body, variable, ...)
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from mycelium.symbolic.errors import LimitError, ParseError

MAX_NODES = 1500
MAX_DEPTH = 60

GREEK = frozenset(
    [
        "alpha",
        "beta",
        "gamma",
        "delta",
        "epsilon",
        "zeta",
        "eta",
        "theta",
        "iota",
        "kappa",
        "lambda",
        "mu",
        "nu",
        "xi",
        "rho",
        "sigma",
        "tau",
        "upsilon",
        "phi",
        "chi",
        "psi",
        "omega",
        "Gamma",
        "Delta",
        "Theta",
        "Lambda",
        "Xi",
        "Sigma",
        "Phi",
        "Psi",
        "Omega",
    ]
)
CONSTANTS = frozenset({"pi", "e", "i", "infinity", "emptyset", "reals"})
HEADS = frozenset(
    [
        "number",
        "symbol",
        "constant",
        "add",
        "mul",
        "neg",
        "div",
        "pow",
        "root",
        "plusminus",
        "call",
        "apply",
        "relation",
        "list",
        "tuple",
        "set",
        "interval",
        "union",
        "intersection",
        "setminus",
        "matrix",
        "unit",
        "based",
        "ratio",
        "text",
        "sum",
        "product",
        "limit",
        "integral",
        "derivative",
    ]
)
_LETTER = "|".join(["[A-Za-z]", *sorted(GREEK, key=len, reverse=True)])
_SYMBOL = re.compile(rf"({_LETTER})(_[A-Za-z0-9]{{1,8}})?'{{0,3}}")


def is_symbol_name(name: str) -> bool:
    """One Latin letter or Greek name, with an optional short subscript and primes."""
    return _SYMBOL.fullmatch(name) is not None


class Node:
    """One node of an expression tree; immutable, hashable, compared by structure.

    Raises:
        LimitError: the tree would be deeper than MAX_DEPTH or larger than MAX_NODES.
    """

    __slots__ = ("_hash", "args", "depth", "head", "size", "value")
    head: str
    args: tuple[Node, ...]
    value: Fraction | str | None
    depth: int
    size: int

    def __init__(self, head: str, args: tuple[Node, ...] = (), value: Fraction | str | None = None) -> None:
        depth, size = 1, 1
        for arg in args:
            size += arg.size
            if arg.depth >= depth:
                depth = arg.depth + 1
        if depth > MAX_DEPTH:
            raise LimitError(f"the expression nests deeper than {MAX_DEPTH} levels")
        if size > MAX_NODES:
            raise LimitError(f"the expression has more than {MAX_NODES} parts")
        set_ = object.__setattr__
        set_(self, "head", head)
        set_(self, "args", args)
        set_(self, "value", value)
        set_(self, "depth", depth)
        set_(self, "size", size)
        set_(self, "_hash", hash((head, value, args)))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"Node is frozen; cannot set {name}")

    def __hash__(self) -> int:
        return self._hash  # type: ignore[attr-defined]

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Node) or self._hash != other._hash:  # type: ignore[attr-defined]
            return False
        return (self.head, self.value, self.args) == (other.head, other.value, other.args)

    def __repr__(self) -> str:
        parts = (
            [repr(self.value) if not isinstance(self.value, Fraction) else str(self.value)]
            if self.value is not None
            else []
        )
        return f"{self.head}({', '.join(parts + [repr(arg) for arg in self.args])})"

    def __reduce__(self) -> tuple[type, tuple[str, tuple[Node, ...], Fraction | str | None]]:
        return Node, (self.head, self.args, self.value)

    def walk(self) -> Iterator[Node]:
        """This node and all below it, parents first."""
        stack = [self]
        while stack:
            node = stack.pop()
            yield node
            stack.extend(reversed(node.args))

    def symbols(self) -> frozenset[str]:
        """Names of the symbols that occur (bound ones too)."""
        return frozenset(str(node.value) for node in self.walk() if node.head == "symbol")


def number(value: int | Fraction) -> Node:
    """A number; a fraction without terminating decimals becomes numerator / denominator."""
    value = Fraction(value)
    if value < 0:
        return Node("neg", (number(-value),))
    if value.denominator == 1 or _terminates(value.denominator):
        return Node("number", (), value)
    return Node(
        "div",
        (Node("number", (), Fraction(value.numerator)), Node("number", (), Fraction(value.denominator))),
    )


def rational(value: int | Fraction) -> Node:
    """As `number`, but every non-integer is written as numerator / denominator."""
    value = Fraction(value)
    if value < 0:
        return Node("neg", (rational(-value),))
    if value.denominator == 1:
        return Node("number", (), value)
    return Node(
        "div",
        (Node("number", (), Fraction(value.numerator)), Node("number", (), Fraction(value.denominator))),
    )


def _terminates(denominator: int) -> bool:
    for prime in (2, 5):
        while denominator % prime == 0:
            denominator //= prime
    return denominator == 1


def symbol(name: str) -> Node:
    """A symbol; its name is checked here, so that no other text can become one."""
    if not is_symbol_name(name):
        raise ParseError(f"{name[:40]!r} is no symbol name; use one letter or Greek name, with a short subscript")
    return Node("symbol", (), name)


def filled(node: Node, values: Mapping[str, Node]) -> Node:
    """The tree with its letters replaced, all at once."""
    if node.head == "symbol":
        return values.get(str(node.value), node)
    if not node.args:
        return node
    return Node(node.head, tuple(filled(part, values) for part in node.args), node.value)


def difference(relation: Node) -> Node:
    """The left side of a relation minus its right side."""
    return Node("add", (relation.args[0], Node("neg", (relation.args[1],))))


def call(name: str, *args: Node) -> Node:
    return Node("call", args, name)


def items_of(node: Node) -> tuple[Node, ...]:
    """What a list holds; another tree as the one item."""
    return node.args if node.head == "list" else (node,)


def one_or_set(values: Sequence[Node]) -> Node:
    """The one value that there is, or the set of several."""
    return values[0] if len(values) == 1 else Node("set", tuple(values))


def to_json(node: Node) -> list[object]:
    """Nested lists [head, value, args]; a number's value is written "n/d"."""
    value = f"{node.value.numerator:x}/{node.value.denominator:x}" if isinstance(node.value, Fraction) else node.value
    return [node.head, value, [to_json(arg) for arg in node.args]]


def from_json(data: object) -> Node:
    """The inverse of `to_json`.

    Raises:
        ParseError: the data has another shape, head or symbol name.
        LimitError: the tree is too large.
    """
    return _from_json(data, 0)


def _from_json(data: object, depth: int) -> Node:
    if depth > MAX_DEPTH:
        raise LimitError(f"the expression nests deeper than {MAX_DEPTH} levels")
    if not (isinstance(data, list) and len(data) == 3 and data[0] in HEADS and isinstance(data[2], list)):
        raise ParseError(f"got {str(data)[:60]!r}, expected [head, value, arguments]")
    head, value, args = data
    children = tuple(_from_json(arg, depth + 1) for arg in args)
    if head == "number":
        numerator, _, denominator = str(value).partition("/")
        return Node("number", children, Fraction(int(numerator, 16), int(denominator, 16)))
    if head == "symbol":
        return symbol(str(value))
    if head == "constant" and value not in CONSTANTS:
        raise ParseError(f"unknown constant {str(value)[:40]!r}")
    return Node(head, children, None if value is None else str(value))
