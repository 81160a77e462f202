"""The labelled corpus: dev apart, no leaks through rewordings, every row counted, prefixes of solutions labelled too."""

from __future__ import annotations

import json
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from mycelium.labels.build import label_example
from mycelium.labels.corpus import build_corpus, prefix_examples, replace_question
from mycelium.labels.stored import wording
from mycelium.problems import Example, Problem, is_dev
from mycelium.programs import LabeledProblem, execute

NAMES = ("Ann", "Ben", "Cleo", "Dan", "Eve")


def question(dev: bool, name: str = "Ann") -> str:
    """A problem on the wanted side of the split: the number of plums decides."""
    for plums in count(3):
        text = f"{name} has {plums} plums and buys 2 more. How many plums has {name}?"
        if is_dev(text) is dev:
            return text
    raise AssertionError


def row(text: str, **fields: Any) -> dict[str, Any]:
    plums = int(text.split()[2])
    base = {
        "id": "r", "source": "own", "split": "train", "question": text, "answer": str(plums + 2), "equation": None,
        "solution": f"{plums}+2=<<{plums}+2={plums + 2}>>{plums + 2}", "level": None, "subject": None,
    }  # fmt: skip
    return base | fields


def build(tmp_path: Path, rows: list[dict[str, Any]], **options: Any) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    source, out = tmp_path / "rows.jsonl", tmp_path / "run" / "labels.jsonl"
    source.write_text("".join(json.dumps(item) + "\n" for item in rows), encoding="utf-8")
    build_corpus([source], out, **options)
    written = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    return written, json.loads((tmp_path / "run" / "labels.report.json").read_text(encoding="utf-8"))


def test_dev_and_train_are_told_apart_by_the_question(tmp_path: Path) -> None:
    rows = [row(question(True, "Ann"), id="a"), row(question(False, "Ben"), id="b")]
    written, _ = build(tmp_path, rows)
    assert [(item["id"], item["part"]) for item in written] == [("a", "dev"), ("b", "train")]
    assert all(LabeledProblem.from_row(item).program.steps for item in written)


def test_a_training_row_that_repeats_the_words_of_a_dev_question_is_left_out(tmp_path: Path) -> None:
    dev, train = question(True), question(False)  # the same story with other numbers
    assert wording(dev) == wording(train)
    written, report = build(tmp_path, [row(train, id="train"), row(dev, id="dev")])
    assert [item["id"] for item in written] == ["dev"]
    assert report["discarded"] == {"own: repeats the words of a dev question": 1}


def test_a_paraphrase_whose_parent_is_a_dev_question_is_left_out(tmp_path: Path) -> None:
    paraphrase = row(question(False, "Eve"), id="child", parent_id="parent")
    written, report = build(tmp_path, [row(question(True, "Dan"), id="parent"), paraphrase])
    assert [item["id"] for item in written] == ["parent"]
    assert sum(report["discarded"].values()) == 1


def test_the_report_accounts_for_every_row(tmp_path: Path) -> None:
    rows = [
        row(question(False, "Ann"), id="good"),
        row(question(False, "Ben"), id="word", answer="seven"),
        row(question(False, "Cleo"), id="wrong", answer="99991"),
    ]
    written, report = build(tmp_path, rows)
    assert len(written) == 1
    assert report["rows"] == {"own": 3} and report["labelled"] == {"own": 1}
    assert report["origins"] == {"own: annotations": 1}
    assert {identifier for identifier, _ in report["discarded_ids"]["own"]} == {"word", "wrong"}
    assert sum(report["discarded"].values()) + sum(report["labelled"].values()) == sum(report["rows"].values())


def test_a_repeated_row_is_written_once(tmp_path: Path) -> None:
    text = question(False)
    written, _ = build(tmp_path, [row(text, id="one"), row(text, id="two")])
    assert [item["id"] for item in written] == ["one"]


