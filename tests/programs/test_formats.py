"""Text, JSON, Mermaid and Python: printed programs come back, malformed ones say where."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.programs import (
    LIMITS,
    OPERATIONS,
    Constant,
    MalformedProgram,
    Program,
    QuantityRef,
    ResultRef,
    explain,
    program_from_dict,
    program_from_json,
    program_from_mermaid,
    program_from_python,
    program_from_text,
    program_of,
    program_to_dict,
    program_to_json,
    program_to_mermaid,
    program_to_python,
    program_to_text,
    results_of,
)
from program_strategies import ARITHMETIC, CLIPS, FORMATS, every_format, programs


@every_format
@given(program=programs())
def test_printing_and_reading_gives_the_same_program(name: str, program: Program) -> None:
    write, read = FORMATS[name]
    printed = write(program)
    assert read(printed) == program
    assert write(read(printed)) == printed


@every_format
@given(program=programs())
def test_windows_line_ends_and_spaces_at_the_end_do_no_harm(name: str, program: Program) -> None:
    write, read = FORMATS[name]
    assert read(write(program).replace("\n", "  \r\n")) == program


@every_format
@given(program=programs(), data=st.data())
def test_a_damaged_document_is_another_program_or_refused(name: str, program: Program, data: st.DataObject) -> None:
    write, read = FORMATS[name]
    printed = write(program)
    at = data.draw(st.integers(0, len(printed) - 1))
    piece = data.draw(st.sampled_from(["", "0", "9", "q", "r", ",", "(", ")", "\n", "-", '"', "=", "\0", "½", "٣"]))
    try:
        found = read(printed[:at] + piece + printed[at + data.draw(st.integers(0, 2)) :])
    except MalformedProgram as error:
        assert str(error)
    else:
        assert isinstance(found, Program)


@every_format
@given(garbage=st.text(max_size=200))
def test_garbage_is_refused_and_nothing_else_happens(name: str, garbage: str) -> None:
    with pytest.raises(MalformedProgram):
        FORMATS[name][1](garbage)


NO_PROGRAM = {
    "parentheses": "((((",
    "minus signs": "----1",
    "a sum": "r0 = q0 + q0 + q0",
    "an attribute": "a.b.c",
    "brackets": "[[[[",
    "objects": '{"a":{"a":',
    "digits": "99999",
    "a null": "\0",
    "a lone surrogate": "\ud800",
    "conditions": "a if b else c",
    "commas": "quantities: ,,,,",
    "spaces": "    ",
}


@every_format
@pytest.mark.parametrize("source", NO_PROGRAM.values(), ids=NO_PROGRAM)
def test_what_is_no_program_is_refused(name: str, source: str) -> None:
    with pytest.raises(MalformedProgram):
        FORMATS[name][1](source)


@every_format
@pytest.mark.parametrize(
    ("limit", "reason"),
    [("source_chars", "at most 20 are read"), ("steps", "expected 1 to 1"), ("bits", "more than 4 bits")],
)
def test_documents_meet_lowered_limits(name: str, limit: str, reason: str, monkeypatch: pytest.MonkeyPatch) -> None:
    write, read = FORMATS[name]
    printed = write(CLIPS)
    assert read(printed) == CLIPS
    low = replace(LIMITS, **{limit: {"source_chars": 20, "steps": 1, "bits": 4}[limit]})
    for module in ("literals", "program"):
        monkeypatch.setattr(f"mycelium.programs.{module}.LIMITS", low)
    with pytest.raises(MalformedProgram, match=reason):
        read(printed)


@every_format
def test_only_text_is_read(name: str) -> None:
    with pytest.raises(MalformedProgram, match="got bytes, expected"):
        FORMATS[name][1](b"quantities: none")  # type: ignore[arg-type]


def test_the_text_form_reads_like_a_calculation() -> None:
    assert program_to_text(CLIPS) == ("quantities: q0 = 48, q1 = 0.5\nr0 = MUL(q0, q1) = 24\nr1 = ADD(q0, r0) = 72\n")


def test_text_may_be_written_by_hand() -> None:
    source = "# clips\n\nquantities:q0=48,  q1 = 1/2\n r0=MUL( q0 ,q1)\nr1 = ADD(q0, r0) = 72"
    assert program_from_text(source) == CLIPS


def test_a_step_without_a_value_is_printed_without_one() -> None:
    program = program_of([("DIV", [Constant(Fraction(1)), QuantityRef(0)])], [Fraction(0)])
    assert program_to_text(program) == "quantities: q0 = 0\nr0 = DIV(1, q0)\n"
    assert program_from_mermaid(program_to_mermaid(program)) == program
    assert explain(program) == ("? = 1 / 0",)


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("", r"got no lines, expected 'quantities"),
        ("r0 = ADD(1, 2)", r"line 1: got 'r0 = ADD\(1, 2\)', expected 'quantities: q0"),
        ("quantities: none", r"got 0 steps"),
        ("quantities: q1 = 3\nr0 = ADD(1, 2)", r"line 1: got 'q1 = 3', expected 'q0 = '"),
        ("quantities: q0 = 3.\nr0 = ADD(1, 2)", r"line 1: got '3.', expected an exact number"),
        ("quantities: q0 = 1/0\nr0 = ADD(1, 2)", r"line 1: got '1/0', a fraction over zero"),
        ("quantities: q0 = 1e5\nr0 = ADD(1, 2)", r"got '1e5', expected an exact number"),
        ("quantities: none\nr0 = PLUS(1, 2)", r"step 0: got operation 'PLUS'"),
        ("quantities: none\nr1 = ADD(1, 2)", r"line 2: got the step r1, expected r0"),
        ("quantities: none\nr0 = ADD(1, 2) = 4", r"line 2: says that r0 is 4, but it executes to 3"),
        ("quantities: none\nr0 = DIV(1, 0) = 4", r"line 2: says that r0 is 4, but it has no value"),
        ("quantities: none\n\n# one\nr0 = ADD(1, x)", r"line 4: got 'x', expected an exact number"),
        ("quantities: none\nr0 = ADD(1, q)", r"line 2: got the index '', expected a number"),
        ("quantities: none\nr0 = ADD(1, q01)", r"got the index '01'"),
        ("quantities: none\nr0 = ADD(1, q0)", r"got quantity 0, the program has 0"),
        ("quantities: none\nr0 = ADD(1, )", r"line 2: got '', expected an exact number"),
        ("quantities: none\nr0 = ADD(1, 2) 3", r"line 2: got 'r0 = ADD\(1, 2\) 3', expected a step such as"),
        ("quantities: none\nr0 = ADD(1, " + "9" * 5000 + ")", r"got a number of 5000 characters"),
        ("quantities: none\nr0 = ADD(1, " + "9" * 1300 + ")", r"more than 4096 bits"),
    ],
)
def test_malformed_text_names_the_line(source: str, reason: str) -> None:
    with pytest.raises(MalformedProgram, match=reason):
        program_from_text(source)


def test_json_is_plain_data_with_numbers_in_quotes() -> None:
    assert program_to_dict(CLIPS) == {
        "quantities": ["48", "0.5"],
        "steps": [
            {"operation": "MUL", "arguments": [{"quantity": 0}, {"quantity": 1}]},
            {"operation": "ADD", "arguments": [{"quantity": 0}, {"result": 0}]},
        ],
    }
    assert json.loads(program_to_json(CLIPS, indent=2)) == program_to_dict(CLIPS)


def _json(**changes: object) -> object:
    step = {"operation": "ADD", "arguments": [{"quantity": 0}, {"constant": "1"}]}
    return {"quantities": ["1"], "steps": [step | {k: v for k, v in changes.items() if k in step}]} | {
        k: v for k, v in changes.items() if k not in step
    }


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ([], r"the program: got list, expected an object with quantities and steps"),
        (None, r"the program: got null"),
        (_json(extra=1), r"the program: got the keys \['extra', 'quantities', 'steps'\]"),
        ({"steps": []}, r"got the keys \['steps'\]"),
        (_json(quantities="1"), r"quantities: got str '1', expected a list"),
        (_json(quantities=[1]), r"quantities\[0\]: got int, expected a number in quotes"),
        (_json(quantities=[0.5]), r"quantities\[0\]: got float '0.5', expected a number in quotes"),
        (_json(quantities=["one"]), r"quantities\[0\]: got 'one', expected an exact number"),
        (_json(steps=[[]]), r"steps\[0\]: got list, expected an object"),
        (_json(operation=3), r"steps\[0\].operation: got int, expected a string"),
        (_json(operation="PLUS"), r"step 0: got operation 'PLUS'"),
        (_json(arguments={}), r"steps\[0\].arguments: got dict, expected a list"),
        (_json(arguments=["q0"]), r"steps\[0\].arguments\[0\]: got str 'q0', expected an object"),
        (_json(arguments=[{}]), r"steps\[0\].arguments\[0\]: got dict"),
        (_json(arguments=[{"quantity": 0, "result": 0}]), r"arguments\[0\]: got dict, expected an object"),
        (_json(arguments=[{"value": 0}]), r"got 'value', expected one of quantity, result, constant"),
        (_json(arguments=[{"quantity": "0"}]), r"got str '0', expected a whole number"),
        (_json(arguments=[{"quantity": True}]), r"got bool, expected a whole number"),
        (_json(arguments=[{"quantity": 0}, {"quantity": 10**40}]), r"got quantity 1000"),
        (_json(arguments=[{"constant": None}]), r"arguments\[0\]: got null, expected a number in quotes"),
    ],
)
def test_malformed_json_names_the_field(data: object, reason: str) -> None:
    with pytest.raises(MalformedProgram, match=reason):
        program_from_dict(data)
    with pytest.raises(MalformedProgram, match=reason):
        program_from_json(json.dumps(data))


def test_json_with_a_key_twice_is_refused() -> None:
    with pytest.raises(MalformedProgram, match="a key twice"):
        program_from_json('{"quantities": [], "quantities": ["1"], "steps": []}')


def test_broken_json_names_the_line() -> None:
    with pytest.raises(MalformedProgram, match=r"not valid JSON: .*line 2"):
        program_from_json('{"quantities": [],\n steps}')


def test_the_chart_shows_quantities_constants_and_steps_as_different_nodes() -> None:
    program = program_of([("SUB", [QuantityRef(0), Constant(Fraction(2))])], [Fraction(48)])
    assert program_to_mermaid(program).split("\n") == [
        "flowchart TD",
        '    q0(["q0 = 48"])',
        '    c0{{"2"}}',
        '    r0["r0 = SUB = 46"]',
        "    q0 -->|1| r0",
        "    c0 -->|2| r0",
        "",
    ]


CHART = program_to_mermaid(CLIPS)


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("", r"got no lines, expected a chart"),
        ("graph LR", r"line 1: got 'graph LR', expected 'flowchart TD'"),
        ("flowchart TD", r"got 0 steps"),
        (CHART + "hello", r"line \d+: got 'hello', expected a node or an arrow"),
        (CHART.replace("r0 = MUL = 24", "r0 = MUL = 25"), r"line 4: says that r0 is 25, but it executes to 24"),
        (CHART.replace("MUL = 24", "TIMES = 24"), r"got operation 'TIMES'"),
        (CHART.replace('q1(["q1', 'q2(["q2'), r"line 3: got the node q2, expected q1"),
        (CHART.replace('q1(["q1', 'q1(["q0'), r"line 3: the node q1 is labelled q0"),
        (CHART.replace('r1["r1', 'r1["r0'), r"line 5: the node r1 is labelled r0"),
        (CHART + "c0 -->|3| r1", r"an arrow from c0, but the chart has 0 constants"),
        (CHART + "q0 -->|3| r7", r"an arrow to r7, but the chart has 2 steps"),
        (CHART + "q0 -->|2| r1", r"r1 has two arguments at place 2"),
        (CHART + "q0 -->|4| r1", r"r1: its arrows are numbered \[1, 2, 4\], expected 1, 2"),
        (CHART + "q0 -->|0| r1", r"r1: its arrows are numbered \[0, 1, 2\]"),
        (CHART + "q9 -->|3| r1", r"got quantity 9"),
        (CHART.replace("q0 -->|1| r1", "r1 -->|1| r1"), r"step 1: got the result of step 1"),
    ],
)
def test_a_malformed_chart_names_the_line_or_the_node(source: str, reason: str) -> None:
    with pytest.raises(MalformedProgram, match=reason):
        program_from_mermaid(source)


def test_comments_in_a_chart_are_skipped() -> None:
    assert program_from_mermaid("%% clips\n" + CHART) == CLIPS


@given(program=programs())
def test_the_python_source_prints_the_exact_answer(program: Program) -> None:
    """Run here, in the test only: the library itself never executes what it prints or reads."""
    answer = results_of(program)[-1]
    if None in results_of(program):
        return  # what has no value raises in Python too, or, for an uneven power, gives a float
    printed: list[object] = []
    exec(program_to_python(program), {"print": printed.append})
    assert printed == [answer]
    assert isinstance(printed[0], Fraction)


def test_the_python_source_runs_as_a_script() -> None:
    rows = [(row.name, [Constant(Fraction(7)), Constant(Fraction(3))]) for row in ARITHMETIC]
    program = program_of([*rows, ("ADD", [ResultRef(i) for i in range(len(rows))])], [])
    run = subprocess.run(
        [sys.executable, "-I", "-c", program_to_python(program)], capture_output=True, text=True, timeout=60
    )
    assert (run.stdout.strip(), run.stderr) == (str(results_of(program)[-1]), "")


def test_python_source_of_the_clips() -> None:
    assert program_to_python(CLIPS) == (
        "from fractions import Fraction\n\n\nq0 = Fraction(48)\nq1 = Fraction(1, 2)\n\n"
        "r0 = q0 * q1  # 24\nr1 = q0 + r0  # 72\nprint(r1)\n"
    )


SOURCE = program_to_python(CLIPS)
CALLS = program_to_python(program_of([("MIN", [QuantityRef(0), Constant(Fraction(2))])], [Fraction(1)]))


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("", r"the source lacks 'from fractions import Fraction'"),
        ("q0 = ", r"line 1: not valid Python"),
        (SOURCE.replace("from fractions import Fraction", ""), r"lacks 'from fractions"),
        (SOURCE.replace("print(r1)", ""), r"lacks print"),
        (SOURCE.replace("print(r1)", "print(r0)"), r"line 9: got print\(r0\), expected print\(r1\)"),
        (SOURCE + "r2 = r1 + r1\n", r"line 10: a statement after the answer was printed"),
        ("import math\n" + SOURCE, r"line 1: got a statement that no program has \(Import\)"),
        ("from fractions import Fraction as F\n" + SOURCE, r"line 1: .*\(ImportFrom\)"),
        ("double(2)\n" + SOURCE, r"line 1: .*\(Expr\)"),
        (SOURCE.replace("Fraction(48)", "double(2)"), r"line 4: expected a name such as q0"),
        (SOURCE.replace("Fraction(48)", "Fraction('48')"), r"line 4: expected a name"),
        (SOURCE.replace("Fraction(48)", "Fraction(48.0)"), r"line 4: expected a name"),
        (SOURCE.replace("Fraction(48)", "Fraction(True)"), r"line 4: expected a name"),
        (SOURCE.replace("Fraction(48)", "Fraction(1, 0)"), r"line 4: got a fraction over zero"),
        (SOURCE.replace("Fraction(48)", "48"), r"line 4: expected a name"),
        (SOURCE.replace("q1 = ", "q2 = "), r"line 5: got an assignment to q2, expected r0 or q1"),
        (SOURCE.replace("r1 = ", "r5 = "), r"line 8: got an assignment to r5, expected r1"),
        (SOURCE.replace("q0 + r0", "q0 @ r0"), r"line 8: got the operator MatMult"),
        (SOURCE.replace("q0 + r0", "q0 - r0 - r0"), r"line 8: expected a name"),
        (SOURCE.replace("q0 + r0", "min(q0, r0)"), r"line 8: got an expression that is no row"),
        (SOURCE.replace("q0 + r0", "q0"), r"line 8: got an expression"),
        (SOURCE.replace("q0 + r0", "q0 + x"), r"line 8: expected a name"),
        (SOURCE.replace("q0 + r0", "q0 + r9"), r"step 1: got the result of step 9"),
        (CALLS.replace("min([a, *values])", "open('x')"), r"line 4: the body of min_of is not that of MIN"),
        (CALLS.replace("def min_of(a,", "def min_of(a=1,"), r"line 4: the body of min_of is not that of MIN"),
        (CALLS.replace("def min_of(", "def mini("), r"line 4: got the function 'mini', which is no row"),
        (CALLS.replace("min_of(q0, Fraction(2))", "min_of(q0, b=Fraction(2))"), r"got an expression"),
        (CALLS.replace("min_of(q0, Fraction(2))", "min_of(q0, *q0)"), r"expected a name such as q0"),
    ],
)
def test_python_that_no_program_has_is_refused_and_not_run(source: str, reason: str) -> None:
    with pytest.raises(MalformedProgram, match=reason):
        program_from_python(source)


def test_deep_python_inside_a_known_function_is_refused() -> None:
    deep = CALLS.replace("min([a, *values])", "+".join(["a"] * 900))
    with pytest.raises(MalformedProgram):
        program_from_python(deep)


@pytest.mark.parametrize(
    ("operation", "arguments", "line"),
    [
        ("DIV", [48, 2], "24 = 48 / 2"),
        ("ADD", [48, 24, 1], "73 = 48 + 24 + 1"),
        ("DIV", [1, "1/3"], "3 = 1 / (1/3)"),
        ("SUB", [1, -2], "3 = 1 - (-2)"),
        ("SUB", [-1, 2], "-3 = -1 - 2"),
        ("MUL", [3, "0.5"], "1.5 = 3 * 0.5"),
        ("PERCENT_OF", [25, 120], "30 = 25% of 120"),
        ("INCREASE_BY_PERCENT", [80, 25], "100 = 80 increased by 25%"),
        ("DECREASE_BY_PERCENT", [80, 25], "60 = 80 decreased by 25%"),
        ("REMAINDER", [17, 5], "2 = the remainder of 17 / 5"),
        ("CEIL_DIV", [17, 5], "4 = 17 / 5 rounded up"),
        ("FLOOR_DIV", [17, 5], "3 = 17 / 5 rounded down"),
        ("MEAN", [1, 2, 6], "3 = mean(1, 2, 6)"),
    ],
)
def test_a_step_is_explained_in_a_line(operation: str, arguments: list, line: str) -> None:
    program = program_of([(operation, [Constant(Fraction(a)) for a in arguments])], [])
    assert explain(program) == (line,)


def test_explanations_stand_for_earlier_results_by_their_values() -> None:
    assert explain(CLIPS) == ("24 = 48 * 0.5", "72 = 48 + 24")


@given(programs())
def test_every_program_can_be_explained(program: Program) -> None:
    lines = explain(program)
    assert len(lines) == len(program.steps)
    for line, value in zip(lines, results_of(program), strict=True):
        assert line.startswith("? = ") == (value is None)


def test_every_arithmetic_row_has_a_form_in_python() -> None:
    assert all(row.python for row in OPERATIONS.values() if row.kind == "arithmetic")
