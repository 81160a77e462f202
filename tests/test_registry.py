"""Seams: a name is registered once, found in code or through entry points, and a miss says what exists."""

from __future__ import annotations

from importlib import metadata

import pytest

from mycelium.errors import UsageError
from mycelium.registry import Registry, RegistryError


class _Point:
    def __init__(self, name: str, value: object) -> None:
        self.name = name
        self._value = value

    def load(self) -> object:
        if isinstance(self._value, Exception):
            raise self._value
        return self._value


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> list[_Point]:
    points: list[_Point] = []
    monkeypatch.setattr(metadata, "entry_points", lambda *, group: points if group == "mycelium.things" else [])
    return points


def test_what_was_registered_is_found() -> None:
    things: Registry[int] = Registry("thing", "mycelium.things")
    assert things.register("one", 1) == 1
    assert things["one"] == 1 and "one" in things and list(things) == ["one"] and len(things) == 1


def test_a_name_is_taken_once_unless_replacing_is_meant() -> None:
    things: Registry[int] = Registry("thing", "mycelium.things")
    things.register("one", 1)
    with pytest.raises(RegistryError, match="got the thing 'one' a second time"):
        things.register("one", 2)
    things.register("one", 2, replace=True)
    assert things["one"] == 2


def test_an_unknown_name_is_answered_with_those_that_exist() -> None:
    things: Registry[int] = Registry("thing", "mycelium.things")
    things.register("one", 1)
    with pytest.raises(UsageError, match="got the thing 'two', expected one of: one"):
        things.require("two")


def test_entry_points_are_found_by_name_and_in_the_list(installed: list[_Point]) -> None:
    installed.append(_Point("outside", 7))
    things: Registry[int] = Registry("thing", "mycelium.things")
    assert things["outside"] == 7
    assert list(things) == ["outside"]


def test_code_wins_over_an_entry_point_of_the_same_name(installed: list[_Point]) -> None:
    installed.append(_Point("one", 7))
    things: Registry[int] = Registry("thing", "mycelium.things")
    things.register("one", 1)
    assert list(things) == ["one"] and things["one"] == 1


def test_a_faulty_entry_point_is_named(installed: list[_Point]) -> None:
    installed.append(_Point("broken", ValueError("no such file")))
    things: Registry[int] = Registry("thing", "mycelium.things")
    with pytest.raises(RegistryError, match=r"'broken' of the group 'mycelium.things' cannot be loaded: ValueError"):
        list(things)
