"""Attention decides between equal numbers only where it finds the operands that are beyond doubt."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from mycelium.labels.from_traces.trust import attention_is_witness, operand_agreement
from mycelium.teacher import Trace, trace_to_row

QUESTION = "6 pens, 4 cups, 9 hats"
NUMBERS = ((0, 1), (8, 9), (16, 17))  # of 6, 4, 9: each is a token


def row(completion: str, *iaf: list[float]) -> dict[str, Any]:
    """A trace of one step a line; `iaf` are the shares of the three numbers in each."""
    ends = [i + 1 for i, c in enumerate(completion) if c == "\n"] + [len(completion)]
    spans = tuple(zip([0, *ends[:-1]], ends, strict=True))
    trace = Trace(
        prompt=QUESTION,
        completion=completion,
        prompt_offsets=NUMBERS,
        completion_offsets=tuple((i, i + 1) for i in range(len(completion))),
        problem_token_span=(0, 3),
        reading_jsd_bits=np.zeros(3),
        jsd_bits=np.zeros(len(completion)),
        token_spans=spans,
        char_spans=spans,
        iaf=np.array(iaf),
        input_mass=np.ones(len(spans)),
        dependency=np.zeros((len(spans), len(spans))),
        teacher="t",
        layers=(0,),
    )
    return trace_to_row(trace, id="a", question=QUESTION)


READS = row("6*4=24\n9+24=33", [0.5, 0.4, 0.1], [0.2, 0.2, 0.6])
MISSES = row("6*4=24\n9+24=33", [0.5, 0.1, 0.4], [0.6, 0.2, 0.2])


def test_agreement_is_1_where_every_operand_is_found_and_counts_what_chance_would_find() -> None:
    assert operand_agreement([READS]) == pytest.approx(1)
    # Found: one of two, none of one. Expected: 2 * 2/3 and 1 * 1/3.
    assert operand_agreement([MISSES]) == pytest.approx((1 - 5 / 3) / (3 - 5 / 3))
    assert operand_agreement([READS, MISSES]) == pytest.approx((4 - 10 / 3) / (6 - 10 / 3))


def test_an_equation_of_all_numbers_says_nothing() -> None:
    assert operand_agreement([row("6+4+9=19", [0.5, 0.4, 0.1])]) is None


def test_rows_without_signals_or_damaged_ones_are_passed_over() -> None:
    assert operand_agreement([{"jsd_bits": None}, {**READS, "iaf": [[0.5]]}, READS]) == pytest.approx(1)
    assert operand_agreement([READS, MISSES], most=1) == pytest.approx(1)


def test_attention_is_asked_as_told_or_where_it_reads() -> None:
    assert attention_is_witness([READS]) and not attention_is_witness([MISSES])
    assert not attention_is_witness([]), "nothing is known of it"
    assert attention_is_witness([MISSES], "attention") and not attention_is_witness([READS], "words")
