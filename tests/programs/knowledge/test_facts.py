"""Every shipped fact: its examples, its units, its rows solved back, and what is kept out of the operation table."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.errors import DataError, UsageError
from mycelium.programs import (
    KNOWLEDGE,
    OPERATIONS,
    Constant,
    ExecutionError,
    Expression,
    Fact,
    KnowledgeRow,
    Program,
    QuantityRef,
    Step,
    apply_operation,
    execute,
    explain,
    learnable_operations,
    program_to_python,
    read_knowledge,
)
from mycelium.symbolic import Node
from program_strategies import FORMATS

CONVERSIONS = "Conversion of units"
FACTS = [fact for fact in KNOWLEDGE.values() if fact.topic != CONVERSIONS]
ROWS = [row for row in KNOWLEDGE.rows() if row.topic != CONVERSIONS]
every_fact = pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.name)


@every_fact
def test_every_row_of_a_fact_computes_its_hand_worked_examples(fact: Fact) -> None:
    for name, letter in fact.row_names.items():
        row = KNOWLEDGE.row(name)
        assert row is not None
        for example in fact.worked:
            arguments = [example[part.letter] for part in row.arguments]
            assert apply_operation(name, arguments) == example[letter], row.formula


def test_there_are_at_least_150_rows_and_each_names_its_source() -> None:
    assert len(FACTS) >= 150 and len(ROWS) >= 150
    assert all(len(fact.source) >= 10 and fact.examples for fact in KNOWLEDGE.values())
    assert min(Counter(fact.topic for fact in FACTS).values()) >= 8


TOPICS = (
    "Clock and calendar", "Coordinate geometry", "Counting", "Money, percent and interest", "Speed, distance and time",
    "Numbers and divisibility", "Plane geometry", "Probability and statistics", "Averages, ratios and mixtures",
    "Sequences and sums", "Solid geometry", "Angles and right triangles", "Work and rates", CONVERSIONS,
)  # fmt: skip


def test_the_topics_are_these() -> None:
    assert KNOWLEDGE.topics() == TOPICS


class Incoherent(AssertionError):
    pass


def powers(node: Node, known: dict[str, dict[str, int]]) -> dict[str, int] | None:
    """The dimension of a tree, worked out apart from the package; None for numbers, which fit everywhere in sums."""
    if node.head == "symbol":
        return known[str(node.value)]
    parts = [powers(part, known) for part in node.args]
    if not parts:
        return None
    if node.head in ("add", "neg") or (node.head == "call" and node.value in ("min", "max", "gcd", "lcm", "mod")):
        measured = [part for part in parts if part is not None]
        if any(part != measured[0] for part in measured):
            raise Incoherent(f"{measured} are added")
        return measured[0] if measured else None
    if node.head in ("mul", "div"):
        total: Counter[str] = Counter()
        for place, part in enumerate(parts):
            for base, power in (part or {}).items():
                total[base] += -power if node.head == "div" and place else power
        return {base: power for base, power in total.items() if power} if any(p is not None for p in parts) else None
    if node.head in ("pow", "root") and node.args[1].head == "number" and parts[0]:
        exponent = Fraction(node.args[1].value)  # type: ignore[arg-type]
        scale = exponent if node.head == "pow" else 1 / exponent
        return {base: int(power * scale) for base, power in parts[0].items()}
    return parts[0] if node.head == "call" and node.value in ("abs", "floor", "ceil") else {}


def measured(fact: Fact) -> dict[str, dict[str, int]]:
    """Dimension of every letter; angles are pure numbers, and so is what is counted in one fixed unit."""
    return {
        letter: {} if part.unit else {base: n for base, n in part.dimension.powers.items() if base != "angle"}
        for part in fact.parts
        for letter in part.letters
    }


@every_fact
def test_the_two_sides_of_a_formula_measure_the_same(fact: Fact) -> None:
    if fact.subject.kind == "point":
        return
    right = powers(fact.right, measured(fact))
    assert right is None or right == measured(fact)[fact.subject.letter]


SMALL = st.fractions(Fraction(1, 4), 30, max_denominator=6) | st.integers(1, 30).map(Fraction)


def is_algebraic(row: KnowledgeRow) -> bool:
    """Whether the values of the fact are rationals and single roots, so that no worker is needed for them."""
    return row.fact.name != "PYRAMID_FRUSTUM_VOLUME" and not any(
        part.head == "constant" or part.value in ("sin", "cos") or (part.head == "pow" and part.args[1].symbols())
        for part in row.fact.right.walk()
    )


SOLVED = [
    row
    for row in ROWS
    if row.name != row.fact.name and all(part.kind == "number" for part in row.fact.parts) and is_algebraic(row)
]


@given(data=st.data())
@pytest.mark.parametrize("topic", sorted({row.topic for row in SOLVED}))
def test_a_row_that_solves_for_a_part_finds_the_part_again(topic: str, data: st.DataObject) -> None:
    row = data.draw(st.sampled_from([row for row in SOLVED if row.topic == topic]), label="row")
    values = {part.letter: data.draw(SMALL) for part in row.fact.parts if part is not row.fact.subject}
    main = KNOWLEDGE.row(row.fact.name)
    assert main is not None
    try:
        subject = apply_operation(main.name, [values[part.letter] for part in main.arguments])
    except ExecutionError:
        return
    values[row.fact.subject.letter] = subject
    try:
        found = apply_operation(row.name, [values[part.letter] for part in row.arguments])
    except ExecutionError as error:
        assert re.search("zero|expected|negative", str(error))
    else:
        if isinstance(found, Fraction) and "^2" not in row.fact.formula and "sqrt" not in row.formula:
            assert found == values[row.letter]
        elif isinstance(found, Fraction):
            assert (
                abs(found) == values[row.letter]
                or main(*[{**values, row.letter: found}[p.letter] for p in main.arguments]) == subject
            )


def program_of_example(row: KnowledgeRow, constants: bool) -> Program:
    """One step with the values of the first example, as constants or, where they are numbers, as quantities."""
    example = row.fact.worked[0]
    values = [example[part.letter] for part in row.arguments]
    if constants or not all(isinstance(value, Fraction) for value in values):
        return Program((Step(row.name, tuple(map(Constant, values))),))
    return Program((Step(row.name, tuple(map(QuantityRef, range(len(values))))),), tuple(values))  # type: ignore[arg-type]


@given(row=st.sampled_from(ROWS), constants=st.booleans())
def test_a_program_of_any_row_prints_and_reads_back_in_every_format(row: KnowledgeRow, constants: bool) -> None:
    program = program_of_example(row, constants)
    for write, read in FORMATS.values():
        assert read(write(program)) == program


@every_fact
def test_a_step_explains_itself_in_words(fact: Fact) -> None:
    for name in fact.row_names:
        row = KNOWLEDGE.row(name)
        assert row is not None
        (line,) = explain(program_of_example(row, False))
        assert line.startswith(f"{str(fact.worked[0][row.letter]).strip()} = ") or "." in line.split(" = ")[0]
        assert "{" not in line and f"{name.lower()}(" not in line


@pytest.mark.parametrize(
    ("name", "arguments"), [("TRAVEL_DISTANCE", (50, 3)), ("COMPOUND_AMOUNT", (1000, 10, 2)), ("CIRCLE_AREA", (3,))]
)
def test_the_python_form_runs(name: str, arguments: tuple[int, ...]) -> None:
    program = Program((Step(name, tuple(Constant(Fraction(value)) for value in arguments)),))
    run = subprocess.run([sys.executable, "-c", program_to_python(program)], capture_output=True, text=True, timeout=60)
    assert (run.stdout.strip(), run.stderr) == (str(execute(program).answer), "")


def test_plain_arithmetic_is_exact_python_of_its_own() -> None:
    source = program_to_python(Program((Step("TIME_TOGETHER", (Constant(Fraction(3)), Constant(Fraction(6)))),)))
    assert "def time_together(a, b):\n    return a * b / (a + b)\n" in source and "mycelium" not in source


def test_the_rows_are_found_by_name_but_not_listed_with_the_operations() -> None:
    assert OPERATIONS["CIRCLE_AREA"].name == "CIRCLE_AREA" and "CIRCLE_AREA" in OPERATIONS
    assert not set(OPERATIONS) & set(KNOWLEDGE)
    assert not any(OPERATIONS[row.name].learnable for row in ROWS)
    assert set(learnable_operations()) == {name for name, row in OPERATIONS.items() if row.learnable}


def test_no_row_is_called_like_an_operation_of_the_table_or_like_another_row() -> None:
    names = [name for fact in KNOWLEDGE.values() for name in fact.row_names]
    assert len(names) == len(set(names)) and not set(names) & set(OPERATIONS)


def test_nothing_is_read_before_a_row_is_asked_for() -> None:
    script = (
        "import sys, mycelium.programs as p\n"
        "program = p.program_from_text('quantities: q0 = 3\\nr0 = ADD(q0, 2)\\n')\n"
        "list(p.OPERATIONS), p.execute(program), p.explain(program)\n"
        "print('tomllib' in sys.modules, 'mycelium.programs.knowledge.files' in sys.modules)\n"
        "p.OPERATIONS['CIRCLE_AREA']\n"
        "print('mycelium.programs.knowledge.files' in sys.modules)\n"
    )
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert (run.stdout.split(), run.stderr) == (["False", "False", "True"], "")


@pytest.mark.parametrize(
    ("name", "arguments", "expected"),
    [
        ("CIRCLE_AREA_FOR_RADIUS", ("9*pi",), 3),
        ("CIRCLE_AREA", ("x",), "pi*x**2"),
        ("RECTANGLE_AREA", ("x", "4"), "4*x"),
        ("HYPOTENUSE", ("sqrt(2)", "sqrt(7)"), 3),
        ("CONE_SURFACE", ("3", "sqrt(2)"), "3*pi*(sqrt(2) + 3)"),
        ("TRAVEL_DISTANCE", ("60 kilometer per hour", "(5/2) hour"), "150 kilometer"),
        ("RECTANGLE_AREA", ("3 foot", "4 foot"), "12 foot^2"),
        ("RECTANGLE_AREA", ("3 foot", "6 inch"), "(3/2) foot^2"),
        ("RECTANGLE_AREA", ("3 foot", "4"), "12 foot^2"),
        ("RECTANGLE_DIAGONAL", ("20 meter", "35 meter"), "(5*sqrt(65)) meter"),
        ("CIRCLE_AREA_FOR_RADIUS", ("(9*pi) foot^2",), "3 foot"),
        ("TRAVEL_DISTANCE_FOR_SPEED", ("150 kilometer", "(5/2) hour"), "60 kilometer per hour"),
        ("TRAVEL_DISTANCE_FOR_TIME", ("150 kilometer", "60 kilometer per hour"), "(5/2) hour"),
        ("TRAVEL_DISTANCE", ("60", "3 hour"), 180),
        ("TIME_TOGETHER", ("3 hour", "90 minute"), "1 hour"),
        ("TOTAL_PRICE", ("4", "$(7/2)"), "$14"),
        ("CHANGE_DUE", ("£5", "20 penny"), "£(24/5)"),
        ("PROFIT_PERCENT", ("$50", "$40"), 25),
        ("WAGES_WITH_OVERTIME", ("40", "10 dollar per hour", "6", "1"), "$460"),
        ("PRISM_VOLUME_FOR_HEIGHT", ("6 litre", "3 meter^2"), "(1/500) meter"),
        ("MASS_FROM_DENSITY", ("2 kilogram per litre", "3 litre"), "6 kilogram"),
        ("MASS_FROM_DENSITY", ("2", "3 litre"), 6),
        ("MASS_FROM_DENSITY_FOR_VOLUME", ("6 kilogram", "2 kilogram per litre"), "3 liter"),
        ("POPULATION_FROM_DENSITY", ("3", "4 hectare"), 12),
        ("PRISM_VOLUME", ("2 hectare", "3 meter"), "60000 meter^3"),
        ("SIMILAR_VOLUME", ("5 litre", "2"), "40 liter"),
        ("TRIANGLE_ANGLE", ("50 degree", "65 degree"), "65 degree"),
        ("FOOT_TO_INCH", ("5 foot",), "60 inch"),
        ("FOOT_TO_INCH", ("-5 foot",), "-60 inch"),
        ("TIME_AFTER", ("10:30 pm", "3 hour"), "1:30 am"),
        ("TIME_AFTER", ("22:30 o'clock", "150 minute"), "1:00 o'clock"),
        ("ELAPSED_TIME", ("8:45 am", "12:30 pm"), "(15/4) hour"),
        ("SIMPLE_INTEREST", ("800", "5", "18 month"), 60),
        ("SIMPLE_INTEREST", ("800", "5%", "3 year"), 120),
        ("POINT_HALFWAY", ("(a, 2)", "(4, 6)"), "(a/2 + 2, 4)"),
    ],
)
def test_arguments_may_be_letters_roots_amounts_and_times(
    name: str, arguments: tuple[str, ...], expected: object
) -> None:
    values = [Fraction(text) if text.isdecimal() else Expression(text) for text in arguments]
    assert apply_operation(name, values) == (Expression(expected) if isinstance(expected, str) else expected)


@pytest.mark.parametrize(
    ("name", "arguments", "reason"),
    [
        ("CIRCLE_AREA", ("-3",), "the radius is -3, expected >= 0"),
        ("COMBINATIONS", ("5/2", "1"), "the number of things is 5/2, expected whole"),
        ("TRIANGLE_ANGLE", ("100", "90"), "the third angle is -10, expected > 0"),
        ("TRIANGLE_AREA_FROM_SIDES", ("1", "1", "5"), "negative, is no real number"),
        ("HYPOTENUSE_FOR_LEG", ("5", "13"), "negative, is no real number"),
        ("TRAVEL_DISTANCE_FOR_TIME", ("5", "0"), "division of 5 by zero"),
        ("RECTANGLE_AREA", ("(1, 2)", "3"), r"the length is \(1, 2\), expected a number"),
        ("POINT_HALFWAY", ("3", "(4, 6)"), "the first point is 3, expected a point such as"),
        ("FOOT_TO_INCH", ("5 hour",), "is 5 hour, expected foot"),
        ("RECTANGLE_AREA", ("-3 foot", "4 foot"), "the length is -3, expected >= 0"),
        ("CHANGE_DUE", ("£5", "$3"), r"the total price is \$3, expected money in one currency"),
        ("AMOUNT_OF_WORK", ("3 foot", "3 hour"), "the rate is 3 foot, expected work/time"),
        ("TOTAL_FROM_PARTS", ("3", "4 foot"), "the size of a part is 4 foot, expected a number without a unit"),
        ("TIME_AFTER", ("3 foot", "2"), "the time of day is 3 foot, expected hour"),
        ("EQUALLY_LIKELY", ("3", "2"), "the probability is 3/2, expected <= 1"),
        ("ARRANGEMENTS", ("1000000000000",), "bits"),
        ("ARRANGEMENTS_WITH_TWO_REPEATS", ("6", "4", "3"), r"the first kind p is 4, .*; expected p \+ q <= n"),
        ("ARRANGEMENTS_WITH_THREE_REPEATS", ("6", "3", "2", "2"), r"expected p \+ q \+ r <= n"),
        ("UNION_OF_TWO", ("3", "4", "6"), r"expected c <= min\(a, b\)"),
        (
            "TWO_KINDS_COUNT",
            ("2", "100", "4", "2"),
            "the first kind x is 48, the number of all n is 2; expected x <= n",
        ),
        ("SPHERICAL_CAP_VOLUME", ("1", "5/2"), r"expected h <= 2\*r"),
        ("LARGEST_UNREACHABLE_AMOUNT", ("4", "6"), r"the first size a is 4, .* expected gcd\(a, b\) = 1"),
        ("SMALLEST_WITH_EQUAL_REMAINDERS", ("3", "4", "5"), r"expected r < min\(a, b\)"),
        ("TOTIENT_OF_TWO_PRIMES", ("36", "2", "2"), r"expected gcd\(p, q\) = 1"),
        ("TOTIENT_OF_TWO_PRIMES", ("35", "2", "3"), r"expected mod\(n, p\*q\) = 0"),
        ("ANNULUS_AREA", ("3", "5"), "expected r <= R"),
        ("MEDIAN_LENGTH", ("21/5", "1", "3"), r"expected a < b \+ c"),
        ("LAW_OF_SINES_SIDE", ("5", "120", "90"), r"expected A \+ B < 180"),
        ("DAY_NUMBER", ("2023", "2", "29"), "the day of the month d is 29; expected d <= "),
        ("DAYS_BETWEEN", ("2024", "2", "29", "2024", "4", "31"), "the second day v is 31; expected v <= "),
        ("WEEKDAY_OF_DATE", ("1900", "2", "29"), "the day of the month d is 29; expected d <= "),
        ("COMPOUND_AMOUNT", ("1", "5", "1000000000"), "bits"),
    ],
)
def test_what_has_no_value_says_why(name: str, arguments: tuple[str, ...], reason: str) -> None:
    values = [Fraction(text) if re.fullmatch(r"[-/\d]+", text) else Expression(text) for text in arguments]
    with pytest.raises(ExecutionError, match=reason):
        apply_operation(name, values)


@pytest.mark.parametrize(
    ("name", "arguments", "taken"),
    [
        ("TRAVEL_DISTANCE", ("50", "3"), True),
        ("TRAVEL_DISTANCE", ("50", "3", "4"), False),
        ("TRAVEL_DISTANCE", ("-50", "3"), False),
        ("TRAVEL_DISTANCE", ("60 kilometer per hour", "150 minute"), True),
        ("TRAVEL_DISTANCE", ("150 minute", "60 kilometer per hour"), False),
        ("TRAVEL_DISTANCE", ("x", "3"), True),
        ("TRAVEL_DISTANCE", ("(1, 2)", "3"), False),
        ("PRISM_VOLUME", ("12 foot^2", "3 foot"), True),
        ("PRISM_VOLUME", ("12 foot", "3 foot"), False),
        ("TOTAL_PRICE", ("4", "(7/2) dollar"), True),
        ("TOTAL_PRICE", ("4 foot", "(7/2) dollar"), False),
        ("TIME_AFTER", ("10:30 pm", "3 hour"), True),
        ("TIME_AFTER", ("3 hour", "10:30 pm"), False),
        ("COMBINATIONS", ("5/2", "1"), False),
        ("POINT_HALFWAY", ("(1, 2)", "(4, 6)"), True),
        ("POINT_HALFWAY", ("1", "(4, 6)"), False),
        ("SIMPLE_INTEREST", ("800", "5%", "18 month"), True),
    ],
)
def test_a_row_says_which_arguments_it_takes_before_it_is_run(
    name: str, arguments: tuple[str, ...], taken: bool
) -> None:
    row = KNOWLEDGE.row(name)
    values = [Fraction(text) if re.fullmatch(r"[-/\d]+", text) else Expression(text) for text in arguments]
    assert row is not None and row.accepts(values) == taken


def test_a_row_takes_the_arguments_of_its_examples() -> None:
    for row in ROWS:
        for example in row.fact.worked:
            assert row.accepts([example[part.letter] for part in row.arguments]), row.name


def test_a_fact_is_an_equation_between_what_is_known_and_what_is_not() -> None:
    assert KNOWLEDGE["TRAVEL_DISTANCE"].equation(d=150, t=3) == Expression("150 = s*3")
    assert KNOWLEDGE["HYPOTENUSE"].equation(c=Fraction(13), a=Expression("x"), b=5) == Expression(
        "13 = sqrt(x^2 + 5^2)"
    )
    with pytest.raises(UsageError, match="TRAVEL_DISTANCE: got z, expected some of d, s, t"):
        KNOWLEDGE["TRAVEL_DISTANCE"].equation(z=1)


def test_rows_are_found_by_what_they_take_and_give_and_by_words() -> None:
    def names(**asked: object) -> list[str]:
        return [row.name for row in KNOWLEDGE.rows(**asked)]  # type: ignore[arg-type]

    assert names(takes=("time", "length"), gives="length/time") == ["TRAVEL_DISTANCE_FOR_SPEED"]
    assert names(takes=("length/time", "length/time"), gives="length/time")[0] == "AVERAGE_SPEED_THERE_AND_BACK"
    assert {"CIRCLE_AREA", "CIRCLE_AREA_FOR_RADIUS"} <= set(names(topic="Plane geometry", words="circle area"))
    assert names(takes=("money", "percent"), gives="time") == []
    assert all(row.topic == "Counting" for row in KNOWLEDGE.rows("Counting"))
    assert KNOWLEDGE.row("NO_SUCH_ROW") is None and OPERATIONS.get("NO_SUCH_ROW") is None


@pytest.mark.parametrize(
    ("needs", "reason"),
    [
        ('["a + b"]', r"got the need 'a \+ b', expected a comparison"),
        ('["c <= 2"]', "the letters c in"),
        ('["a < pi"]', "expected two sides of plain arithmetic"),
        ('"a < b"', "expected a list of texts"),
    ],
)
def test_a_need_that_is_no_comparison_of_the_parts_is_named(needs: str, reason: str, tmp_path: Path) -> None:
    lines = (
        'topic = "Mine"\n[MINE]\nformula = "s = a + b"\ns = "sum, 1"\na = "first, 1"\nb = "second, 1"',
        f'needs = {needs}\nwords = "{{a}} and {{b}}"\nsource = "Written for this test"\nexamples = ["s = 3, a = 1, b = 2"]',
    )
    (tmp_path / "mine.toml").write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(DataError, match=reason):
        read_knowledge(tmp_path / "mine.toml")
