"""Faults of settings in words: the field, what was got, what is expected, a near name."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, ConfigDict, Field

from mycelium.errors import DataError
from mycelium.io import validated


class Inner(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False)
    width: int = Field(4, ge=1, le=9)


class Outer(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, allow_inf_nan=False)
    name: str
    rate: float = Field(0.5, gt=0)
    colour: Literal["red", "blue"] = "red"
    inner: Inner = Inner()
    names: Annotated[tuple[str, ...], Field(strict=False)] = ()


def faults(row: dict[str, Any]) -> list[str]:
    with pytest.raises(DataError) as caught:
        validated(Outer, row, DataError, "own.yaml")
    first, *rest = str(caught.value).splitlines()
    assert first == f"own.yaml: {len(rest)} fault{'s' * (len(rest) > 1)}"
    return [line.strip() for line in rest]


def test_good_settings_come_back_as_the_model() -> None:
    made = validated(Outer, {"name": "a", "rate": 1, "names": ["b"]}, DataError)
    assert (made.rate, made.names, made.inner.width) == (1.0, ("b",), 4)


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"nam": 1}, "unknown key 'nam'; did you mean 'name'?"),
        ({"zzz": 1}, "unknown key 'zzz'"),
        ({"rate": 0}, "rate: got 0, expected more than 0"),
        ({"rate": float("nan")}, "rate: got nan, expected more than 0"),
        ({"rate": "1e-3"}, "rate: got '1e-3', expected a number (YAML takes 1e-3 for text; write 0.001)"),
        ({"rate": True}, "rate: got True, expected a number"),
        ({"colour": "green"}, "colour: got 'green', expected 'red' or 'blue'"),
        ({"inner": {"width": 10}}, "inner.width: got 10, expected 1 to 9"),
        ({"inner": {"with": 2}}, "unknown key 'inner.with'; did you mean 'width'?"),
        ({"inner": 3}, "inner: got 3, expected a mapping"),
        ({"names": "b"}, "names: got 'b', expected a list"),
        ({"names": ["b", 3]}, "names.1: got 3, expected text"),
        ({"name": "x" * 200, "rate": []}, "rate: got [], expected a number"),
    ],
)
def test_a_fault_says_what_was_got_and_what_is_expected(changes: dict[str, Any], fault: str) -> None:
    assert faults({"name": "a"} | changes) == [fault]


def test_all_faults_come_together_and_a_long_value_is_cut() -> None:
    found = faults({"rate": -1, "colour": "x" * 500, "extra": 1})
    assert found[0] == "missing key 'name'" and len(found) == 4
    assert all(len(line) < 150 for line in found)
