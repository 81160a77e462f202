"""INLINE: names replaced by what they were defined to be, `f(g(x))` with f and g, `M - m` with what M and m are.

Definitions stand behind the expression, as equations (`f(x) = x**2`, `n = 7`) or as a name and its value. Names inside
of definitions are replaced too. Pieces of a piecewise function are chosen where their conditions have values, sums over
x_k are written out where their bounds have.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from mycelium.programs.errors import ExecutionError
from mycelium.programs.expression import Value, from_node, to_node
from mycelium.symbolic import Node, SymbolicError, rational, rational_value

MAX_ROUNDS = 12
BINDING = frozenset({"sum", "product", "integral", "derivative", "limit"})
"""Heads whose second argument is a bound letter."""


@dataclass(frozen=True, slots=True)
class Definition:
    """A name, the letters in its brackets (none for a letter), and what it stands for."""

    name: str
    letters: tuple[str, ...]
    value: Node


def inline(expression: Value, *arguments: Value) -> Value:
    """The expression with all names replaced.

    Raises:
        ExecutionError: a definition that is none, names that define each other in a circle, a result that is too large.
    """
    definitions = {(item.name, len(item.letters)): item for item in _definitions([to_node(item) for item in arguments])}
    node = to_node(expression)
    try:
        for _ in range(MAX_ROUNDS):
            made = _replaced(node, definitions)
            if made == node:
                return from_node(_settled(node))
            node = made
    except SymbolicError as error:
        raise ExecutionError(str(error)) from None
    raise ExecutionError(
        f"names are still not replaced after {MAX_ROUNDS} rounds: do they define each other in a circle?"
    )


def _definitions(nodes: list[Node]) -> list[Definition]:
    found: list[Definition] = []
    place = 0
    while place < len(nodes):
        node = nodes[place]
        if node.head == "relation" and node.value == "=":
            found.append(_definition(*node.args))
            place += 1
        elif node.head == "list" and all(part.head == "relation" and part.value == "=" for part in node.args):
            found += [_definition(*part.args) for part in node.args]
            place += 1
        elif place + 1 < len(nodes):
            found.append(_definition(node, nodes[place + 1]))
            place += 2
        else:
            raise ExecutionError("the last name has no value; give equations, or names each with its value")
    return found


def _definition(name: Node, value: Node) -> Definition:
    if name.head == "symbol":
        return Definition(str(name.value), (), value)
    if name.head == "apply" and all(letter.head == "symbol" for letter in name.args):
        return Definition(str(name.value), tuple(str(letter.value) for letter in name.args), value)
    raise ExecutionError(f"a definition starts with a letter or with f(x), not with a {name.head}")


def _replaced(node: Node, definitions: dict[tuple[str, int], Definition]) -> Node:
    """All names replaced at once."""
    if node.head == "symbol":
        found = definitions.get((str(node.value), 0))
        return node if found is None else found.value
    if not node.args:
        return node
    if node.head in BINDING:  # the bound letter is its own, in the body
        own = str(node.args[1].value)
        inner = {key: item for key, item in definitions.items() if key != (own, 0)}
        outer = (_replaced(part, definitions) for part in node.args[2:])
        return Node(node.head, (_replaced(node.args[0], inner), node.args[1], *outer), node.value)
    args = tuple(_replaced(part, definitions) for part in node.args)
    found = definitions.get((str(node.value), len(args))) if node.head == "apply" else None
    if found is not None:
        own_letters = zip(found.letters, args, strict=True)
        return _replaced(found.value, {(name, 0): Definition(name, (), value) for name, value in own_letters})
    made = Node(node.head, args, node.value)
    return _chosen_piece(made) if made.head == "call" and made.value == "piecewise" else made


def _chosen_piece(node: Node) -> Node:
    """The piece whose condition holds, where all conditions have values."""
    pieces = list(zip(node.args[::2], node.args[1::2], strict=True))
    for value, condition in pieces:
        if condition.symbols():
            return node
        if (held := _holds(condition)) is None:
            return node
        if held:
            known = rational_value(value) if not value.symbols() else None
            return value if known is None else rational(known)
    raise ExecutionError("no piece of the function covers this value")


def _holds(condition: Node) -> bool | None:
    if condition.head == "list":
        parts = [_holds(part) for part in condition.args]
        return None if None in parts else all(parts)
    if condition.head != "relation":
        return None
    values = [rational_value(side) for side in condition.args]
    known = [value for value in values if value is not None]
    if len(known) != len(values):
        return None
    signs = str(condition.value).split()
    return all(_compare(a, sign, b) for a, sign, b in zip(known, signs, known[1:], strict=False))


def _compare(a: Fraction, sign: str, b: Fraction) -> bool:
    return {"=": a == b, "!=": a != b, "<": a < b, "<=": a <= b, ">": a > b, ">=": a >= b}[sign]


def _settled(node: Node) -> Node:
    """Sums over x_k with known bounds, written out."""
    if not node.args:
        return node
    made = Node(node.head, tuple(map(_settled, node.args)), node.value)
    if made.head in ("sum", "product") and len(made.args) == 4:
        index, (low, high) = str(made.args[1].value), made.args[2:]
        names = {str(part.value).partition("_")[2] for part in made.args[0].walk() if part.head == "symbol"}
        if index in names and not (low.symbols() or high.symbols()):
            from mycelium.symbolic import written_out

            return written_out(made)
    return made
