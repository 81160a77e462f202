"""`mycelium data`: what the figures were measured on, and a file of it in the row format."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

ROWS = Path(__file__).parents[1] / "data" / "rows"


def test_the_list_names_licence_and_what_to_fetch(mycelium: Callable) -> None:
    assert "gsm8k_train " in mycelium("data").out
    rows = {row["name"]: row for row in mycelium("data", "--json").json}
    assert rows["gsm8k_train"]["licence"] == "MIT" and rows["gsm8k_train"]["rows"] == 7473
    assert rows["gsm8k_train"]["fetch"] == "https://huggingface.co/datasets/openai/gsm8k"


def test_a_published_file_becomes_the_row_format_and_says_that_it_is_other_data(
    mycelium: Callable, tmp_path: Path
) -> None:
    out = tmp_path / "folder" / "gsm8k_train.jsonl"
    done = mycelium("data", "gsm8k_train", "--from", str(ROWS / "gsm8k.jsonl"), "--out", str(out), "--json")
    assert done.code == 0 and done.json["rows"] == 3 and done.json["same_questions"] is False
    assert "not exactly the 7,473 questions" in done.err
    first = json.loads(out.read_text().splitlines()[0])
    assert (first["id"], first["answer"], first["split"]) == ("gsm8k_train-0", "9", "train")
    assert first["solution"].endswith("#### 9")


def test_what_is_not_on_the_hub_says_what_to_fetch(mycelium: Callable) -> None:
    done = mycelium("data", "allarith")
    assert done.code == 2 and "mycelium data allarith --from FILE" in done.err
    assert "expected one of gsm8k_train" in mycelium("data", "nothing").err


def test_an_answer_in_words_is_read_by_eval(mycelium: Callable, tmp_path: Path) -> None:
    rows = [{"question": "Tom has 3 and 4?", "answer": text} for text in ("He has 7 apples.", "Nobody can say that.")]
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    done = mycelium("eval", str(tmp_path / "a.jsonl"), "--json")
    assert (done.code, done.json["n"], done.json["failed_records"]) == (3, 1, 1)
    assert "does not say what the answer is" in done.json["failures"][0]["reason"]
