"""Numbers that only name something: Train No. 12, Room 7, apartment 14, page 56, Route 66, Year 8.

Nobody adds them up, so they are no quantities. A page or a chapter is one all the same where the text counts pages:
"He is on page 60 of a book of 100 pages".
"""

from __future__ import annotations

import re

from mycelium.problems.units import CURRENCY_BEFORE, measure_behind

# Things that are told apart by numbers. Written small they need a preposition before them ("in apartment 14"),
# because "the bus 7 blocks" and "his room 4 minutes" are something else.
_PLACES = (
    "apartment|apt|bay|berth|bungalow|bus|cabin|exit|flat|flight|gate|highway|interstate|locker|pier|platform|room|route|"
    "suite|terminal|train|tram|villa|ward"
)
# Written with a capital they are names, too: "Table 4 has six chairs".
_LABELS = (
    "aisle|block|box|car|channel|class|court|floor|form|grade|group|house|lane|lot|machine|player|road|seat|section|"
    "shelf|shop|stall|standard|std|store|matatu|taxi|jersey|shirt|lorry|ticket|plot|horse|runner|contestant|table|team|tent|unit|year"
)
# A make, a race, a war keeps its number behind any article: "a Boeing 747".
_MAKES = "boeing|airbus|iphone|ipad|playstation|xbox|formula|apollo|psalm|war"
_STEPS = "chapter|exercise|lesson|page|problem|question|verse"
_NOUN = re.compile(
    rf"(?:(?P<before>[^\W\d_]+|['’]s|[.?!:;,])\s+|^\W*)"
    rf"(?P<noun>{_PLACES}|{_LABELS}|{_STEPS}|{_MAKES})\s+(?P<marked>(?:no\.|number|nr\.|\\?#)\s?)?$",
    re.IGNORECASE,
)
_MARKED = re.compile(r"(?:(?:^|[\w,]\s+|\()No\.\s?|(?<![\\\w&$])(?<!\d\s)#)$")
_PREPOSITIONS = {
    "in",
    "on",
    "at",
    "to",
    "from",
    "of",
    "and",
    "for",
    "into",
    "near",
    "outside",
    "behind",
    "inside",
    "or",
}
_DETERMINERS = {
    "a", "an", "the", "this", "that", "each", "every", "per", "one", "his", "her", "their", "its", "our", "my", "your",
    "by", "which", "last", "next", "following", "s",
}  # fmt: skip
_COUNTED_AFTER = re.compile(
    r"[\s-]?(?:percent|times|people|more|students|pupils|children)\b|\s?[%°]|,\d|[./:-]\d|\s?(?:km|kg|cm)\b"
)
_MARK_WORD, _MARKED_THING = (
    re.compile(r"\b(?:number|No)\s$"),
    re.compile(r"\s(?:shirt|jersey|bus|tram|train|player|seed)\b"),
)
_WINDOW, _NEAR = 40, 400
_LAST_WORD = re.compile(r"([^\W\d_]+\.?|#)\s*\Z")
_SIGNALS = frozenset(("no.", "no", "nr.", "number", "#", *f"{_PLACES}|{_LABELS}|{_STEPS}|{_MAKES}".split("|")))
_SCHOOL = {"Std", "Standard", "Class", "Form", "Grade", "Year"}  # "Year 7 pupils"


# U-17, COVID-19, F-16, but neither B-3 of an equation nor USD-50.
_CODE_BEFORE = re.compile(r"(?:^|\s)(?:(?P<letters>[A-Z]{1,6})-|[2-9]-in-)$")
_EQUATION = re.compile(r"[=+^\\]|\$[A-Za-z(]")
_BRAND = re.compile(
    r"7[\s-](?:[Uu]p|UP|Eleven)\b|[2-9]-in-[1-9](?=\s)|[234]-?D\b|[2-6]G\b(?=\s(?!of\b)[a-z])|(?:1[5-9]|20)\d0['’]?s\b"
)
_ROUND_THE_CLOCK = re.compile(r"24/7(?![\d/])")
_AT_WORK_BEFORE = re.compile(
    r"\b(?:open|available|work\w*|r[ua]n\w*|operat\w+|guarded|on|staffed|here|there)\b[^.?!$=]{0,20}$"
)
_ADDRESS = re.compile(
    r"\d{1,5}[A-Za-z]?\s(?:[A-Z][\w'’]*\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Crescent|Boulevard|Terrace)\b"
)
_ADDRESS_BEFORE = re.compile(r"\b(?:at|of|to|from|in|outside|near|is|[Nn]umber)\s$")


