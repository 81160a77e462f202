"""Groupings: regions that a step may read within, and readings under all of them at once."""

from __future__ import annotations

from dataclasses import replace
from math import exp

import pytest
import torch

from mycelium.programs import QuantityRef
from mycelium.search import BeamSearch, Budget, Finished, GroupedScorer, Grouping, GroupingSearch, groupings_of
from mycelium.search.hypothesis import SearchProblem
from mycelium.specialists import EncodedText, HeadVocabulary, PieceProbability, input_tensors
from mycelium.specialists.vocabulary import STOP
from tiny import VOCABULARY, text_encoder, tiny_model, tiny_scorer

ENCODER = text_encoder()
BAGS = ENCODER.encode("Ben has 3 bags, and each has 7 pens. He sells 5 pens for $2. How many pens has he left?")
SMALL = HeadVocabulary((STOP, "ADD", "DIV"), ("2",), VOCABULARY.answer_types, max_steps=2, max_quantities=8)
EVERYTHING = Budget(width=10**6, rows=99, arguments=99, theta=2.0, readings=10**6)
Sets = frozenset[frozenset[int]]


def sets(*regions: tuple[int, ...]) -> Sets:
    return frozenset(map(frozenset, regions))


def said(text: EncodedText, probability: float = 0.9) -> list[PieceProbability]:
    return [PieceProbability(span, probability) for span in text.offsets if span[0] < span[1]]


def grouping(*regions: tuple[int, ...], probability: float = 1.0) -> Grouping:
    return Grouping("by hand", sets(*regions), probability)


@torch.inference_mode()
def search(text: EncodedText, *groupings: Grouping, budget: Budget = EVERYTHING, seed: int = 0) -> list[Finished]:
    encoded = tiny_model(SMALL, seed).encode(*input_tensors([text], SMALL.max_quantities))
    scorer = tiny_scorer(tiny_model(SMALL, seed), SMALL)
    wrapped = GroupedScorer(scorer, [groupings]) if groupings else scorer
    return BeamSearch(wrapped, budget).search(encoded, [SearchProblem.of(text)])[0]


def test_the_regions_of_a_text_are_its_clauses_sentences_and_neighbours() -> None:
    found = {g.regions: g.kind for g in groupings_of(BAGS, said(BAGS, 0.999))}
    assert found[sets((0,), (1,), (2, 3))] == "clause"
    assert found[sets((0, 1), (2, 3))] == "sentence"
    assert found[sets((0, 1), (1, 2, 3))] == "two clauses"
    assert found[sets((0, 1, 2, 3))] == "no grouping"


def test_a_clause_that_nobody_reads_falls_out_of_likely_groupings() -> None:
    start = BAGS.text.index("He sells")
    unread = [replace(p, probability=0.02) if p.char_span[0] >= start else p for p in said(BAGS)]
    likeliest = groupings_of(BAGS, unread)[0]
    assert not any({2, 3} & region for region in likeliest.regions)
    assert sets((0, 1, 2, 3)) in {g.regions for g in groupings_of(BAGS, unread)}, "no grouping stays one of them"


@pytest.mark.parametrize(
    "text",
    [
        "How many?",
        "6 jars.",
        "Ann has 6 boxes of 12 jars. How many jars?",
        BAGS.text,
        " ".join(f"He has {n} pens, and {n + 1} bags." for n in range(2, 20, 2)),
    ],
)
def test_there_are_at_most_15_groupings_and_their_probabilities_add_up_to_one(text: str) -> None:
    encoded = ENCODER.encode(text)
    found = groupings_of(encoded, said(encoded, 0.7))
    assert 1 <= len(found) <= 15
    assert sum(g.probability for g in found) == pytest.approx(1)
    assert len({g.regions for g in found}) == len(found)
    assert any(g.kind == "no grouping" for g in found)
    if len(encoded.quantities) > 5:
        assert len(found) >= 5


def test_no_step_reads_quantities_of_two_regions() -> None:
    regions = ((0, 1), (2,))
    found = search(BAGS, grouping(*regions))
    assert found
    for item in found:
        for step in item.program.steps:
            read = [a.index for a in step.arguments if isinstance(a, QuantityRef)]
            assert not read or any(set(read) <= set(region) for region in regions)


def test_no_grouping_changes_nothing() -> None:
    plain, grouped = search(BAGS), search(BAGS, grouping((0, 1, 2, 3)))
    assert [item.program for item in plain[:50]] == [item.program for item in grouped[:50]]
    for one, other in zip(plain, grouped, strict=True):
        assert one.log_probability == pytest.approx(other.log_probability, abs=1e-3)


def test_what_several_groupings_reach_has_their_probabilities_added_up() -> None:
    """Each grouping searched alone, and weighed by hand, against all of them in one search."""
    given = [((0, 1), (2, 3)), ((0,), (1, 2)), ((0, 1, 2, 3),)]
    weights = (0.5, 0.2, 0.3)
    expected: dict[object, float] = {}
    for regions, weight in zip(given, weights, strict=True):
        for item in search(BAGS, grouping(*regions)):
            steps = item.program.steps
            expected[steps] = expected.get(steps, 0.0) + weight * exp(item.log_probability)
    together = search(BAGS, *(grouping(*r, probability=w) for r, w in zip(given, weights, strict=True)))
    assert {item.program.steps for item in together} == expected.keys()
    for item in together:
        assert exp(item.log_probability) == pytest.approx(expected[item.program.steps], rel=1e-3, abs=1e-7)
    assert sum(exp(item.log_probability) for item in together) <= 1 + 1e-4


@torch.inference_mode()
def test_a_batch_of_problems_is_searched_as_each_alone() -> None:
    texts = [BAGS, ENCODER.encode("Ann has 6 boxes of 12 jars. How many jars?")]
    model = tiny_model(seed=2)

    def found(part: list[EncodedText]) -> list[list[Finished]]:
        from mycelium.specialists import read_heads

        encoded = model.encode(*input_tensors(part, VOCABULARY.max_quantities))
        heads = read_heads(encoded, part, VOCABULARY)
        problems = [SearchProblem.of(text, None, says) for text, says in zip(part, heads, strict=True)]
        return GroupingSearch(tiny_scorer(model)).search(encoded, problems)

    for text, together in zip(texts, found(texts), strict=True):
        (alone,) = found([text])
        assert [item.program for item in alone] == [item.program for item in together]
        for one, other in zip(alone, together, strict=True):
            assert one.log_probability == pytest.approx(other.log_probability, abs=1e-4)
