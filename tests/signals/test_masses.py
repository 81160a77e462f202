"""IAF and dependency: which words and which steps a step reads."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from mycelium.signals import (
    ShapeError,
    SpanError,
    ValuesError,
    dependency_matrix,
    iaf_above,
    iaf_top_k,
    input_attention_fraction,
    input_mass,
    mass_a_token,
    span_mass_from_rows,
    strongest_sources,
)

# Keys: a first token, two problem tokens, three answer tokens. Two steps: answer tokens 3..5 and 5..6.
ROWS = np.array(
    [
        [1.0, 0, 0, 0, 0, 0],
        [0.5, 0.5, 0, 0, 0, 0],
        [0.5, 0.25, 0.25, 0, 0, 0],
        [0.4, 0.3, 0.1, 0.2, 0, 0],
        [0.2, 0.1, 0.3, 0.2, 0.2, 0],
        [0.1, 0.3, 0.0, 0.2, 0.2, 0.2],
    ]
)
SPANS = [(3, 5), (5, 6)]


def test_the_mass_of_a_span_is_the_mean_of_its_rows() -> None:
    mass = span_mass_from_rows(ROWS, SPANS)
    assert mass[0] == pytest.approx([0.3, 0.2, 0.2, 0.2, 0.1, 0.0])
    assert mass[1] == pytest.approx(ROWS[5])


def test_iaf_is_the_share_within_the_problem() -> None:
    mass = span_mass_from_rows(ROWS, SPANS)
    assert input_mass(mass, (1, 3)) == pytest.approx([0.4, 0.3])
    assert input_attention_fraction(mass, (1, 3)) == pytest.approx(np.array([[0.5, 0.5], [1.0, 0.0]]))


def test_a_span_that_does_not_look_at_the_problem_has_no_iaf() -> None:
    assert input_attention_fraction([[0.0, 0.0, 1.0]], (0, 2)).tolist() == [[0.0, 0.0]]


def test_the_second_step_reads_the_first() -> None:
    dependency = dependency_matrix(span_mass_from_rows(ROWS, SPANS), SPANS)
    assert dependency == pytest.approx(np.array([[0.3, 0.0], [0.4, 0.2]]))
    assert strongest_sources(dependency) == (None, 0)


@settings(max_examples=40, deadline=None)
@given(hnp.arrays(np.float64, (6, 6), elements=st.floats(0.01, 1)))
def test_fractions_sum_to_one_and_a_step_never_reads_a_later_one(weights: np.ndarray) -> None:
    rows = np.tril(weights)
    rows /= rows.sum(axis=1, keepdims=True)
    mass = span_mass_from_rows(rows, SPANS)
    assert input_attention_fraction(mass, (0, 3)).sum(axis=1) == pytest.approx([1.0, 1.0])
    dependency = dependency_matrix(mass, SPANS)
    assert dependency[0, 1] == 0.0
    assert dependency.sum(axis=1) + input_mass(mass, (0, 3), sink_tokens=0) == pytest.approx([1.0, 1.0])


def test_the_first_token_of_the_sequence_is_no_problem_text_even_where_the_problem_begins_with_it() -> None:
    mass = [[0.6, 0.3, 0.1, 0.0]]
    assert input_attention_fraction(mass, (0, 3))[0] == pytest.approx([0, 0.75, 0.25])
    assert input_mass(mass, (0, 3)) == pytest.approx([0.4])
    assert input_attention_fraction(mass, (0, 3), sink_tokens=0)[0] == pytest.approx([0.6, 0.3, 0.1])
    assert input_attention_fraction(mass, (0, 3), sink_tokens=2)[0] == pytest.approx([0, 0, 1])
    assert input_attention_fraction(mass, (1, 3))[0] == pytest.approx([0.75, 0.25]), "the sink lies before it"
    assert mass[0][0] == 0.6, "the input is left as it was"


def test_the_mass_of_a_number_is_the_mean_of_its_tokens() -> None:
    found = mass_a_token([[0.1, 0.3, 0.6, 0.0], [1.0, 0.0, 0.0, 0.0]], [(0, 1), (2,), ()])
    assert found == pytest.approx(np.array([[0.2, 0.6, 0.0], [0.5, 0.0, 0.0]]))


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_cutting_numbers_into_digits_or_merging_them_does_not_change_the_order_of_numbers(data: st.DataObject) -> None:
    """A head scores each number; softmax gives every token of a number the attention of its score."""
    score = np.array(data.draw(st.lists(st.integers(-3, 3), min_size=2, max_size=5, unique=True)), dtype=float)
    orders = []
    for pieces in (data.draw(st.lists(st.integers(1, 5), min_size=len(score), max_size=len(score))) for _ in range(2)):
        tokens = np.concatenate([[0.0, 0.0], np.repeat(score, pieces)])  # a sink and one other word before the numbers
        mass = np.exp(tokens) / np.exp(tokens).sum()
        ends = np.cumsum(pieces)
        groups = [tuple(range(end - size, end)) for size, end in zip(pieces, ends, strict=True)]
        iaf = input_attention_fraction(mass[None], (1, len(tokens)))
        orders.append(np.argsort(mass_a_token(iaf, [tuple(t + 1 for t in group) for group in groups])[0]).tolist())
    assert orders[0] == orders[1] == np.argsort(score).tolist()


def test_thresholds_and_top_k_name_the_words() -> None:
    iaf = [[0.1, 0.6, 0.3], [0.0, 1.0, 0.0]]
    assert iaf_above(iaf, 0.25) == ((1, 2), (1,))
    assert iaf_top_k(iaf, 2) == ((1, 2), (1,))
    assert iaf_top_k([[0.5, 0.5]], 1) == ((0,),), "ties go to the earlier word"


@pytest.mark.usefixtures("without_shape_checks")
@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: span_mass_from_rows(np.ones(3), SPANS), ShapeError, "tokens, keys"),
        (lambda: span_mass_from_rows(ROWS, [(2, 2)]), SpanError, "not empty"),
        (lambda: input_mass(ROWS, (4, 9)), SpanError, "6 keys"),
        (lambda: input_attention_fraction([[-0.1, 1.1]], (0, 2)), ValuesError, "negative"),
        (lambda: mass_a_token([[1.0]], [(1,)]), SpanError, "indices below 1"),
        (lambda: iaf_above([[1.0]], 0), ValuesError, "above 0"),
        (lambda: iaf_top_k([[1.0]], 0), ValuesError, "at least 1"),
        (lambda: dependency_matrix(ROWS, SPANS), ShapeError, "one row for each span"),
        (lambda: dependency_matrix(ROWS[:2], [(0, 2), (2, 7)]), SpanError, "6 keys"),
        (lambda: strongest_sources(np.ones((2, 3))), ShapeError, "spans, spans"),
    ],
)
def test_wrong_input_is_named(call: object, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        call()  # type: ignore[operator]
