"""Ratios: a total, a difference or one part is told besides; any part, the total or a difference is asked for."""

from __future__ import annotations

import re

from mycelium.programs import ProgramError
from mycelium.solver.words.frames import Forms, Said
from mycelium.solver.words.registry import Proposal, word_reader
from mycelium.solver.words.settings import without_settings
from mycelium.solver.words.sizes import asked_unit, in_unit
from mycelium.solver.words.terms import Term, program_of_term, solved, total, unknown, value_of
from mycelium.solver.words.told import Told, tokens_of

_T = r"<[NCLMVD]\d+>"
_R = r"(?P<ratio><N\d+>(?:(?: ?: ?| to )<N\d+>){1,3})"
_GROUP = r"(?P<group>[^<>]{3,80}?)"
_HAVE = (
    r"(?:ha[sd]|have|gets?|got|receives?|received|takes?|owns?|is given|contains?|there are|are|is|were|was|weighs?|"
    r"costs?|pays?|"
    r"puts? in|measures?|earns?|keeps?|used?|uses)"
)
_TOGETHER = r"(?:together|altogether|all together|in all|in total|between them|combined)"
_WHERE = r"(?: (?:in|at|on|of|for) (?:the|a|an|this|her|his|their|our|one|all)(?: [a-z']+){1,3}?)?"
_NOUN = r"(?: (?:of )?(?:[a-z'-]+(?: [a-z'-]+)?))??"
_ALL = (
    r"(?:children|people|students|pupils|animals|members|beads|balls|marbles|fruits?|pieces of fruit|cars|players|"
    r"coins|counters|books|flowers|"
    r"cattle|pets|birds|vehicles|guests|employees|workers|sweets|candies|tickets|trees|cards|pens)"
)
_FORMS = Forms(
    {
        "share": (
            rf"{_GROUP} (?:share|shared|divide|divided|split|want to share|are to share|agree to share)(?: out)? "
            rf"(?P<whole>{_T}){_NOUN}"
            rf"(?: between them)? in (?:the|a) ratio(?: of)? {_R}",
            rf"(?:an? (?:sum|prize|bill|amount|inheritance|profit|total) of )?(?P<whole>{_T}){_NOUN} (?:is|are|was|"
            rf"were|has been) (?:shared|divided|split) (?:between|among|amongst) {_GROUP}"
            rf" in (?:the|a) ratio(?: of)? {_R}(?: respectively)?",
            rf"(?:divide|share|split) (?P<whole>{_T}){_NOUN} (?:between|among) {_GROUP} in the ratio(?: of)? {_R}",
        ),
        "ratio": (
            rf"the ratio (?:of|between) (?P<group>[^<>]{{3,60}}? to [^<>]{{2,40}}?|[^<>]{{3,60}}? and "
            rf"[^<>]{{2,40}}?){_WHERE} (?:is|was|equals) {_R}",
            rf"{_WHERE.strip()},? the ratio of (?P<group>[^<>]{{3,60}}? to [^<>]{{2,40}}?) (?:is|was) {_R}",
            rf"(?:the (?:numbers?|amounts?|prices?|lengths?|weights?|costs?) of )?{_GROUP}{_WHERE} (?:are|is|were|"
            rf"stand)(?: mixed| combined)? in (?:the|a) ratio(?: of)? {_R}",
            rf"[^<>]{{3,50}} (?:is|are) (?:made|mixed|a mixture)(?: of| from| by mixing)? {_GROUP} in the ratio(?: "
            rf"of)? {_R}",
            rf"[^<>]{{2,40}} (?:mixes|mixed|uses|combines|used) {_GROUP} in (?:the|a) ratio(?: of)? {_R}",
        ),
        "every": (
            rf"for every (?P<one>{_T}) (?P<first>[a-z]+(?: [a-z]+)?),? (?:there (?:are|is) |[a-z]+ [a-z]+ "
            rf")(?P<two>{_T}) (?P<second>[a-z]+(?: [a-z]+)?)",
            rf"there (?:are|were) (?P<two>{_T}) (?P<second>[a-z]+(?: [a-z]+)?) for every (?P<one>{_T}) "
            rf"(?P<first>[a-z]+(?: [a-z]+)?)",
        ),
        "more": (
            rf"there (?:are|were) (?P<value>{_T}) more (?P<high>[^<>]{{2,30}}?) than (?P<low>[^<>]{{2,30}}?){_WHERE}",
            rf"there (?:are|were) (?P<value>{_T}) (?:fewer|less) (?P<low>[^<>]{{2,30}}?) than "
            rf"(?P<high>[^<>]{{2,30}}?){_WHERE}",
            rf"(?P<high>[^<>]{{2,40}}?) {_HAVE} (?P<value>{_T}){_NOUN} (?:more|longer|dearer|heavier|larger|taller|"
            rf"greater){_NOUN} than (?P<low>[^<>]{{2,40}}?)(?: does| has)?",
            rf"(?P<low>[^<>]{{2,40}}?) {_HAVE} (?P<value>{_T}){_NOUN} (?:less|fewer|shorter|cheaper|lighter|"
            rf"smaller){_NOUN} than (?P<high>[^<>]{{2,40}}?)(?: does| has)?",
        ),
        "differ": (
            rf"(?:the |their )?difference (?:between|of) (?:them|the (?:two|numbers|two numbers|parts|shares)|their "
            rf"[a-z]+) is (?P<value>{_T})",
        ),
        "whole": (
            rf"there (?:are|were) (?P<value>{_T})(?: [a-z]+)? (?:in all|altogether|in total){_WHERE}",
            rf"{_TOGETHER},? (?:they|there|[^<>]{{3,40}} and [^<>]{{2,30}}) {_HAVE} (?P<value>{_T}){_NOUN}",
            rf"(?:they|there|[^<>]{{3,40}} and [^<>]{{2,30}}) {_HAVE} (?:together |altogether "
            rf")?(?P<value>{_T}){_NOUN} {_TOGETHER}",
            rf"(?:the|their) (?:sum|total)(?: of (?:the|their|the two)(?: [a-z]+)?)? is (?P<value>{_T})",
            rf"(?:her|his|the)(?: [a-z]+)? [a-z]+ has (?P<value>{_T}) (?P<things>[a-z]+)",
            rf"there (?:are|were) (?P<value>{_T}) (?P<things>{_ALL}){_WHERE}",
            rf"the total number of (?P<things>{_ALL}){_WHERE} is (?P<value>{_T})",
        ),
        "part": (
            rf"(?P<who>(?!there |they )[^<>]{{2,40}}?) {_HAVE} (?P<value>{_T}){_NOUN}{_WHERE}",
            rf"there (?:are|were) (?P<value>{_T}) (?P<who>[a-z]+(?: [a-z]+)?){_WHERE}",
        ),
        "ask all": (
            rf"how (?:many|much)(?: [a-z]+)? (?:do|did|are|have)(?: they| there| [^<>]{{3,40}} and [^<>]{{2,30}}?)(?: "
            rf"have| share| get)? {_TOGETHER}{_WHERE}",
            rf"how many [a-z]+ (?:are|were) there{_WHERE} {_TOGETHER}",
            rf"how many (?P<things>{_ALL}) (?:are there|are|were there|were){_WHERE}(?: {_TOGETHER})?",
            rf"what is the (?:total|sum)(?: of the [a-z]+)?{_WHERE}",
        ),
        "ask more": (
            r"how (?:many|much) more(?: [a-z]+)? (?:does|did|do) (?P<high>[^<>]{2,30}?)(?: have| get| receive)? than "
            r"(?P<low>[^<>]{2,30})",
            rf"how many more (?P<high>[^<>]{{2,30}}?) than (?P<low>[^<>]{{2,30}}?) (?:are there|are){_WHERE}",
        ),
        "ask": (
            r"how (?:many|much)(?: money)?(?: of (?:them|the [a-z]+|it))? (?:are|is|goes to|go to) (?P<who>[a-z]+(?: "
            r"[a-z]+)?)",
            r"how (?:many|much)(?: (?!more)[a-z]+)?(?: [a-z]+)? (?:does|did|do|will|should|has) "
            r"(?P<who>[^<>]{2,40}?)(?: have| get| receive| cost| weigh| pay)?",
            rf"how (?:many|much) (?P<who>(?!more )[a-z]+(?: [a-z]+)?)(?: are there| are| is there| is| does [a-z ]+ "
            rf"(?:use|need)| were there){_WHERE}",
            rf"how many (?P<unit>[a-z]+) of (?P<who>[a-z]+) are (?:there )?in (?P<value>{_T})(?: of (?:it|this|the "
            rf"[a-z]+))?",
            r"how (?:long|much|big|large|heavy) is (?P<who>[^<>]{2,40})",
            r"(?:what|find) (?:is |does )?(?P<who>the (?:larger|smaller|greater|bigger|longer|shorter|largest|"
            r"smallest|dearer|cheaper|first|second|other)[a-z ]*?)(?: cost)?",
            r"what (?:does|is) (?P<who>[^<>]{2,40}?)(?:'s (?:share|part)| cost| get| receive)",
        ),
    },
    fill=r"if|exactly|just|also|therefore|now|respectively|in kg|in cm|in metres",
)  # fmt: skip
_DROP = frozenset("the a an his her their of number numbers side one share part coat amount price".split())
_LARGE = frozenset("larger greater bigger longer largest dearer long".split())
_SMALL = frozenset("smaller shorter smallest cheaper short lesser".split())


