# ruff: noqa: E501
"""How many pairs meet (handshakes, games, chords, diagonals), and how many codes of several signs there are."""

from __future__ import annotations

import re

from mycelium.solver.track1.angle_rules import SIDES
from mycelium.solver.track1.chances import multiplied
from mycelium.solver.track1.leftover import Leftover
from mycelium.solver.track1.plans import Plan
from mycelium.solver.track1.readers import Row, row, track1_reader, whole_plan
from mycelium.solver.track1.told import told
from mycelium.solver.track1.wording import Wording


@track1_reader
def _pairs(wording: Wording) -> Plan | None:
    """Handshakes, games of all against all, chords, diagonals: pairs of things; triangles: threes."""
    text = told(wording)
    text = re.sub(
        r"\(?(?:a|an) (?:interior )?(?:diagonal|single-elimination tournament|<\d+>)[^.]*? (?:is|are) (?:a|an|the|one) [^.]*?\.\)?|\(note[^()]*\)",
        " ",
        text,
    )
    text = re.sub(r"a <\d+> (?:polygon )?(?:of a convex polygon )?is [^.]*\.", " ", text)
    if match := re.fullmatch(
        r"\s*(?:how many|what is the (?:total )?number of|find the number of) (?:distinct |different |total )*diagonals (?:does|do|are in|of|can be drawn in|are there in)(?: there)? (?:a|an) (?:regular |convex )*(?:(?P<name>[a-z]+gon)|(?P<n>\d+)-sided (?:regular |convex )?polygon|polygon with (?P<m>\d+) sides)(?: have| contain)?[?.]?\s*",
        text,
    ):
        size = SIDES.get(match["name"]) if match["name"] else int(match["n"] or match["m"] or 0)
        return whole_plan(row("POLYGON_DIAGONALS", size)) if size and size > 3 else None
    if not re.search("how many|number of", text) and "maximum" not in text:
        return None
    for read_kind_of_pair in (_handshakes, _knockout, _games, _points):
        plan = read_kind_of_pair(text, Leftover(text))
        if plan is not None:
            return plan
    return None


def _handshakes(text: str, rest: Leftover) -> Plan | None:
    if re.search(r"handshakes?|shak\w+ hands?|shook hands", text):
        couples = rest.take(r"(\d+) (?:married )?couples")
        size = couples or rest.take(r"\b(\d+)(?: [a-z]+){0,2}")
        if size is None:
            return None
        spouse = rest.take(
            r"(?:exactly )?(?:once )?with (?:everyone|every person|each (?:other )?person|each of the other (?:people|players)|all) ?(?:else |others? )?(?:at the party )?(?:,? ?except (?:for )?(?:his/her|his or her|their(?: own)?|her) (?:spouse|partner))"
        )
        full = rest.take(
            r"(?:each|every|if each|everyone)(?: (?:person|member|one|player|student|guest|of the people|of them))?(?: of the \d+ [a-z]+)? (?:shakes?|shook|shake) hands? (?:exactly |only )?(?:once )?(?:with )?(?:everyone|every|each|all)(?: of)?(?: the)? ?(?:other|others|else|one)?(?: (?:person|people|member|guest|players?))?(?: exactly)?(?: once)?(?: at the [a-z]+)?"
        )
        rest.take(
            r"how many (?:different |total )?handshakes|(?:what is )?the (?:total )?number of handshakes|shakes? hands"
        )
        if bool(couples) != bool(spouse) or (not full and not spouse):
            return None
        if not rest.idle(
            r"exactly once", r"\beach person\b", r"\bonce\b", r"\bif\b", r"\bbefore\b|\bafter the [a-z]+\b", r"exactly"
        ):
            return None
        n = int(size[1])
        return whole_plan(row("MUL", 2, row("MUL", n, n - 1)) if couples else row("HANDSHAKES", n))
    return None


def _knockout(text: str, rest: Leftover) -> Plan | None:
    if re.search(
        r"elimination|losing team (?:of each game )?is eliminated|loser (?:of each (?:game|match) )?is (?:eliminated|out)",
        text,
    ):
        size = rest.take(r"\b(\d+) (?:teams|players|people|competitors|entrants|tennis players)")
        rest.take(r"how many (?:total |individual )?(?:games|matches)")
        rest.take(r"each game is between 2 players|3-person-team|each team")
        if size is None or re.search(r"double|\d|byes?\b|losers' ", rest.text):
            return None
        return whole_plan(row("KNOCKOUT_GAMES", int(size[1])))
    return None


def _games(text: str, rest: Leftover) -> Plan | None:
    if re.search(r"\b(?:games?|matches)\b", text) and re.search(
        r"league|tournament|conference|teams|players|season", text
    ):
        size = rest.take(r"\b(\d+)[- ](?:teams?|players|schools|people|members|chess players)")
        each = rest.take(
            rf"(?:each|every|if each)(?: of the)?(?: {size[1] if size else ''})?(?: (?:team|player|teams|players|school|person|member))?(?: in the [a-z]+)? (?:plays?|play|must play|faces) (?:(?:exactly |only )?(?P<r>\d+|one|once|2 times|twice|a|exactly one)?(?: games?| times?| match(?:es)?)?)?(?: ?(?:with|against))? ?(?:every|each|all)(?: of the)? others?(?: \d+)?(?: (?:team|player|teams|players|one|person|school|member)s?)?(?: in the [a-z]+)?(?: (?P<s>exactly once|once|twice|\d+ times|exactly \d+ times|exactly twice))?"
        )
        if size is None or each is None:
            return None
        said = each["r"] or each["s"] or "once"
        digits = re.search(r"\d+", said)
        games = int(digits.group()) if digits else 2 if "twice" in said else 1
        rest.take(
            r"how many (?:total |different )?(?:games|matches)|(?:what is )?the total number of (?:games|matches)"
        )
        if not rest.idle(r"in total|total", r"\bif\b", r"during the [a-z]+", r"altogether"):
            return None
        return whole_plan(row("ROUND_ROBIN_GAMES", int(size[1]), games))
    return None


