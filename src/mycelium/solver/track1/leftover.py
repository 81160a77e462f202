"""What of a text has not been read yet, and whether anything in it could still matter.

A question told with many idle words ("Sue reaches into the old bag without looking") is read piece by piece: `take` cuts a
piece out. What remains at the end is idle only if it has no number and none of the words that change a count or a chance.
"""

from __future__ import annotations

import re

_MATTERS = re.compile(
    r"\d|<|%|\b(?:if|unless|until|except|excluding|besides|not|no|nor|never|neither|none|given|before|after|every|each|other|others|another|first|second|third|last"
    r"|different|distinct|same|identical|alike|least|most|more|less|fewer|than|only|cannot|can't|don't|doesn't|won't|must|refuses?|insists?|wants?|needs?|required?|requires"
    r"|or|either|exactly|both|all|any|adjacent|together|apart|next|between|consecutive|order|arrangements?|replac\w+|twice|half|double|triple|times|again|back"
    r"|reflections?|rotations?|circular|round|circle|left|right|odd|even|multiple|prime|vowels?|digits?|product|sum|repeat\w*|restrict\w*|condition\w*|probab\w+|chance"
    r"|particular|specific|certain|remaining|rest|already|instead|without|still|once|per|also|too|except|whose|which|who|always|average|total|largest|smallest|same|equal\w*"
    r"|couples?|pairs?|twins|empty|president|captain|leader|alternat\w+|front|ends?|middle|beginning|starts?|oldest|youngest|won|win|lose|loses|wins|ties?|expected)\b"
)


class Leftover:
    """A text from which pieces are cut out."""

    def __init__(self, text: str) -> None:
        self.text = text

    def take(self, pattern: str | re.Pattern[str]) -> re.Match[str] | None:
        """Cut out the first match of a pattern and give it."""
        match = re.search(pattern, self.text)
        if match:
            self.text = f"{self.text[: match.start()]} | {self.text[match.end() :]}"
        return match

    def idle(self, *also: str) -> bool:
        """Whether nothing that remains could matter; phrases of `also` are taken away first."""
        text = self.text
        for phrase in also:
            text = re.sub(phrase, " ", text)
        return _MATTERS.search(text) is None
