"""Folders of stories: the stream of problems, the contrast set, the checks, and the corpus of the package."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from fractions import Fraction
from itertools import islice
from pathlib import Path

import pytest

from mycelium.cli.main import main
from mycelium.errors import DataError, UsageError
from mycelium.problems import extract_quantities
from mycelium.programs import execute
from mycelium.registry import RegistryError
from mycelium.synthesis import (
    STORIES,
    STORY_PARTS,
    DrawTally,
    ToldProblem,
    WholeStory,
    alike,
    check_file,
    check_stories,
    copied,
    from_any_row,
    load_stories,
    load_tellings,
    parse_stories,
    part_of,
    read_labeled,
    story_census,
    story_problems,
    story_samples,
)

PENS = """topic: pens
== pens-gift
Mrs. Ode buys {a:12..30} pens and gives {b:3..9} of them to a friend who lost his bag on the bus.
? How many pens does she keep? = a-b : pens
? If a pen costs {p:$2..$5}, how much did she pay? = a*p : dollars
== pens-boxes
A clerk fills {k:3..9} boxes with {a:12..30} pens each before the shop opens.
? How many pens are in the boxes? = a*k : pens
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "pens.story").write_text(PENS, encoding="utf-8")
    return tmp_path


def test_a_folder_is_a_stream_that_does_not_depend_on_how_much_is_taken(folder: Path) -> None:
    stories = load_stories(folder)
    whole = [problem.json() for problem in story_problems(stories, 40, 3, parts=STORY_PARTS)]
    part = [problem.json() for problem in story_problems(stories, 10, 3, start=30, parts=STORY_PARTS)]
    again = [problem.json() for problem in islice(story_problems(stories, 10**9, 3, parts=STORY_PARTS), 40)]
    assert whole[30:] == part and whole == again


def test_one_seed_gives_the_same_bytes_and_another_seed_gives_others() -> None:
    first = [problem.json() for problem in story_problems(load_stories(), 50, 3)]
    assert first == [problem.json() for problem in story_problems(load_stories(), 50, 3)]
    assert not set(first) & {problem.json() for problem in story_problems(load_stories(), 50, 4)}


