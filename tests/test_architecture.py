"""The directions in which packages may import each other, read from the source without importing it."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

SRC = Path(__file__).parents[1] / "src" / "mycelium"
MODULES = sorted(SRC.rglob("*.py"))

# Package -> the packages it may import. Everything may import the leaf modules of LEAVES.
LEAVES = {"errors", "plot_files", "yaml_files", "__version__"}
_UP_TO_LABELS = {"problems", "programs", "signals", "teacher"}
_ALL_BELOW_SPECIALISTS = _UP_TO_LABELS | {"labels", "taxonomy"}
_ALL_BELOW_SOLVER = (_ALL_BELOW_SPECIALISTS | {"specialists", "search"}) - {"labels"}
ALLOWED: dict[str, set[str]] = {
    "problems": set(),
    "programs": {"problems"},
    "signals": set(),
    "teacher": {"problems", "signals"},
    "labels": _UP_TO_LABELS,
    "taxonomy": _UP_TO_LABELS | {"labels"},
    "specialists": _ALL_BELOW_SPECIALISTS - {"teacher"},
    "search": {"problems", "programs", "specialists"},
    "solver": _ALL_BELOW_SOLVER,
    "evaluation": _ALL_BELOW_SOLVER | {"labels", "solver"},
    "improvement": _ALL_BELOW_SOLVER | {"labels", "solver", "evaluation"},
    "runs": {"problems"},
}
# Run folders know problems only; whoever makes or reads traces and labels may use them, the solver may not.
for _name in ("teacher", "labels", "taxonomy", "evaluation", "improvement"):
    ALLOWED[_name] = ALLOWED[_name] | {"runs"}
ALLOWED["viewer"] = set(ALLOWED) - {"viewer"}
ALLOWED["cli"] = set(ALLOWED) - {"cli"}


def package_of(path: Path) -> str:
    """`programs/execution.py` -> `programs`; the top-level door -> `""`."""
    parts = path.relative_to(SRC).parts
    return parts[0] if len(parts) > 1 else ""


def imported_packages(path: Path) -> set[tuple[str, int]]:
    """(package of mycelium, line) of every import in a file, lazy ones included."""
    found = set()
    parts = path.relative_to(SRC.parent).with_suffix("").parts
    package = parts if path.name == "__init__.py" else parts[:-1]
    if path.name == "__init__.py":
        package = parts[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        targets: list[tuple[str, ...]] = []
        if isinstance(node, ast.Import):
            targets = [tuple(alias.name.split(".")) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            base = (*base, *(node.module.split(".") if node.module else ()))
            targets = [(*base, alias.name) for alias in node.names] if len(base) == 1 else [base]
        for target in targets:
            if target[0] == "mycelium" and len(target) > 1:
                found.add((target[1], node.lineno))
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SRC)))
def test_imports_point_downwards_only(path: Path) -> None:
    package = package_of(path)
    if package == "":
        return  # the door and `python -m mycelium` see everything
    assert package in ALLOWED, f"{package}/ is new here: add it to ALLOWED with its directions"
    relative = str(path.relative_to(SRC))
    allowed = {package} | ALLOWED[package] | LEAVES
    for target, line in sorted(imported_packages(path)):
        assert target in allowed, f"{relative}:{line} imports {target}, but {package}/ may not"


@pytest.mark.parametrize(
    "path",
    [path for path in MODULES if package_of(path) in ("search", "solver")],
    ids=lambda path: str(path.relative_to(SRC)),
)
def test_the_solver_and_the_search_cannot_see_an_answer_key(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        names = {
            getattr(node, attribute)
            for attribute in ("id", "attr", "arg", "name")
            if isinstance(getattr(node, attribute, None), str)
        }
        if isinstance(node, ast.ImportFrom):
            names |= {alias.name for alias in node.names}
        for name in names:
            assert "gold" not in name.lower(), f"{path.name}:{getattr(node, 'lineno', '?')} names {name!r}"
            assert name not in ("Example", "load_examples"), f"{path.name} reads rows that carry answers"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SRC)))
def test_a_module_holds_one_idea_in_at_most_400_lines(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= 400, f"{path.relative_to(SRC)} has {lines} lines; look for the second idea in it"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(SRC)))
def test_no_text_is_ever_run_as_code(path: Path) -> None:
    parsers = {"sympify", "parse_expr", "parse_latex"}  # they run what they read
    forbidden_calls = {"eval", "exec", "compile", "__import__", *parsers}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        where = f"{path.relative_to(SRC)}:{getattr(node, 'lineno', '?')}"
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name):
                assert node.func.id not in forbidden_calls, f"{where} calls {node.func.id}"
            if isinstance(node.func, ast.Attribute):
                assert node.func.attr not in parsers, f"{where} calls {node.func.attr}"
            for keyword in node.keywords:
                assert keyword.arg != "trust_remote_code", f"{where} passes trust_remote_code"
                if keyword.arg == "shell":
                    assert isinstance(keyword.value, ast.Constant) and keyword.value.value is False, where
                if keyword.arg == "allow_pickle":
                    assert isinstance(keyword.value, ast.Constant) and keyword.value.value is False, where
            is_torch_load = (
                isinstance(node.func, ast.Attribute)
                and node.func.attr == "load"
                and isinstance(node.func.value, ast.Name)
                and node.func.value.id == "torch"
            )
            if is_torch_load:
                options = {keyword.arg: getattr(keyword.value, "value", None) for keyword in node.keywords}
                assert options.get("weights_only") is True, f"{where}: torch.load without weights_only=True"
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = [alias.name for alias in node.names] + [getattr(node, "module", None) or ""]
            for name in names:
                assert name.split(".")[0] not in ("pickle", "dill", "cloudpickle", "marshal", "shelve"), where


def test_the_checks_above_see_every_kind_of_import(tmp_path: Path) -> None:
    """The parser itself, on lines written for it: relative, absolute, aliased and lazy imports."""
    folder = SRC / "programs"
    source = "from ..labels import x\nimport mycelium.solver as s\ndef f():\n    from mycelium import cli\n"
    fake = _FakePath(folder / "fake.py", source)
    assert {name for name, _ in imported_packages(fake)} == {"labels", "solver", "cli"}


class _FakePath(type(Path())):  # type: ignore[misc]
    """A path with a text of our choosing, at a place inside the package."""

    def __new__(cls, path: Path, text: str):  # type: ignore[no-untyped-def]
        self = super().__new__(cls, path)
        self._text = text
        return self

    def read_text(self, encoding: str | None = None, errors: str | None = None) -> str:
        return self._text
