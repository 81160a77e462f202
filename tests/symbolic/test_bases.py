"""A base is part of a numeral: it is never left out as a unit would be."""

import pytest

from mycelium.symbolic import check_answers
from mycelium.symbolic.bases import adds_a_base, base_as_subscript


@pytest.mark.parametrize(
    ("gold", "answer", "equal"),
    [
        (r"101_2", r"101\text{ in base 2}", True),
        (r"12_{5}", "12 (base 5)", True),
        (r"12_{\text{five}}", r"12 \text{ base five}", True),
        (r"1101_2", "1101 in binary", True),
        (r"3F_{16}", "3F in hexadecimal", True),
        (r"101_2", "The number is 101 in base 2.", True),
        ("5", r"5\text{ in base 7}", False),
        ("5", "5_7", False),
        ("12", "12 (base 5)", False),
        ("7", "10_7", True),
        ("10", "10_7", False),
        ("101", r"101\text{ in base 2}", False),
        ("101_2", "101_3", False),
        ("20", "20 cm^2, for base 5 cm", True),
        ("120", r"\binom{10}{3}", True),
        ("a_1", "a_1", True),
    ],
)
def test_answers_in_a_base(gold: str, answer: str, equal: bool) -> None:
    assert check_answers(gold, answer).equal is equal


@pytest.mark.parametrize("text", ["a_1", "x_2 = 5", "5 cm, base 3 cm", "C_2", r"\log_2 8", "10C_3", "B_1 + 2"])
def test_names_and_lengths_name_no_base(text: str) -> None:
    assert not adds_a_base(text, "5")
    assert base_as_subscript(text) == text
