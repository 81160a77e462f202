"""Rows of traces made by hand, of any length, whose texts try to break out of a page."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np

from mycelium.teacher import Trace, trace_to_row

QUESTION = (
    "Tom <b>has</b> 3 boxes 😀 of 12 pens, <img src=x onerror=\"document.title='run'\">. "
    "</script><script>document.title='run'</script> How many pens?"
)
WORDS = ("so", "3", "*", "12", "</script>", "=\n", "36", "😀", "<i>now</i>")


def made_row(n_tokens: int = 40, n_steps: int = 4, name: str = "made") -> dict[str, Any]:
    """A trace of `n_tokens` words; step i reads only character 4 + i of the question, and step i - 1."""
    prompt = f"Q: {QUESTION}\nA:"
    texts = [("" if i == 0 else " ") + WORDS[i % len(WORDS)] for i in range(n_tokens)]
    ends = np.cumsum([len(text) for text in texts]).tolist()
    offsets = tuple(zip([0, *ends[:-1]], ends, strict=True))
    cuts = [round(n_tokens * i / n_steps) for i in range(n_steps + 1)]
    spans = tuple(pairwise(cuts))
    iaf = np.zeros((n_steps, len(QUESTION)))
    iaf[np.arange(n_steps), 4 + np.arange(n_steps) % (len(QUESTION) - 4)] = 1.0
    dependency = np.diag(np.full(n_steps, 0.2)) + np.diag(np.full(n_steps - 1, 0.3), -1)
    trace = Trace(
        prompt=prompt,
        completion="".join(texts),
        prompt_offsets=tuple((i, i + 1) for i in range(len(prompt))),
        completion_offsets=offsets,
        problem_token_span=(3, 3 + len(QUESTION)),
        reading_jsd_bits=np.linspace(0.1, 0.4, len(prompt)),
        jsd_bits=np.abs(np.sin(np.arange(n_tokens))),
        token_spans=spans,
        char_spans=tuple((offsets[a][0], offsets[b - 1][1]) for a, b in spans),
        iaf=iaf,
        input_mass=np.full(n_steps, 0.25),
        dependency=dependency,
        teacher="tiny",
        layers=(0,),
    )
    facts = {"question": QUESTION, "gold": "36", "answer": "36", "verdict": "right", "finish": "stop"}
    return trace_to_row(trace, id=name, problem_char_span=[3, 3 + len(QUESTION)], **facts)


def cut_row(name: str = "cut") -> dict[str, Any]:
    """A chain that was cut off, without signals."""
    facts = {"question": QUESTION, "gold": "36", "verdict": "truncated", "finish": "length", "teacher": "tiny"}
    return trace_to_row(None, id=name, prompt="", completion="so <b>3</b>\nand", problem_char_span=[3, 9], **facts)
