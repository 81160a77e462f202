"""Relations that hold at given values of the unknowns, cheapest first; values that a further unknown may have."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations

from mycelium.labels.enumeration.atoms import Atom, atoms_of, compounds_of
from mycelium.labels.enumeration.shapes import CONSECUTIVE, SHAPES, Shape, Values, fillings
from mycelium.problems import Quantity
from mycelium.programs import index_of
from mycelium.symbolic import Node, filled

MAX_RELATIONS = 400  # kept of one set of values
SPREAD_COST = 0.15  # for every sentence that lies between the numbers of one relation
MISPLACED_COST = 0.9  # of "twice" that is added, of "4 more" that is multiplied
ONE_COST = 0.5  # of a factor of 1 that the text writes
_FACTOR = re.compile(r"\W{0,2}(?:times|as (?:many|much|old|fast|long|large|far)|percent|%)\b", re.IGNORECASE)
_MORE = "more|less|fewer|greater|older|younger|faster|slower|longer|shorter|larger|smaller"
_TERM = re.compile(rf"\W{{0,2}}(?:\w+\s){{0,2}}?(?:{_MORE}) (?:than|in|points|years)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Relation:
    """node: the equation, over q_0, q_1 ... and the letters of the unknowns. uses: quantities in it."""

    node: Node
    cost: float
    uses: frozenset[int]
    unknowns: frozenset[str]


@dataclass(slots=True)
class Budget:
    """How many fillings of shapes may still be tried for one problem."""

    left: int

    def spend(self) -> bool:
        self.left -= 1
        return self.left >= 0


class Text:
    """A problem text as the search sees it: its atoms, and in which sentence every number stands."""

    def __init__(self, text: str, quantities: Sequence[Quantity]) -> None:
        self.text = text
        self.quantities = tuple(quantities)
        self.atoms = atoms_of(text, quantities)
        narrow = [atom for atom in self.atoms if atom.cost <= 0.5 or not atom.uses]
        self.narrow = Values(self.atoms)
        self.wide = Values([*self.atoms, *compounds_of(narrow)])
        ends = [match.end() for match in re.finditer(r"[.?!]\s", text)]
        self.sentence = [sum(end <= item.char_span[0] for end in ends) for item in quantities]
        self.is_factor, self.is_term = [], []
        for item in quantities:
            behind = text[item.char_span[1] : item.char_span[1] + 30]
            self.is_factor.append(item.kind == "multiplier" or _FACTOR.match(behind) is not None)
            self.is_term.append(not self.is_factor[-1] and item.kind != "percent" and bool(_TERM.match(behind)))
        tried = [shape for shape in SHAPES if not shape.words or re.search(shape.words, text, re.IGNORECASE)]
        self.shapes = (*tried, *(CONSECUTIVE if re.search(r"consecutive|digit", text, re.IGNORECASE) else ()))

    def spread(self, uses: frozenset[int]) -> float:
        places = [self.sentence[index] for index in uses]
        return SPREAD_COST * (max(places) - min(places)) if places else 0.0

    def misplaced(self, node: Node, product: bool = False) -> float:
        """What it costs that numbers stand as terms where the words say factors, or the other way round."""
        index = index_of(node, "q")
        if index is None:
            inside = node.head in ("mul", "div")
            return sum(self.misplaced(part, inside) for part in node.args)
        if product and self.quantities[index].value == 1:
            return ONE_COST
        return MISPLACED_COST if (self.is_term if product else self.is_factor)[index] else 0.0


def relations_at(text: Text, values: Mapping[str, float], slack: float, budget: Budget) -> list[Relation]:
    """The relations between all of these unknowns that hold at these values, cheapest first.

    slack: the relative error that the values may have.
    """
    found: dict[Node, Relation] = {}
    for shape in text.shapes:
        if shape.unknowns != len(values):
            continue
        for names in permutations(values):
            letters = dict(zip("xyz", names, strict=False))
            for relation in _held(text, shape, letters, values, slack, budget):
                known = found.get(relation.node)
                if known is None or relation.cost < known.cost:
                    found[relation.node] = relation
    return sorted(found.values(), key=lambda item: (item.cost, str(item.node)))[:MAX_RELATIONS]


def _held(
    text: Text, shape: Shape, letters: Mapping[str, str], values: Mapping[str, float], slack: float, budget: Budget
) -> Iterator[Relation]:
    at = {letter: values[name] for letter, name in letters.items()}
    store = text.wide if shape.wide else text.narrow
    last = shape.solved
    for chosen in fillings(shape.slots, text.atoms):
        if not budget.spend():
            return
        given = dict(zip(shape.slots, chosen, strict=True))
        try:
            value = shape.compute(at | {slot: float(atom.value) for slot, atom in given.items()})
        except ZeroDivisionError:
            continue
        if last.head == "number":
            if abs(value - float(last.value)) <= max(slack, 1e-9):  # type: ignore[arg-type]
                yield _relation(text, shape, letters, given)
            continue
        used = frozenset[int]().union(*(atom.uses for atom in chosen))
        for atom in store.near(value, slack):
            if not used & atom.uses:
                yield _relation(text, shape, letters, {**given, str(last.value): atom})


def _relation(text: Text, shape: Shape, letters: Mapping[str, str], given: Mapping[str, Atom]) -> Relation:
    places = {slot: atom.node for slot, atom in given.items()}
    places |= {letter: Node("symbol", (), name) for letter, name in letters.items()}
    uses = frozenset[int]().union(*(atom.uses for atom in given.values()))
    cost = shape.cost + sum(atom.cost for atom in given.values()) + text.spread(uses)
    node = filled(shape.tree, places)
    return Relation(node, round(cost + text.misplaced(node), 4), uses, frozenset(letters.values()))


def further_values(text: Text, value: float, most: int) -> list[float]:
    """The values that a second unknown may have beside a first one, by a relation of one or two numbers; positive."""
    found: dict[float, float] = {}
    numbers = [atom for atom in text.atoms if atom.cost <= 0.5]

    def offer(result: float, cost: float) -> None:
        result = float(f"{result:.12g}")
        if result > 0 and cost < found.get(result, 99.0):
            found[result] = cost

    for atom in text.atoms:
        number, cost = float(atom.value), atom.cost
        offer(number - value, cost)
        offer(value - number, cost + 0.1)
        offer(value + number, cost + 0.1)
        offer(value * number, cost + 0.1)
        offer(value / number, cost + 0.1)
        offer(number / value, cost + 1.0)
    for a in numbers:
        for b in numbers:
            if a.uses & b.uses or not (a.uses or b.uses):
                continue
            x, y, cost = float(a.value), float(b.value), a.cost + b.cost + 0.5
            for result in (
                x * value + y,
                x * value - y,
                (value - y) / x,
                (value + y) / x,
                (y - x * value),
                x * y - value,
            ):
                offer(result, cost)
            offer((y - value) / x, cost)
            offer(y / x - value, cost + 0.3)
    ordered = sorted(found, key=lambda item: (found[item], item))
    return [item for item in ordered if abs(item - value) > 1e-9 * max(1.0, value)][:most]
