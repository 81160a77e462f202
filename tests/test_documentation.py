"""The documents say what is so: links resolve, verbs exist, shell lines name real files and options."""

from __future__ import annotations

import importlib
import re
from pathlib import Path

import pytest

from mycelium.cli.main import verbs

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "recipes").glob("*.md")])


def name(page: Path) -> str:
    return str(page.relative_to(ROOT))


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_links_between_pages_resolve(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)\)", page.read_text(encoding="utf-8")):
        if not target.startswith(("http://", "https://", "mailto:")):
            assert (page.parent / target).exists(), f"{name(page)} links to {target}"


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_verb_that_a_page_shows_exists(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    shown = set(re.findall(r"(?:^|[`$(]|\bbin/)mycelium ([a-z]+)\b", text, re.MULTILINE))
    assert shown <= set(verbs()), f"{name(page)} shows {shown - set(verbs())}"


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_make_target_that_a_page_shows_exists(page: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    shown = set(re.findall(r"(?:^|`)make ([a-z]+)\b", page.read_text(encoding="utf-8"), re.MULTILINE))
    assert shown <= targets, f"{name(page)} shows {shown - targets}"


def test_contributing_fits_on_a_screen() -> None:
    assert len((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").splitlines()) <= 50


def test_the_changelog_keeps_to_its_format() -> None:
    headings = re.findall(r"^#+ .*$", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert headings[0] == "# Changelog"
    kinds = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
    for heading in headings[1:]:
        version = re.fullmatch(r"## \[(Unreleased|\d+\.\d+\.\d+)\](?: - \d{4}-\d{2}-\d{2})?", heading)
        assert version or heading.removeprefix("### ") in kinds, heading


def test_the_python_of_the_readme_runs(capsys: pytest.CaptureFixture[str]) -> None:
    blocks = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert blocks
    names: dict[str, object] = {}
    for block in blocks:
        exec(block, names)


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_import_that_a_page_shows_goes_through_a_door_that_has_it(page: Path) -> None:
    for module, names in re.findall(r"^from (mycelium[\w.]*) import ([\w, ]+)$", page.read_text("utf-8"), re.MULTILINE):
        assert module.count(".") <= 1, f"{name(page)} imports {module}; show the door"
        for imported in names.split(","):
            assert hasattr(importlib.import_module(module), imported.strip()), (
                f"{name(page)}: {module} has no {imported}"
            )
