"""A row of a traces run -> a row of a labels run, or the reason why there is none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from mycelium.errors import DataError
from mycelium.labels.build import Discarded
from mycelium.labels.enumeration.label import label_by_enumeration, operations_of_label
from mycelium.labels.from_traces.attention_operands import Attention, read_parts
from mycelium.labels.from_traces.competition.label import CompetitionLabel, CompetitionReason, label_competition
from mycelium.labels.from_traces.competition.proposed import Proposer, label_proposed
from mycelium.labels.from_traces.competition.roles import clause_roles
from mycelium.labels.from_traces.label import CotLabel, Reason, label_cot
from mycelium.labels.from_traces.operations import steps_over
from mycelium.labels.from_traces.regions import label_regions
from mycelium.problems import CharSpan, ClauseParser, Example, Problem, is_dev
from mycelium.teacher import Trace, trace_from_row

LABEL_COLUMNS: dict[str, str] = {
    "id": "text", "question": "text", "answer": "text", "source": "text", "origin": "text", "part": "text", "teacher": "text",
    "schema": "int", "quantities": "json", "program": "json", "relevance": "json",
    "regions": "json", "goal": "json", "operations": "json", "tags": "json", "word_spans": "spans",
    "roles": "json", "equations": "json", "step_spans": "spans", "completion": "text", "crossing": "int", "seen": "int", "unseen": "int",
}  # fmt: skip
"""Columns of a run of kind "labels" with their types; docs/labelling.md says what each holds."""


@dataclass(frozen=True, slots=True)
class LabelOptions:
    """How labels are made.

    clauses: of a text. regions: where they come from. tags: which. search: whether programs are searched.
    witness: whether attention is asked which of several equal numbers is meant (`attention_is_witness`).
    reader: "arithmetic" for word problems, "competition" for solutions that are formulas, "enumeration" for programs that
        are tried on the text until one executes to gold, "union" for the first of several sources: the proposers, then the
        solution as "competition" reads it, where the evidence is sound.
    proposers: with their names, for "union": what makes a program of a problem's text alone.
    """

    clauses: ClauseParser
    regions: str = "both"
    tags: str = "io"
    search: bool = False
    witness: bool = True
    reader: str = "arithmetic"
    proposers: tuple[tuple[str, Proposer], ...] = ()


READERS = ("arithmetic", "competition", "enumeration", "union")


def label_trace(row: Mapping[str, Any], options: LabelOptions) -> dict[str, Any] | Discarded:
    """The labels row of one traces row.

    Raises:
        DataError: the row is no trace.
    """
    name, question, completion = str(row.get("id")), row.get("question"), row.get("completion")
    if not isinstance(question, str):
        raise DataError(f"row {name[:60]!r} has no question; expected a row of a traces run.")
    if row.get("finish") == "length" or row.get("verdict") == "truncated":
        return Discarded(name, Reason.TRUNCATED)
    if not completion:
        return Discarded(name, Reason.EMPTY if completion == "" else Reason.NO_CHAIN)
    if row.get("verdict") == "wrong":
        return Discarded(name, Reason.WRONG_ANSWER)
    spans: tuple[CharSpan, ...] = ()
    attention = None
    if row.get("jsd_bits") is not None:
        trace = trace_from_row(row)
        spans = trace.char_spans
        attention = attention_of(row, trace)
    source, gold, teacher = str(row.get("source") or ""), row.get("gold"), row.get("teacher")
    return _labelled(Problem(name, question), completion, gold, options, spans, attention, source, teacher)


def attention_of(row: Mapping[str, Any], trace: Trace) -> Attention:
    """Where the steps of a traces row look, in characters of its question. trace: the row's own."""
    start, end = trace.problem_token_span
    begin = int((row.get("problem_char_span") or [0])[0])
    tokens = tuple(span_within(span, begin, len(row["question"])) for span in trace.prompt_offsets[start:end])
    return Attention(trace.iaf, tokens)


def label_from_solution(example: Example, options: LabelOptions) -> dict[str, Any] | Discarded:
    """The labels row of a data row's own solution, without a teacher and so without attention."""
    if not example.solution and options.reader not in ("enumeration", "union"):
        return Discarded(example.id, Reason.NO_CHAIN)
    return _labelled(example.problem, example.solution or "", example.gold, options, (), None, example.source, None)


