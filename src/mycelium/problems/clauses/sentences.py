"""Where sentences of a math text surely end, and surely do not; a parser decides the rest.

Treebanks of news and letters teach a parser to break texts at line ends, list items and missing full stops. In
problems nearly every sentence ends in `.`, `?` or `!` before a blank, and the traps are few and known: `Mr.`, `p.m.`,
`5 ft. 3 in.`, `$3.`, quotes after the stop.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

CLOSING = frozenset("\"'”’)]}")
OPENING = frozenset("\"'“‘([{$*-–—•")
# Never the end of a sentence: a name or a number must follow.
_TITLES = frozenset("mr mrs ms dr prof st mt rev sr jr no vs fig eq e.g i.e approx gen col sgt lt capt".split())
# May or may not be the end: the parser looks at what follows.
_ABBREVIATIONS = frozenset(
    "a.m p.m am pm u.s u.k d.c etc ft in yd mi oz lb lbs qt pt gal hr hrs min mins sec wk yr yrs mo cm mm km kg g l ml "
    "sq cu inc co ave blvd rd bros jan feb mar apr jun jul aug sep sept oct nov dec a.d b.c ph.d m.d".split()
)

# Words that open a sentence far oftener than they follow an abbreviation.
_OPENERS = frozenset(
    "the a an if how what when where which who why he she they it we you i his her their its this that these those "
    "there then each every after before on in at for during while one two find calculate determine express given "
    "suppose let as so and but now next finally however both all some today yesterday tomorrow".split()
)
# The same where no capital helps: prepositions and articles as often go on.
_PLAIN_OPENERS = frozenset("if how what when who why he she they find calculate determine".split())
# Drawings and tables: nothing in them is a sentence. Bounded by the text's length, no nesting.
_BLOCK = re.compile(r"\[asy\].*?(?:\[/asy\]|\Z)|\\begin\{(\w{1,20}\*?)\}.*?(?:\\end\{\1\}|\Z)", re.DOTALL)
# A formula may hold the stop: "$a + b = 1.$ Find", "\\[ a = b. \\] If".
_FORMULA_STOP = re.compile(r"[.?!](?:\$\$?[\s~]+|\s{0,3}(?:\\\]|\\\)|\\end\{\w{1,20}\*?\})[\s~]*)\Z")


def mark_sentence_starts(doc: Any) -> None:
    """Set `is_sent_start` of a spaCy `Doc` where the text leaves no doubt; the parser keeps these marks.

    `True` after a stop that no abbreviation explains, and after a blank line; `False` inside a word and wherever no
    stop, blank line or list precedes; left open after abbreviations, line ends and stops before small letters.
    """
    text: str = doc.text
    lower = not any(character.isupper() for character in text)
    blocks = [match.span() for match in _BLOCK.finditer(text)]
    words = [token for token in doc if not token.is_space]
    for token in doc:
        if token.is_space and token.i:
            token.is_sent_start = False
    for index, token in enumerate(words):
        if not index:
            token.is_sent_start = True
        elif any(start < token.idx < end for start, end in blocks):
            token.is_sent_start = False
        else:
            previous = words[index - 1]
            gap = text[previous.idx + len(previous.text) : token.idx]
            formula = _FORMULA_STOP.search(text, max(0, token.idx - 30), token.idx)
            token.is_sent_start = True if formula and _capital(token) else _starts(words, index, gap, lower)


def _starts(words: Sequence[Any], index: int, gap: str, lower: bool) -> bool | None:
    token = words[index]
    if gap.count("\n") > 1:
        return True
    if not gap:
        return False  # never inside a word, a number or a formula
    last = index - 1
    while last > 0 and words[last].text in CLOSING:
        last -= 1
    stop: str = words[last].text
    if stop[-1] in "?!":
        return True if _capital(token) or lower else None
    if not stop.endswith("."):
        return None if "\n" in gap and stop not in ",:" and stop != "and" else False
    if stop.endswith(".."):
        return None if _capital(token) else False
    word = (stop[:-1] if len(stop) > 1 else _word_before(words, last)).lower()
    opens = token.lower_ in _OPENERS if _upper(token) else lower and token.text in _PLAIN_OPENERS
    if word in _TITLES and last == index - 1:
        # "No. 5" is a name for 5, "The answer is no. How ..." is a sentence
        return word == "no" and opens
    if word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha()):
        if opens:
            return True
        return None if _capital(token) else False
    return True if _capital(token) or lower else None


def _word_before(words: Sequence[Any], index: int) -> str:
    """The word before a separate full stop, at most one blank away, else an empty one."""
    if index == 0:
        return ""
    previous, stop = words[index - 1], words[index]
    text: str = previous.text
    return text if stop.idx - previous.idx - len(text) <= 1 else ""


def _capital(token: Any) -> bool:
    """Whether a sentence may well start here: a capital, a number, an opening sign."""
    first: str = token.text[0]
    return _upper(token) or first.isdigit() or first in OPENING or first == "\\" or not first.isascii()


def _upper(token: Any) -> bool:
    return bool(token.text[0].isupper())
