"""Capture against stored attentions for every way in which models attend: windows, soft caps, sinks, eager only, none."""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np
import pytest
import torch

from mycelium.signals import input_attention_fraction
from mycelium.teacher import AttributionError, CaptureError, capture, eager_signals, replay
from mycelium.teacher.capture_attention import capture_attention
from mycelium.teacher.capture_blocks import Scoring, attention_rows
from mycelium.teacher.reference import signals_of_attentions
from tiny_architectures import KINDS, STORED, STREAMED, model_of

transformers = pytest.importorskip("transformers")

TOKENS, PADDING, PROBLEM = 24, 5, (5, 11)
SPANS = [[(11, 14), (14, 24)], [(11, 15), (15, 20), (20, 24)]]


def batch() -> tuple[torch.Tensor, torch.Tensor]:
    """Two texts, the second with padding on the left."""
    ids = torch.randint(3, 61, (2, TOKENS), generator=torch.Generator().manual_seed(1))
    mask = torch.ones_like(ids)
    mask[1, :PADDING] = 0
    return ids, mask


def reference(kind: str, ids: Any, mask: Any) -> Any:
    """The signals of a model that was built eager: no attention function is exchanged."""
    return eager_signals(model_of(kind, "eager"), ids, mask, SPANS)


@pytest.mark.filterwarnings("ignore:.*eager attention only")
@pytest.mark.parametrize("chunk_tokens", [None, 7])
@pytest.mark.parametrize("kind", KINDS)
def test_signals_and_logits_equal_those_of_stored_attentions(kind: str, chunk_tokens: int | None) -> None:
    model, (ids, mask) = model_of(kind), batch()
    expected = reference(kind, ids, mask)
    before = model.config._attn_implementation
    with capture(model, token_spans=SPANS, block_bytes=1) as captured, torch.no_grad():
        if chunk_tokens is None:
            logits = model(ids, attention_mask=mask).logits
            assert torch.allclose(logits[0], expected.logits[0], atol=1e-4)
            assert torch.allclose(logits[1, PADDING:], expected.logits[1, PADDING:], atol=1e-4)
        else:
            replay(model, ids, mask, chunk_tokens=chunk_tokens)
    assert model.config._attn_implementation == before
    assert (np.isnan(captured.jsd_bits) == np.isnan(expected.jsd_bits)).all()
    assert np.nanmean(expected.jsd_bits) > 0.02, "the comparison would say little about flat attention"
    assert np.nanmax(np.abs(captured.jsd_bits - expected.jsd_bits)) < 1e-6
    for text in range(2):
        ours = input_attention_fraction(captured.span_mass[text], PROBLEM)
        assert np.abs(ours - input_attention_fraction(expected.span_mass[text], PROBLEM)).max() < 1e-5


@pytest.mark.parametrize("kind", STREAMED)
def test_what_lets_its_attention_function_be_chosen_is_reduced_while_it_runs(kind: str) -> None:
    model, (ids, mask) = model_of(kind), batch()
    with warnings.catch_warnings(), capture(model) as captured:
        warnings.simplefilter("error")
        output = model(ids, attention_mask=mask)
        assert model.config._attn_implementation not in ("eager", "sdpa")
    assert getattr(output, "attentions", None) is None
    assert captured.layers == (0, 1)


