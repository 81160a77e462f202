"""Streaming capture against eager attention with everything stored, on tiny random models."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import pytest
import torch

from mycelium.signals import input_attention_fraction, neighbour_jsd_bits
from mycelium.teacher import CaptureError, capture, eager_signals, replay
from mycelium.teacher.capture_attention import NAME
from mycelium.teacher.capture_blocks import block_rows

transformers = pytest.importorskip("transformers")

ARCHITECTURES = ["qwen2", "llama", "mistral", "gpt2"]
# Two texts, the second with five tokens of padding on the left; the spans leave the problem out.
TOKENS, PADDING, PROBLEM = 24, 5, (5, 11)
SPANS = [[(11, 14), (14, 24)], [(11, 15), (15, 20), (20, 24)]]


@cache
def model_of(architecture: str) -> Any:
    torch.manual_seed(0)
    shape = {
        "vocab_size": 61,
        "hidden_size": 32,
        "intermediate_size": 40,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "max_position_embeddings": 64,
    }
    special = {"bos_token_id": 1, "eos_token_id": 2, "pad_token_id": 0}
    if architecture == "qwen2":
        model = transformers.Qwen2ForCausalLM(transformers.Qwen2Config(**shape, **special))
    elif architecture == "llama":
        model = transformers.LlamaForCausalLM(transformers.LlamaConfig(**shape, **special))
    elif architecture == "mistral":
        config = transformers.MistralConfig(**shape, **special, sliding_window=7)
        model = transformers.MistralForCausalLM(config)
    else:
        config = transformers.GPT2Config(vocab_size=61, n_embd=32, n_layer=2, n_head=4, n_positions=64, **special)
        model = transformers.GPT2LMHeadModel(config)
    with torch.no_grad():  # sharp attention: with the usual small weights every row would be nearly flat
        for parameter in model.parameters():
            if parameter.ndim > 1:
                parameter.mul_(8)
    return model.eval()


def batch() -> tuple[torch.Tensor, torch.Tensor]:
    ids = torch.randint(3, 61, (2, TOKENS), generator=torch.Generator().manual_seed(1))
    mask = torch.ones_like(ids)
    mask[1, :PADDING] = 0
    return ids, mask


def under(model: Any, implementation: str, ids: torch.Tensor, mask: torch.Tensor) -> Any:
    model.set_attn_implementation(implementation)
    try:
        return eager_signals(model, ids, mask, SPANS)
    finally:
        model.set_attn_implementation("sdpa")


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_the_logits_are_those_of_sdpa(architecture: str) -> None:
    model, (ids, mask) = model_of(architecture), batch()
    with torch.no_grad():
        plain = model(ids, attention_mask=mask).logits
        with capture(model, token_spans=SPANS):
            captured = model(ids, attention_mask=mask).logits
    assert torch.allclose(plain, captured, atol=1e-6)
    assert model.config._attn_implementation == "sdpa"


@pytest.mark.parametrize("architecture", ARCHITECTURES)
@pytest.mark.parametrize("rows", [None, (9, TOKENS), (3, 12)])
def test_without_padding_the_rows_that_give_the_signals_give_the_output_too(
    architecture: str, rows: tuple[int, int] | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    from mycelium.teacher import capture_recorder

    written: list[int] = []
    original = capture_recorder.write_output

    def write(block: Any, *arguments: Any) -> None:
        written.append(block.start)
        original(block, *arguments)

    monkeypatch.setattr(capture_recorder, "write_output", write)
    model, ids = model_of(architecture), batch()[0]
    chosen = None if rows is None else [rows, rows]
    with torch.no_grad():
        plain = model(ids).logits
        with capture(model, rows=chosen, block_bytes=1) as captured:
            logits = model(ids).logits
    assert torch.allclose(plain, logits, atol=2e-5)  # sums in another order, no other arithmetic
    # A sliding window needs a mask, and rows behind the captured ones need SDPA: both take the plain path.
    assert bool(written) == (architecture != "mistral" and rows != (3, 12))
    model.set_attn_implementation("eager")
    reference = eager_signals(model, ids, torch.ones_like(ids), SPANS)
    model.set_attn_implementation("sdpa")
    first, last = rows or (1, TOKENS)
    assert np.abs(captured.jsd_bits - reference.jsd_bits)[:, first:last].max() < 1e-6


@pytest.mark.parametrize("architecture", ARCHITECTURES)
@pytest.mark.parametrize("chunk_tokens", [None, 7, 1])
def test_signals_equal_those_of_stored_attentions(architecture: str, chunk_tokens: int | None) -> None:
    model, (ids, mask) = model_of(architecture), batch()
    reference = under(model, "eager", ids, mask)
    with capture(model, token_spans=SPANS, block_bytes=1) as captured:  # blocks of 8 rows: three of them
        replay(model, ids, mask, chunk_tokens=chunk_tokens)
    assert (np.isnan(captured.jsd_bits) == np.isnan(reference.jsd_bits)).all()
    assert np.nanmean(reference.jsd_bits) > 0.05, "the comparison would say little about flat attention"
    assert np.nanmax(np.abs(captured.jsd_bits - reference.jsd_bits)) < 1e-6
    assert np.abs(captured.span_mass - reference.span_mass).max() < 1e-6
    for text in range(2):
        ours = input_attention_fraction(captured.span_mass[text], PROBLEM)
        assert np.abs(ours - input_attention_fraction(reference.span_mass[text], PROBLEM)).max() < 1e-5


def recorded_inputs(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    """(layer, query, key, scoring) of every layer that a capture reduces from now on."""
    from mycelium.teacher.capture_recorder import Recorder

    seen: list[tuple[Any, ...]] = []
    original = Recorder.record

    def record(self: Recorder, *arguments: Any) -> None:
        seen.append(arguments)
        original(self, *arguments)

    monkeypatch.setattr(Recorder, "record", record)
    return seen


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_jsd_is_within_a_millionth_of_double_precision_on_the_same_queries_and_keys(
    architecture: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    model, (ids, mask) = model_of(architecture), batch()
    seen = recorded_inputs(monkeypatch)
    with capture(model) as captured:
        replay(model, ids, mask)
    total = np.zeros((2, TOKENS - 1))
    for _, query, key, scoring in seen:
        key = key.double().repeat_interleave(query.shape[1] // key.shape[1], dim=1)
        scores = query.double() @ key.transpose(-1, -2) * scoring.scaling
        rows = torch.softmax(scores.masked_fill(~scoring.mask, -torch.inf), dim=-1).nan_to_num(0.0)
        total += neighbour_jsd_bits(rows).mean(dim=1).numpy() / len(seen)
    difference = captured.jsd_bits[:, 1:] - total
    assert len(seen) == 2
    assert np.nanmax(np.abs(difference)) < 1e-6


def test_padding_on_the_left_changes_nothing() -> None:
    model, (ids, mask) = model_of("qwen2"), batch()
    with capture(model, token_spans=SPANS) as together:
        replay(model, ids, mask)
    shifted = [(start - PADDING, end - PADDING) for start, end in SPANS[1]]
    with capture(model, token_spans=[shifted]) as alone:
        replay(model, ids[1:, PADDING:])
    assert together.jsd_bits[1, PADDING + 1 :] == pytest.approx(alone.jsd_bits[0, 1:], abs=1e-6)
    assert together.span_mass[1, :, PADDING:] == pytest.approx(alone.span_mass[0], abs=1e-6)


def test_chosen_layers_heads_and_rows_are_what_is_averaged() -> None:
    model, (ids, _) = model_of("llama"), batch()
    model.set_attn_implementation("eager")
    with torch.no_grad():
        attentions = model(ids, output_attentions=True).attentions
    model.set_attn_implementation("sdpa")
    rows = [(8, 12), (10, 20)]
    with capture(model, layers=[1], heads=[3, 0], rows=rows) as captured:
        replay(model, ids)
    expected = neighbour_jsd_bits(attentions[1][:, [0, 3]]).mean(dim=1)
    assert captured.layers == (1,)
    for text, (start, end) in enumerate(rows):
        assert np.flatnonzero(~np.isnan(captured.jsd_bits[text])).tolist() == list(range(start, end))
        wanted = expected[text, start - 1 : end - 1].numpy()
        assert captured.jsd_bits[text, start:end] == pytest.approx(wanted, abs=1e-6)


def test_pairs_choose_the_heads_of_each_layer_and_every_pair_weighs_the_same() -> None:
    model, (ids, mask) = model_of("llama"), batch()
    pairs = [(1, 3), (0, 2), (1, 0)]
    with capture(model, heads=pairs, token_spans=SPANS) as captured:
        replay(model, ids, mask)
    with capture(model, by_head=True, token_spans=SPANS) as apart:
        replay(model, ids, mask)
    jsd = np.mean([apart.jsd_bits_by_head[pair] for pair in pairs], axis=0)
    mass = np.mean([apart.span_mass_by_head[pair] for pair in pairs], axis=0)
    assert captured.jsd_bits == pytest.approx(jsd, abs=1e-6, nan_ok=True)
    assert captured.span_mass == pytest.approx(mass, abs=1e-6)
    assert captured.layers == (0, 1)


@pytest.mark.parametrize("chunk_tokens", [None, 5])
def test_every_head_apart_is_that_head_of_stored_attentions(chunk_tokens: int | None) -> None:
    model, (ids, mask) = model_of("qwen2"), batch()
    model.set_attn_implementation("eager")
    with torch.no_grad():
        attentions = torch.stack(model(ids, attention_mask=mask, output_attentions=True).attentions)
    model.set_attn_implementation("sdpa")
    with capture(model, by_head=True, token_spans=SPANS, keep_rows=[(11, 24)] * 2, heads=[3, 1]) as captured:
        replay(model, ids, mask, chunk_tokens=chunk_tokens)
    jsd, mass = captured.jsd_bits_by_head, captured.span_mass_by_head
    assert jsd.shape == (2, 4, 2, TOKENS) and mass.shape == (2, 4, 2, 3, TOKENS)
    assert np.isnan(jsd[:, [0, 2]]).all() and np.isnan(mass[:, [0, 2]]).all()
    expected = neighbour_jsd_bits(attentions)[:, 1, [1, 3], PADDING:].numpy()
    assert jsd[:, [1, 3], 1, PADDING + 1 :] == pytest.approx(expected, abs=1e-6)
    assert jsd[:, [1, 3]].mean(axis=(0, 1)) == pytest.approx(captured.jsd_bits, abs=1e-6, nan_ok=True)
    start, end = SPANS[1][1]
    for got in (mass[:, :, 1, 1], captured.mass_of_by_head(1, SPANS[1])[:, :, 1]):
        rows = attentions[:, 1, [1, 3], start:end].mean(dim=2).numpy()
        assert got[:, [1, 3]] == pytest.approx(rows, abs=1e-6)


@pytest.mark.parametrize("chunk_tokens", [None, 5])
def test_kept_rows_give_the_mass_of_spans_that_are_known_later(chunk_tokens: int | None) -> None:
    model, (ids, mask) = model_of("mistral"), batch()
    with capture(model, token_spans=SPANS, keep_rows=[(11, 24), (9, 24)], block_bytes=1) as captured:
        replay(model, ids, mask, chunk_tokens=chunk_tokens)
    for text, spans in enumerate(SPANS):
        assert captured.mass_of(text, spans) == pytest.approx(captured.span_mass[text, : len(spans)], abs=1e-6)


def test_generation_is_captured_token_by_token() -> None:
    model, (ids, _) = model_of("mistral"), batch()
    with capture(model) as captured, torch.no_grad():
        text = model.generate(ids[:1, :10], max_new_tokens=6, min_new_tokens=6, do_sample=False)
    with capture(model) as replayed:
        replay(model, text)
    n = captured.n_tokens  # the last token was written, never read
    assert n == text.shape[1] - 1
    assert captured.jsd_bits[0, 1:] == pytest.approx(replayed.jsd_bits[0, 1:n], abs=1e-6)


def test_no_tensor_of_tokens_by_tokens_is_made() -> None:
    """Every block of rows that exists is far smaller than the square."""
    from mycelium.teacher import capture_recorder

    shapes = []
    original = capture_recorder.neighbour_jsd_bits

    def spy(rows: torch.Tensor) -> torch.Tensor:
        shapes.append(tuple(rows.shape))
        return original(rows)

    model = model_of("qwen2")
    capture_recorder.neighbour_jsd_bits = spy  # type: ignore[assignment]
    try:
        with capture(model, block_bytes=1):
            replay(model, torch.randint(3, 61, (1, 60)))
    finally:
        capture_recorder.neighbour_jsd_bits = original
    assert max(shape[2] for shape in shapes) == 9, "8 rows and the one before them"


def test_a_failure_inside_the_block_leaves_the_model_as_it_was() -> None:
    model, (ids, _) = model_of("qwen2"), batch()
    with pytest.raises(RuntimeError, match="mine"), capture(model):
        raise RuntimeError("mine")
    assert model.config._attn_implementation == "sdpa"
    assert not model._forward_pre_hooks
    with capture(model) as captured:
        replay(model, ids)
    assert captured.n_tokens == TOKENS


def test_the_function_and_its_mask_are_registered_together() -> None:
    with capture(model_of("qwen2")):
        assert NAME in transformers.AttentionInterface()
        assert NAME in transformers.AttentionMaskInterface()


@pytest.mark.parametrize(
    ("use", "message"),
    [
        (lambda: _open(torch.nn.Linear(2, 2)), "AutoModelForCausalLM"),
        (lambda: _open(model_of("qwen2"), layers=[2]), "from 0 to 1"),
        (lambda: _open(model_of("qwen2"), heads=[]), "from 0 to 3"),
        (lambda: _open(model_of("qwen2"), heads=[(0, 4)]), "from 0 to 3"),
        (lambda: _open(model_of("qwen2"), heads=[(2, 0)]), "from 0 to 1"),
        (lambda: _open(model_of("qwen2"), heads=[(0, 1), 3]), "not both"),
        (lambda: _open(model_of("qwen2"), heads=[(0, 1)], layers=[0]), "pairs name their layers"),
        (lambda: _run().jsd_bits_by_head, "by_head=True"),
        (lambda: _run().span_mass, "token_spans"),
        (lambda: _run().mass_of(0, [(1, 2)]), "keep_rows"),
        (lambda: _run(keep_rows=[(4, 9), (0, 3)]).mass_of(0, [(3, 6)]), "text 0 are 4 to 9"),
        (lambda: _open(model_of("qwen2"), token_spans=[[(3, 6), (5, 9)]]), "disjoint"),
        (lambda: _open(model_of("qwen2")).jsd_bits, "Nothing was captured"),
        (lambda: _run_twice(), "one sequence"),
        (lambda: _nested(), "open already"),
        (lambda: _spans_for_one_of_two(), "batch of 2"),
        (lambda: eager_signals(model_of("qwen2"), batch()[0]), "attn_implementation='sdpa'"),
    ],
)
@pytest.mark.filterwarnings("ignore")
def test_what_cannot_be_captured_is_an_error_that_says_what_to_do(use: Any, message: str) -> None:
    with pytest.raises(CaptureError, match=message):
        use()
    assert model_of("qwen2").config._attn_implementation == "sdpa"


def _open(model: Any, **options: Any) -> Any:
    with capture(model, **options) as captured:
        return captured


def _run(**options: Any) -> Any:
    with capture(model_of("qwen2"), **options) as captured:
        replay(model_of("qwen2"), batch()[0])
    return captured


def _run_twice() -> None:
    with capture(model_of("qwen2")):
        replay(model_of("qwen2"), batch()[0])
        replay(model_of("qwen2"), batch()[0])


def _nested() -> None:
    with capture(model_of("qwen2")), capture(model_of("qwen2")):
        pass


def _spans_for_one_of_two() -> None:
    with capture(model_of("qwen2"), token_spans=SPANS[:1]):
        replay(model_of("qwen2"), batch()[0])


def test_blocks_stay_within_their_limit_and_are_halved_where_that_leaves_enough_rows() -> None:
    """By hand, with rows of 4 bytes x 16 heads x keys: 2 MiB hold 128 rows of 256 keys, 32 of 1,024, 4 of 8,192."""
    assert block_rows(1, 16, 256, "cpu") == 64
    assert block_rows(1, 16, 1024, "cpu") == 32
    assert block_rows(1, 16, 700, "cpu") == 32
    assert block_rows(1, 16, 8192, "cpu") == 8
    assert block_rows(1, 16, 256, "cuda") == 16384
