"""Data files of knowledge: TOML, one section a fact. Nothing of them is ever run.

    topic = "Speed, distance and time"

    [TRAVEL_DISTANCE]
    formula = "d = s*t"
    d = "distance, length"
    s = "speed, length/time, >= 0"
    t = "time, time, >= 0"
    also = ["s", "t"]
    words = "the distance at speed {s} in time {t}"
    source = "OpenStax, Prealgebra 2e, section 9.7"
    examples = ["d = 150, s = 50, t = 3"]

A line for each letter of the formula: its name, what it measures, its conditions. `solved` gives the formula of a part
by hand, `where` abbreviations, `needs` what must hold between the parts. TOML and not YAML: there 13:20 would be 800 and a plain `n` a no.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

from mycelium.errors import DataError
from mycelium.programs.knowledge.dimensions import Dimension
from mycelium.programs.knowledge.facts import Fact, Part
from mycelium.programs.knowledge.rows import rows_of

FOLDER = Path(__file__).with_name("data")
_FIELDS = frozenset({"formula", "words", "source", "examples", "also", "solved", "where", "needs"})
_NEEDED = ("formula", "words", "source", "examples")


def read_knowledge(path: str | Path, *, checked: bool = True) -> tuple[Fact, ...]:
    """The facts of a data file.

    checked: also read every formula and example; without it that waits until a row is used, as for the shipped files.

    Raises:
        DataError: the file is missing or no TOML, or rows have faults; every fault with its file and row.
    """
    path = Path(path)
    try:
        with open(path, "rb") as stream:
            document = tomllib.load(stream, parse_float=Fraction)
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError, ValueError) as error:
        raise DataError(f"{path}: {error}") from None
    topic = document.pop("topic", None)
    if not isinstance(topic, str):
        raise DataError(f'{path}: got no topic, expected a line such as  topic = "Geometry"  above the first row')
    facts: list[Fact] = []
    faults: list[str] = []
    for name, fields in document.items():
        try:
            fact = fact_of(name, topic, fields)
            if checked:
                rows_of(fact)
            facts.append(fact)
        except DataError as error:
            faults.append(f"{path}, row {name}: {error}")
    if faults:
        raise DataError("\n".join(faults))
    return tuple(facts)


def fact_of(name: str, topic: str, fields: object) -> Fact:
    """A fact from the fields of one section.

    Raises:
        DataError: a field is missing, unknown or of another type.
    """
    if not isinstance(fields, Mapping):
        raise DataError(f"got {type(fields).__name__}, expected a section [{name}] with fields")
    if missing := [field for field in _NEEDED if field not in fields]:
        raise DataError(f"got no {', '.join(missing)}; expected {', '.join(_NEEDED)} and a line for each letter")
    if strange := [key for key in fields if len(key) > 3 and key not in _FIELDS]:
        raise DataError(f"got the field {strange[0]!r}, expected a letter or one of {', '.join(sorted(_FIELDS))}")
    parts = tuple(_part(key, value) for key, value in fields.items() if key not in _FIELDS)
    also, needs, examples = fields.get("also", []), fields.get("needs", []), fields["examples"]
    for key, value in (("also", also), ("needs", needs), ("examples", examples)):
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise DataError(f"got {key} = {value!r:.60}, expected a list of texts")
    texts: dict[str, Any] = {key: fields[key] for key in ("formula", "words", "source")}
    if wrong := [key for key, value in texts.items() if not isinstance(value, str)]:
        raise DataError(f"got {wrong[0]} = {texts[wrong[0]]!r:.60}, expected a text")
    solved, where = (_table(key, fields.get(key, {})) for key in ("solved", "where"))
    lists: dict[str, Any] = {"examples": tuple(examples), "also": tuple(also), "needs": tuple(needs)}
    return Fact(name, topic, parts=parts, solved=solved, where=where, **lists, **texts)


def _part(letter: str, text: object) -> Part:
    pieces = [piece.strip() for piece in text.split(",")] if isinstance(text, str) else []
    if len(pieces) < 2 or not pieces[0]:
        raise DataError(f'got {letter} = {text!r:.60}, expected such as  {letter} = "radius, length, > 0"')
    units = [piece.removeprefix("in ") for piece in pieces[2:] if piece.startswith("in ")]
    conditions = tuple(piece for piece in pieces[2:] if not piece.startswith("in "))
    return Part(letter, pieces[0], Dimension(pieces[1]), conditions, *units[:1])


def _table(key: str, value: object) -> dict[str, str]:
    if not isinstance(value, Mapping) or not all(isinstance(item, str) for item in value.values()):
        raise DataError(f"got {key} = {value!r:.60}, expected letters with their formulas")
    return dict(value)


def shipped() -> tuple[Fact, ...]:
    """The facts that come with the package, topic by topic."""
    return tuple(fact for path in sorted(FOLDER.glob("*.toml")) for fact in read_knowledge(path, checked=False))
