"""Programs as HTML: their steps, and their graph as SVG. Notebooks show it (`_repr_html_`)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mycelium.io import N_COLOURS, escaped, html_piece
from mycelium.programs.execute import results_of
from mycelium.programs.expression import Value
from mycelium.programs.limits import LIMITS
from mycelium.programs.literals import number_to_text
from mycelium.programs.program import Argument, Constant, Program, QuantityRef, ResultRef
from mycelium.programs.text import sign_of, step_line, value_in_words

__all__ = ["program_html", "program_svg", "steps_html"]

MAX_LABEL_CHARS = 22
MAX_QUOTE_CHARS = 160
_HEIGHT, _GAP, _RISE = 26, 14, 34


@dataclass(slots=True)
class _Node:
    """One box of the graph. row: of a step one below the deepest result it reads; of what is given one above its reader."""

    label: str
    full: str
    row: int
    colour: int | None
    x: float = 0.0

    @property
    def width(self) -> float:
        return 7.4 * len(self.label) + 16


def steps_html(program: Program, reads: Sequence[str] = ()) -> str:
    """The steps as an ordered list: `7 [1] × 3 = 21`. reads: for each step the words it reads, as text ("" for none)."""
    values = ["?" if value is None else value_in_words(value) for value in results_of(program)]
    items = []
    for position in range(len(program.steps)):
        shown, value = step_line(program, position, values)
        words = " ".join(reads[position].split()) if position < len(reads) else ""
        words = words if len(words) <= MAX_QUOTE_CHARS else words[: MAX_QUOTE_CHARS - 3] + "..."
        quote = f' <span class="m-dim">reads “{escaped(words)}”</span>' if words else ""
        result = f"<b>{escaped(value)}</b>" if value else ""
        items.append(f'<li class="m-c{position % N_COLOURS}"><code>{escaped(shown)}{result}</code>{quote}</li>')
    return f"<ol>{''.join(items)}</ol>"


def program_svg(program: Program) -> str:
    """The graph of a program: what the problem gives on top, values flow down to the answer. No script, no ids."""
    nodes, arrows = _graph(program)
    rows: dict[int, list[_Node]] = {}
    for node in nodes:
        rows.setdefault(node.row, []).append(node)
    widths = {row: sum(node.width for node in members) + _GAP * (len(members) - 1) for row, members in rows.items()}
    width = max(widths.values()) + 2
    for row, members in sorted(rows.items()):
        # Under the middle of what they read, so that few arrows cross.
        members.sort(key=lambda node: _middle(node, nodes, arrows))
        left = 1 + (width - 2 - widths[row]) / 2
        for node in members:
            node.x, left = left, left + node.width + _GAP
    height = (max(rows) + 1) * _HEIGHT + max(rows) * _RISE + 2
    parts = [_arrow(nodes[a], nodes[b]) for a, b in arrows] + [_box(node, node is nodes[-1]) for node in nodes]
    said = escaped(f"Graph of a program of {len(program.steps)} steps")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{said}" width="{width:.0f}" height="{height}" '
        f'viewBox="0 0 {width:.0f} {height}">{"".join(parts)}</svg>'
    )


def program_html(program: Program) -> str:
    """The steps of a program and its graph, as a piece that stands by itself."""
    return html_piece(steps_html(program) + f'<div class="m-scroll">{program_svg(program)}</div>')


def _graph(program: Program) -> tuple[list[_Node], list[tuple[int, int]]]:
    """Nodes (steps last) and arrows between their places; quantities that nothing reads are left out."""
    given: dict[Argument, int] = {}
    nodes: list[_Node] = []
    for step in program.steps:
        for argument in step.arguments:
            if isinstance(argument, ResultRef) or argument in given:
                continue
            given[argument] = len(nodes)
            value = argument.value if isinstance(argument, Constant) else program.quantities[argument.index]
            name = f"q{argument.index}: " if isinstance(argument, QuantityRef) else ""
            nodes.append(_node(f"{name}{number_to_text(value)}", LIMITS.steps, None))
    first = len(nodes)
    arrows: list[tuple[int, int]] = []
    for position, (step, result) in enumerate(zip(program.steps, results_of(program), strict=True)):
        sources = [first + a.index if isinstance(a, ResultRef) else given[a] for a in step.arguments]
        row = 1 + max((nodes[source].row for source in sources if source >= first), default=0)
        for source in sources:
            if source < first:
                nodes[source].row = min(nodes[source].row, row - 1)
        nodes.append(_node(_step_label(step.operation, result), row, position % N_COLOURS))
        arrows += [(source, first + position) for source in dict.fromkeys(sources)]
    return nodes, arrows


def _step_label(operation: str, value: Value | None) -> str:
    name = sign_of(operation) or operation.lower().replace("_", " ")
    return name if value is None else f"{name} = {value_in_words(value)}"


def _node(text: str, row: int, colour: int | None) -> _Node:
    label = text if len(text) <= MAX_LABEL_CHARS else text[: MAX_LABEL_CHARS - 1] + "…"
    return _Node(label, text, row, colour)


def _middle(node: _Node, nodes: Sequence[_Node], arrows: Sequence[tuple[int, int]]) -> float:
    above = [nodes[a].x + nodes[a].width / 2 for a, b in arrows if nodes[b] is node]
    return sum(above) / len(above) if above else 0.0


def _top(node: _Node) -> float:
    return 1 + node.row * (_HEIGHT + _RISE)


def _box(node: _Node, is_answer: bool) -> str:
    line = 'stroke="var(--line)"' if node.colour is None else f'class="m-s{node.colour}"'
    round_by = _HEIGHT / 2 if node.colour is None else 4
    thick = 2.5 if is_answer else 1.2
    return (
        f'<g><title>{escaped(node.full)}</title><rect x="{node.x:.1f}" y="{_top(node):.1f}" width="{node.width:.1f}" '
        f'height="{_HEIGHT}" rx="{round_by}" fill="var(--soft)" {line} stroke-width="{thick}"/>'
        f'<text x="{node.x + node.width / 2:.1f}" y="{_top(node) + 17:.1f}" text-anchor="middle">{escaped(node.label)}'
        "</text></g>"
    )


def _arrow(start: _Node, end: _Node) -> str:
    x1, y1 = start.x + start.width / 2, _top(start) + _HEIGHT
    x2, y2 = end.x + end.width / 2, _top(end) - 1
    bend = (y2 - y1) / 2
    return (
        f'<path d="M{x1:.1f} {y1:.1f}C{x1:.1f} {y1 + bend:.1f} {x2:.1f} {y2 - bend:.1f} {x2:.1f} {y2 - 5:.1f}" '
        f'fill="none" stroke="var(--dim)"/><path d="M{x2 - 4:.1f} {y2 - 7:.1f}L{x2:.1f} {y2:.1f}L{x2 + 4:.1f} '
        f'{y2 - 7:.1f}Z" fill="var(--dim)"/>'
    )


Program._repr_html_ = program_html  # type: ignore[attr-defined]  # here, as `Program.__str__` in `text`
