"""Choosing an answer: agreement adds up, shares sum to one, confidence rises with the share."""

from __future__ import annotations

import json
from fractions import Fraction
from math import exp, isfinite, log
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.problems import extract_quantities
from mycelium.programs import Constant, QuantityRef, execute, program_of
from mycelium.search import FEATURES, Finished, Selection, group_answers, load_selection
from mycelium.specialists import GoalDistribution, HeadDistributions

QUANTITIES = extract_quantities("Ann has 6 boxes of 12 jars and sells 20. How many?")
VALUES = [item.value for item in QUANTITIES]
ASKED = frozenset[str]()


def heads(operations: dict, operands: tuple, constants: dict, whole: float) -> HeadDistributions:
    return HeadDistributions((), operations, operands, constants, GoalDistribution({"count": 1.0}, whole, ()))


HEADS = heads({"ADD": 0.3, "MUL": 0.8}, (0.9, 0.9, 0.2), {Fraction(2): 0.1, Fraction(60): 0.01}, 0.95)


def reading(row: str, first: object, second: object, probability: float) -> Finished:
    program = program_of([(row, [first, second])], VALUES)  # type: ignore[list-item]
    return Finished(program, execute(program).values, log(probability))


Q0, Q1, Q2 = QuantityRef(0), QuantityRef(1), QuantityRef(2)
READINGS = [
    reading("MUL", Q0, Q1, 0.3),
    reading("ADD", Q0, Q1, 0.25),
    reading("SUB", Q2, Constant(Fraction(2)), 0.2),  # also 18
    reading("DIV", Q2, Q0, 0.05),
]


def feature(group, name: str) -> float:
    return group.features[FEATURES.index(name)]


def test_readings_with_one_answer_stand_together_and_their_probabilities_add_up() -> None:
    groups = group_answers(READINGS, QUANTITIES, HEADS, ASKED)
    assert [(group.answer, len(group.readings)) for group in groups] == [(18, 2), (72, 1), (Fraction(10, 3), 1)]
    assert exp(feature(groups[0], "sum")) == pytest.approx(0.45)
    assert exp(feature(groups[0], "best")) == pytest.approx(0.25)
    assert sum(exp(feature(group, "share")) for group in groups) == pytest.approx(1)
    assert [feature(group, "rank") for group in groups] == [0, 1, 2]


def test_within_a_group_the_likeliest_reading_comes_first() -> None:
    group = group_answers(READINGS[::-1], QUANTITIES, HEADS, ASKED)[0]
    assert [round(exp(item.log_probability), 2) for item in group.readings] == [0.25, 0.2]


def test_features_of_an_answer_by_hand() -> None:
    eighteen, product_, share = group_answers(READINGS, QUANTITIES, HEADS, ASKED)
    assert feature(product_, "steps") == 1 and feature(product_, "unread") == 1
    assert feature(product_, "used_fit") == pytest.approx(log(0.9) + log(0.9) + log(0.8))
    assert feature(product_, "constant_fit") == pytest.approx(log(0.9) + log(0.99))
    assert feature(product_, "row_fit") == pytest.approx(log(0.7) + log(0.8))
    assert feature(product_, "whole_fit") == pytest.approx(log(0.95))
    assert feature(share, "whole_fit") == pytest.approx(log(0.05))
    assert (feature(share, "endless"), feature(product_, "endless")) == (1, 0)
    assert feature(eighteen, "constants") == 0  # its likeliest reading has none


def test_without_readings_there_is_no_answer() -> None:
    assert group_answers([], QUANTITIES, HEADS, ASKED) == []
    assert Selection().rank([]) == []


probabilities = st.floats(1e-300, 1.0)


@given(st.lists(st.tuples(st.sampled_from(["ADD", "SUB", "MUL", "DIV"]), st.sampled_from([Q0, Q1, Q2]), st.sampled_from(
    [Q0, Q1, Q2, Constant(Fraction(7, 3))]), probabilities), min_size=1, max_size=12),
    st.floats(0, 1), st.floats(0, 1))  # fmt: skip
def test_features_are_finite_and_shares_sum_to_one(parts: list, used: float, whole: float) -> None:
    readings = [reading(*part) for part in parts]
    said = heads({"ADD": whole}, (used,) * 3, {Fraction(2): used}, whole)
    groups = group_answers(readings, QUANTITIES, said, ASKED)
    assert sum(len(group.readings) for group in groups) == len(readings)
    for group in groups:
        assert len(group.features) == len(FEATURES) and all(map(isfinite, group.features))
    ranked = Selection().rank(groups)
    assert sum(share for _, share in ranked) == pytest.approx(1)
    assert [share for _, share in ranked] == sorted((share for _, share in ranked), reverse=True)


def test_by_default_summed_probability_decides() -> None:
    ranked = Selection().rank(group_answers(READINGS, QUANTITIES, HEADS, ASKED))
    assert [(group.answer, round(share, 4)) for group, share in ranked] == [
        (18, 0.5625), (72, 0.375), (Fraction(10, 3), 0.0625),
    ]  # fmt: skip


def test_trained_weights_can_turn_the_order() -> None:
    weights = [0.0] * len(FEATURES)
    weights[FEATURES.index("whole_fit")] = -1.0
    ranked = Selection(tuple(weights)).rank(group_answers(READINGS, QUANTITIES, HEADS, ASKED))
    assert ranked[0][0].answer == Fraction(10, 3)


@given(st.floats(0, 1), st.floats(0, 1), st.floats(0.01, 5), st.floats(-3, 3))
def test_confidence_lies_between_zero_and_one_and_rises_with_the_share(
    a: float, b: float, slope: float, offset: float
) -> None:
    selection = Selection(slope=slope, offset=offset)
    low, high = sorted((a, b))
    assert 0 < selection.confidence(low) <= selection.confidence(high) < 1 or selection.confidence(high) == 1.0


def test_confidence_by_hand() -> None:
    assert Selection().confidence(0.7) == pytest.approx(0.7)
    assert Selection(slope=0.0, offset=log(3)).confidence(0.2) == pytest.approx(0.75)


def test_a_selection_file_is_read_back(tmp_path: Path) -> None:
    from mycelium.training.selection.train import save_selection

    selection = Selection((0.5,) * len(FEATURES), (1.0,) * len(FEATURES), (2.0,) * len(FEATURES), 0.8, -0.1, 0.3)
    save_selection(selection, {"n": 3.0}, tmp_path / "selection.json")
    assert load_selection(tmp_path / "selection.json") == selection


def test_without_a_file_the_default_selection_is_used(tmp_path: Path) -> None:
    assert load_selection(tmp_path / "absent.json") == Selection()


def test_a_file_with_other_features_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "selection.json"
    path.write_text(json.dumps({"names": ["best"], "weights": [1]}))
    with pytest.raises(ValueError, match="train the selection again"):
        load_selection(path)
