"""Regions of a label: the clauses that each operation reads, from its operands, from attention, or from both."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from mycelium.errors import UsageError
from mycelium.labels.clause_expansion import (
    Regions,
    bio_tags,
    expand,
    expand_values,
    io_tags,
    merge_spans,
    question_region,
    relevance_tags,
)
from mycelium.labels.from_traces.attention_operands import Attention
from mycelium.labels.from_traces.operations import OperationLabel, steps_over
from mycelium.problems import CharSpan, Clause
from mycelium.programs import LabeledProblem, QuantityRef

SOURCES = ("both", "values", "attention")
TAGS = ("io", "bio", "relevance")
ATTENTION_SHARE = 0.3  # of the most read tokens' IAF that a clause holds to be taken for attention alone
_WORD = re.compile(r"\w+(?:[.,'’/-]\w+)*|[^\w\s]")


@dataclass(frozen=True, slots=True)
class LabelRegions:
    """Regions of every program step, with the tags of the problem's words.

    spans: for every step, half-open char_spans over the problem text; never empty, no word is cut.
    word_spans: char_spans of the words that the tags stand on.
    tags: for every step one tag ("I"/"O", "B"/"I"/"O") or relevance (0 to 1) a word.
    """

    spans: tuple[tuple[CharSpan, ...], ...]
    word_spans: tuple[CharSpan, ...]
    tags: tuple[tuple[Any, ...], ...]


def label_regions(
    labeled: LabeledProblem,
    operations: Sequence[OperationLabel],
    clauses: tuple[Clause, ...],
    attention: Attention | None = None,
    step_spans: Sequence[CharSpan] = (),
    source: str = "both",
    tags: str = "io",
    reads: Sequence[Sequence[CharSpan]] | None = None,
) -> LabelRegions:
    """Expand operands and attention to clauses for every step of a label's program.

    reads: for every step the char_spans of the problem that it reads, where that is more than quantities.

    A step that reads only results and constants, and whose attention is not known, has the question.

    Raises:
        UsageError: an unknown `source` or `tags`.
    """
    if source not in SOURCES or tags not in TAGS:
        raise UsageError(
            f"got regions {source!r} and tags {tags!r}, expected one of {', '.join(SOURCES)} and one of {', '.join(TAGS)}."
        )
    text = labeled.problem.text
    words = tuple(match.span() for match in _WORD.finditer(text))
    spans: list[tuple[CharSpan, ...]] = []
    rows: list[tuple[Any, ...]] = []
    if reads is None:
        reads = [_quantities_read(labeled, index) for index in range(len(operations))]
    for read, operation in zip(reads, operations, strict=True):
        found = _regions(read, operation, clauses, attention, step_spans, source)
        spans.append(found.spans)
        if tags == "relevance":
            rows.append(tuple(round(value, 4) for value in relevance_tags(found, words, clauses)))
        else:
            rows.append((io_tags if tags == "io" else bio_tags)(found.spans, words))
    return LabelRegions(tuple(spans), words, tuple(rows))


def _quantities_read(labeled: LabeledProblem, step: int) -> list[CharSpan]:
    arguments = labeled.program.steps[step].arguments
    return [labeled.quantities[item.index].char_span for item in arguments if isinstance(item, QuantityRef)]


def _regions(
    read: Sequence[CharSpan],
    operation: OperationLabel,
    clauses: tuple[Clause, ...],
    attention: Attention | None,
    step_spans: Sequence[CharSpan],
    source: str,
) -> Regions:
    over = steps_over(operation.cot_span, step_spans) if operation.cot_span and attention else ()
    by_values = expand_values(read, clauses) if len(read) else None
    if attention is None or not over or source == "values":
        return by_values or question_region(clauses)
    seen = expand(
        attention.row(over),
        attention.token_char_spans,
        clauses,
        clause_share=ATTENTION_SHARE if source == "both" else 0.15,
    )
    if source == "attention" or by_values is None:
        return seen
    taken = tuple(sorted({*seen.clauses, *by_values.clauses}))
    masses = tuple((a + b) / 2 for a, b in zip(seen.masses, by_values.masses, strict=True))
    return Regions(merge_spans(clauses, taken), taken, seen.tokens, masses)