def _labelled(
    problem: Problem,
    completion: str,
    gold: str | None,
    options: LabelOptions,
    spans: tuple[CharSpan, ...],
    attention: Attention | None,
    source: str,
    teacher: str | None,
) -> dict[str, Any] | Discarded:
    if options.reader == "enumeration":
        labeled = label_by_enumeration(Example(problem, gold, source=source))
        if isinstance(labeled, Discarded):
            return labeled
        found = CotLabel(labeled, operations_of_label(labeled), (), (), 0)
        return label_row(found, options, None, (), completion, teacher)
    if options.reader == "competition":
        made = label_competition(problem, completion, gold, spans, attention, source, options.witness)
        return made if isinstance(made, Discarded) else _competition_row(made, options, attention, completion, teacher)
    if options.reader == "union":
        made = _from_sources(problem, completion, gold, options, spans, attention, source)
        return made if isinstance(made, Discarded) else _competition_row(made, options, attention, completion, teacher)
    read = label_cot(problem, completion, gold, spans, attention, source, options.search, witness=options.witness)
    return read if isinstance(read, Discarded) else label_row(read, options, attention, spans, completion, teacher)


def _from_sources(
    problem: Problem,
    completion: str,
    gold: str | None,
    options: LabelOptions,
    spans: tuple[CharSpan, ...],
    attention: Attention | None,
    source: str,
) -> CompetitionLabel | Discarded:
    """The label of the first source that has one; its origin names the source."""
    for name, propose in options.proposers:
        program = propose(problem.text)
        proposed = None if program is None else label_proposed(problem, program, gold, name, source)
        if proposed is not None:
            return proposed
    made = label_competition(problem, completion, gold, spans, attention, source, options.witness)
    if isinstance(made, CompetitionLabel) and not made.evidence.is_sound:
        return Discarded(problem.id, CompetitionReason.UNSOUND)
    return made


def _competition_row(
    made: CompetitionLabel,
    options: LabelOptions,
    attention: Attention | None,
    completion: str,
    teacher: str | None,
) -> dict[str, Any]:
    """As `label_row`, with the roles of the problem's clauses; the equations are the formulas of the solution."""
    found = CotLabel(made.labeled, made.operations, (), made.merged_spans, made.crossing)
    row = label_row(found, options, attention, made.step_spans, completion, teacher, made.reads)
    stood_in = [steps_over(item.cot_span, made.step_spans) for item in made.operations if item.cot_span]
    clauses = options.clauses(made.labeled.problem.text)
    row["roles"] = [item.to_row() for item in clause_roles(clauses, made.formulas, made.reads, attention, stood_in)]
    row["equations"] = [
        {"char_span": list(item.char_span), "tier": "competition", "text": completion[slice(*item.char_span)]}
        for item in made.chain
    ]
    return row


def label_row(
    found: CotLabel,
    options: LabelOptions,
    attention: Attention | None,
    step_spans: tuple[CharSpan, ...],
    completion: str,
    teacher: str | None,
    reads: Sequence[Sequence[CharSpan]] | None = None,
) -> dict[str, Any]:
    """A label as a row: the program with its regions, and everything that says where it came from.

    reads: as of `label_regions`.
    """
    labeled = found.labeled
    text = labeled.problem.text
    regions = label_regions(
        labeled, found.operations, options.clauses(text), attention, step_spans, options.regions, options.tags, reads
    )
    stood_in = [steps_over(item.cot_span, step_spans) for item in found.operations if item.cot_span]
    relevance = read_parts(attention, stood_in) if attention is not None else ()
    seen = Counter(value for operation in found.operations for value in operation.seen or ())
    return {
        "relevance": None,
        **replace(labeled, regions=regions.spans, relevance=relevance).to_row(),
        "part": "dev" if is_dev(text) else "train",
        "teacher": teacher,
        "operations": [operation.to_row() for operation in found.operations],
        "roles": None,
        "tags": [list(row) for row in regions.tags],
        "word_spans": [list(span) for span in regions.word_spans],
        "equations": [
            {"char_span": list(item.char_span), "tier": item.tier, "text": completion[slice(*item.char_span)]}
            for item in found.equations
        ],
        "step_spans": [list(span) for span in found.step_spans],
        "completion": completion,
        "crossing": found.crossing,
        "seen": seen[True],
        "unseen": seen[False],
    }


def span_within(span: CharSpan, begin: int, length: int) -> CharSpan:
    """A span of the prompt as one of the problem; empty where it lies outside."""
    start, end = max(0, span[0] - begin), min(length, span[1] - begin)
    return (start, end) if start < end else (0, 0)


__all__ = [
    "LABEL_COLUMNS",
    "READERS",
    "LabelOptions",
    "attention_of",
    "label_from_solution",
    "label_row",
    "label_trace",
    "span_within",
]
