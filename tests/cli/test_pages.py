from __future__ import annotations

from pathlib import Path

from mycelium.cli._pages import help_page


def test_the_help_page_is_what_the_program_says() -> None:
    """Run `make docs` when this fails: a verb has changed."""
    page = Path(__file__).parents[2] / "docs" / "help.md"
    assert page.read_text(encoding="utf-8") == help_page()
