"""The example of docs/arguments.md is what the function gives."""

from __future__ import annotations

import doctest
from pathlib import Path

PAGE = Path(__file__).parents[3] / "docs" / "arguments.md"


def test_the_example_of_the_page_is_so() -> None:
    done = doctest.testfile(str(PAGE), module_relative=False)
    assert done.attempted == 2 and done.failed == 0
