r"""The last `\boxed{}` of a text with the formula that it stands in."""

from __future__ import annotations

import re

from mycelium.errors import MyceliumError
from mycelium.symbolic.amounts import read_amount
from mycelium.symbolic.answer_words import MAKES_OTHER
from mycelium.symbolic.boxed_side import last_side
from mycelium.symbolic.measures import size_of

_BOX = re.compile(r"\\(?:boxed|fbox)\b\s*")
_MATH = re.compile(r"\$\$|(?<!\\)\$|\\\[|\\\]|\\\(|\\\)")
_NEXT_BOX = re.compile(r"[\s.$]*(?:\\text\{|\\quad|\\qquad|,|;|\b(?:and|or)\b|\}|[\s$]|\\\[|\\\]|\\\(|\\\))*")
_DENIED = re.compile(
    r"\b(?:not|never|neither|cannot be|can't be|isn't|n't)\s+(?:equal to\s+|be\s+|the\s+)?[$\\(\[\s]*$|\bwrong answers?\b[^.\n]*$",
    re.IGNORECASE,
)
_MARKS = re.compile(r"\$\$|(?<!\\)\$|(?<!\\)\\[\[\]()]")
_END = re.compile(r"(?<!\\)(?<![ap]\.m)[.,;\s]+$")
_WORDS_BEHIND = re.compile(r"\s*\\(?:text|mbox|textrm)\s*\{([^{}]*)\}\s*$")
# What may stand in a formula outside of any marks: signs, numbers, single letters, commands.
_NO_FORMULA = r"boxed|fbox|text|mbox|mathrm|quad|qquad|therefore|implies|Rightarrow"
_LEFT = re.compile(
    rf"(?>(?<![\w\\])[A-Za-z](?:_\{{?\w+\}}?)?(?:\([a-z](?:,[a-z])*\))?(?![\w])|\d+(?:\.\d+)*"
    rf"|\\(?!{_NO_FORMULA}|to)[A-Za-z]+(?![A-Za-z])"
    r"|[-+*/^=<>(\[{}|≤≥−×·√≈π∠]|\\[,;! ]|\s|(?<=\d),(?=\d))*+$"
)
_RIGHT = re.compile(
    rf"(?>(?<![A-Za-z])[A-Za-z](?![A-Za-z'’])|\d+(?:\.\d+)*(?!\w)|\\(?!{_NO_FORMULA})[A-Za-z]+"
    r"|\\[,;!% ]|[-+*/^<>)\]{}|!%°≤≥−×·²³]|\s)*+"
)
_UNIT_BEHIND = re.compile(
    r"\s*(?:\\(?:text|mbox|textrm|mathrm)\s*\{[^{}]*\}|[ap]\.\s?m\.|[^\W\d_]+(?:\s+[^\W\d_]+){0,3})(?:\^\{?[23]\}?|[²³])?"
)

_WORDS = re.compile(r"\\(?:text|mbox|textrm|mathrm)\s*\{([^{}]*)\}")
_PLACE_BEHIND = re.compile(r"\s(?:from|at|on|for|by|with|when|away)\b")
_SUM = re.compile(r"[-+=,<>]")
_MODULUS_BEHIND = re.compile(r"[\s$(]*\\?p?mod(?![a-z])")
_NOUN_BEHIND = re.compile(r"[\s$]+(?!mod\b)[A-Za-z]{3}|[\s$]+[ap]\.m\.")


class CutOff(MyceliumError):
    """The text stops before its answer does; the message says where."""


def box_at(text: str, place: int) -> tuple[str, int] | None:
    r"""Content and end of the box whose `\boxed` begins at `place`; None where its brace is never closed."""
    head = _BOX.match(text, place)
    if head is None:
        return None
    start = head.end()
    if not text.startswith("{", start):
        bare = re.compile(r"[^\s{}$]+").match(text, start)
        return (bare.group().rstrip(".,"), bare.end()) if bare else None
    depth = 0
    for end in range(start, len(text)):
        if text[end] == "\\":
            continue
        if text[end] in "{}" and text[end - 1] != "\\":
            depth += 1 if text[end] == "{" else -1
            if depth == 0:
                return text[start + 1 : end].strip(), end + 1
    return None


def formula_with_boxes(text: str) -> tuple[str, int, int]:
    """The formula that holds the last box (or boxes, where only "and" or a comma parts them), its start and its end.

    Raises:
        CutOff: the last box is open, empty, or its sentence denies it.
    """
    places = [found.start() for found in _BOX.finditer(text)]
    last = box_at(text, places[-1])
    if last is None:
        raise CutOff("the last box is not finished")
    if not last[0].strip("$ "):
        raise CutOff("the last box is empty")
    places = [place for place in places if box_at(text, place) is not None]
    if _DENIED.search(text[max(0, places[-1] - 120) : places[-1]]):
        raise CutOff("the box holds what the answer is not")
    start, end = _around(text, places[-1], last[1])
    first, joined = places[-1], False
    for place in reversed(places[:-1]):
        inner = box_at(text, place)
        if inner is None or inner[1] > first:
            continue  # a box in a box
        between = text[inner[1] : start]
        if place >= start:
            continue
        if not _NEXT_BOX.fullmatch(between):
            break
        start, first, joined = _around(text, place, inner[1])[0], place, True
    raw = _END.sub("", _MARKS.sub(" ", text[start:end]).strip())
    formula = _END.sub("", without_boxes(raw if joined else last_side(raw)))
    words = _WORDS_BEHIND.search(formula)
    if (
        words is not None
        and words.start()
        and read_amount(f"2 {words[1]}") is None
        and not MAKES_OTHER.search(words[1])
    ):
        formula = formula[: words.start()]  # \\boxed{\\$187}\\text{ more.}
    return formula, start, end


