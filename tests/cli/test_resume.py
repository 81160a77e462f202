"""`solve --input`, `eval --records` and `generate --out`, interrupted and gone on with: the rows of an undisturbed call."""

from __future__ import annotations

import io
import json
import re
import shlex
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from fakes import FakeSolver

Call = Callable[..., Any]


@pytest.fixture
def source(tmp_path: Path) -> str:
    """Thirty rows: four that cannot be read, one on which the solver fails, one without gold, two with one id."""
    rows = [{"id": f"p{n}", "question": f"{n} and {n + 1}", "answer": str(2 * n + 1)} for n in range(30)]
    rows[7]["question"] = "BOOM 1 and 2"
    rows[11].pop("answer")
    rows[20]["id"] = "p19"
    lines = [json.dumps(row) + "\n" for row in rows]
    for n in (3, 12, 25, 29):
        lines[n] = "{broken\n"
    path = tmp_path / "in.jsonl"
    path.write_text("".join(lines))
    return str(path)


def stops_after(monkeypatch: pytest.MonkeyPatch, batches: int, error: type[BaseException] = KeyboardInterrupt) -> None:
    """Let somebody press Ctrl-C in the batch after so many."""
    done = 0
    solve = FakeSolver.solve_many

    def interrupted(self: FakeSolver, problems: Sequence[Any]) -> Any:
        nonlocal done
        if len(problems) > 1:  # a batch, not one of those that a failed batch is tried again as
            done += 1
        if done > batches:
            raise error
        return solve(self, problems)

    monkeypatch.setattr(FakeSolver, "solve_many", interrupted)


