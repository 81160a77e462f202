"""A completion attributed: its steps, their text, what they read."""

from __future__ import annotations

import sys
from functools import cache
from typing import Any

import numpy as np
import pytest
import torch

from mycelium.teacher import AttributionError, StepSettings, attribute, capture, replay, step_boundaries

transformers = pytest.importorskip("transformers")

PROMPT = "Solve: Tom has 3 apples and buys 4 more.\n"
PROBLEM = (7, 40)
COMPLETION = "He has 3 + 4 = 7 apples. Half is 3½. The answer is 7."


@cache
def tokenizer() -> Any:
    from tokenizers import Tokenizer, models, pre_tokenizers, trainers

    made = Tokenizer(models.BPE())
    made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    made.train_from_iterator(
        [PROMPT + COMPLETION.replace("½", "")],
        trainers.BpeTrainer(vocab_size=290, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False),
    )
    return transformers.PreTrainedTokenizerFast(tokenizer_object=made)


@cache
def model() -> Any:
    torch.manual_seed(0)
    config = transformers.Qwen2Config(
        vocab_size=300,
        hidden_size=32,
        intermediate_size=40,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=128,
        pad_token_id=0,
        bos_token_id=1,
        eos_token_id=2,
    )
    made = transformers.Qwen2ForCausalLM(config)
    with torch.no_grad():  # sharp attention: with the usual small weights the JSD only falls and has no peak
        for parameter in made.parameters():
            if parameter.ndim > 1:
                parameter.mul_(8)
    return made.eval()


def test_the_steps_tile_the_completion() -> None:
    trace = attribute(model(), tokenizer(), PROMPT, COMPLETION, problem_char_span=PROBLEM)
    assert "".join(trace.step_texts) == COMPLETION
    assert len(trace.step_texts) > 1
    n_steps, n_problem = len(trace.token_spans), trace.problem_token_span[1] - trace.problem_token_span[0]
    assert trace.iaf.shape == (n_steps, n_problem)
    assert trace.iaf.sum(axis=1) == pytest.approx(np.ones(n_steps))
    assert trace.dependency.shape == (n_steps, n_steps)
    assert (np.triu(trace.dependency, 1) == 0).all()
    assert ((trace.dependency.sum(axis=1) + trace.input_mass) < 1 + 1e-6).all()
    assert np.isnan(trace.reading_jsd_bits[0]) and not np.isnan(trace.reading_jsd_bits[1:]).any()
    assert trace.jsd_bits.shape == (len(trace.completion_offsets),)


def test_given_boundaries_are_the_steps() -> None:
    offsets = attribute(model(), tokenizer(), PROMPT, COMPLETION).completion_offsets
    blank = COMPLETION.index(" Half")
    token = next(i for i, (start, _) in enumerate(offsets) if start >= blank)
    trace = attribute(model(), tokenizer(), PROMPT, COMPLETION, boundaries=[token])
    assert [text.strip() for text in trace.step_texts] == [COMPLETION[:blank], COMPLETION[blank + 1 :]]


def test_chunks_and_known_boundaries_give_the_same_trace() -> None:
    whole = attribute(model(), tokenizer(), PROMPT, COMPLETION, problem_char_span=PROBLEM)
    starts = [start for start, _ in whole.token_spans[1:]]
    pieces = attribute(
        model(),
        tokenizer(),
        PROMPT,
        COMPLETION,
        problem_char_span=PROBLEM,
        chunk_tokens=9,
        boundaries=starts,
    )
    assert pieces.char_spans == whole.char_spans
    for name in ("jsd_bits", "iaf", "input_mass", "dependency"):
        assert getattr(pieces, name) == pytest.approx(getattr(whole, name), abs=1e-6), name


def test_the_trace_agrees_with_a_capture_made_by_hand() -> None:
    trace = attribute(model(), tokenizer(), PROMPT, COMPLETION)
    ids = tokenizer()(PROMPT)["input_ids"] + tokenizer()(COMPLETION)["input_ids"]
    with capture(model()) as captured:
        replay(model(), torch.tensor([ids]))
    n = len(trace.prompt_offsets)
    assert trace.jsd_bits == pytest.approx(captured.jsd_bits[0, n:], abs=1e-9)


