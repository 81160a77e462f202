"""The question of a problem as a statement of its result: "How many clips did she sell?", 72: "She sold 72 clips."

A question is taken apart by its form: the auxiliary and what stands round it. Whatever could be read otherwise is
refused, with a reason.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from mycelium.errors import MyceliumError
from mycelium.synthesis.turned_words import (
    BASES,
    LENGTHS,
    MONEY_VERBS,
    PARTICIPLES,
    TIMES,
    is_plural,
    only_unit,
    past_of,
    third,
)


@dataclass(frozen=True, slots=True)
class Statement:
    """A told result.

    text: the sentence, with "\\0" where its number stands (currency and percent sign are in the text).
    prefix: what stood before the question ("If each apple costs $2,"), or "".
    verb, noun: base form of the verb and last word of what is counted, "" where there is none.
    """

    text: str
    prefix: str
    verb: str = ""
    noun: str = ""


class Refused(MyceliumError):
    """Not turned round; the message is the reason, for counting."""


_ASKS = re.compile(
    r"\b(?:how (?:many|much|old|long|far|tall)|what (?:is|was|will be)|what percentage of|what's|calculate|find|determine)\b",
    re.IGNORECASE,
)
_SUBORDINATE = re.compile(
    r"^(?:and |but |so )?(?:if|after|when|given that|considering|assuming|supposing|to|at|in|by|on|for|during|with|once|since|before|"
    r"while|because)\b",
    re.I,
)
_LEADS = re.compile(
    r"^(?:in total|in all|altogether|overall|so|now|then|all together|and|together|thus|therefore|on average)$", re.I
)
_AUXILIARY = r"does|do|did|will|would|can|could|should|must|is|are|was|were|has|have|had"
_HOW = re.compile(
    rf"^how (?P<much>many|much)\b(?P<thing>(?: [^?]*?)?) (?P<aux>{_AUXILIARY}) (?P<rest>[^?]+?)$", re.IGNORECASE
)
_PRONOUN = r"he|she|they|it|you|we|I"
_SUBJECT = re.compile(
    rf"^(?P<subject>(?:{_PRONOUN})|(?:each|all|both|the two|the three)(?: of (?:them|the [a-z]+))?(?= [a-z]+)"
    rf"|(?:[A-Z][a-z]+\.? )?[A-Z][A-Za-z'’-]+(?:'s? [a-z]+)?(?: and (?:[A-Z][A-Za-z'’-]+|(?:his|her) [a-z]+))?"
    rf"|(?:the|his|her|their|each|every|all the|all of the|both)(?: [a-z'’-]+){{1,3}}?) (?P<more>.+)$"
)
_ADVERBS = frozenset(
    "still now originally initially actually each all both currently already usually normally also".split()
)
_NOT_REST = re.compile(
    r"\b(?:which|who|whom|whose|what|how|if he were|respectively|and how|minimum|maximum|at least|at most|least|most)\b",
    re.I,
)
_STRANDED = re.compile(r"\b(?:for|with|of|at|in|on|by|to|from|into|about|than)$")
_TIME_OBJECT = re.compile(
    r"^(?:each|every|a|an|per|this|that|these|last|next|the (?:first|second|third|next|last|following|day|week|month|whole|entire)|"
    r"all|both|one) ?(?:[a-z]+ )?(?:day|days|week|weeks|weekend|month|months|year|years|hour|hours|minute|morning|afternoon|evening|night|"
    r"time|season|summer|winter|spring|fall|monday|tuesday|wednesday|thursday|friday|saturday|sunday|semester|trip|game)\b",
    re.IGNORECASE,
)
_FREE_REST = re.compile(
    r"^(?:in|on|at|for|from|to|by|after|before|during|with|over|per|altogether|together|total|left|now|today|yesterday|tomorrow|"
    r"so|when|while|if|than|because|since|until|without|within|combined|overall|then|more|as|between|through|throughout|out|"
    r"up|down|away|off|around|initially|originally|again|later|across|of|into|inside|under|each|every|weekly|daily|monthly|"
    r"annually|remaining|using|once|not)\b"
)


def shown(value: Fraction, money: bool) -> str | None:
    """A result as it is written, or None where it has no short decimal form."""
    if value.denominator == 1:
        return f"{int(value):,}" if value >= 10_000 or (money and value >= 1000) else str(int(value))
    if (value * 100).denominator != 1:
        return None
    text = f"{float(value):,.2f}" if money else f"{float(value):.2f}".rstrip("0")
    return text


def state_result(text: str, span: tuple[int, int], value: Fraction) -> Statement:
    """The question at `span` of `text` as a statement.

    Raises:
        Refused: with the reason.
    """
    question = " ".join(text[slice(*span)].split())
    if question.count("?") > 1 or not question.endswith(("?", ".")):
        raise Refused("question: its end")
    asks = _ASKS.search(question)
    if asks is None:
        raise Refused("question: another form")
    prefix, asked = question[: asks.start()].strip(), question[asks.start() :].rstrip("?. ").strip()
    prefix = _prefix(prefix)
    if _ASKS.search(asked, 4) or _NOT_REST.search(asked, 5):
        raise Refused("question: two questions or a condition")
    asked = re.sub(r",? in dollars,?(?= |$)", "", asked) if only_dollars(text) else asked
    asked = re.sub(r", (?=in total\b|altogether\b|in all\b)", " ", asked)
    tail = ""
    if "," in asked:
        head, tail = asked.split(",", 1)
        inner = re.match(r"^ in ([a-z]+)(?:, (.*))?$", tail)
        if inner or not re.match(r"^ (?:if|when|after|assuming|given|including|excluding|since|before)\b", tail):
            raise Refused("question: a comma in it")
        asked = head
    statement = _stated(asked, text, value)
    if tail:
        statement = Statement(f"{statement.text},{tail}", prefix, statement.verb, statement.noun)
    told = statement.text.strip()
    if told.count("\0") != 1 or re.search(r"\b(\w+) \1\b", told):
        raise Refused("question: another form")
    if not prefix:
        told = told[0].upper() + told[1:]
    return Statement(told + ".", prefix, statement.verb, statement.noun)


def _prefix(prefix: str) -> str:
    """What stood before the question, ready to stand before a statement."""
    if not prefix:
        return ""
    bare = prefix.rstrip(",").strip()
    if _LEADS.match(bare):
        return "" if bare.lower() in ("and", "so") else f"{bare[0].upper()}{bare[1:]},"
    if re.match(r"^in (?:dollars|total dollars)$", bare, re.IGNORECASE):
        return ""
    if not prefix.endswith(",") or "?" in prefix or re.search(r"\b(?:to|then)$", bare):
        raise Refused("question: what stands before it")
    if _SUBORDINATE.match(bare):
        return f"{bare},"
    if (
        re.match(
            rf"^(?:{_PRONOUN}|(?![A-Z][a-z]+ing\b)[A-Z][a-z]+|[Tt]he|[Tt]here|[Ee]ach|[Aa]n?|[Hh]is|[Hh]er)\b", bare
        )
        and len(bare.split()) > 4
    ):
        return f"{bare}."
    raise Refused("question: what stands before it")


def _stated(asked: str, text: str, value: Fraction) -> Statement:
    low = asked.lower()
    if low.startswith("how old"):
        return _age(asked)
    if low.startswith(("how long", "how far", "how tall")):
        return _measure(asked, text)
    if low.startswith(("what", "calculate", "find", "determine")):
        return _named(asked, text)
    return _amount(asked, text)


def _age(asked: str) -> Statement:
    match = re.match(r"^how old (is|was|will|are|were) (.+)$", asked, re.IGNORECASE)
    if match is None:
        raise Refused("question: age")
    aux, rest = match[1].lower(), match[2]
    if aux == "will":
        future = re.match(r"^(.+?) be(?: (.+))?$", rest)
        if future is None:
            raise Refused("question: age")
        return Statement(f"{future[1]} will be \0 years old{_spaced(future[2])}", "", "be", "old")
    known = re.match(
        rf"^({_PRONOUN}|(?:[A-Z][a-z]+\.? )?[A-Z][A-Za-z'’]+(?:'s [a-z]+)?|(?:the|his|her|their) (?:[a-z]+ ){{0,2}}?[a-z]+?)"
        r"((?: (?:now|today|currently|in|when|if|at|after|ago|this|years?|\d+|[a-z]+ years ago)\b.*)?)$",
        rest,
    )
    if known is None or aux in ("are", "were"):
        raise Refused("question: age")
    return Statement(f"{known[1]} {aux} \0 years old{known[2]}", "", "be", "old")


def _measure(asked: str, text: str) -> Statement:
    kind = asked.split()[1].lower()
    unit = only_unit(text, TIMES if kind == "long" else LENGTHS)
    match = re.match(r"^how \w+ (does|did|will|is|was) (.+)$", asked, re.IGNORECASE)
    if match is None or re.search(r" in [a-z]+$", asked) and not re.search(r" in (?:total|all|a [a-z]+)$", asked):
        raise Refused("question: a measure")
    aux, rest = match[1].lower(), match[2]
    if kind == "long" and aux in ("is", "was") or kind == "tall":
        unit = only_unit(text, LENGTHS)
        if unit is None or only_unit(text, TIMES) and kind == "long":
            raise Refused("question: a measure without its unit")
        if aux not in ("is", "was") or not re.match(
            rf"^(?:{_PRONOUN}|[A-Z][a-z]+|(?:the|his|her|their|each|[A-Z][a-z]+'s)(?: [a-z]+){{1,3}})$", rest
        ):
            raise Refused("question: a measure")
        return Statement(f"{rest} {aux} \0 {unit} {kind}", "", "be", kind)
    if unit is None or aux in ("is", "was"):
        raise Refused("question: a measure without its unit")
    if kind == "long" and not re.search(r"\b(?:take|spend)\b", rest):
        raise Refused("question: a measure")
    return _clause(aux, rest, f"\0 {unit}", unit)


def _named(asked: str, text: str) -> Statement:
    percent = re.match(r"^what percentage of (.+?) (are|is|were|was) (.+)$", asked, re.IGNORECASE)
    if percent:
        return Statement(f"\0% of {percent[1]} {percent[2]} {percent[3]}", "", "be", "percentage")
    match = re.match(r"^(?:what (is|was|will be)|what's|calculate|find|determine) (.+)$", asked, re.IGNORECASE)
    if match is None:
        raise Refused("question: another form")
    be, name = (match[1] or "is").lower(), match[2]
    unit = re.search(r",? in ([a-z]+(?: per [a-z]+)?|[a-z]+ squared)$", name)
    if re.search(r"\b(?:are|is|was|were|will|would|can|should)\b", name) and not re.search(
        r"\b(?:that|who|which|if|after)\b", name
    ):
        be_inside = True
    else:
        be_inside = False
    if be_inside or re.search(
        r"\b(?:difference|ratio|probability|average|fraction|percent\w*|time|age|ages|rate|speed)\b", name, re.I
    ):
        raise Refused("question: a name for the result without its unit")
    if re.match(r"^(?:the|his|her|their) (?:[a-z]+ )?number of [a-z]+", name):
        return Statement(f"{name} {be} \0", "", "be", "number")
    if unit and unit[1] in (*LENGTHS, *TIMES, "pounds", "ounces", "grams", "kilograms", "dollars"):
        if not re.match(r"^(?:the|his|her|their|[A-Z][a-z]+'s) ", name) or unit[1] == "dollars" and "$" not in text:
            raise Refused("question: a name for the result without its unit")
        body = name[: unit.start()]
        number = "$\0" if unit[1] == "dollars" else f"\0 {unit[1]}"
        return Statement(f"{body} {be} {number}", "", "be", "total")
    if (
        only_dollars(text)
        and re.search(
            r"\b(?:price|cost|amount of money|revenue|salary|profit|bill|income|earnings|budget|payment|expense)\b",
            name,
        )
        and re.match(r"^(?:the|his|her|their|[A-Z][a-z]+'s) ", name)
    ):
        return Statement(f"{name} {be} $\0", "", "be", "cost")
    raise Refused("question: a name for the result without its unit")


def only_dollars(text: str) -> bool:
    """Whether the money of a text is told in dollars alone."""
    return "$" in text and not re.search(
        r"\bcents?\b|¢|€|£|\beuros?\b|\bpenn(?:y|ies)\b|\bdimes?\b|\bquarters?\b", text
    )


def _amount(asked: str, text: str) -> Statement:
    plain = re.match(r"^how (?P<much>many|much)\b(?P<rest>.*)$", asked, re.IGNORECASE)
    assert plain is not None  # state_result looked
    match = _first_auxiliary(asked)
    if match is None:
        rest = plain["rest"].strip()
        words = rest.split()
        if plain["much"].lower() == "much" or len(words) < 3 or not any(is_plural(word) for word in words[:4]):
            raise Refused("question: no auxiliary")
        verb = next((word for word in words[1:5] if word in PARTICIPLES or word in ("left", "went", "came")), None)
        if verb is None:
            raise Refused("question: no auxiliary")
        return Statement(f"\0 {rest}", "", "", "")
    thing, aux, rest = match
    much = plain["much"].lower() == "much"
    noun = _noun(thing)
    if much:
        number = _money(thing, rest, text)
    else:
        if not noun and not re.match(r"^(?:more|of (?:them|these|those))$", thing):
            raise Refused("question: what is counted")
        number = re.sub(r"^total ", "a total of \0 ", thing) if thing.startswith("total ") else f"\0 {thing}"
        if re.match(r"^(?:times|percent)\b", thing) and re.search(
            r"\b(?:more|as|larger|bigger|heavier|greater|older)\b", asked
        ):
            raise Refused("question: what is counted")
        if re.search(r"\b(?:total|in all|altogether)\b.*\b(?:in total|altogether|in all)\b", f"{thing} {rest}"):
            raise Refused("question: what is counted")
    if aux in ("is", "are", "was", "were"):
        return _being(number, aux, rest, noun, much)
    if aux in ("has", "have", "had"):
        return _perfect(number, aux, rest, noun)
    return _clause(aux, rest, number, noun)


def _first_auxiliary(asked: str) -> tuple[str, str, str] | None:
    words = asked.split()
    for index, word in enumerate(words[2:], 2):
        if re.fullmatch(_AUXILIARY, word):
            if index + 1 == len(words):
                return None
            return " ".join(words[2:index]), word, " ".join(words[index + 1 :])
    return None


def _noun(thing: str) -> str:
    """The last word in the plural of what is counted: "clips" of "hair clips in total"."""
    words = re.split(r" (?:of|in|on|for|from|with|at|to|per)\b", thing)[0].split()
    if re.match(r"^of (?:the|his|her|their|these|those) ", thing):
        words = thing.split()[2:]
    return words[-1] if words and is_plural(words[-1]) else ""


def _money(thing: str, rest: str, text: str) -> str:
    if not only_dollars(text):
        raise Refused("question: how much of what is no money")
    if thing in ("", "money", "in total", "money in total", "total", "total money", "altogether"):
        verb_like = re.search(
            r"\b(?:spend|pay|earn|make|save|owe|cost|charge|raise|donate|collect|money|worth|have|receive|get|need|give)\b",
            f"{thing} {rest}",
        )
        if not thing.startswith(("money", "total money")) and not verb_like:
            return "$\0"  # "how much is ...": `_being` looks at what is asked
        return "$\0 in total" if "total" in thing or "altogether" in thing else "$\0"
    if thing in ("more money", "more"):
        return "$\0 more"
    if thing in ("change", "profit"):
        return "$\0 in " + thing
    if thing == "total profit":
        return "a total of $\0 in profit"
    raise Refused("question: how much of what is no money")


def _being(number: str, aux: str, rest: str, noun: str, much: bool) -> Statement:
    first = rest.split()[0]
    if first == "there":
        tail = rest[5:].strip()
        if "\0 more" in number and "than" not in tail:
            raise Refused("question: more than what")
        if (
            tail
            and not _FREE_REST.match(tail)
            or _STRANDED.search(tail)
            and not re.search(r"\b(?:to begin with|to start with)$", tail)
        ):
            raise Refused("question: what follows there are")
        verb = aux if not much else ("is" if aux in ("is", "are") else "was")
        return Statement(f"there {verb} {number}{_spaced(tail)}", "", "be", noun)
    if much:
        if number != "$\0":
            if re.match(r"^(?:left|in|needed|spent|saved)\b", rest) and aux in ("is", "was"):
                return Statement(
                    f"there {aux} {number} {rest}" if first in ("left", "in") else f"{number} {aux} {rest}",
                    "",
                    "be",
                    noun,
                )
            raise Refused("question: how much is")
        if first == "left":
            return Statement(f"there {aux} {number} {rest}", "", "be", "")
        if re.match(r"^(?:spent|needed)\b", rest):
            return Statement(f"{number} {aux} {rest}", "", "be", "")
        if not re.match(r"^(?:the|his|her|their|each|one|[A-Z][a-z]+'s)\b", rest):
            raise Refused("question: how much is")
        if not re.search(
            r"\b(?:price|cost|bill|salary|income|pay|paycheck|profit|revenue|payment|rent|fee|deposit|discount|savings|earnings|"
            r"budget|total|worth|change|commission|bonus|tip|allowance|amount)\b",
            rest,
        ) or re.search(r"\b(?:\w+ing|\w+ed|more|than|if|when|after|percent)\b", rest):
            raise Refused("question: how much is")
        if rest.endswith(" worth"):
            return Statement(f"{rest[:-6]} {aux} worth {number}", "", "be", "")
        if " worth" in rest or " and " in rest:
            raise Refused("question: how much is")
        return Statement(f"{rest} {aux} {number}", "", "be", "")
    if aux in ("are", "were") and (number.startswith(("\0 of ", "a total of", "\0 "))):
        if first in ("left", "remaining"):
            return Statement(f"there {aux} {number} {rest}", "", "be", noun)
        if first in ("in", "on", "at", "inside"):
            if _STRANDED.search(rest) or re.search(r"\b(?:is|are|was|were|did|does|has|have)\b", rest):
                raise Refused("question: what follows are")
            of = number.startswith("\0 of")
            return Statement(f"{number} {aux} {rest}" if of else f"there {aux} {number} {rest}", "", "be", noun)
        if first in (
            "not",
            "needed",
            "required",
            "girls",
            "boys",
            "women",
            "men",
            "sold",
            "used",
            "broken",
        ) or re.fullmatch(r"[a-z]+ed", first):
            if _STRANDED.search(rest):
                raise Refused("question: what follows are")
            return Statement(f"{number} {aux} {rest}", "", "be", noun)
    raise Refused("question: what follows are")


def _perfect(number: str, aux: str, rest: str, noun: str) -> Statement:
    match = _SUBJECT.match(rest)
    if match is None:
        raise Refused("question: the subject")
    words = match["more"].split()
    if words and words[0] in PARTICIPLES:
        tail = " ".join(words[1:])
        if tail and not _tail_is_free(tail):
            raise Refused("question: what follows the verb")
        return Statement(f"{match['subject']} {aux} {words[0]} {number}{_spaced(tail)}", "", words[0], noun)
    raise Refused("question: what follows the verb")


def _clause(aux: str, rest: str, number: str, noun: str) -> Statement:
    """ "did", "Natalia sell altogether", "72 clips": "Natalia sold 72 clips altogether"."""
    if aux in ("will", "would") and rest.startswith("there be"):
        tail = rest[8:].strip()
        if tail and not _tail_is_free(tail):
            raise Refused("question: what follows the verb")
        return Statement(f"there {aux} be {number}{_spaced(tail)}", "", "be", noun)
    subject, adverb, verb, tail = _verb_of(rest)
    if (
        tail
        and tail.split()[0] in PARTICIPLES
        and verb == "have"
        and aux in ("will", "would", "could", "must", "should")
    ):
        participle, _, after = tail.partition(" ")
        if participle == "left":
            pass
        elif after and not _tail_is_free(after):
            raise Refused("question: what follows the verb")
        else:
            return Statement(
                f"{subject} {aux}{_spaced(adverb)} have {participle} {number}{_spaced(after)}", "", participle, noun
            )
    if (
        number.startswith("$")
        and verb not in MONEY_VERBS
        and verb not in ("give", "use", "lose", "contribute", "borrow", "sell", "add")
    ):
        raise Refused("question: how much of what is no money")
    if (
        number.startswith("$")
        and verb == "sell"
        or verb in ("do", "go", "end")
        and not re.match(r"^(?:up )?with\b", tail)
    ):
        raise Refused("question: what follows the verb")
    finite = _finite(aux, subject, verb)
    if adverb and finite.startswith(aux.lower() + " "):
        finite, adverb = f"{aux.lower()} {adverb} {verb}", ""
    middle = ""
    if verb == "be":
        raise Refused("question: what follows the verb")
    complement = re.match(r"^(?:to )(?P<verb>[a-z]+)\b ?(?P<after>.*)$", tail)
    if verb in ("need", "have", "want", "plan", "manage", "get") and complement:
        if complement["verb"] not in BASES:
            raise Refused("question: what follows the verb")
        middle, tail = f" to {complement['verb']}", complement["after"]
        if number.startswith("$") and complement["verb"] not in MONEY_VERBS:
            raise Refused("question: how much of what is no money")
        verb = complement["verb"]
    elif verb in ("end", "start", "begin") and (with_ := re.match(r"^((?:up )?with)\b ?(.*)$", tail)):
        middle, tail = f" {with_[1]}", with_[2]
    elif verb in ("take", "cost") and (
        whom := re.match(r"^((?:him|her|them|[A-Z][a-z]+(?: and [A-Z][a-z]+)?)) ?(to .*|)$", tail)
    ):
        middle, tail = f" {whom[1]}", whom[2]
    elif verb == "take" and re.match(r"^(?:for [A-Za-z ]+ )?to [a-z]+", tail):
        return Statement(f"{subject} {finite} {number} {tail}", "", verb, noun)
    if tail.startswith("have left"):
        raise Refused("question: what follows the verb")
    if tail and not _tail_is_free(tail):
        raise Refused("question: what follows the verb")
    if tail in ("in", "with", "of", "for", "on", "at"):
        raise Refused("question: a preposition at its end")
    return Statement(f"{subject}{_spaced(adverb)} {finite}{middle} {number}{_spaced(tail)}", "", verb, noun)


def _tail_is_free(tail: str) -> bool:
    """Whether what follows the verb is no object of its own: "in May", "each day", "altogether"."""
    if _STRANDED.search(tail) and not re.search(r"\b(?:to begin with|to start with)$", tail):
        return False
    if _TIME_OBJECT.match(tail):
        return True
    if re.match(r"^(?:as|not|of)\b", tail):
        return False
    return bool(_FREE_REST.match(tail)) and not re.match(
        r"^(?:each|every) (?!day|week|month|year|hour|minute|time|morning|night)[a-z]+$", tail
    )


def _verb_of(rest: str) -> tuple[str, str, str, str]:
    """Subject, adverb, base verb and the remainder of "Natalia still have left"."""
    words = rest.split()
    for index in range(1, min(len(words), 7)):
        if words[index] not in BASES:
            continue
        subject_words, adverb = words[:index], ""
        if len(subject_words) > 1 and subject_words[-1] in _ADVERBS:
            adverb = subject_words.pop()
        subject = " ".join(subject_words)
        if _is_subject(subject):
            return subject, adverb, words[index], " ".join(words[index + 1 :])
    raise Refused("question: the subject or its verb")


_NAME = r"(?:(?:Mrs?|Ms|Dr|Miss|Aunt|Uncle)\.? )?[A-Z][A-Za-zé]+(?: [A-Z][a-z]+)?"
_NOUNS = r"(?:[a-z-]+ ){0,2}[a-z-]+"
_IS_SUBJECT = re.compile(
    rf"^(?:(?:{_PRONOUN})|{_NAME}|{_NAME} and (?:{_NAME}|(?:his|her) [a-z]+)|{_NAME}, {_NAME},? and {_NAME}|{_NAME}(?:'s|’s|') {_NOUNS}|"
    rf"(?:the|his|her|their|each|every|one|a|an|all the|both|all of the|these|this) {_NOUNS}|each of them|both of them|all of them|"
    r"the two of them|the (?:two|three|four) (?:of them|[a-z]+))$",
    re.IGNORECASE,
)


def _is_subject(subject: str) -> bool:
    if not _IS_SUBJECT.match(subject):
        return False
    words = subject.split()
    if words[-1].lower() in (
        "the",
        "a",
        "an",
        "of",
        "to",
        "and",
        "in",
        "for",
        "his",
        "her",
        "their",
        "first",
        "second",
        "each",
    ):
        return False
    inner = {word.lower() for word in words}
    if inner & {"to", "in", "on", "for", "with", "of", "at", "from", "that", "who"} - (
        {"of"} if "of them" in subject or "of the" in subject else set()
    ):
        return False
    return (
        subject[0].isupper()
        and words[0] not in ("The",)
        or words[0].lower()
        in ("he she they it you we i the his her their each every one a an all both these this".split())
    )


def is_plural_subject(subject: str) -> bool:
    """Whether a present verb has no -s after this subject."""
    low = subject.lower()
    if low in ("they", "you", "we", "i") or low.startswith(("both", "all ", "these")):
        return True
    if low.startswith(("each", "every", "one ", "this ", "a ", "an ")) or low in ("he", "she", "it"):
        return False
    if " and " in low:
        return True
    if re.match(rf"^{_NAME}$", subject) and not low.startswith(("the ", "his ", "her ", "their ")):
        return False
    return is_plural(low.split()[-1])


def _finite(aux: str, subject: str, verb: str) -> str:
    aux = aux.lower()
    if aux == "did":
        return past_of(verb)
    if aux in ("do", "does"):
        plural = is_plural_subject(subject)
        if plural != (aux == "do"):
            raise Refused("question: subject and verb do not agree")
        return verb if aux == "do" else third(verb)
    return f"{aux} {verb}"


def _spaced(text: str | None) -> str:
    return f" {text}" if text else ""
