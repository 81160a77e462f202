# ruff: noqa: E501
"""How many ways there are to arrange things: letters of a word, people in a row or round a table, digits of a number."""

from __future__ import annotations

import re
from collections import Counter

from mycelium.solver.track1.leftover import Leftover
from mycelium.solver.track1.plans import Plan
from mycelium.solver.track1.readers import Row, row, track1_reader, whole_plan
from mycelium.solver.track1.told import told
from mycelium.solver.track1.wording import Wording

ASKS_WAYS = (
    r"(?:(?:in )?how many (?:different |distinct |distinguishable |possible |total )*(?:ways|orders|arrangements|permutations|orderings|seatings)(?: (?:are )?(?:there|possible))?"
    r"|(?:what is|find|determine|compute) the (?:total )?number of (?:different |distinct |possible )*(?:ways|orders|arrangements|permutations))"
)
_EVERY_WORD_IDLE = (
    r"\bdifferent\b",
    r"\bdistinct\b",
    r"\bdistinguishable\b",
    r"\beach of the\b",
    r"\ball of the\b",
    r"\bfrom left to right\b",
    r"\bfrom front to back\b",
)


def orders_of(counts: list[int]) -> Row:
    """Orders of things of which so many are alike of each kind."""
    orders = row("ARRANGEMENTS", sum(counts))
    for count in counts:
        if count > 1:
            orders = row("DIV", orders, row("ARRANGEMENTS", count))
    return orders


@track1_reader
def _letters_of_a_word(wording: Wording) -> Plan | None:
    text = told(wording)
    match = re.search(
        r"(?:letters (?:in|of|from)(?: the)? words?|letters (?:in|of)|\bword) [`'\"“]*(?P<word><\d+>|[a-z']+)[`'\"”]*",
        text,
    )
    if match is None or not re.search(r"arrang|rearrang|permut|order|words? (?:can|are)", text):
        return None
    word = match["word"]
    if word.startswith("<"):
        word = re.sub(r"\\text\w*|[^A-Za-z_0-9]", "", wording.formulas[int(word[1:-1])]).lower()
    marked = bool(re.search(r"_?\d", word)) or bool(
        re.search(r"considered (?:different|distinct)|are (?:distinguishable|different|distinct)", text)
    )
    word = re.sub(r"[^a-z]", "", word)
    if not 2 <= len(word) <= 15 or word in ("the", "word", "words", "a", "if"):
        return None
    rest = Leftover(text[: match.start()] + " | " + text[match.end() :])
    rest.take(ASKS_WAYS)
    rest.take(
        r"in which the .*?(?:are |is )considered (?:different|distinct)|if (?:the |all )?.*?are (?:considered )?(?:distinguishable|different|distinct)"
    )
    rest.take(r"how many (?:different |distinct )*(?:\d+-letter )?(?:words|arrangements|strings) (?:can|are)")
    if not rest.idle(
        *_EVERY_WORD_IDLE,
        r"\ball\b",
        r"\border\b",
        r"arrangements?",
        r"\bpossible\b",
        r"rearrangements?",
        r"using each letter exactly once",
        r"by rearranging",
    ):
        return None
    counts = [1] * len(word) if marked else list(Counter(word).values())
    return whole_plan(orders_of(counts))


_THINGS = r"(?:people|persons?|students?|children|boys|girls|friends|men|women|books?|beads?|flags?|cars?|dogs?|balls?|pictures?|plants?|chairs?|members|players|runners|kids|adults|guests|songs?|paintings|speakers|contestants|attractions|animals|blocks|coins|cards|flowers|trophies|toys|statues|knights|keys?|jewels|stones|movies|classes|points)"
_ROW = re.compile(
    r"\b(?:in a (?:single[- ]file |straight )?(?:row|line)(?: of (?:\d+ )?(?:chairs|seats|cages))?|on (?:a|my|the|his|her|one) (?:book)?shelf|line up|lined up|stand in (?:a )?line|in (?:a )?line|from left to right|orders?|in a sequence)\b"
)
_CIRCLE = re.compile(
    r"\b(?:(?:around|at|round|about) (?:a|the) (?:round|circular)(?: \w+)? table|in a circle|(?:round|circular) table|in a ring|circularly)\b"
)
_BRACELET = re.compile(
    r"\b(?:on|to form|onto|around|make) an? (?:\d+-\w+ )?(?:bracelet|necklace|key ?ring|keychain|keyring)\b"
)
_ROTATED = r"(?:if |assuming |\(|note that |where )?(?:2|two) (?:seatings|arrangements|ways)[^.()]*(?:same|rotat|reflect)[^.()]*\)?|\(?(?:rotations|reflections)[^.()]*(?:same|not (?:distinct|different)|equivalent|identical)[^.()]*\)?|if (?:rotations|reflections|2 seatings)[^.()]*(?:same|equivalent|distinct)[^.()]*"


