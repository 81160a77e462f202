"""People and groups: ages, classes and their parts, populations, passengers, legs and wheels."""

from __future__ import annotations

from fractions import Fraction

from mycelium.synthesis.compose import Schema
from mycelium.synthesis.expr import Node, add, const, div, mul, sub
from mycelium.synthesis.grammar import Entity, tellings
from mycelium.synthesis.lexicon import SIBLINGS
from mycelium.synthesis.story import Ask, Redraw, Story

AGE = tellings("""
{S} is {n} years old.
{S} is {n} years [old|of age].
{S} is [currently|now] {n} years old.
{S} just turned {n}.
[Right now|Currently|This year], {S} is {n} years old.
{S} recently turned {n}.
""")
AGE_MORE = tellings("""
{S} is {n} years older than {O:N}.
{O:N} is {n} years younger than {S}.
{S:p} age is {n} years more than {O:p} age.
The age of {S} is {n} years [more|greater] than {O:p} age.
{O:p} age is {n} years less than the age of {S}.
""")
AGE_LESS = tellings("""
{S} is {n} years younger than {O:N}.
{O:N} is {n} years older than {S}.
{S:p} age is {n} years less than {O:p} age.
The age of {S} is {n} years [less|smaller] than {O:p} age.
""")
AGE_TIMES = tellings("""
{S} is {n} as old as {O:N}.
{S} is {n} {O:p} age.
{S:p} age is {n} {O:p} age.
The age of {S} is {n} {O:p} age.
Compared to {O:N}, {S} is {n} as old.
""")
AGE_TIMES_MORE = tellings("""
{S} is {m} years older than {n} {O:p} age.
{S:p} age is {m} years more than {n} {O:p} age.
{S} is {m} years older than {n} the age of {O:N}.
The age of {S} is {m} years [more|greater] than {n} {O:p} age.
""")
AGE_TIMES_LESS = tellings("""
{S} is {m} years younger than {n} {O:p} age.
{S:p} age is {m} years less than {n} {O:p} age.
{S} is {m} years younger than {n} the age of {O:N}.
The age of {S} is {m} years less than {n} {O:p} age.
""")
ASK_AGE = tellings("""
How old is {S}?
How old is {S} now?
What is {S:p} age?
What is the age of {S}?
[Now|This year], how old is {S}?
How many years old is {S}?
""")
ASK_AGE_LATER = tellings("""
How old will {S} be in {k} years?
In {k} years, how old will {S} be?
What will {S:p} age be in {k} years?
How old will {S} be {k} years from now?
What will be {S:p} age [in {k} years|{k} years from now]?
How many years old will {S} be in {k} years?
How old will {S} be after {k} [more|] years?
""")
ASK_AGE_BEFORE = tellings("""
How old was {S} {k} years ago?
{k:w} years ago, how old was {S}?
What was {S:p} age {k} years ago?
How many years old was {S} {k} years ago?
What was the age of {S} {k} years ago?
""")
ASK_AGE_SUM = tellings("""
What is the sum of their ages?
What is their total age?
What is the total of {who} ages?
If you add up their ages, what do you get?
What is the [combined|total] age of [these people|all of them]?
How old are they [in total|altogether|combined]?
What do you get if you add all their ages [together|up]?
""")
ASK_AGE_MEAN = tellings("""
What is their average age?
What is the average of their ages?
How old are they on average?
What is the [mean|average] of their ages, in years?
""")


