"""Loading a parser: the shipped one, another one, or a message that helps."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
import spacy

from mycelium.errors import DataError, MissingExtraError, UsageError
from mycelium.problems import load_parser, parse_clauses


def test_a_missing_spacy_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mycelium.problems.clauses.parser.find_spec", lambda name: None)
    load_parser.cache_clear()
    with pytest.raises(MissingExtraError, match=r"pip install 'mycelium-math\[label\]'"):
        load_parser()


def test_an_unknown_model_is_a_usage_error_that_lists_what_there_is() -> None:
    with pytest.raises(UsageError, match=r"got 'en_no_such_model'.*there are: "):
        load_parser("en_no_such_model")


def test_a_pipeline_without_a_parser_is_refused(tmp_path: Path) -> None:
    blank = spacy.blank("en")
    blank.add_pipe("sentencizer")
    blank.to_disk(tmp_path / "blank")
    with pytest.raises(UsageError, match="dependency parser"):
        load_parser(str(tmp_path / "blank"))


def test_a_damaged_pipeline_says_which(tmp_path: Path) -> None:
    spacy.blank("en").to_disk(tmp_path / "damaged")
    (tmp_path / "damaged" / "config.cfg").write_text("[nlp]\nlang = 3 3\n")
    with pytest.raises(DataError, match="damaged"):
        load_parser(str(tmp_path / "damaged"))


def test_another_installed_model_is_taken_by_its_name() -> None:
    if importlib.util.find_spec("en_core_web_sm") is None:
        pytest.skip("en_core_web_sm is not installed")
    text = "If she has 9 cans, how many seeds fit in?"
    assert [clause.kind for clause in parse_clauses(text, "en_core_web_sm")] == ["adverbial", "question"]
