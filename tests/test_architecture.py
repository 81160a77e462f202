"""The house: sixteen rooms, imports that point downwards, one door a room, and what inference must never reach."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections import Counter
from itertools import pairwise

import pytest

from imports import ROOMS, SRC, circles, imports, reach, read_imports, room_of, sources

LEAVES = {
    "errors",
    "late",
    "registry",
    "shapes",
    "",
}  # errors, the registry, shapes of arrays, and the own door (the version)
MAX_LINES = 350
MAX_SHARE = 0.30


def test_the_rooms_are_these_sixteen() -> None:
    folders = {path.name for path in SRC.iterdir() if (path / "__init__.py").exists()}
    assert folders == set(ROOMS)


def test_imports_point_downwards_only() -> None:
    faults = []
    for module, found in imports().items():
        room = room_of(module)
        if room not in ROOMS:
            continue  # the door and `python -m mycelium` see everything
        allowed = {room} | reach(room) | LEAVES
        faults += [
            f"{module}:{item.line} imports {item.module}, but {room}/ may not"
            for item in found
            if room_of(item.module) not in allowed
        ]
    assert not faults, "\n".join(faults)


def test_cross_room_imports_go_through_the_door() -> None:
    """`from mycelium.programs import Program`, never `from mycelium.programs.program import Program`."""
    faults = [
        f"{module}:{item.line} imports {item.module}: ask the door, mycelium.{room_of(item.module)}"
        for module, found in imports().items()
        for item in found
        if room_of(module) in ROOMS
        and room_of(item.module) in ROOMS
        and room_of(item.module) != room_of(module)
        and item.module.count(".") > 1
    ]
    assert not faults, "\n".join(faults)


def test_no_private_name_crosses_a_room() -> None:
    faults = [
        f"{module}:{item.line} imports {item.name} of {item.module}"
        for module, found in imports().items()
        for item in found
        if item.name.startswith("_") and not item.name.startswith("__") and room_of(module) != room_of(item.module)
    ]
    assert not faults, "\n".join(faults)


def test_no_modules_import_each_other_in_a_circle() -> None:
    """Lazy imports count: a circle that is only put off is one all the same. A door that gathers its room is none."""
    graph: dict[str, set[str]] = {}
    for module, found in imports().items():
        graph[module] = {item.module for item in found if item.module not in ("mycelium", module)}
    assert circles(graph) == []


@pytest.mark.parametrize("room", ["specialists", "search", "solver"])
def test_what_solves_cannot_import_what_trains_or_what_knows_answers(room: str) -> None:
    """A fresh interpreter in which training, labels, teacher and their libraries do not exist."""
    program = f"""
import sys
class Refuse:
    def find_spec(self, name, path=None, target=None):
        top = ("spacy", "pyarrow", "duckdb", "datasets", "transformers", "matplotlib")
        own = tuple("mycelium." + room for room in ("labels", "training", "teacher", "synthesis", "evaluation"))
        if name.split(".")[0] in top or name.startswith(own):
            raise ImportError("refused: " + name)
sys.meta_path.insert(0, Refuse())
import mycelium.{room}
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr


def test_the_solver_and_the_search_cannot_see_an_answer_key() -> None:
    faults = []
    for module, path in sources().items():
        if room_of(module) not in ("specialists", "search", "solver"):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = {
                getattr(node, attribute)
                for attribute in ("id", "attr", "arg", "name")
                if isinstance(getattr(node, attribute, None), str)
            }
            if isinstance(node, ast.ImportFrom):
                names |= {alias.name for alias in node.names}
            faults += [
                f"{module}:{getattr(node, 'lineno', '?')} names {name!r}"
                for name in names
                if "gold" in name.lower() or name in ("Example", "LabeledProblem", "load_examples")
            ]
    assert not faults, "\n".join(faults)


def test_a_module_holds_one_idea_in_at_most_350_lines() -> None:
    lengths = {m: len(path.read_text(encoding="utf-8").splitlines()) for m, path in sources().items()}
    long = {m: n for m, n in lengths.items() if n > (300 if room_of(m) == "synthesis" else MAX_LINES)}
    assert not long, f"look for the second idea in {long}"


def test_no_room_holds_more_than_a_third_of_the_house() -> None:
    lines: Counter[str] = Counter()
    for module, path in sources().items():
        lines[room_of(module)] += len(path.read_text(encoding="utf-8").splitlines())
    total = lines.total()
    shares = {room: count / total for room, count in lines.items()}
    assert max(shares.values()) <= MAX_SHARE, shares


def test_no_text_is_ever_run_as_code() -> None:
    parsers = {"sympify", "parse_expr", "parse_latex"}  # they run what they read
    forbidden_calls = {"eval", "exec", "compile", "__import__", *parsers}
    faults: list[str] = []
    for module, path in sources().items():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            where = f"{module}:{getattr(node, 'lineno', '?')}"
            if isinstance(node, ast.Call):
                if isinstance(node.func, ast.Name) and node.func.id in forbidden_calls:
                    faults.append(f"{where} calls {node.func.id}")
                if isinstance(node.func, ast.Attribute) and node.func.attr in parsers:
                    faults.append(f"{where} calls {node.func.attr}")
                for keyword in node.keywords:
                    if keyword.arg == "trust_remote_code":
                        faults.append(f"{where} passes trust_remote_code")
                    if keyword.arg in ("shell", "allow_pickle") and not _is_false(keyword.value):
                        faults.append(f"{where} passes {keyword.arg}")
                if _is_torch_load(node):
                    options = {keyword.arg: getattr(keyword.value, "value", None) for keyword in node.keywords}
                    if options.get("weights_only") is not True:
                        faults.append(f"{where}: torch.load without weights_only=True")
            if isinstance(node, ast.Import | ast.ImportFrom):
                names = [alias.name for alias in node.names] + [getattr(node, "module", None) or ""]
                unsafe = {"pickle", "dill", "cloudpickle", "marshal", "shelve"}
                faults += [f"{where} imports {name}" for name in names if name.split(".")[0] in unsafe]
    assert not faults, "\n".join(faults)


def _is_false(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is False


def _is_torch_load(node: ast.Call) -> bool:
    function = node.func
    return (
        isinstance(function, ast.Attribute)
        and function.attr == "load"
        and isinstance(function.value, ast.Name)
        and function.value.id == "torch"
    )


def test_the_reader_of_imports_sees_every_kind() -> None:
    """The reader itself, on lines written for it: relative, absolute, aliased and lazy imports."""
    source = "from ..labels import x\nimport mycelium.solver as s\ndef f():\n    from mycelium import cli\n"
    modules = frozenset({"mycelium.cli", "mycelium.labels", "mycelium.solver"})
    found = read_imports(source, "mycelium.programs.fake", False, modules)
    assert [(item.module, item.lazy) for item in found] == [
        ("mycelium.labels", False),
        ("mycelium.solver", False),
        ("mycelium.cli", True),
    ]


def test_the_reader_of_circles_finds_them() -> None:
    graph = {"a": {"b"}, "b": {"c"}, "c": {"a", "d"}, "d": set(), "e": {"e"}}
    assert sorted(circles(graph)) == [["a", "b", "c"], ["e"]]
    assert all(left <= right for left, right in pairwise(sorted(circles(graph))))
