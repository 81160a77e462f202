"""The verifier: what counts as a wrong program, and that ranking the label above them can be learnt."""

from __future__ import annotations

import random
from dataclasses import replace
from fractions import Fraction

import torch

from mycelium.programs import QuantityRef, ResultRef
from mycelium.search import BeamSearch, SearchProblem
from mycelium.specialists import ArgumentLayout
from mycelium.specialists.collate import input_tensors
from mycelium.training.specialists.batches import BatchMaker
from mycelium.training.specialists.targets import make_sample
from mycelium.training.specialists.verifier import (
    ranking_loss,
    second_thoughts,
    sensible_results,
    without_unread,
    wrong_programs,
)
from tiny import VOCABULARY, small_labels, text_encoder, tiny_model, tiny_scorer

ADD, SUB, MUL = (VOCABULARY.operations.index(name) for name in ("ADD", "SUB", "MUL"))
Q0, Q1, R0, R1 = QuantityRef(0), QuantityRef(1), ResultRef(0), ResultRef(1)


def parts(verifier: bool = True):
    encoder = text_encoder()
    samples = [make_sample(item, encoder, VOCABULARY) for item in small_labels()]
    batch = BatchMaker(VOCABULARY).make(samples)
    model = tiny_model(verifier=verifier)
    encoded = model.encode(*batch.inputs())
    scorer = tiny_scorer(model)
    states = scorer.states(encoded, batch.targets)
    return samples, batch, model, encoded, states, scorer.logits(encoded, batch.targets, states=states)


def test_results_are_exact_and_impossible_programs_have_none() -> None:
    values = [Fraction(3), Fraction(7)]
    assert sensible_results([(MUL, (Q0, Q1)), (SUB, (R0, Q1))], values, VOCABULARY) == [21, 14]
    assert sensible_results([(SUB, (Q0, Q1))], values, VOCABULARY) is None, "3 - 7 falls below zero"
    div = VOCABULARY.operations.index("DIV")
    assert sensible_results([(div, (Q0, Q1))], [Fraction(1), Fraction(0)], VOCABULARY) is None


def test_steps_that_nothing_reads_are_dropped_and_the_others_renumbered() -> None:
    steps = [(ADD, (Q0, Q1)), (MUL, (Q0, Q0)), (SUB, (R1, Q1))]
    assert without_unread(steps) == [(MUL, (Q0, Q0)), (SUB, (R0, Q1))]
    assert without_unread(steps[:1]) == steps[:1]


def test_second_thoughts_never_repeat_the_label_and_weigh_what_is_left() -> None:
    _, batch, _, _, _, logits = parts()
    torch.manual_seed(0)
    for _ in range(20):
        instead, doubt = second_thoughts(logits, batch.targets)
        for column, (scores, target) in enumerate(logits.decisions(batch.targets)):
            decided = target >= 0
            assert (instead[..., column][decided] != target[decided]).all()
            assert (doubt[..., column][~decided] == -1).all()
            chances = torch.softmax(scores, -1).gather(2, target.clamp(min=0).unsqueeze(-1)).squeeze(-1)
            torch.testing.assert_close(doubt[..., column][decided], 1 - chances[decided], atol=1e-4, rtol=1e-3)


def test_wrong_programs_execute_to_another_answer_and_read_every_result() -> None:
    samples, batch, _, _, _, logits = parts()
    layout, found = ArgumentLayout(batch.quantity_tokens.shape[1], VOCABULARY.constant_values), 0
    for seed in range(30):
        torch.manual_seed(seed)
        wrong = wrong_programs(samples, batch, logits, VOCABULARY, 3, random.Random(seed))
        assert wrong is not None and torch.bincount(wrong.owner).max() <= 3
        for row, owner in enumerate(wrong.owner.tolist()):
            end = int(wrong.ends[row])
            steps = [
                (int(operation), tuple(map(layout.argument, indices)))
                for operation, indices in zip(
                    wrong.targets.operations[row, :end], wrong.targets.arguments[row, :end].tolist(), strict=True
                )
            ]
            assert int(wrong.targets.operations[row, end]) == 0, "it stops where it ends"
            results = sensible_results(steps, batch.values[owner], VOCABULARY)
            right = sensible_results(samples[owner].steps, batch.values[owner], VOCABULARY)
            assert results is not None and right is not None and results[-1] != right[-1]
            assert without_unread(steps) == steps
            found += 1
    assert found > 100


def test_ranking_the_label_first_can_be_learnt() -> None:
    samples, batch, model, *_ = parts()
    scorer = tiny_scorer(model.train())
    optimizer = torch.optim.Adam(model.decoder.verifier.parameters(), lr=0.02)
    losses = []
    for turn in range(40):
        torch.manual_seed(turn % 2)
        encoded = model.encode(*batch.inputs())
        states = scorer.states(encoded, batch.targets)
        logits = scorer.logits(encoded, batch.targets, states=states)
        wrong = wrong_programs(samples, batch, logits, VOCABULARY, 2, random.Random(turn % 2))
        assert wrong is not None
        loss = ranking_loss(scorer, encoded, states, batch.targets, wrong)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad()
        losses.append(float(loss.detach()))
    assert losses[-1] < 0.5 * losses[0]


@torch.inference_mode()
def test_search_gives_each_reading_the_verdict_that_teacher_forcing_gives() -> None:
    model, encoder, compared = tiny_model(verifier=True), text_encoder(), 0
    scorer = tiny_scorer(model)
    for item in small_labels():
        text = encoder.encode(item.problem.text, item.quantities)
        alone = model.encode(*input_tensors([text], VOCABULARY.max_quantities))
        values = tuple(quantity.value for quantity in item.quantities)
        for reading in BeamSearch(scorer).search(alone, [SearchProblem(values, False)])[0]:
            sample = make_sample(replace(item, program=reading.program), encoder, VOCABULARY)
            targets = BatchMaker(VOCABULARY).make([sample]).targets
            end = len(reading.program.steps)
            forced = model.decoder.verdicts(scorer.states(alone, targets)[0, end])
            assert abs(reading.verdict - float(forced)) < 1e-4
            compared += 1
    assert compared > 10


def test_without_a_verifier_every_verdict_is_zero() -> None:
    _, _, model, _, states, _ = parts(verifier=False)
    assert not model.decoder.verdicts(states).any() and model.decoder.verifier is None
