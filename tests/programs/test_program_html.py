"""A program as HTML: every step and value is there, arrows lead from what is read, texts stay texts."""

from __future__ import annotations

import re
from fractions import Fraction
from xml.etree import ElementTree

from hypothesis import given, settings

from mycelium.programs import (
    Constant,
    Expression,
    Program,
    QuantityRef,
    ResultRef,
    program_html,
    program_of,
    program_svg,
    steps_html,
)
from program_strategies import programs

CHAIN = program_of(
    [("MUL", [QuantityRef(0), QuantityRef(1)]), ("SUB", [ResultRef(0), Constant(Fraction(5))])],
    [Fraction(3), Fraction(4), Fraction(99)],
)
NAMESPACE = "{http://www.w3.org/2000/svg}"


def boxes(svg: str) -> list[tuple[str, float]]:
    """Label and upper edge of every box of the drawing, which is well-formed XML."""
    groups = ElementTree.fromstring(svg).iter(f"{NAMESPACE}g")
    return [(str(g.findtext(f"{NAMESPACE}text")), float(g.find(f"{NAMESPACE}rect").get("y"))) for g in groups]  # type: ignore[union-attr, arg-type]


def test_a_step_stands_below_what_it_reads_and_what_nothing_reads_is_left_out() -> None:
    rows = dict(boxes(program_svg(CHAIN)))
    assert set(rows) == {"q0: 3", "q1: 4", "5", "× = 12", "− = 7"}
    assert rows["q0: 3"] == rows["q1: 4"] < rows["× = 12"] < rows["− = 7"]
    assert rows["5"] == rows["× = 12"]  # just above its reader


def test_steps_name_results_and_quote_what_they_read() -> None:
    shown = steps_html(CHAIN, ["3 boxes\n of <b>4</b>", ""])
    assert "<code>3 × 4 = <b>12</b></code>" in shown and "<code>12 [1] − 5 = <b>7</b></code>" in shown
    assert "reads “3 boxes of &lt;b&gt;4&lt;/b&gt;”" in shown and shown.count("reads") == 1


def test_an_inequality_is_escaped() -> None:
    shown = program_html(program_of([("INEQUALITY", [Constant(Expression("x")), Constant(Expression("3"))])], []))
    assert "x &lt; 3" in shown and "x < 3" not in shown


@settings(max_examples=40, deadline=None)
@given(programs())
def test_every_step_has_a_line_and_a_box_and_every_arrow_points_down(program: Program) -> None:
    assert steps_html(program).count("<li") == len(program.steps)
    svg = program_svg(program)
    given_values = {a for step in program.steps for a in step.arguments if not isinstance(a, ResultRef)}
    assert len(boxes(svg)) == len(program.steps) + len(given_values)
    for start, end in re.findall(r"M[\d.]+ ([\d.]+)C[\d. ]+ ([\d.]+)\"", svg):
        assert float(start) < float(end)


def test_a_notebook_shows_it() -> None:
    assert CHAIN._repr_html_() == program_html(CHAIN)  # type: ignore[attr-defined]
