"""Steps averaged over re-drawn numbers and names: what may change, and that the mean is that of the variants one by one."""

from __future__ import annotations

import random
from fractions import Fraction

import pytest
import torch

from mycelium.errors import UsageError
from mycelium.programs import QuantityRef, ResultRef
from mycelium.solver import Solver
from mycelium.specialists import AveragedScorer, EncodedText, redrawn, variants
from mycelium.specialists.steps import ArgumentLayout, StepBatch
from mycelium.training.specialists.batches import step_batch
from mycelium.training.specialists.targets import results_of
from tiny import VOCABULARY, text_encoder, tiny_model, tiny_scorer

TEXT = "Ann has 30 boxes of 12 jars and 30 bags. She gives away 2 of the jars. How many jars has Ben?"
PROGRAM = ((3, (QuantityRef(0), QuantityRef(1))), (2, (ResultRef(0), QuantityRef(3))))  # MUL, SUB


def encoded(text: str = TEXT) -> EncodedText:
    return text_encoder().encode(text)


def test_only_values_and_names_change_and_equal_numbers_stay_equal() -> None:
    names = [[piece for name in ("ann", "ben", "tom") if (piece := text_encoder().token_to_id(name)) is not None]]
    text = encoded()
    for seed in range(30):
        other = redrawn(text, random.Random(seed), names)
        values = [item.value for item in other.quantities]
        assert values[0] == values[2] and values[3] == 2 and min(values) >= 2
        assert other.offsets == text.offsets and other.quantity_tokens == text.quantity_tokens and other.text == TEXT
        changed = {a for a, b in zip(text.input_ids, other.input_ids, strict=True) if a != b}
        assert changed <= set(names[0])
    assert len({redrawn(text, random.Random(seed)).quantity_features for seed in range(30)}) > 5


def test_the_text_comes_first_and_the_same_text_gives_the_same_variants() -> None:
    text = encoded()
    assert variants(text, 3)[0] is text and len(variants(text, 3)) == 4
    assert variants(text, 3) == variants(encoded(), 3)


@torch.inference_mode()
def test_what_is_averaged_is_what_the_scorer_says_of_each_variant_with_its_own_results() -> None:
    model = tiny_model()
    texts = variants(encoded(), 2)
    solver = Solver(model, text_encoder(), VOCABULARY)
    batch = model.read(solver.backbone.encode(texts), texts, VOCABULARY.max_quantities)
    values = [[item.value for item in text.quantities] for text in texts]
    assert len({tuple(each) for each in values}) == 3
    averaged = AveragedScorer(tiny_scorer(model), values, 3)
    layout = ArgumentLayout(batch.quantity_mask.shape[1], VOCABULARY.constant_values)
    results = [results_of(PROGRAM, each, VOCABULARY) for each in values]
    steps = step_batch([(PROGRAM, found) for found in results if found is not None], layout, VOCABULARY)
    said = tiny_scorer(model).logits(batch, steps)
    expected = torch.softmax(said.operations, -1).mean(0)
    first_arguments = torch.softmax(said.arguments[0], -1).mean(0)
    state = averaged.start(batch)
    for t in range(3):
        assert torch.allclose(state.rows[0].exp(), expected[t], atol=1e-5)
        if t < 2:
            rows = steps.operations[:1, t : t + 1]
            arguments = state.argument(rows, rows.new_empty(1, 1, 0))[0, 0].exp()
            assert torch.allclose(arguments, first_arguments[t][: len(arguments)], atol=1e-5)
            one = StepBatch(rows, steps.arguments[:1, t : t + 1], steps.features[:1, t : t + 1])
            state = averaged.extend(state, torch.tensor([0]), one)
    assert state.owner.tolist() == [0]


def test_a_text_whose_variants_are_itself_gets_the_same_readings() -> None:
    """No number above two and no name: every variant is the text."""
    text = "He has 2 jars and 1 pen. How many of them are left?"
    plain, averaged = (Solver(tiny_model(), text_encoder(), VOCABULARY, average_draws=n).solve(text) for n in (0, 3))
    assert plain.reading is not None and averaged.reading is not None
    assert averaged.reading.program == plain.reading.program
    assert averaged.confidence == pytest.approx(plain.confidence, abs=1e-5)
    assert [a.answer for a in averaged.alternatives] == [a.answer for a in plain.alternatives]


def test_a_variant_without_a_result_takes_the_value_of_the_text() -> None:
    """9 - 8 divides 4 in the text; where a draw makes both equal, nothing divides."""
    model = tiny_model()
    texts = [encoded("Ann has 9 pens, 8 jars and 4 bags. How many?")] * 2
    solver = Solver(model, text_encoder(), VOCABULARY)
    batch = model.read(solver.backbone.encode(texts), texts, VOCABULARY.max_quantities)
    averaged = AveragedScorer(tiny_scorer(model), [[Fraction(9), Fraction(8), Fraction(4)], [Fraction(8)] * 3], 2)
    state = averaged.start(batch)
    program = ((2, (QuantityRef(0), QuantityRef(1))), (4, (QuantityRef(2), ResultRef(0))))  # SUB, DIV
    layout = ArgumentLayout(batch.quantity_mask.shape[1], VOCABULARY.constant_values)
    steps = step_batch([(program, [Fraction(1), Fraction(4)])], layout, VOCABULARY)
    for t in range(2):
        one = StepBatch(*(part[:, t : t + 1] for part in (steps.operations, steps.arguments, steps.features)))
        state = averaged.extend(state, torch.tensor([0]), one)
    assert state.results == [[(Fraction(1), Fraction(4)), (Fraction(0), Fraction(4))]]


def test_an_impossible_number_of_draws_is_refused() -> None:
    with pytest.raises(UsageError, match="got -1 draws to average over, expected 0 to 64"):
        Solver(tiny_model(), text_encoder(), VOCABULARY, average_draws=-1)
