"""A trace as HTML: the JSD of its tokens with the boundaries, its steps and what each of them reads. Notebooks show it."""

from __future__ import annotations

import math

from mycelium.io import N_COLOURS, Mark, escaped, html_piece, marked
from mycelium.signals import Span, strongest_sources
from mycelium.teacher.attribute import Trace
from mycelium.teacher.word_iaf import WordShare, words_read

__all__ = ["jsd_svg", "problem_span", "trace_html"]

MAX_STEPS = 400
MAX_POINTS = 900
TOP_WORDS = 4
_WIDTH, _HEIGHT = 900, 90


def problem_span(trace: Trace) -> Span:
    """Where the problem stands in the prompt: the characters of its tokens without blanks around them."""
    first, last = trace.problem_token_span
    if first >= last:
        return (0, 0)
    start, end = trace.prompt_offsets[first][0], trace.prompt_offsets[last - 1][1]
    text = trace.prompt[start:end]
    return (start + len(text) - len(text.lstrip()), start + len(text.rstrip())) if text.strip() else (start, start)


def trace_html(trace: Trace) -> str:
    """A trace as a piece that stands by itself; of more than 400 steps the first ones."""
    begin, finish = problem_span(trace)
    words = words_read(trace, (begin, finish), TOP_WORDS)
    sources = strongest_sources(trace.dependency)
    shown = list(zip(trace.step_texts, words, sources, strict=True))[:MAX_STEPS]
    items = [_step(trace, number, text, read, source) for number, (text, read, source) in enumerate(shown)]
    more = len(trace.token_spans) - len(shown)
    if more > 0:
        items.append(f'<li class="m-dim">... and {more} more steps</li>')
    facts = f"{len(trace.jsd_bits)} tokens, {len(trace.token_spans)} steps, attention of {trace.teacher}"
    return html_piece(
        f'<p class="m-text">{marked(trace.prompt[begin:finish], _word_marks(words))}</p>'
        f"{jsd_svg(trace)}<ol>{''.join(items)}</ol>"
        f'<p class="m-dim">{escaped(facts)}. Curve: JSD in bits between the attention of neighbouring tokens; dashed: '
        "boundaries. Words: share of what a step reads in the problem.</p>"
    )


def jsd_svg(trace: Trace) -> str:
    """The JSD of the completion's tokens, each step in its colour, a dashed line at every boundary.

    More than 900 tokens are drawn as the largest of their neighbours, so that no peak is lost.
    """
    values = [0.0 if math.isnan(value) else float(value) for value in trace.jsd_bits]
    n = max(1, len(values))
    top = max(values, default=0.0) or 1.0
    each = -(-n // MAX_POINTS)

    def x(token: float) -> float:
        return _WIDTH * token / n

    parts = [f'<line x1="0" x2="{_WIDTH}" y1="{_HEIGHT - 1}" y2="{_HEIGHT - 1}" stroke="var(--line)"/>']
    for number, (start, end) in enumerate(trace.token_spans):
        if start:
            where = f"{x(start):.1f}"
            parts.append(
                f'<line x1="{where}" x2="{where}" y1="0" y2="{_HEIGHT}" stroke="var(--dim)" stroke-dasharray="2 3"/>'
            )
        points = [
            f"{x(place + 0.5):.1f},{_HEIGHT - 2 - (_HEIGHT - 8) * max(values[place : min(place + each, end)]) / top:.1f}"
            for place in range(start, end, each)
        ]
        if len(points) == 1:
            points.append(f"{x(end):.1f},{points[0].split(',')[1]}")
        if points:
            parts.append(
                f'<polyline points="{" ".join(points)}" fill="none" stroke-width="1.5" class="m-s{number % N_COLOURS}">'
                f"<title>step {number + 1}</title></polyline>"
            )
    said = f"JSD of {len(values)} tokens, highest {top:.3f} bits, {len(trace.token_spans)} steps"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{said}" width="{_WIDTH}" height="{_HEIGHT}" '
        f'viewBox="0 0 {_WIDTH} {_HEIGHT}" preserveAspectRatio="none">{"".join(parts)}</svg>'
    )


def _word_marks(words: tuple[tuple[WordShare, ...], ...]) -> list[Mark]:
    """Each of the words that steps read most, in the colour of the step that reads it most."""
    best: dict[Span, tuple[float, int]] = {}
    for number, read in enumerate(words):
        for word in read[:3]:
            best[word.char_span] = max(best.get(word.char_span, (0.0, 0)), (word.share, number))
    return [
        Mark(span, f"m-r m-u{number % N_COLOURS}", f"step {number + 1}: {share:.0%}")
        for span, (share, number) in best.items()
    ]


def _step(trace: Trace, number: int, text: str, words: tuple[WordShare, ...], source: int | None) -> str:
    read = ", ".join(f"{word.word} {word.share:.0%}" for word in words) or "no word"
    facts = f"reads {read}; problem {trace.input_mass[number]:.0%}"
    if source is not None:
        facts += f"; looks back at step {source + 1} ({trace.dependency[number, source]:.0%})"
    return (
        f'<li class="m-c{number % N_COLOURS}"><span class="m-text m-mono">{escaped(text.strip(chr(10)))}</span> '
        f'<span class="m-dim">{escaped(facts)}</span></li>'
    )


Trace._repr_html_ = trace_html  # type: ignore[attr-defined]  # here, since this module needs `Trace` and not the reverse
