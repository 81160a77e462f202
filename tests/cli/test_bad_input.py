"""Bad input through the command line: a refusal or an error that says why, quickly, and no row is lost.

Each case runs with the solver made by hand and with the shipped one.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fakes import FakeSolver
from mycelium.cli.main import main

LIMIT_S = 2.0

TEXTS = {
    "empty": "",
    "spaces": "   \t  ",
    "newlines": "\n\r\n\n",
    "one character": "?",
    "no numbers": "Tom has some apples and gives a few away. How many are left?",
    "no question": "Tom has 3 apples. He has 4 pears.",
    "only a number": "7",
    "100,000 characters": "Tom has 3 apples and buys 4 more. " * 2942,
    "100,000 characters without a space": "x" * 100_000,
    "100,000 digits": "7" * 100_000,
    "100,000 commas": "1," * 50_000,
    "control characters": "Tom\x00 has \x1b[2J3 apples\x07 and \x7f4 pears.\x08 How many?",
    "chinese": "小明有3个苹果,又买了4个。他现在有多少个苹果?",
    "arabic": "لدى توم 3 تفاحات واشترى 4 أخرى. كم تفاحة لديه؟",
    "german": "Tom hat 3 Äpfel und kauft 4 dazu. Wie viele Äpfel hat er?",
    "arabic digits": "Tom has ٣ apples and buys ٤ more. How many?",
    "emoji": "🍎🍎🍎 and 🍎🍎 make how many 🍎? 👩‍👩‍👧‍👦 has 2️⃣.",
    "combining marks": "3" + "\u0301" * 5000 + " and 4. How many?",
    "direction overrides": "Tom has \u202e3\u202c apples and 4 pears. How many?",
    "400 digits": f"A has {'9' * 400} coins and B has 3 more. How many coins has B?",
    "5,000 digits": f"A has {'9' * 5000} coins and B has 3 more. How many coins has B?",
    "500 numbers": " ".join(f"Shelf {n} holds {n + 1} books." for n in range(250)) + " How many books?",
    "5,000 numbers": " ".join(map(str, range(5000))) + " How many?",
    "division by zero": "Share 5 apples among 0 children. How many does each get?",
    "tiny decimals": "A grain weighs 0.000000000000000000001 g. What do 3 weigh?",
    "markup": "<script>alert(1)</script> [bold]3[/bold] {4} %s %n ${PATH} `ls`. How many?",
    "open brackets": "(" * 20_000 + "3",
    "slashes": "1/" * 20_000 + "0",
    "number words": "hundred million thousand " * 2000 + "apples. How many?",
    "lone surrogate": "Tom has 3 \ud83d apples and 4 pears. How many?",
}


@pytest.fixture(scope="session")
def shipped_solver() -> Any:
    """The shipped solver, loaded once and warm."""
    from mycelium.solver import Solver

    solver = Solver.load()
    solver.solve("Tom has 3 apples and buys 4 more. How many apples has he?")
    return solver


@pytest.fixture(params=["by hand", "shipped"])
def solver(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Puts one of the two solvers behind the command line."""
    if request.param == "by hand":
        monkeypatch.setattr("mycelium.solver.Solver", FakeSolver, raising=False)
        return
    shipped = request.getfixturevalue("shipped_solver")
    monkeypatch.setattr("mycelium.solver.Solver.load", classmethod(lambda cls, *_, **__: shipped))


Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def call(capfd: pytest.CaptureFixture[str], solver: None) -> Call:
    """Run the command line in this process: exit code, stdout, stderr; at most two seconds, no traceback."""

    def run(*arguments: str) -> tuple[int, str, str]:
        start = time.perf_counter()
        cpu = time.process_time()
        code = main(arguments)
        seconds, cpu_seconds = time.perf_counter() - start, time.process_time() - cpu
        captured = capfd.readouterr()
        assert "Traceback" not in captured.err and "internal error" not in captured.err
        # On a busy machine the wall clock runs ahead of the work; a hang shows in either.
        assert cpu_seconds < LIMIT_S and seconds < 5 * LIMIT_S, f"took {cpu_seconds:.1f} s of {seconds:.1f} s"
        return code, captured.out, captured.err

    return run


def check_document(document: dict[str, Any]) -> None:
    assert document["status"] in ("answered", "guess", "refused", "error")
    if document["status"] in ("answered", "guess"):
        assert isinstance(document["answer"], str) and document["answer"] and document["program"]
    else:
        assert document["answer"] is None
    if document["status"] != "answered":
        assert isinstance(document["reason"], str) and len(document["reason"]) >= 10
    assert 0 <= document["confidence"] <= 1


@pytest.mark.parametrize("name", TEXTS)
def test_one_bad_text_is_answered_or_refused_with_a_reason(name: str, call: Call) -> None:
    code, out, _ = call("solve", TEXTS[name], "--json")
    assert code == 0
    check_document(json.loads(out))


@pytest.mark.parametrize("name", TEXTS)
def test_one_bad_text_can_be_shown_on_a_terminal(name: str, call: Call) -> None:
    code, out, _ = call("solve", TEXTS[name])
    assert code == 0
    assert any(word in out for word in ("Answer: ", "A guess: ", "No answer: "))
    assert not set(out) & set("\x00\x07\x08\x1b\x7f\u202e")


@pytest.mark.parametrize("name", ["empty", "spaces", "newlines", "no numbers", "100,000 characters without a space"])
def test_a_text_that_is_no_problem_is_refused(name: str, call: Call) -> None:
    assert json.loads(call("solve", TEXTS[name], "--json")[1])["status"] == "refused"


