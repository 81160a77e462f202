"""Programs as Mermaid flowcharts, and back.

    flowchart TD
        q0(["q0 = 48"])
        q1(["q1 = 1/2"])
        c0{{"2"}}
        r0["r0 = MUL = 24"]
        q0 -->|1| r0
        q1 -->|2| r0

Rounded nodes are quantities, hexagons constants, boxes steps; the number on an arrow is the argument's place. The
value of a step is checked against the execution when the chart is read back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mycelium.programs.errors import MalformedProgram
from mycelium.programs.execute import check_results, results_of
from mycelium.programs.expression import Value
from mycelium.programs.literals import (
    argument_from_text,
    argument_to_text,
    check_size,
    index_from_text,
    number_to_text,
    value_from_text,
)
from mycelium.programs.program import Argument, Constant, Program, Step

_NODE = re.compile(
    r"q(?P<q>\d+)\(\[\"q(?P<q2>\d+) = (?P<value>`[^`\"]*`|\S+)\"\]\)|c(?P<c>\d+)\{\{\"(?P<constant>`[^`\"]*`|\S+)\"\}\}|"
    r"r(?P<r>\d+)\[\"r(?P<r2>\d+) = (?P<operation>[A-Z][A-Z0-9_]*)(?: = (?P<result>`[^`\"]*`|\S+))?\"\]",
    re.ASCII,
)
_EDGE = re.compile(r"(?P<kind>[qcr])(?P<index>\d+) -->\|(?P<place>\d+)\| r(?P<step>\d+)", re.ASCII)


def program_to_mermaid(program: Program) -> str:
    """A flowchart that draws the program's graph: values flow from the quantities down to the answer."""
    lines = [f'q{i}(["q{i} = {_label(value)}"])' for i, value in enumerate(program.quantities)]
    constants: dict[Value, int] = {}
    for step in program.steps:
        for argument in step.arguments:
            if isinstance(argument, Constant):
                constants.setdefault(argument.value, len(constants))
    lines += [f'c{i}{{{{"{_label(value)}"}}}}' for value, i in constants.items()]
    edges = []
    for position, (step, value) in enumerate(zip(program.steps, results_of(program), strict=True)):
        shown = "" if value is None else f" = {_label(value)}"
        lines.append(f'r{position}["r{position} = {step.operation}{shown}"]')
        for place, argument in enumerate(step.arguments, start=1):
            if isinstance(argument, Constant):
                source = f"c{constants[argument.value]}"
            else:
                source = argument_to_text(argument)
            edges.append(f"{source} -->|{place}| r{position}")
    return "\n".join(["flowchart TD", *(f"    {line}" for line in lines + edges)]) + "\n"


def _label(value: Value) -> str:
    """Text inside a node; an expression stands in backticks, because quotes end the label."""
    return number_to_text(value).replace('"', "`")


def _from_label(text: str, where: str) -> Value:
    return value_from_text(text.replace("`", '"'), where)


class _Chart:
    """The nodes and arrows read so far."""

    def __init__(self) -> None:
        self.quantities: list[Value] = []
        self.constants: list[Value] = []
        self.operations: list[str] = []
        self.stated: list[tuple[int, int, Value]] = []
        self.arguments: list[dict[int, Argument]] = []

    def add_node(self, match: re.Match[str], number: int) -> None:
        where = f"line {number}"
        if match["q"] is not None:
            _expect_next("q", match["q"], self.quantities, where)
            if match["q2"] != match["q"]:
                raise MalformedProgram(f"{where}: the node q{match['q']} is labelled q{match['q2'][:20]}")
            self.quantities.append(_from_label(match["value"], where))
        elif match["c"] is not None:
            _expect_next("c", match["c"], self.constants, where)
            self.constants.append(_from_label(match["constant"], where))
        else:
            _expect_next("r", match["r"], self.operations, where)
            if match["r2"] != match["r"]:
                raise MalformedProgram(f"{where}: the node r{match['r']} is labelled r{match['r2'][:20]}")
            if match["result"] is not None:
                self.stated.append((number, len(self.operations), _from_label(match["result"], where)))
            self.operations.append(match["operation"])
            self.arguments.append({})

    def add_edge(self, match: re.Match[str], where: str) -> None:
        index, step = index_from_text(match["index"], where), index_from_text(match["step"], where)
        place = index_from_text(match["place"], where)
        if step >= len(self.operations):
            raise MalformedProgram(f"{where}: an arrow to r{step}, but the chart has {len(self.operations)} steps")
        if place in self.arguments[step]:
            raise MalformedProgram(f"{where}: r{step} has two arguments at place {place}")
        self.arguments[step][place] = self._source(match["kind"], index, where)

    def _source(self, kind: str, index: int, where: str) -> Argument:
        if kind != "c":
            return argument_from_text(f"{kind}{index}", where)
        if index >= len(self.constants):
            count = len(self.constants)
            raise MalformedProgram(f"{where}: an arrow from c{index}, but the chart has {count} constants")
        return Constant(self.constants[index])

    def program(self) -> Program:
        steps = []
        for position, (operation, arguments) in enumerate(zip(self.operations, self.arguments, strict=True)):
            places = sorted(arguments)
            if places != list(range(1, len(places) + 1)):
                raise MalformedProgram(f"r{position}: its arrows are numbered {places[:20]}, expected 1, 2, ...")
            steps.append(Step(operation, tuple(arguments[place] for place in places)))
        return Program(tuple(steps), tuple(self.quantities))


def program_from_mermaid(source: str) -> Program:
    """The program that `program_to_mermaid` wrote.

    Raises:
        MalformedProgram: with the line or the node at fault; only the form above is read, not all of Mermaid.
    """
    chart, begun = _Chart(), False
    for number, raw in enumerate(check_size(source, "Mermaid source").split("\n"), start=1):
        line = raw.strip()
        if not line or line.startswith("%%"):
            continue
        if not begun:
            if line != "flowchart TD":
                raise MalformedProgram(f"line {number}: got {line[:60]!r}, expected 'flowchart TD'")
            begun = True
        elif node := _NODE.fullmatch(line):
            chart.add_node(node, number)
        elif edge := _EDGE.fullmatch(line):
            chart.add_edge(edge, f"line {number}")
        else:
            raise MalformedProgram(f"line {number}: got {line[:80]!r}, expected a node or an arrow of a program")
    if not begun:
        raise MalformedProgram("got no lines, expected a chart that begins with 'flowchart TD'")
    return check_results(chart.program(), chart.stated)


def _expect_next(kind: str, index: str, so_far: Sequence[object], where: str) -> None:
    if index != str(len(so_far)):
        raise MalformedProgram(f"{where}: got the node {kind}{index[:20]}, expected {kind}{len(so_far)}")
