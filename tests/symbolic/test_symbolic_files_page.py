"""docs/symbolic_files.md names every module of the room, each once, and no other."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_map_names_every_module_once() -> None:
    page = (ROOT / "docs" / "symbolic_files.md").read_text(encoding="utf-8")
    named = re.findall(r"^\| `(\w+\.py)` \| \S.* \|$", page, re.MULTILINE)
    modules = {path.name for path in (ROOT / "src" / "mycelium" / "symbolic").glob("*.py")} - {"__init__.py"}
    assert sorted(named) == sorted(modules)


def test_only_files_of_the_workers_part_and_those_called_worker_import_sympy() -> None:
    page = (ROOT / "docs" / "symbolic_files.md").read_text(encoding="utf-8")
    of_workers = set(re.findall(r"`(\w+\.py)`", page.partition("**Workers and sympy**")[2]))
    of_workers |= set(re.findall(r"^\| `(\w+\.py)` .*\(worker\) \|$", page, re.MULTILINE))
    importing = {
        path.name
        for path in (ROOT / "src" / "mycelium" / "symbolic").glob("*.py")
        if re.search(r"^\s*(?:import|from) (?:sympy|mpmath)\b", path.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert importing and importing <= of_workers
