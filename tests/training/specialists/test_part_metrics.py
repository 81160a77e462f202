"""What each part gets right: by hand, and against counts made another way."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from mycelium.training.specialists.batches import BatchMaker
from mycelium.training.specialists.part_metrics import PartCounts, f1, spans_of
from mycelium.training.specialists.targets import make_sample
from mycelium.training.specialists.train import dev_metrics
from tiny import VOCABULARY, small_labels, text_encoder, tiny_model, tiny_scorer


def test_f1_and_spans_by_hand() -> None:
    assert f1(2, 3, 4) == pytest.approx(4 / 7)  # precision 2/3, recall 1/2
    assert f1(0, 0, 0) is None and f1(0, 3, 0) == 0.0
    assert spans_of([True, True, False, True]) == {(0, 2), (3, 4)} and spans_of([]) == set()


@given(st.lists(st.booleans(), max_size=30))
def test_spans_cover_the_marks_and_do_not_touch(marks: list[bool]) -> None:
    spans = sorted(spans_of(marks))
    assert [place for start, end in spans for place in range(start, end)] == [i for i, mark in enumerate(marks) if mark]
    assert all(end < start for (_, end), (start, _) in pairwise(spans))


@given(st.dictionaries(st.tuples(st.integers(0, 3), st.integers(0, 3)), st.integers(1, 9), max_size=12))
def test_macro_f1_is_the_mean_of_one_row_against_the_rest(pairs: dict[tuple[int, int], int]) -> None:
    counts = PartCounts(0)
    counts.rows.update(pairs)
    rows = {asked for asked, _ in pairs}
    by_row = []
    for row in rows:  # precision and recall, the long way
        right = pairs.get((row, row), 0)
        said = sum(n for (_, got), n in pairs.items() if got == row)
        asked = sum(n for (wanted, _), n in pairs.items() if wanted == row)
        precision, recall = right / said if said else 0.0, right / asked
        by_row.append(2 * precision * recall / (precision + recall) if precision + recall else 0.0)
    got = counts.figures().get("C2/macro_f1")
    assert got == (pytest.approx(sum(by_row) / len(by_row)) if rows else None)


def samples() -> list[Any]:
    return [make_sample(item, text_encoder(), VOCABULARY) for item in small_labels()]


def test_a_model_that_says_what_the_labels_say_has_every_part_right() -> None:
    model, maker = tiny_model(), BatchMaker(VOCABULARY)
    batch = maker.make(samples())
    encoded = model.encode(*batch.inputs())
    logits = tiny_scorer(model).logits(encoded, batch.targets)
    for scores, target in logits.decisions(batch.targets):
        scores.fill_(-9.0).scatter_(-1, target.clamp(min=0).unsqueeze(-1), 9.0)
    encoded.region_logits.copy_(batch.regions * 2 - 1)
    encoded.whole_logits.copy_(batch.whole.reshape(encoded.whole_logits.shape) * 2.0 - 1)
    encoded.answer_type_logits.fill_(0).scatter_(-1, batch.answer_types.unsqueeze(-1), 9.0)
    counts = PartCounts(len(VOCABULARY.constants))
    with torch.inference_mode():
        counts.add(encoded, logits, batch)
    figures = counts.figures()
    assert set(figures.values()) == {1.0}
    assert {name.partition("/")[0] for name in figures} >= {"C1", "C2", "C3", "C5", "C6"}
    asked = counts.asked()
    # 72 = 6 * 12, 5 = 9 - 4, 16 = 3 * 7 - 5: four steps and three STOPs, seven quantities, one earlier result
    assert (asked["C2/accuracy"], asked["C3/accuracy"], asked["C5/f1"], asked["C6/accuracy"]) == (7, 7, 1, 3)


def test_training_reports_the_parts_beside_losses() -> None:
    metrics = dev_metrics(tiny_model(), BatchMaker(VOCABULARY), samples(), 4096)
    assert {"loss/own", "forced/own", "C1/token_f1", "C2/accuracy", "C3/accuracy", "C6/accuracy"} <= set(metrics)
    assert all(0 <= value <= 1 for name, value in metrics.items() if name[0] == "C")
    assert Counter(name[:2] for name in metrics)["C2"] == 2
