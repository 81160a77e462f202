"""How the amounts of several people or things are compared, totalled and asked for in one clause."""

from __future__ import annotations

import re

from mycelium.solver.words.frames import Forms, Said, in_clauses

_T = r"<[NCLMVD]\d+>"
_VERB = (
    r"(?:ha[sd]|have|got|(?:is|was|are|were|shall|must|should|will) (?:to )?(?:get|have|receive)|took|kept|made|"
    r"(?:is )?paid|found|caught|sold|ran|ate|won|wrote|spent|swam|drove|did|is|are|was|were|bought|"
    r"(?:collect|earn|weigh|pick|contain|plant|walk|jump|cycl|gather|answer|fold|watch|receiv|own|scor|sav|bak|measur|"
    r"contribut|solv|invit|us)(?:s|e|es|ed)?|(?:get|take|hold|keep|make|pay|find|catch|sell|read|buy|run|eat|win|write|cost|"
    r"spend|carry|type|drive)s?|carries|carried|typed)"
)
_S = rf"(?P<who>(?!how |what |if )[^<>,]{{1,40}}?)(?: {_VERB})?"
_O = rf"(?P<other>[^<>,]{{1,40}}?)(?: {_VERB}| does| do| did)?"
_NOUN = r"(?: (?:of )?(?P<noun>(?!more|less|fewer|times|as)[a-z-]+(?: [a-z-]+)?))?"
_MORE = (
    r"(?P<way>more|less|fewer|longer|shorter|taller|heavier|lighter|dearer|cheaper|greater|larger|smaller|bigger|higher|lower|"
    r"wider|narrower|deeper|older|younger)"
)
_AS = r"as (?:many|much|long|tall|heavy|large|big|great|high|wide|deep|expensive|dear)"
_K = r"(?P<times><F\d+>|<N\d+>(?= times))(?: times)?"
_TOGETHER = r"(?:together|altogether|all together|in all|in total|between them|combined)"
_GROUP = r"(?P<group>[^<>]{2,70}?)"

