"""The scripts of findings/ keep to their pattern. They are run by hand: each needs the package index."""

from __future__ import annotations

import ast
import os
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SCRIPTS = sorted(path for path in (ROOT / "findings").glob("*.py") if not path.name.startswith("_"))


def test_every_script_is_in_the_list_and_the_list_names_no_other() -> None:
    listed = re.findall(r"^\| \[`([a-z_]+\.py)`\]", (ROOT / "findings" / "README.md").read_text("utf-8"), re.MULTILINE)
    assert sorted(listed) == [path.name for path in SCRIPTS] != []


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_a_script_runs_by_itself_with_pinned_packages_and_without_mycelium(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert os.access(path, os.X_OK) and source.startswith("#!/usr/bin/env python3\n")
    tree = ast.parse(source)
    values = {
        node.targets[0].id: ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    }
    assert values["PACKAGES"] and all("==" in package for package in values["PACKAGES"])
    ast.parse(values["PROGRAM"])
    assert "mycelium" not in source
