"""The one training loop: whatever is trained is a `Task`, and `fit` drives it through a run folder.

The loop owns what all trainings share: passes, checkpoints, resume, metrics, progress, callbacks and Ctrl-C. A task owns
what is particular: its batches, one step, its state. A resumed run ends with the weights of an undisturbed one, provided
that the batches of a pass are a function of the pass, and a step is a function of the state, the batch and the position.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from itertools import count
from pathlib import Path
from typing import Any, Protocol, SupportsFloat, TypeVar

from mycelium.runs import SILENCE_S, duration
from mycelium.training.progress import Interrupts, Meter
from mycelium.training.run_folder import Position, TrainingError, TrainingRun

__all__ = ["Task", "fit"]

B = TypeVar("B")


class Task(Protocol[B]):
    """What can be trained.

    total: how much there is to do in all, counted in `unit` ("samples"); the run ends with the batch that reaches it.
    """

    @property
    def total(self) -> int: ...

    @property
    def unit(self) -> str: ...

    def batches(self, epoch: int) -> Iterable[B]:
        """The batches of a pass, counted from 0: the same ones whenever it is asked."""
        ...

    def size(self, batch: B) -> int:
        """How much of `total` a batch is."""
        ...

    def step(self, batch: B, position: Position) -> Mapping[str, SupportsFloat]:
        """Learn from a batch; gives its metrics. What is drawn at random follows from seed and position alone.

        Metrics may be tensors of one number on a GPU: fetching them would wait for it, so that is left for later.
        """
        ...

    def state_dict(self) -> Mapping[str, Any]:
        """All that a resumed run needs: tensors, numbers, text, and lists and dicts of them."""
        ...

    def load_state_dict(self, state: Mapping[str, Any]) -> None:
        """Take over a state that `state_dict` gave."""
        ...

    def evaluate(self, position: Position) -> Mapping[str, float]:
        """Metrics after a pass."""
        ...

    def export(self, out: Path) -> None:
        """Write what was trained into a folder, as it is after this pass."""
        ...


def fit(task: Task[B], run: TrainingRun, log_every: int = 100) -> dict[str, float]:
    """Train until the task's total is reached; gives the metrics after the last pass.

    Args:
        log_every: a line of metrics after so many steps; a line of progress comes at least every half minute.

    Raises:
        TrainingError: a task without batches, or a run whose checkpoints are all damaged.
        KeyboardInterrupt: somebody pressed Ctrl-C; what is done is kept.
    """
    if not task.total:
        raise TrainingError("got nothing to train on; give more data, or a mix that draws some of it")
    position = Position()
    restored = run.restore()
    if restored is not None:
        position = restored[0]
        task.load_state_dict(restored[1])
        run.log(f"resumed after {position.seen} of {task.total} {task.unit}")
    run.progress(position.seen, task.total, task.unit)
    with Interrupts(run.log) as interrupts:
        try:
            for epoch in count(position.epoch):
                going_on = position.seen < task.total  # else it was killed after its last batch
                if going_on:
                    position = _one_pass(task, run, position, log_every, interrupts)
                    if not position.seen:
                        raise TrainingError(
                            "got a pass without batches to begin with; give more data, or a mix that draws some of it"
                        )
                if going_on or position.batch:
                    position = Position(epoch + 1, 0, position.seen)
                run.log(f"evaluating after pass {position.epoch}")
                metrics = dict(task.evaluate(position))
                task.export(run.folder)
                shown = ", ".join(f"{name} {value:.3f}" for name, value in metrics.items())
                run.log(f"after pass {position.epoch}: {shown}")
                if run.saved != position:
                    run.append_metrics({"epoch": position.epoch, "seen": position.seen, **metrics})
                    run.save(position, task.total, task.unit, task.state_dict())
                if position.seen >= task.total:
                    return metrics
                _stop_if_asked(task, run, position, interrupts)
        except KeyboardInterrupt:
            if run.saved:
                kept = f"{run.saved.seen} of {task.total} {task.unit}"
                run.log(f"stopped; kept in {run.folder}: {kept}. The same command with --resume goes on.")
            raise
    raise AssertionError("the passes have no end")


def _one_pass(task: Task[B], run: TrainingRun, position: Position, log_every: int, interrupts: Interrupts) -> Position:
    """The rest of a pass; gives where it ended."""
    meter = Meter(task.unit)
    saved_at, first = time.monotonic(), position.batch
    for number, batch in enumerate(task.batches(position.epoch)):
        if number < first:
            continue
        if position.seen >= task.total:
            break
        metrics, size = task.step(batch, position), task.size(batch)
        position = Position(position.epoch, number + 1, position.seen + size)
        meter.add(metrics, size)
        run.progress(position.seen, task.total, task.unit)
        if meter.steps >= log_every or meter.seconds >= SILENCE_S:
            _report(task, run, position, meter)
        if time.monotonic() - saved_at > 60 * run.checkpoint_minutes:
            run.save(position, task.total, task.unit, task.state_dict())
            saved_at = time.monotonic()
        for callback in run.callbacks:
            callback(position, {name: float(value) for name, value in metrics.items()})
        _stop_if_asked(task, run, position, interrupts)
    if meter.steps:
        _report(task, run, position, meter)
    return position


def _report(task: Task[Any], run: TrainingRun, position: Position, meter: Meter) -> None:
    means = meter.take()
    run.append_metrics({"epoch": position.epoch, "batch": position.batch, "seen": position.seen, **means})
    rate = means.pop(f"{task.unit}_per_second")
    shown = "".join(f"{name} {value:.3f}, " for name, value in means.items())
    left = f", {duration((task.total - position.seen) / rate)} left" if rate and position.seen < task.total else ""
    run.log(f"{position.seen}/{task.total} {task.unit}, {shown}{rate:.1f} {task.unit}/s{left}")


def _stop_if_asked(task: Task[Any], run: TrainingRun, position: Position, interrupts: Interrupts) -> None:
    """After a Ctrl-C: a checkpoint of where the run stands, then out."""
    if interrupts.asked:
        if run.saved != position:
            run.save(position, task.total, task.unit, task.state_dict())
        raise KeyboardInterrupt
