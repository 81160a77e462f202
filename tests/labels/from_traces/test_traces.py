"""From a chain of thought to a validated label: wiring, witnesses, regions, reasons."""

from __future__ import annotations

import time
from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mycelium.errors import UsageError
from mycelium.labels import (
    REASONS,
    Attention,
    CotLabel,
    label_cot,
    label_regions,
    strip_annotations,
)
from mycelium.labels.build import Discarded, label_example
from mycelium.labels.from_traces.attention_operands import preferences
from mycelium.labels.from_traces.label import Reason
from mycelium.labels.from_traces.operations import merged_steps, steps_over
from mycelium.problems import Example, Problem, PunctuationParser, extract_quantities
from mycelium.programs import Constant, LabeledProblem, QuantityRef, ResultRef, execute

CLIPS = Problem(
    "clips",
    "Natalia sold clips to 48 friends in April, and then she sold half as many clips in May. How many in all?",
)
SOLUTION = "Natalia sold 48/2 = 24 clips in May.\nShe sold 48+24 = 72 clips altogether.\n#### 72"


def made(problem: Problem, text: str, gold: str, **options: object) -> CotLabel:
    found = label_cot(problem, text, gold, **options)  # type: ignore[arg-type]
    assert isinstance(found, CotLabel), found
    return found


def test_a_plain_solution_becomes_the_program_it_tells() -> None:
    label = made(CLIPS, SOLUTION, "72")
    steps = label.labeled.program.steps
    assert [(step.operation, step.arguments) for step in steps] == [
        ("MUL", (QuantityRef(0), QuantityRef(1))),
        ("ADD", (QuantityRef(0), ResultRef(0))),
    ]
    assert execute(label.labeled.program).answer == 72
    assert label.labeled.origin == "cot:arithmetic"
    assert [SOLUTION[slice(*item.cot_span)] for item in label.operations] == ["48/2 = 24", "48+24 = 72"]


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        (r"In May: $\frac{48}{2} = 24$. In all \(48 + 24 = 72\). The answer is \boxed{72}.", "latex"),
        ("Half of 48 is 24. Adding 48 and 24 gives 72.", "words"),
        ("She sold 24 in May. So in all she sold 72.", "classifier"),
    ],
)
def test_other_notations_give_the_same_program_and_say_their_tier(text: str, tier: str) -> None:
    label = made(CLIPS, text, "72")
    assert label.labeled.program == made(CLIPS, SOLUTION, "72").labeled.program
    assert label.labeled.origin == f"cot:{tier}"


def test_annotations_make_no_difference() -> None:
    annotated = "Natalia sold 48/2 = <<48/2=24>>24 clips in May.\nShe sold 48+24 = <<48+24=72>>72.\n#### 72"
    assert strip_annotations(annotated).startswith("Natalia sold 48/2 = 24 clips")
    found = made(CLIPS, annotated, "72").labeled
    reference = label_example(Example(CLIPS, "72", annotated))
    assert found.program == reference.program  # type: ignore[union-attr]


def test_gold_picks_the_final_step_when_the_last_equation_is_a_check() -> None:
    text = "48/2 = 24, 48+24 = 72. To check: 72-24 = 48.\n#### 72"
    assert execute(made(CLIPS, text, "72").labeled.program).answer == 72


def test_a_function_of_the_table_becomes_its_row() -> None:
    problem = Problem("p", "Ann has 17 sweets and puts 5 in each bag. How many are left over?")
    program = made(problem, r"$17 \bmod 5 = 2$", "2").labeled.program
    assert [step.operation for step in program.steps] == ["REMAINDER"]


@pytest.mark.parametrize(
    ("text", "gold", "reason"),
    [
        ("", "72", "empty"),
        ("the the fish = of 3 3 + - ) (", "72", "no arithmetic"),
        ("The answer is 72.", "72", "no arithmetic"),
        (r"$\frac{48}{2 = 24 and \sqrt{", "72", "do not execute"),
        ("48/0 = 24. So 48+24 = 72", "72", "divides by zero"),
        (r"$2^{3000} = 72$", "72", "too large"),
        ("9" * 60_001, "72", "too long"),
        ("48*2 = 96\n#### 96", "72", "another answer"),
        ("48*3 = 144", "72", "another answer"),
        ("5*12=60. Then 60-20=40 rolls are left. The answer is 40.", "60", "another answer"),
        (SOLUTION, "a lot", "not a plain number"),
    ],
)
def test_what_gives_no_label_is_discarded_with_its_reason(text: str, gold: str, reason: str) -> None:
    began = time.process_time()
    found = label_cot(CLIPS, text, gold)
    assert isinstance(found, Discarded)
    assert reason in found.reason
    assert found.reason in REASONS
    assert time.process_time() - began < 3.0


