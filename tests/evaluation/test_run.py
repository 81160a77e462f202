from __future__ import annotations

import tracemalloc
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fakes import FakeSolver, make_record
from mycelium.evaluation import Candidate, Record, count_steps, evaluate, score, summarize
from mycelium.evaluation.run import UniqueIds
from mycelium.problems import BadRow, Example, Problem
from run_engines import Shuffled


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


def test_bad_rows_are_kept_apart_and_the_limit_counts_problems_only() -> None:
    items = [BadRow(1, "broken"), example("3 and 4", "7", "a"), example("3 and 5", "8", "b")]
    result = evaluate(FakeSolver(), items, limit=1)
    assert [record.id for record in result.records] == ["a"]
    assert [row.line for row in result.bad_rows] == [1] and result.n_bad_rows == 1


def test_progress_ends_at_the_total() -> None:
    seen: list[tuple[int, int]] = []
    data = [example("3 and 4", "7", str(number)) for number in range(5)]
    evaluate(FakeSolver(), data, batch_size=2, progress=lambda done, total: seen.append((done, total)))
    assert seen == [(2, 5), (4, 5), (5, 5)]


@given(st.lists(st.sampled_from(["a", "b", "a#2", "a#3", "c"]), max_size=12))
def test_ids_become_unique_and_first_ones_keep_their_name(ids: list[str]) -> None:
    unique = UniqueIds(ids)
    result = [unique(each) for each in ids]
    assert unique.total == len(ids)
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


def test_records_may_be_taken_as_they_come_and_only_their_scores_are_kept() -> None:
    data = [example("3 and 4", "7", "a"), example("BOOM 1 2", "3", "b"), example("9 and 4", "5", "a")]
    taken: list[Record] = []
    result = evaluate(FakeSolver(), data, keep=lambda record, item: taken.append(record))
    assert result.records == () and tuple(taken) == evaluate(FakeSolver(), iter(data)).records
    assert [record.id for record in taken] == ["a", "b", "a#2"]
    assert summarize(taken, 1.0) == summarize(result.scores, 1.0)


def test_of_very_many_bad_rows_the_first_are_kept_and_all_counted() -> None:
    result = evaluate(FakeSolver(), [BadRow(line, "broken") for line in range(1, 200)])
    assert (len(result.bad_rows), result.n_bad_rows, result.bad_rows[0].line) == (50, 199, 1)


def test_an_engine_that_loses_workers_and_order_gives_the_same_records() -> None:
    data = [example(f"{number} and 4" if number % 7 else "BOOM 1 2", str(number + 4), "p") for number in range(90)]
    engine = Shuffled()
    here, there = (evaluate(FakeSolver(), data, batch_size=4, engine=each) for each in (None, engine))
    assert engine.n_lost > 2 and engine.order != sorted(engine.order)
    assert here.records == there.records and len(here.records) == 90


@pytest.mark.slow
def test_memory_grows_by_a_few_hundred_bytes_a_problem_where_records_are_taken() -> None:
    """A record with its candidates, its example and its text would be several thousand."""

    class Stream:
        def __init__(self, n: int) -> None:
            self.n = n

        def __iter__(self) -> Iterator[Example]:
            return (example(f"{number} and 4" + " " * 2000, "7", f"p{number}") for number in range(self.n))

    def peak(n: int) -> int:
        tracemalloc.start()
        evaluate(FakeSolver(), Stream(n), batch_size=16, keep=lambda record, item: None)
        highest = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return highest

    peak(50)  # imports and caches
    assert peak(450) - peak(50) < 400 * 1000
