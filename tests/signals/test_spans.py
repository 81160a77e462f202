"""Tokens and characters, over tokenizers of several kinds built here."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers

from mycelium.signals import SpanError, char_spans, snap_to_characters, tile_tokens, token_span_over

CORPUS = ["Tom has 3 apples and buys 4 more.", "3 + 4 = 7, so he has 7 apples.", "Half of 12 is 6 \u00bd"]
KINDS = ["byte level", "word piece", "unigram", "characters", "byte fallback"]
TEXTS = st.text(alphabet="ab 34+=.,\n\u00bd\u00e9\u20ac\U0001f34e", min_size=1, max_size=24)


@cache
def tokenizer(kind: str) -> Tokenizer:
    if kind == "byte level":
        made = Tokenizer(models.BPE())
        made.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
        made.decoder = decoders.ByteLevel()
        made.post_processor = processors.ByteLevel(trim_offsets=False)
        trainer = trainers.BpeTrainer(
            vocab_size=300, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False
        )
    elif kind == "word piece":
        made = Tokenizer(models.WordPiece(unk_token="[UNK]"))
        made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
        trainer = trainers.WordPieceTrainer(vocab_size=120, special_tokens=["[UNK]"], show_progress=False)
    elif kind == "unigram":
        made = Tokenizer(models.Unigram())
        made.pre_tokenizer = pre_tokenizers.Metaspace()
        trainer = trainers.UnigramTrainer(
            vocab_size=80, special_tokens=["<unk>"], unk_token="<unk>", show_progress=False
        )
    elif kind == "characters":
        made = Tokenizer(models.BPE(unk_token="<unk>"))
        made.normalizer = normalizers.Lowercase()
        trainer = trainers.BpeTrainer(vocab_size=1, special_tokens=["<unk>"], show_progress=False)
    else:
        vocabulary = {"<unk>": 0, "a": 1, "b": 2, " ": 3, "3": 4}
        vocabulary |= {f"<0x{byte:02X}>": 5 + byte for byte in range(256)}
        return Tokenizer(models.BPE(vocabulary, [], unk_token="<unk>", byte_fallback=True))
    made.train_from_iterator(CORPUS, trainer)
    return made


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=50, deadline=None)
@given(text=TEXTS, data=st.data())
def test_spans_tile_the_text_and_consist_of_whole_tokens(kind: str, text: str, data: st.DataObject) -> None:
    offsets = tokenizer(kind).encode(text).offsets
    wished = data.draw(st.sets(st.integers(0, len(offsets)), max_size=5))
    spans = tile_tokens(snap_to_characters(wished, offsets), len(offsets))
    found = char_spans(spans, offsets, len(text))
    assert len(found) == len(spans)
    assert "".join(text[start:end] for start, end in found) == (text if spans else "")
    for (first, last), (start, end) in zip(spans, found, strict=True):
        for left, right in offsets[first:last]:
            assert left == right or (start <= left and right <= end), "a token is cut or in the wrong span"


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=30, deadline=None)
@given(text=TEXTS, data=st.data())
def test_the_tokens_over_characters_hold_all_of_them(kind: str, text: str, data: st.DataObject) -> None:
    offsets = tokenizer(kind).encode(text).offsets
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    inside = [i for i, (left, right) in enumerate(offsets) if left < right and left < end and right > start]
    if not inside:
        with pytest.raises(SpanError, match="No token lies"):
            token_span_over((start, end), offsets)
        return
    first, last = token_span_over((start, end), offsets)
    assert (first, last) == (inside[0], inside[-1] + 1)


def test_a_character_of_several_tokens_is_not_cut() -> None:
    offsets = tokenizer("byte level").encode("a\U0001f34eb").offsets
    assert offsets.count((1, 2)) == 4, "an apple has four bytes, and here four tokens"
    assert snap_to_characters([2], offsets) == (5,)
    with pytest.raises(SpanError, match="inside character 1"):
        char_spans([(0, 2), (2, 6)], offsets, 3)


def test_a_blank_between_tokens_belongs_to_the_span_before() -> None:
    assert char_spans([(0, 1), (1, 3)], [(0, 2), (3, 5), (5, 6)], 6) == ((0, 3), (3, 6))


def test_special_tokens_have_no_characters() -> None:
    offsets = [(0, 0), (0, 3), (3, 5), (0, 0)]
    assert char_spans([(0, 1), (1, 2), (2, 3), (3, 4)], offsets, 5) == ((0, 0), (0, 3), (3, 5), (5, 5))


def test_tiles_cover_every_token_once() -> None:
    assert tile_tokens([5, 3, 3, 0, 8], 8) == ((0, 3), (3, 5), (5, 8))
    assert tile_tokens([], 0) == ()


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: tile_tokens([9], 8), "from 0 to 8"),
        (lambda: char_spans([(0, 1), (2, 3)], [(0, 1), (1, 2), (2, 3)], 3), "without gaps"),
        (lambda: char_spans([(0, 2)], [(0, 1)], 1), "without gaps"),
        (lambda: char_spans([(0, 1)], [(0, 4)], 3), "text that was tokenized"),
    ],
)
def test_wrong_spans_are_named(call: object, message: str) -> None:
    with pytest.raises(SpanError, match=message):
        call()  # type: ignore[operator]
