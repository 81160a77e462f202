# ruff: noqa: E501
"""Problems about vectors and matrices that state equations and ask for a letter, a vector, a matrix or a number.

Every word beside the formulas must be one that only joins them ("let ... be vectors such that"), or a phrase that is an
equation itself ("is its own inverse", "are orthogonal"); so no condition is lost.
"""

from __future__ import annotations

import re

from mycelium.solver.track1.matrix_algebra import Algebra, Grid, bold_names, dot, read_bold, unknown
from mycelium.solver.track1.plans import Plan, Refused
from mycelium.solver.track1.readers import Row, row, track1_reader, whole_plan
from mycelium.solver.track1.told import sentences
from mycelium.solver.track1.wording import Wording
from mycelium.symbolic import Node, number, to_plain

FILLER = frozenset(
    "let and be a an the is are vector vectors matrix matrices given that such there exist exists constants constant scalars scalar real "
    "numbers number for some if then where with satisfies satisfy satisfying it both values value of so suppose letters nonzero "
    "equation define column we have has in three-dimensional two-dimensional space define defined by".split()
)
_GOAL = re.compile(
    r"(?:^|(?<=[.,] )|(?<= ))(?:then )?(?:find|compute|determine|calculate|what is|enter|evaluate|give) (?:the )?(?:value of |ordered (?:pair|triple|quadruple) |vector |matrix |2 \\times 2 matrix |<\d+> matrix |scalar |number |constants? |unit vector |value )*(?P<target><\d+>)(?:,? (?P<joint>such that|if it satisfies|if|satisfying|where|so that)(?P<rest>.*))?$"
)


@track1_reader
def vectors_and_matrices(wording: Wording) -> Plan | None:
    """What equations between vectors and matrices give for a target."""
    everything = " ".join(wording.formulas)
    if "matrix}" not in everything and not bold_names(everything):
        return None
    template = wording.template.rstrip("?. ")
    parts = sentences(template)
    goal = _GOAL.search(parts[-1]) if parts else None
    if goal is None:
        return None
    facts = [*parts[:-1], parts[-1][: goal.start()], goal["rest"] or ""]
    target = int(goal["target"][1:-1])
    return _Problem(wording, facts, target).plan()


_PHRASES: tuple[tuple[str, str], ...] = (
    (r"(?:the matrix )?<(\d+)> is its own inverse(?:, for some real numbers <\d+> and <\d+>)?", "involution"),
    (r"(?:the matrix )?<(\d+)> corresponds to a projection", "projection"),
    (r"(?:the matrix )?<(\d+)> corresponds to a reflection", "reflection"),
    (r"(?:vectors? )?<(\d+)> and <(\d+)> (?:are|be) (?:orthogonal|perpendicular)(?: vectors)?", "orthogonal"),
    (r"(?:vectors )?(?:that )?are equal in magnitude,? and orthogonal", "equal and orthogonal"),
    (r"the set of vectors <(\d+)> is linearly dependent", "dependent"),
    (r"for all vectors <(\d+)>", "for all"),
    (r"for any vector <(\d+)>,?", "for all"),
)


