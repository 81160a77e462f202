"""Plots as plain SVG text, light or dark as the reader's system is: reliability, accuracy over the share answered,
accuracy of groups with intervals, counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import sqrt
from typing import Any

from mycelium.io import escaped

SIZE, MARGIN = 360, 46
_SCALE = SIZE - 2 * MARGIN
MAX_BARS = 40
_ROW, _LABELS, _BARS = 24, 170, 360
_STYLE = (
    "<style>.fg{font:11px sans-serif}.fg text{fill:#333}.fg .paper{fill:#fff}.fg .grid{stroke:#e8e8e8}.fg .frame{stroke:#333}"
    ".fg .level{stroke:#8a8a8a}.fg .dot,.fg .bar{fill:#2a6f97}.fg .line{stroke:#2a6f97}.fg .second{stroke:#b35900}"
    ".fg .key{fill:#b35900}@media(prefers-color-scheme:dark){.fg text{fill:#e0e3e7}.fg .paper{fill:#16191d}"
    ".fg .grid{stroke:#30363d}.fg .frame{stroke:#a3adb8}.fg .dot,.fg .bar{fill:#6db8e0}.fg .line{stroke:#6db8e0}"
    ".fg .second{stroke:#f5b26b}.fg .key{fill:#f5b26b}}</style>"
)


def reliability_svg(bins: Sequence[dict[str, Any]]) -> str:
    """Accuracy over mean confidence, a dot for each bin with its area as the bin's size.

    `bins` are those of the summary: `n`, `confidence`, `accuracy`. On the diagonal, confidence is true.
    """
    largest = max((each["n"] for each in bins), default=1)
    dots = [
        f"<circle cx='{_x(each['confidence']):.1f}' cy='{_y(each['accuracy']):.1f}' "
        f"r='{2 + 5 * sqrt(each['n'] / largest):.1f}' class='dot' fill-opacity='0.75'>"
        f"<title>{each['n']} problems: confidence {each['confidence']:.3f}, accuracy {each['accuracy']:.3f}"
        "</title></circle>"
        for each in bins
    ]
    diagonal = _line(0, 0, 1, 1, "class='level' stroke-dasharray='4 4'")
    return _plot("Reliability", "confidence", "accuracy", [diagonal, *dots])


def risk_coverage_svg(scored: Sequence[tuple[float, bool]], other: Sequence[tuple[float, bool]] | None = None) -> str:
    """Accuracy on the most confident share of the problems, for every share.

    scored: confidence and whether it was right, of each problem. other: those of a second run, dashed.
    """
    points = _shares(scored)
    overall = points[-1][1] if points else 0.0
    content = [_line(0, overall, 1, overall, "class='level' stroke-dasharray='4 4'"), _curve(points, "line")]
    if other is not None:
        content += [_curve(_shares(other), "second", " stroke-dasharray='6 3'"), *_legend()]
    return _plot("Answering the most confident first", "share answered", "accuracy", content)


def groups_svg(title: str, groups: dict[str, dict[str, Any]]) -> str:
    """Accuracy of each group (`n`, `accuracy`, `ci95`) as a dot with its 95% interval, one row a group."""
    rows = []
    shown = [(name, group) for name, group in groups.items() if group["n"]][:MAX_BARS]
    for number, (name, group) in enumerate(shown):
        y = 44 + _ROW * number
        low, high = (_LABELS + _BARS * bound for bound in group["ci95"])
        at = _LABELS + _BARS * group["accuracy"]
        said = f"{name}: {100 * group['accuracy']:.1f}% of {group['n']}"
        rows.append(
            f"<g><title>{escaped(said)}</title><line x1='{low:.1f}' x2='{high:.1f}' y1='{y}' y2='{y}' class='line' "
            f"stroke-width='2'/><circle cx='{at:.1f}' cy='{y}' r='4' class='dot'/></g>"
            + _label(name, y)
            + _text(_LABELS + _BARS + 44, y + 4, f"n {group['n']}")
        )
    lines = [
        f"<line x1='{_LABELS + _BARS * tick:.1f}' x2='{_LABELS + _BARS * tick:.1f}' y1='30' "
        f"y2='{36 + _ROW * len(shown)}' class='grid'/>"
        + _text(_LABELS + _BARS * tick, 50 + _ROW * len(shown), f"{100 * tick:g}%")
        for tick in (0, 0.25, 0.5, 0.75, 1)
    ]
    return _frame(title, _LABELS + _BARS + 90, 60 + _ROW * len(shown), [*lines, *rows])


def bars_svg(title: str, counts: Sequence[tuple[str, int]]) -> str:
    """Counts as horizontal bars, at most 40."""
    shown = list(counts)[:MAX_BARS]
    top = max((n for _, n in shown), default=0) or 1
    rows = [
        f"<rect x='{_LABELS}' y='{36 + _ROW * number}' width='{_BARS * n / top:.1f}' height='16' class='bar'/>"
        + _label(name, 44 + _ROW * number)
        + f"<text x='{_LABELS + _BARS * n / top + 5:.1f}' y='{48 + _ROW * number}'>{n:,}</text>"
        for number, (name, n) in enumerate(shown)
    ]
    return _frame(title, _LABELS + _BARS + 90, 44 + _ROW * len(shown), rows)


def _shares(scored: Sequence[tuple[float, bool]]) -> list[tuple[float, float]]:
    points: list[tuple[float, float]] = []
    right = 0
    ordered = sorted(scored, key=lambda pair: -pair[0])
    for rank, (_, correct) in enumerate(ordered, start=1):
        right += correct
        points.append((rank / len(ordered), right / rank))
    return points


def _curve(points: list[tuple[float, float]], name: str, more: str = "") -> str:
    path = " ".join(f"{_x(share):.1f},{_y(accuracy):.1f}" for share, accuracy in _thinned(points))
    return f"<polyline points='{path}' fill='none' class='{name}' stroke-width='2'{more}/>"


def _legend() -> list[str]:
    """Names of the two curves, in their colours, at the foot."""
    at, y = _x(0.62), _y(0.06)
    return [
        f"<rect x='{at:.1f}' y='{y - 22:.1f}' width='10' height='10' class='dot'/>" + _text(at + 24, y - 13, "A"),
        f"<rect x='{at:.1f}' y='{y - 6:.1f}' width='10' height='10' class='key'/>" + _text(at + 24, y + 3, "B"),
    ]


def _label(name: str, y: float) -> str:
    """The name of a row, right-aligned before its bar."""
    short = name if len(name) <= 26 else name[:25] + "…"
    return f"<text x='{_LABELS - 8}' y='{y + 4}' text-anchor='end'>{escaped(short)}</text>"


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
    parts = []
    for tick in ticks:
        parts.append(_line(0, tick, 1, tick, "class='grid'"))
        parts.append(_line(tick, 0, tick, 1, "class='grid'"))
        parts.append(_text(_x(tick), _y(0) + 15, f"{tick:g}"))
        parts.append(_text(_x(0) - 16, _y(tick) + 4, f"{tick:g}"))
    corners = [(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)]
    parts += [_line(*a, *b, "class='frame'") for a, b in pairwise(corners)]
    middle = SIZE / 2
    parts += [
        *content,
        _text(middle, SIZE - 10, x_label),
        _text(14, middle, y_label, f"transform='rotate(-90 14 {middle:g})'"),
    ]
    return _frame(title, SIZE, SIZE, parts)


def _frame(title: str, width: int, height: int, content: Sequence[str]) -> str:
    parts = [
        f"<svg xmlns='http://www.w3.org/2000/svg' class='fg' role='img' aria-label='{escaped(title)}' width='{width}' "
        f"height='{height}' viewBox='0 0 {width} {height}'>",
        _STYLE,
        f"<rect width='{width}' height='{height}' class='paper'/>",
        _text(width / 2, 22, title, "font-weight='bold'"),
        *content,
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _text(x: float, y: float, text: str, more: str = "") -> str:
    return f"<text x='{x:.1f}' y='{y:.1f}' text-anchor='middle' {more}>{escaped(text)}</text>"
