"""The story under construction: who is in it, what has been said, which numbers were told.

A `Story` draws everything from its own random generator, so a story is a function of its seed. Schemas call
`say` with a pool of tellings and slots; the writer turns the raw sentences into text at the end.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, TypeVar

from mycelium.errors import MyceliumError
from mycelium.synthesis.expr import MAX_LEAVES, Node, Number, tidy
from mycelium.synthesis.grammar import MAX_ENTITIES, Entity, Tellings
from mycelium.synthesis.lexicon import FEMALE, MALE, RELATIVES, ROLES, SURNAMES, TITLES
from mycelium.synthesis.verbs import PresentSlots, Slots, finite

T = TypeVar("T")


class Redraw(MyceliumError):
    """The numbers drawn so far do not fit; the composer starts the same story anew with the next draw."""


@dataclass(frozen=True)
class Ask:
    """What a schema asks: the answer node, the question's raw text, and the goal."""

    answer: Node
    question: str
    answer_type: str  # count, money, percent, measure, time or number
    unit: str


class Story:
    """One problem being composed."""

    __slots__ = ("entities", "events", "leaves", "past", "random", "rng", "sentences", "used_names", "words")

    def __init__(self, rng: random.Random) -> None:
        self.rng = rng
        self.random = rng.random
        self.leaves: list[Node] = []
        self.entities: list[Entity] = []
        self.sentences: list[str] = []
        self.events: list[str] = []
        self.used_names: set[str] = set()
        self.past = True  # the tense of verbs in slots
        draw = rng.random()
        self.words = 0.0 if draw < 0.5 else 0.3 if draw < 0.85 else 0.9  # share of small numbers spelt out

    # -- draws ---------------------------------------------------------------------------------------------

    def chance(self, probability: float) -> bool:
        return self.random() < probability

    def whole(self, low: int, high: int) -> int:
        """A whole number in [low, high]; empty ranges ask for a redraw."""
        if high < low:
            raise Redraw
        return low + int(self.random() * (high - low + 1))

    def nice(self, low: int, high: int) -> int:
        """A whole number in [low, high], round when it is large, as people pick them."""
        if high < low:
            raise Redraw
        if high > 24 and self.random() < 0.65:
            unit = 5 if high <= 200 else 10 if high <= 600 or self.random() < 0.4 else 50 if high <= 4000 else 100
            a, b = -(-low // unit), high // unit
            if a <= b:
                return unit * (a + int(self.random() * (b - a + 1)))
        return low + int(self.random() * (high - low + 1))

    def pick(self, options: Sequence[T]) -> T:
        if not options:
            raise Redraw
        return options[int(self.random() * len(options))]

    def price(self, low: int, high: int) -> Number:
        """Dollars for one thing; cheap things often have a price with cents."""
        if high <= 15 and self.random() < 0.3:
            cents = self.pick((25, 50, 50, 50, 75, 20, 40, 60, 80))
            dollars = self.whole(0, max(0, min(high, 6) - 1))
            return tidy(Fraction(100 * dollars + cents, 100))
        return self.nice(low, high)

    def divisor(self, value: Number, low: int = 2, high: int = 12) -> int:
        """A divisor of `value` within [low, high], or a redraw."""
        if not isinstance(value, int):
            raise Redraw
        return self.pick([k for k in range(low, min(high, value) + 1) if value % k == 0])

    def share_of(self, value: Number, proper: bool = True) -> Fraction:
        """A fraction in everyday use whose share of `value` is whole."""
        options = [f for f in _SHARES if value % f.denominator == 0 and value > f.denominator]
        # Halves, thirds and quarters are what people say.
        common = [f for f in options if f.denominator <= 5 and f.numerator <= 3]
        return self.pick(common if common and self.random() < 0.85 else options)

    def percent_of(self, value: Number, options: Sequence[int] = ()) -> Fraction:
        """A percentage whose share of `value` is whole (for an int), as a fraction of one."""
        good = [p for p in options or _PERCENTS if (value * p) % 100 == 0]
        return Fraction(self.pick(good), 100)

    # -- numbers (ints or Fractions) -------------------------------------------------------------------------------------------

    def leaf(self, value: Number, told: str) -> Node:
        if len(self.leaves) >= MAX_LEAVES:
            raise Redraw
        node = Node("q", (), tidy(value), len(self.leaves), told)
        self.leaves.append(node)
        return node

    def n(self, value: Any) -> Node:
        """A count or a measure."""
        return self.leaf(value, "count")

    def usd(self, value: Any) -> Node:
        return self.leaf(value, "money")

    def pct(self, share: Fraction) -> Node:
        """A percentage; its value is the share of one."""
        return self.leaf(share, "percent")

    def frac(self, share: Fraction) -> Node:
        return self.leaf(share, "fraction")

    def times(self, factor: Any) -> Node:
        """A multiplier such as "twice" or "three times"."""
        return self.leaf(factor, "times")

    def twelve(self) -> Node:
        """The word "dozen" after a number, a quantity of its own. Must be created as `{n} {dz}`."""
        return self.leaf(12, "dozen")

    def pair(self, options: Sequence[T]) -> tuple[T, T]:
        """Two different options."""
        a = int(self.random() * len(options))
        b = int(self.random() * (len(options) - 1))
        return options[a], options[b + (b >= a)]

    # -- people --------------------------------------------------------------------------------------------

    def _entity(self, first: str, later: str, gender: str, owner: Entity | None = None) -> Entity:
        if len(self.entities) >= MAX_ENTITIES:
            raise Redraw
        entity = Entity(len(self.entities), first, later, gender, owner)
        self.entities.append(entity)
        return entity

    def person(self, gender: str | None = None, plain: bool = False) -> Entity:
        """A new named person; `plain` ones have no title."""
        gender = gender or ("f" if self.random() < 0.5 else "m")
        names = FEMALE if gender == "f" else MALE
        name = self.pick(names)
        while name in self.used_names:
            name = self.pick(names)
        self.used_names.add(name)
        if self.random() < 0.06 and not plain:
            name = f"{self.pick(TITLES[gender])} {self.pick(SURNAMES)}"
        return self._entity(name, name, gender)

    def role(self, kind: str) -> Entity:
        """A person known by what they do: "a baker", later "the baker"; or, often, a name."""
        if self.random() < 0.6:
            return self.person()
        noun, gender = self.pick(ROLES[kind])
        article = "an" if noun[0] in "aeiou" else "a"
        return self._entity(f"{article} {noun}", f"the {noun}", gender)

    def relative(self, owner: Entity, kinds: tuple[tuple[str, str], ...] = RELATIVES) -> Entity:
        """Somebody close to `owner`: "her brother Sam", "his best friend"."""
        noun, gender = self.pick(kinds)
        if noun in self.used_names or self.random() < 0.55:
            names = FEMALE if gender == "f" else MALE
            name = self.pick(names)
            while name in self.used_names:
                name = self.pick(names)
            self.used_names.add(name)
            return self._entity(f"{noun} {name}", name, gender, owner)
        self.used_names.add(noun)
        return self._entity(noun, noun, gender, owner)

    def other(self, owner: Entity) -> Entity:
        """A second person of the story: a new name, or a relative of the first."""
        if owner.owner is None and self.random() < 0.45:
            return self.relative(owner)
        return self.person()

    def thing(self, first: str, later: str, gender: str = "n") -> Entity:
        return self._entity(first, later, gender)

    # -- saying (tense: `past`) --------------------------------------------------------------------------------------------

    def phrase(self, pool: Tellings, **slots: Any) -> str:
        """One telling of the pool with its slots filled."""
        line = pool[int(self.random() * len(pool))]
        text = line[int(self.random() * len(line))] if len(line) > 1 else line[0]
        return text.format_map(Slots(slots) if self.past else PresentSlots(slots))

    def verb(self, base: str) -> str:
        """A verb in the story's tense, for a singular subject."""
        return finite(base, self.past)

    def say(self, pool: Tellings, **slots: Any) -> None:
        """Add one telling to the story."""
        self.sentences.append(self.phrase(pool, **slots))

    def event(self, name: str) -> None:
        self.events.append(name)


_SHARES = tuple(
    Fraction(a, b)
    for a, b in (
        (1, 2), (1, 3), (2, 3), (1, 4), (3, 4), (1, 5), (2, 5), (3, 5), (4, 5), (1, 6), (5, 6), (1, 8), (3, 8),
        (5, 8), (1, 10), (3, 10), (2, 7), (3, 7),
    )
)  # fmt: skip
_PERCENTS = (5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 75, 80, 90)