def tell_ages(st: Story, steps: int) -> Ask:
    """A chain of ages; one of them now, later or before, their sum or average."""
    st.past = False
    tail = st.pick(("none", "later", "before", "sum", "mean"))
    people = {"none": steps + 1, "later": steps, "before": steps}.get(tail, 0)
    twos = 0
    if tail in ("sum", "mean"):
        # m people: m - 1 relations, m - 1 additions, and a division for the mean
        people = (steps - (tail == "mean")) // 2 + 1
        if 2 * (people - 1) + (tail == "mean") != steps:
            twos = 1
            if people < 2:
                raise Redraw
    elif steps > 3 and people > 3:
        twos = st.whole(0, min(2, people - 2))
        people -= twos
    if people < 2 or people > 5:
        raise Redraw
    first = st.person(plain=True)
    a = st.n(st.whole(4, 40))
    known: list[tuple[Entity, Node]] = [(first, a)]
    told = [st.phrase(AGE, S=first, n=a)]
    for _ in range(people - 1):
        other, base = known[-1] if st.chance(0.75) else st.pick(known)
        who = st.person(plain=True) if st.chance(0.7) else st.relative(first, SIBLINGS)
        slots = {"S": who, "O": other}
        value = int(base.value)
        draw = st.random()
        if twos and value < 30:
            twos -= 1
            f, m = st.times(st.pick((2, 2, 3))), st.n(st.whole(2, 10))
            if draw < 0.5:
                told.append(st.phrase(AGE_TIMES_MORE, n=f, m=m, **slots))
                node = add(mul(base, f), m)
            else:
                told.append(st.phrase(AGE_TIMES_LESS, n=f, m=m, **slots))
                node = sub(mul(base, f), m)
        elif draw < 0.3:
            n = st.n(st.whole(2, 30))
            told.append(st.phrase(AGE_MORE, n=n, **slots))
            node = add(base, n)
        elif draw < 0.55:
            n = st.n(st.whole(2, max(2, value - 2)))
            told.append(st.phrase(AGE_LESS, n=n, **slots))
            node = sub(base, n)
        elif draw < 0.8 and value <= 40:
            f = st.times(st.pick((2, 2, 3, 4)))
            told.append(st.phrase(AGE_TIMES, n=f, **slots))
            node = mul(base, f)
        else:
            f = st.times(Fraction(1, st.divisor(value, 2, 5)))
            told.append(st.phrase(AGE_TIMES, n=f, **slots))
            node = mul(base, f)
        if not isinstance(node.value, int) or not 1 < node.value < 96:
            raise Redraw
        known.append((who, node))
    if twos:
        raise Redraw
    if st.chance(0.4) and len(told) > 1:
        told = told[1:] + told[:1] if st.chance(0.7) else told[::-1]
    st.sentences += told
    st.event("ages")
    last, node = known[-1]
    if tail == "none":
        return Ask(node, st.phrase(ASK_AGE, S=last), "time", "years")
    if tail == "later":
        k = st.n(st.whole(2, 20))
        return Ask(add(node, k), st.phrase(ASK_AGE_LATER, S=last, k=k), "time", "years")
    if tail == "before":
        k = st.n(st.whole(2, min(20, int(node.value) - 1)))
        return Ask(sub(node, k), st.phrase(ASK_AGE_BEFORE, S=last, k=k), "time", "years")
    total = add(*(n for _, n in known))
    if tail == "sum":
        return Ask(total, st.phrase(ASK_AGE_SUM, who="their"), "time", "years")
    return Ask(div(total, const(len(known))), st.phrase(ASK_AGE_MEAN), "time", "years")


