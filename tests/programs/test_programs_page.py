"""docs/programs.md says what the code does: the table, the four formats, the session.

`PYTHONPATH=tests python tests/programs/test_programs_page.py` renews the table.
"""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import pytest

from mycelium.programs import OPERATIONS, program_from_text, program_to_text
from mycelium.programs.program import arity_text
from program_strategies import CLIPS, FORMATS

PATH = Path(__file__).parents[2] / "docs" / "programs.md"
PAGE = PATH.read_text(encoding="utf-8")
BEGIN, END = "<!-- operation table: begin -->", "<!-- operation table: end -->"


def table_as_markdown() -> str:
    """One line for each row of the table: name, number of arguments, meaning, formula."""
    lines = ["| operation | arguments | meaning | exactly |", "|---|---|---|---|"]
    for row in OPERATIONS.values():
        formula = f"`{row.python}`" if row.python else row.kind
        lines.append(f"| `{row.name}` | {arity_text(row.arity).split(' (')[0]} | {row.meaning} | {formula} |")
    return "\n".join(lines)


def renew(page: str) -> str:
    """The page with the table between its two marks made anew."""
    between = re.compile(f"{re.escape(BEGIN)}.*?{re.escape(END)}", re.DOTALL)
    return between.sub(lambda _: f"{BEGIN}\n{table_as_markdown()}\n{END}", page)


def test_the_operation_table_of_the_page_is_that_of_the_code() -> None:
    assert renew(PAGE) == PAGE, "run  PYTHONPATH=tests python tests/programs/test_programs_page.py"
    assert "| `RATIO_SPLIT` | 2 or more |" in PAGE


@pytest.mark.parametrize(
    ("language", "write", "read"),
    [(language, *functions) for language, functions in FORMATS.items()],
)
def test_every_format_on_the_page_is_what_is_printed_and_read(language, write, read) -> None:  # type: ignore[no-untyped-def]
    (block,) = re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)
    assert read(block) == CLIPS
    assert write(CLIPS).strip() == block.strip()


def test_programs_with_unknowns_on_the_page_are_what_is_printed_and_read() -> None:
    blocks = re.findall(r"\n\n((?:    (?:quantities|r\d+).*\n)+)", PAGE)
    assert len(blocks) == 2
    for block in blocks:
        source = "".join(f"{line.strip()}\n" for line in block.splitlines())
        assert program_to_text(program_from_text(source)) == source


def test_the_sessions_on_the_page_run_as_shown() -> None:
    block = "\n".join(re.findall(r"```pycon\n(.*?)```", PAGE, re.DOTALL))
    test = doctest.DocTestParser().get_doctest(block, {}, "docs/programs.md", str(PATH), 0)
    runner = doctest.DocTestRunner(verbose=False)
    assert test.examples
    assert runner.run(test).failed == 0


if __name__ == "__main__":
    PATH.write_text(renew(PAGE), encoding="utf-8")
