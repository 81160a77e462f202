"""`mycelium generate`: rows, determinism, retelling, and what it says about wrong arguments."""

from __future__ import annotations

import json

from mycelium.cli.main import main


def test_rows_have_the_data_format_and_labels(tmp_path, capsys) -> None:
    out = tmp_path / "problems.jsonl"
    assert main(["generate", "--n", "20", "--steps", "2-4", "--seed", "7", "--out", str(out), "--json"]) == 0
    summary = json.loads(capsys.readouterr().out)
    assert summary["n"] == 20 and summary["problems_per_second"] > 0
    rows = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert len(rows) == 20
    for row in rows:
        assert {
            "id",
            "source",
            "split",
            "question",
            "solution",
            "answer",
            "equation",
            "level",
            "subject",
            "story",
            "asked",
        } <= set(row)
        assert {"program", "regions", "goal", "n_steps", "events"} <= set(row)
        assert 2 <= row["n_steps"] <= 4


def test_the_same_seed_gives_the_same_bytes(tmp_path) -> None:
    for name in ("a", "b"):
        assert main(["generate", "--n", "30", "--seed", "5", "--out", str(tmp_path / name)]) == 0
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_rows_go_to_stdout_and_notes_to_stderr(capsys) -> None:
    assert main(["generate", "--n", "3", "--steps", "2"]) == 0
    captured = capsys.readouterr()
    assert len([json.loads(line) for line in captured.out.splitlines()]) == 3
    assert "3 problems" in captured.err


def test_stories_of_a_labelled_file_are_told_again(tmp_path) -> None:
    source, out = tmp_path / "source.jsonl", tmp_path / "retold.jsonl"
    assert main(["generate", "--n", "10", "--steps", "2-3", "--out", str(source)]) == 0
    assert main(["generate", "--n", "25", "--steps", "1-8", "--skeletons", str(source), "--out", str(out)]) == 0
    texts = [json.loads(line)["question"] for line in out.read_text(encoding="utf-8").splitlines()]
    assert len(texts) == 25
    assert not set(texts) & {json.loads(line)["question"] for line in source.read_text(encoding="utf-8").splitlines()}


def test_wrong_ranges_are_usage_errors(capsys) -> None:
    for steps in ("0", "11", "4-2", "x", "2-"):
        assert main(["generate", "--n", "1", "--steps", steps]) == 2
    assert "expected a number or a range within 1 to 10" in capsys.readouterr().err


def test_json_needs_a_file_for_the_rows(capsys) -> None:
    assert main(["generate", "--n", "1", "--json"]) == 2
    assert "--out FILE" in capsys.readouterr().err


def test_a_file_without_programs_is_refused_with_its_line(tmp_path, capsys) -> None:
    source = tmp_path / "plain.jsonl"
    source.write_text('{"id": "1", "question": "How many?", "answer": "2"}\n', encoding="utf-8")
    assert main(["generate", "--n", "1", "--skeletons", str(source), "--out", str(tmp_path / "o")]) == 1
    assert "line 1 is no labelled problem" in capsys.readouterr().err
