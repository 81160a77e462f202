"""Vectors and matrices with letters in their entries: formulas are worked out entry by entry.

Bold letters are names of vectors and matrices; an equation between them becomes one equation for each entry, which the
solving rows then take. In the text `\\times` between vectors is a cross product, `\\cdot` a dot product.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from mycelium.solver.track1.plans import Refused, read
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node, number, parse, rational_value, to_plain

MAX_SIZE = 4
_BOLD = re.compile(
    r"\\(?:mathbf|bold|boldsymbol|vec|mathbold|bf)\s*\{\s*\\?(?P<braced>[a-zA-Z0-9])\s*\}(?:\s*_\s*\{?(?P<index>\w)\}?)?"
)
_PROJ = re.compile(
    r"\\(?:operatorname|text|mathrm)\{proj\}_(?:\{(?P<onto>(?:[^{}]|\{[^{}]*\})*)\}|(?P<onto1>\w))\s*"
    r"(?P<what>\\mathbf\{\w\}|\\begin\{pmatrix\}.*?\\end\{pmatrix\}|\((?:[^()]|\([^()]*\))*\))",
    re.DOTALL,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Grid:
    """A matrix: rows of entries. A vector is a grid of one column."""

    rows: tuple[tuple[Node, ...], ...]

    @property
    def shape(self) -> tuple[int, int]:
        """Numbers of rows and columns."""
        return len(self.rows), len(self.rows[0])

    @property
    def vector(self) -> bool:
        """Whether it has one column."""
        return self.shape[1] == 1

    def entries(self) -> list[Node]:
        """All entries, row by row."""
        return [entry for row in self.rows for entry in row]

    def node(self) -> Node:
        """As a tree."""
        return Node("matrix", tuple(self.entries()), f"{self.shape[0]},{self.shape[1]}")


Value = Node | Grid
ZERO, ONE = number(0), number(1)


def add(a: Node, b: Node) -> Node:
    """The sum of two entries, worked out where both are numbers."""
    x, y = _exact(a), _exact(b)
    if x is not None and y is not None:
        return number(x + y)
    return b if x == 0 else a if y == 0 else Node("add", (a, b))


def times(a: Node, b: Node) -> Node:
    """The product of two entries, worked out where both are numbers."""
    x, y = _exact(a), _exact(b)
    if x is not None and y is not None:
        return number(x * y)
    if x == 0 or y == 0:
        return ZERO
    return b if x == 1 else a if y == 1 else Node("mul", (a, b))


def over(a: Node, b: Node) -> Node:
    """The quotient of two entries."""
    x, y = _exact(a), _exact(b)
    if y == 0:
        raise Refused("a division by zero")
    return number(x / y) if x is not None and y is not None else Node("div", (a, b))


def minus(a: Node) -> Node:
    """The opposite of an entry."""
    return times(number(-1), a)


def _exact(node: Node) -> Fraction | None:
    try:
        return rational_value(node)
    except (ArithmeticError, ValueError):
        return None


def column(*entries: Node) -> Grid:
    """A vector."""
    return Grid(tuple((entry,) for entry in entries))


def identity(size: int) -> Grid:
    """The identity matrix."""
    return Grid(tuple(tuple(ONE if i == j else ZERO for j in range(size)) for i in range(size)))


def scaled(factor: Node, grid: Grid) -> Grid:
    """Every entry multiplied."""
    return Grid(tuple(tuple(times(factor, entry) for entry in row) for row in grid.rows))


def total(a: Grid, b: Grid) -> Grid:
    """The sum of two matrices."""
    if a.shape != b.shape:
        raise Refused("a sum of matrices of different shapes")
    return Grid(tuple(tuple(map(add, x, y)) for x, y in zip(a.rows, b.rows, strict=True)))


def dot(a: Grid, b: Grid) -> Node:
    """The dot product of two vectors."""
    value = ZERO
    for x, y in zip(a.entries(), b.entries(), strict=True):
        value = add(value, times(x, y))
    return value


def cross(a: Grid, b: Grid) -> Grid:
    """The cross product of two vectors in space."""
    if a.shape != (3, 1) or b.shape != (3, 1):
        raise Refused("a cross product outside space")
    (p, q, r), (s, t, u) = a.entries(), b.entries()
    return column(*(add(times(x, y), minus(times(v, w))) for x, y, v, w in ((q, u, r, t), (r, s, p, u), (p, t, q, s))))


def product(a: Grid, b: Grid) -> Value:
    """The product of matrices; of two vectors their dot product."""
    if a.vector and a.shape == b.shape and a.shape[0] > 1:
        return dot(a, b)
    if a.shape[1] != b.shape[0]:
        raise Refused("a product of matrices that do not fit")
    columns = list(zip(*b.rows, strict=True))
    return Grid(tuple(tuple(dot(column(*row), column(*other)) for other in columns) for row in a.rows))


def transposed(grid: Grid) -> Grid:
    """Rows and columns exchanged."""
    return Grid(tuple(zip(*grid.rows, strict=True)))


def determinant(grid: Grid) -> Node:
    """By the first row."""
    if grid.shape[0] != grid.shape[1] or grid.shape[0] > MAX_SIZE:
        raise Refused("a determinant of a matrix that is not square")
    if grid.shape == (1, 1):
        return grid.rows[0][0]
    value = ZERO
    for j, entry in enumerate(grid.rows[0]):
        part = times(entry, determinant(_without(grid, 0, j)))
        value = add(value, minus(part) if j % 2 else part)
    return value


def _without(grid: Grid, i: int, j: int) -> Grid:
    return Grid(tuple(tuple(e for n, e in enumerate(row) if n != j) for m, row in enumerate(grid.rows) if m != i))


def inverted(grid: Grid) -> Grid:
    """The inverse, by cofactors."""
    value, size = determinant(grid), grid.shape[0]
    if size == 1:
        return Grid(((over(ONE, value),),))
    cofactors = tuple(
        tuple(
            over(minus(determinant(_without(grid, j, i))) if (i + j) % 2 else determinant(_without(grid, j, i)), value)
            for j in range(size)
        )
        for i in range(size)
    )
    return Grid(cofactors)


def norm(grid: Grid) -> Node:
    """The length of a vector."""
    square = dot(grid, grid)
    return Node("root", (square, number(2)))


def projected(what: Grid, onto: Grid) -> Grid:
    """The projection of one vector onto another."""
    return scaled(over(dot(what, onto), dot(onto, onto)), onto)


def bold_names(text: str) -> list[str]:
    """The bold letters of a LaTeX text, as they are named in the tree."""
    return [_name(match) for match in _BOLD.finditer(text) if not match["braced"].isdigit()]


def _name(match: re.Match[str]) -> str:
    return f"{match['braced']}_9{match['index'] or ''}"


def read_bold(text: str, wording: Wording) -> Node:
    """The tree of a formula whose bold letters, cross products and projections are kept apart from the rest."""
    text = re.sub(r"\\renewcommand\{\\arraystretch\}\{[\d.]+\}", "", text)
    text = re.sub(r"\\renewcommand\{\\arraystretch\}\{[\d.]+\}", "", text)
    text = _PROJ.sub(lambda m: rf"\left( ({m['what']}) \bmod ({m['onto'] or m['onto1']}) \right)", text)
    text = re.sub(r"\\times(?![a-zA-Z])", r"\\div ", text) if r"\div" not in text else text
    text = _BOLD.sub(lambda m: m["braced"] if m["braced"].isdigit() else f"{m['braced']}_{{9{m['index'] or ''}}}", text)
    return read(text, wording)


class Algebra:
    """Works out trees with the bold letters of `known`; `size` is the dimension of identity and unit vectors."""

    def __init__(self, known: dict[str, Grid], size: int) -> None:
        self.known = known
        self.size = size

    def value(self, node: Node, depth: int = 0) -> Value:
        """A scalar tree or a grid.

        Raises:
            Refused: the formula mixes them as no algebra does.
        """
        if depth > 60:
            raise Refused("a formula too deep")
        if node.head == "symbol":
            return self._named(str(node.value), node)
        if node.head == "matrix":
            height, width = map(int, str(node.value).split(","))
            entries = [self._scalar(arg, depth) for arg in node.args]
            return Grid(tuple(tuple(entries[i * width : (i + 1) * width]) for i in range(height)))
        if not node.args:
            return node
        if node.head == "pow" and node.args[1] == Node("symbol", (), "T"):
            return transposed(self._grid(self.value(node.args[0], depth + 1)))
        parts = [self.value(arg, depth + 1) for arg in node.args]
        if not any(isinstance(part, Grid) for part in parts):
            return Node(node.head, tuple(part for part in parts if isinstance(part, Node)), node.value)
        return self._combined(node, parts)

    def _named(self, name: str, node: Node) -> Value:
        if name in self.known:
            return self.known[name]
        if name == "I_9":
            return identity(self.size)
        if name in ("i_9", "j_9", "k_9") and self.size == 3:
            place = "ijk".index(name[0])
            return column(*(ONE if n == place else ZERO for n in range(3)))
        if re.fullmatch(r"[a-zA-Z]_9\w?", name):
            raise Refused(f"the vector or matrix {name[0]} is not known")
        return node

    def _combined(self, node: Node, parts: list[Value]) -> Value:
        head = node.head
        if head == "neg":
            return scaled(number(-1), self._grid(parts[0]))
        if head == "add":
            value = self._grid(parts[0])
            for part in parts[1:]:
                if part != ZERO:
                    value = total(value, self._grid(part))
            return value
        if head == "mul":
            result = parts[0]
            for part in parts[1:]:
                result = _multiplied(result, part)
            return result
        if head == "div":
            if isinstance(parts[0], Grid) and isinstance(parts[1], Grid):
                return cross(parts[0], parts[1])
            if isinstance(parts[1], Node):
                return scaled(over(ONE, parts[1]), self._grid(parts[0]))
        if head == "pow" and isinstance(parts[1], Node):
            return self._power(self._grid(parts[0]), _exact(parts[1]))
        if head == "call" and node.value == "mod" and len(parts) == 2:
            return projected(self._grid(parts[0]), self._grid(parts[1]))
        if head == "call" and node.value in ("norm", "det", "abs"):
            grid = self._grid(parts[0])
            return determinant(grid) if node.value == "det" or not grid.vector else norm(grid)
        if head == "tuple":
            raise Refused("a tuple of vectors")
        raise Refused(f"{head} of matrices")

    def _power(self, grid: Grid, exponent: Fraction | None) -> Value:
        if exponent is None or exponent.denominator != 1 or abs(exponent) > 12 or grid.shape[0] != grid.shape[1]:
            raise Refused("a power of a matrix that is not small and whole")
        base = inverted(grid) if exponent < 0 else grid
        value: Grid = identity(grid.shape[0])
        for _ in range(abs(int(exponent))):
            made = product(value, base)
            value = self._grid(made)
        return value

    def _grid(self, value: Value) -> Grid:
        if isinstance(value, Grid):
            return value
        raise Refused("a number where a matrix belongs")

    def _scalar(self, node: Node, depth: int) -> Node:
        value = self.value(node, depth + 1)
        if isinstance(value, Grid):
            raise Refused("a matrix among the entries of a matrix")
        return value

    def equations(self, relation: Node) -> list[str]:
        """An equation entry by entry, in plain notation."""
        if relation.head != "relation" or set(str(relation.value).split()) != {"="}:
            raise Refused("no equation between matrices")
        values = [self.value(side) for side in relation.args]
        grids = [value for value in values if isinstance(value, Grid)]
        if grids:
            values = [_zeros(grids[0]) if value == ZERO else value for value in values]
        found: list[str] = []
        for left, right in pairwise(values):
            if isinstance(left, Grid) and isinstance(right, Grid) and left.shape == right.shape:
                found.extend(
                    f"{to_plain(a)} = {to_plain(b)}" for a, b in zip(left.entries(), right.entries(), strict=True)
                )
            elif isinstance(left, Node) and isinstance(right, Node):
                found.append(f"{to_plain(left)} = {to_plain(right)}")
            else:
                raise Refused("a matrix that equals a number")
        return found


def _zeros(grid: Grid) -> Grid:
    return scaled(ZERO, grid)


def _multiplied(a: Value, b: Value) -> Value:
    if isinstance(a, Grid) and isinstance(b, Grid):
        return product(a, b)
    if isinstance(a, Grid) and isinstance(b, Node):
        return scaled(b, a)
    if isinstance(a, Node) and isinstance(b, Grid):
        return scaled(a, b)
    assert isinstance(a, Node) and isinstance(b, Node)  # the other cases are above
    return times(a, b)


def unknown(name: str, height: int, width: int) -> Grid:
    """A grid of letters with subscripts that belong to no formula of the text."""
    letter = name[0]
    return Grid(tuple(tuple(parse(f"{letter}_{{8{i + 1}{j + 1}}}") for j in range(width)) for i in range(height)))
