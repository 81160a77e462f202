"""The teacher's attention as one more target of C1 and C3."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from mycelium.programs import LabeledProblem
from mycelium.training.specialists.batches import BatchMaker
from mycelium.training.specialists.losses import attention_loss
from mycelium.training.specialists.targets import make_sample
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
