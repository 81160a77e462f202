"""What a check of files found, and the faults that only files beside each other show: ids and texts that stand twice."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Generic

from mycelium.errors import DataError
from mycelium.synthesis.engine.faults import Fault
from mycelium.synthesis.engine.likeness import MOST_ALIKE, Grams, alike_grams
from mycelium.synthesis.engine.sources import AnItem


@dataclass
class Checked(Generic[AnItem]):
    """What the check of a file found. stories: its stories or tellings; samples: drawn problems by their id."""

    stories: list[AnItem]
    n_questions: int
    faults: list[Fault]
    samples: dict[str, list[Any]] = field(default_factory=dict)

    def add(self, line: int, text: str) -> None:
        """One more fault, in its place and once."""
        self.faults = sorted({*self.faults, Fault(line, text)})


def places_of(report: Mapping[Path, Checked[AnItem]]) -> dict[str, tuple[Path, int]]:
    """File and line of every item; of an id that stands in several files, the first."""
    found: dict[str, tuple[Path, int]] = {}
    for path, checked in report.items():
        for item in checked.stories:
            found.setdefault(item.id, (path, item.line))
    return found


def add_twins(
    report: Mapping[Path, Checked[AnItem]],
    what: str,
    grams_of: Callable[[AnItem], Grams] | None,
    load_own: Callable[[], Sequence[AnItem]],
) -> None:
    """Faults for ids that stand in two files and, with `grams_of`, for texts told twice, here or in the package."""
    places = places_of(report)
    for path, checked in report.items():
        for item in checked.stories:
            if places[item.id][0] != path:
                checked.add(item.line, f"the id {item.id} is also in {places[item.id][0]}")
    if grams_of is None:
        return
    try:
        every = {item.id: item for item in load_own()}
    except DataError:
        every = {}  # a fault of the package's own files is named when they are checked
    every |= {item.id: item for checked in report.values() for item in checked.stories}
    for pair in alike_grams({name: grams_of(item) for name, item in every.items()}, places):
        path, line = places[pair.story]
        report[path].add(
            line,
            f"shares {pair.share:.0%} of its masked 4-grams with the {what} {pair.other}; at most {MOST_ALIKE:.0%}",
        )
