"""Text to pieces: numbers are one token with features, offsets reproduce the text."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.problems import extract_quantities
from mycelium.specialists.text import FEATURE_SIZES, MAX_TOKENS, N_SMALL, NOWHERE, EncodedText, value_features
from tiny import text_encoder

ENCODER = text_encoder()
TEXT = "Ann has 48 pens, twice 1,250 jars and $3.50 for 20% of it. How many?"


def pieces(encoded: EncodedText, text: str) -> list[str]:
    return [text[start:end] for start, end in encoded.offsets]


def test_every_number_in_digits_is_one_token() -> None:
    encoded = ENCODER.encode(TEXT)
    numbers = [
        piece for piece, index in zip(pieces(encoded, TEXT), encoded.input_ids, strict=True) if index == ENCODER.num_id
    ]
    assert numbers == ["48", "1,250", "$3.50", "20%"]


def test_other_digits_give_the_same_pieces() -> None:
    one, two = ENCODER.encode("Ann has 48 pens"), ENCODER.encode("Ann has 5,300.25 pens")
    assert one.input_ids == two.input_ids
    assert one.quantity_features != two.quantity_features


def test_the_input_begins_with_cls_and_ends_with_sep() -> None:
    encoded = ENCODER.encode(TEXT)
    assert (encoded.input_ids[0], encoded.input_ids[-1]) == (ENCODER.cls_id, ENCODER.sep_id)
    assert (encoded.offsets[0], encoded.offsets[-1]) == ((0, 0), (0, 0))


def test_offsets_reproduce_the_text_without_its_blanks() -> None:
    assert "".join(pieces(ENCODER.encode(TEXT), TEXT)) == TEXT.replace(" ", "")


def test_number_words_keep_their_pieces_and_carry_features() -> None:
    encoded = ENCODER.encode(TEXT)
    words = [item.surface for item in encoded.quantities]
    assert words == ["48", "twice", "1,250", "$3.50", "20%"]
    at = encoded.quantity_tokens[1]
    assert pieces(encoded, TEXT)[at] == "twice" and encoded.input_ids[at] != ENCODER.num_id


@given(st.text(alphabet="abp 0123456789.,%$/-tweno'?é\n", max_size=120))
def test_quantities_point_at_the_piece_that_begins_them(text: str) -> None:
    encoded = ENCODER.encode(text)
    assert encoded.quantities == extract_quantities(text)
    assert len(encoded.input_ids) == len(encoded.offsets)
    for item, token in zip(encoded.quantities, encoded.quantity_tokens, strict=True):
        assert token > 0
        start, end = encoded.offsets[token]
        assert start < item.char_span[1] and item.char_span[0] < end
    starts = [start for start, _ in encoded.offsets[1:-1]]
    assert starts == sorted(starts)


def test_a_long_text_loses_its_middle_and_says_so() -> None:
    text = "Ann has 3 pens. " + "And more pens. " * 200 + "Ben has 4 pens. How many?"
    encoded = ENCODER.encode(text)
    assert encoded.truncated and len(encoded.input_ids) == MAX_TOKENS
    assert [item.surface for item in encoded.quantities] == ["3", "4"]
    read = pieces(encoded, text)
    assert [read[token] for token in encoded.quantity_tokens] == ["3", "4"]


def test_a_quantity_in_the_lost_middle_points_nowhere() -> None:
    text = "Ann has 3 pens. " + "and more " * 200 + "then 7 jars " + "and more " * 200 + "Ben has 4. How many?"
    assert ENCODER.encode(text).quantity_tokens[1] == NOWHERE


def test_a_short_text_is_not_truncated() -> None:
    assert not ENCODER.encode(TEXT).truncated


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Fraction(0), (0, 1, 1, 1 + 4)),
        (Fraction(1), (0, 6, 2, 1)),
        (Fraction(13), (0, 8, 14, 1)),
        (Fraction(14), (0, 8, N_SMALL, 1)),
        (Fraction(1, 2), (0, 5, N_SMALL, 1 + 2 + 4)),
        (Fraction(-3), (0, 6, N_SMALL, 1 + 1)),
        (Fraction(5, 2), (0, 6, N_SMALL, 1 + 2)),
    ],
)
def test_value_features_by_hand(value: Fraction, expected: tuple[int, int, int, int]) -> None:
    assert value_features(value) == expected


@given(st.fractions() | st.integers(-(10**400), 10**400).map(Fraction), st.integers(0, FEATURE_SIZES[0] - 1))
def test_value_features_fit_their_tables(value: Fraction, kind: int) -> None:
    features = value_features(value, kind)
    assert all(0 <= index < size for index, size in zip(features, FEATURE_SIZES, strict=True))
    assert features[1] > 0  # a present number is never taken for an absent one


@given(st.fractions(min_value=Fraction(1, 10**4), max_value=10**6), st.integers(1, 50))
def test_a_larger_value_has_no_smaller_magnitude(value: Fraction, factor: int) -> None:
    assert value_features(value)[1] <= value_features(value * factor)[1]
