"""What somebody who waits for a training sees of its steps."""

from __future__ import annotations

from mycelium.training.progress import Meter


def test_a_meter_gives_means_and_the_rate_and_begins_anew() -> None:
    meter = Meter("samples")
    meter.add({"loss": 1.0, "ranking": 4.0}, 10)
    meter.add({"loss": 3.0, "ranking": 2.0}, 30)
    assert meter.steps == 2
    found = meter.take()
    assert (found["loss"], found["ranking"]) == (2.0, 3.0) and found["samples_per_second"] > 0
    assert meter.steps == 0 and set(meter.take()) == {"samples_per_second"}