def test_one_pass_and_two_give_the_same_trace(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[int] = []
    hook = model().register_forward_hook(lambda *_: calls.append(1))
    try:
        one = attribute(model(), tokenizer(), PROMPT, COMPLETION, problem_char_span=PROBLEM, by_head=True)
        n_one = len(calls)
        monkeypatch.setattr(sys.modules["mycelium.teacher.attribute"], "KEPT_BYTES", 1000)
        two = attribute(model(), tokenizer(), PROMPT, COMPLETION, problem_char_span=PROBLEM, by_head=True)
    finally:
        hook.remove()
    assert (n_one, len(calls)) == (1, 3)
    assert one.char_spans == two.char_spans
    for name in ("jsd_bits", "iaf", "input_mass", "dependency"):
        assert getattr(one, name) == pytest.approx(getattr(two, name), abs=1e-6), name
    assert one.by_head is not None and two.by_head is not None
    assert one.by_head.jsd_bits.shape == (2, 4, len(one.completion_offsets))
    assert one.by_head.jsd_bits == pytest.approx(two.by_head.jsd_bits, abs=1e-6)
    assert one.by_head.span_mass == pytest.approx(two.by_head.span_mass, abs=1e-6)
    start, end = one.problem_token_span
    assert one.by_head.span_mass.mean(axis=(0, 1))[:, start:end].sum(axis=1) == pytest.approx(one.input_mass, abs=1e-6)


def test_selected_heads_are_those_of_the_trace() -> None:
    pairs = [(1, 2), (0, 3)]
    chosen = attribute(model(), tokenizer(), PROMPT, COMPLETION, heads=pairs)
    every = attribute(model(), tokenizer(), PROMPT, COMPLETION, by_head=True)
    assert every.by_head is not None
    jsd = np.mean([every.by_head.jsd_bits[pair] for pair in pairs], axis=0)
    assert chosen.jsd_bits == pytest.approx(jsd, abs=1e-6)
    assert chosen.layers == (0, 1) and chosen.by_head is None


class _SlowTokenizer:
    is_fast = False


@pytest.mark.parametrize(
    ("prompt", "completion", "options", "message"),
    [
        (PROMPT, "", {}, "completion without tokens"),
        (PROMPT, "7 " * 200, {}, "context holds 128"),
        (PROMPT, COMPLETION, {"tokenizer": _SlowTokenizer()}, "use_fast=True"),
        (PROMPT, COMPLETION, {"chunk_tokens": 0}, "at least 1"),
    ],
)
def test_texts_that_cannot_be_attributed_are_named(
    prompt: str, completion: str, options: dict[str, Any], message: str
) -> None:
    options = dict(options)
    with pytest.raises(AttributionError, match=message):
        attribute(model(), options.pop("tokenizer", tokenizer()), prompt, completion, **options)


def test_chosen_heads_find_the_steps_and_change_no_other_signal() -> None:
    plain = attribute(model(), tokenizer(), PROMPT, COMPLETION, problem_char_span=PROBLEM)
    settings = StepSettings("words", heads=((0, 1), (1, 3)), spacing_chars=0)
    chosen = attribute(model(), tokenizer(), PROMPT, COMPLETION, problem_char_span=PROBLEM, steps=settings)
    by_head = attribute(model(), tokenizer(), PROMPT, COMPLETION, by_head=True).by_head
    assert by_head is not None
    curve = (by_head.jsd_bits[0, 1] + by_head.jsd_bits[1, 3]).astype(np.float64) / 2
    wanted = step_boundaries(curve, COMPLETION, chosen.completion_offsets, settings)
    assert [start for start, _ in chosen.token_spans[1:]] == wanted and wanted
    assert chosen.jsd_bits == pytest.approx(plain.jsd_bits, abs=1e-9)
    assert (plain.steps, chosen.steps) == (StepSettings(), settings)
    with pytest.raises(AttributionError, match="head 9 of layer 0"):
        attribute(model(), tokenizer(), PROMPT, COMPLETION, steps=StepSettings("ends", heads=((0, 9),)))
