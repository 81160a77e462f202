"""Track 2: typed specialists are asked where Track 1 refuses, and the surer proposal answers."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from fractions import Fraction
from math import exp, log

import pytest

from mycelium.programs import Constant, Expression, Program, QuantityRef, Step
from mycelium.search import ExecutedReading, Finished
from mycelium.solver import Solution, Solver
from mycelium.solver.track2 import FEATURES, Calibration, features_of, group_typed
from mycelium.specialists.typed import point_to
from tiny import VOCABULARY, text_encoder, tiny_model

FORMAL = "If $a @ b$ is 3 and Tom has 4 boxes of $x$ pens, what has he?"
PROPOSED = Solution("?", "guess", "12", "unsure", 0.9, track="typed", why="2 of 3 executed programs give it")


@dataclass
class Reader:
    """Stands for typed specialists: proposes the same for every text, and keeps what it was asked."""

    proposed: Solution | None
    asked: list[str] = field(default_factory=list)

    def propose(self, problem_id: str, text: str) -> Solution | None:
        self.asked.append(text)
        return None if self.proposed is None else replace(self.proposed, id=problem_id)


def solver(reader: Reader) -> Solver:
    made = Solver(tiny_model(), text_encoder(), VOCABULARY)
    made.competition = reader  # type: ignore[assignment]
    return made


def test_they_answer_a_text_with_notation_that_no_rule_covers() -> None:
    reader = Reader(PROPOSED)
    solution = solver(reader).solve(FORMAL)
    assert reader.asked == [FORMAL]
    assert (solution.id, solution.answer, solution.track) == ("problem", "12", "typed")
    assert solution.status == "answered" and solution.reason is None  # 0.9 is above the threshold
    assert solution.why is not None and solution.why.startswith("2 of 3 executed programs give it")


def test_the_surer_proposal_answers() -> None:
    unsure = solver(Reader(replace(PROPOSED, confidence=0.0))).solve(FORMAL)
    assert unsure.track == "specialists"
    assert solver(Reader(None)).solve(FORMAL).answer == unsure.answer


@pytest.mark.parametrize(
    "text", ["Tom has 9 pens. He gives away 4 pens. How many pens are left?", "Compute $2^{10}$.", ""]
)
def test_word_problems_and_what_track_1_answers_are_not_theirs(text: str) -> None:
    reader = Reader(PROPOSED)
    assert solver(reader).solve(text).track != "typed"
    assert reader.asked == []


def reading(log_probability: float, operation: str = "GCD") -> Finished:
    step = Step(operation, (QuantityRef(0), Constant(Fraction(12))))
    return Finished(Program((step,), (Fraction(8), Fraction(5))), (), log_probability, weakest=-0.5, stop=-0.25)


def test_answers_that_agree_add_up() -> None:
    executed = [
        ExecutedReading(reading(-1.0), Fraction(24)),
        ExecutedReading(reading(-1.5), Fraction(4)),
        ExecutedReading(reading(-1.6), Expression("4")),
    ]
    groups = group_typed(executed)
    assert [group.answer for group in groups] == ["4", "24"]
    assert groups[0].log_probability == pytest.approx(log(exp(-1.5) + exp(-1.6)))
    assert [one.log_probability for one in groups[0].readings] == [-1.5, -1.6]


def test_the_features_by_hand() -> None:
    text = point_to("What is the gcd of 8 and 5? How many digits?", text_encoder())
    found = [reading(-1.0), reading(-2.0, "LCM"), reading(-3.0)]
    executed = [
        ExecutedReading(found[0], Fraction(5, 2)), ExecutedReading(found[1], Fraction(8)),
        ExecutedReading(found[2], Expression("{x, 1}")),
    ]  # fmt: skip
    rows = features_of(text, found, 3, group_typed(executed))
    assert [set(row) for row in rows] == [set(FEATURES)] * 3
    total = log(exp(-1.0) + exp(-2.0) + exp(-3.0))
    assert [row["share"] for row in rows] == pytest.approx([-1 - total, -2 - total, -3 - total])
    assert [(row["behind"], row["lead"]) for row in rows] == [(0.0, 1.0), (-1.0, 0.0), (-2.0, 0.0)]
    assert (rows[0]["probability"], rows[0]["stop"], rows[0]["weakest"], rows[0]["steps"]) == (-1.0, -0.25, -0.5, 1.0)
    assert rows[0]["numbers_unread"] == 0.5  # the 5 of two numbers
    # 5/2 is no count; 8 is one, but stands in the text; the set has a letter and is none
    assert [(row["no_count"], row["told"], row["letters"], row["several"]) for row in rows] == [
        (1, 0, 0, 0), (0, 1, 0, 0), (1, 0, 1, 1),
    ]  # fmt: skip
    assert 0 < Calibration({"lead": 1.0}, -2.0).confidence(rows[0]) < 0.5
