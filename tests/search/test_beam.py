"""Beam search against exhaustive search with teacher forcing: same readings, same probabilities."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import product
from math import exp

import pytest
import torch
from torch.nn import functional as F

from mycelium.programs import Constant, QuantityRef, ResultRef, execute
from mycelium.search import BeamSearch, BeamSettings, Extender, Finished, Hypothesis
from mycelium.specialists.collate import input_tensors
from mycelium.specialists.model import EncodedBatch, Specialists, StepTargets
from mycelium.specialists.text import EncodedText, value_features
from mycelium.specialists.vocabulary import STOP, HeadVocabulary
from tiny import VOCABULARY, text_encoder, tiny_model

ENCODER = text_encoder()
TEXTS = [
    ENCODER.encode("Ann has 6 boxes of 12 jars. How many jars?"),
    ENCODER.encode("Ben buys 3 bags of 7 pens and sells 5 pens for $2. How many pens has he left?"),
    ENCODER.encode("Tom lost 4 of 4 pens. How many?"),
]
SMALL = HeadVocabulary((STOP, "ADD", "SUB", "DIV"), ("2", "0"), VOCABULARY.answer_types, max_steps=2, max_quantities=8)
EVERYTHING = BeamSettings(width=10**6, rows=99, first=99, second=99, theta=2.0, max_finished=10**6)


def extenders(texts: Sequence[EncodedText], vocabulary: HeadVocabulary) -> list[Extender]:
    return [Extender(tuple(q.value for q in text.quantities), vocabulary, False) for text in texts]


@torch.inference_mode()
def search(
    model: Specialists, texts: Sequence[EncodedText], settings: BeamSettings, vocabulary: HeadVocabulary = VOCABULARY
) -> list[list[Finished]]:
    encoded = model.encode(*input_tensors(texts, vocabulary.max_quantities))
    return BeamSearch(model, vocabulary, settings).run(encoded, extenders(texts, vocabulary))


class TeacherForced:
    """Log-probabilities of whole step sequences of one problem, each computed from scratch."""

    def __init__(self, model: Specialists, text: EncodedText, vocabulary: HeadVocabulary) -> None:
        self.model, self.vocabulary = model, vocabulary
        self.encoded: EncodedBatch = model.encode(*input_tensors([text], vocabulary.max_quantities))
        self.width = self.encoded.quantity_states.shape[1]

    def index(self, argument: object) -> int:
        if isinstance(argument, QuantityRef):
            return argument.index
        if isinstance(argument, Constant):
            return self.width + self.vocabulary.constant_values.index(argument.value)
        assert isinstance(argument, ResultRef)
        return self.width + len(self.vocabulary.constants) + argument.index

    def log_probabilities(self, hypothesis: Hypothesis) -> tuple[float, float]:
        """Of the steps, and of the STOP after them."""
        rows = [self.vocabulary.operations.index(step.operation) for step in hypothesis.steps] + [0]
        pairs = [tuple(map(self.index, step.arguments)) for step in hypothesis.steps] + [(-100, -100)]
        features = [value_features(value) for value in hypothesis.values] + [(0, 0, 0, 0)]
        targets = StepTargets(
            torch.tensor([rows]), torch.tensor([[one for one, _ in pairs]]), torch.tensor([[two for _, two in pairs]]),
            torch.tensor([features]),
        )  # fmt: skip
        logits = self.model.step_logits(self.encoded, targets)
        stop = float(F.log_softmax(logits[0][0, -1], -1)[0])
        total = -stop
        for scores, target in zip(logits, (targets.operations, targets.first, targets.second), strict=True):
            total -= float(F.cross_entropy(scores.transpose(1, 2), target, ignore_index=-100, reduction="sum"))
        return total, stop


def one_step_longer(base: Hypothesis, extender: Extender, vocabulary: HeadVocabulary, width: int) -> list[Hypothesis]:
    """Every hypothesis with one more step that executes."""
    indices = [*range(len(extender.quantities)), *range(width, width + len(vocabulary.constants) + len(base.steps))]
    arguments = [extender.argument(index, width) for index in indices]
    return [
        longer
        for row, one, two in product(vocabulary.operations[1:], arguments, arguments)
        if (longer := extender.extend(base, row, one, two, 0.0))
    ]


def all_readings(extender: Extender, vocabulary: HeadVocabulary, width: int) -> list[Hypothesis]:
    """Every sequence of steps that executes."""
    level, found = [Hypothesis()], []
    for _ in range(vocabulary.max_steps):
        level = [longer for base in level for longer in one_step_longer(base, extender, vocabulary, width)]
        found += level
    return found


@torch.inference_mode()
def test_an_unbounded_beam_finds_every_reading_with_its_teacher_forced_probability() -> None:
    model, text = tiny_model(SMALL), TEXTS[0]
    (maker,) = extenders([text], SMALL)
    forced = TeacherForced(model, text, SMALL)
    wanted = {}
    for reading in all_readings(maker, SMALL, forced.width):
        if maker.finish(reading, 0.0) is not None:
            wanted[reading.steps] = reading
    found = {item.program.steps: item for item in search(model, [text], EVERYTHING, SMALL)[0]}
    assert found.keys() == wanted.keys()
    likely = sorted(found.values(), key=lambda item: -item.log_probability)[:60]
    for item in likely:
        expected = sum(forced.log_probabilities(wanted[item.program.steps]))
        assert item.log_probability == pytest.approx(expected, abs=1e-4)


def test_every_finished_reading_executes_to_its_values() -> None:
    for seed in range(4):
        for readings in search(tiny_model(seed=seed), TEXTS, BeamSettings()):
            assert readings, "a random model finds something that executes"
            for item in readings:
                assert execute(item.program).values == item.values


def test_no_reading_divides_by_zero_goes_negative_or_repeats_itself() -> None:
    settings = BeamSettings(width=12, rows=4, first=6, second=6, max_finished=100)
    for seed in range(4):
        for readings in search(tiny_model(SMALL, seed=seed), TEXTS, settings, SMALL):
            for item in readings:
                assert all(value >= 0 for value in item.values)
                assert len(set(item.program.steps)) == len(item.program.steps)
            assert len({item.program.steps for item in readings}) == len(readings)


def test_probabilities_of_distinct_readings_do_not_exceed_one_together() -> None:
    for readings in search(tiny_model(spread=2.0), TEXTS, replace(EVERYTHING, width=40, rows=5, first=9, second=9)):
        assert 0 < sum(exp(item.log_probability) for item in readings) <= 1 + 1e-5


def test_readings_come_likeliest_first_and_not_more_than_asked_for() -> None:
    for readings in search(tiny_model(), TEXTS, BeamSettings(max_finished=3)):
        scores = [item.log_probability for item in readings]
        assert scores == sorted(scores, reverse=True) and len(scores) <= 3


@torch.inference_mode()
@pytest.mark.parametrize("seed", [0, 1])
@pytest.mark.parametrize("text", [TEXTS[0], TEXTS[2]], ids=["jars", "pens"])
def test_a_beam_of_one_takes_the_likeliest_step_that_executes(text: EncodedText, seed: int) -> None:
    model = tiny_model(SMALL, seed=seed)
    (found,) = search(model, [text], BeamSettings(width=1, rows=9, first=9, second=9), SMALL)
    (maker,) = extenders([text], SMALL)
    forced = TeacherForced(model, text, SMALL)
    hypothesis = Hypothesis()
    for step in max((item.program.steps for item in found), key=len):
        options = one_step_longer(hypothesis, maker, SMALL, forced.width)
        scores = [forced.log_probabilities(option)[0] for option in options]
        chosen = [option.steps[-1] for option in options].index(step)
        assert scores[chosen] == pytest.approx(max(scores), abs=1e-4)
        hypothesis = options[chosen]
    assert hypothesis.steps


def test_a_wider_beam_finds_no_worse_first_reading() -> None:
    model = tiny_model(seed=5)
    for narrow, wide in zip(
        search(model, TEXTS, BeamSettings(width=1)), search(model, TEXTS, BeamSettings(width=16)), strict=True
    ):
        if narrow:
            assert wide[0].log_probability >= narrow[0].log_probability - 1e-5


def test_a_problem_gives_the_same_readings_alone_and_in_a_batch() -> None:
    model = tiny_model(seed=1)
    for text, together in zip(TEXTS, search(model, TEXTS, BeamSettings()), strict=True):
        (alone,) = search(model, [text], BeamSettings())
        assert [item.program for item in alone] == [item.program for item in together]
        for one, two in zip(alone, together, strict=True):
            assert one.log_probability == pytest.approx(two.log_probability, abs=1e-4)


def test_a_certain_step_is_followed_alone() -> None:
    model = tiny_model(spread=50.0)  # nearly one-hot distributions
    open_ = sum(map(len, search(model, TEXTS, BeamSettings(theta=2.0))))
    collapsed = sum(map(len, search(model, TEXTS, BeamSettings(theta=0.5))))
    assert collapsed <= open_
