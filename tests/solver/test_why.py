"""Why a reading won: the strongest parts of the score, by hand; and what a solution says of the losing proposal."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from mycelium.search import FEATURES, AnswerGroup, Selection
from mycelium.solver.routing import better
from mycelium.solver.solution import Solution
from mycelium.solver.why import PHRASES, reasons_for, why_first


def group(answer: int, **features: float) -> AnswerGroup:
    return AnswerGroup(Fraction(answer), (), tuple(features.get(name, 0.0) for name in FEATURES))


def selection(**weights: float) -> Selection:
    return Selection(tuple(weights.get(name, 0.0) for name in FEATURES))


def test_the_strongest_parts_of_the_score_are_the_reasons() -> None:
    weights = selection(sum=1.0, verdict=2.0, unread=-0.5, huge=3.0)
    first, second = group(7, sum=-1.0, verdict=1.0, unread=2.0), group(9, sum=-1.5, verdict=0.0, unread=0.0)
    # sum: 1 * 0.5; verdict: 2 * 1; unread: -0.5 * 2 speaks against it; huge: equal
    assert reasons_for(weights, first, second) == ["the verifier prefers it", "its readings are likelier together"]
    assert reasons_for(weights, first, second, most=1) == ["the verifier prefers it"]
    said = why_first(weights, [(first, 0.75), (second, 0.25)], ["7", "9"])
    assert said == (
        "75% of the score of 2 answers, next 9 with 25%: the verifier prefers it, its readings are likelier together"
    )


def test_an_answer_put_last_by_the_language_of_the_question_is_named() -> None:
    said = why_first(selection(), [(group(7), 0.2), (group(9), 0.8)], ["7", "9"])
    assert said == "9 scored higher and contradicts the question"
    assert why_first(selection(), [(group(7), 1.0)], ["7"]) == "the only answer that its readings give"


def test_every_feature_has_words() -> None:
    assert {name for name in FEATURES if ":" not in name} == set(PHRASES)


def test_the_proposal_that_lost_is_named_with_its_confidence() -> None:
    rules = Solution("p", "answered", "120", None, 0.96, track="rules", why="the wording names its computation")
    guess = Solution("p", "guess", "7", "unsure", 0.2, track="specialists", why="57% of the score")
    assert better(rules, guess).answer == "120"
    assert better(rules, guess).why == (
        "the wording names its computation; the specialists propose 7 with confidence 0.20"
    )
    sure = replace(guess, confidence=0.997)
    assert better(rules, sure).answer == "7" and "the rules propose 120" in (better(rules, sure).why or "")
    refused = Solution("p", "refused", None, "nothing", 0.0)
    assert better(rules, refused) is rules and better(None, guess) is guess


def test_specialists_that_contradict_a_rule_need_ten_times_its_odds() -> None:
    rule = Solution("p", "answered", "8", None, 0.75, track="rules")  # odds of 3 to 1
    said = Solution("p", "answered", "29", None, 0.96, track="specialists")  # 24 to 1
    assert better(rule, said).answer == "8"
    assert better(rule, replace(said, confidence=0.97)).answer == "29"  # 32 to 1
    assert better(rule, replace(said, answer="8")).track == "specialists"  # they agree: the surer one speaks
    assert better(replace(rule, track="typed"), said).answer == "29"  # no rule: the surer one
    assert better(replace(rule, confidence=1.0), replace(said, confidence=1.0)).answer == "8"