def test_a_solution_with_too_many_readings_is_given_up_and_counted() -> None:
    question = "Take " + ", ".join(str(value) for value in range(3, 41)) + ". What is it?"
    lines = [f"{a} * {b} + {a} * {c} - {b} * {c} + {a} = {a * b + a * c - b * c + a}"
             for a in range(5, 40) for b, c in ((a + 1, a + 2),)]  # fmt: skip
    began = time.process_time()
    found = label_cot(Problem("many", question), "\n".join(lines), lines[-1].split()[-1])
    assert found == Discarded("many", Reason.TOO_MUCH_WORK)
    assert time.process_time() - began < 10.0


@settings(max_examples=60)
@given(st.text(alphabet="0123456789+-*/=().,%$ half\\{}\n", max_size=80))
def test_whatever_is_kept_executes_to_gold(text: str) -> None:
    found = label_cot(CLIPS, text, "72")
    if isinstance(found, CotLabel):
        assert execute(found.labeled.program).answer == 72
        assert len(found.operations) == len(found.labeled.program.steps)


def test_an_equation_across_a_boundary_merges_its_steps() -> None:
    spans = [(0, 15), (15, 30), (30, len(SOLUTION))]
    label = made(CLIPS, SOLUTION, "72", step_spans=spans)
    assert SOLUTION[13:22] == "48/2 = 24"
    assert label.crossing == 1
    assert label.step_spans == ((0, 30), (30, len(SOLUTION)))
    assert [item.steps for item in label.operations] == [(0,), (1,)]


@given(
    st.lists(st.integers(1, 9), min_size=1, max_size=8),
    st.lists(st.tuples(st.integers(0, 30), st.integers(1, 6)), max_size=5),
)
def test_merged_steps_tile_the_text_and_no_equation_is_cut(widths: list[int], places: list[tuple[int, int]]) -> None:
    edges = np.cumsum([0, *widths]).tolist()
    spans = list(pairwise(edges))
    equations = [(start, min(edges[-1], start + size)) for start, size in places if start < edges[-1]]
    merged, crossing = merged_steps(equations, spans)
    assert [start for start, _ in merged[1:]] == [end for _, end in merged[:-1]]
    assert (merged[0][0], merged[-1][1]) == (0, edges[-1])
    assert all(len(steps_over(item, merged)) == 1 for item in equations)
    assert crossing == sum(len(steps_over(item, spans)) > 1 for item in equations)


TWO_FIVES = Problem(
    "fives", "Ann has 5 red pens. Ben has 5 blue pens and 3 caps. How many pens and caps does Ben have?"
)


def looking_at(problem: Problem, *words: str) -> Attention:
    """Attention of one step that reads these words only; one token a word."""
    tokens, begin = [], 0
    for word in problem.text.split(" "):
        tokens.append((begin, begin + len(word)))
        begin += len(word) + 1
    row = np.array([1.0 if problem.text[s:e].strip(".,?") in words else 0.0 for s, e in tokens])
    return Attention((row / row.sum())[None, :], tuple(tokens))


def test_attention_decides_between_quantities_of_one_value() -> None:
    text = "5 + 3 = 8"
    spans = [(0, len(text))]
    tokens = looking_at(TWO_FIVES, "3").token_char_spans
    quantities = extract_quantities(TWO_FIVES.text)
    for wanted in (0, 1):
        row = np.zeros(len(tokens))
        for place, (start, end) in enumerate(tokens):
            row[place] = start < quantities[wanted].char_span[1] and quantities[wanted].char_span[0] < end
        attention = Attention(row[None, :], tokens)
        label = made(TWO_FIVES, text, "8", step_spans=spans, attention=attention)
        assert QuantityRef(wanted) in label.labeled.program.steps[0].arguments


def test_without_attention_the_words_of_the_line_decide() -> None:
    label = made(TWO_FIVES, "Ben has 5 blue pens and so 5 + 3 = 8 things.", "8")
    assert QuantityRef(1) in label.labeled.program.steps[0].arguments


