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

    unknowns: how many there are. words: a pattern that a text must have for the shape to be tried.
    wide: whether the slot on the right may be a product, sum or difference of two numbers.
    """

    written: str
    unknowns: int
    cost: float = 0.0
    found: str = ""
    words: str = ""
    wide: bool = False

    @cached_property
    def tree(self) -> Node:
        return parse(self.written)

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


def _shape(written: str, cost: float = 0.0, found: str = "", words: str = "", wide: bool = False) -> Shape:
    return Shape(written, len(parse(written).symbols() & set("xyz")), cost, found, words, wide)


_LATER = r"\bago\b|\bfrom now|\byears?\b|\bwill\b|\bgives?\b|\beach\b|\badd|\bsubtract|\bincreas|\bdecreas|\bdiminish|\bhence\b"

SHAPES = (
    _shape("x + a = b*(y + a) - c", 0.6, "b*(y + a) - x - a = c", words=_LATER),
    # Two unknowns
    _shape("x + y = a", wide=True),
    _shape("x - y = a", wide=True),
    _shape("x = a*y", found="x/y = a"),
    _shape("x = a*y + b", 0.2, "x - a*y = b"),
    _shape("x = a*y - b", 0.2, "a*y - x = b"),
    _shape("a*x + b*y = c", 0.2, wide=True),
    _shape("a*x - b*y = c", 0.5, wide=True),
    _shape("a*x + y = b", 0.2),
    _shape("a*x - y = b", 0.3),
    _shape("a*x = b*y", 0.3, "a*x/y = b"),
    _shape("a*(x + y) = b", 0.2, "b/(x + y) = a"),
    _shape("a*(x - y) = b", 0.2, "b/(x - y) = a"),
    _shape("a*x + b*y = c*(x + y)", 0.3, "(a*x + b*y)/(x + y) = c"),
    _shape("x + a = b*(y + a)", 0.3, "(x + a)/(y + a) = b", words=_LATER),
    _shape("x - a = b*(y - a)", 0.3, "(x - a)/(y - a) = b", words=_LATER),
    _shape("x + a = b*(y - a)", 0.5, "(x + a)/(y - a) = b", words=_LATER),
    _shape("x + a = b*(y + a) + c", 0.6, "x + a - b*(y + a) = c", words=_LATER),
    _shape("2*x + 2*y = a", 0.1, words=r"perimeter|fenc|rectang"),
    _shape("10*y + x - 10*x - y = a", 0.1, words=r"digit"),
    _shape("10*x + y = a*(x + y)", 0.1, "(10*x + y)/(x + y) = a", words=r"digit"),
    _shape("x*y = a", 0.6, words=r"product|area|multipl"),
    _shape("x + 2*y = a", 0.4, words=r"isosceles|triangle"),
    # One unknown
    _shape("x = a", 0.3, wide=True),
    _shape("a*x = b", 0.1, wide=True),
    _shape("a*x + b*x = c", 0.2, wide=True),
    _shape("a*x - b*x = c", 0.4, wide=True),
    _shape("x/a + x/b = 1", 0.2, words=r"together|fill|complete|finish|job|work|paint|clean|mow"),
    _shape("x/a - x/b = 1", 0.3, words=r"fill|drain|empt|pipe|tank|pool"),
    _shape("x/a + x/b + x/c = 1", 0.3, words=r"together|fill|complete|finish|job|work"),
    _shape("x/a + b/x = 1", 0.6, words=r"together|job|work"),
    _shape("a/x + a/b = 1", 0.4, words=r"together|fill|complete|finish|job|work|paint|clean|mow"),
    _shape("a*x = b*(x + c)", 0.3, "a*x/(x + c) = b"),
    _shape("a*x = b*(x - c)", 0.3, "a*x/(x - c) = b"),
    _shape("a*(b - x) = c*(b + x)", 0.3, "a*(b - x)/(b + x) = c"),
    _shape("a*(b + x) = c*(b - x)", 0.3, "a*(b + x)/(b - x) = c"),
    _shape("a*(x - b) = c*(x + b)", 0.3, "a*(x - b)/(x + b) = c"),
    _shape("a*x + b = c*x + d", 0.3, "a*x + b - c*x = d"),
    _shape("a*x + b = c - d*x", 0.4, "(c - b - a*x)/x = d"),
    _shape("a - b*x = c + d*x", 0.5, "(a - b*x - c)/x = d"),
    _shape("a*b + c*x = d*(b + x)", 0.3, "(a*b + c*x)/(b + x) = d"),
    _shape("a*b = c*(b + x)", 0.3, "a*b/(b + x) = c"),
    _shape("a*b + x = c*(b + x)", 0.3, "(a*b + x)/(b + x) = c"),
    _shape("a*b - x = c*(b - x)", 0.4, "(a*b - x)/(b - x) = c"),
    _shape("a*b = c*(b - x)", 0.4, "a*b/(b - x) = c"),
    _shape("a + x = b*(c + x)", 0.3, "(a + x)/(c + x) = b"),
    _shape("a - x = b*(c - x)", 0.4, "(a - x)/(c - x) = b"),
    _shape("x + (x + 1) = a", 0.1, words="consecutive"),
    _shape("x + (x + 2) = a", 0.1, words="consecutive"),
    _shape("x + (x + 1) + (x + 2) = a", 0.1, words="consecutive"),
    _shape("x + (x + 2) + (x + 4) = a", 0.1, words="consecutive"),
    # Three unknowns
    _shape("x + y + z = a", wide=True),
    _shape("x = y + z", 0.2, "x - y - z = 0"),
    _shape("x = a*(y + z)", 0.2, "x/(y + z) = a"),
    _shape("x = y + z + a", 0.2, "x - y - z = a"),
    _shape("x + y = z + a", 0.3, "x + y - z = a"),
    _shape("a*x + b*y + c*z = d", 0.3),
)  # fmt: skip
CONSECUTIVE = (_shape("x = y + 1", 0.0, "x - y = 1"), _shape("x = y + 2", 0.0, "x - y = 2"))


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
    """Atoms for slots, no number of the text twice, at most one that is no number as written."""
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
