"""Operations told in words: "adds 3 and 4 to get 7", "the difference between 10 and 3 is 7", "3 more than 4 is 7".

A sentence is read as its numbers and the words before, between and after them. Only a result that is stated and
exact is believed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from mycelium.problems import CharSpan
from mycelium.programs.arithmetic import Token
from mycelium.programs.arithmetic_tree import combined, value_of
from mycelium.programs.cot.equations import sentences
from mycelium.programs.cot.records import Equation
from mycelium.symbolic import Node

MAX_NUMBERS = 24
_RESULT = re.compile(
    r"\b(?:get|gets|getting|got|is|are|was|equals?|gives?|giving|makes?|making|leaves?|leaving|left|total|totals|totaling|sum|"
    r"becomes?|has|have|had|obtain|obtains|yields?|find|finds|means|remaining|reach|reaches|to|of|which|so|then|result)\b"
)
# words before the first number, words between the numbers, what it computes, whether the second number comes first
_TO = r"[a-z' ]{0,40}$"
_PATTERNS: tuple[tuple[re.Pattern[str], re.Pattern[str], str, bool], ...] = tuple(
    (
        re.compile(before + r"[a-z' ]{0,60}$" if before else ""),
        re.compile(r"^[a-z' ]{0,60}" + between + _TO),
        sign,
        swapped,
    )
    for before, between, sign, swapped in (
        (
            r"\b(?:add(?:s|ed|ing)?|sum|total|combin\w+|together|altogether|plus|both)\b",
            r"\b(?:and|to|with|plus)\b",
            "+",
            False,
        ),
        (r"\b(?:subtract\w*|deduct\w*|remov\w*|tak(?:e|es|ing))\b", r"\bfrom\b", "-", True),
        (r"\b(?:difference)\b", r"\b(?:and|from)\b", "-", False),
        (r"\b(?:multipl\w*|product)\b", r"\b(?:by|and|with|times)\b", "*", False),
        (r"\b(?:divid\w*|split\w*|shar\w*)\b", r"\b(?:by|among|between|into|over|across)\b", "/", False),
        (r"", r"\b(?:more|greater|older|longer|taller|higher|heavier)\s+than\b", "+", False),
        (r"", r"\b(?:less|fewer|younger|shorter|lower|lighter)\s+than\b", "-", True),
        (r"", r"\btimes\s+as\s+\w+[a-z' ]{0,20}\bas\b", "*", False),
        (r"", r"\bas\s+\w+[a-z' ]{0,20}\bas\b", "*", False),
    )
)


def find_worded(tokens: Sequence[Token], taken: Sequence[CharSpan]) -> list[Equation]:
    """Operations in the words of sentences, apart from the places in `taken`."""
    found = []
    for sentence in sentences(tokens):
        if sentence[-1].char_span[1] - sentence[0].char_span[0] <= 2000:
            found += list(_of_sentence(sentence, taken))
    return found


def _of_sentence(sentence: list[Token], taken: Sequence[CharSpan]) -> Iterator[Equation]:
    places = [i for i, token in enumerate(sentence) if token.kind == "number"][:MAX_NUMBERS]
    places = [
        i for i in places if not any(s < sentence[i].char_span[1] and sentence[i].char_span[0] < e for s, e in taken)
    ]
    reached = -1
    for a, b in pairwise(places):
        if a <= reached or any(token.kind in ("sign", "equals") for token in sentence[a + 1 : b]):
            continue
        before = " ".join(token.text for token in sentence[max(0, a - 8) : a])
        between = " " + " ".join(token.text for token in sentence[a + 1 : b])
        left, right = sentence[a].tree, sentence[b].tree
        if left is None or right is None or sentence[a].char_span == sentence[b].char_span:
            continue
        for first, second, sign, swapped in _PATTERNS:
            if not (first.search(before) and second.match(between)):
                continue
            tree = combined(sign, right, left) if swapped else combined(sign, left, right)
            result = _stated(sentence, places, a, b, tree)
            if result is not None:
                start = min(sentence[a].char_span[0], sentence[result].char_span[0])
                end = max(sentence[b].char_span[1], sentence[result].char_span[1])
                yield Equation(tree, value_of(tree), (start, end), "words")
                reached = max(b, result)
                break


def _stated(sentence: list[Token], places: list[int], a: int, b: int, tree: Node) -> int | None:
    """The number of the sentence that is the tree's value: after the operands, or before them ("24 is half of 48")."""
    value = value_of(tree)
    if value is None or tree.head == "number":
        return None
    for index in (i for i in places if i > b):
        words = " ".join(token.text for token in sentence[b + 1 : index])
        if _value(sentence[index]) == value and _RESULT.search(words):
            return index
        if index - b > 16:
            break
    for index in (i for i in places if i < a and a - i <= 12):
        words = " ".join(token.text for token in sentence[index + 1 : a])
        if _value(sentence[index]) == value and re.search(r"\b(?:is|are|was|equals?|by)\b", words):
            return index
    return None


def _value(token: Token) -> Fraction | None:
    return None if token.tree is None else value_of(token.tree)
