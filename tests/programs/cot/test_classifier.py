"""The classifier tier: candidates are complete and exact, the shipped weights rank them, and say where they come from."""

from __future__ import annotations

import json
from fractions import Fraction

import pytest

from mycelium.errors import DataError
from mycelium.problems import extract_quantities
from mycelium.programs import explain_numbers, parse_cot
from mycelium.programs.cot.candidates import Atom, candidate_operations
from mycelium.programs.cot.classifier import CLASSIFIER_WEIGHTS, load_weights, rank, sentence_around
from mycelium.training.step_classifier import Hidden, accuracy, train


def atoms(*values: int) -> list[Atom]:
    return [Atom(Fraction(value), "quantity", place) for place, value in enumerate(values)]


def test_candidates_are_all_single_operations_that_make_the_value() -> None:
    found = {
        (item.sign, item.left.value, item.right.value) for item in candidate_operations(Fraction(12), atoms(20, 8))
    }
    assert ("-", 20, 8) in found
    assert ("+", 8, 4) in found  # with one everyday constant
    assert all(
        not (item.left.kind == item.right.kind == "constant")
        for item in candidate_operations(Fraction(12), atoms(20, 8))
    )


def test_nothing_is_multiplied_or_divided_by_one() -> None:
    assert all(
        1 not in (item.left.value, item.right.value) or item.sign in "+-"
        for item in candidate_operations(Fraction(20), atoms(20, 1))
    )


@pytest.mark.parametrize(
    ("sentence", "sign"),
    [
        ("Altogether they have this many marbles in total.", "+"),
        ("After he lost some, this many are left remaining.", "-"),
    ],
)
def test_the_words_of_the_sentence_decide_between_equal_results(sentence: str, sign: str) -> None:
    given = [
        *atoms(10, 4),
        Atom(Fraction(3), "quantity", 2),
        Atom(Fraction(9), "quantity", 3),
        Atom(Fraction(2), "quantity", 4),
    ]
    values = {"+": Fraction(7), "-": Fraction(7)}
    # 7 is 4 + 3 and 9 - 2
    best = rank(values[sign], sentence, frozenset(), given)[0][1]
    assert best.sign == sign


def test_a_story_without_equations_is_explained_number_by_number() -> None:
    problem = "Natalia sold 48 clips in April and half as many in May. How many in all?"
    text = "She sold 24 in May. In all she sold 72."
    explained = explain_numbers(text, parse_cot(text), extract_quantities(problem))
    assert [(item.stated, item.tier) for item in explained] == [(24, "classifier"), (72, "classifier")]
    assert [item.operations[-1].result for item in explained] == [24, 72]


def test_the_sentence_of_a_number_ends_at_stops_but_not_at_decimals() -> None:
    text = "He has 2. She pays 3.50 now. The end"
    assert sentence_around(text, (19, 23)).strip() == "She pays 3.50 now."


def test_the_shipped_weights_are_small_and_name_the_command_that_made_them() -> None:
    assert CLASSIFIER_WEIGHTS.stat().st_size < 200_000
    card = json.loads(CLASSIFIER_WEIGHTS.read_text(encoding="utf-8"))
    assert card["command"].startswith("python -m mycelium.training.step_classifier")
    assert card["dev_accuracy"] > card["dev_accuracy_of_chance"] + 0.2


def test_missing_weights_are_an_error_with_advice(tmp_path) -> None:  # type: ignore[no-untyped-def]
    load_weights.cache_clear()
    with pytest.raises(DataError, match="install the package again"):
        load_weights(tmp_path / "none.json")
    load_weights.cache_clear()


def test_training_learns_which_word_goes_with_which_sign() -> None:
    def exercise(word: str, true: int) -> Hidden:
        return Hidden(({f"+ {word}": 1.0}, {f"- {word}": 1.0}), (true,))

    exercises = [exercise("total", 0), exercise("left", 1)] * 40
    weights = train(exercises)
    assert accuracy(exercises, weights) == 1.0
    assert weights["+ total"] > 0 > weights["+ left"]
