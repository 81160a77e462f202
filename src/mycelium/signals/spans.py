"""Tokens and characters: the one place where an index of the one becomes an index of the other.

Spans are half-open pairs. A `token_span` counts tokens, a `char_span` characters (of the text whose offsets are
given). Tokenizers differ in what they call a token's characters: some leave the blank before a word out, some
count it in, special tokens have none, and a byte-level tokenizer may need several tokens for one character.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import pairwise

from mycelium.signals.errors import SpanError

__all__ = ["Span", "char_spans", "snap_to_characters", "snap_to_places", "tile_tokens", "token_span_over"]

Span = tuple[int, int]


def tile_tokens(boundaries: Iterable[int], n_tokens: int) -> tuple[Span, ...]:
    """Token spans that begin at 0 and at every boundary, and together cover all tokens exactly once.

    Boundaries at 0 or `n_tokens`, and repeated ones, add nothing. No tokens give no spans.

    Raises:
        SpanError: a boundary outside the tokens.

    >>> tile_tokens([3, 5], 8)
    ((0, 3), (3, 5), (5, 8))
    """
    inner = sorted({int(boundary) for boundary in boundaries})
    if inner and not (inner[0] >= 0 and inner[-1] <= n_tokens):
        raise SpanError(f"Got boundaries {inner[:3]}..{inner[-1]}; expected token indices from 0 to {n_tokens}.")
    edges = sorted({0, *inner, n_tokens})
    return tuple(pairwise(edges))


def snap_to_characters(boundaries: Iterable[int], offsets: Sequence[Span]) -> tuple[int, ...]:
    """Boundaries moved right, where they cut through a character, to the next token that starts one.

    Needed for byte-level tokenizers: "½" may be two tokens with the same offsets. A boundary with no such token
    after it is dropped, and so are tokens without characters at the end.

    >>> snap_to_characters([1, 2], [(0, 1), (1, 2), (1, 2), (2, 3)])
    (1, 3)
    """
    starts, ends = _monotone(offsets)
    snapped = set()
    for boundary in boundaries:
        token = int(boundary)
        while 0 < token < len(starts) and starts[token] < ends[token - 1]:
            token += 1
        if token < len(starts):
            snapped.add(token)
    return tuple(sorted(snapped))


def snap_to_places(boundaries: Iterable[int], places: Sequence[int], reach: int | None = None) -> tuple[int, ...]:
    """Boundaries moved to the nearest of the places where one may stand; of two as near the later.

    Args:
        places: increasing tokens.
        reach: tokens that a boundary may move at most; one that finds no place is dropped. `None` for any way.

    >>> snap_to_places([2, 6, 14], [4, 8, 9], reach=3)
    (4, 8)
    """
    snapped = set()
    for boundary in boundaries:
        at = bisect_left(places, boundary)
        near = places[max(0, at - 1) : at + 1]
        best = min(near, key=lambda place: (abs(place - boundary), -place), default=None)
        if best is not None and (reach is None or abs(best - boundary) <= reach):
            snapped.add(int(best))
    return tuple(sorted(snapped))


def char_spans(token_spans: Sequence[Span], offsets: Sequence[Span], n_chars: int) -> tuple[Span, ...]:
    """The character spans of token spans that tile the tokens. They tile the text.

    A span starts where its first token starts. Characters between two tokens (a blank that the tokenizer leaves
    out) belong to the span before; what stands before the first token belongs to the first span.

    Args:
        token_spans: as `tile_tokens` makes them: from token 0, without gaps, to the last token.
        offsets: for every token its `(start, end)` characters, as a tokenizer gives them.
        n_chars: length of the text.

    Returns:
        As many spans, from character 0 to `n_chars`, without gaps. A span of tokens without characters is empty.

    Raises:
        SpanError: the spans do not tile the tokens, an offset lies outside the text, or a span begins inside a
            character (see `snap_to_characters`).

    >>> char_spans([(0, 1), (1, 3)], [(0, 2), (3, 5), (5, 6)], 6)     # "ab cd." as ab | cd .
    ((0, 3), (3, 6))
    """
    edges = [start for start, _ in token_spans] + [len(offsets)]
    if edges[0] != 0 or [tuple(span) for span in token_spans] != list(pairwise(edges)):
        raise SpanError(
            f"Got token spans {list(token_spans)[:4]} over {len(offsets)} tokens; expected spans that begin at "
            "token 0 and follow each other without gaps to the last token (tile_tokens makes them)."
        )
    starts, ends = _monotone(offsets)
    if ends and ends[-1] > n_chars:
        raise SpanError(
            f"Got offsets up to character {ends[-1]} for a text of {n_chars}; "
            "pass the text that was tokenized, and its offsets."
        )
    cuts = []
    for start, _ in list(token_spans)[1:]:
        if start < len(starts) and starts[start] < ends[start - 1]:
            raise SpanError(
                f"The span at token {start} begins inside character {starts[start]}, which token {start - 1} "
                "began; move the boundaries with snap_to_characters first."
            )
        cuts.append(starts[start] if start < len(starts) else n_chars)
    points = [0, *cuts, n_chars]
    return tuple(pairwise(points)) if token_spans else ()


def token_span_over(char_span: Span, offsets: Sequence[Span]) -> Span:
    """The shortest run of tokens that holds every character of `char_span` that tokens hold at all.

    Raises:
        SpanError: no token touches the characters.

    >>> token_span_over((3, 5), [(0, 2), (2, 5), (5, 6)])
    (1, 2)
    """
    start, end = char_span
    touching = [index for index, (first, last) in enumerate(offsets) if first < last and first < end and last > start]
    if not touching:
        raise SpanError(
            f"No token lies in characters {start} to {end} (offsets of {len(offsets)} tokens); expected a "
            "char_span of the text that was tokenized."
        )
    return touching[0], touching[-1] + 1


def _monotone(offsets: Sequence[Span]) -> tuple[list[int], list[int]]:
    """Starts and ends that never go back: a token without characters stands where the text has got to."""
    starts: list[int] = []
    ends: list[int] = []
    reached = 0
    for first, last in offsets:
        if last <= first:  # special tokens, and bytes that the tokenizer gives no characters
            first = last = reached
        starts.append(int(first))
        reached = max(reached, int(last))
        ends.append(reached)
    return starts, ends
