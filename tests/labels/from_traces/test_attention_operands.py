"""What attention adds where two quantities have one value."""

from __future__ import annotations

import numpy as np

from mycelium.labels.from_traces.attention_operands import Attention, preferences
from mycelium.labels.from_traces.label import CotLabel, label_cot
from mycelium.problems import Problem, extract_quantities
from mycelium.programs import QuantityRef

PROBLEM = "2 pens at $15, a dozen at 15"
#          2       $       1         5         15 (one token)
TOKENS = ((0, 1), (10, 11), (11, 12), (12, 13), (26, 28))


def cost(iaf: list[float]) -> dict[str, float]:
    quantities = extract_quantities(PROBLEM)
    found = preferences(quantities, PROBLEM, "", Attention(np.array([iaf]), TOKENS), (0,))
    return {PROBLEM[slice(*item.char_span)]: value for item, value in zip(quantities, found, strict=True)}


def test_the_more_read_of_two_equal_numbers_is_cheaper_and_others_are_not_touched() -> None:
    found = cost([0.9, 0.0, 0.02, 0.01, 0.07])
    assert found["15"] == 0 < found["$15"] and found["2"] == found["a dozen"] == 0


def test_equal_numbers_are_compared_by_attention_a_token() -> None:
    found = cost([0.4, 0.1, 0.1, 0.1, 0.2])  # three tokens draw 0.3 together, one draws 0.2
    assert found["15"] == 0 < found["$15"]


def test_attention_that_is_no_witness_is_not_asked() -> None:
    problem = Problem("a", "A hall has 15 rows, a yard 15 posts; 3 fall. Left?")
    tokens = tuple(item.char_span for item in extract_quantities(problem.text))
    looks = Attention(np.array([[0.1, 0.7, 0.2]]), tokens)
    for witness, index in ((True, 1), (False, 0)):
        found = label_cot(problem, "15-3=12", "12", ((0, 7),), looks, witness=witness)
        assert isinstance(found, CotLabel)
        (step,) = found.labeled.program.steps
        assert QuantityRef(index) in step.arguments and QuantityRef(1 - index) not in step.arguments
        assert found.operations[0].seen == (True, True), "it testifies all the same"
