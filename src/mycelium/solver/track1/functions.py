"""Functions that a problem defines, put into its other formulas.

`f(x) = 2x + 1` is a definition, `f(3) = 7` is an equation about it. A value of the inverse is a new letter with the
equation that its function value is known: f_inv(9) is i_1 with f(i_1) = 9.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from fractions import Fraction

from mycelium.solver.track1.notation import INVERSE
from mycelium.solver.track1.plans import Refused
from mycelium.symbolic import Node, SymbolicError, rational_value, replace_symbol

MAX_DEPTH = 40
MAX_SIZE = 4000


@dataclass
class Functions:
    """Definitions by name: the letters in the brackets and the body; `inverses` collects equations of inverse values."""

    known: dict[str, tuple[tuple[str, ...], Node]] = field(default_factory=dict)
    inverses: list[Node] = field(default_factory=list)

    def define(self, fact: Node) -> bool:
        """Keep a definition; False for any other equation, and for a second equation of the same function."""
        if fact.head != "relation" or fact.value != "=":
            return False
        left = fact.args[0]
        letters = tuple(str(arg.value) for arg in left.args if arg.head == "symbol")
        if left.head != "apply" or len(letters) != len(left.args) or len(set(letters)) != len(letters):
            return False
        name = str(left.value)
        if name in self.known:
            return False
        if any(part.head == "apply" and part.value == name for part in fact.args[1].walk()):
            return False  # f(n) = f(n - 1) + 2 is a rule
        self.known[name] = (letters, fact.args[1])
        return True

    def expand(self, node: Node, depth: int = 0) -> Node:
        """Known functions replaced by their bodies, inside out.

        Raises:
            Refused: functions defined in a circle, or a formula that grows too large.
        """
        if depth > MAX_DEPTH:
            raise Refused("functions defined in a circle")
        if not node.args:
            return node
        args = tuple(self.expand(arg, depth) for arg in node.args)
        if node.head == "apply":
            name = str(node.value)
            if name in self.known and len(self.known[name][0]) == len(args):
                letters, body = self.known[name]
                if sum(1 for _ in body.walk()) > MAX_SIZE:
                    raise Refused("a function grows too large")
                return self.expand(self._put(body, letters, args), depth + 1)
            root = name.removesuffix(INVERSE)
            if root != name and root in self.known and len(args) == 1:
                letter = Node("symbol", (), f"i_{len(self.inverses) + 1}")
                self.inverses.append(letter)  # holds the place while the function value is worked out
                value = self.expand(Node("apply", (letter,), root), depth + 1)
                self.inverses[int(str(letter.value)[2:]) - 1] = Node("relation", (value, args[0]), "=")
                return letter
        made = Node(node.head, args, node.value)
        if made.head == "call" and made.value == "piecewise":
            return _chosen(made)
        return made

    def _put(self, body: Node, letters: tuple[str, ...], args: tuple[Node, ...]) -> Node:
        """The body with its letters replaced at once; closed rational arguments as numbers."""
        for place, letter in enumerate(letters):
            body = replace_symbol(body, letter, Node("symbol", (), f"t_{place}"))
        for place, argument in enumerate(args):
            body = replace_symbol(body, f"t_{place}", argument)
        return body


def split(facts: Iterable[Node]) -> tuple[Functions, list[Node]]:
    """Definitions, and the other relations; letters alone ("real numbers x and y") are left out.

    Raises:
        Refused: a fact that is neither.
    """
    functions, relations = Functions(), []
    for fact in facts:
        if fact.head != "relation":
            if fact.head in ("symbol", "apply"):
                continue
            raise Refused("a fact is no equation")
        if not functions.define(fact):
            relations.append(fact)
    return functions, relations


def _chosen(node: Node) -> Node:
    """The piece whose condition holds, where that is known; the whole function otherwise."""
    for value, condition in zip(node.args[::2], node.args[1::2], strict=True):
        held = _holds(condition)
        if held is None:
            return node
        if held:
            return value
    raise Refused("no piece of the function covers this value")


def _holds(condition: Node) -> bool | None:
    if condition.head != "relation" or condition.symbols():
        return None
    try:
        values = [rational_value(side) for side in condition.args]
    except SymbolicError:
        return None
    known: list[Fraction] = [value for value in values if value is not None]
    if len(known) != len(values):
        return None
    compare = {"=": "__eq__", "!=": "__ne__", "<": "__lt__", "<=": "__le__", ">": "__gt__", ">=": "__ge__"}
    signs = str(condition.value).split()
    if any(sign not in compare for sign in signs):
        return None
    return all(bool(getattr(a, compare[sign])(b)) for a, sign, b in zip(known, signs, known[1:], strict=False))