_GROUPS = (  # people, where, kinds of part
    ("students", ("in a class", "in the school", "in the band", "on a field trip"), ("girls", "boys")),
    ("people", ("at a party", "at the concert", "in the theater", "on the bus", "at the beach"), ("women", "men")),
    ("people", ("at a picnic", "at the wedding", "in the park", "at the zoo"), ("children", "adults")),
    ("guests", ("at a hotel", "at the wedding", "at the party"), ("adults", "children")),
    ("employees", ("in a company", "at the factory", "in an office"), ("women", "men")),
    ("fans", ("at a football game", "at the stadium"), ("home fans", "visiting fans")),
    ("members", ("in a club", "in a gym", "in a choir"), ("women", "men")),
    ("runners", ("in a race", "in a marathon"), ("women", "men")),
    ("animals", ("on a farm", "in a shelter", "in the pet store"), ("cats", "dogs")),
    ("trees", ("in an orchard", "in the park", "on a farm"), ("apple trees", "pear trees")),
    ("cars", ("in a parking lot", "at a dealership", "in the garage"), ("red", "blue")),
    ("marbles", ("in a jar", "in a bag", "in a box"), ("red", "blue")),
    ("books", ("on a shelf", "in a library", "in a bookstore"), ("novels", "comics")),
    ("flowers", ("in a garden", "in a shop", "in a bouquet"), ("roses", "tulips")),
    ("balloons", ("at a party", "in a shop", "in a bag"), ("yellow", "green")),
    ("candies", ("in a bag", "in a jar", "in a bowl"), ("chocolate", "mint")),
    ("passengers", ("on a train", "on a plane", "on a ferry"), ("adults", "children")),
)  # fmt: skip
WHOLE = tellings("""
There {be_pl} {n} {people} {where}.
There {be_pl} a total of {n} {people} {where}.
{where_cap}, there {be_pl} {n} {people}.
[Altogether|In total|In all], there {be_pl} {n} {people} {where}.
There {be_pl} exactly {n} {people} {where}.
""")
PART = tellings("""
{f} of {them} {be_pl} {p}.
{f} of {them} {be_pl} {p}^ and the rest {be_pl} {q}.
{f} of {them} {be_pl} {p},^ while the others {be_pl} {q}.
Exactly {f} of {them} {be_pl} {p}.
{f} of {them} {be_pl} {p},^ and [all the others|the others] {be_pl} {q}.
""")
OF_PART = tellings("""
{f} of the {p} {have_pl} {trait}.
Of the {p}, {f} {have_pl} {trait}.
Among the {p}, {f} {have_pl} {trait}.
{f} of the {p} [also|] {have_pl} {trait}.
Exactly {f} of the {p} {have_pl} {trait}.
""")
ASK_PART = tellings("""
How many of {them} {be_pl} {p}?
How many {p} {be_pl} there?
What {be} the number of {p}?
In total, how many {p} {be_pl} there?
""")
ASK_OF_PART = tellings("""
How many {p} {have_pl} {trait}?
What {be} the number of {p} who {have_pl} {trait}?
How many of the {p} {have_pl} {trait}?
What is the total number of {p} with {trait}?
""")
ASK_OF_PART_NOT = tellings("""
How many {p} {do_pl} not have {trait}?
How many of the {p} {do_pl} not have {trait}?
How many {p} {be_pl} without {trait}?
What {be} the number of {p} without {trait}?
""")
_TRAITS = (
    "glasses",
    "long hair",
    "blue eyes",
    "a pet",
    "a bicycle",
    "brown hair",
    "a season ticket",
    "a backpack",
    "a sandwich for lunch",
    "a hat",
)
_COLOR_LIKE = {"red", "blue", "yellow", "green", "chocolate", "mint"}