def rows_of(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def figures(done: Any) -> dict[str, Any]:
    apart = {"seconds", "problems_per_second", "resumed_after"}
    return {name: value for name, value in done.json.items() if name not in apart}


SOLVE = ["--batch-size", "4"]


def commands(verb: str, source: str, target: Path) -> list[str]:
    if verb == "solve":
        return ["solve", "--input", source, "--output", str(target), *SOLVE]
    return ["eval", source, "--records", str(target), "--json", *SOLVE]


@pytest.mark.parametrize("verb", ["solve", "eval"])
@pytest.mark.parametrize("batches", [1, 2, 5])
def test_the_command_that_ctrl_c_names_ends_with_the_rows_of_an_undisturbed_call(
    verb: str, batches: int, mycelium: Call, source: str, tmp_path: Path
) -> None:
    whole, target = tmp_path / "whole.jsonl", tmp_path / "some name.jsonl"
    undisturbed = mycelium(*commands(verb, source, whole))
    with pytest.MonkeyPatch.context() as patch:
        stops_after(patch, batches)
        stopped = mycelium(*commands(verb, source, target))
    assert stopped.code == 130 and stopped.out == "" and not target.exists()
    n, partial, command = re.fullmatch(
        r"(\d+) rows are kept in (.*)\. Go on with:\n  mycelium (.*)\nInterrupted\.\n", stopped.err
    ).groups()  # type: ignore[union-attr]
    assert int(n) == 4 * batches and Path(partial) == tmp_path / "some name.jsonl.partial"
    resumed = mycelium(*shlex.split(command))
    assert f"going on after the {n} rows in {partial}" in resumed.err
    assert resumed.code == undisturbed.code == 3
    assert rows_of(target) == rows_of(whole)
    assert {path.name for path in tmp_path.iterdir()} == {"in.jsonl", "whole.jsonl", "some name.jsonl"}
    if verb == "eval":
        assert figures(resumed) == figures(undisturbed)
        assert resumed.json["resumed_after"] == int(n) and "resumed_after" not in undisturbed.json
    else:
        assert resumed.err.splitlines()[-1] == undisturbed.err.splitlines()[-1]  # counts of all rows


@pytest.mark.parametrize("verb", ["solve", "eval"])
def test_resume_without_kept_rows_begins(verb: str, mycelium: Call, source: str, tmp_path: Path) -> None:
    mycelium(*commands(verb, source, tmp_path / "whole.jsonl"))
    assert mycelium(*commands(verb, source, tmp_path / "out.jsonl"), "--resume").code == 3
    assert rows_of(tmp_path / "out.jsonl") == rows_of(tmp_path / "whole.jsonl")


@pytest.mark.parametrize("verb", ["solve", "eval"])
def test_kept_rows_wait_until_somebody_asks_for_them(
    verb: str, mycelium: Call, source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.jsonl"
    with pytest.MonkeyPatch.context() as patch:
        stops_after(patch, 2)
        mycelium(*commands(verb, source, target))
    kept = (tmp_path / "out.jsonl.partial").read_bytes()
    again = mycelium(*commands(verb, source, target))
    assert again.code == 2 and "holds 8 rows" in again.err and "--resume" in again.err
    other = mycelium(*commands(verb, source, target), "--resume", "--min-confidence", "0.5")
    assert other.code == 2 and "min_confidence was 0.0, now 0.5" in other.err
    larger = mycelium(*commands(verb, source, target)[:-1], "8", "--resume")
    assert larger.code == 2 and "batch_size was 4, now 8" in larger.err
    monkeypatch.setattr("mycelium.solver.weights_sha256", lambda path: "0" * 64)
    weights = mycelium(*commands(verb, source, target), "--resume")
    assert weights.code == 2 and re.search(r'weights_sha256 was "\w{16}", now "0000000000000000"', weights.err)
    monkeypatch.undo()
    assert (tmp_path / "out.jsonl.partial").read_bytes() == kept and not target.exists()


@pytest.mark.parametrize(("verb", "name"), [("solve", "input_sha256"), ("eval", "data")])
def test_kept_rows_of_other_problems_are_refused(
    verb: str, name: str, mycelium: Call, source: str, tmp_path: Path
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        stops_after(patch, 2)
        mycelium(*commands(verb, source, tmp_path / "out.jsonl"))
    Path(source).write_text(Path(source).read_text().replace("0 and 1", "0 and 2"))
    done = mycelium(*commands(verb, source, tmp_path / "out.jsonl"), "--resume")
    assert done.code == 2 and f"{name} was " in done.err


def test_rows_from_stdin_are_gone_on_with_where_the_same_rows_come_again(
    mycelium: Call, source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What stands on stdin has no digest beforehand: the ids are compared, and the kept rows survive the error."""

    def solve(text: str, *more: str) -> Any:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        return mycelium("solve", "--input", "-", "--output", str(tmp_path / "out.jsonl"), *SOLVE, *more)

    rows = Path(source).read_text()
    with pytest.MonkeyPatch.context() as patch:
        stops_after(patch, 3)
        assert solve(rows).code == 130
    other = solve(rows.replace('"p5"', '"q5"'), "--resume")
    assert other.code == 1 and "got the id 'q5' where the kept rows have the id 'p5'" in other.err
    assert "12 rows are kept in" in other.err
    assert solve(rows, "--resume").code == 3
    mycelium(*commands("solve", source, tmp_path / "whole.jsonl"))
    assert rows_of(tmp_path / "out.jsonl") == rows_of(tmp_path / "whole.jsonl")


def test_kept_records_of_a_registered_name_are_compared_with_its_questions(
    mycelium: Call, source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a reader of one's own gives has no digest either."""
    from mycelium.problems import READERS, Example, Problem

    first = "1 and 2"

    def read(name: str, split: str) -> Iterator[Example]:
        texts = ["0 and 3", first, *(f"{n} and 3" for n in range(2, 9))]
        return (Example(Problem(str(n), text), "4") for n, text in enumerate(texts))

    READERS.register("own", read)
    try:
        with pytest.MonkeyPatch.context() as patch:
            stops_after(patch, 1)
            assert mycelium(*commands("eval", "own", tmp_path / "out.jsonl")).code == 130
        first = "1 and 5"
        done = mycelium(*commands("eval", "own", tmp_path / "out.jsonl"), "--resume")
    finally:
        READERS.unregister("own")
    assert done.code == 1 and "got the problem '1' where the kept records have '1' (or its text changed)" in done.err


def test_perturbed_stories_are_found_again_behind_kept_records(mycelium: Call, tmp_path: Path) -> None:
    rows = [
        {"id": str(n), "question": f"Tom has {n} pens. Anna has 36 pens. How many pens?", "answer": f"{n + 36}"}
        for n in range(23, 35)
    ]
    for row in rows:
        row["solution"] = f"<<{row['id']}+36={row['answer']}>>{row['answer']}"
    source = tmp_path / "in.jsonl"
    source.write_text("".join(json.dumps(row) + "\n" for row in rows))
    perturb = ["--perturb", "numbers"]
    whole = mycelium(*commands("eval", str(source), tmp_path / "whole.jsonl"), *perturb)
    with pytest.MonkeyPatch.context() as patch:
        stops_after(patch, 2)
        mycelium(*commands("eval", str(source), tmp_path / "out.jsonl"), *perturb)
    resumed = mycelium(*commands("eval", str(source), tmp_path / "out.jsonl"), *perturb, "--resume")
    assert resumed.json["resumed_after"] == 8 and resumed.json["robustness"] == whole.json["robustness"]


def test_scoring_again_goes_on_where_it_was_interrupted(mycelium: Call, source: str, tmp_path: Path) -> None:
    records, whole, target = (tmp_path / f"{name}.jsonl" for name in ("records", "whole", "out"))
    mycelium(*commands("eval", source, records))
    again = ["eval", "--rescore", str(records), "--json", "--batch-size", "4", "--records"]
    undisturbed = mycelium(*again, str(whole))
    compared = 0

    def interrupted(record: Any) -> Any:
        nonlocal compared
        compared += 1
        if compared == 11:
            raise KeyboardInterrupt
        return real(record)

    from mycelium.evaluation import score as real

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("mycelium.evaluation.score", interrupted)
        stopped = mycelium(*again, str(target))
        assert stopped.code == 130 and "8 rows are kept in" in stopped.err and not target.exists()
        assert "--resume" in mycelium(*again, str(target)).err  # nothing is begun anew without being asked
        compared = 100
        resumed = mycelium(*again, str(target), "--resume")
    assert compared == 100 + len(rows_of(whole)) - 8
    assert target.read_bytes() == whole.read_bytes()
    assert resumed.code == undisturbed.code and figures(resumed) == figures(undisturbed)
    assert resumed.json["resumed_after"] == 8 and "resumed_after" not in undisturbed.json


def test_scoring_other_records_again_does_not_go_on_with_those_kept(
    mycelium: Call, source: str, tmp_path: Path
) -> None:
    records, target = tmp_path / "records.jsonl", tmp_path / "out.jsonl"
    mycelium(*commands("eval", source, records))
    again = ["eval", "--rescore", str(records), "--batch-size", "4", "--records", str(target)]
    from mycelium.runs import KeptRows

    real, n = KeptRows.append, 0

    def interrupted(self: Any, row: Any, **how: Any) -> None:
        nonlocal n
        n += 1
        if n > 6:
            raise KeyboardInterrupt
        real(self, row, **how)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(KeptRows, "append", interrupted)
        assert mycelium(*again).code == 130
    lines = records.read_text().splitlines(keepends=True)
    records.write_text("".join(lines[:-1]))
    done = mycelium(*again, "--resume")
    assert done.code == 2 and "rescored" in done.err


def test_the_records_of_a_report_are_kept_and_both_files_appear(mycelium: Call, source: str, tmp_path: Path) -> None:
    both = [*commands("eval", source, tmp_path / "out.jsonl"), "--report", str(tmp_path / "report")]
    with pytest.MonkeyPatch.context() as patch:
        stops_after(patch, 2)
        assert mycelium(*both).code == 130
    assert mycelium(*both, "--resume").code == 3
    assert rows_of(tmp_path / "report" / "records.jsonl") == rows_of(tmp_path / "out.jsonl")
    alone = ["eval", source, "--json", *SOLVE, "--report", str(tmp_path / "alone")]
    with pytest.MonkeyPatch.context() as patch:
        stops_after(patch, 2)
        assert "8 rows are kept in" in mycelium(*alone).err
    assert mycelium(*alone, "--resume").code == 3
    assert rows_of(tmp_path / "alone" / "records.jsonl") == rows_of(tmp_path / "out.jsonl")


@pytest.mark.parametrize(
    "arguments",
    [
        ["solve", "one text", "--resume"],
        ["solve", "--input", "in.jsonl", "--resume"],
        ["eval", "samples", "--resume"],
        ["eval", "--rescore", "records.jsonl", "--resume"],
        ["generate", "--n", "3", "--resume"],
    ],
)
def test_resume_where_no_rows_are_kept_is_a_usage_error(
    arguments: list[str], mycelium: Call, source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = mycelium(*arguments)
    assert done.code == 2 and "--resume" in done.err and "Usage:" not in done.err


@pytest.mark.parametrize("more", [[], ["--skeletons", "--kinds", "retold,asked"]])
def test_generated_problems_are_the_same_bytes_after_an_interruption(
    more: list[str], mycelium: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mycelium.cli.generate.BATCH", 8)
    if more:
        stories = tmp_path / "stories.jsonl"
        assert mycelium("generate", "--n", "20", "--steps", "2-3", "--out", str(stories)).code == 0
        more = [more[0], str(stories), *more[1:]]
    command = ["generate", "--n", "40", "--seed", "3", *more]
    assert mycelium(*command, "--out", str(tmp_path / "whole.jsonl")).code == 0
    written = 0

    def interrupted(self: Any, line: str) -> None:
        nonlocal written
        written += 1
        if written == 30:
            raise KeyboardInterrupt
        real(self, line)

    from mycelium.runs import KeptRows

    real = KeptRows.append_line
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(KeptRows, "append_line", interrupted)
        stopped = mycelium(*command, "--out", str(tmp_path / "out.jsonl"))
    assert stopped.code == 130 and "24 rows are kept in" in stopped.err
    done = mycelium(*command, "--out", str(tmp_path / "out.jsonl"), "--resume", "--json")
    assert done.code == 0 and (done.json["n"], done.json["resumed_after"]) == (40, 24)
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()
