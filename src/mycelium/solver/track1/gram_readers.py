# ruff: noqa: E501
"""Vectors without coordinates, known by lengths and dot products: every formula is one in the products of pairs.

`|a + b|^2` is a.a + 2 a.b + b.b, so lengths and dot products give linear equations in the products, and dot products, lengths
and angles follow from them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise

from mycelium.solver.track1.matrix_algebra import bold_names, read_bold
from mycelium.solver.track1.plans import Plan, Refused
from mycelium.solver.track1.readers import Row, row, track1_reader, whole_plan
from mycelium.solver.track1.told import sentences
from mycelium.solver.track1.vector_readers import FILLER
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node, rational_value, to_plain

Combination = dict[str, Fraction]

_GOAL = re.compile(
    r"(?:^|(?<=[.,] )|(?<= ))(?:then )?(?:find|compute|determine|calculate|what is) (?:the )?(?P<what>value of |magnitude of |length of |angle between (?:the )?(?:vectors )?)?<(?P<k>\d+)>(?: and <(?P<l>\d+)>)?(?P<degrees>,? in degrees)?$"
)
_UNIT = re.compile(r"((?:<\d+>(?:, |,? and )?)+),? (?:are|be|is) (?:a )?(?:\w+-dimensional )?unit vectors?")
_ORTHOGONAL = re.compile(r"(?:vectors )?<(\d+)> and <(\d+)> (?:are|be) (?:orthogonal|perpendicular)(?: vectors)?")
_AT_ANGLE = re.compile(r"the angle between (?:the vectors )?<(\d+)> and <(\d+)> is <(\d+)>")


class Products:
    """Formulas of vectors as formulas of the products of pairs, each a letter with two subscripts."""

    def __init__(self, names: list[str]) -> None:
        self.names = names

    def letter(self, a: str, b: str) -> str:
        """The name of the product of two vectors."""
        i, j = sorted((self.names.index(a), self.names.index(b)))
        return f"g_{i + 1}{j + 1}"

    def vector(self, node: Node) -> Combination | None:
        """A sum of multiples of the named vectors, or None for a number."""
        if node.head == "symbol" and str(node.value) in self.names:
            return {str(node.value): Fraction(1)}
        if node.head == "neg":
            inner = self.vector(node.args[0])
            return None if inner is None else {name: -factor for name, factor in inner.items()}
        if node.head == "add":
            parts = [self.vector(arg) for arg in node.args]
            total: Combination = {}
            for part in parts:
                if part is None:
                    return None
                for name, factor in part.items():
                    total[name] = total.get(name, Fraction(0)) + factor
            return total
        if node.head in ("mul", "div") and len(node.args) == 2:
            first, second = node.args
            found, other = (self.vector(second), first) if node.head == "mul" else (None, second)
            if found is None:
                found, other = self.vector(first), second
            by = rational_value(other) if not other.symbols() else None
            if found is not None and by:
                return {name: value * (by if node.head == "mul" else 1 / by) for name, value in found.items()}
        return None

    def dot(self, a: Combination, b: Combination) -> str:
        """The dot product in plain notation."""
        terms = [f"({x * y})*{self.letter(m, n)}" for m, x in a.items() for n, y in b.items() if x * y]
        return "(" + (" + ".join(terms) or "0") + ")"

    def square(self, node: Node) -> str:
        """The squared length of what stands between the bars."""
        found = self.vector(node)
        if found is not None:
            return self.dot(found, found)
        if node.head in ("div", "mod") or (node.head == "call" and node.value == "mod"):
            a, b = (self.vector(arg) for arg in node.args)
            if a is not None and b is not None:
                if node.head == "div":  # a cross product
                    return f"({self.dot(a, a)}*{self.dot(b, b)} - {self.dot(a, b)}^2)"
                return f"({self.dot(a, b)}^2/{self.dot(b, b)})"
        raise Refused("the length of something else")

    def scalar(self, node: Node) -> str:
        """A formula that is a number, in plain notation.

        Raises:
            Refused: it holds a vector where a number belongs.
        """
        if (
            node.head == "pow"
            and node.args[0].head == "call"
            and node.args[0].value == "norm"
            and rational_value(node.args[1]) == 2
        ):
            return self.square(node.args[0].args[0])
        if node.head == "call" and node.value in ("norm", "abs") and self._holds(node):
            inner = node.args[0]
            if node.value == "abs" and self.vector(inner) is None and inner.head == "mul":
                return f"abs({self.scalar(inner)})"
            return f"sqrt({self.square(inner)})"
        if node.head == "mul" and len(node.args) == 2:
            a, b = (self.vector(arg) for arg in node.args)
            if a is not None and b is not None:
                return self.dot(a, b)
        if not self._holds(node):
            return f"({to_plain(node)})"
        if node.head in ("add", "mul") and self.vector(node) is None:
            return "(" + (" + " if node.head == "add" else "*").join(self.scalar(arg) for arg in node.args) + ")"
        if node.head == "neg":
            return f"(-{self.scalar(node.args[0])})"
        if node.head == "div" and not self._holds(node.args[1]):
            return f"({self.scalar(node.args[0])}/{self.scalar(node.args[1])})"
        raise Refused("a formula of vectors that is no number")

    def _holds(self, node: Node) -> bool:
        return bool(node.symbols() & set(self.names))

    def equations(self, relation: Node) -> list[str]:
        """Equations of a relation; lengths are squared."""
        if set(str(relation.value).split()) != {"="}:
            raise Refused("no equation")
        found = []
        for left, right in pairwise(relation.args):
            if any(side.head == "call" and side.value == "norm" for side in (left, right)):
                found.append(f"{self._squared(left)} = {self._squared(right)}")
            else:
                found.append(f"{self.scalar(left)} = {self.scalar(right)}")
        return found

    def _squared(self, side: Node) -> str:
        if side.head == "call" and side.value == "norm":
            return self.square(side.args[0])
        return f"({self.scalar(side)})^2"


@track1_reader
def vectors_by_products(wording: Wording) -> Plan | None:
    """Dot products, lengths and angles of vectors that lengths and dot products of others give."""
    names = list(dict.fromkeys(bold_names(" ".join(wording.formulas))))
    parts = sentences(wording.template.rstrip("?. "))
    goal = _GOAL.search(parts[-1]) if parts else None
    if (
        goal is None
        or not 1 <= len(names) <= 3
        or any(name[0].isupper() for name in names)
        or "matrix" in " ".join(wording.formulas)
    ):
        return None
    products = Products(names)
    text = ". ".join([*parts[:-1], parts[-1][: goal.start()]])
    equations: list[str] = []

    def tree(index: str) -> Node:
        return read_bold(wording.formulas[int(index)], wording)

    def combination(index: str) -> Combination:
        found = products.vector(tree(index))
        if found is None:
            raise Refused("no vector")
        return found

    for match in _UNIT.finditer(text):
        equations.extend(f"{products.dot(one, one)} = 1" for one in map(combination, re.findall(r"<(\d+)>", match[1])))
    text = _UNIT.sub(" ", text)
    for match in _ORTHOGONAL.finditer(text):
        equations.append(f"{products.dot(combination(match[1]), combination(match[2]))} = 0")
    text = _ORTHOGONAL.sub(" ", text)
    for match in _AT_ANGLE.finditer(text):
        a, b = combination(match[1]), combination(match[2])
        equations.append(
            f"{products.dot(a, b)} = sqrt({products.dot(a, a)}*{products.dot(b, b)})*cos({to_plain(tree(match[3]))})"
        )
    text = _AT_ANGLE.sub(" ", text)
    for index in re.findall(r"<(\d+)>", text):
        node = tree(index)
        for part in node.args if node.head == "list" else (node,):
            if part.head == "relation":
                equations.extend(products.equations(part))
            elif part.head != "symbol":
                raise Refused("a formula that states nothing")
    for word in re.findall(r"[^\s,.;:]+", re.sub(r"<\d+>", " ", text)):
        if word not in FILLER and word != "two":
            raise Refused(f"a word that is not understood: {word[:30]!r}")
    return whole_plan(_asked(goal, products, combination, tree, equations))


def _asked(
    goal: re.Match[str],
    products: Products,
    combination: Callable[[str], Combination],
    tree: Callable[[str], Node],
    equations: list[str],
) -> Row:
    what = (goal["what"] or "").strip()
    if what.startswith("angle"):
        if goal["l"] is None:
            raise Refused("an angle between one vector")
        a, b = combination(goal["k"]), combination(goal["l"])
        if not any(_fixes_length(side) for equation in equations for side in equation.split(" = ")):
            equations.append(f"{products.letter(products.names[0], products.names[0])} = 1")  # only the shape matters
        cosine = f"{products.dot(a, b)}/sqrt({products.dot(a, a)}*{products.dot(b, b)})"
        found = row("SUBSTITUTE", "arccos(c)", "c", _solved(cosine, equations))
        return row("TO_DEGREES", found) if goal["degrees"] else found
    if goal["l"] is not None:
        raise Refused("two targets")
    if what in ("magnitude of", "length of"):
        return _solved(f"sqrt({products.square(tree(goal['k']))})", equations)
    return _solved(products.scalar(tree(goal["k"])), equations)


def _fixes_length(text: str) -> bool:
    """Whether a side of an equation is a number other than 0, so that lengths are fixed."""
    return not re.search(r"g_", text) and re.fullmatch(r"[()^20 ]*0[()^20 ]*", text) is None


def _solved(target: str, equations: list[str]) -> Row:
    return row("ONLY", row("SOLVE", target, *equations))