@track1_reader
def _in_a_row_or_circle(wording: Wording) -> Plan | None:
    text = told(wording)
    if not re.search(r"how many|number of", text):
        return None
    rest = Leftover(text)
    circle, bracelet, line = _CIRCLE.search(text), _BRACELET.search(text), _ROW.search(text)
    if not (circle or bracelet or line):
        return None
    rest.take(ASKS_WAYS)
    said = rest.take(_ROTATED)
    rest.take(_ROTATED)
    apart = rest.take(
        r"(?:,? (?:if|where|given that|such that|so that|but|and)?,? ?)?(?:(?:2|two) of (?:the |them|these )?[a-z]*,? (?:[a-z]+ and [a-z]+,? )?|(?:[a-z]+ and [a-z]+,? )|[a-z]+ )(?:refuses? to (?:sit|stand|be) (?:next to|beside|by)|(?:can(?:not|'t)|won't|will not|don't want to|do not want to|must not) (?:sit|stand|be)(?: placed| seated)? (?:next to|beside|adjacent to|by)|insist on not (?:sitting|standing) next to) (?:each other|one another|[a-z]+)"
    )
    together = (
        None
        if apart
        else rest.take(
            r"(?:,? (?:if|where|given that|such that|so that|but|and)?,? ?)?(?:(?:2|two) of (?:the |them|these )?[a-z]*,? (?:[a-z]+ and [a-z]+,? )?|(?:[a-z]+ and [a-z]+,? ))(?:must|insists? on|want to|wants? to|have to|need to|are to) (?:sit|sitting|stand|standing|be|stay)(?: placed| seated)? (?:next to each other|next to one another|together|side by side|beside each other|adjacent)"
        )
    )
    alike = rest.take(
        r"(?P<k>\d+) of (?:which|them|the [a-z]+) are (?:identical(?: copies of (?:the same|a) [a-z ]+?)?|the same(?: [a-z ]+?)?|indistinguishable)(?= ?[(,.]| if| and|$)"
    )
    if alike:
        rest.take(
            r"\(?(?:and )?(?:all (?:of )?)?the (?:rest|others?|other [a-z]+)(?: of the [a-z]+)? are (?:all )?(?:different|distinct)\)?"
        )
    number = rest.take(
        rf"\b(?P<n>\d+)(?: (?:different|distinct|distinguishable|math|history|english|new|colored))* {_THINGS}\b"
    )
    if number is None:
        return None
    rest.take(
        rf"\b(?:all |the |these |those )*{number['n']}(?: (?:different|distinct))? (?:{_THINGS}|chairs|seats|places|spots|cages)\b"
    )
    for used in (_CIRCLE, _BRACELET, _ROW):
        rest.take(used)
        rest.take(used)
    if not rest.idle(
        *_EVERY_WORD_IDLE,
        r"\ball(?: of)?(?: the)?\b",
        r"\border\b",
        r"\barrangements?\b",
        r"\bpossible\b",
        r"if there are no ties",
        r"\bthere are no ties\b",
        r"\bonce\b",
        r"before lunch",
        r"\bparticular\b",
        r"(?:assuming|if) (?:that )?(?:everyone|they)[a-z ]* (?:sits|is seated)",
    ):
        return None
    n = int(number["n"])
    if n > 60:
        return None
    if bracelet:
        return whole_plan(row("NECKLACE_ARRANGEMENTS", n)) if n > 2 and not (apart or together or alike) else None
    things = n - 1 if circle else n
    if circle and said and "reflect" in said.group() and "rotat" not in said.group():
        return None
    if circle and said and "reflect" in said.group():
        return whole_plan(row("NECKLACE_ARRANGEMENTS", n)) if not (apart or together or alike) else None
    every = row("ARRANGEMENTS", things)
    beside = row("MUL", 2, row("ARRANGEMENTS", things - 1))
    if alike:
        if circle or apart or together or int(alike["k"]) > n:
            return None
        return whole_plan(orders_of([int(alike["k"])] + [1] * (n - int(alike["k"]))))
    if together:
        return whole_plan(beside)
    return whole_plan(row("SUB", every, beside) if apart else every)


