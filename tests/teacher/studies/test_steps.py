"""Ways to find steps, compared on solutions whose heads are made by hand."""

from __future__ import annotations

import re

import numpy as np
import pytest

from mycelium.errors import DataError
from mycelium.teacher.studies.marks import tokens_after
from mycelium.teacher.studies.steps import Solution, choose_heads, compare_ways, cuts, ways_of

TEXT = "Tom buys 3*4 = 12 red pens and some cheap ink. Then he pays 12+8 = 20 dollars. He is glad.\nAll is well now."
OFFSETS = [match.span() for match in re.finditer(r" ?(?:\d|[^\W\d]+|[^\w\s]|\n)", TEXT)]
ENDS = tokens_after([TEXT.index(" red"), TEXT.index(" dollars")], OFFSETS)


def solution(seed: int = 0, by_head: bool = True) -> Solution:
    """Two layers of two heads that say nothing, but for head 1 of layer 1, which turns with the result."""
    heads = np.random.default_rng(seed).random((2, 2, len(OFFSETS))) * 0.1
    heads[1, 1] = np.where(np.arange(len(OFFSETS)) % 2 == 0, 0.04, 0.06)
    heads[1, 1, [end - 1 for end in ENDS]] = 0.9
    return Solution(TEXT, OFFSETS, ENDS, heads.mean(axis=(0, 1)), heads if by_head else None)


@pytest.mark.parametrize("kind", ["ends", "words"])
def test_the_head_that_turns_at_annotated_ends_is_chosen(kind: str) -> None:
    assert choose_heads([solution(0), solution(1)], kind, 1) == ((1, 1),)


def test_heads_cannot_be_chosen_without_their_jsd() -> None:
    with pytest.raises(DataError, match="single heads"):
        choose_heads([solution(by_head=False)], "ends", 1)


def test_ways_are_compared_on_the_same_solutions() -> None:
    items = [solution(2), solution(3)]
    ways = ways_of({"ends": ((1, 1),), "words": ((1, 1),)})
    report = compare_ways(items, ways, tolerance=0, beside="sentence and line ends")
    chosen = report["words: JSD of 1 chosen heads"]
    assert (chosen["found"], chosen["annotated"], chosen["f1"], chosen["f1_ci95"]) == (4, 4, 1.0, [1.0, 1.0])
    assert report["equation ends"]["f1"] == 1.0
    sentences = report["sentence and line ends"]
    assert (sentences["found"], sentences["f1"], sentences["gain"], sentences["gain_ci95"]) == (6, 0.0, 0.0, [0.0, 0.0])
    assert chosen["gain"] == 1.0
    assert report["ends, all"]["found"] == 10 and report["ends, all"]["recall"] == 1.0
    assert set(ways_of({})) < set(ways)


def test_cuts_are_counted_by_what_is_cut() -> None:
    item = solution()

    def at(text: str, past: int) -> int:
        return tokens_after([TEXT.index(text) + past], OFFSETS)[0]

    assert cuts(item, [at("12 red", 1)]) == {"numbers": 1, "words": 0, "equations": 1, "formulas": 0}
    assert cuts(item, [at("*4", 0)]) == {"numbers": 0, "words": 0, "equations": 1, "formulas": 0}
    assert cuts(item, [at(" 3*4", 0), *ENDS]) == {"numbers": 0, "words": 0, "equations": 0, "formulas": 0}
    whole = Solution("pens", [(0, 2), (2, 4)], [1], np.zeros(2))
    assert cuts(whole, [1]) == {"numbers": 0, "words": 1, "equations": 0, "formulas": 0}


def test_formulas_and_groups_of_latex_are_counted_apart() -> None:
    text = r"So \(x + 1\) and \frac{12}{5} end."
    offsets = [(i, i + 1) for i in range(len(text))]
    item = Solution(text, offsets, [1], np.zeros(len(text)))
    counted = {"numbers": 0, "words": 0, "equations": 0}
    assert cuts(item, [text.index("+")]) == {**counted, "formulas": 1}
    assert cuts(item, [text.index("}{")]) == {**counted, "formulas": 1}
    assert cuts(item, [text.index(" and"), text.index("end")]) == {**counted, "formulas": 0}
