"""Readers, stories, Track 1 rules and teacher engines that come from outside the package."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from mycelium.cli.main import main
from mycelium.errors import DataError
from mycelium.problems import READERS, BadRow, Example, Problem, is_dev, iter_data, load_examples
from mycelium.registry import RegistryError
from mycelium.runs import Run
from mycelium.solver import TRACK1_RULES, Plan, Refused, Wording, formula, solve_track1, track1_rule
from mycelium.synthesis import STORIES, part_of
from mycelium.teacher import TEACHER_ENGINES, EngineOptions, Generation, Refusal, Request


@pytest.fixture
def two_readers() -> Iterator[None]:
    def read_lines(source: str, split: str) -> Iterator[Example | BadRow]:
        for number, line in enumerate(Path(source).read_text().splitlines(), start=1):
            yield Example(Problem(f"line-{number}", line)) if line else BadRow(number, "an empty line")

    def read_counting(source: str, split: str) -> Iterator[Example | BadRow]:
        yield from (Example(Problem(f"{source}-{split}-{n}", f"What is {n} plus 1?")) for n in range(40))

    READERS.register(".lines", read_lines)
    READERS.register("counting", read_counting)
    yield
    READERS.unregister(".lines")
    READERS.unregister("counting")


@pytest.mark.usefixtures("two_readers")
def test_a_reader_is_found_by_the_ending_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / "problems.LINES"
    path.write_text("one and two\n\nthree and four\n")
    found = list(iter_data(path))
    assert [item.text if isinstance(item, Example) else item.reason for item in found] == [
        "one and two", "an empty line", "three and four",
    ]  # fmt: skip


@pytest.mark.usefixtures("two_readers")
def test_a_reader_is_found_by_name_and_its_rows_fall_into_train_and_dev() -> None:
    dev, train = load_examples("counting", "dev"), list(iter_data("counting"))
    assert [example.id for example in train][:2] == ["counting-train-0", "counting-train-1"]
    assert dev and all(is_dev(example.text) for example in dev)
    assert load_examples("counting", "test", limit=1)[0].id == "counting-test-0"


@pytest.mark.usefixtures("two_readers")
def test_an_unknown_name_lists_the_readers_that_there_are() -> None:
    with pytest.raises(DataError, match="counting"):
        load_examples("no-such-data")


MARBLES = """topic: marbles
== marbles-bag
A bag holds {a:3..40} red marbles and {b:3..40} blue marbles.
? How many marbles are in the bag? = a+b : marbles
"""


def test_stories_of_a_folder_are_drawn_by_their_registered_name(tmp_path: Path) -> None:
    (tmp_path / "marbles.story").write_text(MARBLES, encoding="utf-8")
    out = tmp_path / "out.jsonl"
    command = ["generate", "--stories", "marbles", "--part", part_of("marbles-bag"), "--steps", "1", "--n", "5"]
    STORIES.register("marbles", tmp_path)
    try:
        assert main([*command, "--out", str(out)]) == 0
    finally:
        STORIES.unregister("marbles")
    rows = [json.loads(line) for line in out.read_text().splitlines()]
    assert len(rows) == 5 and all("red marbles" in row["question"] for row in rows)
    assert all(sum(map(int, row["program"]["quantities"])) == int(row["answer"]) for row in rows)
    assert main([*command, "--out", str(tmp_path / "again.jsonl")]) == 1  # the name is not known any more


HALFWAY = "What number lies halfway between $7$ and $8$?"


def test_a_rule_reads_what_no_rule_of_the_package_covers() -> None:
    assert solve_track1(HALFWAY).answer is None

    @track1_rule(r"^what number lies halfway between <(\d+)> and <(\d+)>\?$")
    def halfway(match: re.Match[str], wording: Wording) -> Plan:
        if wording.formulas[0] == wording.formulas[1]:
            raise Refused("the two numbers are the same")
        return Plan("mean", (formula(wording, match.group(1)), formula(wording, match.group(2))))

    try:
        assert list(TRACK1_RULES)[-1] == "halfway"  # tried last
        assert solve_track1(HALFWAY).answer == r"\frac{15}{2}"
        assert solve_track1(HALFWAY.replace("8", "7")).reason == "the two numbers are the same"
        with pytest.raises(RegistryError, match="halfway"):
            track1_rule("x")(lambda_named("halfway"))
    finally:
        TRACK1_RULES.unregister("halfway")


def lambda_named(name: str):  # type: ignore[no-untyped-def]
    def plan(match: re.Match[str], wording: Wording) -> Plan:
        raise Refused("never")

    plan.__name__ = name
    return plan


class Seven:
    """An engine that has read the answer somewhere."""

    name = "seven"
    independent = True

    def __init__(self, options: EngineOptions) -> None:
        self.instruction = options.instruction

    def generate(self, requests: Sequence[Request]) -> list[Generation | Refusal]:
        return [Generation("3 + 4 = 7\n#### 7", "stop", 8) for _ in requests]


def test_an_engine_writes_what_the_local_teacher_replays(tmp_path: Path) -> None:
    pytest.importorskip("transformers")
    pytest.importorskip("pyarrow")
    data = tmp_path / "data.jsonl"
    data.write_text(json.dumps({"id": "a", "question": "Tom has 3 apples and buys 4 more.", "answer": "7"}) + "\n")
    out = tmp_path / "run"
    TEACHER_ENGINES.register("seven", lambda teacher, sampling, options: Seven(options))
    try:
        code = main(["trace", "--engine", "seven", "--data", str(data), "--out", str(out), "--instruction", "Think."])
    finally:
        TEACHER_ENGINES.unregister("seven")
    run = Run.open(out)
    row = run.row("a")
    assert code == 0 and (row["teacher"], row["verdict"]) == ("seven", "right")
    assert run.manifest["settings"]["engine"] == "seven" and row["jsd_bits"] is not None
    assert run.manifest["settings"]["instructions"] == ["Think."]


def test_an_unknown_engine_lists_those_that_there_are(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["trace", "--engine", "hv", "--data", "samples", "--out", str(tmp_path / "run")]) == 2
    assert "got the teacher engine 'hv', expected one of: hf, openai, vllm." in capsys.readouterr().err
