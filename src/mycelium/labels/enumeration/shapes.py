"""The shapes of relations between unknowns x, y, z and numbers a, b, c of a text, and which of them hold at given values.

A shape is searched as `left = s` with the slot s alone on the right: all slots of `left` are filled with atoms, and the value
that it then has is looked up among the atoms, so that a shape of k slots costs n^(k-1) evaluations.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import permutations

from mycelium.labels.enumeration.atoms import Atom
from mycelium.symbolic import Node, parse

Compute = Callable[[Mapping[str, float]], float]


@dataclass(frozen=True)
class Shape:
    """written: the equation as a program states it. found: the same as `left = slot`, where that differs.

    words: a pattern that a text must have for the shape to be tried.
    wide: whether the slot on the right may be a product, sum or difference of two numbers.
    """

    written: str
    cost: float = 0.0
    found: str = ""
    words: str = ""
    wide: bool = False

    @cached_property
    def tree(self) -> Node:
        return parse(self.written)

    @cached_property
    def unknowns(self) -> int:
        """How many there are."""
        return len(self.tree.symbols() & set("xyz"))

    @cached_property
    def left(self) -> Node:
        return parse(self.found or self.written).args[0]

    @cached_property
    def solved(self) -> Node:
        """The slot, or the number, on the right."""
        return parse(self.found or self.written).args[1]

    @cached_property
    def slots(self) -> tuple[str, ...]:
        """The slots to be filled before the last one is looked up."""
        return tuple(sorted(self.left.symbols() & set("abcd")))

    @cached_property
    def compute(self) -> Compute:
        return compiled(self.left)


_LATER = r"\bago\b|\bfrom now|\byears?\b|\bwill\b|\bgives?\b|\beach\b|\badd|\bsubtract|\bincreas|\bdecreas|\bdiminish|\bhence\b"

SHAPES = (
    Shape("x + a = b*(y + a) - c", 0.6, "b*(y + a) - x - a = c", words=_LATER),
    # Two unknowns
    Shape("x + y = a", wide=True),
    Shape("x - y = a", wide=True),
    Shape("x = a*y", found="x/y = a"),
    Shape("x = a*y + b", 0.2, "x - a*y = b"),
    Shape("x = a*y - b", 0.2, "a*y - x = b"),
    Shape("a*x + b*y = c", 0.2, wide=True),
    Shape("a*x - b*y = c", 0.5, wide=True),
    Shape("a*x + y = b", 0.2),
    Shape("a*x - y = b", 0.3),
    Shape("a*x = b*y", 0.3, "a*x/y = b"),
    Shape("a*(x + y) = b", 0.2, "b/(x + y) = a"),
    Shape("a*(x - y) = b", 0.2, "b/(x - y) = a"),
    Shape("a*x + b*y = c*(x + y)", 0.3, "(a*x + b*y)/(x + y) = c"),
    Shape("x + a = b*(y + a)", 0.3, "(x + a)/(y + a) = b", words=_LATER),
    Shape("x - a = b*(y - a)", 0.3, "(x - a)/(y - a) = b", words=_LATER),
    Shape("x + a = b*(y - a)", 0.5, "(x + a)/(y - a) = b", words=_LATER),
    Shape("x + a = b*(y + a) + c", 0.6, "x + a - b*(y + a) = c", words=_LATER),
    Shape("2*x + 2*y = a", 0.1, words=r"perimeter|fenc|rectang"),
    Shape("10*y + x - 10*x - y = a", 0.1, words=r"digit"),
    Shape("10*x + y = a*(x + y)", 0.1, "(10*x + y)/(x + y) = a", words=r"digit"),
    Shape("x*y = a", 0.6, words=r"product|area|multipl"),
    Shape("x + 2*y = a", 0.4, words=r"isosceles|triangle"),
    # One unknown
    Shape("x = a", 0.3, wide=True),
    Shape("a*x = b", 0.1, wide=True),
    Shape("a*x + b*x = c", 0.2, wide=True),
    Shape("a*x - b*x = c", 0.4, wide=True),
    Shape("x/a + x/b = 1", 0.2, words=r"together|fill|complete|finish|job|work|paint|clean|mow"),
    Shape("x/a - x/b = 1", 0.3, words=r"fill|drain|empt|pipe|tank|pool"),
    Shape("x/a + x/b + x/c = 1", 0.3, words=r"together|fill|complete|finish|job|work"),
    Shape("x/a + b/x = 1", 0.6, words=r"together|job|work"),
    Shape("a/x + a/b = 1", 0.4, words=r"together|fill|complete|finish|job|work|paint|clean|mow"),
    Shape("a*x = b*(x + c)", 0.3, "a*x/(x + c) = b"),
    Shape("a*x = b*(x - c)", 0.3, "a*x/(x - c) = b"),
    Shape("a*(b - x) = c*(b + x)", 0.3, "a*(b - x)/(b + x) = c"),
    Shape("a*(b + x) = c*(b - x)", 0.3, "a*(b + x)/(b - x) = c"),
    Shape("a*(x - b) = c*(x + b)", 0.3, "a*(x - b)/(x + b) = c"),
    Shape("a*x + b = c*x + d", 0.3, "a*x + b - c*x = d"),
    Shape("a*x + b = c - d*x", 0.4, "(c - b - a*x)/x = d"),
    Shape("a - b*x = c + d*x", 0.5, "(a - b*x - c)/x = d"),
    Shape("a*b + c*x = d*(b + x)", 0.3, "(a*b + c*x)/(b + x) = d"),
    Shape("a*b = c*(b + x)", 0.3, "a*b/(b + x) = c"),
    Shape("a*b + x = c*(b + x)", 0.3, "(a*b + x)/(b + x) = c"),
    Shape("a*b - x = c*(b - x)", 0.4, "(a*b - x)/(b - x) = c"),
    Shape("a*b = c*(b - x)", 0.4, "a*b/(b - x) = c"),
    Shape("a + x = b*(c + x)", 0.3, "(a + x)/(c + x) = b"),
    Shape("a - x = b*(c - x)", 0.4, "(a - x)/(c - x) = b"),
    Shape("x + (x + 1) = a", 0.1, words="consecutive"),
    Shape("x + (x + 2) = a", 0.1, words="consecutive"),
    Shape("x + (x + 1) + (x + 2) = a", 0.1, words="consecutive"),
    Shape("x + (x + 2) + (x + 4) = a", 0.1, words="consecutive"),
    # Three unknowns
    Shape("x + y + z = a", wide=True),
    Shape("x = y + z", 0.2, "x - y - z = 0"),
    Shape("x = a*(y + z)", 0.2, "x/(y + z) = a"),
    Shape("x = y + z + a", 0.2, "x - y - z = a"),
    Shape("x + y = z + a", 0.3, "x + y - z = a"),
    Shape("a*x + b*y + c*z = d", 0.3),
)  # fmt: skip
CONSECUTIVE = (Shape("x = y + 1", 0.0, "x - y = 1"), Shape("x = y + 2", 0.0, "x - y = 2"))


def compiled(node: Node) -> Compute:
    """A tree over numbers, symbols and the four operations as a function of floats."""
    parts = tuple(map(compiled, node.args))
    if node.head == "number":
        number = float(node.value)  # type: ignore[arg-type]
        return lambda env: number
    if node.head == "symbol":
        name = str(node.value)
        return lambda env: env[name]
    if node.head == "neg":
        (inner,) = parts
        return lambda env: -inner(env)
    if node.head == "add":
        return lambda env: sum(part(env) for part in parts)
    if node.head == "div":
        top, bottom = parts
        return lambda env: top(env) / bottom(env)
    if node.head == "mul":

        def product(env: Mapping[str, float]) -> float:
            result = 1.0
            for part in parts:
                result *= part(env)
            return result

        return product
    raise ValueError(f"got {node.head} in a shape, expected numbers, letters and + - * /")


class Values:
    """Atoms by value: which of them a float may be."""

    def __init__(self, atoms: Sequence[Atom]) -> None:
        self.atoms = sorted(atoms, key=lambda atom: atom.value)
        self.sizes = [float(atom.value) for atom in self.atoms]

    def near(self, value: float, slack: float) -> Iterator[Atom]:
        width = slack * max(1.0, abs(value)) if slack < 1e-8 else slack * abs(value)
        place = bisect_left(self.sizes, value - width)
        while place < len(self.sizes) and self.sizes[place] <= value + width:
            yield self.atoms[place]
            place += 1


def fillings(slots: Sequence[str], atoms: Sequence[Atom]) -> Iterator[tuple[Atom, ...]]:
    """Atoms for slots, no number of the text twice, at most two that are no numbers as written."""
    for chosen in permutations(atoms, len(slots)):
        if sum(not atom.uses or atom.cost > 0 for atom in chosen) > 2:
            continue
        used: set[int] = set()
        for atom in chosen:
            if used & atom.uses:
                break
            used |= atom.uses
        else:
            yield chosen
