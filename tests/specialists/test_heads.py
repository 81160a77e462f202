"""The heads' logits as distributions that can be read, problem by problem."""

from __future__ import annotations

import pytest
import torch

from mycelium.specialists import HEADS, HeadBatch, input_tensors, read_heads
from mycelium.training.specialists.batches import BatchMaker
from mycelium.training.specialists.targets import make_sample
from tiny import VOCABULARY, small_labels, text_encoder, tiny_model, tiny_scorer


def decoded() -> tuple[HeadBatch, dict[str, list]]:
    encoder, model = text_encoder(), tiny_model()
    samples = [make_sample(item, encoder, VOCABULARY) for item in small_labels()]
    made = BatchMaker(VOCABULARY).make(samples)
    with torch.inference_mode():
        encoded = model.encode(*made.inputs())
        logits = tiny_scorer(model).logits(encoded, made.targets)
    batch = HeadBatch(encoded, [sample.text for sample in samples], VOCABULARY, made.targets, logits)
    return batch, {head.name: head.decode(batch) for head in HEADS}


def test_there_are_six_heads_and_each_speaks_about_every_problem() -> None:
    batch, found = decoded()
    assert list(found) == ["C1", "C2", "C3", "C4", "C5", "C6"]
    assert all(len(problems) == len(batch.texts) for problems in found.values())


def test_pieces_of_c1_and_c6_carry_the_characters_that_they_stand_for() -> None:
    batch, found = decoded()
    for row, text in enumerate(batch.texts):
        for pieces in (found["C1"][row], found["C6"][row].question):
            words = "".join(text.text[start:end] for start, end in (piece.char_span for piece in pieces))
            assert words == text.text.replace(" ", "")
    piece = found["C1"][0][2]
    assert piece.probability == pytest.approx(float(batch.encoded.region_logits[0, 3].sigmoid()))


def test_answer_types_add_up_to_one_and_the_likeliest_is_named() -> None:
    batch, found = decoded()
    for row, goal in enumerate(found["C6"]):
        assert sum(goal.answer_types.values()) == pytest.approx(1)
        assert goal.answer_type == VOCABULARY.answer_types[int(batch.encoded.answer_type_logits[row].argmax())]
        assert 0 < goal.whole < 1


def test_rows_of_one_operation_are_one_operation() -> None:
    batch, found = decoded()
    assert list(found["C2"][0]) == ["ADD", "SUB", "MUL", "DIV"]
    fine = HeadBatch(
        batch.encoded, batch.texts, type(VOCABULARY)(("STOP", "ADD", "SUB", "MUL.0", "MUL.1"), VOCABULARY.constants, ())
    )
    p = batch.encoded.operation_logits[0].sigmoid().tolist()
    assert HEADS[1].decode(fine)[0]["MUL"] == pytest.approx(1 - (1 - p[3]) * (1 - p[4]))


def test_quantities_and_constants_have_one_probability_each() -> None:
    batch, found = decoded()
    assert [len(row) for row in found["C3"]] == [len(text.quantities) for text in batch.texts]
    assert [set(row) for row in found["C4"]] == [set(VOCABULARY.constant_values)] * 3


def test_wiring_speaks_about_the_steps_of_a_given_program_and_their_earlier_results() -> None:
    batch, found = decoded()
    assert [[[len(results) for results in step] for step in program] for program in found["C5"]] == [
        [[0, 0]],
        [[0, 0]],
        [[0, 0], [1, 1]],  # two steps of two arguments; only the second has a result before it
    ]
    assert all(0 <= p <= 1 for step in found["C5"][2] for results in step for p in results.values())
    assert HEADS[4].decode(HeadBatch(batch.encoded, batch.texts, VOCABULARY)) == [(), (), ()]


def test_what_the_heads_say_of_a_problem_is_one_record() -> None:
    encoder, model = text_encoder(), tiny_model()
    texts = [encoder.encode(item.problem.text, item.quantities) for item in small_labels()]
    with torch.inference_mode():
        encoded = model.encode(*input_tensors(texts, VOCABULARY.max_quantities))
    found = read_heads(encoded, texts, VOCABULARY)
    assert len(found) == 3 and len(found[0].operands) == 2 and found[0].goal.answer_type in VOCABULARY.answer_types
