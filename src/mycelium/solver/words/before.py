"""What there was at the start, from changes told one after the other and what there is in the end."""

from __future__ import annotations

import re

from mycelium.solver.words.registry import Proposal, word_reader
from mycelium.solver.words.settings import without_settings
from mycelium.solver.words.sizes import asked_unit
from mycelium.solver.words.terms import Term
from mycelium.solver.words.told import Told, tokens_of

_ASKS = re.compile(
    r"\bhow (?:many|much)\b[^?]*\b(?:at first|at the (?:start|beginning)|before|in the beginning|(?:start|"
    r"begin|started|began) with|"
    r"to begin with|originally|initially|at the outset|first of all|to start)\b"
)
_GONE = re.compile(
    r"\b(?:flew (?:off|away)|fly away|gave|gives|spent|spends|sold|sells|ate|eats|eaten|lost|loses|left the|"
    r"left her|left him|went (?:out|away|home)|"
    r"got off|get off|took (?:out|away)|taken (?:out|away)|takes out|used|threw away|broke|drank|withdrew|paid|"
    r"ran away|died|removed|poured out|"
    r"hopped away|swam away|drove (?:off|away)|donated|returned|lent|mailed|burst|fell)\b"
)
_COME = re.compile(
    r"\b(?:came|come|bought|buys|got on|get on|found|finds|received|receives|got(?! off| out| rid)|added|adds|"
    r"put|puts|joined|"
    r"join|arrived|arrive|earned|collected|"
    r"picked|planted|won|deposited|poured in|rose by|landed|moved in|baked|made|was given|were given|drove in|"
    r"swam up|gained)\b"
)
_END = re.compile(
    r"\b(?:now|left|remain\w*|still|then (?:has|have|had|there)|in the end|at the end|at closing|ended up|"
    r"(?:there )?(?:are|were|is|was)(?: only)? <|"
    r"has <|have <|had <)"
)
_UNREAD = re.compile(
    r"\b(?:each|every|per|than|times|twice|half|third|quarter|percent|of which|apiece|total|altogether|as many|"
    r"equal\w*|double|shared|split|ago|days?|"
    r"weeks?|hours?|rows?|packs?|boxes|bags of|packets?|dozen|pair|costs?|cost|price|if|wants?|needs?|would|"
    r"both|same|another day)\b"
)


@word_reader(r"\bhow (?:many|much)\b", 0.99, "an amount before some changes")
def before_changes(told: Told) -> Proposal | None:
    """The end, plus what went, less what came; every number has to be one of these."""
    text = without_settings(told)
    if not _ASKS.search(told.question) or tokens_of(told.question) or not told.items:
        return None
    story = text.replace(told.question, " ").strip()
    items = [told.items[place] for place in tokens_of(story)]
    if not 2 <= len(items) <= 5 or any(item.kind not in "NCLMV" or len(item.units) > 1 for item in items):
        return None
    units = {item.unit for item in items if item.unit}
    if len(units) > 1 or (units and any(not item.unit for item in items)) or _UNREAD.search(story):
        return None
    if units and asked_unit(told, items[0].dimension) not in ("", *units):
        return None
    sign, changes, end = 0, [], None
    for piece in re.split(r"[.?!;,]| and | but | then |, so ", story):
        places = tokens_of(piece)
        if re.search(r"\bg[ai]ves?\b.*\bto (?:him|her|them|me) ?$", piece):
            return None  # was it given away, or to the one of whom the story tells?
        given = re.search(r"\bg[ai]ves? (?:him|her|them|me|it) <", piece)
        gone, come = (None, given) if given else (_GONE.search(piece), _COME.search(piece))
        if not places:
            if gone or (come and not re.search(r"\bsome\b", piece)):
                return None
            continue
        if len(places) > 1 or end is not None:
            return None
        if (
            gone
            and come
            or (come and told.items[places[0]].kind == "C" and re.search(r"\b(?:bought|buys|got|made)\b", piece))
        ):
            return None
        if come and re.search(r"\bpicked\b", piece):
            return None
        last = places[0] == tokens_of(story)[-1]
        if last and not gone and not come and _END.search(piece):
            end = told.items[places[0]].term()
            continue
        sign = 1 if gone else -1 if come else sign
        bare = re.fullmatch(r" ?(?:<[A-Z]\d+>)(?:(?! left)(?: [a-z]+)){0,4} ?", piece) is not None
        if not sign or (not gone and not come and not bare):
            return None
        changes.append((sign, told.items[places[0]].term()))
    if end is None or not changes or not re.search(r"\b(?:some|there|had|has|left|remain\w*|now)\b", story):
        return None
    whole: Term = end
    for way, term in sorted(changes, key=lambda change: -change[0]):
        whole = whole + term if way > 0 else whole - term
    return Proposal(whole)


_ASKS_CHANGE = re.compile(
    r"\bhow (?:many|much)(?: [a-z]+){0,3}? (?:got (?:off|on|in|out)|flew (?:off|away)|left|joined|came|arrived|"
    r"went (?:out|away|home)|"
    r"(?:were|was) (?:sold|eaten|added|spent|used|taken|removed|given away|lost)|"
    r"(?:did|has|have|does) [^?]*\b(?:spen[dt]|eat|eaten|lose|lost|give away|given away|sell|sold|use|used|"
    r"grow|grown|gain|gained|pay|paid|buy|add|find))\b|"
    r"\bwhat did (?:he|she|they|[a-z]+) (?:spend|pay)\b"
)
_LATER = re.compile(
    r"\b(?:now|left|remain\w*|still|came (?:home|back)|went on|in the end|at the end|later|afterwards|by "
    r"(?:the )?(?:evening|noon|friday|night)|"
    r"on (?:tuesday|wednesday|thursday|friday|saturday|sunday)|today|this (?:morning|week|year))\b"
)


@word_reader(r"\bhow (?:many|much)\b|\bwhat did\b", 0.99, "a change between two amounts")
def what_changed(told: Told) -> Proposal | None:
    """The difference of what there was first and what there is later; nothing else may have changed it."""
    text = without_settings(told)
    places = tokens_of(text)
    if len(places) != 2 or tokens_of(told.question) or not _ASKS_CHANGE.search(told.question):
        return None
    first, second = (told.items[place] for place in places)
    if (
        first.kind not in "NCLM"
        or len(first.units) > 1
        or second.units not in (first.units, ("",))
        or _UNREAD.search(text)
    ):
        return None
    story = text.replace(told.question, " ")
    pieces = [piece for piece in re.split(r"[.?!;,]| and | but | then ", story) if "<" in piece]
    if len(pieces) != 2 or not _LATER.search(pieces[1]) or any(_GONE.search(piece) for piece in pieces):
        return None
    if any(_COME.search(re.sub(r"\bcame (?:home|back)\b", "", piece)) for piece in pieces):
        return None
    if re.search(
        r"\b(?:more|fewer|less|and) <|<[A-Z]\d+> (?:more|fewer|less|other)\b|\bhow (?:many|much) more\b", text
    ):
        return None
    a, b = told.values[first.places[0]], told.values[second.places[0]]
    if a == b:
        return None
    return Proposal(first.term() - second.term() if a > b else second.term() - first.term())