@word_reader(r"\bratio\b|\bfor every\b", 0.95, "a ratio and one amount")
def ratios(told: Told) -> Proposal | None:
    """The part, the total or the difference; every clause has to be understood."""
    text = without_settings(told)
    said = _FORMS.story(
        re.sub(
            r"(?:^|(?<=\. ))(?:in|at|on|for) (?:an?|the|his|her|their) [a-z]+(?: [a-z]+)?, (?=[^<]*[<])|<N\d+> "
            r"(?=coats|numbers|friends|brothers|sisters|pieces|parts)",
            lambda found: "the two " if "<" in found[0] else "",
            text,
        )
    )
    if said is None:
        return None
    ratio = [each for each in said if each.name in ("share", "ratio", "every")]
    goal = [each for each in said if each.name.startswith("ask")]
    facts = [each for each in said if each.name in ("more", "differ", "whole", "part")]
    if len(ratio) != 1 or len(goal) != 1:
        return None
    amounts = [each.slots[key] for each in said for key in ("value", "whole") if key in each.slots]
    if len(amounts) != 1 or len(facts) + ("whole" in ratio[0].slots) + ("value" in goal[0].slots) != 1:
        return None
    parts, names = _parts(told, ratio[0])
    if not parts:
        return None
    item = told.item(amounts[0])
    # Numbers that are in no clause's slots were taken out above; the ratio's and the amount have to be all that is left.
    read = {place for each in said for slot in each.slots.values() for place in tokens_of(slot)}
    skipped = {place for place in tokens_of(text) if place not in read}
    if any(told.items[place].value != len(parts) for place in skipped):
        return None
    unit = asked_unit(told, item.dimension) if item.unit else ""
    if not item.unit or unit in ("", *item.units):
        if len(item.units) > 1:
            return None
        term = _answer(told, parts, names, facts, goal[0], item.term(item.units[0]), amounts[0])
        return None if term is None else Proposal(term)
    found = _answer(told, parts, names, facts, goal[0], item.term(unit), amounts[0])
    return None if found is None else in_unit(told, [item], lambda _: found)


