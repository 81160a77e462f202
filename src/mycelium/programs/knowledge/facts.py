"""`Fact`: a formula that problems presuppose, with its parts, its source and its examples; and the rows it yields.

A fact is one equation, such as d = s*t. The row of its own name computes the left side, and each letter under `also`
or `solved` has a row `NAME_FOR_PART` that computes that part from the others: TRAVEL_DISTANCE, TRAVEL_DISTANCE_FOR_TIME.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property, lru_cache

from mycelium.errors import DataError, UsageError
from mycelium.problems import UNITS_BY_NAME
from mycelium.programs.errors import ExecutionError
from mycelium.programs.expression import Expression, Value, from_node, to_node
from mycelium.programs.knowledge.dimensions import Dimension
from mycelium.programs.knowledge.formulas import solved_for
from mycelium.symbolic import Node, SymbolicError, filled, parse, to_plain

COMPARISONS = {"=": operator.eq, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}
_CONDITION = re.compile(r"(>=?|<=?)\s*(-?\d+(?:/\d+)?)")


@dataclass(frozen=True, slots=True)
class Part:
    """One letter of a formula: what it is called, what it measures, which values it may have.

    kind: "number", or "point" for a part whose coordinates stand in the formula as A_x and A_y.
    dimension: "length/time", "money"; see `Dimension`.
    conditions: of "whole", "> 0", "<= 100".
    unit: of `problems.UNITS_BY_NAME`, where the formula holds in one unit only, such as hour; "" elsewhere.
    """

    letter: str
    name: str
    dimension: Dimension
    conditions: tuple[str, ...] = ()
    unit: str = ""

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[A-Za-z0-9]+(?:[-^ ][A-Za-z0-9]+)*", self.name):
            raise DataError(f"got the part {self.name!r}, expected words of letters and digits")
        if self.unit and self.unit not in UNITS_BY_NAME:
            raise DataError(f"{self.letter}: got the unit {self.unit!r}, expected one of {', '.join(UNITS_BY_NAME)}")
        for condition in self.conditions:
            if condition != "whole" and not _CONDITION.fullmatch(condition):
                raise DataError(
                    f"{self.letter}: got the condition {condition!r}, expected whole, or such as > 0 or <= 100"
                )

    @property
    def kind(self) -> str:
        """Of the operation table's `ARGUMENT_KINDS`."""
        return "point" if self.dimension.text == "point" else "number"

    @property
    def measures(self) -> str:
        """What it measures, in words for messages: "length/time", "a number without a unit"."""
        text = self.dimension.text if self.dimension.powers else "a number without a unit"
        return f"{text} in one currency" if "money" in text else text

    @property
    def letters(self) -> tuple[str, ...]:
        """The letters that stand for it in a formula."""
        return (f"{self.letter}_x", f"{self.letter}_y") if self.kind == "point" else (self.letter,)

    @property
    def positive(self) -> bool:
        """Whether its conditions keep it from being negative."""
        bounds = [_bound(text) for text in self.conditions if text != "whole"]
        return any(sign in (">", ">=") and bound >= 0 for sign, bound in bounds)

    def allows(self, value: Fraction) -> bool:
        """Whether a value keeps all conditions."""
        return all(_keeps(condition, value) for condition in self.conditions)

    def check(self, value: Fraction) -> None:
        """Raises ExecutionError with the condition that the value does not keep."""
        for condition in self.conditions:
            if not _keeps(condition, value):
                raise ExecutionError(f"the {self.name} is {value}, expected {condition}")


def _capitals(name: str) -> str:
    return re.sub(r"[-^ ]", "_", name.upper())


def _keeps(condition: str, value: Fraction) -> bool:
    if condition == "whole":
        return value.denominator == 1
    sign, bound = _bound(condition)
    return bool(COMPARISONS[sign](value, bound))


@lru_cache(maxsize=256)
def _bound(condition: str) -> tuple[str, Fraction]:
    match = _CONDITION.fullmatch(condition)
    assert match is not None
    return match[1], Fraction(match[2])


