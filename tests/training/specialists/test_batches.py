"""Labels to tensors: targets are right, augmentation keeps every program valid."""

from __future__ import annotations

import random
from dataclasses import fields, replace
from fractions import Fraction

import numpy as np
import pytest
import torch

from mycelium.problems import extract_quantities
from mycelium.programs import OPERATIONS, Operation, QuantityRef, ResultRef, program_of
from mycelium.specialists.collate import input_tensors
from mycelium.specialists.steps import ArgumentLayout, StepBatch
from mycelium.specialists.text import KIND_IDS, size_blind, value_features
from mycelium.specialists.vocabulary import HeadVocabulary
from mycelium.synthesis import from_any_row, load_stories, story_problems
from mycelium.synthesis.engine.sources import own_stories
from mycelium.training.specialists.batches import Batch, BatchMaker, batches_by_length, step_batch
from mycelium.training.specialists.losses import step_loss
from mycelium.training.specialists.preparation import head_vocabulary, make_samples
from mycelium.training.specialists.targets import Sample, UnusableLabel, make_sample, results_of
from plain_batches import plain_batch, plain_step_batch
from tiny import VOCABULARY, labeled, small_labels, text_encoder, tiny_model, tiny_scorer

ENCODER = text_encoder()
SAMPLES = [make_sample(item, ENCODER, VOCABULARY) for item in small_labels()]
BAGS = SAMPLES[2]  # 3 bags of 7 pens, 5 sold


def test_targets_of_a_two_step_program_by_hand() -> None:
    batch = BatchMaker(VOCABULARY).make([BAGS])
    q, c = 3, len(VOCABULARY.constants)
    assert batch.targets.operations.tolist() == [[3, 2, 0]]  # MUL, SUB, STOP
    assert batch.targets.arguments.tolist() == [[[0, 1], [q + c, 2], [-100, -100]]]
    assert batch.targets.features[0, :2].tolist() == [list(value_features(Fraction(v))) for v in (21, 16)]
    assert batch.used.tolist() == [[1, 1, 1]]
    assert batch.constants.sum() == 0
    assert batch.operations.tolist() == [[0, 0, 1, 1, 0]]


def test_regions_and_question_mark_the_pieces_that_they_cover() -> None:
    text = small_labels()[2].problem.text
    batch = BatchMaker(VOCABULARY).make([BAGS])

    def words(marks: torch.Tensor) -> str:
        chosen = [offset for offset, mark in zip(BAGS.text.offsets, marks.tolist(), strict=False) if mark]
        return text[chosen[0][0] : chosen[-1][1]]

    assert words(batch.questions[0]) == "How many pens has he?"
    assert words(batch.regions[0]) == "Ben buys 3 bags of 7 pens and sells 5 pens."


@pytest.mark.parametrize(
    ("vocabulary", "reason"),
    [
        (HeadVocabulary(("STOP", "ADD"), ("1",), VOCABULARY.answer_types), "the row MUL is not"),
        (HeadVocabulary(VOCABULARY.operations, ("1",), VOCABULARY.answer_types, max_steps=1), "more steps"),
        (HeadVocabulary(VOCABULARY.operations, ("1",), VOCABULARY.answer_types, max_quantities=2), "longer than"),
    ],
)
def test_a_label_that_the_heads_cannot_express_is_refused(vocabulary: HeadVocabulary, reason: str) -> None:
    with pytest.raises(UnusableLabel, match=reason):
        make_sample(small_labels()[2], ENCODER, vocabulary)


def test_an_unknown_constant_is_refused() -> None:
    item = labeled("Ann has 6 pens. How many in a week?", "42", "6*7=<<6*7=42>>42")
    with pytest.raises(UnusableLabel, match="the constant 7 is not"):
        make_sample(item, ENCODER, VOCABULARY)


def run(sample, values: list[Fraction]) -> list[Fraction] | None:
    return results_of(sample.steps, values, VOCABULARY)