def stands_in_a_name(text: str, start: int) -> bool:
    """Whether the digits at `start` are part of a code, a brand, a decade or an address.

    >>> stands_in_a_name("The U-17 team won.", 6), stands_in_a_name("He lives at 22 Baker Street.", 12)
    (True, True)
    """
    before = text[max(0, start - _WINDOW) : start]
    code = _CODE_BEFORE.search(before)
    school = text.startswith("12", start) and before.endswith("K-")
    if code is not None and (school or code["letters"] not in CURRENCY_BEFORE):
        return not _EQUATION.search(before) and not _EQUATION.search(text, start, start + _WINDOW)
    if _BRAND.match(text, start):
        return True
    if _ROUND_THE_CLOCK.match(text, start):
        return bool(_AT_WORK_BEFORE.search(before))
    return bool(_ADDRESS_BEFORE.search(before) and _ADDRESS.match(text, start))


def _counts(noun: str, text: str, start: int) -> bool:
    """Whether the text near `start` counts things called `noun`: then a number behind it tells how far one is."""
    near = text[max(0, start - _NEAR) : start + _NEAR]
    counted = rf"(?:\b(?:many|more|number\s+of|of\s+the|few|fewer|total|all|some|these|those)|\d|\bby)\s+(?:more\s+)?{noun}s\b"
    counting = rf"|\b{noun}s\s+(?:per|an?|each|every|did|does|do|are|were|remain|long|left|to|from)\b|-{noun}\b"
    return re.search(counted + counting, near, re.IGNORECASE) is not None


def names_something(text: str, start: int, end: int) -> bool:
    """Whether the digits `text[start:end]` name a thing instead of telling an amount.

    >>> names_something("Bus No. 7 carries 20 people.", 8, 9)
    True
    """
    before = text[max(0, start - _WINDOW) : start]
    word_before = _LAST_WORD.search(before)
    if word_before is None or word_before[1].lower() not in _SIGNALS:
        return False
    if (_COUNTED_AFTER.match(text, end) or measure_behind(text, end)) and word_before[1] not in _SCHOOL:
        return False
    match = _NOUN.search(before)
    if end - start > (6 if match and match["marked"] else 5 if text[start].isalpha() else 4):
        return False
    if _MARKED.search(before) or _MARKED_THING.match(text, end) and _MARK_WORD.search(before):
        return True
    if match is None:
        return False
    noun, word = match["noun"].lower(), (match["before"] or "").lower().lstrip("'’")
    if noun in _STEPS.split("|") and _counts(noun, text, start):
        return False
    if match["marked"]:
        return True
    if word in _DETERMINERS and noun not in _MAKES.split("|"):
        return False
    if match["noun"] != noun:  # Room, iPhone
        return True
    if noun in ("grade", "class", "year"):
        return word in ("in", "of", "from") and end - start < 3
    return word in {"", *_PREPOSITIONS} and noun not in _LABELS.split("|") and end - start < 4


# R62 behind "Route", P3 behind "points", B12 behind "vitamin": a name, no rand or pula.
_LETTERED = re.compile(
    r"\b(?:vitamins?|routes?|rooms?|roads?|class(?:es)?|blocks?|bays?|gates?|terminals?|levels?|seats?|lockers?|bus(?:es)?|"
    r"forms?|grades?|sections?|teams?|groups?|types?|lines?|nodes?|vert(?:ex|ices)|points?|exits?|highways?|platforms?|"
    r"players?|sizes?|models?|versions?|stars?|planets?|peaks?|samples?|flights?|pair|string|circles?|zones?|plots?|keys?)"
    r"\s+(?:[A-Z]\d+\s*(?:,|,?\s*and|or|to)\s*)*$",
    re.IGNORECASE,
)
_MASK_AFTER = re.compile(
    r"\s+(?:masks?|respirators?|roads?|highways?|motorways?|visas?|batter(?:y|ies))\b", re.IGNORECASE
)


def letter_names_something(text: str, start: int, end: int) -> bool:
    """Whether a letter glued to digits at `text[start:end]` is a name: "Route R62", "an N95 mask"."""
    before = text[max(0, start - _WINDOW) : start]
    return bool(_LETTERED.search(before) or _MASK_AFTER.match(text, end)) or before[-1:] not in (
        "",
        " ",
        "\n",
        "(",
        '"',
    )
