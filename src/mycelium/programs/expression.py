"""`Expression`: a value or constant of a program that is more than a rational number.

It is written in plain notation (`x**2 - 2`, `{-sqrt(2), sqrt(2)}`) and normalized when it is made, so that equal
expressions that are written alike compare equal. The arithmetic rows of the operation table work on it through the
usual operators; whatever turns out rational comes back as a `Fraction`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from mycelium.programs.clock import current_deadline
from mycelium.programs.errors import ExecutionError, LimitExceeded, MalformedProgram
from mycelium.programs.limits import LIMITS
from mycelium.programs.polynomials import (
    MAX_DEGREE,
    Form,
    added,
    constant,
    constant_of,
    divided,
    form_of_tree,
    form_text,
    is_letter,
    multiplied,
    raised,
)

if TYPE_CHECKING:
    from mycelium.symbolic import Node


_Operator = Callable[["Expression", Any], Any]


def _operators(operation: str) -> tuple[_Operator, _Operator]:
    """The method of an operator, and that for an expression on its right."""
    return lambda self, other: combined(operation, self, other), lambda self, other: combined(operation, other, self)


class Expression:
    """Mathematics in plain or LaTeX notation; `text` becomes the plain form.

    Equal texts are equal values. What arithmetic makes of unknowns is *open*: it keeps its polynomial (`form`) or the
    sides of its relation (`sides`), goes on in this process, and is written out only when somebody asks for the text.

    Raises:
        MalformedProgram: the text cannot be read, or is too long.
    """

    __slots__ = ("_form", "_open", "_sides", "_text")
    _text: str | None
    _form: Form | None
    _sides: tuple[str, tuple[Value, ...]] | None
    _open: bool

    def __init__(self, text: str) -> None:
        if not isinstance(text, str) or '"' in text or len(text) > LIMITS.expression_chars:
            raise MalformedProgram(f"got the expression {str(text)[:60]!r}, expected mathematics without quotes")
        _fill(self, _normalized(text), None, None, False)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"an Expression is frozen; cannot set {name}")

    @staticmethod
    def of_form(form: Form) -> Expression:
        """The open expression of a polynomial; its letters must be names that the grammar reads."""
        return _fill(object.__new__(Expression), None, form, None, True)

    @staticmethod
    def of_sides(sign: str, *sides: Value) -> Expression:
        """The open relation `a = b`, or a chain of one sign: `a < b < c`."""
        return _fill(object.__new__(Expression), None, None, (sign, sides), True)

    def opened(self) -> Expression:
        """The same expression as something that arithmetic works on in this process, as a formula of the text is."""
        return self if self._open else _opened(self._text or "")

    @property
    def text(self) -> str:
        text = self._text
        if text is None:
            if self._form is not None:
                text = form_text(self._form)
            else:
                assert self._sides is not None
                sign, sides = self._sides
                text = f" {sign} ".join(_side_text(side) for side in sides)
            object.__setattr__(self, "_text", text)
        return text

    @property
    def form(self) -> Form | None:
        """The polynomial that an open expression is; None where it is none. Not to be changed."""
        return self._form

    @property
    def sides(self) -> tuple[str, tuple[Value, ...]] | None:
        """Sign and sides of an open relation; None for anything else."""
        return self._sides

    @property
    def kind(self) -> str:
        """What it is, one of `kinds.VALUE_KINDS`: "equation", "point", "unknown" ..."""
        if self._open and self._form is not None:
            return "unknown" if is_letter(self._form) else "expression"
        return _kind(self.text)

    @property
    def is_open(self) -> bool:
        return self._open

    @property
    def node(self) -> Node:
        """The expression tree."""
        return _tree(self.text)

    def __eq__(self, other: object) -> bool:
        return self is other or (self.text == other.text if isinstance(other, Expression) else NotImplemented)

    def __hash__(self) -> int:
        return hash(self.text)

    def __repr__(self) -> str:
        return f"Expression(text={self.text!r})"

    def __reduce__(self) -> tuple[type, tuple[str]]:
        return Expression, (self.text,)

    def __str__(self) -> str:
        return self.text

    __add__, __radd__ = _operators("add")
    __sub__, __rsub__ = _operators("sub")
    __mul__, __rmul__ = _operators("mul")
    __truediv__, __rtruediv__ = _operators("div")
    __pow__, __rpow__ = _operators("pow")


Value = Fraction | Expression
FRESH = re.compile(r"u_\{?(0|[1-9][0-9]*)\}?")
"""Letters of unknowns that are named by their order."""


def _fill(
    made: Expression, text: str | None, form: Form | None, sides: tuple[str, tuple[Value, ...]] | None, is_open: bool
) -> Expression:
    fill = object.__setattr__
    fill(made, "_text", text)
    fill(made, "_form", form)
    fill(made, "_sides", sides)
    fill(made, "_open", is_open)
    return made


@lru_cache(maxsize=2048)
def _opened(text: str) -> Expression:
    """An expression of that (normalized) text with its polynomial or the sides of its relation, where it has them."""
    node = _tree(text)
    sides = None
    if node.head == "relation":
        signs = set(str(node.value).split())
        if len(signs) == 1:
            sides = signs.pop(), tuple(_side(side) for side in node.args)
        return _fill(object.__new__(Expression), text, None, sides, sides is not None)
    form = form_of_tree(node)
    return _fill(object.__new__(Expression), text, form, None, bool(node.symbols()))


def _side(node: Node) -> Value:
    value = from_node(node)
    return value.opened() if isinstance(value, Expression) else value


def _side_text(side: Value) -> str:
    if isinstance(side, Fraction):
        return str(side)
    from mycelium.symbolic import Node, to_plain

    if side.form is not None:
        return side.text
    zero = Node("number", (), Fraction(0))
    return to_plain(Node("relation", (side.node, zero), "=")).removesuffix(" = 0")


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


@lru_cache(maxsize=2048)
def _kind(text: str) -> str:
    from mycelium.symbolic import kind_of

    return kind_of(_tree(text))


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
        return from_node(evaluate_node(node, deadline=current_deadline()))
    except (LimitError, WorkerError) as error:
        raise LimitExceeded(str(error)) from None
    except SymbolicError as error:
        raise ExecutionError(str(error)) from None
    except MalformedProgram as error:
        raise ExecutionError(f"the result cannot be written: {error}") from None


def combined(operation: str, left: object, right: object) -> object:
    """add, sub, mul, div or pow of two values of which one is an expression; NotImplemented for other things."""
    if not (isinstance(left, _OPERANDS) and isinstance(right, _OPERANDS)):
        return NotImplemented
    if (type(left) is Expression and left._open) or (type(right) is Expression and right._open):
        return _open_arithmetic(operation, left, right)
    return evaluated(_operated(operation, to_node(left), to_node(right)))


_OPERANDS = (Expression, Fraction, int)


def _operated(operation: str, a: Node, b: Node) -> Node:
    from mycelium.symbolic import Node

    return Node("add", (a, Node("neg", (b,)))) if operation == "sub" else Node(operation, (a, b))


def _open_arithmetic(operation: str, left: Value | int, right: Value | int) -> Value:
    """Arithmetic with an unknown in it: on polynomials, else on trees, which nobody simplifies.

    Raises:
        ExecutionError: division by zero, a relation where a number was expected; LimitExceeded when it grows too large.
    """
    a, b = form_of(left), form_of(right)
    if a is not None and b is not None:
        if operation == "add":
            return of_form(added(a, b))
        if operation == "sub":
            return of_form(added(a, b, -1))
        if operation == "mul":
            return of_form(multiplied(a, b))
        number = constant_of(b)
        if operation == "div" and number is not None:
            return of_form(divided(a, number))
        if operation == "pow" and number is not None and number in range(MAX_DEGREE + 1):
            return of_form(raised(a, int(number)))
    for side in (left, right):
        if isinstance(side, Expression) and side.sides is not None:
            raise ExecutionError(f"got the relation {side.text[:60]} where a number or an expression was expected")
    neutral = {"add": 0, "sub": 0, "mul": 1, "div": 1}.get(operation)
    if neutral is not None and right == neutral:
        return _as_value(left)
    if operation in ("add", "mul") and left == neutral:
        return _as_value(right)
    from mycelium.symbolic import Node

    node = _operated(operation, to_node(left), to_node(right))
    first = node.args[0]
    if node.head == first.head and node.head in ("add", "mul"):
        node = Node(node.head, (*first.args, *node.args[1:]))
    return open_tree(node)


def _as_value(value: Value | int) -> Value:
    return value if isinstance(value, Expression) else Fraction(value)


def open_tree(node: Node) -> Value:
    """A tree with unknowns as a value, as it is written."""
    from mycelium.symbolic import SymbolicError

    try:
        value = from_node(node)
    except MalformedProgram as error:
        raise LimitExceeded(f"the result cannot be written: {error}") from None
    except SymbolicError as error:
        raise ExecutionError(str(error)) from None
    return value.opened() if isinstance(value, Expression) else value


def of_form(form: Form) -> Value:
    """A polynomial as a value: a `Fraction` where no letter is left."""
    value = constant_of(form)
    return Expression.of_form(form) if value is None else value


def form_of(value: Value | int) -> Form | None:
    """The polynomial with rational coefficients that a value is, or None."""
    if type(value) is Expression:
        return value._form if value._open else value.opened()._form
    return constant(value)  # type: ignore[arg-type]
