"""One solved problem: as a JSON row, and on a terminal with regions and quantities marked, the program, the answer.

The terminal is readable without colour: each step names its arguments and quotes the words it reads.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from mycelium.viewer.document import MAX_SHOWN_CHARS, Document, printable, step_colour

if TYPE_CHECKING:
    from rich.text import Text

    from mycelium.programs import Expression
    from mycelium.solver import Reading, Solution

MAX_QUOTE_CHARS = 70
MAX_ROW_READINGS = 5


def solution_document(text: str, solution: Solution, row_id: str | None = None) -> Document:
    """A solution: its row for programs, the problem, the program that gives the answer and the answer for people."""
    return Document(solution_row(solution, row_id), lambda: solution_lines(text, solution))


def solution_row(solution: Solution, row_id: str | None) -> dict[str, Any]:
    """The JSON of one solution: the fields of the contract (docs/cli.md) and the best readings with their programs.

    `program` is the text of the program behind `answer`, and null when there is none.
    """
    from mycelium.programs import program_to_text
    from mycelium.solver import readings_of

    readings = [
        {
            "answer": str(each.answer),
            "probability": round(float(each.probability), 6),
            "program": program_to_text(each.program),
        }
        for each in readings_of(solution)[:MAX_ROW_READINGS]
    ]
    answered = solution.answer is not None
    return {
        "id": row_id,
        "status": solution.status,
        "answer": solution.answer,
        "reason": solution.reason,
        "confidence": round(float(solution.confidence), 6),
        "program": readings[0]["program"] if answered and readings else None,
        "unit": solution.unit,
        "answer_type": solution.answer_type,
        "shown": solution.shown,
        "missing": solution.missing,
        "track": solution.track,
        "why": solution.why,
        "seconds": round(float(solution.seconds), 6),
        "readings": readings,
    }


def unsolved_row(row_id: str | None, reason: str) -> dict[str, Any]:
    """The same fields for a problem that could not be read, or that the solver failed on."""
    return {
        "id": row_id,
        "status": "error",
        "answer": None,
        "reason": reason,
        "confidence": 0.0,
        "program": None,
        "unit": None,
        "answer_type": None,
        "shown": None,
        "missing": None,
        "track": None,
        "why": None,
        "seconds": 0.0,
        "readings": [],
    }


def solution_lines(text: str, solution: Solution) -> Iterator[str | Text]:
    """A solution for a person: the problem, the program that gives the answer, the answer, other readings.

    Of a problem that lacks a fact no readings are shown.
    """
    from rich.text import Text

    yield problem_text(text, None if solution.missing else solution.reading)
    yield ""
    best = solution.reading if solution.answer is not None else None
    if best is not None:
        yield from program_lines(text, best)
        yield ""
    yield verdict(solution)
    if solution.why is not None and best is not None:
        yield Text(f"Why: {solution.why}.", style="dim")
    if solution.missing is not None:  # what was read without that fact answers another question
        yield Text("Add the missing fact to the text, and ask again.", style="dim")
        return
    others = [r for r in (solution.reading, *solution.alternatives) if r is not None and r is not best][:3]
    if others and (best is None or solution.confidence < 0.9):
        yield Text("Best readings, not believed:" if best is None else "Other readings:", style="dim")
        yield from map(reading_line, others)


def problem_text(text: str, reading: Reading | None) -> Text:
    """The problem with quantities in bold and each step's region underlined in the step's colour."""
    from rich.text import Text

    from mycelium.problems import extract_quantities

    shown = printable(text[:MAX_SHOWN_CHARS])
    marked = Text(shown)
    for number, spans in enumerate(reading.regions if reading is not None else ()):
        style = f"underline {step_colour(number)}"
        for start, end in spans:
            marked.stylize(style, max(0, start), min(end, len(shown)))
    for quantity in extract_quantities(text[:MAX_SHOWN_CHARS]):
        marked.stylize("bold", *quantity.char_span)
    if len(text) > MAX_SHOWN_CHARS:
        marked.append(f" ... ({len(text):,} characters)", style="dim")
    return marked


def program_lines(text: str, reading: Reading) -> list[Text]:
    """One line for each step: `2. 7 [1] × 3 = 21    reads "..."`; `[1]` marks the result of step 1."""
    from rich.text import Text

    from mycelium.programs import ProgramError, execute, step_line

    program = reading.program
    try:
        values = [_value_text(value) for value in execute(program).values]
    except ProgramError as error:  # a reading that was answered executes; this guards other callers
        return [Text(f"the program does not execute: {error}", style="red")]
    lines = []
    for number in range(len(program.steps)):
        colour = step_colour(number)
        line = Text("  ")
        line.append(f"{number + 1}. ", style=colour)
        shown, value = step_line(program, number, values)
        line.append(shown)
        line.append(value, style="bold")
        quote = _quote(text, reading.regions[number] if number < len(reading.regions) else ())
        if quote:
            line.append(f'    reads "{quote}"', style="dim")
        lines.append(line)
    return lines


def verdict(solution: Solution) -> Text:
    """The last line: the answer or the guess with its confidence and time, or the refusal with its reason."""
    from rich.text import Text

    took = f"{1000 * solution.seconds:.0f} ms"
    line = Text({"answered": "Answer: ", "guess": "A guess: "}.get(solution.status, "No answer: "))
    if solution.answer is None:
        line.stylize("yellow")
        line.append(printable(solution.reason or "the solver gave no reason"))
        return line.append(f"   ({took})")
    answer = printable(str(solution.shown or solution.answer))
    line.append(answer, style="bold green" if solution.status == "answered" else "bold yellow")
    line.append(f"   (confidence {solution.confidence:.2f}, {took})")
    return line if solution.reason is None else line.append(f"\n  {printable(solution.reason)}", style="yellow")


def reading_line(reading: Reading) -> Text:
    """One reading in a list: its answer and program. Shares of a selection's score are no probability to show."""
    from rich.text import Text

    from mycelium.programs import ProgramError, execute, step_to_text

    try:
        values = [_value_text(value) for value in execute(reading.program).values]
        steps = "; ".join(step_to_text(reading.program, step, values) for step in reading.program.steps)
    except ProgramError as error:
        steps = f"does not execute: {error}"
    return Text(f"  {reading.answer}   {steps}", style="dim")


def _value_text(value: Fraction | Expression) -> str:
    from mycelium.problems import format_number

    return format_number(value) if isinstance(value, Fraction) else str(value)


def _quote(text: str, spans: Any) -> str:
    words = " ... ".join(" ".join(printable(text[start:end]).split()) for start, end in spans if end > start)
    return words if len(words) <= MAX_QUOTE_CHARS else words[: MAX_QUOTE_CHARS - 3].rstrip() + "..."
