"""Lessons of the shipped teacher: dev questions stay out, solutions read as people write them."""

from __future__ import annotations

import json
import random
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from mycelium.errors import DataError
from mycelium.labels.stored import wording
from mycelium.problems import is_dev, load_examples, parse_number
from mycelium.synthesis import load_stories, story_problems
from mycelium.training.recipes import TeacherRecipe
from mycelium.training.run_folder import data_hashes
from mycelium.training.teacher.lessons import (
    calculation_lessons,
    dev_wordings,
    simple_numbers,
    told_lessons,
    without_annotations,
    written_lessons,
)
from mycelium.training.teacher.samples import (
    Sample,
    batches,
    collect_lessons,
    encode_lessons,
    ordered,
    prompt_of,
    train_tokenizer,
)


def write_rows(path: Path, n: int, start: int = 0) -> Path:
    names = ("Ann", "Ben", "Cleo", "Dan", "Eve", "Finn", "Gail", "Hugo", "Iris", "Jon")
    things = ("pens", "cups", "hats", "maps", "toys", "eggs", "nuts", "bags", "keys", "rods")
    rows = [
        {
            "id": f"r{k}", "source": "own", "question":
            f"{names[k % 10]} has {k + 2} {things[k // 10 % 10]} and gets 3 more. How many are there in box {'x' * (k % 7)}?",
            "solution": f"{k + 2}+3=<<{k + 2}+3={k + 5}>>{k + 5}\n#### {k + 5}", "answer": str(k + 5),
        }
        for k in range(start, start + n)
    ]  # fmt: skip
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def recipe(folder: Path) -> TeacherRecipe:
    return TeacherRecipe(
        name="t",
        data_dir=str(folder),
        solved_files={"solved": "solved.jsonl"},
        told_files={"told": "told.jsonl"},
        mix={},
        generated=20,
        calculations=10,
    )


def test_annotations_go_and_everything_else_stays() -> None:
    assert without_annotations("a 2*3=<<2*3=6>>6 b\n#### 6 ") == "a 2*3=6 b\n#### 6"
    assert without_annotations("x << y and z >> w") == "x << y and z >> w".replace("<< y and z >>", "")
    assert without_annotations("1 < 2 and <<3") == "1 < 2 and <<3"


def test_no_lesson_has_a_dev_question_nor_the_words_of_one(tmp_path: Path) -> None:
    write_rows(tmp_path / "solved.jsonl", 120)
    write_rows(tmp_path / "told.jsonl", 60, start=300)
    examples = [*load_examples(tmp_path / "solved.jsonl"), *load_examples(tmp_path / "told.jsonl")]
    assert any(is_dev(example.text) for example in examples)
    withheld = dev_wordings([tmp_path / "solved.jsonl", tmp_path / "told.jsonl"])
    (tmp_path / "out").mkdir()
    lessons = collect_lessons(recipe(tmp_path), tmp_path / "out", lambda _: None)
    assert {lesson.group for lesson in lessons} == {"solved", "told", "generated", "calculations"}
    for lesson in lessons:
        if lesson.group in ("solved", "told"):
            assert not is_dev(lesson.question) and wording(lesson.question) not in withheld
        assert "<<" not in lesson.solution
    again = collect_lessons(recipe(tmp_path / "gone"), tmp_path / "out", lambda _: None)
    assert again == lessons  # read from the run folder


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"solved\.jsonl: no such file"):
        data_hashes(recipe(tmp_path))


def test_solved_examples_without_a_solution_give_no_lesson(tmp_path: Path) -> None:
    examples = list(load_examples(write_rows(tmp_path / "d.jsonl", 40)))
    without = [replace(example, solution=None) for example in examples]
    assert list(written_lessons(without, "g")) == []
    assert len(list(written_lessons(examples, "g"))) == sum(not is_dev(example.text) for example in examples)


