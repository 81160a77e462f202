"""Labelled problems in the row format of the data files, and back from files of either kind of row."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mycelium.errors import DataError, MyceliumError
from mycelium.io import read_jsonl
from mycelium.problems import question_span
from mycelium.programs import Argument, Constant, Expression, LabeledProblem, Program, argument_to_text
from mycelium.synthesis.turned_programs import TurnedProblem


def data_row(item: LabeledProblem, subject: str = "skeleton") -> dict[str, Any]:
    """The row format of the data files, plus program, regions and goal, as `SynthesizedProblem.row` writes it.

    A problem turned round has three fields more: its program with an unknown, its parent, and the way it asks.
    """
    more: dict[str, Any] = {}
    if isinstance(item, TurnedProblem) and item.unknown_program is not None:
        more = {"unknown_program": {"steps": step_rows(item.unknown_program)}, "parent": item.parent, "way": item.way}
    return {
        "id": item.problem.id,
        "source": item.source or "synthesis",
        "split": "train",
        "question": item.problem.text,
        "solution": None,
        "answer": item.gold,
        "equation": None,
        "level": str(len(item.program.steps)),
        "subject": subject,
        "program": {
            "quantities": [str(quantity.value) for quantity in item.quantities],
            "steps": step_rows(item.program),
        },
        "regions": [[list(span) for span in spans] for spans in item.regions],
        "goal": {
            "answer_type": item.goal.answer_type,
            "unit": None,
            "question_span": list(item.goal.question_span),
        },
        "n_steps": len(item.program.steps),
        "events": [],
        **more,
    }


def step_rows(program: Program) -> list[list[Any]]:
    """Steps as `[name, [arguments]]`."""
    return [[step.operation, [*map(argument_text, step.arguments)]] for step in program.steps]


def argument_text(argument: Argument) -> str:
    """`q0`, `r0`, or `c:` before a constant, as the rows of `mycelium generate` have it."""
    if not isinstance(argument, Constant):
        return argument_to_text(argument)
    quote = '"' if isinstance(argument.value, Expression) else ""
    return f"c:{quote}{argument.value}{quote}"


def read_labeled(path: str | Path) -> Iterator[LabeledProblem]:
    """Labelled problems of a JSONL file: rows of `LabeledProblem.to_row` or of `mycelium generate`.

    Raises:
        DataError: a row without a program, or one whose program does not fit its text, with the line number.
    """
    for row in read_jsonl(path):
        try:
            if row.data is None:
                raise DataError(str(row.error))
            yield from_any_row(row.data)
        except (KeyError, ValueError, TypeError, IndexError, MyceliumError) as error:
            raise DataError(
                f"{path}: line {row.line} is no labelled problem ({type(error).__name__}: {error}). Expected rows "
                "with a program, as `mycelium generate` and `mycelium label` write them."
            ) from error


def from_any_row(row: dict[str, Any]) -> LabeledProblem:
    """A labelled problem from either row format: that of labels, of any version, or that of `mycelium generate`.

    Of a generated row the regions are those that the story told; `SynthesizedProblem.labeled` says what differs there.
    """
    if row.get("schema") is not None or row.get("steps") is not None:
        return LabeledProblem.from_row(row)
    goal = row["goal"]
    return LabeledProblem.from_row(
        {
            "id": row["id"],
            "question": row["question"],
            "answer": row["answer"],
            "origin": "synthesis",
            "source": row.get("source", ""),
            "steps": [[name, *arguments] for name, arguments in row["program"]["steps"]],
            "regions": row["regions"],
            "goal": [goal["answer_type"], "." not in row["answer"], *question_span(row["question"])],
        }
    )