def test_changed_numbers_still_give_a_program_that_executes_without_negative_values() -> None:
    maker = BatchMaker(VOCABULARY)
    rng = random.Random(0)
    seen = set()
    for _ in range(200):
        batch = maker.make([BAGS], rng)
        features = [batch.token_features[0, token].tolist() for token in BAGS.text.quantity_tokens]
        seen.add(tuple(map(tuple, features)))
        # Every step's features belong to a value of at least zero: shape 2 and above with an odd id is negative.
        shapes = batch.targets.features[0, :2, 3]
        assert ((shapes - 1) % 2 == 0).all()
        assert (batch.targets.features[0, :2, 1] > 0).all()
    assert len(seen) > 5


def test_changed_numbers_and_changed_results_belong_together() -> None:
    maker = BatchMaker(VOCABULARY)
    for seed in range(100):
        values = maker._values(BAGS, random.Random(seed))
        results = run(BAGS, values)
        assert results is not None and results[0] == values[0] * values[1] and results[1] == results[0] - values[2]
        batch = maker.make([BAGS], random.Random(seed))
        if results[1] >= 0:
            expected = [list(value_features(v)) for v in results]
        else:  # the changed numbers make no sense: the problem stays as it was
            expected = [list(value_features(Fraction(v))) for v in (21, 16)]
            values = [Fraction(v) for v in (3, 7, 5)]
        assert batch.targets.features[0, :2].tolist() == expected
        kinds = [KIND_IDS[item.kind] for item in BAGS.text.quantities]
        wanted = [list(value_features(v, kind)) for v, kind in zip(values, kinds, strict=True)]
        assert [batch.token_features[0, token].tolist() for token in BAGS.text.quantity_tokens] == wanted


def test_words_percents_and_small_numbers_keep_their_values() -> None:
    text = "Ann has 2 jars, twice as many boxes and 20% of 50 pens."
    sample = replace(SAMPLES[0], text=ENCODER.encode(text, extract_quantities(text)))
    for seed in range(50):
        values = BatchMaker(VOCABULARY)._values(sample, random.Random(seed))
        assert values[:3] == [2, 2, Fraction(1, 5)]


def test_without_a_generator_nothing_is_changed() -> None:
    maker = BatchMaker(VOCABULARY, word_dropout=0.9, mask_id=5)
    one, two = maker.make(SAMPLES), maker.make(SAMPLES)
    assert torch.equal(one.input_ids, two.input_ids)
    assert one.input_ids[0, : len(SAMPLES[0].text.input_ids)].tolist() == list(SAMPLES[0].text.input_ids)


def test_names_are_swapped_within_their_group_and_consistently() -> None:
    ann, ben, tom = (ENCODER.token_to_id(name) for name in ("ann", "ben", "tom"))
    maker = BatchMaker(VOCABULARY, [[ben, tom]])
    original = list(BAGS.text.input_ids)
    seen = set()
    for seed in range(40):
        ids = maker.make([BAGS], random.Random(seed)).input_ids[0, : len(original)].tolist()
        changed = {(old, new) for old, new in zip(original, ids, strict=True) if old != new}
        assert changed in (set(), {(ben, tom)})
        seen.add(len(changed))
    assert seen == {0, 1} and ann not in (ben, tom)


def test_word_dropout_spares_numbers_and_the_first_piece() -> None:
    mask_id = ENCODER.token_to_id("[MASK]")
    torch.manual_seed(0)
    batch = BatchMaker(VOCABULARY, word_dropout=0.9, mask_id=mask_id).make([BAGS], random.Random(0))
    n = len(BAGS.text.input_ids)
    dropped = batch.input_ids[0, :n] == mask_id
    assert dropped.sum() > n / 2
    assert not dropped[0] and not dropped[list(BAGS.text.quantity_tokens)].any()