def _parts(told: Told, ratio: Said) -> tuple[list[Term], list[frozenset[str]]]:
    if ratio.name == "every":
        tokens = [ratio.slots["one"], ratio.slots["two"]]
        named = [ratio.slots["first"], ratio.slots["second"]]
        if named[1].split()[-1] in ("one", "ones"):
            named[1] = named[1].rsplit(" ", 1)[0]
            named[0] = named[0].split()[0] if " " in named[0] else named[0]
    else:
        tokens = re.findall(r"<N\d+>", ratio.slots["ratio"])
        named = re.split(r", and | and |, | to ", ratio.slots["group"])
        if len(named) != len(tokens):
            named = [""] * len(tokens)
    parts = [told.item(token).term() for token in tokens]
    values = [told.item(token).value for token in tokens]
    if any(value <= 0 or value.denominator != 1 for value in values):
        return [], []
    return parts, [_words(name) for name in named]


def _words(phrase: str) -> frozenset[str]:
    words = re.sub(r"'s?(?: [a-z]+)?(?=$| )", "", phrase).split()
    return frozenset(re.sub(r"(?<=[a-z]{2})s$", "", word) for word in words if word not in _DROP)


def _answer(
    told: Told, parts: list[Term], names: list[frozenset[str]], facts: list[Said], goal: Said, amount: Term, token: str
) -> Term | None:
    unit = unknown()
    sizes = [told.values[part.leaf.index] for part in parts]  # type: ignore[union-attr]
    amounts = [part * unit for part in parts]

    def find(phrase: str) -> int | None:
        words = _words(phrase)
        if phrase.split() and (set(phrase.split()) & _LARGE) and not any(words & name & _LARGE for name in names):
            return sizes.index(max(sizes)) if sizes.count(max(sizes)) == 1 else None
        if phrase.split() and (set(phrase.split()) & _SMALL) and not any(words & name & _SMALL for name in names):
            return sizes.index(min(sizes)) if sizes.count(min(sizes)) == 1 else None
        found = [place for place, name in enumerate(names) if name and (words <= name or name <= words) and words]
        return found[0] if len(found) == 1 else None

    fact = facts[0] if facts else None
    left = total(amounts)
    if fact is not None and fact.name == "differ":
        if len(parts) != 2 or sizes[0] == sizes[1]:
            return None
        high = sizes.index(max(sizes))
        left = amounts[high] - amounts[1 - high]
    elif fact is not None and fact.name == "more":
        high_, low_ = find(fact.slots["high"]), find(fact.slots["low"])
        if len(parts) == 2 and high_ is None and low_ is None and "one" in fact.slots["high"]:
            high_ = sizes.index(max(sizes))
            low_ = 1 - high_
        if high_ is None or low_ is None or sizes[high_] <= sizes[low_]:
            return None
        left = amounts[high_] - amounts[low_]
    elif fact is not None and fact.name == "part":
        part = find(fact.slots["who"])
        if part is None:
            return None
        left = amounts[part]
    if goal.name == "ask all":
        target = total(amounts)
    elif goal.name == "ask more":
        first, second = find(goal.slots["high"]), find(goal.slots["low"])
        if first is None or second is None or sizes[first] <= sizes[second]:
            return None
        target = amounts[first] - amounts[second]
    else:
        who = find(goal.slots["who"])
        if who is None:
            return None
        target = amounts[who]
    term = solved(target, (left, amount))
    try:
        value = value_of(program_of_term(term, told.values))
        share = value_of(program_of_term(solved(unit, (left, amount)), told.values))
    except ProgramError:
        return None
    if value is None or share is None or value <= 0 or (not told.item(token).unit and value.denominator != 1):
        return None
    return term
