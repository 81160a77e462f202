"""Which program of a read solution yields gold: stated values, then what the question asks of formulas and solutions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction

from mycelium.labels.from_traces.competition.chain import Chain
from mycelium.labels.from_traces.competition.derivation import Derivation, Value, expression_of
from mycelium.labels.from_traces.competition.facts import Fact, is_literal
from mycelium.problems import CharSpan, parse_number
from mycelium.programs import Argument, Constant, Expression, QuantityRef, ResultRef
from mycelium.symbolic import Node, SymbolicError, check_answers, parse, rational_value

# What a question may ask of a set of solutions or of a polynomial, and the words that ask it.
_OF_A_SET = (
    ("TOTAL_OF", r"\bsum\b|\btotal\b|\badd"),
    ("PRODUCT_OF", r"\bproduct\b"),
    ("COUNT_OF", r"how many|number of"),
    ("COUNT_INTEGERS", r"how many|number of"),
    ("LARGEST", r"\b(?:largest|greatest|maximum|most|larger|greater)\b"),
    ("SMALLEST", r"\b(?:smallest|least|minimum|fewest|smaller|lesser)\b"),
    ("SORTED_LIST", r"\b(?:all|values|solutions|roots|zeros)\b"),
)  # fmt: skip
_OF_A_FORMULA = (
    ("SUM_OF_ROOTS", r"\bsum\b"),
    ("PRODUCT_OF_ROOTS", r"\bproduct\b"),
    ("DISCRIMINANT", r"\bdiscriminant\b"),
    ("COEFFICIENT_SUM", r"\bcoefficients?\b"),
    ("DEGREE", r"\bdegree\b"),
    ("LINE_SLOPE", r"\bslope\b"),
    ("DET", r"\\begin\{vmatrix\}|\bdet"),
    ("INVERSE", r"\binverse\b|\^\{-1\}"),
    ("FACTOR", r"\b[Ff]actor"),
    ("EXPAND", r"\b(?:[Ee]xpand|product|[Mm]ultiply|[Ss]implify|polynomial|form)\b"),
    ("SIMPLIFY", r"\b(?:[Ss]implify|[Ee]xpress|[Ww]rite|[Rr]ationalize|simplest)\b"),
    ("EVALUATE", r"\b(?:[Ee]valuate|[Cc]ompute|[Ff]ind|[Cc]alculate|[Ww]hat|value|[Ss]implify|[Ee]xpress)\b"),
)  # fmt: skip
_DIVIDED_BY = re.compile(r"\bremainder\b[^.?]{0,120}?\bdivided by\b|\bmodulo\b", re.IGNORECASE)
_OF_ROOTS = ("SUM_OF_ROOTS", "PRODUCT_OF_ROOTS", "DISCRIMINANT", "COEFFICIENT_SUM", "DEGREE")
_NEAREST = {"whole": 0, "integer": 0, "tenth": 1, "hundredth": 2, "cent": 2, "thousandth": 3}
_ROUNDED = re.compile(
    rf"\bnearest (?:[a-z]+ )?({'|'.join(_NEAREST)})\b|\bnearest (?!ten\b|hundred\b|thousand\b)[a-z]+\b"
)
_LAST_DIGIT = re.compile(r"\b(?:units?|ones|last|final) digit\b", re.IGNORECASE)


@dataclass
class Gold:
    """The gold answer, compared with values; comparisons in workers are remembered."""

    text: str
    node: Node | None = None
    number: Fraction | None = None
    _seen: dict[str, bool] = field(default_factory=dict)

    @staticmethod
    def of(text: str) -> Gold:
        number = parse_number(text)
        try:
            node: Node | None = parse(text, latex=True)
            if node is not None and node.head == "unit" and node.value != "percent":  # 47 degrees: values have no unit
                node = node.args[0]
            if number is None and node is not None and node.head != "text":
                number = rational_value(node)
        except (SymbolicError, RecursionError):
            node = None
        return Gold(text, node, number)

    @property
    def is_words(self) -> bool:
        """Whether it is a name, a letter of a choice, or a text that no program gives."""
        return self.number is None and (self.node is None or self.node.head == "text")

    @property
    def kind(self) -> str:
        """For the tables: number, expression, tuple, interval or set, matrix, words."""
        if self.number is not None:
            return "whole number" if self.number.denominator == 1 else "fraction"
        if self.node is None or self.node.head == "text":
            return "words"
        head = self.node.head
        if head in ("interval", "union", "set", "list", "relation", "setminus"):
            return "set, interval or list"
        if head in ("tuple", "matrix"):
            return "tuple or matrix"
        return "expression" if self.node.symbols() else "irrational number"

    def is_node(self, node: Node) -> bool:
        """Whether a tree is the gold number as it is written."""
        try:
            return self.number is not None and rational_value(node) == self.number
        except SymbolicError:
            return False

    @property
    def parts(self) -> frozenset[Fraction]:
        """The numbers that gold is written with; none where it is one whole number."""
        if self.node is None or (self.number is not None and self.number.denominator == 1):
            return frozenset()
        return frozenset(part.value for part in self.node.walk() if isinstance(part.value, Fraction))

    def matches(self, value: Value) -> bool:
        if isinstance(value, Fraction):
            if self.number is not None:
                return value == self.number or ("%" in self.text and value * 100 == self.number)
            return False
        if self.number is not None:
            return False
        if value.text not in self._seen:
            self._seen[value.text] = check_answers(self.text, value.text).equal
        return self._seen[value.text]


def stated_answers(chain: Chain, gold: Gold) -> Iterator[tuple[Argument, bool]]:
    """Results that the solution states and that are gold, each with whether it is boxed; boxed ones first, then from the end.

    Of the others only those of the second half: an early result that happens to be equal is another thing.
    """
    order = sorted(chain.stated, key=lambda item: (item.boxed, item.char_span), reverse=True)
    half = max((item.char_span[1] for item in chain.stated), default=0) / 2
    for item in order:
        if isinstance(item.argument, ResultRef) and gold.matches(chain.derivation.value(item.argument)):
            if item.boxed or item.char_span[0] >= half:
                yield item.argument, item.boxed


def asked_answers(chain: Chain, gold: Gold, question: str, span: CharSpan) -> Iterator[Argument]:
    """What one or two rows of the table make of the problem's formulas or of solutions, where the question asks for it.

    Raises:
        GivenUp: as `Derivation.add`.
    """
    derivation = chain.derivation
    yield from _remainders(derivation, gold, question, span)
    yield from _rounded(derivation, gold, question, span)
    yield from _collected(derivation, range(len(derivation.steps) - 1, -1, -1), question, gold, span)
    own = [fact for fact in chain.facts if not fact.of_problem]
    facts = [fact for fact in chain.facts if fact.of_problem][:3] + own[:2] + own[2:][-2:]
    for fact in facts:
        yield from _solutions(derivation, fact, gold, question, span)
    for fact in [item for item in chain.expressions if item.of_problem][:4] + facts[:3]:
        for operation, words in _OF_A_FORMULA:
            if not re.search(words, question) or not _fits(operation, fact, gold):
                continue
            if operation in _OF_ROOTS and gold.number in (0, 1):  # too many polynomials give that
                continue
            written = expression_of(fact.node)
            found = None if written is None else derivation.add(operation, (Constant(written),), span)
            if found is None or written is None or _is_reordered(derivation.value(found), written):
                continue
            if gold.matches(derivation.value(found)):
                yield found


def _remainders(derivation: Derivation, gold: Gold, question: str, span: CharSpan) -> Iterator[Argument]:
    """The last whole results left over from the division that the question names, which solutions often only state."""
    moduli: list[Argument] = []
    found = _DIVIDED_BY.search(question)
    if found is not None:
        places = [index for index, item in enumerate(derivation.quantities) if item.char_span[0] >= found.end() - 2]
        moduli = [QuantityRef(index) for index in places[:1]]
    elif _LAST_DIGIT.search(question):
        moduli = [Constant(Fraction(10))]
    if not moduli or gold.number is None or gold.number.denominator != 1:
        return
    results = [index for index, value in enumerate(derivation.values) if isinstance(value, Fraction)]
    for index in results[::-1][:3]:
        rest = derivation.add("MOD", (ResultRef(index), moduli[0]), span)
        if rest is not None and gold.matches(derivation.value(rest)):
            yield rest


def _rounded(derivation: Derivation, gold: Gold, question: str, span: CharSpan) -> Iterator[Argument]:
    """The last fractional results rounded as the question asks, where the solution only states the rounded number."""
    found = _ROUNDED.search(question)
    if found is None or gold.number is None:
        return
    places = Constant(Fraction(_NEAREST.get(found[1] or "", 0)))
    results = [i for i, value in enumerate(derivation.values) if isinstance(value, Fraction) and value.denominator > 1]
    for index in results[::-1][:2]:
        near = derivation.add("ROUND_TO", (ResultRef(index), places), span)
        if near is not None and gold.matches(derivation.value(near)):
            yield near


def _is_reordered(value: Value, written: Expression) -> bool:
    """Whether an operation has done nothing but put terms into another order."""
    signs = [
        sorted(re.findall(r"\w+|[^\s\w()]", item.text)) for item in (value, written) if isinstance(item, Expression)
    ]
    return len(signs) == 2 and [sign for sign in signs[0] if sign not in "+-"] == [s for s in signs[1] if s not in "+-"]


def _fits(operation: str, fact: Fact, gold: Gold) -> bool:
    """Whether an operation can be meant: roots of polynomials give numbers, expanding gives letters."""
    letters = fact.node.symbols()
    if operation in ("EXPAND", "FACTOR", "SIMPLIFY"):
        return not fact.is_equation and (gold.number is None)
    if operation == "EVALUATE":
        return not fact.is_equation and not letters and bool(fact.node.args) and not is_literal(fact.node)
    if operation in ("DET", "INVERSE"):
        return any(part.head == "matrix" for part in fact.node.walk())
    return bool(letters)


def _solutions(derivation: Derivation, fact: Fact, gold: Gold, question: str, span: CharSpan) -> Iterator[Argument]:
    """A relation solved for each of its letters, then what is asked of the set."""
    written = expression_of(fact.node)
    if written is None or fact.modulus is not None:
        return
    letters = sorted(fact.node.symbols())
    for letter in letters if len(letters) <= 2 else ():
        if len(letters) == 2 and (gold.number is not None or gold.node is None):
            continue
        solved = derivation.add("SOLVE", (Constant(written), Constant(Expression(letter))), span)
        if not isinstance(solved, ResultRef):
            continue
        if gold.matches(derivation.value(solved)):
            yield solved
        only = derivation.add("ONLY", (solved,), span)
        if only is not None and gold.matches(derivation.value(only)):
            yield only
        yield from _collected(derivation, [solved.index], question, gold, span)


def _collected(
    derivation: Derivation, places: range | list[int], question: str, gold: Gold, span: CharSpan
) -> Iterator[Argument]:
    for index in places:
        value = derivation.values[index]
        if isinstance(value, Fraction) or value.node.head not in ("set", "interval", "union", "tuple"):
            continue
        for operation, words in _OF_A_SET:
            if re.search(words, question, re.IGNORECASE):
                counts, is_set = operation in ("COUNT_OF", "COUNT_INTEGERS"), value.node.head == "set"
                if counts and is_set and any(map(gold.is_node, value.node.args)):
                    continue  # gold is a solution, not how many there are
                if operation == "COUNT_OF" and not is_set:
                    continue
                found = derivation.add(operation, (ResultRef(index),), span)
                if found is not None and gold.matches(derivation.value(found)):
                    yield found


__all__ = ["Gold", "asked_answers", "stated_answers"]