FORMS = {
    "more": (
        rf"{_S} (?P<more>{_T}){_NOUN} {_MORE}{_NOUN.replace('noun', 'noun2')} than {_O}",
        rf"{_S} {_MORE}{_NOUN} than {_O} by (?P<more>{_T})",
        rf"{_S} (?P<more>{_T}) {_MORE}{_NOUN} than {_K} (?:{_AS}(?: [a-z]+)? as )?{_O}",
    ),
    "times": (
        rf"{_S} {_K} {_AS}{_NOUN} as {_O}",
        rf"{_S} {_K} the (?:number|amount|length|weight|height)(?: of [a-z]+)? (?:of|that) {_O}",
    ),
    "total": (
        rf"{_GROUP} (?:{_VERB} )?(?P<value>{_T}){_NOUN} {_TOGETHER}",
        rf"{_GROUP} (?:together|altogether|in total) {_VERB} (?P<value>{_T}){_NOUN}",
        rf"{_TOGETHER},? {_GROUP} {_VERB} (?P<value>{_T}){_NOUN}",
        rf"(?P<count><N\d+>) [a-z]+, {_GROUP},? (?:share|shared|divide|divided|split) (?P<value>{_T}){_NOUN}",
        rf"{_GROUP} (?:share|shared|divide|split|are to share|have to share|want to share)(?: out)? (?P<value>{_T}){_NOUN}",
        rf"(?P<value>{_T}){_NOUN} (?:is|are|was|were) (?:to be )?(?:shared|divided|split) (?:out )?(?:between|among|amongst) {_GROUP}",
        rf"the (?:sum|total) of (?P<group>(?P<count><N\d+>) numbers) is (?P<value>{_T})",
        rf"(?P<group>(?P<count><N\d+>) numbers) (?:add up to|sum to|have a sum of|total|make) (?P<value>{_T})",
        rf"an? (?P<thing>[a-z]+)(?: of (?P<value>{_T})|(?: that is| which is|,)? (?P<value2>{_T})(?: long)?,?) is (?:cut|sawn|broken|"
        r"divided|split)(?: up)? in(?:to)? (?P<count><N\d+>)(?: (?:unequal )?(?:pieces|parts))?",
        rf"(?P<value>{_T}){_NOUN}, (?P<count><N\d+>) (?P<group>[a-z]+)",
    ),
    "value": (rf"{_S} (?P<value>{_T}){_NOUN}", rf"there are (?P<value>{_T}){_NOUN} (?:on|in) (?P<who>[^<>,]{{1,40}})"),
}
_ASKED = r"(?P<noun>(?!more |less |fewer )[a-z]+(?: [a-z]+)?)"
_ALL, _ONE = r"(?P<group>(?:the <N\d+> )?[^<>]{2,60}?)", r"(?P<who>[^<>,]{1,40}?)"
GOALS = {
    "together": (
        rf"how (?:many|much)(?: {_ASKED})? (?:do|did|have|are|were|does|had|will) {_ALL}(?: {_VERB})? {_TOGETHER}",
        rf"how (?:many|much)(?: {_ASKED})? do {_ALL} {_VERB} {_TOGETHER}",
        rf"how (?:many|much)(?: {_ASKED})? (?:are|were) there {_TOGETHER}(?P<group>)",
        rf"{_TOGETHER},? how (?:many|much)(?: {_ASKED})? (?:do|did|have) {_ALL}(?: {_VERB})?",
    ),
    "difference": (
        rf"how (?:many|much) (?:more|fewer|less)(?: {_ASKED})? (?:does|did|do|has) {_ONE}(?: {_VERB})? than"
        rf" (?P<other>[^<>]{{1,40}}?)",
    ),
    "one": (
        rf"how (?:many|much)(?: of (?P<of>[a-z]+))?(?: {_ASKED}?)??(?: of [a-z]+)? (?:does|did|do|will|has|is|are|was|can|should|shall)"
        rf" {_ONE}(?: {_VERB}| cost| weigh| score| make| earn| pay| collect| find| catch| sell| pick| eat| bake| save)?",
        rf"how (?:long|tall|heavy|large|big|high|wide|deep|much) (?:is|are|was) {_ONE}",
        rf"how (?:many|much)(?: {_ASKED})? (?:are|is|were) (?:on|in|for) {_ONE}",
        rf"how (?:many|much)(?: {_ASKED})? (?:long |tall |high )?(?:is|are) {_ONE}",
        r"(?:what|find|which) (?:is |number is )?(?P<who>the (?:larger|smaller|largest|smallest|greater|lesser|bigger|longer|"
        r"shorter|other|first|second|third)(?: [a-z]+)?)",
        rf"what (?:does|did|will) {_ONE} (?:cost|weigh|get|receive|earn|pay|measure)",
        rf"what is (?:the )?(?:share|height|weight|length|price|part) of {_ONE}",
        rf"what is {_ONE}'s (?:share|height|weight|part|score|amount)",
    ),
}
_FILL = re.compile(
    r"\b(?:exactly|just|only|also|then|therefore|so that|such that|given that|if|that|now|respectively|in cm|in kg|in km|in metres)\b"
)
_SPLIT = re.compile(
    r"[:,;]? (?:so that|such that|where|if) |, and | and |, while | while |, but | but |, whereas |, (?=who |which )|: |, "
)


_GOALS, _STATEMENTS = Forms(GOALS), Forms(FORMS)


def said_in(sentence: str) -> list[Said] | None:
    """The clauses of a sentence; see `in_clauses`."""
    return in_clauses(sentence, _said, _SPLIT, 4)


def _said(text: str) -> Said | None:
    text = re.sub(r"\s+", " ", _FILL.sub(" ", text)).strip(" ,.()")
    text = re.sub(r"^(?:in|at|on|for) (?:an?|the|his|her|their) [a-z]+(?: [a-z]+)?, (?=[^<]*[<])", "", text)
    asks = re.match(r"(?:(?:together|altogether|in all|in total),? )?(?:how |what |find |which )", text)
    return (_GOALS if asks else _STATEMENTS).fit(text)
