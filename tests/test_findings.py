"""The scripts of findings/ keep to their pattern. They are run by hand: each needs the package index."""

from __future__ import annotations

import ast
import os
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SCRIPTS = sorted((ROOT / "findings").glob("*.sh"))


def test_every_script_is_in_the_list_and_the_list_names_no_other() -> None:
    listed = re.findall(r"^\| \[`([a-z_]+\.sh)`\]", (ROOT / "findings" / "README.md").read_text("utf-8"), re.MULTILINE)
    assert sorted(listed) == [path.name for path in SCRIPTS] != []


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_a_script_runs_by_itself_with_pinned_packages_and_without_mycelium(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert os.access(path, os.X_OK) and source.startswith("#!/usr/bin/env bash\n") and "set -euo pipefail" in source
    packages = re.search(r"^packages=\((.+)\)$", source, re.MULTILINE)
    assert packages and all("==" in package for package in packages[1].split())
    program = re.search(r"<<'PROGRAM'\n(.*?)^PROGRAM$", source, re.MULTILINE | re.DOTALL)
    assert program
    ast.parse(program[1])
    assert "mycelium" not in source
