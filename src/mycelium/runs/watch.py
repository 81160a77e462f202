"""How far long work is: a bar on a terminal, elsewhere a line at least every half minute.

    128 of 748 problems, 25.1 problems/s, 25 s left

Everything goes to stderr, so that stdout holds rows or the one JSON document and nothing else.
"""

from __future__ import annotations

import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from types import TracebackType
from typing import Any

__all__ = ["SILENCE_S", "Watch", "duration"]

SILENCE_S = 30.0
WINDOW_S = 60.0
"""The rate is that of the last minute."""


class Watch:
    """Shows how far a piece of work is, while it is open as a context manager.

    log: takes lines for people; stderr unless given. With one there is no bar.
    unit: what is counted, such as "problems". total: how many there are in all, where that is known.
    silence_s: a line at least so often. bar: False never draws one.
    """

    def __init__(
        self,
        unit: str = "rows",
        total: int | None = None,
        *,
        log: Callable[[str], None] | None = None,
        silence_s: float = SILENCE_S,
        bar: bool = True,
    ) -> None:
        self.unit, self.total, self.done, self.said = unit, total, 0, ""
        self._draws_bar = bar and log is None
        self._log, self._silence_s = log or _to_stderr, silence_s
        # A Ctrl-C may speak while the same thread is speaking.
        self._lock, self._over = threading.RLock(), threading.Event()
        self._last, self._said_at, self._shown_at = "", time.monotonic(), time.monotonic()
        self._seen: deque[tuple[float, int]] = deque()
        self._thread = threading.Thread(target=self._speak_up, name="watch", daemon=True)
        self._bar: Any = None

    def at(
        self, done: int, said: str = "", *, passed_over: int = 0, unit: str | None = None, total: int | None = None
    ) -> None:
        """So much is done by now; the first call says where this one began.

        said: more for people, shown behind the figures. passed_over: how much of `done` cost no work, so that it does
            not count in the rate. unit, total: where they become known later or change; with another unit counting begins anew.
        """
        with self._lock:
            if unit not in (None, self.unit) or done < self.done:
                self._seen.clear()
            self.unit, self.total = unit or self.unit, self.total if total is None else total
            self.done, self.said = done, said
            now = time.monotonic()
            self._seen.append((now, done - passed_over))
            while len(self._seen) > 2 and now - self._seen[1][0] > WINDOW_S:
                self._seen.popleft()
            if self._bar is not None:
                self._bar.update(self._bar.task_ids[0], completed=done, total=self.total, description=self.line())

    def __call__(self, message: str) -> None:
        """A line for people, above the bar where there is one."""
        with self._lock:
            self._last, self._said_at = message, time.monotonic()
            self._shown_at = self._said_at
            if self._bar is not None:
                self._bar.console.print(message, markup=False, highlight=False, soft_wrap=True)
            else:
                self._log(message)

    def line(self) -> str:
        """How much is done, at which rate, and how long the rest takes at that rate."""
        of = "" if self.total is None else f" of {self.total:,}"
        parts = [f"{self.done:,}{of} {self.unit}"]
        if rate := self._rate():
            parts.append(f"{rate:.{1 if rate < 1000 else 0}f} {self.unit}/s")
            if self.total is not None and self.done < self.total:
                parts.append(f"{duration((self.total - self.done) / rate)} left")
        return ", ".join([*parts, *([self.said] if self.said else [])])

    def _rate(self) -> float:
        if len(self._seen) < 2 or self._seen[-1][0] <= self._seen[0][0]:
            return 0.0
        (began, first), (now, last) = self._seen[0], self._seen[-1]
        return max(0, last - first) / (now - began)

    def _speak_up(self) -> None:
        while not self._over.wait(self._silence_s / 10):
            with self._lock:
                now = time.monotonic()
                if now - self._shown_at >= self._silence_s:
                    self._shown_at = now
                    waiting = f"still at work, {now - self._said_at:.0f} s after: {self._last}"
                    self._log(waiting if not self._seen and self._last else self.line())

    def __enter__(self) -> Watch:
        if self._draws_bar and sys.stderr.isatty():
            self._bar = _bar()
        if self._bar is None:
            self._thread.start()
        else:
            self._bar.add_task(self.line(), total=self.total)
            self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        if self._bar is None:
            self._thread.join()
        else:
            self._bar.stop()
            self._bar = None


def duration(seconds: float) -> str:
    """A time as people say it: "45 s", "3 min 20 s", "2 h 5 min".

    >>> duration(200)
    '3 min 20 s'
    """
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600:,} h {whole % 3600 // 60} min"


def _to_stderr(message: str) -> None:
    print(message, file=sys.stderr, flush=True)


def _bar() -> Any:
    """The bar of rich on stderr; None where the terminal cannot move its cursor."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn

    console = Console(stderr=True)
    if console.is_dumb_terminal or not console.is_terminal:
        return None
    columns = (SpinnerColumn(), BarColumn(bar_width=24), TextColumn("{task.description}", markup=False))
    # Rows may go to stdout and lines to stderr; neither is to pass through the bar.
    return Progress(*columns, console=console, refresh_per_second=4, redirect_stdout=False, redirect_stderr=False)
