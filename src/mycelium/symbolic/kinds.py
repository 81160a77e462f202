"""What kind of thing a tree is: an equation, a point, a duration; decided from the tree alone, so that it is decided once."""

from __future__ import annotations

from fractions import Fraction

from mycelium.symbolic.clocks import is_clock
from mycelium.symbolic.measures import size_of
from mycelium.symbolic.tree import Node

KINDS = (
    "number", "expression", "equation", "inequality", "function", "point", "set", "interval", "matrix", "base", "unit",
    "time", "duration", "unknown", "list", "text",
)  # fmt: skip
_OF_HEAD = {
    "number": "number", "symbol": "unknown", "tuple": "point", "set": "set", "interval": "interval", "setminus": "set",
    "matrix": "matrix", "based": "base", "list": "list",
}  # fmt: skip
_SECOND = (("s", 1),)
_MONTH = (("month", 1),)


def kind_of(node: Node) -> str:
    """One of `KINDS`.

    A number is one written number or fraction, with its sign: 2 + 3 is an expression. A chain of "=" is an equation, of
    which `f(x) = ...` with a letter in the bracket is a function; any other relation (<, >=, !=, in) is an inequality.
    A union or intersection is a set when its parts are. An amount is a duration when its unit measures time, else a
    unit, percent and degrees among them; words are a time when they tell one.

    >>> from mycelium.symbolic import parse
    >>> [kind_of(parse(text)) for text in ("m = r + 2", "f(x) = 3x - 2", "(3, -4)", "150 minutes", "1:20 pm", "x")]
    ['equation', 'function', 'point', 'duration', 'time', 'unknown']
    """
    head = node.head
    if head in _OF_HEAD:
        return _OF_HEAD[head]
    if head == "relation":
        return _of_relation(node)
    if head in ("union", "intersection"):
        return "set" if all(kind_of(arg) == "set" for arg in node.args) else "interval"
    if head == "unit":
        size = size_of(str(node.value))
        return "duration" if size is not None and size[1] in (_SECOND, _MONTH) else "unit"
    if head == "text":
        return "time" if is_clock(str(node.value)) else "text"
    if head == "constant":
        return "set" if node.value in ("emptyset", "reals") else "expression"
    return "number" if _is_number(node) else "expression"


def _of_relation(node: Node) -> str:
    if set(str(node.value).split()) - {"=", "approx"}:
        return "inequality"
    left = node.args[0]
    defines = left.head == "apply" and len(node.args) == 2 and all(arg.head == "symbol" for arg in left.args)
    return "function" if defines else "equation"


def _is_number(node: Node) -> bool:
    """A written number, a written fraction, or one of them with a sign."""
    if node.head == "neg":
        return node.args[0].head != "neg" and _is_number(node.args[0])
    if node.head == "div":
        return all(arg.head == "number" and isinstance(arg.value, Fraction) for arg in node.args)
    return node.head == "number"
