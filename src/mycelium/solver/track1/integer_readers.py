# ruff: noqa: E501
"""Goals about whole numbers with conditions: how many, the smallest, the largest, the sum, the only one.

"How many three-digit multiples of 7 are odd?" is a noun with adjectives ("three-digit multiples of 7") and predicates
("odd"); both give conditions on a letter, and the goal says which row goes over the numbers that fulfil them.
"""

from __future__ import annotations

import re

from mycelium.solver.track1.integer_conditions import TERM, Conditions
from mycelium.solver.track1.plans import Plan, Refused, formula
from mycelium.solver.track1.readers import Row, row, track1_reader, whole_plan
from mycelium.solver.track1.told import sentences, told
from mycelium.solver.track1.wording import Wording

_ASK = r"(?:what is|what'?s|what are|find|determine|compute|calculate|give|name|state|evaluate)"
_ADJECTIVE = re.compile(
    r"(?P<integral>integer(?= (?:multiples?|factors?|divisors?|values?|solutions?))|integral)(?![\w-])"
    r"|(?P<idle>distinct|different|possible|such|of|the|all|common|unique|following|an?|natural-number|whole-number)(?![\w-])"
    r"|(?P<whole>whole(?: number)?(?= (?:numbers?|divisors?|factors?))|natural(?: number)?(?= (?:numbers?|divisors?|factors?))|counting)(?![\w-])"
    r"|(?P<sign>positive|negative|non-?negative)(?![\w-])"
    r"|(?P<parity>even|odd)(?![\w-])|(?P<kind>prime|composite)(?! (?:factors?|divisors?|factorization))(?![\w-])"
    r"|(?P<perfect>perfect (?:square|cube)|square|cube)(?= (?:numbers?|integers?|factors?|divisors?))"
    r"|(?P<digits>\d+)-digit(?![\w-])|,"
)
_HEAD = re.compile(
    r"(?P<plain>integers?|numbers?|values?|solutions?|ones?)(?![\w-])(?: (?:of |to )?<(?P<letter>\d+)>)?"
    r"|(?P<pure>primes?|palindromes?|(?:perfect )?squares?(?: of perfect squares)?|(?:perfect )?cubes?)(?![\w-])"
    r"|(?P<multiples>(?:common )?multiples?|(?:divisors?|factors?)) (?=of )"
)


def read_noun(text: str, conditions: Conditions) -> str:
    """Take the adjectives and the noun that a text begins with as conditions; what follows is given back.

    Raises:
        Refused: the noun is no whole number.
    """
    sign, domain, integral, kind = None, "", False, False
    while True:
        text = text.lstrip()
        match = _ADJECTIVE.match(text)
        if match is None:
            break
        text = text[match.end() :]
        kind = kind or bool(match["kind"] or match["perfect"])
        integral = integral or bool(match["integral"] or match["parity"] or match["kind"])
        if match["sign"]:
            sign = match["sign"]
        elif match["whole"]:
            domain = match["whole"]
        elif match["parity"] or match["kind"] or match["perfect"] or match["digits"]:
            conditions.take(match.group())
    head = _HEAD.match(text)
    if head is None and kind and re.match(r"(?:whose|that|which|with|such|greater|less|between|divisible)\b", text):
        head = _HEAD.match("numbers")
        text = "numbers " + text
    if head is None:
        raise Refused(f"no whole number is named: {text[:40]!r}")
    low: int | None = 1
    if head["plain"]:
        text = text[head.end() :]
        name = head["letter"]
        if name is not None and conditions.wording.formulas[int(name)].strip() != conditions.letter:
            raise Refused("another letter")
        if head["plain"].startswith(("value", "solution")) and not integral:
            raise Refused("values that may be no whole numbers")
        if sign is None and domain == "" and head["plain"].startswith(("integer", "value", "solution")):
            low = None
        elif domain == "whole" or (domain == "" and sign is None and head["plain"].startswith("one")):
            low = 0
    elif head["pure"]:
        text = text[head.end() :]
        if "of perfect squares" in head["pure"]:
            conditions.take("a perfect 4th power")
        else:
            conditions.take(head["pure"])
    if sign == "negative":
        conditions.bound(conditions.letter, "<", "0")
    elif sign is not None and sign != "positive":
        conditions.bound(conditions.letter, ">=", "0")
    elif (low is not None and (conditions.low is None or conditions.low < low)) or sign == "positive":
        conditions.bound(conditions.letter, ">=", str(low or 1))
    return text


