"""Programs whose quantities and constants are of any kind: every format gives back the same program and the same bytes."""

from __future__ import annotations

import json
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mycelium.problems import CharSpan, Problem, Quantity
from mycelium.programs import (
    OPERATIONS,
    Constant,
    Expression,
    Goal,
    LabeledProblem,
    MalformedProgram,
    Program,
    QuantityRef,
    ResultRef,
    Step,
    explain,
    program_from_text,
    program_of,
    program_to_json,
    program_to_mermaid,
    program_to_python,
    program_to_text,
    results_of,
)
from mycelium.symbolic import WorkerPool
from program_strategies import FORMATS, every_format, numbers, programs

FORMULAS = [
    "m = r + 2", "x + y = 10", "3x - 2y < 7", "1 < x < 5", "f(x) = x^2 - 1", "(3, -4)", "{1, 2}", "[1, 5)", "2x + 1",
    "Matrix([[1, 2], [3, 4]])", "1101_2", "3 foot", "150 minute", "1:20 pm", "60 km/h", "x", "sqrt(2)", "1/x", "2:3",
    "x = 1, y = 2", r"\frac{x}{2} + \pi",
]  # fmt: skip
values = st.one_of(numbers, st.sampled_from(FORMULAS).map(Expression))
ROWS = [
    "ADD",
    "SUB",
    "MUL",
    "DIV",
    "POWER",
    "MEAN",
    "PERCENT_OF",
    "UNKNOWN",
    "EQUATION",
    "INEQUALITY",
    "AT_MOST",
    "SOLVE",
]


@st.composite
def typed_programs(draw: st.DrawFn) -> Program:
    """Up to three quantities and six steps of any kind; most of them have steps without a value."""
    quantities = draw(st.lists(values, max_size=3))
    steps: list[Step] = []
    for position in range(draw(st.integers(1, 6))):
        row = OPERATIONS[draw(st.sampled_from(ROWS))]
        low, high = row.arity
        arguments: list[st.SearchStrategy] = [values.map(Constant)]
        if quantities:
            arguments.append(st.integers(0, len(quantities) - 1).map(QuantityRef))
        if position:
            arguments += [st.integers(0, position - 1).map(ResultRef)] * 3
        count = draw(st.integers(low, low + 2 if high is None else high))
        steps.append(Step(row.name, tuple(draw(st.lists(st.one_of(arguments), min_size=count, max_size=count)))))
    return Program(tuple(steps), tuple(quantities))


@pytest.fixture(autouse=True)
def _no_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    """A step that would need a worker has no value here, which is as good for printing and a thousand times as fast."""
    from mycelium.symbolic import Outcome

    monkeypatch.setattr(WorkerPool, "call", lambda *_, **__: Outcome("timeout", None, "not here", 0.0, "WorkerError"))


@every_format
@given(program=typed_programs())
@settings(max_examples=60)
def test_printing_and_reading_gives_the_same_program_and_the_same_bytes(name: str, program: Program) -> None:
    write, read = FORMATS[name]
    printed = write(program)
    assert read(printed) == program
    assert write(read(printed)) == printed


@given(program=typed_programs())
def test_every_program_explains_itself_and_prints_on_the_terminal(program: Program) -> None:
    lines = explain(program)
    assert len(lines) == len(program.steps) == len(str(program).splitlines())
    assert all(lines)


@given(program=typed_programs())
def test_a_program_is_a_value_that_can_be_compared_and_hashed(program: Program) -> None:
    assert hash(program_from_text(program_to_text(program))) == hash(program)


@given(program=programs())
def test_programs_of_numbers_print_as_they_always_did(program: Program) -> None:
    """Against a writer of one line a step that knows nothing but numbers."""

    def written(value: Fraction) -> str:
        text = str(value)
        decimal = value * 10**12
        if value.denominator != 1 and decimal.denominator == 1:  # what `format_number` shows as a decimal
            return next(line.split(" = ")[1] for line in [program_to_text(program_of([("ADD", [Constant(value)] * 2)], [value]))
                        .splitlines()[0].removeprefix("quantities: ")])  # fmt: skip
        return text

    def argument(item: object) -> str:
        if isinstance(item, QuantityRef):
            return f"q{item.index}"
        return f"r{item.index}" if isinstance(item, ResultRef) else written(item.value)  # type: ignore[attr-defined]

    quantities = ", ".join(f"q{i} = {written(value)}" for i, value in enumerate(program.quantities))  # type: ignore[arg-type]
    lines = [f"quantities: {quantities or 'none'}"]
    for position, (step, value) in enumerate(zip(program.steps, results_of(program), strict=True)):
        line = f"r{position} = {step.operation}({', '.join(map(argument, step.arguments))})"
        lines.append(line if value is None else f"{line} = {written(value)}")
    assert program_to_text(program) == "\n".join(lines) + "\n"
    assert json.loads(program_to_json(program)) == {
        "quantities": [written(value) for value in program.quantities],  # type: ignore[arg-type]
        "steps": [
            {
                "operation": step.operation,
                "arguments": [
                    {"quantity": item.index} if isinstance(item, QuantityRef)
                    else {"result": item.index} if isinstance(item, ResultRef)
                    else {"constant": written(item.value)}  # type: ignore[arg-type]
                    for item in step.arguments
                ],
            }
            for step in program.steps
        ],
    }  # fmt: skip


def test_formulas_of_the_text_stand_in_quotes_in_every_format() -> None:
    program = program_of([("SOLVE", [Constant(Expression("m")), QuantityRef(0)])], [Expression("2m = 3")])
    assert program_to_text(program).splitlines() == ['quantities: q0 = "2*m = 3"', 'r0 = SOLVE("m", q0) = 1.5']
    assert json.loads(program_to_json(program))["quantities"] == ['"2*m = 3"']
    assert '    q0(["q0 = `2*m = 3`"])' in program_to_mermaid(program).splitlines()
    assert "q0 = Expression('2*m = 3').opened()" in program_to_python(program).splitlines()


@pytest.mark.parametrize("formula", ['"m = "', '"m = r', 'm = r"', '""', "m = r"])
def test_a_formula_that_is_none_is_refused_with_its_line(formula: str) -> None:
    with pytest.raises(MalformedProgram, match="line 1"):
        program_from_text(f"quantities: q0 = {formula}\nr0 = ADD(1, 2)\n")


def test_a_label_may_hold_formulas_of_its_text() -> None:
    text = "If 2m = 3, what is m?"
    formula = Expression("2m = 3")
    span: CharSpan = (3, 9)
    program = program_of([("SOLVE", [Constant(Expression("m")), QuantityRef(0)])], [formula])
    label = LabeledProblem(
        Problem("a", text), (Quantity(formula, span, "2m = 3", "integer"),), program, ((span,),), Goal("number", False, (11, 21)),
        "3/2", "by hand",
    )  # fmt: skip
    assert LabeledProblem.from_row(json.loads(json.dumps(label.to_row()))) == label
