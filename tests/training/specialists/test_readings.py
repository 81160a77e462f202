"""Readings of a search as candidates for the verifier: found by question, and wrong ones ranked below the label."""

from __future__ import annotations

import random
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import torch

from mycelium.evaluation import Candidate, Record, question_hash, write_records
from mycelium.programs import Constant, LabeledProblem, Program, QuantityRef, Step, program_to_text
from mycelium.specialists import ArgumentLayout
from mycelium.training.specialists.batches import BatchMaker
from mycelium.training.specialists.readings import stored_readings, with_readings
from mycelium.training.specialists.targets import make_sample
from mycelium.training.specialists.verifier import wrong_programs
from tiny import VOCABULARY, small_labels, text_encoder, tiny_model, tiny_scorer


def values_of(item: LabeledProblem) -> tuple:
    return tuple(quantity.value for quantity in item.quantities)


def record_of(item: LabeledProblem, programs: list[str]) -> Record:
    candidates = tuple(Candidate("0", 0.5, program) for program in programs)
    text = item.problem.text
    return Record("p", question_hash(text), "guess", None, None, None, None, 0.1, 0.0, candidates=candidates)


def test_readings_are_found_by_question_and_written_in_the_rows_of_the_heads(tmp_path: Path) -> None:
    first, second, *_ = small_labels()
    values = values_of(first)
    wrong = Program((Step("ADD", (QuantityRef(0), QuantityRef(0))),), values)
    foreign = Program((Step("ADD", (QuantityRef(0), Constant(Fraction(10**6 + 7)))),), values)
    other_numbers = Program(wrong.steps, tuple(value + 1 for value in values))
    texts = [program_to_text(program) for program in (wrong, foreign, other_numbers)] + ["no program", ""]
    write_records(tmp_path / "r.jsonl", [record_of(first, texts)])
    encoder = text_encoder()
    samples = [make_sample(item, encoder, VOCABULARY) for item in (first, second)]
    got = with_readings(samples, stored_readings([tmp_path / "r.jsonl"]), VOCABULARY)
    row = VOCABULARY.operations.index("ADD")
    assert got[0].readings == (((row, (QuantityRef(0), QuantityRef(0))),),), "an unknown constant and other numbers go"
    assert got[1].readings == ()


def test_wrong_readings_are_taken_first_and_one_place_is_left_to_second_thoughts() -> None:
    encoder = text_encoder()
    rows = [index for index, name in enumerate(VOCABULARY.operations) if name in ("ADD", "MUL", "SUB")]
    samples = []
    for item in small_labels():
        sample = make_sample(item, encoder, VOCABULARY)
        count = len(item.quantities)
        readings = [
            ((row, (QuantityRef(i), QuantityRef(j))),) for row in rows for i in range(count) for j in range(count)
        ]
        samples.append(replace(sample, readings=(sample.steps, *readings)))
    batch = BatchMaker(VOCABULARY).make(samples)
    model = tiny_model(verifier=True)
    encoded = model.encode(*batch.inputs())
    logits = tiny_scorer(model).logits(encoded, batch.targets)
    layout, from_readings, others = ArgumentLayout(batch.quantity_tokens.shape[1], VOCABULARY.constant_values), 0, 0
    for seed in range(10):
        torch.manual_seed(seed)
        wrong = wrong_programs(samples, batch, logits, VOCABULARY, 4, random.Random(seed))
        assert wrong is not None and torch.bincount(wrong.owner).max() <= 4
        for row, owner in enumerate(wrong.owner.tolist()):
            end = int(wrong.ends[row])
            steps = tuple(
                (int(operation), tuple(map(layout.argument, indices)))
                for operation, indices in zip(
                    wrong.targets.operations[row, :end], wrong.targets.arguments[row, :end].tolist(), strict=True
                )
            )
            assert steps != samples[owner].steps, "the right reading is never a wrong program"
            from_readings += steps in samples[owner].readings
            others += steps not in samples[owner].readings
    assert from_readings > 2 * others > 0
