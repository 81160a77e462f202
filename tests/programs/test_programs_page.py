"""docs/programs.md says what the code does: the table, the four formats, the session."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import pytest

from mycelium.programs import (
    program_from_json,
    program_from_mermaid,
    program_from_python,
    program_from_text,
    program_to_json,
    program_to_mermaid,
    program_to_python,
    program_to_text,
)
from mycelium.programs._page import renew
from program_strategies import CLIPS

PATH = Path(__file__).parents[2] / "docs" / "programs.md"
PAGE = PATH.read_text(encoding="utf-8")


def test_the_operation_table_of_the_page_is_that_of_the_code() -> None:
    assert renew(PAGE) == PAGE, "run  python -m mycelium.programs._page docs/programs.md"
    assert "| `RATIO_SPLIT` | 2 or more |" in PAGE


@pytest.mark.parametrize(
    ("language", "write", "read"),
    [
        ("text", program_to_text, program_from_text),
        ("json", program_to_json, program_from_json),
        ("mermaid", program_to_mermaid, program_from_mermaid),
        ("python", program_to_python, program_from_python),
    ],
)
def test_every_format_on_the_page_is_what_is_printed_and_read(language, write, read) -> None:  # type: ignore[no-untyped-def]
    (block,) = re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)
    assert read(block) == CLIPS
    assert write(CLIPS).strip() == block.strip()


def test_the_session_on_the_page_runs_as_shown() -> None:
    (block,) = re.findall(r"```pycon\n(.*?)```", PAGE, re.DOTALL)
    test = doctest.DocTestParser().get_doctest(block, {}, "docs/programs.md", str(PATH), 0)
    runner = doctest.DocTestRunner(verbose=False)
    assert test.examples
    assert runner.run(test).failed == 0
