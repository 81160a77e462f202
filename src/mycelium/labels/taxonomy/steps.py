"""Label rows to step records, training and dev problems apart, with the reason for every row left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from mycelium.errors import DataError, MyceliumError
from mycelium.labels.taxonomy.contexts import label_contexts
from mycelium.labels.taxonomy.effects import step_effects
from mycelium.labels.taxonomy.features import StepRecord
from mycelium.problems import is_dev
from mycelium.programs import LabeledProblem, ProgramError, Step, argument_value, execute

MAX_LISTED = 30


@dataclass
class Steps:
    """Steps of training and of dev problems; `left_out` counts label rows and steps that could not be used."""

    train: list[StepRecord] = field(default_factory=list)
    dev: list[StepRecord] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    broken: int = 0


def read_steps(rows: Iterable[Mapping[str, Any]], sources: tuple[str, ...] = (), limit: int | None = None) -> Steps:
    """The steps of label rows.

    A row is of the part that it names, else of dev when `is_dev` says so of its question. limit: problems read.
    `broken` counts rows that are no labels; steps without exact numbers are left out as well, but are no fault.

    Raises:
        DataError: no row is of one of the sources.
    """
    found = Steps()
    problems = 0
    known: Counter[str] = Counter()
    for row in rows:
        known[str(row.get("source"))] += 1
        if sources and row.get("source") not in sources:
            continue
        if limit is not None and problems >= limit:
            if known.keys() >= set(sources):
                break
            continue  # a misspelt source is told from one that comes later
        try:
            label = LabeledProblem.from_row(dict(row))
            records = label_steps(label)
        except (MyceliumError, KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
            found.broken += 1
            found.left_out[f"no label: {type(error).__name__}"] += 1
            continue
        problems += 1
        dev = row["part"] == "dev" if row.get("part") in ("train", "dev") else is_dev(label.problem.text)
        for record in records:
            if record is None:
                found.left_out["step without exact numbers"] += 1
            else:
                (found.dev if dev else found.train).append(record)
    if strange := [source for source in sources if source not in known]:
        listed = ", ".join(f"{name} ({n:,})" for name, n in known.most_common(MAX_LISTED)) or "no rows at all"
        raise DataError(f"got the source {strange[0]!r}, of which there is no label; the labels are of {listed}.")
    return found


def label_steps(label: LabeledProblem) -> list[StepRecord | None]:
    """One record a step; `None` for steps whose effect cannot be computed."""
    effects = step_effects(label.program)
    contexts = label_contexts(label)
    values: tuple[Any, ...] = ()
    try:
        values = execute(label.program).values
    except ProgramError:
        pass
    text = label.problem.text
    return [
        None
        if effect is None
        else StepRecord(
            label.problem.id,
            position,
            context,
            effect,
            step.operation,
            " … ".join(text[start:end] for start, end in spans),
            _computed(label, step, values, position),
        )
        for position, (step, context, effect, spans) in enumerate(
            zip(label.program.steps, contexts, effects, label.regions, strict=True)
        )
    ]


def _computed(label: LabeledProblem, step: Step, values: tuple[Any, ...], position: int) -> str:
    arguments = [argument_value(a, label.program.quantities, values) for a in step.arguments]
    result = values[position] if position < len(values) else None
    return f"{step.operation}({', '.join(map(_short, arguments))}) = {_short(result)}"


def _short(value: object) -> str:
    return str(value) if isinstance(value, Fraction) and len(str(value)) < 20 else "..."
