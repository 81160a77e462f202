"""The rooms of the package and its imports, read from its source without importing it."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path

SRC = Path(__file__).parents[1] / "src" / "mycelium"

# From the ground up. A room may import the rooms named beside it and what those may import.
ROOMS: dict[str, tuple[str, ...]] = {
    "io": (),
    "signals": (),
    "problems": ("io",),
    "symbolic": ("problems",),
    "programs": ("symbolic",),
    "runs": ("io",),
    "teacher": ("programs", "signals", "runs"),
    "labels": ("teacher",),
    "synthesis": ("programs",),
    "specialists": ("programs",),
    "search": ("specialists",),
    "solver": ("search",),
    "evaluation": ("solver", "labels", "synthesis"),
    "training": ("evaluation",),
    "viewer": ("training",),
    "cli": ("viewer",),
}


@dataclass(frozen=True)
class Import:
    """One imported name. `module` is where it is asked for: the longest path that is a module, else as written.

    lazy: inside a function, or for type checkers only, so that importing the file does not import it.
    """

    module: str
    name: str
    line: int
    lazy: bool


def module_name(path: Path, src: Path = SRC) -> str:
    """`programs/execute.py` -> `mycelium.programs.execute`; a folder's `__init__.py` -> the folder."""
    parts = path.relative_to(src.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def room_of(module: str) -> str:
    """`mycelium.programs.execute` -> `programs`; `mycelium` itself -> ``."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else ""


def reach(room: str) -> set[str]:
    """All rooms that a room may import."""
    return {below for step in ROOMS[room] for below in {step} | reach(step)}


def read_imports(source: str, module: str, is_package: bool, modules: frozenset[str]) -> list[Import]:
    """All imports of Mycelium's own modules in a source text, lazy ones included."""
    found: list[Import] = []
    folder = module.split(".") if is_package else module.split(".")[:-1]

    def visit(node: ast.AST, lazy: bool) -> None:
        if isinstance(node, ast.Import):
            found.extend(Import(a.name, "", node.lineno, lazy) for a in node.names if _own(a.name))
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(folder[: len(folder) - node.level + 1]) if node.level else ""
            base = ".".join(part for part in (base, node.module or "") if part)
            for alias in node.names if _own(base) else ():
                deeper = f"{base}.{alias.name}"
                # A name that a door binds hides the module of the same name: `programs.execute` is the function.
                if deeper in modules and alias.name not in _bound_by(base):
                    found.append(Import(deeper, "", node.lineno, lazy))
                else:
                    found.append(Import(base, alias.name, node.lineno, lazy))
        inner = lazy or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            inner = True
        for child in ast.iter_child_nodes(node):
            visit(child, inner)

    visit(ast.parse(source), False)
    return found


def _own(name: str) -> bool:
    return name == "mycelium" or name.startswith("mycelium.")


@cache
def _bound_by(package: str) -> frozenset[str]:
    path = SRC.parent.joinpath(*package.split("."), "__init__.py")
    if not path.is_file():
        return frozenset()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(a.asname or a.name for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) for a in n.names)


@cache
def sources() -> dict[str, Path]:
    """Every module of the package with its file."""
    return {module_name(path): path for path in sorted(SRC.rglob("*.py"))}


@cache
def imports() -> dict[str, tuple[Import, ...]]:
    """Every module of the package with what it imports of the package."""
    modules = frozenset(sources())
    return {
        module: tuple(read_imports(path.read_text(encoding="utf-8"), module, path.name == "__init__.py", modules))
        for module, path in sources().items()
    }


def circles(graph: dict[str, set[str]]) -> list[list[str]]:
    """Groups of nodes that reach each other, each sorted; an empty list means that there is no circle."""
    order: list[str] = []
    seen: set[str] = set()

    def walk(start: str, edges: dict[str, set[str]], out: list[str]) -> None:
        stack = [(start, iter(sorted(edges.get(start, ()))))]
        seen.add(start)
        while stack:
            node, rest = stack[-1]
            for other in rest:
                if other not in seen:
                    seen.add(other)
                    stack.append((other, iter(sorted(edges.get(other, ())))))
                    break
            else:
                out.append(node)
                stack.pop()

    for node in sorted(graph):
        if node not in seen:
            walk(node, graph, order)
    backwards: dict[str, set[str]] = {}
    for node, others in graph.items():
        for other in others:
            backwards.setdefault(other, set()).add(node)
    seen.clear()
    found = []
    for node in reversed(order):
        if node not in seen:
            group: list[str] = []
            walk(node, backwards, group)
            if len(group) > 1 or node in graph.get(node, ()):
                found.append(sorted(group))
    return found


__all__ = ["ROOMS", "SRC", "Import", "circles", "imports", "module_name", "reach", "read_imports", "room_of", "sources"]