def tell_parts(st: Story, steps: int) -> Ask:
    """A whole, a share of it, a share of the rest or of the part."""
    st.past = st.chance(0.4)
    people, places, parts = st.pick(_GROUPS)
    p, q = parts if st.chance(0.5) else parts[::-1]
    where = st.pick(places)
    colour = p in _COLOR_LIKE
    n = st.n(st.nice(20, 400))
    whole: Node = n
    slots = {"people": people, "where": where, "where_cap": where, "p": p, "q": q}
    st.say(WHOLE, n=n, **slots)
    left = steps
    them = f"the {people}" if st.chance(0.6) else "them"
    f = st.frac(st.share_of(whole.value)) if st.chance(0.55) else st.pct(st.percent_of(whole.value))
    trait = st.pick(_TRAITS)
    traits_fit = people in ("students", "people", "guests", "employees", "members") and not colour
    st.event("parts of a whole")
    part = mul(whole, f)
    rest = sub(whole, part)
    if left == 1:
        st.say(PART[:1], f=f, them=them, **slots)
        return Ask(part, _ask_part(st, people, them, p, colour, slots), "count", p)
    if left == 2 and (st.chance(0.5) or not traits_fit):
        st.say(PART[1:], f=f, them=them, **slots)
        return Ask(rest, _ask_part(st, people, them, q, colour, slots), "count", q)
    if left in (2, 3, 4) and traits_fit and st.chance(0.6):
        use_rest = left >= 3 and st.chance(0.6)
        base, name = (rest, q) if use_rest else (part, p)
        st.say(PART[1:], f=f, them=them, **slots)
        g = st.frac(st.share_of(base.value)) if st.chance(0.5) else st.pct(st.percent_of(base.value))
        st.say(OF_PART, f=g, p=name, trait=trait)
        inner = mul(base, g)
        used = 2 + use_rest
        st.event("share of a part")
        if left == used:
            return Ask(inner, st.phrase(ASK_OF_PART, p=name, trait=trait), "count", name)
        if left == used + 1:
            return Ask(sub(base, inner), st.phrase(ASK_OF_PART_NOT, p=name, trait=trait), "count", name)
        raise Redraw
    # Three kinds: a share, a share of the rest (or a number), and what remains.
    kinds = _KINDS.get(people)
    if kinds is None or left < 3:
        raise Redraw
    names = list(kinds)
    st.rng.shuffle(names)
    a, b, c = names[:3]
    st.say(THREE_FIRST, f=f, them=them, p=a)
    left -= 2
    remaining = rest
    if left == 1:
        k = st.n(st.nice(2, int(remaining.value) - 1))
        st.say(THREE_NUMBER, n=k, p=b, q=c, people=people)
        remaining = sub(remaining, k)
        left -= 1
    else:
        g = st.frac(st.share_of(remaining.value)) if st.chance(0.6) else st.pct(st.percent_of(remaining.value))
        st.say(THREE_SECOND, f=g, p=b, q=c, people=people)
        remaining = sub(remaining, mul(remaining, g))
        left -= 2
    st.event("share of the rest")
    if left:
        raise Redraw
    return Ask(remaining, _ask_part(st, people, them, c, c in _COLOR_LIKE, slots), "count", c)


_KINDS = {
    "animals": ("cats", "dogs", "rabbits", "goats", "birds"),
    "trees": ("apple trees", "pear trees", "plum trees", "cherry trees"),
    "cars": ("red", "blue", "white", "black", "silver"),
    "marbles": ("red", "blue", "green", "yellow", "black"),
    "books": ("novels", "comics", "cookbooks", "textbooks", "biographies"),
    "flowers": ("roses", "tulips", "daisies", "lilies"),
    "balloons": ("yellow", "green", "red", "blue", "white"),
    "candies": ("chocolates", "mints", "caramels", "lollipops"),
    "passengers": ("children", "women", "men"),
    "people": ("children", "women", "men"),
    "students": ("freshmen", "sophomores", "juniors"),
    "employees": ("managers", "engineers", "interns"),
}
_COLOR_LIKE |= {"white", "black", "silver"}
THREE_FIRST = tellings("""
{f} of {them} {be_pl} {p}.
""")
THREE_SECOND = tellings("""
{f} of the [rest|remaining {people}] {be_pl} {p}^ and the others {be_pl} {q}.
Of the remaining {people}, {f} {be_pl} {p},^ and the rest {be_pl} {q}.
{f} of the [remainder|remaining {people}] {be_pl} {p}. [All the others|The rest] {be_pl} {q}.
""")
THREE_NUMBER = tellings("""
Another {n} {be_pl} {p},^ and the rest {be_pl} {q}.
There {be_pl} also {n} that {be_pl} {p},^ and the others {be_pl} {q}.
Of the remaining {people}, {n} {be_pl} {p}^ and the rest {be_pl} {q}.
""")


def _ask_part(st: Story, people: str, them: str, name: str, colour: bool, slots: dict[str, str]) -> str:
    slots = dict(slots, p=name, them="them" if them == "them" else f"the {people}")
    if colour:
        return st.phrase(ASK_PART[:1], **slots)
    return st.phrase(ASK_PART, **slots)


SCHEMAS = (
    Schema("ages", tell_ages, 1, 6, 3.0),
    Schema("parts of a whole", tell_parts, 1, 4, 4.0),
)
