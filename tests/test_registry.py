"""Seams: a name is registered once, found in code or through entry points, and a miss says what exists."""

from __future__ import annotations

from importlib import metadata

import pytest

from mycelium.errors import UsageError
from mycelium.problems import READERS
from mycelium.programs import KNOWLEDGE, OPERATIONS
from mycelium.registry import Registry, RegistryError, must_be, must_be_callable
from mycelium.runs import ENGINES
from mycelium.solver import TRACK1_RULES
from mycelium.specialists import BACKBONES
from mycelium.synthesis import STORIES
from mycelium.teacher import TEACHER_ENGINES
from mycelium.training import RECIPE_KINDS


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


def test_a_thing_of_another_kind_is_refused_where_it_is_registered() -> None:
    numbers: Registry[int] = Registry("number", "mycelium.numbers", must_be(int))
    with pytest.raises(RegistryError, match="the number 'two' cannot be registered: got '2', expected an instance of"):
        numbers.register("two", "2")  # type: ignore[arg-type]
    with pytest.raises(RegistryError, match=r"got <class 'int'>, expected .*; make it: int\(\.\.\.\)"):
        numbers.register("two", int)  # type: ignore[arg-type]
    makers: Registry[type] = Registry("maker", "mycelium.makers", must_be_callable("a number"))
    with pytest.raises(RegistryError, match="got 2, expected a function or class that gives a number"):
        makers.register("two", 2)  # type: ignore[arg-type]
    assert not len(numbers) and not len(makers)


def test_every_entry_point_that_is_none_is_named_and_the_others_are_kept(installed: list[_Point]) -> None:
    installed.extend([_Point("word", "2"), _Point("broken", ValueError("no such file")), _Point("whole", 2)])
    things: Registry[int] = Registry("thing", "mycelium.things", must_be(int))
    with pytest.raises(RegistryError, match=r"'word' of the group .*got '2', expected .*'broken' .*ValueError"):
        list(things)
    assert list(things) == ["whole"]


def test_a_provider_is_asked_for_names_that_are_missing_and_its_things_are_not_listed() -> None:
    things: Registry[int] = Registry("thing", "mycelium.things")
    things.register("one", 1)
    things.ask_also({"one": 7, "two": 2}.get)
    assert (things["one"], things["two"], things.get("three")) == (1, 2, None)
    assert "two" in things and "three" not in things and things.require("two") == 2
    assert list(things) == ["one"] and things.known("two") is None
    with pytest.raises(KeyError):
        things["three"]


def test_every_seam_refuses_what_is_none_of_its_things() -> None:
    for seam in (
        OPERATIONS, KNOWLEDGE, STORIES, TEACHER_ENGINES, READERS, TRACK1_RULES, BACKBONES, RECIPE_KINDS, ENGINES,
    ):  # fmt: skip
        with pytest.raises(RegistryError, match=f"the {seam.kind} 'own' cannot be registered: got 3, expected"):
            seam.register("own", 3)  # type: ignore[arg-type]