def test_a_folder_can_be_drawn_from_by_a_registered_name(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    STORIES.register("pens", folder)
    try:
        assert load_stories("pens") == load_stories(folder)
        assert main(["stories", "count", "pens", "--json"]) == 0
        assert json.loads(capsys.readouterr().out)["stories"] == 2
        with pytest.raises(DataError, match=r"pencils: no story files .*no such name \(own, pens\)"):
            load_stories("pencils")
    finally:
        STORIES.unregister("pens")
    with pytest.raises(RegistryError, match="expected the path of a story file"):
        STORIES.register("number", 3)  # type: ignore[arg-type]
    with pytest.raises(RegistryError, match="choose another"):
        STORIES.register("own", folder)


def test_steps_can_be_asked_for(folder: Path) -> None:
    problems = story_problems(load_stories(folder), 20, 1, steps=(1, 1), parts=STORY_PARTS)
    assert {len(problem.steps) for problem in problems} == {1}
    with pytest.raises(DataError, match="steps"):
        next(story_problems(load_stories(folder), 1, 1, steps=(6, 8), parts=STORY_PARTS))


def test_two_stories_with_one_id_are_refused(folder: Path) -> None:
    (folder / "more.story").write_text(PENS, encoding="utf-8")
    with pytest.raises(DataError, match="also in"):
        load_stories(folder)


def test_the_parts_are_drawn_by_the_hash_of_the_id() -> None:
    parts = [part_of(f"story-{k}") for k in range(4000)]
    assert {name: round(parts.count(name) / 4000, 2) for name in STORY_PARTS} == {
        "train": 0.9,
        "contrast": 0.05,
        "sealed": 0.05,
    }


def test_training_never_sees_the_contrast_set() -> None:
    stories = load_stories()
    for name in STORY_PARTS:
        drawn = {problem.story for problem in story_problems(stories, 300, 5, parts=(name,))}
        assert {part_of(story) for story in drawn} == {name}


# -- the package's corpus ------------------------------------------------------------------------------------------


def test_every_question_of_the_package_draws_a_problem_that_reads_and_executes_as_it_says() -> None:
    """One draw of each question, extracted in full: the numbers told are the numbers read, the program gives the answer."""
    tally = DrawTally()
    stories = load_stories()
    n = sum(len(story.questions) for story in stories)
    for problem in story_problems(stories, min(n, 2500), 11, parts=STORY_PARTS, tally=tally):
        label = from_any_row(problem.row())
        assert [q.value for q in extract_quantities(problem.question)] == list(problem.quantities), problem.question
        assert float(execute(label.program).answer) == pytest.approx(float(problem.answer))  # type: ignore[arg-type]
    assert tally.misread < 0.01 * n


@pytest.fixture(scope="module")
def told() -> list[ToldProblem]:
    return list(story_problems(load_stories(), 1500, 20))


def test_no_step_is_unused_and_commutative_arguments_stand_in_order(told: list[ToldProblem]) -> None:
    order = {"q": 0, "r": 1, "c": 2}
    for problem in told:
        program = from_any_row(problem.row()).program
        assert len(program.pruned().steps) == len(program.steps)
        for name, args in problem.steps:
            if name in ("ADD", "MUL"):
                keys = [(order[kind], value) for kind, value in args]
                assert keys == sorted(keys), problem.question


def test_regions_hold_the_operands_and_never_cut_a_word(told: list[ToldProblem]) -> None:
    for problem in told:
        text = problem.question
        spans = [quantity.char_span for quantity in extract_quantities(text)]
        for (_, args), regions in zip(problem.steps, problem.regions, strict=True):
            for start, end in regions:
                assert 0 <= start < end <= len(text)
                assert not (start and text[start - 1].isalnum() and text[start].isalnum()), text
                assert not (end < len(text) and text[end - 1].isalnum() and text[end].isalnum()), text
            for kind, value in args:
                if kind == "q":
                    start, end = spans[value]
                    assert any(a <= start and end <= b for a, b in regions), (text, regions, start)


def test_texts_have_no_template_remains_and_sentences_start_with_a_capital(told: list[ToldProblem]) -> None:
    remains = re.compile(r"[{}\[\]|]|  | [.,?!](?!\d)|(?<!\.)\.\.(?!\.)|,,|\?\?")
    for problem in told:
        assert not remains.search(problem.question), problem.question
        assert not problem.question[0].islower(), problem.question
    unmarked = [problem.story for problem in told if not problem.question.endswith(("?", ".", ")", '"'))]
    assert len(unmarked) < 15, unmarked


def test_answers_are_positive_and_what_is_counted_is_whole(told: list[ToldProblem]) -> None:
    for problem in told:
        value = Fraction(problem.answer)
        assert value > 0 and (100 * value).denominator == 1
        assert problem.answer_type != "count" or value.denominator == 1, problem.question


def test_both_labels_of_a_problem_have_its_program(told: list[ToldProblem]) -> None:
    for problem in told[:200]:
        label = problem.labeled()
        assert from_any_row(problem.row()).program == label.program
        assert execute(label.program).answer == Fraction(label.gold)


def test_a_row_of_the_generator_before_still_reads_as_a_label(tmp_path: Path) -> None:
    """The row format of versions whose `mycelium generate` composed stories in code."""
    row = {
        "id": "synthesis-7-0", "source": "synthesis", "split": "train", "solution": None, "equation": None, "level": "1",
        "question": "Ann has 12 pens. She gives 5 pens to Ben. How many pens does Ann have left?", "answer": "7",
        "subject": "things", "program": {"quantities": ["12", "5"], "steps": [["SUB", ["q0", "q1"]]]},
        "regions": [[[0, 16], [17, 40]]], "n_steps": 1, "events": ["give"],
        "goal": {"answer_type": "count", "unit": "pens", "question_span": [41, 76]},
    }  # fmt: skip
    path = tmp_path / "old.jsonl"
    path.write_text(json.dumps(row) + "\n")
    (label,) = read_labeled(path)
    assert label == from_any_row(row) and label.source == "synthesis"
    assert execute(label.program).answer == 7 and label.regions == (((0, 16), (17, 40)),)


def test_no_story_is_another_with_its_nouns_swapped() -> None:
    assert alike(load_stories()) == []


@pytest.mark.slow
def test_the_package_has_no_fault() -> None:
    census = story_census()
    assert census["not_drawn"] == 0
    from mycelium.synthesis.engine.sources import own_stories

    for path in sorted(own_stories().glob("*.story")):
        assert check_file(path).faults == [], path


# -- checks --------------------------------------------------------------------------------------------------------


def test_the_check_finds_what_only_a_draw_shows(tmp_path: Path) -> None:
    path = tmp_path / "a.story"
    path.write_text(
        "topic: a\n== a-number\nThe two friends share {a:4..8} pens.\n? How many are left when one is lost? = a-1 : pens\n"
        "== a-rare\nHe has {a:4..8} pens.\nwhere a > 9\n? How many pairs? = a/2 : pairs\n"
        "== a-percent\nOf {a:40..80 by 20} pens {b:10..30 by 10}% are red.\n? How many are red? = a*b : pens\n"
        "== a-who\n{S} met {T}. He has {a:4..8} pens and {S:he} lost {b:2..3}.\n? How many are left? = a-b : pens\n",
        encoding="utf-8",
    )
    found = [str(fault) for fault in check_file(path).faults]
    assert any("line 4" in text and "is read as the number" in text for text in found), found
    assert any("line 8" in text and "only 0 of" in text for text in found)
    assert any("line 11" in text and "percentage" in text for text in found)
    assert any("line 12" in text and "a pronoun" in text for text in found)


def test_a_story_told_twice_with_other_nouns_is_found() -> None:
    text = "{a:12..30} %s stood in the yard of the old mill before {b:3..9} of them were sold at the fair in spring."
    lines = ["== one", text % "{x:sheep}", "? How many {x} are left after the fair? = a-b : {x}"]
    lines += ["== two", text % "{y:goat}", "? How many {y} are left after the fair? = a-b : {y}"]
    pairs = alike(parse_stories(lines)[0])
    assert [(pair.story, pair.other, pair.share) for pair in pairs] == [("one", "two", 1.0), ("two", "one", 1.0)]


def test_a_row_of_data_that_is_copied_is_found() -> None:
    row = "A clerk fills 9 boxes with 12 pens each before the shop opens on Monday."
    text = "A clerk fills 4 boxes with 30 pens each before the shop opens."
    assert copied([("s", text)], [("row-1", row)], limit=0.2)[0].other == "row-1"
    assert copied([("s", text)], [("row-2", "A baker fills 3 trays with rolls.")]) == []


@pytest.mark.parametrize(("track", "load"), [("word", load_stories), ("competition", load_tellings)])
def test_what_is_sealed_in_the_package_is_not_shown(
    track: str, load: Callable[[], list[WholeStory]], capsys: pytest.CaptureFixture[str]
) -> None:
    sealed = next(item.id for item in load() if part_of(item.id) == "sealed")
    assert main(["stories", "show", "--track", track, "--story", sealed]) == 2
    printed = capsys.readouterr()
    assert printed.out == "" and f"{sealed} is sealed" in printed.err


def test_samples_show_every_question_of_a_story(folder: Path) -> None:
    assert [(p.story, p.asked) for p in story_samples(folder, "pens-gift", n=1)] == [("pens-gift", 0), ("pens-gift", 1)]
    with pytest.raises(UsageError, match="expected the id of one of 2 stories"):
        story_samples(folder, "no-such-story")


# -- the command line ------------------------------------------------------------------------------------------------


def test_the_verbs_check_show_and_count(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stories", "check", str(folder), "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["n_stories"], report["n_questions"], report["n_faults"]) == (2, 3, 0)
    assert main(["stories", "show", str(folder), "--story", "pens-boxes", "--n", "1"]) == 0
    assert "r0 = MUL(" in capsys.readouterr().out
    assert main(["stories", "count", str(folder), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["shapes"] == 2


def test_a_fault_is_exit_code_one_with_file_and_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "bad.story"
    path.write_text("topic: bad\n== bad-one\n{a:3..9} pens.\n? How many? = a+b : pens\n", encoding="utf-8")
    assert main(["stories", "check", str(path)]) == 1
    assert f"{path}:4: the program reads b" in capsys.readouterr().out
    assert main(["stories", "check", str(tmp_path / "none.story")]) == 2


def test_against_data_a_copied_row_is_a_fault(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = tmp_path / "rows.jsonl"
    copy = "A clerk fills 5 boxes with 14 pens each before the shop opens. How many pens are in the boxes?"
    rows.write_text(json.dumps({"id": "r", "question": copy, "answer": "70"}) + "\n")
    assert main(["stories", "check", str(folder), "--against", str(rows)]) == 1
    assert "with the row" in capsys.readouterr().out


def test_generate_tells_stories_and_goes_on_where_it_stopped(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "told.jsonl"
    stories = [str(folder), "--part", part_of("pens-gift")]
    assert (
        main(["generate", "--stories", *stories, "--steps", "1-2", "--n", "12", "--seed", "4", "--out", str(out)]) == 0
    )
    rows = [json.loads(line) for line in out.read_text().splitlines()]
    assert len(rows) == 12 and {row["source"] for row in rows} == {"stories"}
    assert {row["subject"] for row in rows} == {"pens"}
    assert main(["generate", "--stories", str(folder), "--part", "all", "--n", "1", "--out", str(out)]) == 2


def test_a_report_counts_what_is_checked(folder: Path) -> None:
    report = check_stories([folder], compare=False)
    assert {path.name: found.n_questions for path, found in report.items()} == {"pens.story": 3}
