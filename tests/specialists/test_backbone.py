"""Backbones: what holds for each of them, that they are chosen by name, and that a solver stands on any."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import torch

from mycelium.errors import UsageError
from mycelium.problems import extract_quantities
from mycelium.programs import execute
from mycelium.solver import Solver
from mycelium.specialists import (
    BACKBONES,
    Backbone,
    DecoderConfig,
    SmallBackbone,
    Specialists,
    TransformersBackbone,
    make_backbone,
)
from tiny import VOCABULARY, text_encoder, tiny_model, tokenizer_json
from tiny_teacher import model as tiny_qwen
from tiny_teacher import tokenizer as byte_tokenizer

TEXTS = ["Ann has 6 boxes of 12 jars. How many jars?", "12 pens, twice 3.50 more?", "Tom lost 4 of 9 pens. How many?"]


def tiny_bert() -> tuple[Any, Any]:
    import transformers
    from tokenizers import Tokenizer
    from tokenizers.processors import TemplateProcessing

    torch.manual_seed(0)
    made = Tokenizer.from_str(tokenizer_json())
    ends = [(name, made.token_to_id(name)) for name in ("[CLS]", "[SEP]")]
    made.post_processor = TemplateProcessing(single="[CLS] $A [SEP]", special_tokens=ends)
    config = transformers.BertConfig(
        vocab_size=made.get_vocab_size(), hidden_size=24, num_hidden_layers=2, num_attention_heads=4,
        intermediate_size=32, max_position_embeddings=128,
    )  # fmt: skip
    tokenizer = transformers.PreTrainedTokenizerFast(tokenizer_object=made, pad_token="[PAD]")
    return transformers.BertModel(config).eval(), tokenizer


def make(name: str) -> Backbone:
    if name == "small":
        return SmallBackbone(tiny_model().encoder, text_encoder())
    if name == "bert":
        return TransformersBackbone(*tiny_bert())
    return TransformersBackbone(tiny_qwen(), byte_tokenizer())


@pytest.fixture(params=["small", "bert", "qwen2"])
def backbone(request: pytest.FixtureRequest) -> Iterator[Backbone]:
    with torch.inference_mode():
        yield make(request.param)


def test_there_is_one_state_a_piece_of_the_width_device_and_dtype_that_it_names(backbone: Backbone) -> None:
    found = backbone.encode(TEXTS)
    longest = max(map(len, found.offsets))
    assert found.states.shape[0] == 3 and found.states.shape[1] >= longest and found.states.shape[2] == backbone.hidden
    assert (found.states.device, found.states.dtype) == (backbone.device, backbone.dtype)
    assert found.mask.sum(1).tolist() == [len(offsets) for offsets in found.offsets]
    assert found.summary.shape == (3, backbone.hidden)


def test_offsets_are_half_open_spans_that_reproduce_the_text_without_its_blanks(backbone: Backbone) -> None:
    for text, offsets in zip(TEXTS, backbone.encode(TEXTS).offsets, strict=True):
        assert "".join(text[start:end] for start, end in offsets).replace(" ", "") == text.replace(" ", "")


def test_every_quantity_points_at_the_piece_that_begins_it(backbone: Backbone) -> None:
    for text in TEXTS:
        cut = backbone.pieces(text)
        assert cut.quantities == extract_quantities(text)
        for item, token in zip(cut.quantities, cut.quantity_tokens, strict=True):
            start, end = cut.offsets[token]
            assert start < item.char_span[1] and item.char_span[0] < end
            assert cut.offsets[token - 1][1] <= item.char_span[0] or token == 0


def test_padding_changes_no_state(backbone: Backbone) -> None:
    together = backbone.encode(TEXTS)
    for row, text in enumerate(TEXTS):
        alone = backbone.encode([text])
        n = len(alone.offsets[0])
        torch.testing.assert_close(together.states[row, :n], alone.states[0, :n], atol=1e-4, rtol=1e-4)
        torch.testing.assert_close(together.summary[row], alone.summary[0], atol=1e-4, rtol=1e-4)


def test_pieces_may_stand_for_their_text(backbone: Backbone) -> None:
    cut = [backbone.pieces(text) for text in TEXTS]
    torch.testing.assert_close(backbone.encode(cut).states, backbone.encode(TEXTS).states)


def test_a_long_text_loses_its_middle_and_keeps_its_question() -> None:
    model, tokenizer = tiny_bert()
    backbone = TransformersBackbone(model, tokenizer, max_pieces=40)
    text = "Ann has 3 pens. " + "And more pens. " * 30 + "Ben has 4 pens. How many?"
    cut = backbone.pieces(text)
    assert cut.truncated and len(cut.input_ids) == 40
    assert text[cut.offsets[-2][0] :] == "?" and backbone.encode([text]).states.shape[1] == 40


@torch.inference_mode()
def test_states_of_a_transformers_model_are_its_last_hidden_states() -> None:
    model, tokenizer = tiny_bert()
    expected = model(**tokenizer(TEXTS[0], return_tensors="pt")).last_hidden_state
    torch.testing.assert_close(TransformersBackbone(model, tokenizer).encode(TEXTS[:1]).states, expected)


@torch.inference_mode()
def test_the_small_backbone_is_the_encoder_of_the_specialists() -> None:
    model, encoder = tiny_model(), text_encoder()
    cut = [encoder.encode(text) for text in TEXTS]
    from mycelium.specialists import input_tensors

    trained = model.encode(*input_tensors(cut, VOCABULARY.max_quantities))
    read = model.read(SmallBackbone(model.encoder, encoder).encode(TEXTS), cut, VOCABULARY.max_quantities)
    for name in ("memory", "mask", "quantity_states", "quantity_mask", "region_logits", "whole_logits"):
        assert torch.equal(getattr(trained, name), getattr(read, name)), name


def test_a_backbone_is_made_by_name_from_a_folder(tmp_path) -> None:
    model, tokenizer = tiny_bert()
    model.save_pretrained(tmp_path)
    tokenizer.save_pretrained(tmp_path)
    made = make_backbone("transformers", tmp_path, dtype=torch.bfloat16)
    assert made.hidden == 24 and made.dtype == torch.bfloat16
    assert made.encode(TEXTS).offsets == TransformersBackbone(model, tokenizer).encode(TEXTS).offsets


def test_an_unknown_name_is_refused_with_those_that_exist() -> None:
    with pytest.raises(UsageError, match="got the backbone 'big', expected one of: small, transformers"):
        make_backbone("big")
    assert set(BACKBONES) >= {"small", "transformers"}


def test_a_model_without_a_fast_tokenizer_is_refused() -> None:
    with pytest.raises(UsageError, match="got no tokenizer for BertModel, expected a fast one"):
        TransformersBackbone(tiny_bert()[0])


@pytest.mark.parametrize("name", ["bert", "qwen2"])
def test_specialists_stand_on_any_backbone(name: str) -> None:
    backbone = make(name)
    torch.manual_seed(0)
    decoder = DecoderConfig(
        hidden=16, memory=backbone.hidden, layers=2, heads=2, intermediate=32, max_steps=VOCABULARY.max_steps,
        operations=len(VOCABULARY.operations), constants=len(VOCABULARY.constants),
    )  # fmt: skip
    model = Specialists(None, decoder, len(VOCABULARY.answer_types)).eval()
    solution = Solver(model, backbone, VOCABULARY).solve(TEXTS[0])
    assert solution.status == "answered" and solution.reading is not None
    assert execute(solution.reading.program).answer is not None
