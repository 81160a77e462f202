"""The folder that raw_signals.py writes, read text by text; operands.py says what the arrays are.

`index.jsonl` has a row for each text, which names its shard (`.npz`); an array of a text stands there as `KEY|NAME`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from mycelium.labels import Attention
from mycelium.labels.from_traces.rows import span_within
from mycelium.problems import CharSpan
from mycelium.signals import Span, input_attention_fraction, span_mass_from_rows, tile_tokens
from mycelium.teacher import step_boundaries


class Arrays:
    """The arrays of one text by name; its shard is opened at the first look."""

    def __init__(self, key: str, shard: Callable[[], Mapping[str, np.ndarray]]) -> None:
        self._key, self._shard = key, shard

    def __contains__(self, name: str) -> bool:
        return f"{self._key}|{name}" in self._shard()

    def __getitem__(self, name: str) -> np.ndarray:
        return self._shard()[f"{self._key}|{name}"]


def stored_texts(folder: Path) -> Iterator[tuple[dict[str, Any], Arrays]]:
    """Every text's row of the index and its arrays, in the order they were written.

    Arrays are to be read before the next text is asked for: one shard is open at a time.
    """
    name, opened = "", None

    def shard(wanted: str) -> Any:
        nonlocal name, opened
        if wanted != name:
            name, opened = wanted, np.load(folder / wanted)
        return opened

    with open(folder / "index.jsonl", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            yield row, Arrays(row["key"], lambda wanted=row["shard"]: shard(wanted))  # type: ignore[misc]


def step_spans(row: dict[str, Any]) -> list[Span]:
    """The tokens of the steps that traces have by default. They are from the text alone, whatever the JSD says."""
    offsets = [tuple(span) for span in row["completion_offsets"]]
    return tile_tokens(step_boundaries(np.zeros(len(offsets)), row["completion"], offsets), len(offsets))


def question_tokens(row: dict[str, Any]) -> tuple[CharSpan, ...]:
    """The characters of the question that every token of the problem holds."""
    start, end = row["problem_token_span"]
    begin, size = row["question_char_start"], len(row["question"])
    return tuple(span_within(span, begin, size) for span in row["prompt_offsets"][start:end])


def attention_of(row: dict[str, Any], rows: np.ndarray) -> Attention:
    """Where the steps look. rows: the text's `KEY|rows`."""
    mass = span_mass_from_rows(rows, step_spans(row))
    return Attention(input_attention_fraction(mass, tuple(row["problem_token_span"])), question_tokens(row))
