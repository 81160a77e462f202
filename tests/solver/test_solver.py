"""Text in, solution out: with a tiny random model, what must hold for any model."""

from __future__ import annotations

import time
from fractions import Fraction
from pathlib import Path

import pytest

from mycelium.problems import Problem
from mycelium.programs import execute
from mycelium.search import Selection
from mycelium.solver import Solution, Solver
from mycelium.solver.solver import MAX_READINGS, SEARCH_BATCH, format_answer
from mycelium.specialists.weights import WeightsError, save_specialists
from tiny import VOCABULARY, text_encoder, tiny_model, tokenizer_json

TEXTS = [
    "Ann has 6 boxes of 12 jars. How many jars?",
    "",
    "Ben buys 3 bags of 7 pens and sells 5 pens for $2 each. How many pens has he left?",
    "How many?",
    "Tom lost 4 of 9 pens. How many pens are left? " + "He is in it. " * 20,
    "9" * 400 + " and 1, how many?",
    "Ann has -3 dollars and gives away 4 more. How much has she?",
]


@pytest.fixture(scope="module")
def solver() -> Solver:
    return Solver(tiny_model(), text_encoder(), VOCABULARY)


def essence(solution: Solution) -> tuple:
    readings = [solution.reading, *solution.alternatives] if solution.reading else []
    return solution.id, solution.status, solution.answer, solution.reason, [(r.answer, r.program) for r in readings]


def test_a_solution_carries_the_program_that_proves_its_answer(solver: Solver) -> None:
    solution = solver.solve(TEXTS[0])
    assert solution.status == "answered" and solution.reason is None and solution.reading is not None
    assert solution.answer == solution.reading.answer == format_answer(execute(solution.reading.program).answer)
    assert 0 <= solution.confidence <= 1 and solution.seconds > 0
    assert len(solution.reading.regions) == len(solution.reading.program.steps)


def test_readings_have_different_answers_and_come_best_first(solver: Solver) -> None:
    solution = solver.solve(TEXTS[2])
    assert solution.reading is not None
    readings = [solution.reading, *solution.alternatives]
    assert len({reading.answer for reading in readings}) == len(readings) <= MAX_READINGS
    shares = [reading.probability for reading in readings]
    assert shares == sorted(shares, reverse=True) and sum(shares) <= 1 + 1e-9


def test_solving_many_keeps_order_and_ids(solver: Solver) -> None:
    problems = [Problem(f"id-{index}", text) for index, text in enumerate(TEXTS)]
    assert [solution.id for solution in solver.solve_many(problems)] == [problem.id for problem in problems]


def test_problems_that_share_an_id_or_a_text_get_a_solution_each(solver: Solver) -> None:
    problems = [Problem("same", TEXTS[0]), Problem("same", ""), Problem("same", TEXTS[0])]
    assert [solution.status for solution in solver.solve_many(problems)] == ["answered", "refused", "answered"]


def test_a_batch_gives_what_single_problems_give(solver: Solver) -> None:
    problems = [Problem(f"id-{index}", text) for index, text in enumerate(TEXTS * 3)]
    assert len(problems) > SEARCH_BATCH
    together = solver.solve_many(problems)
    for problem, solution in zip(problems, together, strict=True):
        alone = solver.solve(problem)
        assert essence(alone) == essence(solution)
        assert alone.confidence == pytest.approx(solution.confidence, abs=1e-3)


def test_bad_rows_of_a_batch_are_refused_beside_the_others(solver: Solver) -> None:
    statuses = [solution.status for solution in solver.solve_many([Problem("x", text) for text in TEXTS])]
    assert [statuses[index] for index in (1, 3, 5)] == ["refused"] * 3
    assert "refused" not in [statuses[index] for index in (0, 2, 4)]


def test_a_refusal_has_a_reason_and_no_answer(solver: Solver) -> None:
    solution = solver.solve("   ")
    assert (solution.status, solution.answer, solution.confidence, solution.reading) == ("refused", None, 0.0, None)
    assert "empty" in (solution.reason or "")


def test_below_the_threshold_the_answer_is_a_guess_that_says_so() -> None:
    careful = Solver(tiny_model(), text_encoder(), VOCABULARY, Selection(threshold=0.999))
    solution = careful.solve(TEXTS[0])
    assert solution.reading is not None and "below the threshold 1.00" in (solution.reason or "")
    assert (solution.status, solution.answer) == ("guess", solution.reading.answer)
    assert str(solution).endswith("(a guess)")


def test_below_the_confidence_that_is_asked_for_an_answer_is_refused() -> None:
    strict = Solver(tiny_model(), text_encoder(), VOCABULARY, min_confidence=1.0)
    solution = strict.solve(TEXTS[0])
    assert (solution.status, solution.answer, solution.shown) == ("refused", None, None)
    assert solution.reading is not None and "below the 1.00 that was asked for" in (solution.reason or "")
    assert str(solution) == f"no answer: {solution.reason}"


def test_texts_are_solved_like_problems_and_take_their_places_as_ids(solver: Solver) -> None:
    from mycelium.errors import UsageError

    by_text, by_problem = solver.solve_many([TEXTS[0], Problem("2", TEXTS[0])])
    assert (by_text.id, by_problem.id) == ("1", "2") and by_text.answer == by_problem.answer
    for wrong in (TEXTS[0], Problem("a", TEXTS[0]), 3, [3], [None]):
        with pytest.raises(UsageError, match="expected"):
            solver.solve_many(wrong)  # type: ignore[arg-type]


def test_what_lacks_a_needed_fact_is_refused_with_its_reading_kept(solver: Solver) -> None:
    solution = solver.solve("Rita is 12 years old. Her cat has 4 toys. How old is her dog?")
    assert (solution.status, solution.answer, solution.confidence) == ("refused", None, 0.0)
    assert solution.reading is not None and "the age of her dog" in (solution.reason or "")


def test_an_empty_batch_has_no_solutions(solver: Solver) -> None:
    assert solver.solve_many([]) == []


def test_a_long_problem_is_solved_in_time(solver: Solver) -> None:
    text = "Ann has 3 pens. " + "She is in it. " * 270 + "Ben gives her 4 pens. How many pens has she?"
    assert len(text) < 4000
    started = time.perf_counter()
    assert solver.solve(text).status == "answered"
    assert time.perf_counter() - started < 2.0


def test_a_solver_is_loaded_from_a_folder_or_a_file(tmp_path: Path) -> None:
    model = tiny_model()
    path = tmp_path / "specialists.safetensors"
    save_specialists(path, model, model.state_dict(), tokenizer_json(), VOCABULARY)
    for place in (tmp_path, path, str(tmp_path)):
        assert Solver.load(place).solve(TEXTS[0]).status == "answered"


def test_a_folder_without_weights_is_refused(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match=r"specialists\.safetensors"):
        Solver.load(tmp_path)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction(7), "7"),
        (Fraction(-7, 2), "-3.5"),
        (Fraction(1, 3), "0.3333333333"),
        (Fraction(2, 3), "0.6666666667"),
        (Fraction(1, 3 * 10**12), str(Fraction(1, 3 * 10**12))),
        (Fraction(0), "0"),
    ],
)
def test_answers_are_written_as_people_write_them(value: Fraction, text: str) -> None:
    assert format_answer(value) == text
