r"""What the answer of a text is: decided here for `check`, `eval`, `trace` and `label` alike.

A text that is one answer is its own answer. Otherwise it is read from its end backwards, and the first rule that
finds something decides; where the text does not say, the answer is None with the reason, and never a part of a longer
answer. The rules, in the order in which they are tried:

    visible      what stands in <think> is not said; a next problem that the text goes on to invent is not its own
    whole        the text is one answer and nothing else
    cut off      an open or empty last box, an open formula, a sentence that stops behind "is": nothing is said
    announced    of the last box, `####`, <answer>, label ("**Answer:**") or "the answer is", the one that stands last;
                 with a box goes the formula around it: a sign, factor, relation or unit outside belongs to the answer
    taken back   what follows the announcement takes it back ("wait", "wrong", "but the question asks"): then only what
                 is said after that counts
    stated       the last sentence states one amount or formula ("So Tom has 14 marbles left"); a bound, a negation, a
                 plan or several amounts say nothing
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

import mycelium.symbolic.answer_words as said
from mycelium.symbolic.amounts import read_amount
from mycelium.symbolic.boxed_side import last_side
from mycelium.symbolic.boxes import CutOff, formula_with_boxes, without_boxes
from mycelium.symbolic.computed import computes
from mycelium.symbolic.errors import SymbolicError
from mycelium.symbolic.lone_amount import Silent
from mycelium.symbolic.reading import read_answer, read_words
from mycelium.symbolic.statements import announced_phrase, remarks, result_of, stated_in, takes_back, within

MAX_CHARS = 100_000  # the answer stands at the end of a long text
MAX_WHOLE_CHARS = 1_500
_INVISIBLE = re.compile("[\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e]")
_THINK = re.compile(r"</?\s*think(?:ing)?\s*>", re.IGNORECASE)
_NEXT_PROBLEM = re.compile(
    r"\n\s*(?:[*#]+\s*)?(?:(?:Question|Q|Problem|Exercise|Example|Task|Instruction|Input|Human|User)\b\s*(?:\d+\s*)?[.:](?=\s|\*|$)|"
    r"###\s*(?:Instruction|Question|Problem|Input|Human|User)\b)",
)
_DRAWING = re.compile(r"\[asy\].{0,20000}?\[/asy\]", re.DOTALL)
_ANSWER_TAG = re.compile(r"<answer>\s*(.*?)\s*</answer>", re.DOTALL | re.IGNORECASE)
_MARK = re.compile(r"####[ \t]*([^\n]*)")
_BOX = re.compile(r"\\(?:boxed|fbox)\b")
_LABEL = re.compile(
    r"(?:(?<=[\n.;:!?*#(,])|^|(?<=\s))[*_#\s]{0,9}(?:(?:the|my|our|your|a)\s+)?(?:(?:final|correct|right|exact|required|desired|numerical|best)\s+)*"
    r"(?:answer|ans|result|solution|value|choice|option|final)s?\b(?P<of>\s+(?:to|of|for)\s+[^.\n:=]{1,80}?)?(?:\s*\([^()\n]{0,40}\))?\s*[*_]*\s*"
    r"(?P<link>\b(?:is|are|was|would be|will be|must be|should be|comes out as)\b\s*:?|[:=]|\.(?=\s*[-$\d(])|\n\s*\n?(?=\s*[^\s]))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class FinalAnswer:
    """The answer of a text, or None; the rule that decided, and the reason in words."""

    text: str | None
    reason: str
    rule: str

    @property
    def undecided(self) -> bool:
        return self.text is None


def visible_text(text: str) -> str:
    """A text without characters that do not show.

    >>> visible_text("\u200b4")
    '4'
    """
    return text if text.isascii() else _INVISIBLE.sub("", text)


def final_answer(text: str) -> FinalAnswer:
    r"""The answer that a text gives. Never raises, whatever the text holds.

    >>> final_answer("Half of 90 is 45. So she read 45 pages.").text
    '45 pages'
    >>> final_answer(r"The sum is 5, so -\boxed{5}").text
    '-{5}'
    >>> final_answer("It is at most 12.")
    FinalAnswer(text=None, reason='"at most" gives a bound, not a value', rule='stated')
    """
    return _decided(text[-MAX_CHARS:]) if len(text) > 400 else _remembered(text)


@lru_cache(maxsize=2048)
def _remembered(text: str) -> FinalAnswer:
    return _decided(text)


def _decided(text: str) -> FinalAnswer:
    try:
        return _by_rules(text)
    except Silent as silent:
        return FinalAnswer(None, str(silent), silent.rule)
    except CutOff as cut:
        return FinalAnswer(None, str(cut), "cut off")
    except RecursionError:
        return FinalAnswer(None, "it nests too deeply", "whole")


def _by_rules(text: str) -> FinalAnswer:
    text = _DRAWING.sub(" ", _visible(visible_text(text)))
    if not text.strip():
        return FinalAnswer(None, "the text is empty", "whole")
    if said.SHARE.search(text) and readable(text):
        raise Silent("an amount of money in another one is a share, no amount", "whole")
    if readable(text) and ("\\" in text or not computes(text)):  # such prose reads as one long name
        return FinalAnswer(result_of(_unboxed(text.strip())), "the text is the answer", "whole")
    place, found = _last_announcement(text)
    if found is not None:
        phrase, end, rule = found
        tail = text[end:]
        if not takes_back(tail):
            return FinalAnswer(phrase, f"given by {rule}", "announced")
        later = stated_in(tail, after_correction=True)
        return FinalAnswer(later, "what was announced is taken back; this is said after it", "taken back")
    if place >= 0:
        raise Silent("the text stops where its answer should stand", "cut off")
    return FinalAnswer(stated_in(text), "stated by the last sentence", "stated")


def _unboxed(text: str) -> str:
    return without_boxes(last_side(text)) if "\\boxed" in text or "\\fbox" in text else text


def readable(text: str) -> bool:
    """Whether a whole text reads as one answer."""
    if len(text) > MAX_WHOLE_CHARS or "####" in text or (text.count("\n") > 1 and "\\" not in text):
        return False
    try:
        return read_answer(text) is not None
    except SymbolicError:
        return False


def _visible(text: str) -> str:
    """The text behind its thinking and before a problem that it invents."""
    marks = list(_THINK.finditer(text))
    if marks:
        if not marks[-1].group().startswith("</"):
            raise Silent("the thinking never ends", "visible")
        text = text[marks[-1].end() :]
        if not text.strip():
            raise Silent("nothing is said behind the thinking", "visible")
    following = _NEXT_PROBLEM.search(text.rstrip(), 1)
    while following is not None:
        if text[: following.start()].strip() and _says_something(text[: following.start()]):
            return text[: following.start()]
        following = _NEXT_PROBLEM.search(text, following.end())
    return text


def _says_something(text: str) -> bool:
    return bool(_BOX.search(text) or "####" in text or _LABEL.search(text) or re.search(r"\d", text))


def _last_announcement(text: str) -> tuple[int, tuple[str, int, str] | None]:
    """Where the last announcement stands (-1: nowhere), and its phrase, end and name; None where it says nothing."""
    boxes = list(_BOX.finditer(text))
    marks = list(_MARK.finditer(text))
    tags = list(_ANSWER_TAG.finditer(text))
    labels = [found for found in _LABEL.finditer(text) if _is_label(found, text)]
    places = [found[-1].start() if found else -1 for found in (boxes, marks, tags)]
    place = max(places)
    if place >= 0 and labels:
        asides = [(place + start, place + end) for start, end in remarks(text[place:])]
        labels = [found for found in labels if not within(found.end() - 1, asides)]
    label = labels[-1] if labels and labels[-1].start() > place else None
    if tags and places[2] == place or (tags and tags[-1].start() < place < tags[-1].end()):
        phrase = _inner(tags[-1][1])
        return place, (phrase, tags[-1].end(), "the answer tag") if phrase else None
    if label is not None:
        if boxes and text.find("\\boxed", label.end()) >= 0:
            return _boxed(text)
        try:
            phrase_end = announced_phrase(text, label.end(), bool(re.search(r"\n\s*$", label["link"])))
        except Silent:
            if place < 0 or takes_back(text[place:]):
                raise
            phrase_end = None
        if place >= 0 and not takes_back(text[place:]) and (phrase_end is None or not _is_value(phrase_end[0])):
            return _strong(text, place, places, marks)
        if phrase_end is None:
            return label.start(), None
        return label.start(), (phrase_end[0], phrase_end[1], "what is announced as the answer")
    if place < 0:
        return -1, None
    return _strong(text, place, places, marks)


def _is_value(phrase: str) -> bool:
    """Whether a phrase is an answer beside a box: words alone ("the answer is necessary") are none."""
    return (
        readable(phrase)
        and re.search(r"[\d\\$]|^\W*\w{1,2}\W*$", phrase) is not None
        or read_amount(phrase) is not None
    )


def _strong(
    text: str, place: int, places: list[int], marks: list[re.Match[str]]
) -> tuple[int, tuple[str, int, str] | None]:
    """What the last box or the last mark #### gives."""
    if places[0] == place:
        return _boxed(text)
    mark = marks[-1]
    content = mark[1].strip()
    if not content:
        return place, None
    return place, (_inner(content) or content, mark.end(), "the mark ####")