def letter_of(wording: Wording, text: str | None = None) -> str:
    """The single letter of the formulas, or of those that a text mentions, or n where there is none.

    Raises:
        Refused: there are several letters.
    """
    letters = set()
    formulas = wording.formulas if text is None else [wording.formulas[int(k)] for k in re.findall(r"<(\d+)>", text)]
    for content in formulas:
        bare = re.sub(r"\\(?:text|mathrm|mbox|operatorname|mathop|begin|end)\s*\{[^{}]*\*?\}|\\[a-zA-Z]+", " ", content)
        letters |= set(re.findall(r"[a-zA-Z]", bare))
    if len(letters) > 1:
        raise Refused("several letters")
    return letters.pop() if letters else "n"


_HAVE = re.compile(
    rf"(?P<noun>.*?(?:divisors?|factors?)) (?:does|do) (?:the (?:number|integer) )?(?P<of>{TERM}|the number {TERM}) have(?P<rest>.*)"
)
_COUNT = re.compile(
    rf"^(?:how many|{_ASK} the number of|{_ASK} how many)(?: of the)? (?P<noun>.+?)(?: are there)?$|^(?P<of>{TERM}) has how many (?P<noun2>.+)$"
)
_FOR_COUNT = re.compile(r"^for how many (?P<noun>.+)$")
_EXTREME = re.compile(
    rf"^(?:{_ASK}|which is) the (?P<which>smallest|least|lowest|minimum|largest|greatest|maximum|highest|biggest)(?: possible)?(?: value of)? (?P<noun>.+)$"
)
_TOTAL = re.compile(
    rf"^{_ASK} the (?P<what>sum|product|arithmetic mean|mean|average) of(?: each of)?(?P<power> the reciprocals of| the squares of| the cubes of)? ?(?:all of |all )?(?:the )?(?:\d+ )?(?P<noun>.+)$"
)
_ONLY = re.compile(
    r"^(?:(?:what|which) (?!is|are|was|do|does|will)|(?:find|determine|compute|what is) (?:the|an?|all)(?: only| unique)? (?!smallest|least|largest|greatest|sum|product|number of|remainder|value of the))(?P<noun>.+)$"
)
_KNOWN = re.compile(
    rf"^{_ASK} (?:(?:the value of )?(?P<letter><\d+>)|(?:the|this|that|my) (?:2-digit |3-digit |4-digit |positive )*(?:integer|number))$"
)


_CLAUSE = re.compile(
    r"^(?:if|when|given that|suppose(?: that)?|for) (?P<fact>.+?), (?:then )?(?P<goal>(?:what|how many|find|determine|compute|calculate) .+)$"
)


@track1_reader
def whole_numbers(wording: Wording) -> Plan | None:
    """How many whole numbers fulfil conditions, or which is the smallest, the largest, their sum."""
    parts = sentences(told(wording).rstrip("?. "))
    if not parts or len(parts) > 4 or re.search(r"(?:roots|solutions|zeros) (?:of|to) ", parts[-1]):
        return None
    if clause := _CLAUSE.match(parts[-1]):
        parts = [*parts[:-1], clause["fact"], clause["goal"]]
    goal = parts[-1]
    if len(parts) > 1 and (known := _KNOWN.match(goal)):
        conditions = Conditions(wording, letter_of(wording))
        for sentence in parts[:-1]:
            _take_statement(sentence, conditions)
        if known["letter"] and conditions.term(known["letter"]) != conditions.letter:
            raise Refused("the value of something else")
        return whole_plan(row("ONLY", row("VALUES_WHERE", conditions.letter, *conditions.parts)))
    found = goal_row(goal, parts[:-1], wording)
    return whole_plan(found) if found else None


def goal_row(goal: str, facts: list[str], wording: Wording) -> Row | None:
    """The row of a goal such as "how many ...", "what is the smallest ..."; None where it is none of these.

    Raises:
        Refused: a part of the goal or the facts is not understood.
    """
    for pattern, goal_rows in _GOALS:
        match = pattern.match(goal)
        if match is None:
            continue
        conditions = Conditions(wording, letter_of(wording, " ".join([*facts, goal])))
        for sentence in facts:
            _take_statement(sentence, conditions)
        groups = match.groupdict()
        noun = groups.get("noun") or groups["noun2"]
        if groups.get("of"):
            noun = f"{noun} of {groups['of']}"
        if has := _HAVE.fullmatch(noun):
            noun = f"{has['noun']} of {has['of']}{has['rest']}"
        rest = read_noun(noun, conditions)
        conditions.take(_verb(rest))
        return goal_rows(match, conditions)
    return None


_DEFINED = re.compile(
    r"^(?:let |suppose (?:that )?|if )?(?P<name><\d+>) (?:be|is|denote|represent|represents|denotes) (?P<goal>the (?:smallest|least|largest|greatest|sum|product|number) .+)$"
)
_OF_DEFINED = re.compile(rf"^{_ASK} (?:the value of )?(?P<target><\d+>)$")