@track1_reader
def _named_in_order(wording: Wording) -> Plan | None:
    """ "Harry, Ron and Neville race; in how many orders can they finish?": the names are counted."""
    text = told(wording)
    match = re.match(
        r"(?P<names>(?:[a-z]+, )+(?:and )?[a-z]+,? and [a-z]+|(?:[a-z]+, )+and [a-z]+) (?:are|have|run|race|enter|compete|finish|participate)",
        text,
    )
    if match is None or "rac" not in text:
        return None
    names = [name for name in re.split(r",? and |, ", match["names"]) if name]
    rest = Leftover(text[match.end() :])
    places = rest.take(r"how many different 1st-2nd-3rd place (?:outcomes|finishes)(?: are possible)?")
    if not places and not (rest.take(ASKS_WAYS)):
        return None
    rest.take(r"2 different outcomes to include are [a-z-]+ and [a-z-]+")
    if not rest.idle(r"if there are no ties", r"\bdifferent\b", r"\bpossible\b", r"\borders?\b", r"no ties"):
        return None
    return whole_plan(
        row("PERMUTATIONS", len(names), 3) if places and len(names) > 3 else row("ARRANGEMENTS", len(names))
    )


@track1_reader
def _numbers_from_digits(wording: Wording) -> Plan | None:
    text = told(wording)
    match = re.search(
        r"(?:how many|number of) (?:different |distinct |positive |possible |, )*(?P<k>\d)-digit (?:positive )?(?:integers|numbers|whole numbers) (?:can be (?:formed|made|created|written)|are there|are possible) (?:using|by (?:using|arranging|rearranging)|with|from)(?: only)?(?: all(?: of)?)?(?: the)?(?: \d)? digits (?P<digits>\d(?:,? (?:and )?\d)+)(?P<once>[^.?]*)",
        text,
    )
    if match is None:
        return None
    digits = [int(digit) for digit in re.findall(r"\d", match["digits"])]
    extra = match["once"].strip(" ?.,")
    if extra and not re.fullmatch(
        r"(?:if )?(?:each (?:digit )?(?:is |must be |being )?used (?:exactly |only )?once|exactly once|once each|(?:and )?no digit (?:is|can be|may be) (?:repeated|used more than once))",
        extra,
    ):
        return None
    if text[: match.start()].strip() or text[match.end() :].strip(" ?."):
        return None
    size, counts = int(match["k"]), Counter(digits)
    if size != len(digits) or (not extra and len(counts) == len(digits) and "arrang" not in match.group()):
        return None
    orders = orders_of(list(counts.values()))
    if counts[0]:
        less = counts - Counter({0: 1})
        orders = row("SUB", orders, orders_of(list(less.values())))
    return whole_plan(orders)


@track1_reader
def _groups_together(wording: Wording) -> Plan | None:
    """ "3 math books and 5 English books in a row, those of each kind together"."""
    text = told(wording)
    if not re.search(r"how many|number of", text) or not _ROW.search(text):
        return None
    rest = Leftover(text)
    rest.take(ASKS_WAYS)
    kinds = rest.take(
        r"(?P<kinds>\d+ (?:different )?[a-z]+(?: [a-z]+)?(?:, \d+ (?:different )?[a-z]+(?: [a-z]+)?)*,? and \d+ (?:different )?[a-z]+(?: [a-z]+)?)(?= on | in |[.,(]| be | can )"
    )
    if kinds is None:
        return None
    counts = [int(number) for number in re.findall(r"\d+", kinds["kinds"])]
    together = rest.take(
        r"(?:if |such that |so that )?(?:all (?:of )?)?(?:the )?(?:[a-z]+ )*?(?:books|animals|members|people|ones)? ?(?:of (?:the same|each|a) [a-z]+ )?(?:must|are to|have to|should|insist on|need to|are) (?:all )?(?:stay|sit|be|sitting|kept|staying|being)(?: placed| kept)? ?(?:together|in adjacent cages|next to each other)(?:,? and (?:all )?(?:the )?[a-z]+(?: books)? must (?:also )?(?:stay|be) together)?"
    )
    if together is None or re.search(r"only|either|but ", together.group()):
        return None
    both = "and" in together.group() or re.search(r"same|each|type", together.group())
    if not both:
        return None
    rest.take(r"\b(?:the )?(\d+) (?:animals|books|people)")
    for used in (_ROW, _ROW):
        rest.take(used)
    if not rest.idle(
        *_EVERY_WORD_IDLE,
        r"\(?the [a-z]+ books are all different and so are the [a-z]+ books\)?",
        r"\((?:some|2|two) [^()]*\)",
        r"of \d+ cages",
    ):
        return None
    ways = row("ARRANGEMENTS", len(counts))
    for count in counts:
        ways = row("MUL", ways, row("ARRANGEMENTS", count))
    return whole_plan(ways)
