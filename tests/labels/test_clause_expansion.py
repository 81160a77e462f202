"""From tokens that a step reads to regions."""

from __future__ import annotations

import re
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mycelium.errors import DataError
from mycelium.labels import Regions, bio_tags, expand, expand_values, io_tags, relevance_tags
from mycelium.problems import CharSpan, Clause

TEXT = "Ann has 5 pens. She buys 7 more, and Bo has 2. How many has Ann?"


def clauses_at(text: str, *starts: int) -> tuple[Clause, ...]:
    """Clauses that begin at these characters; the last one is the question."""
    ends = [*starts[1:], len(text)]
    return tuple(
        Clause((start, end), text[start:end], "question" if end == len(text) else "main", number)
        for number, (start, end) in enumerate(zip(starts, ends, strict=True))
    )


CLAUSES = clauses_at(TEXT, 0, 16, 33, 47)
WORDS: list[CharSpan] = [match.span() for match in re.finditer(r"\w+|[^\w\s]", TEXT)]


def row_of(**weights: float) -> np.ndarray:
    """IAF with a weight on the first token that reads so; `n5=0.3` for the number 5."""
    row = np.zeros(len(WORDS))
    surfaces = [TEXT[start:end] for start, end in WORDS]
    for name, weight in weights.items():
        row[surfaces.index(name.lstrip("n") if name[1:].isdigit() else name)] = weight
    return row


def shown(regions: Regions) -> list[str]:
    return [TEXT[start:end] for start, end in regions.spans]


def test_the_clause_around_a_token_is_taken_whole() -> None:
    regions = expand(row_of(n2=1.0), WORDS, CLAUSES)
    assert shown(regions) == ["and Bo has 2."]
    assert regions.clauses == (2,)


def test_neighbouring_clauses_become_one_region_and_distant_ones_stay_apart() -> None:
    assert shown(expand(row_of(n7=0.5, n2=0.5), WORDS, CLAUSES)) == ["She buys 7 more, and Bo has 2."]
    assert shown(expand(row_of(n5=0.5, n2=0.5), WORDS, CLAUSES)) == ["Ann has 5 pens.", "and Bo has 2."]


def test_a_clause_with_little_of_the_attention_is_left_out() -> None:
    row = row_of(n5=0.5, n7=0.4, n2=0.1)
    assert expand(row, WORDS, CLAUSES, clause_share=0.15).clauses == (0, 1)
    assert expand(row, WORDS, CLAUSES, clause_share=0.05).clauses == (0, 1, 2)


def test_the_most_read_clause_is_taken_whatever_the_share() -> None:
    assert expand(row_of(n5=0.4, n7=0.3, n2=0.3), WORDS, CLAUSES, clause_share=1).clauses == (0,)


def test_top_k_and_threshold_limit_the_chosen_tokens() -> None:
    row = row_of(n5=0.5, n7=0.3, n2=0.2)
    assert [TEXT[slice(*WORDS[i])] for i in expand(row, WORDS, CLAUSES, top_k=2).tokens] == ["5", "7"]
    assert len(expand(row, WORDS, CLAUSES, top_k=None, threshold=0.25).tokens) == 2


def test_a_step_that_reads_nothing_reads_the_question() -> None:
    regions = expand(np.zeros(len(WORDS)), WORDS, CLAUSES)
    assert shown(regions) == ["How many has Ann?"]
    assert regions.tokens == ()
    no_question = tuple(Clause(c.char_span, c.text, "main", c.sentence) for c in CLAUSES)
    assert expand(np.zeros(len(WORDS)), WORDS, no_question).clauses == (3,)


def test_a_token_with_the_blank_before_it_belongs_to_its_word() -> None:
    clauses = clauses_at("a b c d", 0, 4)
    assert expand([1.0], [(3, 5)], clauses).clauses == (1,)  # " c", as byte-level tokenizers cut


def test_operands_find_their_clauses() -> None:
    assert expand_values([WORDS[2]], CLAUSES).clauses == (0,)
    assert expand_values([], CLAUSES).clauses == (3,)


@pytest.mark.parametrize(
    ("row", "clauses", "share", "message"),
    [
        (np.zeros(2), CLAUSES, 0.2, "shape"),
        (np.zeros(len(WORDS)), (), 0.2, "no clauses"),
        (np.zeros(len(WORDS)), CLAUSES, 0.0, "clause_share=0.0"),
    ],
)
def test_what_cannot_be_expanded_says_why(
    row: np.ndarray, clauses: tuple[Clause, ...], share: float, message: str
) -> None:
    with pytest.raises(DataError, match=message):
        expand(row, WORDS, clauses, clause_share=share)


def test_tags_and_relevance_of_a_region() -> None:
    offsets = [(0, 3), (8, 9), (16, 19), (25, 26), (37, 39)]
    regions = expand([0.0, 0.2, 0.0, 0.4, 0.0], offsets, CLAUSES)
    assert io_tags(regions.spans, offsets) == ("I", "I", "I", "I", "O")
    assert bio_tags(regions.spans, offsets) == ("B", "I", "I", "I", "O")
    assert relevance_tags(regions, offsets, CLAUSES) == pytest.approx((0.5, 0.5, 1.0, 1.0, 0.0))


def test_bio_tags_tell_two_regions_apart() -> None:
    assert bio_tags([(0, 4), (5, 9)], [(0, 2), (3, 4), (5, 9), (10, 11)]) == ("B", "I", "B", "O")


def test_relevance_of_an_unread_problem_is_its_region() -> None:
    regions = expand(np.zeros(len(WORDS)), WORDS, CLAUSES)
    assert sum(relevance_tags(regions, WORDS, CLAUSES)) == len([s for s, _ in WORDS if s >= 47])


WORD = st.sampled_from(["Ann", "5", "$", "3.50", "pens,", "and", "?", "x=2.", "—"])


@st.composite
def read_texts(draw: st.DrawFn) -> tuple[str, tuple[Clause, ...], list[CharSpan], list[float]]:
    """A text, clauses that tile it between words, offsets of any tokenizer, and any IAF."""
    words = draw(st.lists(WORD, min_size=1, max_size=15))
    blanks = draw(st.lists(st.sampled_from([" ", "  ", "\n"]), min_size=len(words), max_size=len(words)))
    text = "".join(word + blank for word, blank in zip(words, blanks, strict=True))
    starts = [match.start() for match in re.finditer(r"\S+", text)]
    cuts = [0, *draw(st.lists(st.sampled_from(starts), unique=True))]
    edges = sorted({0, len(text), *draw(st.lists(st.integers(0, len(text)), max_size=20))})
    offsets = list(pairwise(edges))
    floats = st.floats(0, 1, allow_nan=False)
    row = draw(st.lists(floats, min_size=len(offsets), max_size=len(offsets)))
    return text, clauses_at(text, *sorted(set(cuts))), offsets, row


@given(read_texts(), st.integers(1, 9), st.floats(0.01, 1))
@settings(max_examples=100, deadline=None)
def test_regions_never_cut_a_word_are_sorted_and_disjoint_and_never_missing(
    case: tuple[str, tuple[Clause, ...], list[CharSpan], list[float]], top_k: int, share: float
) -> None:
    text, clauses, offsets, row = case
    spans = expand(row, offsets, clauses, top_k=top_k, clause_share=share).spans
    assert spans
    for start, end in spans:
        assert start < end
        assert start == 0 or text[start - 1].isspace() or text[start].isspace()
        assert end == len(text) or text[end].isspace() or text[end - 1].isspace()
    assert all(left[1] <= right[0] for left, right in pairwise(spans))
