"""Number riddles: "I think of a number, multiply it by 4 and add 7. I get 51." is read step by step."""

from __future__ import annotations

import re
from dataclasses import replace

from mycelium.solver.words.registry import Proposal, word_reader
from mycelium.solver.words.riddle_phrases import equation_of
from mycelium.solver.words.terms import Term, constant, solved, unknown
from mycelium.solver.words.told import Told

_T = r"<[NPG](\d+)>"
_IT = (
    r"(?: (?:it|this|that|the (?:number|result|answer|sum|product|difference|quotient|half|total|double)|"
    r"this (?:number|result)|that (?:number|result|sum|product)|what (?:you|i|he|she) (?:have|has|get|gets|got)|"
    r"the result of that|my number|his number|her number|your (?:number|result|answer)))?"
)
_BE = r"(?: is| are| was| has been| becomes| be)?"
_FILL = (
    r"(?:(?:this|that|it|the (?:result|half|double|sum|product|number|answer|total|quotient|triple))(?: is| was|"
    r" has been) |(?:is|was) )?(?:(?:i|you|he|she|we|they|it|[a-z]+)(?: then| next| now| finally|"
    r" first)? )?(?:then |next |now |finally |first |also |afterwards |after that |to finish )*"
)
# An operation in the order of its words: pattern, what it does with the value so far and the number.
_STEPS = (
    (rf"(?:multipl(?:y|ies|ied)|times){_IT}(?: by)? {_T}(?: times)?", lambda x, n: x * n),
    (rf"{_T} times(?: {_IT.strip()})?", lambda x, n: x * n),
    (rf"(?:divid(?:e|es|ed)){_IT} by {_T}", lambda x, n: x / n),
    (rf"(?:add(?:s|ed)?|plus|increas(?:e|es|ed)){_IT}(?: by| to it|"
        rf" on)? {_T}(?: more)?(?: to{_IT})?(?: on)?(?: to it)?", lambda x, n: x + n),
    (rf"(?:subtract(?:s|ed)?|minus|tak(?:e|es|ing) away|took away|tak(?:e|es) off|deduct(?:s|ed)?|"
        rf"less) {_T}(?: (?:from|off|away from){_IT})?(?: away)?", lambda x, n: x - n),
    (rf"(?:takes?|took) {_T} (?:away|off)(?: from{_IT})?(?: {_IT.strip()})?", lambda x, n: x - n),
    (rf"(?:decreas(?:e|es|ed)|reduc(?:e|es|ed)|diminish(?:es|ed)?|lower(?:s|ed)?|made (?:smaller|less)|"
        rf"makes? {_IT.strip()[3:-2]} smaller){_IT} by {_T}", lambda x, n: x - n),
    (rf"subtract(?:s|ed)?{_IT} from {_T}", lambda x, n: n - x),
    (rf"(?:made |makes? it )(?:bigger|larger|greater) by {_T}", lambda x, n: x + n),
    (rf"{_T}{_BE} (?:added|add)(?: to{_IT}| on)?", lambda x, n: x + n),
    (rf"{_T}{_BE} (?:subtracted|taken(?: away| off)?|deducted)(?: (?:from|off|away from){_IT})?", lambda x, n: x - n),
    (rf"(?:double|doubles|doubled|twice){_IT}", lambda x, n: x * 2),
    (rf"(?:treble|triple|trebles|triples|tripled|trebled){_IT}", lambda x, n: x * 3),
    (rf"(?:halve|halves|halved){_IT}|(?:takes?|took) half(?: of)?{_IT}|divid(?:e|es|ed){_IT} in half", lambda x, n: x / 2),
)  # fmt: skip
_COMPILED = tuple((re.compile(rf"(?:{_FILL})?(?:{pattern})(?: and)?"), act) for pattern, act in _STEPS)
_START = re.compile(
    r"(?:(?:[a-z']+ )*?(?:think(?:s|ing)?|thought|choos\w+|chose|pick(?:s|ed)?|takes?|took|starts?|started|begin\w*|"
    r"write\w* down|wrote down|ha(?:s|ve)|asks? [a-z' ]+)(?: of| with| in mind)? )?(?:a|an|any|some|my|the|one|his|"
    r"her|certain)(?: \w+)? numbers?(?: is| and| in mind| of mine)?(?: that)?|if (?:a|my|the|i take a|you take a|"
    r"some) (?:certain )?number(?: is)?|when (?:a|my) number is|(?:i am|i'm) thinking of a number"
)
_RESULT = re.compile(
    rf"(?:(?:the )?(?:final |new )?(?:result|answer|outcome|total)(?: that (?:i|you|he|she) gets?)?(?: is| was|"
    rf" becomes|:)?|(?:i|you|he|she|we|and|[a-z]+|done\W*|\W*)?(?: then| finally| now)? ?(?:gets?|got|ha(?:s|ve)|"
    rf"am left with|(?:is|are) left with|ends? (?:up )?(?:with|at)|(?:ha)?ve got|i've got|finish(?:es)? with|"
    rf"reach(?:es)?|arrives? at)|to get|to give|to make|(?:it|this|that|which)?(?: then)? ?(?:gives?|makes?|equals?|"
    rf"comes? to|leaves?|results? in|is|was|yields?|becomes?)(?: equal to)?)(?: me| you| him| her)? {_T}"
)
_ASK = re.compile(
    r"(?:what|which|find|work out|tell me|calculate|determine|name)\b[^<>]{0,60}$|how (?:big|large) (?:is|"
    r"was) [^<>]{0,30}$"
)
_MULTIPLIERS = frozenset(
    "half double doubled doubles doubling twice triple tripled triples treble trebled trebles thrice".split()
)


