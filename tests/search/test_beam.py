"""Beam search against exhaustive search with teacher forcing: same readings, same probabilities."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product
from math import exp

import pytest
import torch
from torch.nn import functional as F

from mycelium.programs import OPERATIONS, Constant, Operation, QuantityRef, ResultRef, execute
from mycelium.search import BeamSearch, Budget, Finished, Hypothesis, SearchProblem
from mycelium.specialists.collate import input_tensors
from mycelium.specialists.model import EncodedBatch, Specialists
from mycelium.specialists.steps import ArgumentLayout, StepBatch
from mycelium.specialists.text import EncodedText, value_features
from mycelium.specialists.vocabulary import STOP, HeadVocabulary
from tiny import VOCABULARY, text_encoder, tiny_model, tiny_scorer

ENCODER = text_encoder()
TEXTS = [
    ENCODER.encode("Ann has 6 boxes of 12 jars. How many jars?"),
    ENCODER.encode("Ben buys 3 bags of 7 pens and sells 5 pens for $2. How many pens has he left?"),
    ENCODER.encode("Tom lost 4 of 4 pens. How many?"),
]
SMALL = HeadVocabulary((STOP, "ADD", "SUB", "DIV"), ("2", "0"), VOCABULARY.answer_types, max_steps=2, max_quantities=8)
EVERYTHING = Budget(width=10**6, rows=99, arguments=99, theta=2.0, readings=10**6)


def extenders(texts: Sequence[EncodedText]) -> list[SearchProblem]:
    return [SearchProblem(tuple(q.value for q in text.quantities), False) for text in texts]


@torch.inference_mode()
def search(
    model: Specialists, texts: Sequence[EncodedText], settings: Budget, vocabulary: HeadVocabulary = VOCABULARY
) -> list[list[Finished]]:
    encoded = model.encode(*input_tensors(texts, vocabulary.max_quantities))
    return BeamSearch(tiny_scorer(model, vocabulary), settings).search(encoded, extenders(texts))


class TeacherForced:
    """Log-probabilities of whole step sequences of one problem, each computed from scratch."""

    def __init__(self, model: Specialists, text: EncodedText, vocabulary: HeadVocabulary) -> None:
        self.scorer = tiny_scorer(model, vocabulary)
        self.vocabulary = vocabulary
        self.encoded: EncodedBatch = model.encode(*input_tensors([text], vocabulary.max_quantities))
        self.layout = ArgumentLayout(self.encoded.quantity_states.shape[1], vocabulary.constant_values)

    def log_probabilities(self, hypothesis: Hypothesis) -> tuple[float, float]:
        """Of the steps, and of the STOP after them."""
        rows = [self.vocabulary.operations.index(step.operation) for step in hypothesis.steps] + [0]
        arguments = [list(map(self.layout.index, step.arguments)) for step in hypothesis.steps] + [[]]
        arguments = [indices + [-100] * (self.vocabulary.max_arity - len(indices)) for indices in arguments]
        features = [value_features(value) for value in hypothesis.values] + [(0, 0, 0, 0)]
        steps = StepBatch(torch.tensor([rows]), torch.tensor([arguments]), torch.tensor([features]))
        logits = self.scorer.logits(self.encoded, steps)
        stop = float(F.log_softmax(logits.operations[0, -1], -1)[0])
        total = -stop
        for scores, target in logits.decisions(steps):
            total -= float(F.cross_entropy(scores.transpose(1, 2), target, ignore_index=-100, reduction="sum"))
        return total, stop


def one_step_longer(base: Hypothesis, extender: SearchProblem, vocabulary: HeadVocabulary) -> list[Hypothesis]:
    """Every hypothesis with one more step that executes."""
    quantities, results = range(len(extender.quantities)), range(len(base.steps))
    arguments = [*map(QuantityRef, quantities), *map(Constant, vocabulary.constant_values), *map(ResultRef, results)]
    return [
        longer
        for row, arity in list(zip(vocabulary.operations, vocabulary.arities, strict=True))[1:]
        for chosen in product(arguments, repeat=arity)
        if (longer := extender.extend(base, row, chosen, 0.0))
    ]


def all_readings(extender: SearchProblem, vocabulary: HeadVocabulary) -> list[Hypothesis]:
    """Every sequence of steps that executes."""
    level, found = [Hypothesis()], []
    for _ in range(vocabulary.max_steps):
        level = [longer for base in level for longer in one_step_longer(base, extender, vocabulary)]
        found += level
    return found


def assert_the_beam_finds_everything(text: EncodedText, vocabulary: HeadVocabulary) -> None:
    model = tiny_model(vocabulary)
    (maker,) = extenders([text])
    forced = TeacherForced(model, text, vocabulary)
    wanted = {}
    for reading in all_readings(maker, vocabulary):
        if maker.finish(reading, 0.0) is not None:
            wanted[reading.steps] = reading
    found = {item.program.steps: item for item in search(model, [text], EVERYTHING, vocabulary)[0]}
    assert found.keys() == wanted.keys()
    likely = sorted(found.values(), key=lambda item: -item.log_probability)[:60]
    for item in likely:
        expected = sum(forced.log_probabilities(wanted[item.program.steps]))
        assert item.log_probability == pytest.approx(expected, abs=1e-4)


@torch.inference_mode()
def test_an_unbounded_beam_finds_every_reading_with_its_teacher_forced_probability() -> None:
    assert_the_beam_finds_everything(TEXTS[0], SMALL)


@pytest.fixture
def other_arities() -> Iterator[HeadVocabulary]:
    """Rows of one, two and three arguments."""
    OPERATIONS.register("HALF", Operation("HALF", (1, 1), lambda a: a / 2))
    OPERATIONS.register("MIDDLE", Operation("MIDDLE", (3, 3), lambda *values: sorted(values)[1]))
    yield HeadVocabulary((STOP, "HALF", "ADD", "MIDDLE"), ("2",), VOCABULARY.answer_types, 2, 8)
    OPERATIONS.unregister("HALF")
    OPERATIONS.unregister("MIDDLE")


@torch.inference_mode()
def test_rows_have_as_many_arguments_as_the_operation_table_says(other_arities: HeadVocabulary) -> None:
    assert_the_beam_finds_everything(TEXTS[0], other_arities)


def test_a_narrow_beam_composes_steps_of_every_arity(other_arities: HeadVocabulary) -> None:
    lengths = {
        (step.operation, len(step.arguments))
        for seed in range(4)
        for readings in search(tiny_model(other_arities, seed), TEXTS, Budget(), other_arities)
        for item in readings
        for step in item.program.steps
    }
    assert lengths == {("HALF", 1), ("ADD", 2), ("MIDDLE", 3)}


def test_a_budget_of_candidates_or_milliseconds_ends_a_search_with_what_is_finished() -> None:
    model = tiny_model()
    everything = sum(map(len, search(model, TEXTS, Budget())))
    few = search(model, TEXTS, Budget(candidates=3))
    assert 0 < sum(map(len, few)) < everything and all(len(readings) <= 3 for readings in few)
    assert search(model, TEXTS, Budget(milliseconds=0)) == [[], [], []]
    assert sum(map(len, search(model, TEXTS, Budget(milliseconds=60_000)))) == everything


def test_every_finished_reading_executes_to_its_values() -> None:
    for seed in range(4):
        for readings in search(tiny_model(seed=seed), TEXTS, Budget()):
            assert readings, "a random model finds something that executes"
            for item in readings:
                assert execute(item.program).values == item.values


def test_no_reading_divides_by_zero_goes_negative_or_repeats_itself() -> None:
    settings = Budget(width=12, rows=4, arguments=6, readings=100)
    for seed in range(4):
        for readings in search(tiny_model(SMALL, seed=seed), TEXTS, settings, SMALL):
            for item in readings:
                assert all(value >= 0 for value in item.values)
                assert len(set(item.program.steps)) == len(item.program.steps)
            assert len({item.program.steps for item in readings}) == len(readings)


def test_probabilities_of_distinct_readings_do_not_exceed_one_together() -> None:
    for readings in search(tiny_model(spread=2.0), TEXTS, replace(EVERYTHING, width=40, rows=5, arguments=9)):
        assert 0 < sum(exp(item.log_probability) for item in readings) <= 1 + 1e-5


def test_readings_come_likeliest_first_and_not_more_than_asked_for() -> None:
    for readings in search(tiny_model(), TEXTS, Budget(readings=3)):
        scores = [item.log_probability for item in readings]
        assert scores == sorted(scores, reverse=True) and len(scores) <= 3


@torch.inference_mode()
@pytest.mark.parametrize("seed", [0, 1])
@pytest.mark.parametrize("text", [TEXTS[0], TEXTS[2]], ids=["jars", "pens"])
def test_a_beam_of_one_takes_the_likeliest_step_that_executes(text: EncodedText, seed: int) -> None:
    model = tiny_model(SMALL, seed=seed)
    (found,) = search(model, [text], Budget(width=1, rows=9, arguments=9), SMALL)
    (maker,) = extenders([text])
    forced = TeacherForced(model, text, SMALL)
    hypothesis = Hypothesis()
    for step in max((item.program.steps for item in found), key=len):
        options = one_step_longer(hypothesis, maker, SMALL)
        scores = [forced.log_probabilities(option)[0] for option in options]
        chosen = [option.steps[-1] for option in options].index(step)
        assert scores[chosen] == pytest.approx(max(scores), abs=1e-4)
        hypothesis = options[chosen]
    assert hypothesis.steps


def test_a_wider_beam_finds_no_worse_first_reading() -> None:
    model = tiny_model(seed=5)
    for narrow, wide in zip(search(model, TEXTS, Budget(width=1)), search(model, TEXTS, Budget(width=16)), strict=True):
        if narrow:
            assert wide[0].log_probability >= narrow[0].log_probability - 1e-5


def test_a_problem_gives_the_same_readings_alone_and_in_a_batch() -> None:
    model = tiny_model(seed=1)
    for text, together in zip(TEXTS, search(model, TEXTS, Budget()), strict=True):
        (alone,) = search(model, [text], Budget())
        assert [item.program for item in alone] == [item.program for item in together]
        for one, two in zip(alone, together, strict=True):
            assert one.log_probability == pytest.approx(two.log_probability, abs=1e-4)


def test_a_certain_step_is_followed_alone() -> None:
    model = tiny_model(spread=50.0)  # nearly one-hot distributions
    open_ = sum(map(len, search(model, TEXTS, Budget(theta=2.0))))
    collapsed = sum(map(len, search(model, TEXTS, Budget(theta=0.5))))
    assert collapsed <= open_
