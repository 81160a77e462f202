"""Parts that are given instead of chosen: what each of them leaves, alone and together."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
import torch

from mycelium.programs import Constant, Goal, LabeledProblem, QuantityRef, ResultRef, program_of
from mycelium.search import PARTS, BeamSearch, Budget, Finished, Forced, SearchProblem, Selection
from mycelium.solver import Solver
from mycelium.specialists import EncodedText, input_tensors, read_heads
from tiny import VOCABULARY, small_labels, text_encoder, tiny_model, tiny_scorer

ENCODER = text_encoder()
LABELS = small_labels()
BAGS = LABELS[2]  # Ben buys 3 bags of 7 pens and sells 5 pens: 3 * 7 = 21, 21 - 5 = 16
TEXT = BAGS.problem.text


def forced_to(label: LabeledProblem, *parts: str) -> Forced:
    return Forced.to(label.program, label.regions, label.goal, parts)


@torch.inference_mode()
def search(text: EncodedText, forced: Forced | None, seed: int = 0, budget: Budget | None = None) -> list[Finished]:
    model = tiny_model(seed=seed)
    encoded = model.encode(*input_tensors([text], VOCABULARY.max_quantities))
    return BeamSearch(tiny_scorer(model), budget).search(encoded, [SearchProblem.of(text, forced)])[0]


def encoded(label: LabeledProblem) -> EncodedText:
    return ENCODER.encode(label.problem.text, label.quantities)


@pytest.mark.parametrize("label", LABELS, ids=lambda label: label.problem.id)
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_forcing_every_part_gives_the_program_of_the_label_with_certainty(label: LabeledProblem, seed: int) -> None:
    (only,) = search(encoded(label), forced_to(label, *PARTS), seed)
    assert only.program == label.program
    assert only.log_probability == pytest.approx(0.0, abs=1e-5)


def test_a_negative_result_is_no_reason_to_refuse_a_program_that_is_forced_as_a_whole() -> None:
    text = encoded(BAGS)
    values = [item.value for item in text.quantities]
    program = program_of([("SUB", [QuantityRef(0), QuantityRef(1)])], values)  # 3 - 7
    forced = Forced.to(program, [[(0, len(TEXT))]], Goal("count", True, (0, 1)), PARTS)
    assert [item.answer for item in search(text, forced)] == [-4]


def test_forced_operations_are_the_rows_of_every_reading_and_end_it() -> None:
    readings = search(encoded(BAGS), forced_to(BAGS, "C2"))
    assert readings
    assert {tuple(step.operation for step in item.program.steps) for item in readings} == {("MUL", "SUB")}


def test_forced_operands_leave_constants_and_results_open() -> None:
    readings = search(encoded(BAGS), forced_to(BAGS, "C3"), budget=Budget(width=40, rows=4, arguments=9))
    first = {item.program.steps[0].arguments for item in readings}
    assert len(first) > 1 and (QuantityRef(0), QuantityRef(1)) in first
    for one, two in first:  # a quantity only where the label has it, and then that one
        assert one == QuantityRef(0) or isinstance(one, Constant)
        assert two == QuantityRef(1) or isinstance(two, Constant)


def test_forced_constants_and_wiring_leave_the_other_kinds_open() -> None:
    readings = search(encoded(BAGS), forced_to(BAGS, "C4"), budget=Budget(width=40, rows=4, arguments=9))
    assert readings  # the label reads no constant in its two steps
    assert not any(
        isinstance(a, Constant) for item in readings for step in item.program.steps[:2] for a in step.arguments
    )
    wired = search(encoded(BAGS), forced_to(BAGS, "C5"), budget=Budget(width=40, rows=4, arguments=9))
    for item in wired:
        for step in item.program.steps[1:2]:
            assert not isinstance(step.arguments[1], ResultRef), "in the label the second argument is a quantity"


def test_regions_are_all_that_steps_may_read() -> None:
    end = TEXT.index(" and sells")
    readings = search(encoded(BAGS), Forced(regions=((0, end),)), budget=Budget(width=20))
    assert readings and all(item.program.used_quantities() <= {0, 1} for item in readings)
    assert any(2 in item.program.used_quantities() for item in search(encoded(BAGS), None, budget=Budget(width=20)))


@pytest.mark.parametrize("whole", [True, False])
def test_readings_that_contradict_a_forced_goal_lose(whole: bool) -> None:
    readings = search(encoded(BAGS), Forced(goal=Goal("count", whole, (0, 1))), budget=Budget(width=30))
    assert readings and all((item.answer.denominator == 1) == whole for item in readings)


def test_an_amount_with_a_unit_is_not_below_zero() -> None:
    for answer_type, contradicted in (("money", True), ("time", True), ("count", False), ("number", False)):
        assert Forced(goal=Goal(answer_type, True, (0, 1))).contradicts(Fraction(-2)) is contradicted


def test_no_label_contradicts_its_own_goal() -> None:
    for label in LABELS:
        assert not forced_to(label, "C6").contradicts(Fraction(label.gold))


def first_answer(seed: int, forced: Forced | None) -> str | None:
    solver = Solver(tiny_model(seed=seed), ENCODER, VOCABULARY, Selection())
    solution = solver.solve(TEXT, forced)
    return None if solution.reading is None else solution.reading.answer


@pytest.mark.parametrize(
    "forced",
    [Forced(regions=((0, TEXT.index(" and sells")),)), Forced(goal=Goal("number", False, (0, 1)))],
    ids=["C1", "C6"],
)
def test_forcing_c1_or_c6_can_change_the_reading(forced: Forced) -> None:
    answers = [(first_answer(seed, None), first_answer(seed, forced)) for seed in range(6)]
    assert any(free != given and given is not None for free, given in answers)


def test_nothing_is_forced_unless_asked_for() -> None:
    for seed in range(3):
        free, open_ = search(encoded(BAGS), None, seed), search(encoded(BAGS), Forced(), seed)
        assert [item.program for item in free] == [item.program for item in open_]
        for one, two in zip(free, open_, strict=True):
            assert one.log_probability == pytest.approx(two.log_probability, abs=1e-4)


def test_a_forced_problem_does_not_touch_its_neighbours() -> None:
    model, texts = tiny_model(), [encoded(label) for label in LABELS]
    with torch.inference_mode():
        pass_ = model.encode(*input_tensors(texts, VOCABULARY.max_quantities))
    searcher = BeamSearch(tiny_scorer(model))
    free = searcher.search(pass_, [SearchProblem.of(text) for text in texts])
    some = searcher.search(
        pass_,
        [SearchProblem.of(text, forced_to(BAGS, *PARTS) if index == 2 else None) for index, text in enumerate(texts)],
    )
    assert [[item.program for item in readings] for readings in some[:2]] == [
        [item.program for item in readings] for readings in free[:2]
    ]
    assert [item.program for item in some[2]] == [BAGS.program]


def test_forced_parts_speak_with_certainty_in_the_heads_too() -> None:
    text = encoded(BAGS)
    model = tiny_model()
    with torch.inference_mode():
        (said,) = read_heads(model.encode(*input_tensors([text], 8)), [text], VOCABULARY)
    label = replace(BAGS, goal=Goal("money", False, BAGS.goal.question_span))
    heads = forced_to(label, *PARTS).certain_heads(said, text)
    assert heads.operands == (1.0, 1.0, 1.0) and set(heads.constants.values()) == {0.0}
    assert heads.operations == {"ADD": 0.0, "SUB": 1.0, "MUL": 1.0, "DIV": 0.0}
    assert heads.goal.answer_type == "money" and heads.goal.whole == 0.0
    asked = [TEXT[slice(*piece.char_span)] for piece in heads.goal.question if piece.probability]
    assert asked == ["How", "many", "pens", "has", "he", "?"]
    assert {piece.probability for piece in heads.regions} == {0.0, 1.0}
    assert Forced().certain_heads(said, text) == said


def test_parts_that_exclude_each_other_leave_no_reading() -> None:
    nowhere = replace(forced_to(BAGS, *PARTS), regions=())  # the label reads quantities, the regions hold none
    assert search(encoded(BAGS), nowhere) == []