@word_reader(
    r"\b(?:a|my|the|that|some|his|her|certain|same|any|secret|which|what|mystery) number\b", 0.7, "a number riddle"
)
def riddle(told: Told) -> Proposal | None:
    """The number, from steps and their result or from one sentence that is an equation."""
    if not told.items or any(item.kind not in "NPGF" for item in told.items) or len(told.items) > 8:
        return None
    if re.search(
        r"\b(?:digits?|consecutive|prime|divisor|multiple of|factors?|remainder|integers?|page|phone|"
        r"house number|percent|numbers are|two numbers|square)\b",
        told.template,
    ):
        return None
    told = replace(told, template=_spoken(told))
    return _by_steps(told) or equation_of(told)


def _spoken(told: Told) -> str:
    """The template with "double", "twice" and "half" as words again."""
    text = told.template
    for place, item in enumerate(told.items):
        if item.kind == "F" and item.surface.lower() in _MULTIPLIERS:
            text = text.replace(f"<F{place}>", item.surface.lower())
    return text


def _by_steps(told: Told) -> Proposal | None:
    text = re.sub(r"[\"“”'‘]+(?=\s|$)|(?:^|(?<=\s))[\"“”'‘]+|[\"“”]", " ", told.template)
    pieces = [
        piece.strip(" ,;:")
        for piece in re.split(
            r"[.?!;:]+(?:\s|$)|,\s|\band then\b|\bthen\b|\band\b|"
            r"\bbefore\b(?= \w+ing)",
            text,
        )
    ]
    pieces = [piece for piece in pieces if piece]
    x = unknown()
    value: Term | None = None
    result: Term | None = None
    used = 0
    for piece in pieces:
        if value is None:
            first = _step(
                told,
                re.sub(
                    r"\b(?:a|my|some|any|the) (?:certain |secret )?number\b",
                    "it",
                    re.sub(r"^(?:if|when) (?:you |i |we )?", "", piece),
                ),
                x,
            )
            if first is not None and "number" in piece:
                value, used = first
                continue
            begin = _START.search(piece)
            if begin is None and "<" not in piece and "number" not in piece:
                continue
            if begin is None or "<" in piece[: begin.start()]:
                return None
            value = x
            piece = piece[begin.end() :].strip()
            if not piece:
                continue
        if _ASK.fullmatch(piece) or _ASK.match(piece) and "<" not in piece:
            continue
        if piece in ("done", "i", "you", "he", "she", "finally", "now", "next", "what you have", "it"):
            continue
        step = _step(told, piece, value)
        if step is not None and result is None:
            value, taken = step
            used += taken
            continue
        end = _RESULT.fullmatch(piece)
        if end is None or result is not None:
            return None
        place = next(group for group in end.groups() if group is not None)
        result, used = told.items[int(place)].term(), used + 1
    numbers = sum(f"<{item.kind}{i}>" in text for i, item in enumerate(told.items) if item.kind != "F")
    if value is None or value is x or result is None or used != numbers:
        return None
    return Proposal(solved(x, (value, result)), kind="number")


def _step(told: Told, piece: str, value: Term) -> tuple[Term, int] | None:
    """The value after one operation and how many numbers it reads; None where the piece is none."""
    fraction = re.fullmatch(rf"(?:{_FILL})?(?:takes? |take )?<F(\d+)>(?: of)?{_IT}", piece)
    if fraction:
        return value * told.items[int(fraction[1])].term(), 0
    for pattern, act in _COMPILED:
        found = pattern.fullmatch(piece)
        if found is not None:
            place = next((group for group in found.groups() if group is not None), None)
            number = told.items[int(place)].term() if place is not None else constant(1)
            return act(value, number), int(place is not None)
    return None
