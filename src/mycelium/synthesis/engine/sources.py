"""Files of stories and of tellings: where they lie, read without twins, set apart by hash, walked in one way.

An *item* is a story or a telling: something with an id, the line where it begins, and a place in a file.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from importlib.resources import files
from os import PathLike
from pathlib import Path
from typing import Protocol, TypeVar

from mycelium.errors import DataError, UsageError
from mycelium.registry import Registry
from mycelium.synthesis.engine.faults import Fault

STORY_PARTS = ("train", "contrast", "sealed")
OWN = "own"
_MIX, _MIX_INDEX = 0x9E3779B97F4A7C15, 0xD1B54A32D192ED03
_GOLDEN, _NEXT_TRY = 0.6180339887498949, 0.137


class Item(Protocol):
    """A story or a telling."""

    id: str
    line: int


AnItem = TypeVar("AnItem", bound=Item)


def part_of(story_id: str) -> str:
    """train, contrast (1 story in 20) or sealed (1 in 20): by the hash of the story's id."""
    draw = int(sha256(story_id.encode()).hexdigest()[:8], 16) % 20
    return "contrast" if draw == 0 else "sealed" if draw == 1 else "train"


def own_stories() -> Path:
    """The folder of stories inside the package."""
    return Path(str(files("mycelium.synthesis").joinpath("stories")))


def _is_path(name: str, item: object) -> str:
    if not isinstance(item, str | PathLike):
        return f"got {item!r}, expected the path of a story file or of a folder with files *.story"
    return "the name of the package's own stories; choose another" if name == OWN else ""


STORIES: Registry[str | PathLike[str]] = Registry("story corpus", "mycelium.stories", _is_path)
"""Story files and folders by a name, which `load_stories` takes in place of their path."""


def files_of(path: Path, kind: str) -> list[Path]:
    """The file itself, or all files `*.KIND` of a folder, in order; none where there is nothing."""
    if path.is_dir():
        return sorted(path.rglob(f"*.{kind}"))
    return [path] if path.exists() else []


def files_to_check(paths: Sequence[Path], kind: str) -> list[Path]:
    """`files_of` of all paths, each once.

    Raises:
        UsageError: a path that does not exist, or a folder without such files.
    """
    found: dict[Path, None] = {}
    for path in paths:
        here = files_of(path, kind)
        if not here:
            raise UsageError(f"got {path}, expected a {kind} file or a folder with files *.{kind}")
        found |= dict.fromkeys(here)
    return list(found)


def load_items(
    source: str | Path | None, own: Path, kind: str, read: Callable[[Path], tuple[list[AnItem], list[Fault]]]
) -> list[AnItem]:
    """Items of a file or of all `*.KIND` files in a folder; where the source is None or "own", of the folder `own`.

    source: a path, or a name under which one is registered in `STORIES`.

    Raises:
        DataError: there are none, a file has a fault, or an id stands twice; the message names `mycelium stories check`.
    """
    path = own if source in (None, OWN) else Path(STORIES.get(str(source), source))  # type: ignore[arg-type]
    names = files_of(path, kind)
    if not names:
        known = ", ".join([OWN, *sorted(STORIES)])
        raise DataError(
            f"{path}: no {kind} files (*.{kind}) there, and no such name ({known}); docs/stories.md shows how to write one."
        )
    items: list[AnItem] = []
    seen: dict[str, Path] = {}
    for name in names:
        found, faults = read(name)
        if faults:
            raise DataError(f"{name}: {faults[0]} ({len(faults)} faults; `mycelium stories check {name}` lists them)")
        for item in found:
            if item.id in seen:
                raise DataError(f"{name}: line {item.line}: the id {item.id} is also in {seen[item.id]}")
            seen[item.id] = name
        items += found
    return items


def item_to_read(items: Sequence[AnItem], item_id: str, source: str | Path | None, what: str, many: str) -> AnItem:
    """The item with this id, unless it is one of the package's that are measured and not read.

    Raises:
        UsageError: there is none, or it is sealed.
    """
    found = next((item for item in items if item.id == item_id), None)
    if found is None:
        raise UsageError(
            f"got the {what} {item_id!r}, expected the id of one of {len(items)} {many} in {source or OWN}"
        )
    if source in (None, OWN) and part_of(found.id) == "sealed":
        raise UsageError(f"the {what} {item_id} is sealed: it belongs to what is measured and not read")
    return found


def digest_of(parts: Iterable[object]) -> str:
    """A hash of what items say, in their order; `parts` print the same in every process."""
    whole = sha256()
    for part in parts:
        whole.update(repr(part).encode())
    return whole.hexdigest()


@dataclass
class DrawTally:
    """What happened on the way: problems made, draws that did not fit, texts that the extractor reads otherwise."""

    made: int = 0
    redrawn: int = 0
    misread: int = 0
    reasons: dict[str, int] = field(default_factory=dict)

    def refuse(self, item_id: str, misread: bool = False) -> None:
        """A draw of this item that gave no problem."""
        self.redrawn += 1
        self.misread += misread
        self.reasons[item_id] = self.reasons.get(item_id, 0) + 1


def rng_at(seed: int, index: int) -> random.Random:
    """The generator of problem `index` of a seed."""
    return random.Random((seed * _MIX + index * _MIX_INDEX + 1) & (2**64 - 1))


def place_at(index: int, attempt: int) -> float:
    """Where problem `index` looks for its question, in [0, 1): golden steps reach every stretch in proportion to its length."""
    return (index * _GOLDEN + attempt * _NEXT_TRY) % 1
