"""Every line of the tables in docs/problems.md is so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mycelium.problems import extract_quantities

PAGE = (Path(__file__).parents[2] / "docs" / "problems.md").read_text(encoding="utf-8")
ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in re.findall(r"^\| `.*$", PAGE, re.MULTILINE)]


@pytest.mark.parametrize("row", [row for row in ROWS if len(row) == 3], ids=lambda row: row[0])
def test_a_line_of_the_table_is_so(row: list[str]) -> None:
    text, values, kind = row
    found = extract_quantities(text.strip("`"))
    assert ", ".join(str(quantity.value) for quantity in found) == values
    assert found[0].kind == kind


@pytest.mark.parametrize("row", [row for row in ROWS if len(row) == 2], ids=lambda row: row[0])
def test_what_the_page_calls_no_quantity_is_none(row: list[str]) -> None:
    assert extract_quantities(row[0].strip("`")) == ()


def test_the_tables_were_found() -> None:
    assert len(ROWS) >= 25