@pytest.mark.parametrize("kind", STORED)
def test_eager_only_models_are_captured_with_one_warning_about_memory(
    kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mycelium.teacher.capture_eager._warned", set())
    model, (ids, mask) = model_of(kind), batch()
    with (
        pytest.warns(UserWarning, match=r"eager attention only.*MiB for 1,000 tokens.*--chunk-tokens"),
        capture(model) as captured,
    ):
        output = model(ids, attention_mask=mask)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with capture(model, layers=[1], heads=[0, 2]) as again:
            model(ids, attention_mask=mask)
    assert output.attentions is None, "the reduced attentions are let go"
    assert captured.layers == (0, 1) and again.layers == (1,)
    assert captured.sink_mass is None


def test_rows_of_models_with_learned_sinks_are_made_to_sum_to_one_and_the_sink_is_told() -> None:
    kind = "learned sinks (GptOss)"
    model, (ids, mask) = model_of(kind), batch()
    expected = reference(kind, ids, mask)
    with capture(model, token_spans=SPANS, rows=[(9, TOKENS)] * 2) as captured:
        model(ids, attention_mask=mask)
    assert captured.span_mass[0, :2].sum(axis=1) == pytest.approx(1, abs=1e-6)
    assert expected.span_mass[0, :2].sum(axis=1) == pytest.approx(1, abs=1e-9)
    assert captured.sink_mass is not None
    assert 0.02 < np.nanmin(captured.sink_mass) < np.nanmax(captured.sink_mass) < 0.95
    assert captured.sink_mass[:, 9:] == pytest.approx(expected.sink_mass[:, 9:], abs=1e-5)
    assert np.isnan(captured.sink_mass[:, :8]).all()


def test_a_sink_by_hand() -> None:
    """Scores 0 and log 3 with a sink of log 4: exp are 1, 3 and 4, so the sink has 4 of 8 and the tokens are 1 to 3. The
    first row is a score of 0 alone beside the sink: 1 and 4."""
    query = torch.tensor([[[[0.0], [1.0]]]])
    key = torch.tensor([[[[0.0], [float(np.log(3))]]]])
    scoring = Scoring(1.0, sinks=torch.tensor([float(np.log(4))]))
    (block,) = attention_rows(query, key, scoring, (0, 2), 0, 0, 8)
    assert block.probabilities[0, 0, 1].tolist() == pytest.approx([0.25, 0.75])
    assert block.sink is not None and block.sink[0, 0].tolist() == pytest.approx([0.8, 0.5])


def test_a_position_bias_is_added_to_the_scores_of_signals_and_output() -> None:
    model, (ids, _) = model_of("learned positions (GPT2)"), batch()
    bias = torch.randn(1, 4, TOKENS, TOKENS, generator=torch.Generator().manual_seed(2))

    def biased(module: Any, *arguments: Any, **options: Any) -> Any:
        return capture_attention(module, *arguments, position_bias=bias, **options)

    def plain(module: Any, query: Any, key: Any, value: Any, mask: Any, scaling: Any = None, **_: Any) -> Any:
        future = torch.ones(TOKENS, TOKENS, dtype=torch.bool).triu(1)
        scores = query @ key.transpose(-1, -2) * (scaling or query.shape[-1] ** -0.5) + bias
        weights = torch.softmax(scores.masked_fill(future, -torch.inf), dim=-1)
        return (weights @ value).transpose(1, 2), weights

    original = transformers.AttentionInterface()["mycelium_capture"]
    try:
        with capture(model, heads=[1, 3]) as captured:
            transformers.AttentionInterface.register("mycelium_capture", biased)
            logits = model(ids).logits
        transformers.AttentionInterface.register("test_plain", plain)
        model.set_attn_implementation("test_plain")
        with torch.no_grad():
            output = model(ids, output_attentions=True)
    finally:
        transformers.AttentionInterface.register("mycelium_capture", original)
        model.set_attn_implementation("sdpa")
    chosen = [layer[:, [1, 3]] for layer in output.attentions]
    jsd = signals_of_attentions(chosen, np.ones(ids.shape, dtype=bool))[0]
    assert torch.allclose(logits, output.logits, atol=1e-5)
    assert np.nanmax(np.abs(captured.jsd_bits - jsd)) < 1e-6


@pytest.mark.parametrize("kind", STREAMED)
def test_packed_texts_are_captured_as_the_model_reads_them(kind: str) -> None:
    """Positions that start again make a mask of blocks where there is no cache and no other mask.

    GptOss alone makes none and attends to the text before; capture says what the model does, not what it should do.
    """
    model, ids = model_of(kind), batch()[0]
    packed = torch.cat([ids[:1], ids[1:, :10]], dim=1)
    positions = torch.cat([torch.arange(TOKENS), torch.arange(10)])[None]
    spans = [[(4, 9), (TOKENS + 2, TOKENS + 8)]]
    with capture(model, token_spans=spans) as together, torch.no_grad():
        model(packed, position_ids=positions, use_cache=False)
    with torch.no_grad():
        stored = model_of(kind, "eager")(packed, position_ids=positions, use_cache=False, output_attentions=True)
    jsd, mass, _ = signals_of_attentions(stored.attentions, np.ones(packed.shape), spans)
    assert mass is not None
    assert np.isnan(together.jsd_bits[0, [0, TOKENS]]).all(), "the first token of a text has no neighbour in it"
    assert np.nanmax(np.abs(together.jsd_bits - jsd)) < 1e-6
    assert together.span_mass == pytest.approx(mass, abs=1e-6)
    with capture(model, token_spans=[[(2, 8)]]) as alone, torch.no_grad():
        model(ids[1:, :10], use_cache=False)
    apart = together.jsd_bits[0, TOKENS + 1 :] == pytest.approx(alone.jsd_bits[0, 1:], abs=1e-6)
    assert apart == (kind != "learned sinks (GptOss)")
    assert (together.span_mass[0, 1, :TOKENS].sum() < 1e-6) == apart


def mamba() -> Any:
    config = transformers.MambaConfig(vocab_size=61, hidden_size=16, num_hidden_layers=2, state_size=4)
    return transformers.MambaForCausalLM(config).eval()


def rwkv() -> Any:
    config = transformers.RwkvConfig(
        vocab_size=61, hidden_size=16, num_hidden_layers=2, attention_hidden_size=16, context_length=64
    )
    return transformers.RwkvForCausalLM(config).eval()


@pytest.mark.filterwarnings("ignore:.*eager attention only")
@pytest.mark.parametrize(
    ("make", "message"), [(mamba, "no attention to read"), (rwkv, r"attention of shape \(1, 24, 16\)")]
)
def test_models_without_attention_are_refused(make: Any, message: str) -> None:
    model = make()
    before = model.config._attn_implementation
    with pytest.raises(CaptureError, match=message), capture(model), torch.no_grad():
        model(batch()[0][:1])
    assert model.config._attn_implementation == before
    assert not model._forward_hooks and not model._forward_pre_hooks


@pytest.mark.filterwarnings("ignore:.*eager attention only")
def test_a_model_without_a_cache_is_captured_at_once_and_refused_in_chunks() -> None:
    config = transformers.OpenAIGPTConfig(vocab_size=61, n_embd=32, n_layer=2, n_head=4, n_positions=64)
    model = transformers.OpenAIGPTLMHeadModel(config).eval()
    with capture(model) as captured:
        replay(model, batch()[0])
    assert captured.layers == (0, 1)
    with pytest.raises(AttributionError, match="cannot be replayed in chunks"), capture(model):
        replay(model, batch()[0], chunk_tokens=7)


def test_chosen_layers_without_attention_are_named() -> None:
    config = transformers.Lfm2Config(
        vocab_size=61, hidden_size=32, intermediate_size=40, num_hidden_layers=2, num_attention_heads=4,
        num_key_value_heads=2, layer_types=["conv", "full_attention"],
    )  # fmt: skip
    model = transformers.Lfm2ForCausalLM(config).eval()
    with pytest.raises(CaptureError, match=r"None of the chosen layers.*\[1\]"), capture(model, layers=[0]):
        model(batch()[0])
    with capture(model) as captured, torch.no_grad():
        model(batch()[0])
    assert captured.layers == (1,)
