"""What somebody who waits sees: a bar on a terminal, elsewhere a line now and then, and nothing on stdout."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import textwrap
import time

import pytest

from mycelium.runs import Watch, duration

CLOCK = "mycelium.runs.watch.time.monotonic"


def test_a_line_tells_how_much_the_rate_and_how_long_the_rest_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two seconds for 50 problems are 25 a second, so the 698 that are left take 27.92 s."""
    now = 100.0
    monkeypatch.setattr(CLOCK, lambda: now)
    watch = Watch("problems", 748)
    watch.at(0)
    assert watch.line() == "0 of 748 problems"
    now = 102.0
    watch.at(50, "3 failed")
    assert watch.line() == "50 of 748 problems, 25.0 problems/s, 28 s left, 3 failed"


def test_what_an_earlier_call_did_counts_in_the_amount_and_not_in_the_rate(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0.0
    monkeypatch.setattr(CLOCK, lambda: now)
    resumed, passing = Watch("rows", 1000), Watch("rows", 1000)
    resumed.at(900)
    passing.at(0)
    now = 10.0
    resumed.at(910)
    passing.at(910, passed_over=900)
    assert resumed.line() == passing.line() == "910 of 1,000 rows, 1.0 rows/s, 1 min 30 s left"


def test_the_rate_is_that_of_the_last_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0.0
    monkeypatch.setattr(CLOCK, lambda: now)
    watch = Watch("rows")
    for second in range(0, 200, 10):  # 10 a second for a hundred seconds, then 1 a second
        now = float(second)
        watch.at(10 * second if second <= 100 else 900 + second)
    assert watch.line() == "1,090 rows, 1.0 rows/s"


def test_another_unit_or_a_new_beginning_counts_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 0.0
    monkeypatch.setattr(CLOCK, lambda: now)
    watch = Watch("problems", 10)
    watch.at(0)
    now = 1.0
    watch.at(10)
    watch.at(0, unit="changed problems", total=20)
    now = 2.0
    watch.at(5, unit="changed problems", total=20)
    assert watch.line() == "5 of 20 changed problems, 5.0 changed problems/s, 3 s left"


@pytest.mark.parametrize(
    ("seconds", "said"), [(0.4, "0 s"), (59.4, "59 s"), (200, "3 min 20 s"), (3599.7, "1 h 0 min"), (7500, "2 h 5 min")]
)
def test_a_time_is_told_as_people_tell_it(seconds: float, said: str) -> None:
    assert duration(seconds) == said


def test_silent_work_says_that_it_goes_on() -> None:
    said: list[str] = []
    with Watch(log=said.append, silence_s=0.05) as watch:
        watch("labelling 9 files")
        time.sleep(0.4)
    assert said[0] == "labelling 9 files" and len(said) >= 2
    assert all(line.startswith("still at work,") and line.endswith("after: labelling 9 files") for line in said[1:])


def test_work_that_is_counted_says_how_far_it_is() -> None:
    said: list[str] = []
    with Watch("rows", 9, log=said.append, silence_s=0.05) as watch:
        watch.at(0)
        watch.at(3)
        time.sleep(0.4)
    assert said and all(line.startswith("3 of 9 rows") for line in said)


def test_work_that_speaks_or_is_soon_over_is_not_interrupted() -> None:
    said: list[str] = []
    with Watch(log=said.append, silence_s=5.0) as watch:
        for number in range(3):
            watch(str(number))
            watch.at(number)
    assert said == ["0", "1", "2"]


PROGRAM = textwrap.dedent("""
    import time
    from mycelium.runs import Watch
    with Watch("rows", 4) as watch:
        watch.at(0)
        for done in range(1, 5):
            time.sleep(0.3)
            print("a row", flush=True)
            watch.at(done)
            if done == 2:
                watch("a line for [people]")
""")


def test_a_terminal_shows_a_bar_on_stderr_and_stdout_stays_as_it_is() -> None:
    """The program under a pseudo-terminal, with stdout in a pipe."""
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    program = subprocess.Popen(
        [sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, stderr=theirs, env={**os.environ, "TERM": "xterm"}
    )
    os.close(theirs)
    shown = b""
    while True:
        try:
            more = os.read(ours, 1 << 16)
        except OSError:  # Linux: the other end is closed
            break
        if not more:
            break
        shown += more
    os.close(ours)
    out, _ = program.communicate(timeout=60)
    assert program.returncode == 0 and out == b"a row\n" * 4
    text = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown.decode())
    assert "4 of 4 rows, 3." in text and "left" in text and "━" in text
    assert "a line for [people]" in text


def test_without_a_terminal_short_work_says_nothing() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=60)
    assert done.stdout == "a row\n" * 4 and done.stderr == "a line for [people]\n"