@dataclass(frozen=True, eq=False)
class Fact:
    """One section of a data file.

    formula: an equation in the safe grammar; its left side is one letter (or, of a point, a pair is on the right).
    also: letters that have a row of their own, found by turning the formula round.
    solved: letter -> its own formula, where the letter stands more than once or a choice must be made.
    where: abbreviations used in the formulas, such as s = (a + b + c)/2.
    needs: what must hold between the parts, such as p + q <= n.
    words: how a step reads, with {r} for each argument.
    source: where the fact stands. examples: hand-worked, "A = 9*pi, r = 3".

    Raises:
        DataError: parts that do not fit together; the message names what to mend.
    """

    name: str
    topic: str
    formula: str
    parts: tuple[Part, ...]
    words: str
    source: str
    examples: tuple[str, ...]
    also: tuple[str, ...] = ()
    solved: Mapping[str, str] = field(default_factory=dict)
    where: Mapping[str, str] = field(default_factory=dict)
    needs: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[A-Z][A-Z0-9_]*", self.name):
            raise DataError(f"got the name {self.name!r}, expected capitals, digits and _")
        if len(self.parts) < 2:
            raise DataError("got fewer than two parts, expected a line for each letter of the formula")
        names = [part.name for part in self.parts]
        if repeated := [name for name in names if names.count(name) > 1]:
            raise DataError(f"got two parts called {repeated[0]}, expected a name of its own for each")
        for text, what in ((self.topic, "topic"), (self.source, "source"), (self.words, "words")):
            if not isinstance(text, str) or not text.strip():
                raise DataError(f"got no {what}, expected a text")
        if not self.examples:
            raise DataError("got no examples, expected one at least, such as 'A = 6, a = 2, b = 3'")
        for letter in (*self.also, *self.solved):
            if letter not in self.by_letter or letter == self.subject.letter:
                raise DataError(f"got {letter!r} to solve for, expected a letter of {', '.join(self.by_letter)}")
        places = sorted(re.findall(r"\{(\w+)\}", self.words))
        if places != sorted(part.letter for part in self.parts if part is not self.subject):
            raise DataError(f"got words with the places {places}, expected one for each part but the first side's")

    @cached_property
    def by_letter(self) -> dict[str, Part]:
        return {part.letter: part for part in self.parts}

    @cached_property
    def subject(self) -> Part:
        """The part that the formula gives: the letter before the equals sign."""
        letter = self.formula.partition("=")[0].strip()
        if letter not in self.by_letter:
            raise DataError(f"got the formula {self.formula!r}, expected a letter with a line of its own before the =")
        return self.by_letter[letter]

    @cached_property
    def row_names(self) -> dict[str, str]:
        """Name of a row -> the letter it gives."""
        solved = dict.fromkeys((*self.also, *self.solved))
        names = {f"{self.name}_FOR_{_capitals(self.by_letter[letter].name)}": letter for letter in solved}
        return {self.name: self.subject.letter, **names}

    @cached_property
    def right(self) -> Node:
        """The tree of the right side, abbreviations written out.

        Raises:
            DataError: it cannot be read, or has letters without a part.
        """
        return self._read(self.formula.partition("=")[2])

    @cached_property
    def needed(self) -> tuple[tuple[str, Node], ...]:
        """Each condition between the parts, as it is written and as a tree."""
        return tuple((text, self._read(text)) for text in self.needs)

    def solved_tree(self, letter: str) -> Node:
        """The tree that gives a letter from the others."""
        if letter == self.subject.letter:
            return self.right
        if letter in self.solved:
            return self._read(self.solved[letter])
        left = Node("symbol", (), self.subject.letter)
        positive = frozenset(part.letter for part in self.parts if part.positive)
        return solved_for(left, self.right, letter, positive)

    @cached_property
    def _meant(self) -> dict[str, Node]:
        """The tree of each abbreviation, those before it written out."""
        meant = {name: parse(value) for name, value in self.where.items()}
        for name, tree in meant.items():
            meant[name] = filled(tree, meant)
        return meant

    def _read(self, text: str) -> Node:
        try:
            tree = filled(parse(text.strip()), self._meant)
        except SymbolicError as error:
            raise DataError(f"got the formula {text.strip()[:80]!r}: {error}") from None
        known = {letter for part in self.parts for letter in part.letters}
        if strange := sorted(tree.symbols() - known):
            raise DataError(f"got the letters {', '.join(strange)} in {text.strip()[:80]!r}, which no part explains")
        return tree

    def equation(self, **values: Value | int) -> Value:
        """The fact as an equation between what is known and what is not; letters without a value stay letters.

        >>> from mycelium.programs import KNOWLEDGE
        >>> str(KNOWLEDGE["TRAVEL_DISTANCE"].equation(d=150, t=3))
        '150 = s*3'
        """
        unknown = [letter for letter in values if letter not in self.by_letter]
        if unknown or any(part.kind != "number" for part in self.parts):
            raise UsageError(
                f"{self.name}: got {', '.join(unknown) or 'points'}, expected some of {', '.join(self.by_letter)}."
            )
        known = {letter: to_node(value) for letter, value in values.items()}
        left = Node("symbol", (), self.subject.letter)
        return Expression(to_plain(Node("relation", (filled(left, known), filled(self.right, known)), "=")))

    @cached_property
    def worked(self) -> tuple[dict[str, Value], ...]:
        """The hand-worked examples: for each the value of every letter.

        Raises:
            DataError: an example that cannot be read, or leaves a part without a value.
        """
        return tuple(self._example(text) for text in self.examples)

    def _example(self, text: str) -> dict[str, Value]:
        values: dict[str, Value] = {}
        for piece in re.split(r",\s*(?=[^\W\d]\w*\s*=)", text):
            letter, _, value = (side.strip() for side in piece.partition("="))
            try:
                values[letter] = from_node(parse(value))
            except (SymbolicError, ValueError) as error:
                raise DataError(f"got the example {text!r}: {error}") from None
        if set(values) != set(self.by_letter):
            raise DataError(f"got the example {text!r}, expected a value for each of {', '.join(self.by_letter)}")
        return values


def filled_words(words: str, arguments: Sequence[str]) -> str:
    """A wording with {r} made one with {0}, {1}: the places of a row's arguments."""
    for place, letter in enumerate(arguments):
        words = words.replace(f"{{{letter}}}", f"{{{place}}}")
    return words