@track1_reader
def defined_numbers(wording: Wording) -> Plan | None:
    """ "Let m be the smallest ... and let n be the number of .... What is m + n?": each is worked out, then put in."""
    parts = sentences(told(wording).rstrip("?. "))
    if parts and (clause := _CLAUSE.match(parts[-1])):
        parts = [*parts[:-1], clause["fact"], clause["goal"]]
    if not 2 <= len(parts) <= 4 or (goal := _OF_DEFINED.match(parts[-1])) is None:
        return None
    definitions: list[tuple[str, str]] = []
    for part in parts[:-1]:
        for piece in re.split(r",? and (?=(?:let )?<\d+> (?:be|is|denotes?) the )", part):
            match = _DEFINED.match(piece)
            if match is None:
                return None
            definitions.append((match["name"], match["goal"]))
    target = formula(wording, goal["target"][1:-1])
    put: list[Row | str] = []
    for name, text in definitions:
        letter = wording.formulas[int(name[1:-1])].strip()
        found = goal_row(f"find {text}", [], wording)
        if found is None or not re.fullmatch("[a-zA-Z]", letter) or letter not in target.symbols():
            raise Refused("a definition that is not understood")
        put.extend([letter, found])
    if target.symbols() - set(put[::2]):
        raise Refused("a letter that is not defined")
    return whole_plan(row("SUBSTITUTE", target, *put))


def _verb(rest: str) -> str:
    """The predicates without the verbs that join them to the noun."""
    return re.sub(r"^ ?(?:does|do|satisfy|satisfies|satisfying|exist|make|makes)(?= )", "", rest)


_STATEMENT = re.compile(
    r"^(?:suppose(?: that)? |given that |assume(?: that)? |let )?(?:the |an? |some |certain )*(?P<noun>.+)$"
)


def _take_statement(sentence: str, conditions: Conditions) -> None:
    """A sentence that tells something of the number: "The number n is a prime between 20 and 30"."""
    sentence = re.sub(r"^(?:suppose(?: that)?|given(?: that)?|assume(?: that)?|let) ", "", sentence)
    if divided := re.match(
        r"(?:if |when )?(?:you divide )?(?P<who><\d+>|it|this number|the number)(?: is divided)? by ", sentence
    ):
        if divided["who"].startswith("<") and conditions.term(divided["who"]) != conditions.letter:
            raise Refused("another number is divided")
        sentence = re.sub(r"^.*? by ", "divided by ", sentence)
        conditions.take(sentence)
        return
    if sentence.startswith(("if ", "when ", "how ", "what ")):
        raise Refused("a clause that is not understood")
    if re.match(r"<\d+>", sentence):
        conditions.take(sentence)
        return
    conditions.take(read_noun(re.sub(r"^(?:an?|the|some|certain|my) ", "", sentence), conditions))


def _each(conditions: Conditions) -> list[Row | str]:
    return list(conditions.parts)


def _count(match: re.Match[str], c: Conditions) -> Row:
    return row("COUNT_WHERE", c.letter, *_each(c))


def _extreme(match: re.Match[str], c: Conditions) -> Row:
    smallest = match["which"] in ("smallest", "least", "lowest", "minimum")
    period, bounds = c.period(), []
    if period and smallest and c.low is not None:
        bounds.append(f"{c.letter} <= {c.low + period}")
    elif period and not smallest and c.high is not None:
        bounds.append(f"{c.letter} >= {c.high - period}")
    if smallest and c.low is None and "=" not in "".join(map(str, c.parts)):
        raise Refused("nothing bounds the smallest number")
    return row("SMALLEST_WHERE" if smallest else "LARGEST_WHERE", c.letter, *_each(c), *bounds)


def _total(match: re.Match[str], c: Conditions) -> Row:
    target = {
        None: c.letter,
        " the reciprocals of": f"1/{c.letter}",
        " the squares of": f"{c.letter}^2",
        " the cubes of": f"{c.letter}^3",
    }[match["power"]]
    if match["what"] == "product":
        return row("PRODUCT_WHERE", target, *_each(c))
    total = row("SUM_WHERE", target, *_each(c))
    return total if match["what"] == "sum" else row("DIV", total, row("COUNT_WHERE", c.letter, *_each(c)))


def _only(match: re.Match[str], c: Conditions) -> Row:
    return row("ONLY", row("VALUES_WHERE", c.letter, *_each(c)))


_GOALS = ((_FOR_COUNT, _count), (_COUNT, _count), (_EXTREME, _extreme), (_TOTAL, _total), (_ONLY, _only))
