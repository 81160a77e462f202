"""The command line with a solver made by hand: fast, and the same on every machine."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from fakes import FakeSolver
from mycelium.cli.main import main


@dataclass(frozen=True)
class Outcome:
    """Exit code and both streams of one call."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def rows(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture
def mycelium(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Outcome]:
    """`mycelium("solve", "text")` in this process, with the fake solver behind it."""
    monkeypatch.setattr("mycelium.solver.Solver", FakeSolver, raising=False)

    def call(*arguments: str) -> Outcome:
        code = main(arguments)
        captured = capfd.readouterr()
        assert "Traceback" not in captured.err
        return Outcome(code, captured.out, captured.err)

    return call