def _points(text: str, rest: Leftover) -> Plan | None:
    if match := re.search(
        r"(?:how many|number of) (?:different |distinct |possible )*(?P<what>chords|triangles|lines|line segments|segments|quadrilaterals)\b",
        text,
    ):
        rest.take(re.escape(match.group()))
        size = rest.take(
            r"\b(\d+) (?:distinct |different )?points? (?:are )?(?:marked |identified |placed |located |lie |chosen |drawn )?(?:on|around) (?:the circumference of )?(?:a|the) circle"
        )
        if size is None:
            return None
        rest.take(
            rf"(?:by )?(?:connecting|joining|using|connect) (?:any )?(?:2|3|4|pairs?)(?: of)?(?: (?:the|these))?(?: {size[1]})? ?points?|if each vertex must be one of these {size[1]} points|(?:whose|with) vertices (?:are |at |among )?[a-z ]*?(?:{size[1]} )?points"
        )
        pick = {"triangles": 3, "quadrilaterals": 4}.get(match["what"], 2)
        if not rest.idle(r"\bdistinct\b|\bdifferent\b"):
            return None
        return whole_plan(row("COMBINATIONS", int(size[1]), pick))
    return None


@track1_reader
def _codes(wording: Wording) -> Plan | None:
    """License plates and codes: so many signs of each sort, one after the other."""
    text = told(wording)
    match = re.fullmatch(
        r"how many (?:different |distinct |possible )*(?:\d-(?:character|letter|digit) )?(?:license plates|codes|passwords|plates|serial numbers|words|identification codes)(?: can be (?:formed|made|created))?(?: are (?:there|possible))?(?: that)? (?:consist(?:ing)? of|containing|with|have|if each (?:contains|has)|consists? of|contain) (?P<parts>[^.?]+?)\??(?: \(for this problem, consider (?P<y>y) a vowel\.?\))?",
        text.strip(),
    )
    if match is None:
        return None
    once = re.search(
        r",? (?:if|where|and|with) (?:no (?:letter|digit|letters|digits|character|symbol)s?(?: or (?:digit|letter)s?)? (?:may|can|is|are)(?: be)? (?:repeated|used more than once)|(?:letters|digits|repetition|the letters)[a-z ]* (?:cannot|can't|not|may not) (?:be )?(?:repeated|allowed|repeat))",
        match["parts"],
    )
    parts_text = match["parts"][: once.start()] if once else match["parts"]
    sizes = {"letter": 26, "digit": 10, "vowel": 6 if match["y"] else 5, "consonant": 20 if match["y"] else 21}
    factors: list[Row | int] = []
    for part in re.split(r",? (?:and )?(?:then )?followed by |,? (?:and )?then |, (?:and )?| and ", parts_text):
        found = re.fullmatch(r"(?:any )?(?P<n>\d+|an?|one) (?P<what>letter|digit|vowel|consonant)s?", part.strip())
        if found is None:
            return None
        count = int(found["n"]) if found["n"].isdigit() else 1
        size = sizes[found["what"]]
        factors.append(row("PERMUTATIONS", size, count) if once else row("POWER", size, count))
    if once and len({f["what"] for f in re.finditer(r"(?P<what>letter|digit|vowel|consonant)", parts_text)}) != len(
        factors
    ):
        return None
    return whole_plan(multiplied(factors))


@track1_reader
def _codes_of_symbols(wording: Wording) -> Plan | None:
    """Places that are filled with one of several signs each, repetition allowed."""
    text = told(wording)
    if not re.search(r"how many", text):
        return None
    if match := re.fullmatch(
        r"how many (?:different )?(?P<k>\d)-letter (?:sets of initials|words|initials|codes)(?: are)? (?:possible|can be (?:formed|made)) (?:using|from) the letters <(\d+)> (?:through|to) <(\d+)>\??",
        text.strip(),
    ):
        first, last = (wording.formulas[int(match[group])].strip().lower() for group in (2, 3))
        if re.fullmatch(r"[a-z]", first) and re.fullmatch(r"[a-z]", last):
            return whole_plan(row("POWER", ord(last) - ord(first) + 1, int(match["k"])))
    rest = Leftover(text)
    kinds = rest.take(
        r"(?:any|one) of (?P<n>\d+) (?:different )?(?:colors?|symbols?|letters?|kinds?|types?|flavors?)|(?P<m>\d+) (?:answer )?(?:choices|options|possible answers)(?: (?:for|on|per) each(?: question| problem)?| each)?"
    )
    places = rest.take(r"(?P<k>\d+) (?:slots?|places?|positions?|questions?|problems?|scoops)")
    repeated = (
        rest.take(
            r"(?:colors|symbols|letters|digits|they|repetitions?) (?:may|can|are) (?:be )?(?:repeated|allowed|used more than once)"
        )
        or "question" in text
        or "problem" in text
    )
    rest.take(r"how many (?:different |possible )*(?:secret )?(?:codes|sequences|ways|sets of answers|answer keys)")
    if (
        not kinds
        or not places
        or not repeated
        or not rest.idle(
            r"no slot may remain empty",
            r"\bdifferent\b",
            r"multiple-choice",
            r"\beach question\b",
            r"each with",
            r"if (?:he|she|i) (?:answers|guesses)(?: on)? (?:every|each|all) questions?",
        )
    ):
        return None
    return whole_plan(row("POWER", int(kinds["n"] or kinds["m"]), int(places["k"])))
