"""Traces as data of a page: tokens and words as pieces of text, so that a browser needs no offsets.

Offsets count characters here and UTF-16 units there; a piece of text is the same in both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from mycelium.io import printable
from mycelium.viewer.export.file import one_file

if TYPE_CHECKING:
    from mycelium.problems import Clause, ClauseParser
    from mycelium.teacher import Trace

__all__ = ["trace_data", "traces_page"]

LEAST_SHARE = 0.004
MAX_WORDS = 40
MAX_READS = 5
LEAST_READ = 0.02


def traces_page(name: str, rows: Iterable[Mapping[str, Any]], clauses: ClauseParser) -> str:
    """One HTML file with traces.

    Args:
        name: of the run.
        rows: of a run of traces; those without signals are shown as their text.
        clauses: cuts problems into the clauses that a step reads.
    """
    return one_file(f"Traces of {name}", "traces", {"traces": [trace_data(row, clauses) for row in rows]})


def trace_data(row: Mapping[str, Any], clauses: ClauseParser) -> dict[str, Any]:
    """One trace for the page: question and completion in pieces, JSD of its tokens, what each step reads.

    `question` holds [text, word, clause] (numbers of words and clauses, -1 for none), `tokens` the completion, `steps`
    their half-open range of tokens with shares of words and of earlier steps.
    """
    from mycelium.teacher import trace_from_row

    question, completion = row["question"] or "", row["completion"] or ""
    given = row["finish"] == "given"
    data: dict[str, Any] = {
        **{name: _text(row[name]) for name in ("id", "verdict", "gold", "answer")},
        "origin": "the data's own solution" if given else f"written by {_text(row['teacher'])}",
    }
    if row["jsd_bits"] is None:
        pieces = re.findall(r"\s*\S+|\s+", completion)
        data |= {
            "tokens": [printable(piece) for piece in pieces],
            "jsd": [None] * len(pieces),
            "steps": [],
            "reading": [],
        }
        return data | {"question": [[printable(question), -1, -1]], "words": []}
    trace = trace_from_row(row)
    first, last = trace.problem_token_span
    found = clauses(question)
    words, steps = _steps(trace, tuple(row["problem_char_span"]), question, found)
    return data | {
        "question": _pieces(question, words, [clause.trimmed for clause in found]),
        "words": [printable(question[start:end]) for start, end in words],
        "tokens": _tokens(completion, trace.completion_offsets),
        "jsd": _rounded(row["jsd_bits"]),
        "reading": _rounded(row["reading_jsd_bits"][first:last]),
        "steps": steps,
    }


def _steps(
    trace: Trace, span: tuple[int, int], question: str, clauses: Sequence[Clause]
) -> tuple[list[tuple[int, int]], list[dict[str, Any]]]:
    """Words that some step reads, as spans of the question, and the steps with shares of these words by their number."""
    from mycelium.labels import expand
    from mycelium.teacher import words_read

    begin, finish = span
    read = words_read(trace, (begin, finish), MAX_WORDS)
    words = sorted({word.char_span for step in read for word in step if word.share >= LEAST_SHARE})
    number = {word: index for index, word in enumerate(words)}
    first, last = trace.problem_token_span
    offsets = [
        (max(0, start - begin), max(0, min(len(question), end - begin)))
        for start, end in trace.prompt_offsets[first:last]
    ]
    steps = []
    for index, (start, end) in enumerate(trace.token_spans):
        shares = trace.dependency[index, :index]
        sources = sorted(range(index), key=lambda source, shares=shares: -shares[source])[:MAX_READS]  # type: ignore[misc]
        steps.append(
            {
                "start": start,
                "end": end,
                "mass": round(float(trace.input_mass[index]), 4),
                "words": [[number[w.char_span], round(w.share, 4)] for w in read[index] if w.share >= LEAST_SHARE],
                "clauses": list(expand(trace.iaf[index], offsets, clauses).clauses) if clauses else [],
                "reads": [[s, round(float(shares[s]), 4)] for s in sources if shares[s] >= LEAST_READ],
            }
        )
    return words, steps


def _pieces(text: str, words: Sequence[tuple[int, int]], clauses: Sequence[tuple[int, int]]) -> list[list[Any]]:
    """The text cut at the edges of words and clauses: [text, number of its word or -1, number of its clause or -1]."""
    edges = {0, len(text), *(edge for spans in (words, clauses) for span in spans for edge in span)}
    cuts = sorted(edge for edge in edges if 0 <= edge <= len(text))
    return [
        [printable(text[start:end]), _holder(words, start, end), _holder(clauses, start, end)]
        for start, end in pairwise(cuts)
    ]


def _holder(spans: Sequence[tuple[int, int]], start: int, end: int) -> int:
    return next((index for index, (first, last) in enumerate(spans) if first <= start and end <= last), -1)


def _tokens(text: str, offsets: Sequence[tuple[int, int]]) -> list[str]:
    """The text of every token; together they are the text.

    Tokens that share a character (bytes of an emoji) leave it to the first; what stands between two tokens belongs to the
    second.
    """
    tokens, at = [], 0
    for index, (_, end) in enumerate(offsets):
        end = len(text) if index == len(offsets) - 1 else max(at, end)
        tokens.append(printable(text[at:end]))
        at = end
    return tokens


def _rounded(values: Sequence[float | None]) -> list[float | None]:
    return [None if value is None else round(value, 4) for value in values]


def _text(value: object) -> str | None:
    return None if value is None else printable(str(value))
