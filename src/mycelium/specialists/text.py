"""Text to encoder input: word pieces with character offsets, numbers as one token with value features.

Every number written in digits becomes the single token [NUM]; what kind of number it is and how large is told by
features that are added to its embedding. The specialists therefore read "48 clips" and "53 clips" alike, which
is what makes a program survive a change of numbers. Number words keep their word pieces and get the features on
their first piece.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from math import floor, log10
from typing import TYPE_CHECKING, TypeVar

from mycelium.problems import KINDS, CharSpan, Quantity, extract_quantities

if TYPE_CHECKING:
    import numpy as np

T = TypeVar("T")

MAX_TOKENS = 256
N_MAGNITUDES = 16
N_SMALL = 15
NOWHERE = -1  # in the place of a piece's index
_HUGE = Fraction(10**300)
FEATURES = ("kind", "magnitude", "small", "shape")
FEATURE_SIZES = (len(KINDS) + 1, N_MAGNITUDES + 1, N_SMALL + 1, 9)


def value_features(value: object, kind: int = 0) -> tuple[int, int, int, int]:
    """(kind, magnitude, small whole number, shape) ids of a value; 0 is kept for "none".

    Magnitude is the half-decade of |value| between 1e-3 and 1e5, small is the value itself for 0..13,
    shape tells zero, negative, whole, below one. What is no number, such as 3*x, has none of them.
    """
    if not isinstance(value, Fraction):
        return kind, 0, 0, 0
    return kind, *_size_features(value.numerator, value.denominator)


@lru_cache(maxsize=1 << 16)
def _size_features(numerator: int, denominator: int) -> tuple[int, int, int]:
    """(magnitude, small whole number, shape) ids; training asks for the same few thousand numbers again and again."""
    number = float(min(max(Fraction(numerator, denominator), -_HUGE), _HUGE))
    size = abs(number)
    magnitude = 1 if size == 0 else 1 + min(max(floor(2 * log10(size)) + 5, 0), N_MAGNITUDES - 1)
    whole = number == floor(number) if size < 1e15 else True
    small = 1 + int(number) if whole and 0 <= number < N_SMALL - 1 else N_SMALL
    shape = 1 + (number < 0) + 2 * (not whole) + 4 * (size < 1)
    return magnitude, small, shape


BLIND_MAGNITUDE, BLIND_SMALL = 8, N_SMALL
_FIRST_MAGNITUDE, _FIRST_SMALL = 7, 5  # sizes of sqrt(10) and more; whole numbers from four on


def size_blind(features: np.ndarray) -> np.ndarray:
    """Features `(..., 4)` in which all values above sqrt(10) are of one size: kind and shape are left, how large is not.

    Each column is mapped by itself, so that a model that has to read without sizes can have it in its embeddings.
    """
    blind = features.copy()
    blind[..., 1][features[..., 1] >= _FIRST_MAGNITUDE] = BLIND_MAGNITUDE
    blind[..., 2][features[..., 2] >= _FIRST_SMALL] = BLIND_SMALL
    return blind


KIND_IDS = {name: index + 1 for index, name in enumerate(KINDS)}


@dataclass(frozen=True, slots=True)
class EncodedText:
    """Encoder input of one problem, as a backbone cuts it.

    input_ids: the pieces; of the small encoder with [CLS] first and [SEP] last.
    offsets: half-open character span of each piece; (0, 0) for special pieces.
    quantity_tokens: index of the first piece of every quantity, -1 for those that the input has no room for.
    quantity_features: per quantity, ids as given by `value_features`.
    truncated: whether the text was too long and lost its middle. text: what was cut into pieces.
    """

    input_ids: tuple[int, ...]
    offsets: tuple[CharSpan, ...]
    quantities: tuple[Quantity, ...]
    quantity_tokens: tuple[int, ...]
    quantity_features: tuple[tuple[int, int, int, int], ...]
    truncated: bool = False
    text: str = ""


class TextEncoder:
    """Word-piece tokenizer (a `tokenizers` JSON document) with numbers taken out first."""

    def __init__(self, tokenizer_json: str) -> None:
        from tokenizers import Tokenizer

        self._tokenizer = Tokenizer.from_str(tokenizer_json)
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self.cls_id = self._tokenizer.token_to_id("[CLS]")
        self.sep_id = self._tokenizer.token_to_id("[SEP]")
        self.num_id = self._tokenizer.token_to_id("[NUM]")
        self.vocab_size = self._tokenizer.get_vocab_size()

    def token_to_id(self, token: str) -> int | None:
        return self._tokenizer.token_to_id(token)

    def encode(self, text: str, quantities: tuple[Quantity, ...] | None = None) -> EncodedText:
        """Encoder input of a text; at most `MAX_TOKENS` pieces, the middle is cut out of longer texts."""
        quantities = extract_quantities(text) if quantities is None else quantities
        segments: list[tuple[int, int, bool]] = []
        position = 0
        for item in quantities:
            start, end = item.char_span
            if any(character.isdigit() for character in item.surface):
                segments += [(position, start, False), (start, end, True)]
                position = end
        segments.append((position, len(text), False))
        pieces = self._tokenizer.encode_batch(
            [text[start:end] for start, end, digits in segments if not digits], add_special_tokens=False
        )
        ids, offsets = [self.cls_id], [(0, 0)]
        plain = iter(pieces)
        for start, end, digits in segments:
            if digits:
                ids.append(self.num_id)
                offsets.append((start, end))
            else:
                encoding = next(plain)
                ids.extend(encoding.ids)
                offsets.extend((start + left, start + right) for left, right in encoding.offsets)
        truncated = len(ids) + 1 > MAX_TOKENS
        ids, offsets = cut_middle(ids, MAX_TOKENS - 1), cut_middle(offsets, MAX_TOKENS - 1)
        ids.append(self.sep_id)
        offsets.append((0, 0))
        return place_quantities(text, quantities, ids, offsets, truncated)


def cut_middle(items: list[T], most: int) -> list[T]:
    """The items, without their middle where there are more than `most`: the question stands at the end."""
    if len(items) <= most:
        return items
    return items[: (most + 1) // 2] + items[-(most // 2) :]


def place_quantities(
    text: str, quantities: Sequence[Quantity], ids: Sequence[int], offsets: Sequence[CharSpan], truncated: bool = False
) -> EncodedText:
    """Pieces in the order of the text, with the first piece of every quantity."""
    starts = []
    pointer = 0
    for item in quantities:
        while pointer < len(offsets) and offsets[pointer][1] <= item.char_span[0]:
            pointer += 1
        inside = pointer < len(offsets) and offsets[pointer][0] < item.char_span[1]
        starts.append(pointer if inside else NOWHERE)
    features = tuple(value_features(item.value, KIND_IDS[item.kind]) for item in quantities)
    return EncodedText(tuple(ids), tuple(offsets), tuple(quantities), tuple(starts), features, truncated, text)
