"""`mycelium data`: what the figures were measured on, and a file of it in the row format."""

from __future__ import annotations

import json
import re
import sys
import types
from collections.abc import Callable
from pathlib import Path

import pytest

from mycelium.problems import KNOWN_DATA, load_examples

ROWS = Path(__file__).parents[1] / "data" / "rows"
ROOT = Path(__file__).parents[2]


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
    assert (first["id"], first["answer"], first["split"]) == ("gsm8k-train-0", "9", "train")
    assert first["solution"].endswith("#### 9")


def test_prepared_rows_carry_the_source_that_recipes_mix(mycelium: Callable, tmp_path: Path) -> None:
    out = str(tmp_path / "a.jsonl")
    for name, file, ids in (
        ("mathqa_dev", "mathqa.json", ["mathqa-dev-0", "mathqa-dev-1", "mathqa-dev-2"]),
        ("aqua_dev", "aqua_rat.jsonl", ["aqua_rat-dev-0", "aqua_rat-dev-1", "aqua_rat-dev-2"]),
        ("tal_scq_en_train", "tal_scq5k.jsonl", ["tal_scq5k_en-1", "tal_scq5k_en-2", "tal_scq5k_en-3"]),
        ("paramawps", "paramawps.json", ["paramawps-1", "paramawps-2", "paramawps-10000001"]),
    ):
        done = mycelium("data", name, "--from", str(ROWS / file), "--out", out, "--json")
        assert done.code == 0, done.err
        found = load_examples(out)
        assert [example.id for example in found] == ids
        assert {example.source for example in found} == {KNOWN_DATA[name].source}
        assert [(example.gold or "").removesuffix(".0") for example in found] == ["9", "6", "9"]
    assert found[2].extra["parent_id"] == "paramawps-1"


def test_a_file_that_was_prepared_before_stays_as_it_is(mycelium: Callable, tmp_path: Path) -> None:
    once, twice = tmp_path / "once.jsonl", tmp_path / "twice.jsonl"
    mycelium("data", "gsm8k_train", "--from", str(ROWS / "gsm8k_socratic.jsonl"), "--out", str(once))
    mycelium("data", "gsm8k_train", "--from", str(once), "--out", str(twice))
    assert once.read_bytes() == twice.read_bytes() and b"sub_questions" in once.read_bytes()


def test_other_names_of_fields_are_mapped(mycelium: Callable, tmp_path: Path) -> None:
    out = tmp_path / "a.jsonl"
    done = mycelium(
        "data", "mathcamps", "--from", str(ROWS / "other_names.jsonl"), "--out", str(out), "--map", "question=prompt",
        "--map", "answer=label",
    )  # fmt: skip
    assert done.code == 0, done.err
    assert [example.gold for example in load_examples(out)] == ["9", "6", "9"]


def test_the_hub_is_asked_for_the_published_split(
    mycelium: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    row = {"question": "D?", "options": ["A)1", "B)none of these here"], "correct": "B", "rationale": "So."}
    module = types.ModuleType("datasets")
    module.load_dataset = lambda name, config, split: asked.append((name, config, split)) or [row]  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "datasets", module)
    monkeypatch.chdir(tmp_path)
    assert mycelium("data", "aqua_dev").code == 0
    assert asked == [("deepmind/aqua_rat", "raw", "validation")]
    (example,) = load_examples("data/aqua_dev.jsonl")  # an option that is no answer is a question all the same
    assert (example.id, example.gold, example.split) == ("aqua_rat-dev-0", "none of these here", "dev")


def test_a_treebank_is_copied_under_the_names_of_the_recipe(mycelium: Callable, tmp_path: Path) -> None:
    there = tmp_path / "UD_English-EWT"
    there.mkdir()
    for part in ("train", "dev"):
        (there / f"en_ewt-ud-{part}.conllu").write_text("# sent_id = 1\n1\tGo\tgo\tVERB\n\n")
    out = tmp_path / "treebank"
    done = mycelium("data", "ud_english_ewt", "--from", str(there), "--out", str(out), "--json")
    assert (done.code, done.json["rows"], done.json["same_questions"]) == (0, 2, False)
    assert sorted(path.name for path in out.iterdir()) == ["dev.conllu", "train.conllu"]
    (there / "en_ewt-ud-dev.conllu").unlink()
    missing = mycelium("data", "ud_english_ewt", "--from", str(there), "--out", str(tmp_path / "b"))
    assert missing.code == 1 and "got no en_ewt-ud-dev.conllu" in missing.err and "Fetch https" in missing.err


@pytest.mark.parametrize("recipe", sorted((ROOT / "recipes").glob("*.yaml")), ids=lambda path: path.stem)
def test_every_data_set_that_a_recipe_names_can_be_prepared(recipe: Path) -> None:
    text = recipe.read_text(encoding="utf-8")
    assert set(re.findall(r"[\w-]+(?=\.jsonl)", text)) <= set(KNOWN_DATA)
    assert set(re.findall(r"data/(\w+)", text.partition("kind:")[2])) <= set(KNOWN_DATA)


def test_every_file_under_data_that_a_page_or_a_benchmark_names_can_be_prepared() -> None:
    pages = [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("benchmarks/*.py"), *ROOT.glob("recipes/*"),
             *ROOT.glob("src/mycelium/models/*/README.md")]  # fmt: skip
    for page in pages:
        text = page.read_text(encoding="utf-8")
        assert "../shared" not in text, page
        assert set(re.findall(r"(?<![\w/])data/(\w+)\.jsonl", text)) <= {*KNOWN_DATA, "NAME"}, page


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
