"""The tree of errors, drawn from the classes. `python tests/error_tree.py` writes it into `mycelium/errors.py`."""

from __future__ import annotations

import importlib
import inspect
from pathlib import Path
from textwrap import shorten

from imports import SRC, room_of, sources

HOME = SRC / "errors.py"


def exception_classes() -> list[type[BaseException]]:
    """Every exception class that a module of the package defines, by name."""
    found = {
        item
        for module in sources()
        if module != "mycelium.__main__"
        for item in vars(importlib.import_module(module)).values()
        if inspect.isclass(item) and issubclass(item, BaseException) and item.__module__.split(".")[0] == "mycelium"
    }
    return sorted(found, key=lambda item: (item.__name__, item.__module__))


def drawn_tree() -> str:
    """The classes below `MyceliumError`: name, what else it is, the room, and the first sentence of what it says."""
    from mycelium.errors import MyceliumError

    classes = exception_classes()
    rows: list[tuple[str, type[BaseException]]] = []

    def draw(item: type[BaseException], indent: str) -> None:
        below = [one for one in classes if one.__bases__[0] is item]
        for place, one in enumerate(below, start=1):
            last = place == len(below)
            others = "".join(f", {base.__name__}" for base in one.__bases__[1:])
            rows.append((f"{indent}{'└' if last else '├'}── {one.__name__}{others}", one))
            draw(one, indent + ("    " if last else "│   "))

    draw(MyceliumError, "    ")
    width = max(len(left) for left, _ in rows) + 2
    lines = ["    MyceliumError"] + [
        left.ljust(width) + shorten(_meaning(item), 118 - width, placeholder=" ...") for left, item in rows
    ]
    return "\n".join(lines) + "\n"


def _meaning(item: type[BaseException]) -> str:
    sentence = (inspect.getdoc(item) or "").split("\n")[0].split("; ")[0].split(". ")[0].split(" (")[0].rstrip(".")
    room = room_of(item.__module__)
    return sentence if room == "errors" else f"{room}: {sentence[:1].lower()}{sentence[1:]}"


def written_tree(path: Path = HOME) -> str:
    """The tree as the module's docstring has it: the indented lines."""
    text = path.read_text(encoding="utf-8")
    return text[text.index("    MyceliumError\n") : text.index("\nA message has three parts")]


if __name__ == "__main__":
    HOME.write_text(HOME.read_text(encoding="utf-8").replace(written_tree(), drawn_tree(), 1), encoding="utf-8")
