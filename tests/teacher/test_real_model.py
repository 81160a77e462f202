"""Capture on a real model: MYCELIUM_REAL_MODELS names a folder that holds `qwen05` (Qwen2.5-Coder-0.5B-Instruct).

MYCELIUM_REAL_MODELS=MODELS python -m pytest -m real tests/teacher/test_real_model.py
"""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from mycelium.signals import input_attention_fraction
from mycelium.teacher import Teacher, attribute, capture, load_teacher, make_prompt, replay
from mycelium.teacher.reference import signals_of_attentions

pytest.importorskip("transformers")
pytestmark = pytest.mark.real

TEXTS = [
    (
        "Lea has 48 stamps and gives away half of them. Then she buys 3 packs of 15. How many has she now?",
        "She gives away 48/2 = 24 stamps.\nShe buys 3*15 = 45 stamps.\nNow she has 24 + 45 = 69.\n#### 69",
    ),
    (
        "A train goes 120 km in 1.5 hours. How far does it go in 4 hours at the same speed?",
        "Its speed is \\(120 \\div 1.5 = 80\\) km/h, so in 4 hours it goes \\(80 \\times 4 = 320\\) km.",
    ),
]


@cache
def teacher(dtype: str) -> Teacher:
    folder = os.environ.get("MYCELIUM_REAL_MODELS")
    if not folder:
        pytest.skip("MYCELIUM_REAL_MODELS names no folder")
    return load_teacher(Path(folder) / "qwen05", dtype=dtype)


def stored(model: Any, ids: torch.Tensor, spans: Any) -> tuple[np.ndarray, np.ndarray]:
    """JSD and span mass from all attentions, stored."""
    model.set_attn_implementation("eager")
    try:
        with torch.no_grad():
            attentions = model(ids, output_attentions=True, use_cache=False, logits_to_keep=1).attentions
    finally:
        model.set_attn_implementation("sdpa")
    jsd, mass, _ = signals_of_attentions(attentions, np.ones(tuple(ids.shape)), [spans])
    assert mass is not None
    return jsd[0], mass[0]


@pytest.mark.parametrize("text", range(len(TEXTS)))
@pytest.mark.parametrize(("dtype", "jsd_bits", "iaf"), [("float32", 1e-6, 1e-5), ("bfloat16", 0.02, 0.05)])
def test_streaming_equals_eager_attention(text: int, dtype: str, jsd_bits: float, iaf: float) -> None:
    """In bfloat16 eager attention rounds every score and every share to three digits; capture does not."""
    one = teacher(dtype)
    question, completion = TEXTS[text]
    prompt = make_prompt(one.tokenizer, question, one.instruction)
    trace = attribute(one.model, one.tokenizer, prompt.text, completion, problem_char_span=prompt.problem_char_span)
    n = len(trace.prompt_offsets)
    spans = [(start + n, end + n) for start, end in trace.token_spans]
    ids = one.tokenizer(prompt.text)["input_ids"] + one.tokenizer(completion, add_special_tokens=False)["input_ids"]
    jsd, mass = stored(one.model, torch.tensor([ids]), spans)
    assert len(ids) == n + len(trace.completion_offsets)
    assert np.abs(trace.jsd_bits - jsd[n:]).max() < jsd_bits
    assert np.abs(trace.reading_jsd_bits[1:] - jsd[1:n]).max() < jsd_bits
    assert np.abs(trace.iaf - input_attention_fraction(mass, trace.problem_token_span)).max() < iaf


def test_every_head_of_a_real_model_equals_that_head_of_eager_attention() -> None:
    model = teacher("float32").model
    ids = torch.tensor([teacher("float32").tokenizer(TEXTS[0][0])["input_ids"]])
    with capture(model, by_head=True) as captured:
        replay(model, ids)
    for layer, head in ((0, 0), (13, 2), (23, 13)):
        model.set_attn_implementation("eager")
        with torch.no_grad():
            rows = model(ids, output_attentions=True, use_cache=False).attentions[layer][:, [head]]
        model.set_attn_implementation("sdpa")
        jsd, _, _ = signals_of_attentions([rows], np.ones(tuple(ids.shape)))
        assert np.abs(captured.jsd_bits_by_head[layer, head, 0, 1:] - jsd[0, 1:]).max() < 1e-6
