"""Problems of stories, pass by pass, and batches that hold the questions of one text together."""

from __future__ import annotations

import random
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mycelium.synthesis.engine.sources import own_stories
from mycelium.training.kinds import recipe_from_dict
from mycelium.training.recipes import SpecialistsRecipe
from mycelium.training.specialists.preparation import head_vocabulary, make_samples, prepare
from mycelium.training.specialists.siblings import batches_of_siblings, body_of
from mycelium.training.specialists.targets import Sample
from mycelium.training.specialists.telling import ASKED, TOLD, Telling, labels_of_stories
from mycelium.training.specialists.train import SpecialistsTask
from tiny import labeled, text_encoder, tokenizer_json
from tiny_training import ends_alike, silent, specialists_data, specialists_recipe

ENCODER = text_encoder()


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Data and an encoder as a recipe expects them, and one story file."""
    folder = specialists_data(tmp_path_factory.mktemp("telling"))
    shutil.copy(own_stories() / "bakery.story", folder / "own.story")
    return folder


def recipe(place: Path, **changes: Any) -> SpecialistsRecipe:
    given = {"told": 12, "asked": 12, "told_from": str(place / "own.story"), "told_seed": 3, "constants": 40}
    made = recipe_from_dict(specialists_recipe(place) | given | changes)
    assert isinstance(made, SpecialistsRecipe)
    return made


def telling(place: Path, count: int, group: str = TOLD, workers: int = 1) -> Telling:
    source = str(place / "own.story")
    vocabulary = head_vocabulary(labels_of_stories(300, source, 1), 60)
    return Telling(group, count, source, 3, tokenizer_json(), vocabulary, workers=workers)


def texts(samples: list[Sample]) -> list[str]:
    return [sample.text.text for sample in samples]


def test_passes_are_stretches_of_one_stream(place: Path) -> None:
    long, short = telling(place, 30), telling(place, 10)
    assert texts(long.samples(0)[0]) == [text for number in range(3) for text in texts(short.samples(number)[0])]
    asked = [texts(telling(place, 10, ASKED).samples(number)[0]) for number in range(2)]
    assert all(len(each) > 4 for each in asked) and not set(asked[0]) & set(asked[1])


def test_a_fresh_pass_reads_other_problems_as_many_in_the_same_place(place: Path, tmp_path: Path) -> None:
    prepared = prepare(recipe(place, told_fresh=True), tmp_path, silent)
    before = list(prepared.train)
    groups = [sample.group for sample in before]
    assert groups.count("stories") > 3 and groups.count("stories/asked") > 3
    prepared.tell_pass(1)
    assert [sample.group for sample in prepared.train] == groups
    for old, new in zip(before, prepared.train, strict=True):
        assert (old is new) == (not old.group.startswith("stories"))
    prepared.tell_pass(0)
    assert prepared.train == before


def test_only_a_recipe_that_says_so_reads_other_problems_in_every_pass(place: Path, tmp_path: Path) -> None:
    for fresh in (False, True):
        made = recipe(place, told_fresh=fresh)
        (tmp_path / str(fresh)).mkdir()
        task = SpecialistsTask(made, prepare(made, tmp_path / str(fresh), silent))
        told = [{s.text.text for group in task.batches(n) for s in group if s.group == "stories"} for n in (0, 1, 2, 0)]
        assert told[0] == told[3] and (told[0] == told[1]) == (not fresh)
        sizes = [sum(map(len, task.batches(n))) for n in range(3)]
        assert sum(sizes) == task.total


def test_a_killed_run_with_fresh_problems_and_siblings_ends_as_an_undisturbed_one(place: Path, tmp_path: Path) -> None:
    ends_alike(lambda **more: recipe(place, told_fresh=True, siblings=True, **more), tmp_path, 20)


@pytest.mark.slow
def test_processes_tell_what_one_tells(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mycelium.training.specialists.telling._PART", 20)
    for group in (TOLD, ASKED):
        one, two = telling(place, 50, group), telling(place, 50, group, workers=2)
        assert one.samples(1) == two.samples(1)


def questions_of_one_text() -> list[Sample]:
    """Twelve texts with three questions each: plain, with a condition, and before the text."""
    found = []
    for number in range(3, 15):
        body = f"Ann has {number} boxes of 4 jars. Ben has {number} bags."
        for question in ("How many jars has Ann?", "If Ben buys 2 more, how many jars has Ann?"):
            found.append(labeled(f"{body} {question}", str(4 * number), f"{number}*4=<<{number}*4={4 * number}>>"))
    samples, reasons = make_samples(found, ENCODER, head_vocabulary(found, 4))
    assert not reasons
    return samples


def test_what_the_questions_of_a_text_share_is_the_text_without_them() -> None:
    plain, with_condition = questions_of_one_text()[:2]
    assert body_of(plain) == body_of(with_condition) == "Ann has 3 boxes of 4 jars. Ben has 3 bags."
    first = replace(plain, question_tokens=tuple(4 < n < 8 for n in range(len(plain.question_tokens))))
    assert body_of(first) == plain.text.text[plain.text.offsets[7][1] :]
    unasked = replace(plain, question_tokens=(False,) * len(plain.question_tokens))
    assert body_of(unasked) == plain.text.text


def test_batches_hold_every_sample_once_and_the_questions_of_a_text_together() -> None:
    samples = questions_of_one_text()
    groups = list(batches_of_siblings(samples, 200, random.Random(0)))
    assert sorted(id(s) for group in groups for s in group) == sorted(map(id, samples))
    assert all(len(group) * max(-(-len(s.text.input_ids) // 8) * 8 for s in group) <= 200 for group in groups)
    where = {id(sample): number for number, group in enumerate(groups) for sample in group}
    assert all(where[id(one)] == where[id(two)] for one, two in zip(samples[::2], samples[1::2], strict=True))
    assert len(groups) > 3
    again = list(batches_of_siblings(samples, 200, random.Random(0)))
    assert [list(map(id, group)) for group in again] == [list(map(id, group)) for group in groups]


def test_a_sample_that_is_drawn_twice_is_no_sibling_of_itself() -> None:
    samples = questions_of_one_text() * 2
    groups = list(batches_of_siblings(samples, 100, random.Random(1)))
    assert sum(map(len, groups)) == len(samples)
    assert all(len(set(map(id, group))) == len(group) for group in groups)


def test_a_family_larger_than_a_batch_is_cut() -> None:
    one = questions_of_one_text()[0]
    family = [replace(one, group=str(number)) for number in range(20)]
    groups = list(batches_of_siblings(family, 100, random.Random(0)))
    assert sorted(int(s.group) for group in groups for s in group) == list(range(20))
    assert all(len(group) * -(-len(one.text.input_ids) // 8) * 8 <= 100 for group in groups)


def test_problems_of_all_questions_have_a_source_of_their_own_and_are_of_training_stories(place: Path) -> None:
    asked = labels_of_stories(40, str(place / "own.story"), 1, ASKED)
    assert {item.source for item in asked} == {ASKED} and len(asked) == 40
    assert len({item.problem.text for item in asked}) == 40
