"""Labelled problems in the row format of the data files, and back from files of either kind of row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from mycelium.errors import DataError, MyceliumError
from mycelium.io import read_jsonl
from mycelium.problems import question_span
from mycelium.programs import Argument, Constant, Expression, LabeledProblem, Program, argument_to_text
from mycelium.synthesis.steps import Number, is_whole
from mycelium.synthesis.turned_programs import TurnedProblem

CharSpan = tuple[int, int]


def format_answer(value: Number) -> str:
    """ "12", or a decimal with at most two places."""
    return str(int(value)) if is_whole(value) else f"{float(value):.2f}".rstrip("0")


def row_of(
    name: str, source: str, subject: str, question: str, answer: str, quantities: Iterable[Number], steps: list[list[Any]],
    regions: Iterable[Iterable[CharSpan]], goal: tuple[str, str | None, CharSpan],
) -> dict[str, Any]:  # fmt: skip
    """A row of the data files with program, regions and goal (type of answer, unit, where the question stands)."""
    return {
        "id": name,
        "source": source,
        "split": "train",
        "question": question,
        "solution": None,
        "answer": answer,
        "equation": None,
        "level": str(len(steps)),
        "subject": subject,
        "program": {"quantities": [str(value) for value in quantities], "steps": steps},
        "regions": [[list(span) for span in spans] for spans in regions],
        "goal": {"answer_type": goal[0], "unit": goal[1], "question_span": list(goal[2])},
        "n_steps": len(steps),
        "events": [],
    }


def data_row(item: LabeledProblem, subject: str = "skeleton") -> dict[str, Any]:
    """The row of a labelled problem, as `ToldProblem.row` writes it.

    A problem turned round has three fields more: its program with an unknown, its parent, and the way it asks.
    """
    goal = (item.goal.answer_type, None, item.goal.question_span)
    values = [quantity.value for quantity in item.quantities]
    row = row_of(
        item.problem.id, item.source or "synthesis", subject, item.problem.text, item.gold, values, step_rows(item.program),
        item.regions, goal,
    )  # fmt: skip
    if isinstance(item, TurnedProblem) and item.unknown_program is not None:
        row |= {"unknown_program": {"steps": step_rows(item.unknown_program)}, "parent": item.parent, "way": item.way}
    return row


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
    """A labelled problem from either row format: that of labels, or that of `mycelium generate`, each of any version.

    Of a generated row the regions are those that the story told; `ToldProblem.labeled` says what differs there.
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
