"""`Expression`: a value or constant of a program that is more than a rational number.

It is written in plain notation (`x**2 - 2`, `{-sqrt(2), sqrt(2)}`) and normalized when it is made, so that equal
expressions that are written alike compare equal. The arithmetic rows of the operation table work on it through the
usual operators; whatever turns out rational comes back as a `Fraction`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from mycelium.programs.errors import ExecutionError, LimitExceeded, MalformedProgram
from mycelium.programs.limits import LIMITS

if TYPE_CHECKING:
    from mycelium.symbolic import Node


@dataclass(frozen=True, slots=True)
class Expression:
    """Mathematics in plain or LaTeX notation; `text` becomes the plain form.

    Raises:
        MalformedProgram: the text cannot be read, or is too long.
    """

    text: str

    def __post_init__(self) -> None:
        if not isinstance(self.text, str) or '"' in self.text or len(self.text) > LIMITS.expression_chars:
            raise MalformedProgram(f"got the expression {str(self.text)[:60]!r}, expected mathematics without quotes")
        object.__setattr__(self, "text", _normalized(self.text))

    @property
    def node(self) -> Node:
        """The expression tree."""
        return _tree(self.text)

    def __str__(self) -> str:
        return self.text

    def __add__(self, other: object) -> object:
        return _combined("add", self, other)

    def __radd__(self, other: object) -> object:
        return _combined("add", other, self)

    def __sub__(self, other: object) -> object:
        return _combined("sub", self, other)

    def __rsub__(self, other: object) -> object:
        return _combined("sub", other, self)

    def __mul__(self, other: object) -> object:
        return _combined("mul", self, other)

    def __rmul__(self, other: object) -> object:
        return _combined("mul", other, self)

    def __truediv__(self, other: object) -> object:
        return _combined("div", self, other)

    def __rtruediv__(self, other: object) -> object:
        return _combined("div", other, self)

    def __pow__(self, other: object) -> object:
        return _combined("pow", self, other)

    def __rpow__(self, other: object) -> object:
        return _combined("pow", other, self)


Value = Fraction | Expression


@lru_cache(maxsize=2048)
def _normalized(text: str) -> str:
    from mycelium.symbolic import SymbolicError, parse, to_plain

    try:
        plain = to_plain(parse(text))
        again = to_plain(parse(plain))
    except SymbolicError as error:
        raise MalformedProgram(f"got the expression {text[:60]!r}: {error}") from None
    if '"' in again or "\n" in again or again != plain:
        raise MalformedProgram(f"the expression {text[:60]!r} has no plain notation that reads back")
    return plain


@lru_cache(maxsize=2048)
def _tree(text: str) -> Node:
    from mycelium.symbolic import parse

    return parse(text)


def to_node(value: object) -> Node:
    """The expression tree of a program's value."""
    from mycelium.symbolic import rational

    if isinstance(value, Expression):
        return value.node
    if isinstance(value, int | Fraction):
        return rational(value)
    raise ExecutionError(f"got {type(value).__name__}, expected a number or an expression")


def from_node(node: Node) -> Value:
    """A tree as a program's value: rational ones become `Fraction`s."""
    from mycelium.symbolic import rational_value, to_plain

    value = rational_value(node) if node.head not in ("text", "based", "unit") else None
    return Expression(to_plain(node)) if value is None else value


def evaluated(node: Node) -> Value:
    """The value of a tree, computed here when rational and in a worker otherwise.

    Raises:
        ExecutionError: it has no value; LimitExceeded when it is too large or takes too long.
    """
    from mycelium.symbolic import LimitError, SymbolicError, WorkerError, evaluate_node

    try:
        return from_node(evaluate_node(node))
    except (LimitError, WorkerError) as error:
        raise LimitExceeded(str(error)) from None
    except SymbolicError as error:
        raise ExecutionError(str(error)) from None
    except MalformedProgram as error:
        raise ExecutionError(f"the result cannot be written: {error}") from None


def _combined(operation: str, left: object, right: object) -> object:
    from mycelium.symbolic import Node

    if not all(isinstance(side, Expression | Fraction | int) for side in (left, right)):
        return NotImplemented
    a, b = to_node(left), to_node(right)
    if operation == "sub":
        return evaluated(Node("add", (a, Node("neg", (b,)))))
    return evaluated(Node(operation, (a, b)))


def symbolic(operation: str, *arguments: object) -> Value:
    """Run a symbolic row of the operation table, as the Python form of a program does.

    >>> str(symbolic("EXPAND", Expression("(x + 1)^2")))   # doctest: +SKIP
    'x**2 + 2*x + 1'
    """
    from mycelium.symbolic import call

    return evaluated(call(operation.lower(), *map(to_node, arguments)))


def lifted(name: str, values: Sequence[object]) -> Value:
    """An arithmetic row whose own function takes only numbers, on expressions.

    Raises:
        ExecutionError: the row has no meaning for expressions.
    """
    from mycelium.symbolic import Node, call

    nodes = [to_node(value) for value in values]
    if name == "POWER":
        return evaluated(Node("pow", tuple(nodes)))
    if name in ("MIN", "MAX"):
        return evaluated(call(name.lower(), *nodes))
    if name == "REMAINDER":
        return evaluated(call("mod", *nodes))
    raise ExecutionError(f"{name} needs numbers; got an expression")
