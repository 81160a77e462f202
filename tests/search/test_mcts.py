"""Tree search: everything is found when there is time for it, and the best first when there is little."""

from __future__ import annotations

import pytest
import torch

from mycelium.search import SEARCHES, BeamSearch, Budget, Finished, SearchProblem
from mycelium.specialists import HeadVocabulary, input_tensors
from mycelium.specialists.vocabulary import STOP
from tiny import VOCABULARY, text_encoder, tiny_model, tiny_scorer

ENCODER = text_encoder()
TEXTS = [
    ENCODER.encode("Ann has 6 boxes of 12 jars. How many jars?"),
    ENCODER.encode("Ben buys 3 bags of 7 pens. How many pens?"),
]
SMALL = HeadVocabulary((STOP, "ADD", "DIV"), ("2",), VOCABULARY.answer_types, max_steps=2, max_quantities=8)
EVERYTHING = Budget(width=10**6, rows=99, arguments=99, theta=2.0, readings=10**6, candidates=10**6)


@torch.inference_mode()
def search(name: str, budget: Budget, seed: int = 0) -> list[list[Finished]]:
    model = tiny_model(SMALL, seed)
    encoded = model.encode(*input_tensors(TEXTS, SMALL.max_quantities))
    return SEARCHES[name](tiny_scorer(model, SMALL), budget).search(encoded, [SearchProblem.of(t) for t in TEXTS])


@pytest.mark.parametrize("seed", [0, 1])
@pytest.mark.parametrize("name", sorted(set(SEARCHES) - {"greedy"}))
def test_without_limits_every_search_finds_the_readings_of_the_beam(name: str, seed: int) -> None:
    for reference, found in zip(search("beam", EVERYTHING, seed), search(name, EVERYTHING, seed), strict=True):
        assert {item.program for item in found} == {item.program for item in reference}
        assert found[0].program == reference[0].program
        for one, other in zip(found, reference, strict=True):
            assert one.log_probability == pytest.approx(other.log_probability, abs=1e-3)


def test_no_more_candidates_are_executed_than_the_budget_has(monkeypatch: pytest.MonkeyPatch) -> None:
    count = 0
    original = SearchProblem.extend

    def counted(*arguments: object) -> object:
        nonlocal count
        count += 1
        return original(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(SearchProblem, "extend", counted)
    search("mcts", Budget(candidates=9))
    assert 0 < count <= 9 * len(TEXTS)


def test_time_that_is_over_ends_the_search() -> None:
    assert search("mcts", Budget(milliseconds=0)) == [[], []]


def test_a_searcher_of_every_name_has_the_protocol() -> None:
    from mycelium.search import Searcher

    for make in SEARCHES.values():
        assert isinstance(make(tiny_scorer(tiny_model()), None), Searcher)
    assert isinstance(SEARCHES["greedy"](tiny_scorer(tiny_model()), None), BeamSearch)
