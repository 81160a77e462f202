"""The teacher's attention as one more target of C1 and C3."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from mycelium.labels import ReadProblem
from mycelium.programs import LabeledProblem
from mycelium.specialists import DecoderScorer
from mycelium.training.specialists.batches import BatchMaker
from mycelium.training.specialists.losses import attention_loss, auxiliary_loss, program_losses, step_loss
from mycelium.training.specialists.targets import Sample, make_read_sample, make_sample
from tiny import VOCABULARY, small_labels, text_encoder, tiny_model


def item_with(parts: tuple[tuple[int, int, float], ...]) -> LabeledProblem:
    return replace(small_labels()[0], relevance=parts)  # "Ann has 6 boxes of 12 jars. How many jars?"


def test_a_row_keeps_the_relevance_and_rows_without_it_stay_as_they_were() -> None:
    item = item_with(((8, 9, 1.0), (19, 21, 0.25)))
    assert LabeledProblem.from_row(item.to_row()) == item
    assert "relevance" not in small_labels()[0].to_row()


def test_every_piece_takes_the_highest_weight_that_touches_it() -> None:
    encoder = text_encoder()
    sample = make_sample(item_with(((8, 9, 1.0), (8, 15, 0.5))), encoder, VOCABULARY)
    by_text = {
        "Ann has 6 boxes of 12 jars. How many jars?"[start:end]: weight
        for (start, end), weight in zip(sample.text.offsets, sample.relevance, strict=True)
    }
    assert by_text["6"] == 1.0 and by_text["boxes"] == 0.5 and by_text["12"] == 0.0


@torch.inference_mode()
def test_only_problems_with_a_teacher_count_and_agreement_costs_least() -> None:
    encoder = text_encoder()
    with_teacher = make_sample(item_with(((8, 9, 1.0),)), encoder, VOCABULARY)
    without = make_sample(small_labels()[1], encoder, VOCABULARY)
    model = tiny_model()
    maker = BatchMaker(VOCABULARY)
    alone = maker.make([without])
    assert float(attention_loss(model.encode(*alone.inputs()), alone)) == 0.0
    batch = maker.make([with_teacher, without])
    encoded = model.encode(*batch.inputs())
    before = float(attention_loss(encoded, batch))
    encoded.region_logits = torch.where(batch.relevance > 0.5, 6.0, -6.0)
    encoded.used_logits = torch.where(torch.gather(batch.relevance, 1, batch.quantity_tokens) > 0.5, 6.0, -6.0)
    assert float(attention_loss(encoded, batch)) == pytest.approx(0.005, abs=0.002) and before > 0.5


def only_read(parts: tuple[tuple[int, int, float], ...] = ((8, 9, 1.0),)) -> Sample:
    item = small_labels()[0]
    return make_read_sample(ReadProblem(item.problem, item.quantities, parts, "seen/own"), text_encoder(), VOCABULARY)


@torch.inference_mode()
def test_a_problem_that_is_only_read_costs_nothing_but_its_attention() -> None:
    model, maker = tiny_model(), BatchMaker(VOCABULARY)
    labelled = make_sample(small_labels()[1], text_encoder(), VOCABULARY)
    batch = maker.make([labelled, only_read()])
    encoded = model.encode(*batch.inputs())
    logits = DecoderScorer(model.decoder, VOCABULARY).logits(encoded, batch.targets)
    costs = program_losses(logits, batch.targets)
    assert float(costs[0]) > 0 and float(costs[1]) == 0.0
    # It stands in the mean as one that costs nothing, and the six heads are judged by the labelled one alone.
    assert float(step_loss(logits, batch.targets, batch.weights)) == pytest.approx(float(costs[0]) / 2)
    alone = maker.make([labelled])
    by_heads = float(auxiliary_loss(model.encode(*alone.inputs()), alone))
    assert float(auxiliary_loss(encoded, batch)) == pytest.approx(by_heads, rel=1e-4)
    assert float(attention_loss(encoded, batch)) > 0
    only = maker.make([only_read()])
    assert float(auxiliary_loss(model.encode(*only.inputs()), only)) == 0.0


@torch.inference_mode()
def test_labelled_problems_cost_what_they_did_before_there_were_others() -> None:
    """The heads' loss, written out without masks of problems."""
    model = tiny_model()
    batch = BatchMaker(VOCABULARY).make([make_sample(item, text_encoder(), VOCABULARY) for item in small_labels()])
    encoded = model.encode(*batch.inputs())
    binary = torch.nn.functional.binary_cross_entropy_with_logits

    def over(logits: torch.Tensor, target: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        return binary(logits[mask], target[mask])

    expected = (
        over(encoded.region_logits, batch.regions, batch.mask)
        + over(encoded.question_logits, batch.questions, batch.mask)
        + over(encoded.used_logits, batch.used, batch.quantity_mask)
        + binary(encoded.operation_logits, batch.operations)
        + 5 * binary(encoded.constant_logits, batch.constants)
        + torch.nn.functional.cross_entropy(encoded.answer_type_logits, batch.answer_types)
        + binary(encoded.whole_logits, batch.whole)
    )
    assert float(auxiliary_loss(encoded, batch)) == pytest.approx(float(expected), rel=1e-5)