class _Problem:
    def __init__(self, wording: Wording, facts: list[str], target: int) -> None:
        self.wording = wording
        self.target = target
        self.trees: dict[int, Node] = {}
        self.equations: list[str] = []
        self.phrases: list[tuple[str, tuple[int, ...]]] = []
        self.relations: list[int] = []
        self._read(facts)
        self.algebra = Algebra({}, 2)
        self._dimensions()

    def _tree(self, index: int) -> Node:
        if index not in self.trees:
            text = re.sub(
                r"\\quad\s*\\text\{\s*and\s*\}\s*\\quad|\\text\{\s*and\s*\}", ", ", self.wording.formulas[index]
            )
            self.trees[index] = read_bold(text, self.wording)
        return self.trees[index]

    def _read(self, facts: list[str]) -> None:
        for fact in facts:
            text = fact
            for pattern, kind in _PHRASES:
                for match in re.finditer(pattern, text):
                    indices = tuple(int(group) for group in match.groups() if group)
                    self.phrases.append((kind, indices))
                    for index in indices:
                        self._tree(index)
                text = re.sub(pattern, " ", text)
            for index in map(int, re.findall(r"<(\d+)>", text)):
                node = self._tree(index)
                if any(part.head == "relation" for part in (node.args if node.head == "list" else (node,))):
                    self.relations.append(index)
                elif not (
                    node.head in ("symbol", "list", "tuple") or (node.head == "symbol" and "_9" in str(node.value))
                ):
                    raise Refused("a formula that states nothing")
            for word in re.findall(r"[^\s,.;:]+", re.sub(r"<\d+>", " ", text)):
                if word not in FILLER:
                    raise Refused(f"a word that is not understood: {word[:30]!r}")

    def _each_relation(self) -> list[Node]:
        found: list[Node] = []
        for index in dict.fromkeys(self.relations):
            node = self._tree(index)
            found.extend(part for part in (node.args if node.head == "list" else (node,)) if part.head == "relation")
        return found

    def _dimensions(self) -> None:
        """Bold letters that are given by a matrix, and unknown ones with letters for their entries."""
        shapes = [
            part.value
            for node in [*self.trees.values(), self._tree(self.target)]
            for part in node.walk()
            if part.head == "matrix"
        ]
        heights = {int(str(shape).split(",")[0]) for shape in shapes} | {
            3 for text in self.wording.formulas if re.search(r"\\mathbf\{[ijk]\}", text)
        }
        if len(heights) != 1:
            raise Refused("vectors of several or unknown dimensions")
        size = heights.pop()
        if size > 3:
            raise Refused("vectors of more than three dimensions")
        self.algebra = Algebra({}, size)
        left = []
        for relation in self._each_relation():
            first, second = relation.args[0], relation.args[-1]
            if (
                first.head == "symbol"
                and str(first.value).endswith("_9")
                and len(relation.args) == 2
                and str(first.value) not in self.algebra.known
            ):
                try:
                    value = self.algebra.value(second)
                except Refused:
                    value = None
                if isinstance(value, Grid):
                    self.algebra.known[str(first.value)] = value
                    continue
            left.append(relation)
        everything = " ".join(self.wording.formulas)
        bound = {self._name(indices[0]) for kind, indices in self.phrases if kind == "for all"}
        self.unknown: dict[str, Grid] = {}
        for name in dict.fromkeys(bold_names(everything)):
            if name not in self.algebra.known and name not in bound and name not in ("I_9", "i_9", "j_9", "k_9"):
                grid = unknown(name, size, size if name[0].isupper() else 1)
                self.algebra.known[name] = self.unknown[name] = grid
        for relation in left:
            for case in self._cases(bound):
                self.algebra.known.update(case)
                self.equations.extend(self.algebra.equations(relation))
        for kind, indices in self.phrases:
            self._phrase(kind, indices)

    def _cases(self, bound: set[str]) -> list[dict[str, Grid]]:
        """The unit vectors in turn, for a vector that may be any."""
        if not bound:
            return [{}]
        if len(bound) > 1:
            raise Refused("several vectors that may be any")
        name, size = bound.pop(), self.algebra.size
        bound.add(name)
        return [{name: Grid(tuple((number(int(i == k)),) for i in range(size)))} for k in range(size)]

    def _name(self, index: int) -> str:
        node = self._tree(index)
        if node.head != "symbol":
            raise Refused("no letter of a vector")
        return str(node.value)

    def _grid(self, index: int) -> Grid:
        value = self.algebra.value(self._tree(index))
        if not isinstance(value, Grid):
            raise Refused("no matrix")
        return value

    def _phrase(self, kind: str, indices: tuple[int, ...]) -> None:
        if kind == "orthogonal":
            self.equations.append(f"{to_plain(dot(self._grid(indices[0]), self._grid(indices[1])))} = 0")
        elif kind == "equal and orthogonal":
            grids = [grid for name, grid in self.algebra.known.items() if name not in self.unknown]
            if len(grids) != 2:
                raise Refused("not two vectors")
            self.equations.append(f"{to_plain(dot(*grids))} = 0")
            self.equations.append(f"{to_plain(dot(grids[0], grids[0]))} = {to_plain(dot(grids[1], grids[1]))}")
        elif kind in ("involution", "projection", "reflection"):
            grid = self._grid(indices[0])
            square = Algebra({"M_9": grid}, grid.shape[0]).value(Node("mul", (Node("symbol", (), "M_9"),) * 2))
            wanted = Algebra({}, grid.shape[0]).value(Node("symbol", (), "I_9")) if kind != "projection" else grid
            if not isinstance(square, Grid) or not isinstance(wanted, Grid):
                raise Refused("no square matrix")
            self.equations.extend(
                f"{to_plain(a)} = {to_plain(b)}" for a, b in zip(square.entries(), wanted.entries(), strict=True)
            )
            if kind != "involution" and grid.shape == (2, 2):
                trace = Node("add", (grid.rows[0][0], grid.rows[1][1]))
                self.equations.append(f"{to_plain(trace)} = {1 if kind == 'projection' else 0}")
        elif kind == "dependent":
            raise Refused("a set of vectors")

    def plan(self) -> Plan:
        node = self._tree(self.target)
        if node.head in ("tuple", "list"):
            values = [self.algebra.value(part) for part in node.args]
            if any(isinstance(value, Grid) for value in values):
                raise Refused("several vectors are asked for")
            return whole_plan(row("POINT", *(self._solved(value) for value in values if isinstance(value, Node))))
        value = self.algebra.value(node)
        if isinstance(value, Node):
            return whole_plan(self._solved(value))
        letters = sorted({letter for entry in value.entries() for letter in entry.symbols()})
        if not letters:
            return whole_plan(row("EVALUATE", value.node()))
        # each entry is worked out by itself; a letter of its own stands for it in the matrix that is shown
        height, width = value.shape
        places = [f"k_{{7{i + 1}{j + 1}}}" for i in range(height) for j in range(width)]
        solved: list[Row | str] = []
        shown = Grid(
            tuple(tuple(Node("symbol", (), f"k_7{i + 1}{j + 1}") for j in range(width)) for i in range(height))
        )
        for place, entry in zip(places, value.entries(), strict=True):
            solved.extend([place, self._solved(entry)])
        return whole_plan(row("SUBSTITUTE", shown.node(), *solved))

    def _solved(self, value: Node) -> Row:
        if not value.symbols():
            return row("EVALUATE", value)
        if not self.equations:
            raise Refused("no equation gives the letters")
        return row("ONLY", row("SOLVE", value, *self.equations))
