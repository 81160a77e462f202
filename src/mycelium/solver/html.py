"""A solution as HTML: the problem with marks, the steps, the answer, and the readings that lost. Notebooks show it."""

from __future__ import annotations

from mycelium.io import N_COLOURS, Mark, escaped, html_piece, marked
from mycelium.problems import extract_quantities, format_number
from mycelium.programs import ProgramError, program_svg, steps_html
from mycelium.solver.outcomes import readings_of
from mycelium.solver.solution import Reading, Solution

__all__ = ["marked_problem_html", "solution_html"]

MAX_TEXT_CHARS = 6000
MAX_OTHERS = 8
_SAID = {"answered": "m-good", "guess": "m-warn"}


def solution_html(solution: Solution) -> str:
    """A solution as a piece that stands by itself: everything that it holds is escaped, nothing comes from outside."""
    reading = None if solution.missing else solution.reading
    parts = []
    if solution.text is not None:
        parts.append(f'<p class="m-text">{marked_problem_html(solution.text, reading)}</p>')
    if solution.answer is not None and reading is not None:
        parts.append(_steps(solution.text or "", reading))
    parts.append(_verdict(solution))
    if solution.missing is None and reading is not None:
        parts.append(_graph(reading))
        parts.append(_others(solution, reading))
    return html_piece("".join(parts))


def marked_problem_html(text: str, reading: Reading | None) -> str:
    """A problem's text with its quantities in bold and each step's region underlined in the step's colour."""
    shown = text[:MAX_TEXT_CHARS]
    marks = [
        Mark(span, f"m-r m-u{number % N_COLOURS}", f"read by step {number + 1}")
        for number, spans in enumerate(reading.regions if reading is not None else ())
        for span in spans
    ]
    # The innermost colour is seen: a region of a later step does not hide that of an earlier one inside it.
    marks.sort(key=lambda mark: mark.char_span[0] - mark.char_span[1])
    marks += [
        Mark(each.char_span, "m-q", format_number(each.value))
        for each in extract_quantities(shown)
        if each.char_span[1] <= len(shown)
    ]
    cut = f' <span class="m-dim">... ({len(text):,} characters)</span>' if len(text) > len(shown) else ""
    return marked(shown, marks) + cut


def _steps(text: str, reading: Reading) -> str:
    quotes = [" ... ".join(text[start:end] for start, end in spans) for spans in reading.regions]
    try:
        return steps_html(reading.program, quotes)
    except ProgramError as error:
        return f'<p class="m-bad">The program does not execute: {escaped(error)}</p>'


def _verdict(solution: Solution) -> str:
    took = f"{1000 * solution.seconds:.0f} ms"
    by = f", by {solution.track}" if solution.track else ""
    badge = f'<span class="m-badge {_SAID.get(solution.status, "m-bad")}">{escaped(solution.status)}</span>'
    if solution.answer is None:
        reason = escaped(solution.reason or "the solver gave no reason")
        return (
            f'<p class="m-answer">No answer {badge}</p><p>{reason} <span class="m-dim">({took}{escaped(by)})</span></p>'
        )
    answer = escaped(solution.shown or solution.answer)
    sure = f'<span class="m-dim">confidence {solution.confidence:.2f}, {took}{escaped(by)}</span>'
    reason = f'<p class="m-warn">{escaped(solution.reason)}</p>' if solution.reason else ""
    return f'<p class="m-answer"><b>{answer}</b> {badge} {_meter(solution.confidence)} {sure}</p>{reason}'


def _meter(confidence: float) -> str:
    filled = 60 * min(1.0, max(0.0, confidence))
    return (
        f'<svg width="62" height="10" viewBox="0 0 62 10" style="display:inline-block" role="img" '
        f'aria-label="confidence {confidence:.2f}"><rect x="1" y="1" width="60" height="8" fill="var(--soft)" '
        f'stroke="var(--line)"/><rect x="1" y="1" width="{filled:.1f}" height="8" fill="var(--c4)"/></svg>'
    )


def _graph(reading: Reading) -> str:
    try:
        drawn = program_svg(reading.program)
    except ProgramError:
        return ""
    return f'<details><summary>The program as a graph</summary><div class="m-scroll">{drawn}</div></details>'


def _others(solution: Solution, best: Reading) -> str:
    """The other readings with their share of the selection's score, and why the first one won."""
    why = f"<p>Why this one: {escaped(solution.why)}.</p>" if solution.why and solution.answer is not None else ""
    others = [reading for reading in readings_of(solution) if reading is not best][:MAX_OTHERS]
    if not others:
        return why
    rows = "".join(
        f"<tr><td><b>{escaped(each.answer)}</b></td><td>{_score(each, best)}</td><td>{_in_line(each)}</td></tr>"
        for each in others
    )
    table = f"<table><tr><th>answer</th><th>why it lost</th><th>its steps</th></tr>{rows}</table>"
    return (
        f'<details><summary>Other readings ({len(others)})</summary>{why}<div class="m-scroll">{table}</div></details>'
    )


def _score(reading: Reading, best: Reading) -> str:
    if not best.probability:
        return "no score"
    if reading.probability > best.probability:  # the language of the question put it behind
        return "scored higher, contradicts the question"
    return f"{reading.probability / best.probability:.0%} of the first one's score"


def _in_line(reading: Reading) -> str:
    try:
        return f"<code>{escaped('; '.join(str(reading.program).splitlines()))}</code>"
    except ProgramError as error:
        return f"does not execute: {escaped(error)}"


Solution._repr_html_ = solution_html  # type: ignore[attr-defined]  # here, since this module needs `Solution` and not the reverse