def test_prefixes_stand_beside_their_problem_and_on_its_side(tmp_path: Path) -> None:
    text = question(True)
    plums = int(text.split()[2])
    solution = f"{plums}+2=<<{plums}+2={plums + 2}>>{plums + 2}\n{plums + 2}+2=<<{plums + 2}+2={plums + 4}>>{plums + 4}"
    item = row(text, solution=solution, answer=str(plums + 4), sub_questions=["How many after one?", "How many?"])
    written, report = build(tmp_path, [item])
    assert [(row["source"], row["part"]) for row in written] == [("own", "dev"), ("own/prefix", "dev")]
    assert report["labelled"] == {"own": 1, "own/prefix": 1}
    alone, _ = build(tmp_path, [item], prefixes=False)
    assert [row["source"] for row in alone] == ["own"]


def test_a_noisy_source_is_labelled_by_its_own_formulas_only(tmp_path: Path) -> None:
    text = question(False)
    by_search = row(text, source="mathqa", solution="in all there are " + str(int(text.split()[2]) + 2))
    written, report = build(tmp_path, [by_search])
    assert written == [] and report["discarded"] == {"mathqa: not accepted": 1}


def test_an_interrupted_build_leaves_no_corpus(tmp_path: Path) -> None:
    source = tmp_path / "rows.jsonl"
    source.write_text("not json\n", encoding="utf-8")
    out = tmp_path / "labels.jsonl"
    try:
        build_corpus([source], out)
    except Exception:
        assert not out.exists()
    else:
        assert out.read_text(encoding="utf-8") == ""


EXAMPLE = Example(
    Problem("own-1", "Ann packs 6 boxes of 12 jars. She sells 20 jars at $3. How much does she earn and keep?"),
    "112",
    solution="6*12=<<6*12=72>>72 jars\n72-20=<<72-20=52>>52 stay\n20*3=<<20*3=60>>60, 60+52=<<60+52=112>>112\n#### 112",
    sub_questions=("How many jars does she pack?", "How many jars stay?", "How much is that?"),
    source="own",
)


def test_one_problem_for_each_line_but_the_last() -> None:
    prefixes = list(prefix_examples(EXAMPLE))
    assert [(item.id, item.gold) for item in prefixes] == [("own-1/0", "72"), ("own-1/1", "52")]
    assert prefixes[0].text == "Ann packs 6 boxes of 12 jars. She sells 20 jars at $3. How many jars does she pack?"
    assert prefixes[1].solution == "6*12=<<6*12=72>>72 jars\n72-20=<<72-20=52>>52 stay"


def test_prefixes_are_labelled_like_any_problem() -> None:
    labels = [label_example(item, search=False) for item in prefix_examples(EXAMPLE)]
    assert [execute(item.program).values for item in labels if isinstance(item, LabeledProblem)] == [(72,), (72, 52)]


@pytest.mark.parametrize(
    ("solution", "sub_questions"),
    [
        (None, ("How many?", "And now?")),
        ("6*12=<<6*12=72>>72", ()),
        ("6*12=<<6*12=72>>72", ("How many?", "And now?")),
        ("No numbers here.\nNor here.", ("How many?", "And now?")),
    ],
)
def test_nothing_where_lines_and_questions_do_not_correspond(
    solution: str | None, sub_questions: tuple[str, ...]
) -> None:
    example = Example(Problem("x", EXAMPLE.text), "72", solution=solution, sub_questions=sub_questions)
    assert list(prefix_examples(example)) == []


def test_a_condition_before_the_question_stays() -> None:
    text = "Tom has 9 pens. If he sells 5 pens for $2 each, how much does he earn?"
    assert replace_question(text, "How many pens are left?") == (
        "Tom has 9 pens. If he sells 5 pens for $2 each, how many pens are left?"
    )


def test_only_the_question_is_replaced_wherever_it_stands() -> None:
    text = "How far is it in all? She walks 3 miles, then 4 miles."
    assert replace_question(text, "How far is the first part?") == (
        "How far is the first part? She walks 3 miles, then 4 miles."
    )
