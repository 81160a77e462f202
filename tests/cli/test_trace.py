"""`mycelium trace`: options, exit codes, and a run that is killed and resumed."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from mycelium.runs import Run
from mycelium.teacher.loading import shipped_teacher_path
from tiny_teacher import save_teacher

pytest.importorskip("transformers")
pytest.importorskip("pyarrow")
pytest.importorskip("duckdb")


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(save_teacher(tmp_path_factory.mktemp("teacher"), end_bias=12.0))


def problems(path: Path, n: int) -> str:
    rows = [
        {"id": f"p{k}", "question": f"Ann has {k} pens and buys {k % 7} more. How many?", "answer": str(k + k % 7),
         "solution": f"{k}+{k % 7}=<<{k}+{k % 7}={k + k % 7}>>{k + k % 7}\n#### {k + k % 7}"}
        for k in range(n)
    ]  # fmt: skip
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return str(path)


def test_given_solutions_become_a_run_with_signals(mycelium: Callable, tiny: str, tmp_path: Path) -> None:
    data, out = problems(tmp_path / "d.jsonl", 5), str(tmp_path / "run")
    done = mycelium("trace", "--teacher", tiny, "--data", data, "--given", "solution", "--out", out, "--json")
    assert done.code == 0
    summary = done.json
    assert (summary["rows"], summary["new"], summary["traced"], summary["failed"]) == (5, 5, 5, 0)
    assert (summary["verdicts"], summary["finishes"], summary["solve_rate"]) == (
        {"right": 5},
        {"given": 5},
        1.0,
    )
    assert 0 < summary["median_jsd_bits"] < 1 and summary["tokens_per_second"] is None
    manifest = Run.open(out).manifest
    assert len(manifest["settings"]["data_sha256"]) == 64 and manifest["finished"] is True
    assert "5 problems" in done.err and "5 of 5 problems, 5 right, 0 failed" in done.err
    again = mycelium("trace", "--teacher", tiny, "--data", data, "--given", "solution", "--out", out)
    assert again.code == 0 and "5 rows are there already" in again.err
    assert (
        "0 new, 5 there before" in again.out
        and "right           5 of 5 judged, 100.0% (95%: 56.6 to 100.0)" in again.out
    )


def test_a_model_of_eager_attention_only_is_traced_with_one_line_about_memory(
    mycelium: Callable, tmp_path: Path
) -> None:
    import transformers

    from mycelium.teacher import capture_eager
    from tiny_teacher import tokenizer

    folder = tmp_path / "gptj"
    shape = {"n_embd": 16, "n_layer": 2, "n_head": 2, "n_positions": 256, "rotary_dim": 4, "bos_token_id": None}
    config = transformers.GPTJConfig(vocab_size=320, pad_token_id=0, eos_token_id=1, **shape)
    transformers.GPTJForCausalLM(config).save_pretrained(folder)
    tokenizer().save_pretrained(folder)
    capture_eager._warned.clear()
    data, out = problems(tmp_path / "d.jsonl", 2), str(tmp_path / "run")
    given = ("--given", "solution", "--heads", "1.0,0.1")
    done = mycelium("trace", "--teacher", str(folder), "--data", data, *given, "--out", out, "--json")
    assert done.code == 0 and done.json["traced"] == 2
    assert done.err.count("knows eager attention only") == 1 and "UserWarning" not in done.err
    assert Run.open(out).manifest["settings"]["heads"] == [[0, 1], [1, 0]]


def test_generation_marks_what_was_cut_off(mycelium: Callable, tiny: str, tmp_path: Path) -> None:
    arguments = [
        "--teacher",
        tiny,
        "--data",
        "samples",
        "--limit",
        "12",
        "--max-new-tokens",
        "6",
        "--out",
        str(tmp_path / "r"),
    ]
    summary = mycelium("trace", *arguments, "--temperature", "1", "--layers", "1", "--heads", "0-1", "--json").json
    assert summary["rows"] == 12 and set(summary["verdicts"]) <= {"truncated", "unanswered"}
    assert summary["tokens"] > 0 and summary["tokens_per_second"] > 0
    rows = list(Run.open(tmp_path / "r").rows())
    assert {row["finish"] for row in rows} == {"length", "stop"}
    for row in rows:
        assert (row["jsd_bits"] is None) == (row["finish"] == "length" or not row["completion"].strip())
        assert row["layers"] in (None, [1]) and row["teacher"] == Path(tiny).name


def test_a_prompt_with_solved_problems_and_several_chains(mycelium: Callable, tiny: str, tmp_path: Path) -> None:
    arguments = ["--teacher", tiny, "--data", problems(tmp_path / "d.jsonl", 2), "--max-new-tokens", "6"]
    arguments += ["--prompt", "short", "--examples", problems(tmp_path / "e.jsonl", 5), "--shots", "3"]
    arguments += ["--samples", "2", "--temperature", "1", "--out", str(tmp_path / "r"), "--json"]
    summary = mycelium("trace", *arguments).json
    assert summary["rows"] == 4 and summary["new"] == 4
    rows = {row["id"]: row for row in Run.open(tmp_path / "r").rows()}
    assert set(rows) == {"p0", "p0#2", "p1", "p1#2"}
    assert rows["p0#2"]["prompt"].startswith("Solve the problem in a few short lines")
    assert rows["p0"]["prompt"].count("Question: ") == 3 and "<<" not in rows["p0"]["prompt"]  # its own is left out
    settings = Run.open(tmp_path / "r").manifest["settings"]
    assert (settings["samples"], settings["stop"], len(settings["examples"])) == (2, ["\nQuestion:"], 16)
    assert mycelium("trace", *arguments).json["skipped"] == 4


def test_a_run_goes_on_with_its_own_batch_size_and_token_limit(mycelium: Callable, tiny: str, tmp_path: Path) -> None:
    arguments = ["--teacher", tiny, "--data", problems(tmp_path / "d.jsonl", 3), "--out", str(tmp_path / "r")]
    assert mycelium("trace", *arguments, "--batch-size", "2", "--max-new-tokens", "5", "--limit", "1").code == 0
    assert mycelium("trace", *arguments).code == 0
    assert mycelium("trace", *arguments, "--batch-size", "3").code == 2
    assert {row["n_tokens"] for row in Run.open(tmp_path / "r").rows()} <= {None, 0, 1, 2, 3, 4, 5}


def test_heads_are_chosen_by_layer_and_head_on_the_line_or_in_a_file(
    mycelium: Callable, tiny: str, tmp_path: Path
) -> None:
    (tmp_path / "heads.json").write_text('{"heads": [[1, 0], [0, 1]]}')
    rows = []
    for number, heads in enumerate(("0.1,1.0", str(tmp_path / "heads.json"))):
        out = tmp_path / f"r{number}"
        arguments = ["--teacher", tiny, "--data", "samples", "--limit", "1", "--given", "solution", "--out", str(out)]
        mycelium("trace", *arguments, "--heads", heads)
        assert Run.open(out).manifest["settings"]["heads"] == [[0, 1], [1, 0]]
        rows += list(Run.open(out).rows())
    assert rows[0]["jsd_bits"] == rows[1]["jsd_bits"] and rows[0]["iaf"] == rows[1]["iaf"]


def test_bad_records_are_counted_named_and_make_the_exit_code_3(mycelium: Callable, tiny: str, tmp_path: Path) -> None:
    data = tmp_path / "d.jsonl"
    long = {"id": "long", "question": "why " * 400, "answer": "1", "solution": "#### 1"}
    rows = [
        {"id": "ok", "question": "3 + 4?", "answer": "7", "solution": "#### 7"},
        {"id": "empty", "question": " "},
        long,
    ]
    data.write_text("{broken\n" + "".join(json.dumps(row) + "\n" for row in rows))
    done = mycelium(
        "trace", "--teacher", tiny, "--data", str(data), "--given", "solution", "--out", str(tmp_path / "r")
    )
    assert done.code == 3
    assert "failed          3" in done.out and "long: " in done.out and "context holds 512" in done.out


def test_problems_without_gold_are_said_and_make_the_exit_code_3(mycelium: Callable, tiny: str, tmp_path: Path) -> None:
    (tmp_path / "d.jsonl").write_text('{"id": "a", "question": "3 + 4?", "solution": "#### 7"}\n')
    arguments = ("--data", str(tmp_path / "d.jsonl"), "--given", "solution", "--out", str(tmp_path / "r"))
    done = mycelium("trace", "--teacher", tiny, *arguments)
    assert done.code == 3 and "without gold    1: not judged; add 'answer'" in done.out
    assert Run.open(tmp_path / "r").row("a")["verdict"] == "unjudged"


def test_answers_that_are_more_than_numbers_are_judged_as_mathematics(
    mycelium: Callable, tiny: str, tmp_path: Path
) -> None:
    row = {"id": "a", "question": "x?", "answer": "x^2+2x+1", "solution": "So \\boxed{(x+1)^2}."}
    (tmp_path / "d.jsonl").write_text(json.dumps(row))
    arguments = (
        "--data",
        str(tmp_path / "d.jsonl"),
        "--given",
        "solution",
        "--out",
        str(tmp_path / "r"),
        "--json",
    )
    assert mycelium("trace", "--teacher", tiny, *arguments).json["verdicts"] == {"right": 1}


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["--engine", "magic"], 2, "expected one of: hf, openai, vllm"),
        (["--given", "answers"], 2, "expected solution"),
        (["--given", "solution", "--engine", "hf"], 2, "--given writes nothing"),
        (["--endpoint", "http://localhost:1/v1"], 2, "--model NAME"),
        (["--engine", "openai"], 2, "--endpoint URL"),
        (["--replay", "x"], 2, "--replay belongs to --endpoint"),
        (["--layers", "0-x"], 2, "--layers '0-x'"),
        (["--heads", "5-3"], 2, "--heads '5-3'"),
        (["--heads", "0.1,2"], 2, "pairs of a layer and a head such as 13.2,16.7"),
        (["--heads", "none.json"], 2, "cannot be read as JSON"),
        (["--layers", "9"], 1, "layers"),
        (["--data", "no-such-data"], 1, "no-such-data"),
        (["--split", "tset"], 1, "tset"),
        (["--teacher", "/no/such/model"], 1, "no such folder"),
        (["--top-p", "0"], 2, "top_p"),
        (["--limit", "0"], 2, "--limit"),
        (["--samples", "2"], 2, "temperature 0"),
        (["--samples", "2", "--temperature", "1", "--given", "solution"], 2, "--samples"),
        (["--prompt", "long"], 2, "expected one of cot, short"),
        (["--prompt", "short", "--instruction", "x"], 2, "does not go with --instruction"),
        (["--shots", "2"], 2, "--examples FILE"),
        (["--examples", "samples", "--shots", "65"], 2, "expected 1 to 64"),
        (["--second", "/no/such/second"], 1, "/no/such/second"),
    ],
)
def test_a_call_that_cannot_be_done_says_why_and_leaves_no_run(
    mycelium: Callable, tiny: str, tmp_path: Path, arguments: list[str], code: int, message: str
) -> None:
    out = tmp_path / "run"
    done = mycelium("trace", "--teacher", tiny, "--data", "samples", "--out", str(out), *arguments)
    assert done.code == code and message in done.err and done.out == "" and not out.exists()


def test_other_settings_do_not_mix_into_a_run(mycelium: Callable, tiny: str, tmp_path: Path) -> None:
    data = problems(tmp_path / "d.jsonl", 3)
    arguments = ("--teacher", tiny, "--given", "solution", "--out", str(tmp_path / "r"))
    assert mycelium("trace", *arguments, "--data", data).code == 0
    refused = mycelium("trace", *arguments, "--data", data, "--layers", "0")
    assert refused.code == 2 and "layers was null, now [0]" in refused.err
    assert "already holds a run" in mycelium("trace", *arguments, "--data", data, "--no-resume").err
    problems(tmp_path / "d.jsonl", 4)
    assert "data_sha256 was" in mycelium("trace", *arguments, "--data", data).err
    assert len(Run.open(tmp_path / "r")) == 3


def test_a_run_knows_its_model_by_what_it_holds_and_not_by_its_path(
    mycelium: Callable, tiny: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, out = problems(tmp_path / "d.jsonl", 3), str(tmp_path / "r")
    arguments = ("--given", "solution", "--data", data, "--out", out)
    shutil.copytree(tiny, tmp_path / "copy")
    monkeypatch.chdir(tmp_path)
    assert mycelium("trace", "--teacher", tiny, *arguments, "--limit", "1").code == 0
    assert mycelium("trace", "--teacher", "copy", *arguments).code == 0
    rows = list(Run.open(out).rows())
    assert len(rows) == 3 and str(tmp_path) not in json.dumps([Run.open(out).manifest, rows])
    other = str(save_teacher(tmp_path / "other", seed=5))
    refused = mycelium("trace", "--teacher", other, *arguments)
    assert refused.code == 2 and "replays was" in refused.err


def test_a_second_teacher_writes_where_the_first_failed(mycelium: Callable, tiny: str, tmp_path: Path) -> None:
    second = str(save_teacher(tmp_path / "second", seed=3, end_bias=12.0))
    arguments = (
        "--data",
        "samples",
        "--limit",
        "4",
        "--max-new-tokens",
        "6",
        "--out",
        str(tmp_path / "r"),
        "--json",
    )
    assert mycelium("trace", "--teacher", tiny, "--second", second, *arguments).code == 0
    for row in Run.open(tmp_path / "r").rows():
        assert [attempt["teacher"] for attempt in row["attempts"]] == [Path(tiny).name, "second"]
        assert row["teacher"] in (Path(tiny).name, "second")


class Endpoint(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        text = (
            f"I, {body['model']}, was told {len(body['messages'])} things.\n#### {len(body['messages'][-1]['content'])}"
        )
        answer = {
            "choices": [{"message": {"content": text}, "finish_reason": "stop"}],
            "usage": {"completion_tokens": 9},
        }
        content = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: Any) -> None:
        pass


def test_an_endpoint_writes_and_a_local_model_is_read(mycelium: Callable, tiny: str, tmp_path: Path) -> None:
    (tmp_path / "d.jsonl").write_text('{"id": "a", "question": "four", "answer": "4"}\n')
    server = ThreadingHTTPServer(("127.0.0.1", 0), Endpoint)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        url = f"http://127.0.0.1:{server.server_port}/v1"
        arguments = [
            "--data",
            str(tmp_path / "d.jsonl"),
            "--endpoint",
            url,
            "--model",
            "big",
            "--replay",
            tiny,
        ]
        done = mycelium("trace", *arguments, "--out", str(tmp_path / "r"), "--json")
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
    assert done.code == 0
    row = Run.open(tmp_path / "r").row("a")
    assert (row["teacher"], row["replay"], row["verdict"], row["n_tokens"]) == ("big", Path(tiny).name, "right", 9)
    assert row["completion"] == "I, big, was told 2 things.\n#### 4" and row["jsd_bits"]


def run_command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "mycelium", "trace", *arguments]


@cache
def quiet_environment() -> dict[str, str]:
    return {**os.environ, "OMP_NUM_THREADS": "1", "HF_HUB_OFFLINE": "1"}


def start(arguments: list[str]) -> subprocess.Popen:
    return subprocess.Popen(
        run_command(*arguments), env=quiet_environment(), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )


def kill_when_running(arguments: list[str], folder: Path, shards: int, delay: float) -> bool:
    """Start, wait until the run has written so many more shards and `delay` seconds more, kill; whether it ran still."""
    before = len(list(folder.glob("rows/*.parquet")))
    process = start(arguments)
    assert process.stderr is not None
    line = process.stderr.readline()
    assert b"problems" in line or b"resuming" in line, line + process.stderr.read()
    while process.poll() is None and len(list(folder.glob("rows/*.parquet"))) < before + shards:
        time.sleep(0.01)
    time.sleep(delay)
    process.kill()  # SIGKILL; nothing where it has ended
    killed = process.wait(timeout=120) == -signal.SIGKILL
    process.stderr.close()
    return killed


def content(folder: Path) -> dict[str, dict[str, Any]]:
    rows = list(Run.open(folder).rows())
    assert len({row["id"] for row in rows}) == len(rows)
    return {row["id"]: row for row in rows}


@pytest.mark.parametrize(
    ("model", "n", "kills", "longest"),
    [
        ("tiny", 80, 1, 0.02),
        pytest.param("tiny", 400, 10, 0.05, marks=pytest.mark.slow),  # a batch takes a few hundredths of a second
        pytest.param("mini", 200, 10, 0.1, marks=pytest.mark.slow),
    ],
)
def test_a_killed_run_ends_with_the_rows_of_an_undisturbed_one(
    mycelium: Callable, tiny: str, tmp_path: Path, model: str, n: int, kills: int, longest: float
) -> None:
    if model == "mini" and not (shipped_teacher_path() / "config.json").is_file():
        pytest.skip("the shipped teacher is not in this checkout")
    data, generator = problems(tmp_path / "d.jsonl", n), random.Random(n)
    arguments = ["--teacher", tiny if model == "tiny" else model, "--data", data, "--temperature", "1"]
    arguments += ["--max-new-tokens", "12" if model == "tiny" else "40", "--batch-size", "8"]
    killed = [*arguments, "--out", str(tmp_path / "killed"), "--shard-rows", "5"]
    happened = sum(
        kill_when_running(killed, tmp_path / "killed", generator.randint(0, 3), generator.uniform(0.0, longest))
        for _ in range(kills)
    )
    assert (
        happened == kills
    )  # each waits for at most 3 new shards of 5 rows, so that the last one meets a running trace too
    for out in (killed, [*arguments, "--out", str(tmp_path / "whole")]):
        assert mycelium("trace", *out).code == 0
    whole = content(tmp_path / "whole")
    assert set(whole) == {f"p{k}" for k in range(n)}
    assert {row["finish"] for row in whole.values()} == {"stop", "length"}
    assert content(tmp_path / "killed") == whole