def stands_in_prose(text: str) -> bool:
    """Whether words stand outside of a text's boxes."""
    outside, place = "", 0
    for found in _BOX.finditer(text):
        inner = box_at(text, found.start())
        if inner is not None and found.start() >= place:
            outside, place = outside + text[place : found.start()] + " ", inner[1]
    outside = re.sub(r"\\[A-Za-z]+", " ", outside + text[place:])
    return re.search(r"[A-Za-z]{2}", outside) is not None


def _around(text: str, place: int, end: int) -> tuple[int, int]:
    """The characters of the formula around a box."""
    inside = _math_span(text, place)
    if inside is not None:
        start, stop = inside
        stop = max(stop, end)
        opening = text[start:].startswith(("$$", "\\[", "\\(")) and 2 or 1
        behind = _behind(text, stop)
        return (start, behind) if behind > stop else (start + opening, stop - (2 if opening == 2 else 1))
    left = _LEFT.search(text, max(0, place - 200), place)
    start = left.start() if left else place
    start = max(start, text.rfind("\n", 0, place) + 1)
    while start < place and (text[start].isspace() or text[start] in "})"):
        start += 1
    words = re.compile(r"(?:^|\s)([A-Za-z])\s+$").search(text, 0, place)
    if words is not None and words.start(1) >= start and words[1] in "aAI":
        start = words.end()
    right = _RIGHT.match(text, end)
    stop = right.end() if right else end
    newline = text.find("\n", end)
    stop = min(stop, newline if newline >= 0 else len(text))
    piece = text[start:stop]
    while piece.count("{") != piece.count("}") and stop > end:
        stop -= 1
        piece = text[start:stop]
    while (piece.count("{") != piece.count("}") or piece.count("(") < piece.count(")")) and start < place:
        start += 1
        piece = text[start:stop]
    if piece.count("(") > piece.count(")"):
        closing = text.find(")", stop)
        if 0 <= closing - stop < 60 and "\n" not in text[stop:closing] and ". " not in text[stop:closing]:
            stop = closing + 1
        else:
            start = max(start, text.rfind("(", start, place) + 1)
    return start, _behind(text, _trimmed(text, end, stop))


def _trimmed(text: str, end: int, stop: int) -> int:
    while stop > end and (text[stop - 1].isspace() or text[stop - 1] in "-+*/<>^"):
        stop -= 1
    return stop


def _behind(text: str, stop: int) -> int:
    """The end of a unit or scale word that stands behind the formula."""
    found = _UNIT_BEHIND.match(text, stop)
    if found is None:
        percent = re.compile(r"\s*\\?%").match(text, stop)
        return percent.end() if percent else stop
    words = found.group()
    pieces = re.findall(r"\s*\S+", _PLACE_BEHIND.split(words)[0])
    if "\\" in words or "." in words:
        pieces = [words]
    for count in range(len(pieces), 0, -1):
        phrase = "".join(pieces[:count])
        node = read_amount("2 " + _WORDS.sub(r"\1", phrase).strip())
        plain = phrase.strip().lower()
        if (
            node is not None
            and plain not in ("in", "is", "as")
            and (node.head != "unit" or _is_measure(str(node.value)) or "\\" in phrase)
        ):
            return stop + len(phrase)
    return stop


def _is_measure(unit: str) -> bool:
    return size_of(unit) is not None


def _math_span(text: str, place: int) -> tuple[int, int] | None:
    """Start and end, marks included, of the formula in math marks around `place`."""
    open_at, opening = -1, ""
    closing = {"$$": "$$", "$": "$", "\\[": "\\]", "\\(": "\\)"}
    for found in _MATH.finditer(text):
        mark = found.group()
        if open_at < 0:
            if found.start() > place:
                return None
            if mark in closing and _closes(text, found.end(), closing[mark]):
                open_at, opening = found.start(), mark
        elif mark == closing[opening]:
            if open_at < place < found.end():
                return open_at, found.end()
            open_at = -1
    return None


def _closes(text: str, start: int, mark: str) -> bool:
    place = text.find(mark, start)
    return place >= 0 and (len(mark) == 2 or "\n\n" not in text[start:place])


def without_boxes(formula: str) -> str:
    """Each box as the group that it holds."""
    result, place = [], 0
    found = _BOX.search(formula)
    while found is not None:
        inner = box_at(formula, found.start())
        if inner is None:
            break
        content = inner[0]
        if len(re.findall(r"(?<!\\)\$", content)) > 1:
            content = re.sub(r"(?<!\\)\$", " ", content)
        content = without_boxes(content)
        alone = not formula[: found.start()].strip() and not formula[inner[1] :].strip()
        before = formula[place : found.start()]
        if re.search(r"[,\s]$", before) is None and place and not before.strip("$ "):
            before += ", "  # two boxes side by side
        bare = alone or _is_plain(content, formula[: found.start()], formula[inner[1] :])
        result += [before, content if bare else f"{{{content}}}"]
        place = inner[1]
        found = _BOX.search(formula, place)
    return "".join([*result, formula[place:]]).strip()


def _is_plain(content: str, before: str, behind: str) -> bool:
    """Whether a box's content reads the same without braces around it."""
    if re.fullmatch(r"[\d.]+", content) and not re.search(r"[\w}]\s*$", before):
        return True
    if before.strip(" $"):
        return False
    if _MODULUS_BEHIND.match(behind):
        return re.fullmatch(r"-\d+", content) is not None
    return _NOUN_BEHIND.match(behind) is not None and _SUM.search(content) is None
