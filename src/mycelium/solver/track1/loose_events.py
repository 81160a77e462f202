# ruff: noqa: E501
"""Events with their idle words taken away: "that she will get exactly two of the coins to land heads" is "exactly 2 heads"."""

from __future__ import annotations

import re

_IDLE = re.compile(
    r"\b(?:that|the|an?|is|are|was|were|will|would|be|being|been|of|them|these|those|it|its|they|you|i|we|he|she|his|her|my|our|their|your|us"
    r"|drawn|draws?|drawing|selected|selects?|selecting|chosen|chooses?|choosing|picked|picks?|picking|pulled|pulls?|pulling|taken|takes?|gets?|getting|got|obtain(?:ed|s|ing)?"
    r"|comes?|coming|came|up|lands?|landing|landed|shows?|showing|shown|turns?|turning|turned|out|from|in|into|on|to|have|has|having|end|ends|results?|resulting|sides?|facing|face up|as|there|occurs?|appears?"
    r"|contains?|includes?|marbles?|balls?|chips?|socks?|jelly ?beans?|jellybeans|beans?|cand(?:y|ies)|pencils?|pens?|shirts?|gumballs?|blocks?|tiles?|cubes? (?=red|blue)|flowers?|crayons?|beads?|buttons?|pieces?|apples? (?=that)|bag|jar|box|urn|bowl|hat|drawer|container|basket"
    r"|coins?|flips?|flipped|flipping|tosses|toss|tossed|tossing|dice|die|rolls?|rolled|rolling|students?|people|persons?|members?|committee|team|group|officers|colou?r(?= (?:red|blue|green|white|black|yellow))|fair|number (?=is|of heads|of tails)|so|just|some|values?(?= shown))\b|[,']s?\b|,"
)


def bare(event: str) -> str:
    """The words of an event that say something."""
    text = re.sub(r"\b(?:one|1) of (?=the|them|these|those)", "1 ", event)
    text = re.sub(r"\bof (?:the|these|those|her|his|my|our) \d+\b", " ", text)
    text = re.sub(
        r"\b(?:the|these|those) \d+ (?=[a-z]+ (?:drawn|selected|chosen|picked|are|is|will|flips|tosses|coins|dice|rolls|come|land|show))",
        " ",
        text,
    )
    text = _IDLE.sub(" ", text)
    return " ".join(text.split())
