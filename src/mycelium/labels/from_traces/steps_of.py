"""Steps of a trace and the equations in them. Boundaries may cut anywhere; an equation is never cut."""

from __future__ import annotations

from collections.abc import Sequence

from mycelium.problems import CharSpan


def steps_over(char_span: CharSpan, step_spans: Sequence[CharSpan]) -> tuple[int, ...]:
    """The steps that an equation's characters stand in, in order; more than one means that they are merged.

    >>> steps_over((4, 9), [(0, 5), (5, 9), (9, 12)])
    (0, 1)
    """
    start, end = char_span
    return tuple(i for i, (first, last) in enumerate(step_spans) if first < end and start < last)


def merged_steps(char_spans: Sequence[CharSpan], step_spans: Sequence[CharSpan]) -> tuple[tuple[CharSpan, ...], int]:
    """Step spans with those merged that an equation crosses, and how many equations cross a boundary.

    >>> merged_steps([(4, 9)], [(0, 5), (5, 9), (9, 12)])
    (((0, 9), (9, 12)), 1)
    """
    crossing = 0
    joined: set[int] = set()  # boundaries between step i and i + 1 that disappear
    for span in char_spans:
        over = steps_over(span, step_spans)
        if len(over) > 1:
            crossing += 1
            joined.update(over[:-1])
    merged: list[CharSpan] = []
    for index, (start, end) in enumerate(step_spans):
        if merged and index - 1 in joined:
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return tuple(merged), crossing