BAD_LINES: list[tuple[bytes, Any]] = [
    (b"{broken", None),
    (b'{"id": "cut", "question": "3 and', "cut"),
    (b'{"id": "trailing", "question": "3 and 4"},', "trailing"),
    (b"[1, 2, 3]", None),
    (b'"just text"', None),
    (b"null", None),
    (b"NaN", None),
    (b"12", None),
    (b"{}", None),
    (b'{"id": "q-number", "question": 5}', "q-number"),
    (b'{"id": "q-null", "question": null}', "q-null"),
    (b'{"id": "q-list", "question": ["3 and 4"]}', "q-list"),
    (b'{"id": ["list"], "question": "3 and 4"}', None),
    (b'{"id": true, "question": "3 and 4"}', None),
    (b'\xff\xfe{"id": "latin"}', "latin"),
    (b'{"id": "bytes", "question": "caf\xe9 3 and 4"}', "bytes"),
    (b'{"id": "big-number", "question": "q", "x": ' + b"9" * 10_000 + b"}", "big-number"),
    (b'{"a": ' * 5000 + b"1" + b"}" * 5000, None),
    (b'{"id": "long", "question": "' + b"x" * 1_100_000 + b'"}', None),
    (b"id,question", None),
    (b"\x00\x00\x00", None),
]


@pytest.mark.parametrize("end", [b"\n", b"\r\n"], ids=["LF", "CRLF"])
def test_bad_lines_become_error_rows_between_good_ones(end: bytes, call: Call, tmp_path: Path) -> None:
    lines, expected = [], []
    for number, (line, row_id) in enumerate(BAD_LINES):
        good = json.dumps({"id": f"good-{number}", "question": "Tom has 3 apples and buys 4 more. How many?"})
        lines += [line, good.encode()]
        expected += [(row_id, "error"), (f"good-{number}", None)]
    (tmp_path / "in.jsonl").write_bytes(b"\xef\xbb\xbf" + end.join(lines))
    code, out, _ = call("solve", "--input", str(tmp_path / "in.jsonl"))
    rows = [json.loads(line) for line in out.splitlines()]
    assert code == 3
    assert [row["id"] for row in rows] == [row_id for row_id, _ in expected]
    for row, (_, status) in zip(rows, expected, strict=True):
        check_document(row)
        assert status is None or row["status"] == status
        assert status != "error" or str(row["line"]) in row["reason"] or "row" in row["reason"]


def test_strange_ids_come_back_as_they_were(call: Call, tmp_path: Path) -> None:
    ids = [
        "",
        " ",
        "dup",
        "dup",
        "x" * 50_000,
        0,
        -1,
        1.5,
        10**30,
        "ünï",
        "🍄",
        "a\nb",
        "\ud83d",
        "null",
        None,
    ]
    text = "".join(json.dumps({"id": row_id, "question": "3 and 4"}) + "\n" for row_id in ids)
    (tmp_path / "in.jsonl").write_text(text)
    code, out, _ = call("solve", "--input", str(tmp_path / "in.jsonl"))
    assert code == 0
    assert [json.loads(line)["id"] for line in out.splitlines()] == ids


def test_all_bad_texts_in_one_file_keep_their_order(call: Call, tmp_path: Path) -> None:
    text = "".join(json.dumps({"id": name, "question": question}) + "\n" for name, question in TEXTS.items())
    (tmp_path / "in.jsonl").write_text(text)
    code, out, _ = call("solve", "--input", str(tmp_path / "in.jsonl"))
    rows = [json.loads(line) for line in out.splitlines()]
    assert code == 0 and [row["id"] for row in rows] == list(TEXTS)
    for row in rows:
        check_document(row)


def test_eval_counts_bad_rows_and_scores_the_others(call: Call, tmp_path: Path) -> None:
    good = json.dumps({"id": "g", "question": "Tom has 3 apples and buys 4 more. How many?", "answer": "7"})
    lines = [line for line, _ in BAD_LINES if not line.startswith(b'{"id": "bytes"')]
    for mixed in (lines, [line + b"\r" for line in lines]):
        (tmp_path / "d.jsonl").write_bytes(b"\n".join([good.encode(), *mixed, good.encode()]))
        code, out, _ = call("eval", str(tmp_path / "d.jsonl"), "--json")
        result = json.loads(out)
        assert code == 3
        assert result["n"] == 2
        assert result["n"] + result["without_gold"] + result["failed_records"] == len(lines) + 2
        assert all(failure["reason"] for failure in result["failures"])


@pytest.mark.parametrize("gold", ["", "nan", "1/0", "9" * 5000, "[]", "\ud83d", "\\frac{1}{0}", "8 apples"])
def test_eval_takes_any_gold_text(gold: str, call: Call, tmp_path: Path) -> None:
    row = {"id": "g", "question": "Tom has 3 apples and buys 4 more. How many?", "answer": gold}
    (tmp_path / "d.jsonl").write_text(json.dumps(row))
    code, out, _ = call("eval", str(tmp_path / "d.jsonl"), "--json", "--records", str(tmp_path / "r.jsonl"))
    assert code in (0, 3)
    assert json.loads(out)["correct"] == 0
    code, out, _ = call("eval", "--rescore", str(tmp_path / "r.jsonl"), "--json")
    assert json.loads(out)["correct"] == 0


def test_eval_with_bad_texts_ends_and_counts_each(call: Call, tmp_path: Path) -> None:
    rows = [{"id": name, "question": text, "answer": "1"} for name, text in TEXTS.items()]
    (tmp_path / "d.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    code, out, _ = call("eval", str(tmp_path / "d.jsonl"), "--json")
    assert code == 0 and json.loads(out)["n"] == len(TEXTS)
