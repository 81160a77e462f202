"""Words for times and amounts that hold no number of their own, rewritten as such: "an hour" is 1 hour, "noon" 12:00 pm."""

from __future__ import annotations

import re

_HOURS = "one two three four five six seven eight nine ten eleven twelve".split()
_MINUTES = {
    "five": 5, "ten": 10, "a quarter": 15, "quarter": 15, "twenty-five": 25, "twenty five": 25, "twenty": 20, "half": 30,
}  # fmt: skip
_UNIT = (
    r"(?:hour|minute|day|week|year|metre|meter|kilomet(?:re|er)|litre|liter|kilo(?:gram)?|pound|mile|pint|"
    r"gallon|inch|foot|yard|tonne)"
)
_SPOKEN_TIME = re.compile(
    r"\b(?P<minutes>a quarter|quarter|half|twenty[- ]five|twenty|ten|five|\d\d?)(?: minutes)? (?P<side>past|to|"
    r"before|after|till) "
    rf"(?P<hour>{'|'.join(_HOURS)}|1[0-2]|[1-9]|noon|midday|midnight)\b(?![:.]?\d)(?P<behind>(?: o'?clock)?)"
    r"(?=(?P<sure>\s*(?:[.,;?!)]|$|[ap]\.?m\b|in the|at night|tonight|this|on |tomorrow|and|when|until|to|for|with))?)",
    re.IGNORECASE,
)
_BEFORE_A_TIME = re.compile(
    r"\b(?:at|by|from|until|till|about|it(?:'s| is| was)|(?:time|now|clock)(?: now)? (?:is|was)|before|after|since|than)\s+\Z",
    re.IGNORECASE,
)
# "a quarter of an hour" and the like: the words, what they are.
_FIXED = [
    (re.compile(pattern, re.IGNORECASE), replacement)
    for pattern, replacement in (
        (r"\b(?:three[- ]quarters of an hour|three[- ]quarter[- ]hour)\b", "45 minutes"),
        (r"\b(?:a |one )?quarter of an hour\b", "15 minutes"),
        (r"\b(?:half an hour|a half[- ]hour|half of an hour|one half hour|a half of an hour)\b", "30 minutes"),
        (r"\bhalf[- ]hour\b", "30 minute"),
        (r"\ban hour and a half\b", "90 minutes"),
        (r"\b(?:an|one) hour and (?:a|one) quarter\b", "75 minutes"),
        (r"\b(?:an|one) hour and three quarters\b", "105 minutes"),
        (r"\bhalf a minute\b", "30 seconds"),
        (r"\ba minute and a half\b", "90 seconds"),
        (r"\b(?:24|twenty[- ]four)[- ]hours?(?= (?:clock|time|format|notation|form)\b)", "twentyfour-hour"),
        (r"\b(?:12|twelve)[- ]hour(?= (?:clock|time|format|notation|form)\b)", "twelve-hour"),
        (r"(?<=ft )(\d+) in\b(?= |[.,?])|(?<=feet )(\d+) in\b(?= |[.,?])|(?<=foot )(\d+) in\b(?= |[.,?])", r"\1\2\3 inches"),
        (r"\bhalf a dozen\b", "6"),
        (r"\bhalf an? (?=(?:day|year)\b)", "0.5 "),
        (rf"\bhalf an? (?={_UNIT}\b)", "0.5 "),
        (rf"\ba quarter of an? (?={_UNIT}\b)", "0.25 "),
        (rf"\bthree[- ]quarters of an? (?={_UNIT}\b)", "0.75 "),
        (r"\b(?:12|twelve)(?: o'?clock)? (?:noon|midday)\b", "12:00 pm"),
        (r"\b(?:12|twelve)(?: o'?clock)?(?: at)? midnight\b", "12:00 am"),
        (r"\b(?:at|until|till|by|to|from|before|after|is|was|past) (?:noon|midday)\b", None),
        (r"\b(?:at|until|till|by|to|from|before|after|is|was|past) midnight\b", None),
        (r"\ban hour(?= (?:and (?:\d|[a-z]+(?:-[a-z]+)? minutes)|later|ago|earlier|long|before|after|on\b|for\b|"
            r"to\b))", "1 hour"),
        (r"(?<=takes )an hour\b|(?<=took )an hour\b|(?<=lasts )an hour\b|(?<=lasted )an hour\b|"
            r"(?<=for )an hour\b", "1 hour"),
        (r"\ba minute(?= and (?:\d|[a-z]+(?:-[a-z]+)? seconds))", "1 minute"),
    )
]  # fmt: skip
_NOON = re.compile(r"\b(noon|midday|midnight)\b", re.IGNORECASE)


def rewritten(text: str) -> str:
    """The text with such words replaced.

    >>> rewritten("It bakes for half an hour, from ten to eleven in the morning until noon.")
    'It bakes for 30 minutes, from 10:50 in the morning until 12:00 pm.'
    """
    if "ratio" not in text.lower():  # "the ratio is 3 to 5"
        text = _SPOKEN_TIME.sub(_as_a_time, text)
    for pattern, replacement in _FIXED:
        text = pattern.sub(_noon, text) if replacement is None else pattern.sub(replacement, text)
    return text


def _noon(match: re.Match[str]) -> str:
    return _NOON.sub(lambda word: "12:00 am" if word[1].lower() == "midnight" else "12:00 pm", match[0])


def _as_a_time(match: re.Match[str]) -> str:
    words, side, hour_word = match["minutes"].lower().replace("-", " "), match["side"].lower(), match["hour"].lower()
    minutes = int(words) if words.isdecimal() else _MINUTES[words]
    back = side in ("to", "before", "till")
    spoken = words in ("a quarter", "quarter") or (words == "half" and side == "past")
    sure = spoken or match["behind"] or _BEFORE_A_TIME.search(match.string, 0, match.start())
    plain = side in ("past", "to") or bool(match["behind"])
    if minutes > 30 or not (sure and plain) or (not spoken and match["sure"] is None) or (words == "half" and back):
        return match[0]
    if hour_word in ("noon", "midday", "midnight"):
        hour, half = 12, (" am" if (hour_word == "midnight") != back else " pm")
    else:
        hour = int(hour_word) if hour_word.isdecimal() else _HOURS.index(hour_word) + 1
        half = ""
    if back:
        hour, minutes = (hour - 2) % 12 + 1, 60 - minutes
    return f"{hour}:{minutes:02d}{half}"
