"""Questions that no number answers, and facts about another person or another size that a text does not tell.

Each function reads small letters, as `missing.Asking` has them, and gives the reason in one sentence or None.
"""

from __future__ import annotations

import re

COUNTED = re.compile(
    r"\b(?:calculate|find|compute|determine|work out|solve|evaluate|estimate)\b"
    r"|\bhow (?:many|much|long|far|old|tall|fast|big|large|often|high|deep|wide|heavy)\b"
    r"|\bwhat (?:fraction|percent)|\b(?:number|many|much)\b"
)
_NO_NUMBER = re.compile(
    r"\bwh(?:at|ich) (?:is|was|are|were) (?:the |its |his |her |their )?(?:\w+(?:'s|s') )?(?P<a>colou?r|names?)"
    r"\b(?! (?:tag|plate|badge|card|of the (?:number|shape)))"
    r"|\bwh(?:at|ich) (?P<b>colou?rs?|names?|month|weekday|brand|shape|kind|sort|flavou?r|colou?r)\b"
    r"|\bwhich (?P<c>film|book|song|city|town|country|village|school|shop|team|animal|fruit|language|subject|season|bus)"
    r" (?:was|were|is|are|did|does|do|has|have)\b"
    r"|\bwhat (?P<d>size|age group|type) (?:is|are|was|were)\b"
    r"|\b(?:in|on) wh(?:at|ich) (?P<e>month|day of the week|city|country)\b"
    r"|^(?P<f>who(?!'?s? (?:\w+ )?(?:average|score|total))|why|where)\b"
)
_NO_QUESTION = re.compile(
    r"^(?:please )?(?P<task>explain|describe|discuss|define|tell me about|write an? (?:story|essay|letter|poem))\b"
    r"|^(?P<rhetorical>isn't|aren't|wasn't|weren't|doesn't|don't|didn't|can you (?:please )?help|could you (?:please )?help)\b"
)
_ASKS = re.compile(r"\b(?:how|what|which|when|number|total|value)\b")


def no_number_asked(question: str, sentence: str) -> str | None:
    """Why no number answers a question.

    >>> no_number_asked("which film was shown?", "which film was shown?")
    'the question asks for something that is no number (film)'
    """
    if COUNTED.search(question):
        return None
    found = _NO_NUMBER.search(question)
    if found is not None:
        word = next(group for group in found.groups() if group)
        return f"the question asks for something that is no number ({word})"
    other = _NO_QUESTION.search(sentence.strip())
    if other is None or (other["rhetorical"] and _ASKS.search(sentence)):
        return None
    return f"the text asks for no number ({other[0]})"


_KINDS = (
    (
        re.compile(
            r"\bhow much (?:do|does|did|will|would) .{1,60}\bweigh\b|\bhow heavy\b|\bwhat is the (?:weight|mass)\b"
        ),
        re.compile(
            r"\bweigh|\bmass\b|\bheav|\blight(?:er)?\b|\b(?:kilo\w*|kgs?|grams?|g|pounds?|lbs?|ounces?|oz|tons?|tonnes?|stones?|mg|"
            r"milligrams?|quintals?|carats?|density|scale)\b|\d(?:kg|g|lb|oz|t)\b"
        ),
        "the weight",
    ),
    (
        re.compile(r"\bhow (?:tall|high|deep|wide) (?:is|are|was|were|do|does|did)\b"),
        re.compile(
            r"\b(?:tall\w*|high\w*|height|deep\w*|depth|wide\w*|width|short\w*|long\w*|length|kilomet\w+|met(?:er|re)s?|feet|foot|"
            r"inch(?:es)?|centimet\w+|cm|mm|km|m|ft|in|yards?|miles?|grow\w*|grew|stor(?:y|ies|ey|eys)|floors?|area|volume|square|"
            r"hops?|jump\w*|climb\w*|steps?|blocks?|sides?|angle)\b|\d(?:cm|m|mm|ft|in)\b|\d['’\"]"
        ),
        "the size",
    ),
    (
        re.compile(r"^when (?:did|does|do|was|were|is|are|will)\b"),
        re.compile(
            r"\d:\d|\b(?:am|pm|a\.m|p\.m|o'?clock|hours?|minutes?|days?|weeks?|months?|years?|noon|midnight|morning|evening|"
            r"night|\w+day|(?:1\d|20)\d\d|now|then|ago|after|before|until|every|per|speed|mph)\b|km/h"
        ),
        "a time",
    ),
)


def no_measure(question: str, told: str) -> str | None:
    """Why a weight or a height cannot be known: the text has no weight and no length.

    >>> no_measure("how tall are the tulips?", "lara planted 8 rows of 9 tulips.")
    'the size is asked, and the text tells none'
    """
    for asked, known, what in _KINDS:
        if asked.search(question):
            return (
                None
                if known.search(told) or re.search(r"\bif\b|\d", question)
                else f"{what} is asked, and the text tells none"
            )
    return None


_SOMEONE = re.compile(
    r"\bhow (?:many|much) (?:[^\W\d_]+ ){0,4}?(?:did|does|do|has|had|will|would|is|was|can) (?P<name>[A-Z][a-z]{2,})(?!['’\w])(?! and\b)"
)


def nobody_told_of(question: str, told: str) -> str | None:
    """The person whom a question asks about, where the text never names him; both with their capitals.

    >>> nobody_told_of("How many points did Carl score?", "Ben scored 18 points, then 23.")
    'nothing is told about Carl'
    """
    found = _SOMEONE.search(question[:1].lower() + question[1:])
    if found is None or re.search(r"\bif\b|\d", question, re.IGNORECASE):
        return None
    if _PRONOUN.search(told) and not _OTHER_NAME.search(told):
        return None  # "How many birds did Sally see? She saw a dozen."
    stem = found["name"][:3].lower()
    near = any(
        word.startswith(stem) for word in re.findall(r"[^\W\d_]+", told.lower())
    )  # Sam for Samantha, a slip of the pen
    return None if near else f"nothing is told about {found['name']}"


_PRONOUN = re.compile(r"\b(?:he|she|they|it|we|i)\b", re.IGNORECASE)
_OTHER_NAME = re.compile(
    r"\b(?!(?:He|She|They|It|We|The|There|Each|Every|If|In|On|At|His|Her|Their|A|An|After|Then|One|Two|Some|How|What)\b)[A-Z][a-z]+"
)
_MORE_BY_NONE = re.compile(
    r"\b(?:and|but) (?:[^\W\d_]+ ){0,2}?(?:has |had |have |sold |bought |some |a few |many |several |even )*"
    r"(?:more|fewer|less)(?: [^\W\d_]+)? (?:on|in|at|during) (?:the )?[^\W\d_]+"
)


def unknown_difference(question: str, told: str, numbers: int) -> str | None:
    """Why "35 on Monday and fewer on Tuesday" gives no total.

    >>> unknown_difference("how many on both days?", "they sold 35 on monday and fewer on tuesday.", 1)
    '"and fewer on tuesday" does not tell how many'
    """
    found = _MORE_BY_NONE.search(told) if numbers == 1 else None
    if found is None or not re.search(r"\b(?:both|together|altogether|in all|in total|total)\b", question):
        return None
    return f'"{found[0]}" does not tell how many'