def test_batches_hold_every_sample_once_and_stay_under_their_size() -> None:
    samples = SAMPLES * 40
    groups = list(batches_by_length(samples, 200, random.Random(0), chunk=50))
    assert sorted(id(s) for g in groups for s in g) == sorted(map(id, samples))
    assert all(len(group) * max(-(-len(s.text.input_ids) // 8) * 8 for s in group) <= 200 for group in groups)


def test_the_order_of_batches_is_a_function_of_the_seed() -> None:
    def order(seed: int) -> list[list[int]]:
        return [[id(s) for s in group] for group in batches_by_length(SAMPLES * 9, 100, random.Random(seed))]

    assert order(1) == order(1) and order(1) != order(2)


def test_input_lengths_come_in_steps_of_eight_and_padding_is_masked() -> None:
    ids, mask, features, tokens, quantity_mask = input_tensors([s.text for s in SAMPLES], 8)
    assert ids.shape[1] % 8 == 0
    assert mask.sum(1).tolist() == [len(s.text.input_ids) for s in SAMPLES]
    assert quantity_mask.sum(1).tolist() == [2, 2, 3]
    assert (ids[~mask] == 0).all() and (features[~mask] == 0).all() and (tokens[~quantity_mask] == 0).all()


def test_a_text_without_numbers_still_makes_an_input() -> None:
    _, _, _, tokens, quantity_mask = input_tensors([ENCODER.encode("How many?")], 8)
    assert tokens.shape == (1, 1) and not quantity_mask.any()


def test_an_operation_of_three_arguments_is_learnt_like_the_others() -> None:
    OPERATIONS.register("MIDDLE", Operation("MIDDLE", (3, 3), lambda *values: sorted(values)[1], learnable=True))
    try:
        vocabulary = HeadVocabulary(("STOP", "SUB", "MIDDLE"), ("1",), VOCABULARY.answer_types, 4, 8)
        item = small_labels()[2]  # 3 bags of 7 pens, 5 sold
        values = [quantity.value for quantity in item.quantities]
        middle = ("MIDDLE", [QuantityRef(0), QuantityRef(1), QuantityRef(2)])
        program = program_of([middle, ("SUB", [ResultRef(0), QuantityRef(0)])], values)
        sample = make_sample(replace(item, program=program), ENCODER, vocabulary)
        batch = BatchMaker(vocabulary).make([sample])
        assert batch.targets.arguments.tolist() == [[[0, 1, 2], [4, 0, -100], [-100, -100, -100]]]
        model = tiny_model(vocabulary).train()
        logits = tiny_scorer(model, vocabulary).logits(model.encode(*batch.inputs()), batch.targets)
        step_loss(logits, batch.targets).backward()
        assert all(query[2].weight.grad.abs().sum() > 0 for query in model.decoder.queries)
    finally:
        OPERATIONS.unregister("MIDDLE")


def told_samples(count: int) -> tuple[list[Sample], HeadVocabulary]:
    """Samples of story problems: constants, fractions, up to ten steps, many pieces."""
    told = [from_any_row(p.row()) for p in story_problems(load_stories(own_stories() / "bakery.story"), count, 7)]
    vocabulary = head_vocabulary(told, 30)
    return make_samples(told, ENCODER, vocabulary)[0], vocabulary


def same_batches(one: Batch, two: Batch) -> bool:
    def same(name: str) -> bool:
        left, right = getattr(one, name), getattr(two, name)
        if isinstance(left, StepBatch):
            parts = [(getattr(left, part.name), getattr(right, part.name)) for part in fields(StepBatch)]
            return all(a.dtype == b.dtype and torch.equal(a, b) for a, b in parts)
        if isinstance(left, torch.Tensor):
            return left.dtype == right.dtype and torch.equal(left, right)
        return bool(left == right)

    different = [item.name for item in fields(Batch) if not same(item.name)]
    assert not different
    return True


def test_batches_are_those_that_are_made_tensor_by_tensor() -> None:
    samples, vocabulary = told_samples(120)
    read = replace(samples[0], steps=(), relevance=tuple(0.5 for _ in samples[0].text.input_ids))
    samples = [*samples, *SAMPLES, read]
    pieces = sorted({piece for sample in samples for piece in sample.text.input_ids[1:-1]})
    groups = [pieces[::3], pieces[1::3]]  # many names in a text, so that their order counts
    maker = BatchMaker(vocabulary, groups, word_dropout=0.2, mask_id=5)
    assert same_batches(maker.make(samples), plain_batch(maker, samples))
    changed = 0
    for seed in range(12):
        chosen = random.Random(seed).sample(samples, 40)
        made = []
        for make in (maker.make, lambda group, rng: plain_batch(maker, group, rng)):
            torch.manual_seed(seed)
            rng = random.Random(seed)
            made.append((make(chosen, rng), rng.getstate(), torch.get_rng_state()))
        (one, rng_one, torch_one), (two, rng_two, torch_two) = made
        assert same_batches(one, two) and rng_one == rng_two and torch.equal(torch_one, torch_two)
        changed += sum(
            values != [q.value for q in sample.text.quantities]
            for values, sample in zip(one.values, chosen, strict=True)
        )
    assert changed > 60


def test_a_maker_of_another_vocabulary_does_not_take_what_the_first_one_remembers() -> None:
    samples, vocabulary = told_samples(5)
    other = HeadVocabulary(vocabulary.operations, vocabulary.constants[::-1], vocabulary.answer_types)
    BatchMaker(vocabulary).make(samples)
    again = [make_sample(item, ENCODER, VOCABULARY) for item in small_labels()]
    assert same_batches(BatchMaker(other).make(samples), plain_batch(BatchMaker(other), samples))
    assert again == SAMPLES  # what is remembered is no part of a sample


def test_programs_of_their_own_become_targets_tensor_by_tensor() -> None:
    samples, vocabulary = told_samples(20)
    values = [[item.value for item in sample.text.quantities] for sample in samples]
    programs = [(s.steps, results_of(s.steps, v, vocabulary) or []) for s, v in zip(samples, values, strict=True)]
    layout = ArgumentLayout(12, vocabulary.constant_values)
    for chosen in (programs, [((), []), *programs], [((), [])]):
        one, two = step_batch(chosen, layout, vocabulary), plain_step_batch(chosen, layout, vocabulary)
        assert all(torch.equal(getattr(one, item.name), getattr(two, item.name)) for item in fields(StepBatch))


def test_chunks_grow_with_the_batches_and_small_ones_keep_their_order() -> None:
    def lengths(tokens: int, chunk: int | None = None) -> list[list[int]]:
        many = SAMPLES * 900
        return [[id(s) for s in group] for group in batches_by_length(many, tokens, random.Random(3), chunk)]

    assert lengths(3072) == lengths(3072, 1024)
    assert lengths(30_000) == lengths(30_000, 10_000) != lengths(30_000, 1024)


def test_size_dropout_leaves_the_program_and_takes_the_sizes_of_its_numbers_away() -> None:
    plain = BatchMaker(VOCABULARY).make([BAGS])
    blind = BatchMaker(VOCABULARY, size_dropout=1.0).make([BAGS], random.Random(3))
    for seen in (blind.token_features, blind.targets.features):
        sizes, small = seen[..., 1], seen[..., 2]
        assert not ((sizes > 6) & (sizes != 8)).any()
        assert not ((small > 4) & (small != 15)).any()
    assert torch.equal(blind.targets.operations, plain.targets.operations)
    assert torch.equal(blind.targets.arguments, plain.targets.arguments)
    assert torch.equal(blind.token_features[..., 0], plain.token_features[..., 0])


def test_three_is_told_from_two_and_five_from_fifty_only_by_those_who_see_sizes() -> None:
    features = np.array([value_features(Fraction(value)) for value in (2, 3, 5, 50, 5000, Fraction(1, 2))])
    told = [tuple(row) for row in size_blind(features).tolist()]
    assert len(set(map(tuple, features.tolist()))) == 6
    assert told[2] == told[3] == told[4]
    assert len(set(told)) == 4
