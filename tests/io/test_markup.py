"""Text for a screen: nothing of it runs, marks keep its characters, a piece asks nothing of the outside."""

from __future__ import annotations

import re
from html import unescape

from hypothesis import given
from hypothesis import strategies as st

from mycelium.io import Mark, escaped, html_piece, marked, printable

HOSTILE = "</span></style></script><script>alert(1)</script><img src=x onerror='alert(1)'>\" onmouseover=\"alert(1)"


def text_of(markup: str) -> str:
    return unescape(re.sub(r"<[^>]*>", "", markup))


def test_markup_and_handlers_in_a_text_are_shown_as_text() -> None:
    shown = marked(HOSTILE, [Mark((3, 40), "m-q", HOSTILE)])
    assert set(re.findall(r"<\w+", shown)) == {"<span"}
    assert text_of(shown) == HOSTILE
    assert '"' not in escaped(HOSTILE) and "'" not in escaped(HOSTILE)


def test_overlapping_marks_give_their_piece_the_classes_of_all() -> None:
    shown = marked("abcdef", [Mark((0, 4), "one", "first"), Mark((2, 6), "two", "second")])
    assert shown == (
        '<span class="one" title="first">ab</span><span class="one two" title="first; second">cd</span>'
        '<span class="two" title="second">ef</span>'
    )


spans = st.tuples(st.integers(-5, 60), st.integers(-5, 60))


@given(st.text(max_size=50), st.lists(spans, max_size=12))
def test_marks_change_no_character_and_cover_exactly_their_spans(text: str, where: list[tuple[int, int]]) -> None:
    shown = marked(text, [Mark(span, f"c{number}") for number, span in enumerate(where)])
    assert text_of(shown) == printable(text)
    for number, (start, end) in enumerate(where):
        pieces = re.findall(rf'<span class="(?:[^"]* )?c{number}(?: [^"]*)?">([^<]*)</span>', shown)
        assert "".join(map(unescape, pieces)) == printable(text[max(0, start) : max(0, end)])


def test_a_piece_has_no_script_and_no_address() -> None:
    piece = html_piece("<p>x</p>")
    assert "prefers-color-scheme:dark" in piece and not re.search(r"<script|https?:|url\(|@import", piece)
