"""Rows as data sets publish them: one file of each format, read right or refused with the remedy."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from mycelium.errors import DataError, UsageError
from mycelium.problems import BadRow, Example, iter_data
from mycelium.problems.choices import chosen_option, told_apart
from mycelium.problems.row_formats import is_prose, marked_answer

ROWS = Path(__file__).parents[1] / "data" / "rows"
QUESTIONS = ("Mira has 4 shells", "Ben pays for 3 pens", "There are 18 plums")


def examples(name: str, **options: object) -> list[Example]:
    items = list(iter_data(ROWS / name, read_gold=marked_answer, **options))  # type: ignore[arg-type]
    assert all(isinstance(item, Example) for item in items), items
    return items  # type: ignore[return-value]


@pytest.mark.parametrize(
    "name",
    [
        "gsm8k.jsonl", "gsm8k.jsonl.gz", "math.jsonl", "math_500.jsonl", "metamathqa.json", "svamp.json", "mawps.json",
        "mawps_numbered.csv", "asdiv.jsonl", "asdiv_hub.jsonl", "plain.csv", "semicolons.csv", "plain.tsv", "array.json",
        "object.json", "mathqa.json", "aqua_rat.jsonl", "tal_scq5k.jsonl", "paramawps.json",
    ],
)  # fmt: skip
def test_each_published_format_gives_question_and_answer(name: str) -> None:
    found = examples(name)
    assert [example.text.startswith(start) for example, start in zip(found, QUESTIONS, strict=True)] == [True] * 3
    assert all(example.text.rstrip().endswith("?") for example in found)
    golds = [(example.gold or "").partition(" (")[0].strip("$").removesuffix(".0") for example in found]
    assert golds == ["9", "6", "9"]
    assert len({example.id for example in found}) == 3


def test_solutions_levels_and_ids_are_found_where_the_format_keeps_them() -> None:
    assert examples("gsm8k.jsonl")[0].solution == "She has 4+5=<<4+5=9>>9 shells.\n#### 9"
    math = examples("math_500.jsonl")[1]
    assert (math.id, math.level, math.subject) == ("own/prealgebra/2.json", "1", "Prealgebra")
    assert r"\boxed{6}" in (math.solution or "")
    assert (examples("metamathqa.json")[0].solution or "").endswith("The answer is: 9")
    svamp = examples("svamp.json")[2]
    assert (svamp.id, svamp.equation) == ("own-3", "( 18.0 / 2.0 )")
    assert examples("mawps.json")[0].equation == "X=( 4.0 + 5.0 )"


def test_the_answer_of_a_multiple_choice_is_the_text_of_its_right_option(tmp_path: Path) -> None:
    assert examples("mathqa.json")[1].equation == "multiply(3, 2)"
    tal = examples("tal_scq5k.jsonl")[0]
    assert (tal.id, tal.level, tal.subject, tal.solution) == ("1", "1", "Own->Numbers", "It is $$9$$.")
    for options, letter, text in (
        ("a ) 0.44 , b ) 1,200 , c ) 3 / 4", "b", "1,200"),
        ("['a ) 38', 'b ) 27 , 5', 'c ) none']", "b", "27 , 5"),
        (["A)7", "B)9"], "B", "9"),
        ({"A": "$$0$$", "E": "$$8$$"}, "e", "8"),
    ):
        assert chosen_option(options, letter) == text
    path = tmp_path / "odd.jsonl"
    path.write_text(json.dumps({"question": "Which?", "options": ["A)7", "B)9"], "correct": "C"}) + "\n")
    (bad,) = iter_data(path)
    assert (
        isinstance(bad, BadRow) and "line 1: got 'C' as the right option, which is none of A, B; mend it" in bad.reason
    )


def test_a_socratic_solution_is_told_apart_into_its_lines_and_their_questions() -> None:
    (example,) = examples("gsm8k_socratic.jsonl")
    assert example.solution == "She has 4+5=<<4+5=9>>9 shells.\n#### 9" == examples("gsm8k.jsonl")[0].solution
    assert (example.gold, example.sub_questions) == ("9", ("How many shells has she?",))
    assert told_apart("2 ** 3 = 8\nSo 8.") == ("2 ** 3 = 8\nSo 8.", ())


def test_numbers_go_back_into_a_numbered_text() -> None:
    assert examples("mawps_numbered.csv")[2].text.startswith("There are 18 plums on 2 plates ,")
    assert examples("mawps_numbered.csv")[2].extra["numbers"] == ["18", "2"]


def test_a_proof_has_no_answer_and_is_a_failed_record() -> None:
    *good, proof = iter_data(ROWS / "numinamath.jsonl")
    assert [item.gold for item in good if isinstance(item, Example)] == ["9", "6", "9"]
    assert isinstance(proof, BadRow) and proof.line == 4
    assert "got 'proof' as the answer, which is no answer; write the answer as" in proof.reason


def test_an_answer_in_prose_is_what_its_text_gives_or_a_failed_record() -> None:
    *good, silent = iter_data(ROWS / "orca_math.jsonl", read_gold=lambda text: "6" if "6" in text else None)
    assert isinstance(silent, BadRow) and "does not say what the answer is; end it with ####" in silent.reason
    assert isinstance(good[1], Example) and good[1].gold == "6" and "3 * 2 = 6" in (good[1].solution or "")


def test_a_gold_that_is_no_answer_names_the_row_and_the_remedy() -> None:
    items = list(iter_data(ROWS / "no_answers.jsonl", read_gold=marked_answer))
    assert len(items) == 7
    for line, item in enumerate(items, 1):
        assert isinstance(item, BadRow), item
        assert item.line == line and item.reason.startswith(f"line {line}: got ")
        assert "; " in item.reason


def test_a_map_says_which_field_holds_what() -> None:
    found = examples("other_names.jsonl", fields={"question": "prompt", "answer": "label", "id": "uid"})
    assert [(example.id, example.gold) for example in found] == [("own-1", "9"), ("own-2", "6"), ("own-3", "9")]
    (first, *_) = iter_data(ROWS / "other_names.jsonl")
    assert isinstance(first, BadRow) and "--map question=FIELD" in first.reason
    (first, *_) = iter_data(ROWS / "other_names.jsonl", fields={"question": "nothing"})
    assert isinstance(first, BadRow) and "got no field 'nothing'" in first.reason


def test_a_map_overrules_the_format(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_text(json.dumps({"Body": "no", "Question": "no", "asked": "3 and 4?", "Answer": "7"}))
    (example,) = iter_data(path, fields={"question": "asked"})
    assert isinstance(example, Example) and (example.text, example.gold) == ("3 and 4?", "7")


def test_a_map_for_a_reader_of_its_own_is_an_error() -> None:
    with pytest.raises(UsageError, match="--map is for files of rows"):
        list(iter_data("gsm8k", fields={"question": "q"}))


def test_parquet_is_read_row_by_row(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow")
    import pyarrow.parquet as parquet

    path = tmp_path / "rows.parquet"
    parquet.write_table(pa.table({"question": ["3 and 4?", "5?"], "answer": ["x\n#### 7", "5"]}), path)
    found = list(iter_data(path))
    assert [(item.id, item.gold) for item in found if isinstance(item, Example)] == [("line-1", "7"), ("line-2", "5")]
    path.write_bytes(b"no parquet")
    with pytest.raises(DataError, match=r"rows\.parquet: got no Parquet file"):
        list(iter_data(path))


def test_an_id_that_stands_twice_gets_a_suffix_and_a_missing_one_is_the_line(tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    rows = [{"id": "a"}, {"id": "a"}, {}, {"id": "a#2"}, {"id": "a"}]
    path.write_text("".join(json.dumps({"question": "3?", **row}) + "\n" for row in rows))
    assert [item.id for item in iter_data(path)] == ["a", "a#2", "line-3", "a#2#2", "a#3"]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.json", b"[1, ", "got no JSON"),
        ("a.json", b"3", "got a JSON int, expected an array"),
        ("a.csv", b"\n", "without a header line"),
        ("a.jsonl.gz", gzip.compress(b'{"question": "3"}\n')[:-9], "damaged gzip"),
        ("a.jsonl.gz", b"plain", "damaged gzip"),
    ],
)
def test_a_file_that_cannot_be_read_says_why(tmp_path: Path, name: str, content: bytes, message: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(DataError, match=message):
        list(iter_data(tmp_path / name))


def test_rows_of_a_table_that_are_none_are_reported(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("question,answer\n3 and 4?,7\n3, and 4?,7\n\n5?,5\n")
    first, broken, last = iter_data(tmp_path / "a.csv")
    assert isinstance(first, Example) and isinstance(last, Example)
    assert isinstance(broken, BadRow) and "has 3 cells and the header 2. Put quotes" in broken.reason


@pytest.mark.parametrize(
    ("text", "prose"),
    [("7", False), ("7 apples", False), ("-(ab + ac + bc)", False), (r"\text{no real root is there}", False),
     ("He has 7 apples.", True), ("a\n\\frac12", True)],
)  # fmt: skip
def test_prose_is_words_and_not_a_value(text: str, prose: bool) -> None:
    assert is_prose(text) is prose


def test_the_mark_of_a_solution_is_found() -> None:
    assert marked_answer("#### 3\nThe answer is: 4") == "4"
    assert marked_answer(r"so \boxed{5}.") == "5"
    assert marked_answer("He has 7.") is None


@pytest.mark.parametrize("ending", ["jsonl", "json"])
def test_nan_is_no_answer_and_elsewhere_a_missing_field(tmp_path: Path, ending: str) -> None:
    row = '{"question": "Ada has 4 nuts and 5 figs. How many?", "id": NaN, "solution": NaN, "sub_questions": NaN, "x": NaN, "answer": %s}'
    rows = [row % "9", row % "NaN", row % '"None"']
    path = tmp_path / f"rows.{ending}"
    path.write_text("\n".join(rows) if ending == "jsonl" else f"[{','.join(rows)}]", encoding="utf-8")
    whole, *bad = iter_data(path)
    assert isinstance(whole, Example) and whole.gold == "9" and whole.solution is None and whole.extra["x"] is None
    assert whole.id == "line-1" and [isinstance(each, BadRow) and "no answer" in each.reason for each in bad] == [
        True,
        True,
    ]