def test_a_quantity_whose_value_is_unique_is_never_touched() -> None:
    quantities = extract_quantities(TWO_FIVES.text)
    wishes = preferences(quantities, TWO_FIVES.text, "blue pens", looking_at(TWO_FIVES, "red"), (0,))
    assert wishes[2] == 0.0
    assert min(wishes[:2]) == 0.0


def test_what_attention_saw_is_counted_and_changes_nothing() -> None:
    text = "48/2 = 24, 48 + 24 = 72"
    spans = [(0, 11), (11, len(text))]
    row = looking_at(CLIPS, "48").iaf[0]
    label = made(
        CLIPS,
        text,
        "72",
        step_spans=spans,
        attention=Attention(np.stack([row, row]), looking_at(CLIPS, "48").token_char_spans),
    )
    assert label.labeled.program == made(CLIPS, text, "72").labeled.program
    assert [item.seen for item in label.operations] == [(True, False), (True,)]


def test_regions_hold_the_operands_and_cut_no_word() -> None:
    label = made(CLIPS, SOLUTION, "72")
    regions = label_regions(label.labeled, label.operations, PunctuationParser()(CLIPS.text))
    assert len(regions.spans) == 2
    for step, spans in zip(label.labeled.program.steps, regions.spans, strict=True):
        for argument in step.arguments:
            if isinstance(argument, QuantityRef):
                start, end = label.labeled.quantities[argument.index].char_span
                assert any(s <= start and end <= e for s, e in spans)
    for (start, end), tag in zip(regions.word_spans, regions.tags[0], strict=True):
        inside = any(s < end and start < e for s, e in regions.spans[0])
        assert tag == ("I" if inside else "O")


def test_attention_alone_or_with_values_makes_regions() -> None:
    text = "5 + 3 = 8"
    attention = looking_at(TWO_FIVES, "red")
    label = made(TWO_FIVES, text, "8", step_spans=[(0, len(text))], attention=attention)
    clauses = PunctuationParser()(TWO_FIVES.text)
    read = {}
    for source in ("values", "attention", "both"):
        found = label_regions(label.labeled, label.operations, clauses, attention, [(0, len(text))], source)
        read[source] = " ".join(TWO_FIVES.text[s:e] for s, e in found.spans[0])
    assert "red" in read["attention"] and "caps" not in read["attention"]
    assert "caps" in read["values"]
    assert "red" in read["both"] and "caps" in read["both"]


def test_bio_and_relevance_tags_stand_on_the_same_words() -> None:
    label = made(CLIPS, SOLUTION, "72")
    clauses = PunctuationParser()(CLIPS.text)
    bio = label_regions(label.labeled, label.operations, clauses, tags="bio")
    relevance = label_regions(label.labeled, label.operations, clauses, tags="relevance")
    assert set(bio.tags[0]) <= {"B", "I", "O"} and "B" in bio.tags[0]
    assert all(0 <= value <= 1 for row in relevance.tags for value in row)
    assert [tag != "O" for tag in bio.tags[0]] == [value > 0 for value in relevance.tags[0]]


def test_unknown_sources_and_tags_are_named() -> None:
    label = made(CLIPS, SOLUTION, "72")
    with pytest.raises(UsageError, match="bilou"):
        label_regions(label.labeled, label.operations, PunctuationParser()(CLIPS.text), tags="bilou")


def test_constants_of_an_operation_are_exact() -> None:
    problem = Problem("p", "A film lasts 2 hours. How many minutes is that?")
    label = made(problem, "2 * 60 = 120", "120")
    assert label.labeled.program.steps[0].arguments == (QuantityRef(0), Constant(Fraction(60)))
    assert label.operations[0].operands == (2, 60)


@pytest.mark.slow  # starts a symbolic worker
def test_a_function_without_a_row_of_its_own_is_an_expression_and_reads_back() -> None:
    problem = Problem("p", "A square field has an area of 49. The fence costs $3 a foot. What does one side cost?")
    label = made(problem, r"$\sqrt{49} = 7$ and $7 \times 3 = 21$. The answer is 21.", "21").labeled
    assert [step.operation for step in label.program.steps] == ["SUBSTITUTE", "MUL"]
    assert LabeledProblem.from_row(label.to_row()).program == label.program
