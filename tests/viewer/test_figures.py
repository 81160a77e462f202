from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.viewer import reliability_svg, risk_coverage_svg
from mycelium.viewer.figures import MARGIN, SIZE

SVG = "{http://www.w3.org/2000/svg}"


def curve(svg: str) -> list[tuple[float, float]]:
    """Points of the only polyline, as (share, accuracy) between 0 and 1."""
    (line,) = ElementTree.fromstring(svg).iter(f"{SVG}polyline")
    inner = SIZE - 2 * MARGIN
    pairs = [tuple(map(float, point.split(","))) for point in line.attrib["points"].split()]
    return [((x - MARGIN) / inner, (SIZE - MARGIN - y) / inner) for x, y in pairs]


def test_accuracy_over_the_share_answered_by_hand() -> None:
    points = curve(risk_coverage_svg([(0.2, True), (0.9, True), (0.5, False), (0.8, True)]))
    expected = [(0.25, 1), (0.5, 1), (0.75, 2 / 3), (1, 0.75)]
    assert points == [pytest.approx(point, abs=1e-3) for point in expected]


def test_a_bin_stands_where_its_confidence_and_accuracy_are() -> None:
    svg = reliability_svg([{"n": 4, "confidence": 0.5, "accuracy": 0.25}, {"n": 1, "confidence": 1, "accuracy": 1}])
    first, second = ElementTree.fromstring(svg).iter(f"{SVG}circle")
    inner = SIZE - 2 * MARGIN
    assert float(first.attrib["cx"]) == pytest.approx(MARGIN + inner / 2)
    assert float(first.attrib["cy"]) == pytest.approx(SIZE - MARGIN - inner / 4)
    assert float(first.attrib["r"]) > float(second.attrib["r"])


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), max_size=1000))
def test_any_evaluation_gives_xml_inside_its_frame(scored: list[tuple[float, bool]]) -> None:
    svg = risk_coverage_svg(scored)
    assert all(0 <= x <= 1.001 and 0 <= y <= 1.001 for x, y in curve(svg))
    assert len(re.findall(r"\d,\d", svg)) <= 600
    ElementTree.fromstring(reliability_svg([]))
