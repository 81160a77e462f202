"""Extremes that are attained, and sides without bound: critical points alone do not tell them apart."""

from __future__ import annotations

import pytest

from mycelium.programs import ProgramError, execute, program_from_text, to_node
from mycelium.symbolic import to_plain


def value(*rows: str) -> str:
    text = "quantities: none\n" + "\n".join(f"r{index} = {row}" for index, row in enumerate(rows))
    return to_plain(to_node(execute(program_from_text(text)).answer))


@pytest.mark.parametrize(
    ("target", "smallest", "largest", "all_values"),
    [
        ("x**2 + 3", "3", None, "[3, infinity)"),
        ("5 - 2*x**2", None, "5", "(-infinity, 5]"),
        ("2/(2 + 4*x**2)", None, "1", "(0, 1]"),
        ("1/x**2", None, None, "(0, infinity)"),
        ("sqrt(x - 2) + 1", "1", None, "[1, infinity)"),
    ],
)
def test_an_open_side_has_no_extreme(target: str, smallest: str | None, largest: str | None, all_values: str) -> None:
    for operation, expected in (("MINIMUM", smallest), ("MAXIMUM", largest)):
        if expected is None:
            with pytest.raises(ProgramError, match="there is no"):
                value(f'{operation}("{target}")')
        else:
            assert value(f'{operation}("{target}")') == expected
    assert value(f'RANGE_OF("{target}")').replace("oo", "infinity") == all_values


def test_conditions_with_strict_signs_choose_among_the_critical_points() -> None:
    assert value('POSITIVE("x", "y")', 'MINIMUM("x + y", "x*y = 25", r0)') == "10"
    with pytest.raises(ProgramError, match="no largest value"):
        value('POSITIVE("x", "y")', 'MAXIMUM("x + y", "x*y = 25", r0)')
    with pytest.raises(ProgramError, match="no smallest value"):
        value('MINIMUM("x + y", "x*y = 25")')


def test_a_definite_quadratic_form_needs_no_bound() -> None:
    assert value('MINIMUM("x**2 + y**2 - 6*x + 4*y + 18")') == "5"
    with pytest.raises(ProgramError, match="no largest value"):
        value('MAXIMUM("x**2 + y**2 - 6*x + 4*y + 18")')


def test_a_closed_curve_has_both() -> None:
    assert value('MAXIMUM("3*x + 4*y", "x**2 + y**2 = 25")') == "25"
    assert value('RANGE_OF("x**2", "-1 <= x", "x <= 3")') == "[0, 9]"
