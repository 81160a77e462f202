"""What a call of a worker comes to, and by when it must."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from mycelium.symbolic.errors import (
    LimitError,
    ParseError,
    SymbolicError,
    UndefinedError,
    UnsupportedError,
    WorkerError,
)
from mycelium.symbolic.tree import Node, from_json

_ERRORS: dict[str, type[SymbolicError]] = {
    error.__name__: error for error in (LimitError, ParseError, UndefinedError, UnsupportedError, WorkerError)
}


WALL_FACTOR = 10.0
"""The last resort: a worker that waits, or starves, is stopped after so many times its limit on the wall clock."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """`status` is "value", "error", "timeout" or "crashed"; `value` a Node, or the verdict of `equal`.

    seconds: on the wall clock. work: processor time of the worker.
    """

    status: str
    value: Node | bool | None
    reason: str
    seconds: float
    error: str = ""
    work: float = 0.0

    def unwrap(self) -> Node | bool | None:
        """The value; otherwise the error is raised.

        Raises:
            SymbolicError: of the kind that the worker met, WorkerError for a timeout or crash.
        """
        if self.status == "value":
            return self.value
        raise _ERRORS.get(self.error, WorkerError)(self.reason)


@dataclass(slots=True)
class Deadline:
    """How long a series of calls may take together; waiting for a worker to start is not counted.

    work_s: seconds of the workers' processor time that are left. end: the last resort where workers starve, on the clock
    of `time.monotonic`.
    """

    end: float
    work_s: float

    @classmethod
    def after(cls, began: float, work_s: float) -> Deadline:
        """So much processor time, and ten times as long on the clock, from a moment on."""
        return cls(began + WALL_FACTOR * work_s, work_s)


def outcome_of(answer: dict[str, Any], seconds: float) -> Outcome:
    """The outcome that a worker's answer line tells."""
    if "error" in answer:
        return Outcome("error", None, str(answer.get("reason", "")), seconds, str(answer["error"]))
    if "equal" in answer:
        return Outcome("value", answer["equal"], str(answer.get("reason", "")), seconds)
    try:
        return Outcome("value", from_json(answer["value"]), "", seconds)
    except SymbolicError as error:
        return Outcome("error", None, str(error), seconds, type(error).__name__)
