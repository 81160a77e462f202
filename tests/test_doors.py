"""The doors of the rooms: what a door exports is used outside its room, documented, or the type of something that is."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from imports import SRC, imports, room_of, sources
from test_architecture import ROOMS

ROOT = SRC.parents[1]
PAGES = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]


@cache
def words_of_pages() -> frozenset[str]:
    return frozenset(word for page in PAGES for word in re.findall(r"\w+", page.read_text(encoding="utf-8")))


@cache
def names_asked_for() -> frozenset[tuple[str, str]]:
    """(room, name) of every import through a door, from another room, a test or a benchmark."""
    found = {
        (room_of(item.module), item.name)
        for module, items in imports().items()
        for item in items
        if room_of(item.module) != room_of(module)
    }
    for folder in ("tests", "benchmarks", "findings"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("mycelium."):
                    found |= {(room_of(str(node.module)), alias.name) for alias in node.names}
    return frozenset(found)


def door(room: str) -> set[str]:
    """The names in `__all__`."""
    tree = ast.parse((SRC / room / "__init__.py").read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return set(ast.literal_eval(node.value))
    return set()


@cache
def annotated(room: str) -> dict[str, frozenset[str]]:
    """For every function and class of a room the names in its annotations and among its bases."""
    found: dict[str, frozenset[str]] = {}
    for module, path in sources().items():
        if room_of(module) != room:
            continue
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef | ast.ClassDef):
                parts: list[ast.AST | None] = list(node.bases) if isinstance(node, ast.ClassDef) else []
                for inner in ast.walk(node):
                    parts += [getattr(inner, "annotation", None), getattr(inner, "returns", None)]
                text = " ".join(ast.unparse(part) for part in parts if part is not None)
                found[node.name] = frozenset(re.findall(r"\w+", text))
            elif isinstance(node, ast.AnnAssign):
                found[ast.unparse(node.target)] = frozenset(re.findall(r"\w+", ast.unparse(node.annotation)))
    return found


@pytest.mark.parametrize("room", [room for room in ROOMS if room != "cli"])
def test_a_door_exports_only_what_others_use(room: str) -> None:
    exported = door(room)
    used = {name for name in exported if (room, name) in names_asked_for() or name in words_of_pages()}
    while more := {
        other for name in used for other in annotated(room).get(name, frozenset()) if other in exported - used
    }:
        used |= more
    assert exported == used, f"mycelium.{room} exports what nobody asks for: {sorted(exported - used)}"


@pytest.mark.parametrize("room", list(ROOMS))
def test_a_door_says_what_its_room_holds(room: str) -> None:
    said = ast.get_docstring(ast.parse(Path(SRC / room / "__init__.py").read_text(encoding="utf-8")))
    assert said and said.splitlines()[0].endswith((".", ":"))
