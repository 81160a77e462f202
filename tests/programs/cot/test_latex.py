"""LaTeX steps: through the safe grammar, and sign by sign where that does not read them."""

from __future__ import annotations

import pytest

from mycelium.programs import parse_cot
from mycelium.programs.cot.latex import to_plain_signs


def read(text: str) -> list[tuple[str, tuple[str, ...], str]]:
    """(operation, operands, result) of everything that a text computes."""
    return [
        (item.name, tuple(map(str, item.operands)), str(item.result))
        for equation in parse_cot(text).equations
        for item in equation.operations
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r"$\frac{48}{2}=24$", [("DIV", ("48", "2"), "24")]),
        (r"\(\binom{5}{2} = 10\)", [("BINOMIAL", ("5", "2"), "10")]),
        (r"$\sqrt{16} + 3 = 7$", [("SQRT", ("16",), "4"), ("ADD", ("4", "3"), "7")]),
        (r"$\log_2 8=3$", [("LOG", ("8", "2"), "3")]),
        (r"$17 \bmod 5 = 2$", [("REMAINDER", ("17", "5"), "2")]),
        (r"$\min(3,4) \cdot \max(1,2) = 6$", [("MIN", ("3", "4"), "3"), ("MAX", ("1", "2"), "2"), ("MUL", ("3", "2"), "6")]),
        (r"$2^3 = 8$", [("POWER", ("2", "3"), "8")]),
        (r"48 \div 2 = 24 \text{ apples}", [("DIV", ("48", "2"), "24")]),
        (r"\$5 \times 3 = \$15", [("MUL", ("5", "3"), "15")]),
        (r"$20\% \times 50 = 10$", [("MUL", ("1/5", "50"), "10")]),
        (r"1{,}200 \div 2 = 600", [("DIV", ("1200", "2"), "600")]),
        (r"\frac{1}{2} \cdot 48 = \boxed{24}", [("DIV", ("1", "2"), "1/2"), ("MUL", ("1/2", "48"), "24")]),
        (r"\[ 3 \times 4 = 12 \implies 12 + 5 = 17 \]", [("MUL", ("3", "4"), "12"), ("ADD", ("12", "5"), "17")]),
        (r"\begin{align*} 3+4 &= 7 \\ 7 \times 2 &= 14 \end{align*}", [("ADD", ("3", "4"), "7"), ("MUL", ("7", "2"), "14")]),
        ("She spends $5 + $3 = $8", [("ADD", ("5", "3"), "8")]),
    ],
)  # fmt: skip
def test_formulas_are_read_as_plain_ones_are(text: str, expected: list[object]) -> None:
    assert read(text) == expected


def test_a_latex_equation_says_its_tier_and_its_place_in_the_original_text() -> None:
    text = r"So we get $\frac{48}{2} = 24$ clips."
    (equation,) = parse_cot(text).equations
    assert equation.tier == "latex"
    assert text[slice(*equation.char_span)] == r"\frac{48}{2} = 24"


def test_places_survive_the_translation_into_plain_signs() -> None:
    text = r"a \frac{48}{2} \times 3 = 72"
    (equation,) = parse_cot(text).equations
    assert text[slice(*equation.char_span)] == r"\frac{48}{2} \times 3 = 72"
    plain, places = to_plain_signs(text)
    assert len(plain) == len(places)
    assert all(0 <= place < len(text) for place in places)


@pytest.mark.parametrize("text", [r"$\frac{48}{2$", r"$\sqrt{", r"\frac{}{}=3", "$$$$", r"\\\\\\", r"$x = \alpha + 2$"])
def test_broken_or_symbolic_latex_is_left_alone(text: str) -> None:
    assert read(text) == []
