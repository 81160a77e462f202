"""docs/selection.md lists the features in their order, and real features lie in the ranges that it gives."""

from __future__ import annotations

import re
from collections.abc import Callable
from fractions import Fraction
from math import log
from pathlib import Path

import pytest

from mycelium.problems import extract_quantities
from mycelium.programs import Constant, QuantityRef, execute, program_of
from mycelium.search import FEATURES, Finished, group_answers
from mycelium.specialists import GoalDistribution, HeadDistributions

PAGE = (Path(__file__).parents[2] / "docs" / "selection.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| `(\w+)` \| .+ \| ([^|]+) \|$", PAGE, re.MULTILINE)
RANGES: dict[str, Callable[[float], bool]] = {
    "≤ 0": lambda x: x <= 1e-9,
    "≥ 0.69": lambda x: x >= 0.69,
    "1, 2, 3 ...": lambda x: x >= 1 and x == int(x),
    "0, 1, 2 ...": lambda x: x >= 0 and x == int(x),
    "0 or 1": lambda x: x in (0, 1),
    "-9.22 to 0": lambda x: -9.22 <= x <= 0,
    "any number": lambda x: True,
}


def test_the_page_lists_the_features_of_the_code_in_their_order() -> None:
    plain = [name for name in FEATURES if ":" not in name]
    assert [name for name, _ in ROWS] == plain and len(plain) == 27
    assert FEATURES[: len(plain)] == tuple(plain) and f"Then come {len(FEATURES) - len(plain)} indicators" in PAGE


@pytest.mark.parametrize(("name", "range_"), ROWS)
def test_features_lie_in_the_range_that_the_page_gives(name: str, range_: str) -> None:
    values = [group.features[FEATURES.index(name)] for group in groups()]
    assert values and all(RANGES[range_](value) for value in values), (name, values)


def groups() -> list:
    """Answers of many kinds: large, tiny, zero, below zero, endless, fine, one of the text's numbers."""
    quantities = extract_quantities("Ann has 6 boxes of 12 jars and sells 20. How many are left?")
    q0, q1, q2 = (QuantityRef(index) for index in range(3))
    steps = [("MUL", q0, q1), ("SUB", q0, q1), ("SUB", q1, q1), ("DIV", q2, q0), ("DIV", q0, q2), ("ADD", q2, q0)]
    constants = [Constant(Fraction(n)) for n in (1000, 7)]
    steps += [("DIV", q0, constants[0]), ("MUL", q2, constants[0]), ("DIV", q1, constants[1]), ("SUB", q1, q0)]
    readings = []
    for place, (row, first, second) in enumerate(steps):
        program = program_of([(row, [first, second])], [item.value for item in quantities])  # type: ignore[list-item]
        probability = 0.05 + place / 100
        readings.append(Finished(program, execute(program).values, log(probability), log(0.4), log(0.8), place - 3.0))
    heads = HeadDistributions(
        (), {"ADD": 0.3, "MUL": 1.0}, (0.9, 0.0, 0.2), {Fraction(7): 0.1}, GoalDistribution({"count": 1.0}, 1.0, ())
    )
    return group_answers(readings, quantities, heads, frozenset({"left"}))