def _boxed(text: str) -> tuple[int, tuple[str, int, str]]:
    phrase, start, end = formula_with_boxes(text)
    if not readable(phrase) and read_words(phrase) is None:
        phrase = phrase.strip()
    return start, (phrase, end, "the last box")


def _is_label(found: re.Match[str], text: str) -> bool:
    """Words such as "value" announce an answer only behind "the" or a mark: not "a value: 3 is tried"."""
    words = found.group().lower()
    first = re.search(r"[a-z]", words)
    before = text[: found.start() + (first.start() if first else 0)]
    if said.OTHER_ANSWER.search(before[-40:]) or (said.PLURAL.search(words) and said.COUNTED.search(before[-40:])):
        return False  # "the same answer. 5 is ..."; "\\boxed{8} solutions: 1, 2, ..."
    if said.SUPPOSES.search(text[max(0, found.start() - 80) : found.start() + 1]):
        return False
    if found["of"] and found["link"].strip() in (":", "="):
        return False  # "solutions to this equation, namely a = 0"
    if "answer" in words or "ans" in words:
        return "?" not in found.group()
    if found["link"].strip() in ("", "."):
        return "#" in words or "*" in words
    if "option" in words or "choice" in words:
        return re.search(r"(?:the|correct|right|best|final)\s+\w*\s*(?:option|choice)", words) is not None
    later = re.search(r"[.!?]\s+(?=[A-Z])|\n", text[found.end() :])
    if "final" not in words and later is not None and said.COMPUTES.search(text, found.end() + later.end()):
        return False  # "the value of the rest is 40. So each costs 40 / 8 = 5": one step of several
    return (
        re.search(
            r"(?:the|final|correct|right|[*#])\s*\w*\s*(?:value|result|solution)|^\W*(?:result|final|solution)", words
        )
        is not None
    )


def _inner(phrase: str) -> str:
    """The answer inside a short phrase: the phrase if it reads, else what it states."""
    if not phrase.strip():
        return ""
    found = announced_phrase(phrase, 0, False)
    return found[0] if found else ""
