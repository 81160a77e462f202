"""What a Ctrl-C does to a training, and the figures of its steps."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Mapping
from types import FrameType, TracebackType
from typing import Any, SupportsFloat

__all__ = ["Interrupts", "Meter"]


class Interrupts:
    """While it is open, the first Ctrl-C only sets `asked`, so that a batch is never cut in two; the second one stops.

    Python gives signals to the main thread alone; in another thread nothing changes.
    """

    def __init__(self, log: Callable[[str], None]) -> None:
        self.asked = False
        self._log = log
        self._before: Any = None

    def _handle(self, number: int, frame: FrameType | None) -> None:
        if self.asked:
            raise KeyboardInterrupt
        self.asked = True
        self._log("interrupted; finishing this batch (Ctrl-C once more stops at once)")

    def __enter__(self) -> Interrupts:
        if threading.current_thread() is threading.main_thread():
            self._before = signal.signal(signal.SIGINT, self._handle)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._before is not None:
            signal.signal(signal.SIGINT, self._before)


class Meter:
    """Means of the metrics of steps, and how fast they come."""

    def __init__(self, unit: str) -> None:
        self.unit = unit
        self._sums: dict[str, Any] = {}
        self._steps = self._seen = 0
        self._begun = time.monotonic()

    def add(self, metrics: Mapping[str, SupportsFloat], size: int) -> None:
        """Count the metrics of a step over `size` samples; those that lie on a GPU are only fetched by `take`."""
        for name, value in metrics.items():
            self._sums[name] = self._sums.get(name, 0.0) + value
        self._steps += 1
        self._seen += size

    @property
    def steps(self) -> int:
        """Steps since the last `take`."""
        return self._steps

    @property
    def seconds(self) -> float:
        """Time since the last `take`."""
        return time.monotonic() - self._begun

    def take(self) -> dict[str, float]:
        """Means since the last call, and `UNIT_per_second`; counting begins anew."""
        found = {name: float(value) / self._steps for name, value in self._sums.items()} if self._steps else {}
        found[f"{self.unit}_per_second"] = round(self._seen / max(self.seconds, 1e-9), 1)
        self._sums, self._steps, self._seen, self._begun = {}, 0, 0, time.monotonic()
        return found
