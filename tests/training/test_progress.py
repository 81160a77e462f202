"""What somebody who waits for a training sees."""

from __future__ import annotations

import time

from mycelium.training.progress import Heartbeat, Meter


def test_a_silent_training_says_that_it_is_still_at_work() -> None:
    said: list[str] = []
    with Heartbeat(said.append, silence_s=0.05) as log:
        log("labelling 9 files")
        time.sleep(0.4)
    assert said[0] == "labelling 9 files" and len(said) >= 2
    assert all(line.startswith("still at work,") and line.endswith("after: labelling 9 files") for line in said[1:])


def test_a_training_that_speaks_is_not_interrupted() -> None:
    said: list[str] = []
    with Heartbeat(said.append, silence_s=5.0) as log:
        for number in range(3):
            log(str(number))
    assert said == ["0", "1", "2"]


def test_a_meter_gives_means_and_the_rate_and_begins_anew() -> None:
    meter = Meter("samples")
    meter.add({"loss": 1.0, "ranking": 4.0}, 10)
    meter.add({"loss": 3.0, "ranking": 2.0}, 30)
    assert meter.steps == 2
    found = meter.take()
    assert (found["loss"], found["ranking"]) == (2.0, 3.0) and found["samples_per_second"] > 0
    assert meter.steps == 0 and set(meter.take()) == {"samples_per_second"}
