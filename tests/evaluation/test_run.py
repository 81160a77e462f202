from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fakes import FakeReading, FakeSolution, FakeSolver, make_record
from mycelium.evaluation import Candidate, candidates_of, count_steps, evaluate, score, solve_safely
from mycelium.evaluation.run import Failure, unique_ids
from mycelium.problems import BadRow, Example, Problem
from mycelium.programs import QuantityRef, program_of


def example(text: str, gold: str | None, name: str = "p", **more: object) -> Example:
    return Example(Problem(name, text), gold, **more)  # type: ignore[arg-type]


def test_accuracy_counts_the_best_reading_also_when_the_solver_refused() -> None:
    data = [example("Tom has 3 and 4.", "7", "a"), example("He has 300 and 4.", "304", "b")]
    answered, refused = evaluate(FakeSolver(), data).records
    assert (answered.status, answered.answer, answered.correct) == ("answered", "7", True)
    assert (refused.status, refused.answer, refused.best_answer, refused.correct) == (
        "refused",
        None,
        "304",
        True,
    )


def test_a_refusal_without_readings_is_wrong() -> None:
    (record,) = evaluate(FakeSolver(), [example("Nothing here.", "7")]).records
    assert record.correct is False and record.best_answer is None and record.reason


def test_the_place_of_the_first_right_candidate_is_kept_for_coverage() -> None:
    (record,) = evaluate(FakeSolver(), [example("9 and 4", "5")]).records
    assert record.correct is False
    assert record.first_correct == 1  # ADD, SUB, MUL: 13, 5, 36


def test_a_problem_without_gold_is_solved_but_not_scored() -> None:
    (record,) = evaluate(FakeSolver(), [example("3 and 4", None)]).records
    assert record.answer == "7" and record.correct is None and record.first_correct is None


def test_the_solver_never_receives_the_gold_answer() -> None:
    class Nosy(FakeSolver):
        def solve_many(self, problems):  # type: ignore[no-untyped-def]
            for problem in problems:
                assert type(problem) is Problem
                assert "secret" not in repr(problem)
            return super().solve_many(problems)

    assert len(evaluate(Nosy(), [example("3 and 4", "secret")]).records) == 1


def test_a_solver_that_fails_on_one_problem_loses_only_that_one() -> None:
    data = [example("3 and 4", "7", "a"), example("BOOM 1 2", "3", "b"), example("5 and 4", "9", "c")]
    records = evaluate(FakeSolver(), data).records
    assert [record.id for record in records] == ["a", "b", "c"]
    assert [record.status for record in records] == ["answered", "error", "answered"]
    assert records[1].correct is False and "RuntimeError" in (records[1].reason or "")


def test_a_solver_that_returns_too_few_solutions_is_asked_one_by_one() -> None:
    class Lossy(FakeSolver):
        def solve_many(self, problems):  # type: ignore[no-untyped-def]
            return super().solve_many(problems[:1])

    problems = [Problem("a", "1 and 2"), Problem("b", "3 and 4")]
    answers = [outcome.answer for outcome in solve_safely(Lossy(), problems) if not isinstance(outcome, Failure)]
    assert answers == ["3", "7"]


def test_bad_rows_are_kept_apart_and_the_limit_counts_problems_only() -> None:
    items = [BadRow(1, "broken"), example("3 and 4", "7", "a"), example("3 and 5", "8", "b")]
    result = evaluate(FakeSolver(), items, limit=1)
    assert [record.id for record in result.records] == ["a"]
    assert [row.line for row in result.bad_rows] == [1]


def test_progress_ends_at_the_total() -> None:
    seen: list[tuple[int, int]] = []
    data = [example("3 and 4", "7", str(number)) for number in range(5)]
    evaluate(FakeSolver(), data, batch_size=2, progress=lambda done, total: seen.append((done, total)))
    assert seen == [(2, 5), (4, 5), (5, 5)]


def test_the_chosen_reading_comes_first_and_none_twice() -> None:
    program = program_of([("ADD", [QuantityRef(0), QuantityRef(1)])], [Fraction(1), Fraction(2)])
    first, second = FakeReading(program, "3", 0.4), FakeReading(program, "5", 0.6)
    solution = FakeSolution("p", "answered", "3", None, 0.5, first, (second, first), 0.1)
    assert [c.answer for c in candidates_of(solution)] == ["3", "5"]  # type: ignore[arg-type]


@given(st.lists(st.sampled_from(["a", "b", "a#2", "a#3", "c"]), max_size=12))
def test_ids_become_unique_and_first_ones_keep_their_name(ids: list[str]) -> None:
    result = unique_ids(ids)
    assert len(set(result)) == len(ids)
    for place, (before, after) in enumerate(zip(ids, result, strict=True)):
        assert after.startswith(before)
        if before not in ids[:place]:
            assert after == before


def test_scoring_again_uses_the_gold_of_the_record() -> None:
    record = make_record(gold="8", candidates=(Candidate("7", 0.6), Candidate("8.0", 0.4)))
    again = score(record)
    assert again.correct is False
    assert again.first_correct == 1


@pytest.mark.parametrize(
    ("solution", "equation", "extra", "steps"),
    [
        ("He has 48/2 = <<48/2=24>>24. Then <<48+24=72>>72.\n#### 72", None, {}, 2),
        (None, "+ number0 number1", {}, 1),
        (None, "- * number0 number1 number2", {}, 2),
        (None, "x=(3+4)*2", {}, 2),
        (None, "5 - -3", {}, 1),
        (None, "v1 = 4 ; v2 = solve", {}, None),
        ("No numbers are annotated.", None, {}, None),
        ("<<1+1=2>>", None, {"n_steps": 4}, 4),
    ],
)
def test_steps_are_counted_from_what_the_data_set_says(
    solution: str | None, equation: str | None, extra: dict[str, int], steps: int | None
) -> None:
    assert count_steps(example("q", "1", solution=solution, equation=equation, extra=extra)) == steps
