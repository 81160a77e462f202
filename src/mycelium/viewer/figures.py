"""Two plots of an evaluation as plain SVG text: reliability, and accuracy over the share answered."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import sqrt
from typing import Any

SIZE, MARGIN = 360, 46
_SCALE = SIZE - 2 * MARGIN
_STYLE = "font-family='sans-serif' font-size='11' fill='#333'"


def reliability_svg(bins: Sequence[dict[str, Any]]) -> str:
    """Accuracy over mean confidence, a dot for each bin with its area as the bin's size.

    `bins` are those of the summary: `n`, `confidence`, `accuracy`. On the diagonal, confidence is true.
    """
    largest = max((each["n"] for each in bins), default=1)
    dots = [
        f"<circle cx='{_x(each['confidence']):.1f}' cy='{_y(each['accuracy']):.1f}' "
        f"r='{2 + 5 * sqrt(each['n'] / largest):.1f}' fill='#2a6f97' fill-opacity='0.75'>"
        f"<title>{each['n']} problems: confidence {each['confidence']:.3f}, accuracy {each['accuracy']:.3f}"
        "</title></circle>"
        for each in bins
    ]
    diagonal = _line(0, 0, 1, 1, "stroke='#999' stroke-dasharray='4 4'")
    return _plot("Reliability", "confidence", "accuracy", [diagonal, *dots])


def risk_coverage_svg(scored: Sequence[tuple[float, bool]]) -> str:
    """Accuracy on the most confident share of the problems, for every share."""
    points: list[tuple[float, float]] = []
    right = 0
    ordered = sorted(scored, key=lambda pair: -pair[0])
    for rank, (_, correct) in enumerate(ordered, start=1):
        right += correct
        points.append((rank / len(ordered), right / rank))
    path = " ".join(f"{_x(share):.1f},{_y(accuracy):.1f}" for share, accuracy in _thinned(points))
    curve = f"<polyline points='{path}' fill='none' stroke='#2a6f97' stroke-width='2'/>"
    overall = right / len(ordered) if ordered else 0.0
    level = _line(0, overall, 1, overall, "stroke='#999' stroke-dasharray='4 4'")
    return _plot("Answering the most confident first", "share answered", "accuracy", [level, curve])


def _thinned(points: list[tuple[float, float]], most: int = 400) -> list[tuple[float, float]]:
    step = max(1, len(points) // most)
    return points[:-1:step] + points[-1:]


def _x(value: float) -> float:
    return MARGIN + value * _SCALE


def _y(value: float) -> float:
    return SIZE - MARGIN - value * _SCALE


def _line(x1: float, y1: float, x2: float, y2: float, style: str) -> str:
    return f"<line x1='{_x(x1):.1f}' y1='{_y(y1):.1f}' x2='{_x(x2):.1f}' y2='{_y(y2):.1f}' {style}/>"


def _plot(title: str, x_label: str, y_label: str, content: Sequence[str]) -> str:
    ticks = (0.0, 0.25, 0.5, 0.75, 1.0)
    parts = [
        f"<svg xmlns='http://www.w3.org/2000/svg' width='{SIZE}' height='{SIZE}' viewBox='0 0 {SIZE} {SIZE}'>",
        f"<rect width='{SIZE}' height='{SIZE}' fill='white'/>",
    ]
    for tick in ticks:
        parts.append(_line(0, tick, 1, tick, "stroke='#eee'"))
        parts.append(_line(tick, 0, tick, 1, "stroke='#eee'"))
        parts.append(_text(_x(tick), _y(0) + 15, f"{tick:g}"))
        parts.append(_text(_x(0) - 16, _y(tick) + 4, f"{tick:g}"))
    corners = [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)]
    parts += [_line(*a, *b, "stroke='#333'") for a, b in pairwise(corners)]
    middle = SIZE / 2
    parts += [
        *content,
        _text(middle, MARGIN - 16, title, "font-weight='bold'"),
        _text(middle, SIZE - 10, x_label),
        _text(14, middle, y_label, f"transform='rotate(-90 14 {middle:g})'"),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _text(x: float, y: float, text: str, more: str = "") -> str:
    return f"<text x='{x:.1f}' y='{y:.1f}' text-anchor='middle' {_STYLE} {more}>{text}</text>"