def test_bare_calculations_are_right_and_a_function_of_the_seed() -> None:
    lessons = list(calculation_lessons(200, 5))
    assert lessons == list(calculation_lessons(200, 5)) != list(calculation_lessons(200, 6))
    signs: Counter[str] = Counter()
    for lesson in lessons:
        *lines, last = lesson.solution.splitlines()
        assert lesson.question == "Compute " + ", ".join(line.split(" = ")[0] for line in lines) + "."
        for line in lines:
            a, sign, b, _, result = line.split()
            signs[sign] += 1
            expected = {
                "+": int(a) + int(b),
                "-": int(a) - int(b),
                "*": int(a) * int(b),
                "/": int(a) / int(b),
            }[sign]
            assert expected == int(result) >= 0
        assert last == f"#### {lines[-1].split()[-1]}"
    assert set(signs) == set("+-*/")


def test_numbers_above_the_limit_are_noticed_in_the_text_and_in_results() -> None:
    items = [problem.labeled() for problem in story_problems(load_stories(), 200, seed=2, steps=(1, 3))]
    small = [item for item in items if simple_numbers(item, 100)]
    assert 0 < len(small) < len(items)
    for item in small:
        assert all(quantity.value <= 100 for quantity in item.quantities)
        assert (parse_number(item.gold) or 0) <= 100


def test_told_lessons_are_the_same_for_the_same_seed() -> None:
    items = [problem.labeled() for problem in story_problems(load_stories(), 30, seed=2, steps=(1, 3))]
    assert list(told_lessons(items, 1, "g")) == list(told_lessons(items, 1, "g")) != list(told_lessons(items, 2, "g"))


@pytest.fixture(scope="module")
def tokenizer():
    pytest.importorskip("transformers")
    texts = [text for lesson in calculation_lessons(50, 1) for text in (prompt_of(lesson.question), lesson.solution)]
    return train_tokenizer(texts, 320)


def test_samples_end_with_the_end_token_and_long_ones_are_left_out(tokenizer) -> None:
    lessons = list(calculation_lessons(30, 1))
    samples = encode_lessons(lessons, tokenizer, 10_000)
    for sample, lesson in zip(samples, lessons, strict=True):
        assert tokenizer.decode(sample.ids[: sample.n_prompt]) == prompt_of(lesson.question)
        assert tokenizer.decode(sample.ids[sample.n_prompt : -1]) == lesson.solution
        assert sample.ids[-1] == tokenizer.eos_token_id
    limit = sorted(len(sample.ids) for sample in samples)[15]
    assert all(len(sample.ids) <= limit for sample in encode_lessons(lessons, tokenizer, limit))


def test_the_mix_says_how_often_and_calculations_come_early() -> None:
    samples = [Sample((index,), 1, group) for index, group in enumerate(["gsm8k"] * 300 + ["calculations"] * 300)]
    run = ordered(samples, {"gsm8k": 2.5, "calculations": 0.5}, seed=3)
    counts = Counter(sample.group for sample in run)
    assert 690 <= counts["gsm8k"] <= 810 and 100 <= counts["calculations"] <= 200
    half = Counter(sample.group for sample in run[: len(run) // 2])
    assert half["calculations"] / counts["calculations"] > 0.6 > 0.5 > half["gsm8k"] / counts["gsm8k"]
    assert run == ordered(samples, {"gsm8k": 2.5, "calculations": 0.5}, seed=3)


def test_batches_hold_every_sample_once_and_keep_to_their_size() -> None:
    rng = random.Random(4)
    samples = [Sample(tuple(range(rng.randint(2, 60))), 1, "g") for _ in range(500)]
    cut = list(batches(samples, 256, seed=1))
    assert sorted(id(sample) for group in cut for sample in group) == sorted(map(id, samples))
    for group in cut:
        assert len(group) == 1 or len(group) * max(len(sample.ids) for sample in group) <= 256
    assert cut == list(batches(samples, 256, seed=1))
