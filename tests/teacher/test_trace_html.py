"""A trace in a notebook: one curve for all tokens, one line for each step, and no text that runs."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest

from mycelium.teacher import Trace, jsd_svg, problem_span, trace_html

QUESTION = "Tom <b>has</b> 3."


def made(n_tokens: int = 6, cut: int = 4) -> Trace:
    """Two steps over tokens of one character; the first reads "3", the second the first step."""
    prompt = f"Q: {QUESTION}\n"
    spans = ((0, cut), (cut, n_tokens))
    n_problem = len(QUESTION) + 1  # a blank before it belongs to its first token
    iaf = np.zeros((2, n_problem))
    iaf[0, 1 + QUESTION.index("3")] = 1.0
    return Trace(
        prompt=prompt,
        completion="<i>x</i>"[:n_tokens].ljust(n_tokens, "y"),
        prompt_offsets=tuple((i, i + 1) for i in range(len(prompt))),
        completion_offsets=tuple((i, i + 1) for i in range(n_tokens)),
        problem_token_span=(2, 2 + n_problem),
        reading_jsd_bits=np.zeros(len(prompt)),
        jsd_bits=np.linspace(0, 0.5, n_tokens),
        token_spans=spans,
        char_spans=spans,
        iaf=iaf,
        input_mass=np.array([0.25, 0.0]),
        dependency=np.array([[0.5, 0.0], [0.3, 0.1]]),
        teacher="<teacher>",
        layers=(0,),
    )


def test_a_step_says_what_it_reads_and_its_words_are_marked() -> None:
    shown = trace_html(made())
    assert "reads 3 100%; problem 25%" in shown
    assert "reads no word; problem 0%; looks back at step 1 (30%)" in shown
    assert '<span class="m-r m-u0" title="step 1: 100%">3</span>' in shown


def test_no_text_of_problem_completion_or_name_is_markup() -> None:
    shown = trace_html(made(8))
    assert "Tom &lt;b&gt;has&lt;/b&gt; " in shown and "&lt;i&gt;x" in shown and "&lt;teacher&gt;" in shown
    assert not re.search(r"<(?:b|i|teacher|script)>", shown)


def test_the_problem_is_its_tokens_without_blanks_around() -> None:
    trace = made()
    assert trace.prompt[slice(*problem_span(trace))] == QUESTION
    assert problem_span(replace(trace, problem_token_span=(2, 2))) == (0, 0)


def test_the_curve_has_a_line_at_each_boundary_and_a_point_for_each_token() -> None:
    svg = jsd_svg(made())
    assert svg.count("stroke-dasharray") == 1 and 'x1="600.0"' in svg  # token 4 of 6, on a width of 900
    assert [len(points.split()) for points in re.findall(r'points="([^"]*)"', svg)] == [4, 2]


@pytest.mark.parametrize("n_tokens", [2000, 5000])
def test_a_long_curve_is_thinned_and_keeps_its_peak(n_tokens: int) -> None:
    trace = made(n_tokens)
    trace.jsd_bits[:] = 0.01
    trace.jsd_bits[1234] = 3.0
    svg = jsd_svg(trace)
    points = [p for found in re.findall(r'points="([^"]*)"', svg) for p in found.split()]
    assert len(points) <= 1000 and min(float(p.split(",")[1]) for p in points) == 6.0  # the top of the drawing
    assert f"JSD of {n_tokens} tokens, highest 3.000 bits, 2 steps" in svg


def test_a_notebook_shows_it() -> None:
    assert made()._repr_html_() == trace_html(made())  # type: ignore[attr-defined]
