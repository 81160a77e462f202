"""Time and pace: pages a day, practice in minutes and hours, tasks that take so long each, growing habits."""

from __future__ import annotations

from fractions import Fraction

from mycelium.synthesis.compose import Schema
from mycelium.synthesis.expr import Node, add, const, div, mul, sub
from mycelium.synthesis.grammar import tellings
from mycelium.synthesis.lexicon import DAYS
from mycelium.synthesis.story import Ask, Redraw, Story

BOOK = tellings("""
{S} {be} reading a book with {n} pages.
{S} {be} reading a {n:d}-page book.
{S:p} [new book|novel|textbook] has {n} pages.
{S} {have} to read a book [that is {n} pages long|with {n} pages] for school.
{S} {borrow} a {n:d}-page book from the library.
{S} [{start}|{be} about to start] a [book|novel] with {n} pages.
The [book|novel|story] {S} {be} reading has {n} pages.
""")
PAGES_DAY = tellings("""
{S} {read} {p} pages [on {d}|in the morning|yesterday].
On {d}, {S} {read} {p} pages.
So far, {S:he} {have} read {p} pages.
{S} {start} by reading {p} pages [on {d}|yesterday].
{S} {manage} to read {p} pages [on {d}|in the morning|yesterday].
""")
PAGES_MORE = tellings("""
On {e}, {S} {read} {p} more pages.
The next day, {S} {read} {p} pages.
On {e}, {S:he} {read} another {p} pages.
[Then|On {e}], {S} {read} {p} [more|additional] pages.
The [following|next] day, {S:he} {read} [another|an additional] {p} pages.
""")
PAGES_AFTER = tellings("""
After that, {S} {read} [another|an additional] {p} pages.
{S} then {read} {p} more pages[ over the weekend|].
Then {S:he} {read} {p} pages [on the train|before bed|at the library].
{S:he} {read} [another|an additional] {p} pages [in the evening|that night|before bed].
Later, {S} {read} {p} [more|] pages [at home|in bed|on the bus].
""")
PAGES_TIMES = tellings("""
On {e}, {S} {read} {p} as many pages as on {d}.
The next day, {S} {read} {p} as many pages.
The next day, {S} {read} {p} the number of pages {S:he} read on {d}.
The following day, {S} {read} {p} as many pages as the day before.
""")
PAGES_RATE = tellings("""
{S} {read} {p} pages [a|per|every|each] day for {t} days.
For {t} days, {S} {read} {p} pages [every|each] day.
{S} {read} {p} pages every [night|evening] for {t} days.
[Every|Each] day for {t} days, {S} {read} {p} pages.
Over {t} days, {S} {read} {p} pages [each|every|per] day.
""")
PAGES_SHARE = tellings("""
{S} {read} {p} of the book on {d}.
On {d}, {S} {read} {p} of the pages.
{S} {finish} {p} of the [book|pages] on {d}.
On {d}, {S} {finish} {p} of [the book|it].
""")
PAGES_SHARE_REST = tellings("""
On {e}, {S} {read} {p} of the [remaining pages|rest].
The next day, {S} {read} {p} of the remaining pages.
Of the remaining pages, {S} {read} {p} on {e}.
The [following|next] day, {S} {finish} {p} of the remaining pages.
""")
ASK_PAGES = tellings("""
How many pages {do} {S} have left to read?
How many pages {be_pl} left[| to read]?
How many more pages {do} {S} need to read to finish the book?
How many pages {do} {S} still [have|need] to read?
How many pages {be_pl} there left to read?
What {be} the number of pages [that|] {S} still {have} to read?
""")
ASK_PAGES_DAYS = tellings("""
If {S} wants to finish the rest in {t} days,^ how many pages should {S:he} read each day?
How many pages does {S} need to read [each|per] day to finish the book in {t} [more days|days]?
{S} wants to read the rest of the book over the next {t} days. How many pages per day is that?
How many pages [a|per|each] day {do} {S} have to read to finish the book in {t} days?
""")
ASK_PAGES_PACE = tellings("""
If {S} reads {t} pages a day from now on,^ how many [more|] days will it take {S:him} to finish the book?
If {S} reads the rest at {t} pages per day,^ how many days will it take?
At {t} pages [a|per] day, how many [more|] days will {S} need to finish the book?
""")


def tell_book(st: Story, steps: int) -> Ask:
    """Pages read in several ways; what is left, or the pace that is needed."""
    st.past = st.chance(0.7)
    who = st.person()
    total = st.n(st.nice(60, 600))
    i = st.whole(0, 5)
    slots = {"S": who, "d": DAYS[i], "e": DAYS[i + 1], "do": "did" if st.past else "does"}
    text = st.phrase(BOOK, n=total, **slots)
    if "a \ue000" in text and str(total.value)[0] == "8":
        raise Redraw
    st.sentences.append(text)
    left = steps
    pace = left >= 2 and st.chance(0.35)
    left -= pace
    rest: Node = total
    last: Node | None = None  # what was read on the day before, when the text says it
    readings = 0
    dated = True
    while left > 0:
        remaining = rest.value
        if remaining < 12 or readings > 2:
            raise Redraw
        draw = st.random()
        if readings == 0 and left >= 2 and draw < 0.35:
            p, t = st.n(st.nice(4, 40)), st.n(st.whole(2, 9))
            st.say(PAGES_RATE, p=p, t=t, **slots)
            rest = sub(rest, mul(p, t))
            dated = False
            left -= 2
        elif left >= 2 and draw < 0.7 and dated:
            f = st.frac(st.share_of(remaining)) if st.chance(0.6) else st.pct(st.percent_of(remaining))
            st.say(PAGES_SHARE_REST if readings else PAGES_SHARE, p=f, **slots)
            rest = sub(rest, mul(rest, f))
            last = None
            left -= 2
        elif last is not None and left >= 2 and dated:
            f = st.times(st.pick((2, 2, 3, Fraction(1, 2))))
            st.say(PAGES_TIMES, p=f, **slots)
            last = mul(last, f)
            rest = sub(rest, last)
            left -= 2
        else:
            p = st.n(st.nice(5, max(6, int(remaining) // 2)))
            pool = PAGES_AFTER if not dated else PAGES_MORE if readings else PAGES_DAY
            st.say(pool, p=p, **slots)
            last = p
            rest = sub(rest, p)
            left -= 1
        if readings:
            i += 1
            slots["d"], slots["e"] = DAYS[i % 7], DAYS[(i + 1) % 7]
        readings += 1
        if not isinstance(rest.value, int) or rest.value < 4:
            raise Redraw
    st.event("pages of a book")
    if not pace:
        return Ask(rest, st.phrase(ASK_PAGES, **slots), "count", "pages")
    if st.chance(0.5):
        t = st.n(st.divisor(rest.value, 2, 14))
        return Ask(div(rest, t), st.phrase(ASK_PAGES_DAYS, t=t, **slots), "count", "pages")
    t = st.n(st.divisor(rest.value, 5, 50))
    return Ask(div(rest, t), st.phrase(ASK_PAGES_PACE, t=t, **slots), "time", "days")


PRACTICE = tellings("""
{S} {practice} the {thing} for {n} minutes [every|each|a] day.
{S} {exercise} for {n} minutes [every|each|a] day.
{S} {spend} {n} minutes [every|each|a] day on {hobby}.
{S} {spend} {n} minutes {doing} [every|each|a] day.
Every day, {S} {spend} {n} minutes {doing}.
[Every|Each] day, {S} {practice} the {thing} for {n} minutes.
{S} {set} aside {n} minutes [every|each|a] day for {hobby}.
""")
PRACTICE_TWO = tellings("""
{S} {spend} {n} minutes {doing} and {m} minutes {doing2} [every|each] day.
Every day, {S} {spend} {n} minutes {doing} and {m} minutes {doing2}.
Each day, {S} {spend} {n} minutes {doing},^ and then {S:he} {spend} another {m} minutes {doing2}.
""")
PRACTICE_TWO_TIMES = tellings("""
{S} {spend} {n} minutes {doing} [every|each] day and {m} as long {doing2}.
Every day, {S} {spend} {n} minutes {doing}. {S:he} {spend} {m} as much time {doing2}.
""")
ASK_MINUTES_WEEK = tellings("""
How many minutes is that [in|over] {k} days?
How many minutes does {S} spend on this in {k} days?
How many minutes does that add up to in {k} days?
In {k} days, how many minutes is that [in total|altogether|]?
What is the total number of minutes [in|over] {k} days?
""")
ASK_HOURS_DAYS = tellings("""
How many hours is that [in|over] {k} days?
How many hours does {S} spend on this in {k} days?
In {k} days, how many hours does {S} spend on this?
What is the total number of hours [in|over] {k} days?
How many hours does that add up to in {k} days?
""")
ASK_HOURS_WEEK = tellings("""
How many minutes is that in a week?
How many minutes [a|each|per] week does {S} spend on this?
In a week, how many minutes does {S} spend on this?
How many minutes does that add up to [in a|each|per] week?
What is the total number of minutes [in a|per] week?
""")
_THINGS = ("piano", "guitar", "violin", "drums", "trumpet", "flute")
_HOBBIES = ("homework", "chores", "yoga", "reading", "painting", "gardening", "video games")
_DOING = (
    "walking the dog", "reading", "doing homework", "exercising", "cooking", "cleaning the house", "watching TV",
     "practicing the piano",
    "riding the bus", "studying math", "playing soccer", "doing yoga", "gardening", "learning Spanish", "stretching", "jogging",
)  # fmt: skip


def tell_practice(st: Story, steps: int) -> Ask:
    """Minutes a day, over days or a week, in minutes or hours (sixty is not told)."""
    st.past = False
    who = st.person()
    a, b = st.pair(_DOING)
    n = st.n(5 * st.whole(2, 18))
    slots = {"S": who, "doing": a, "doing2": b, "thing": st.pick(_THINGS), "hobby": st.pick(_HOBBIES)}
    left = steps - 1
    daily: Node = n
    hours = left >= 1 and st.chance(0.55)
    left -= hours
    if left == 0:
        st.say(PRACTICE, n=n, **slots)
    elif left == 1:
        m = st.n(5 * st.whole(2, 12))
        st.say(PRACTICE_TWO, n=n, m=m, **slots)
        daily = add(n, m)
    elif left == 2:
        m = st.times(st.pick((2, 2, 3, Fraction(1, 2))))
        st.say(PRACTICE_TWO_TIMES, n=n, m=m, **slots)
        daily = add(n, mul(n, m))
    else:
        raise Redraw
    st.event("daily minutes")
    if hours:
        k = st.n(st.whole(2, 30))
        total = mul(daily, k)
        if (total.value * 10) % 60:
            raise Redraw
        return Ask(div(total, const(60)), st.phrase(ASK_HOURS_DAYS, k=k, **slots), "time", "hours")
    if st.chance(0.5):
        return Ask(mul(daily, const(7)), st.phrase(ASK_HOURS_WEEK, **slots), "time", "minutes")
    k = st.n(st.whole(2, 14))
    return Ask(mul(daily, k), st.phrase(ASK_MINUTES_WEEK, k=k, **slots), "time", "minutes")


EACH_TAKES = tellings("""
It {take} {S:o} {n} minutes to {task} {thing}.
{S} {need} {n} minutes to {task} each {plain}.
{S} {take} {n} minutes to {task} {thing}.
It takes {n} minutes to {task} {thing}.
[Usually|On average|Normally], it {take} {S:o} {n} minutes to {task} {thing}.
{S} can {task} {thing} in {n} minutes.
""")
HOW_MANY = tellings("""
{S} {have} {m} {plural} to {task}.
{S} {need} to {task} {m} {plural}.
{S} {plan} to {task} {m} {plural}.
There are {m} {plural} that {S} {need} to {task}.
{S} {want} to {task} {m} {plural} [today|this week|this weekend].
[Today|This week|This weekend], {S} {have} {m} {plural} to {task}.
""")
SETUP = tellings("""
Before {S:he} {start}, {S:he} {need} {k} minutes to get everything ready.
{S} also {need} {k} minutes to clean up [afterward|at the end].
{S} also {take} a break of {k} minutes.
[Before|After] that, {S} {need} {k} minutes to [clean up|tidy up].
{S} also {spend} {k} minutes [on a break|setting up|cleaning up].
""")
SECOND_TASK = tellings("""
{S} also {have} to {task2} {k} {plural2},^ and each {plain2} {take} {j} minutes.
In addition, {S} {need} to {task2} {k} {plural2},^ which {take_pl} {j} minutes each.
{S} also {need} {j} minutes for each of {k} {plural2} {S:he} [{have}|{want}] to {task2}.
""")
ASK_TASK_MINUTES = tellings("""
How many minutes {do} {S} need [in total|altogether|]?
How many minutes [will|does] it take [in total|altogether]?
How long will it take {S:o}, in minutes?
What is the total number of minutes [that|] {S} {need}?
How much time {do} {S} need [in total|], in minutes?
""")
ASK_TASK_HOURS = tellings("""
How many hours {do} {S} need [in total|altogether|]?
How many hours will it take {S:o}?
How long will it take {S:o}, in hours?
What is the total number of hours [that|] {S} {need}?
How much time {do} {S} need [in total|], in hours?
""")
TASKS = (
    ("grade", "exam", "exams"), ("wash", "car", "cars"), ("wrap", "present", "presents"), ("iron", "shirt", "shirts"),
    ("paint", "chair", "chairs"), ("decorate", "cake", "cakes"), ("clean", "window", "windows"), ("mow", "lawn", "lawns"),
    ("knit", "scarf", "scarves"), ("fix", "bike", "bikes"), ("write", "letter", "letters"), ("peel", "potato", "potatoes"),
    ("groom", "dog", "dogs"), ("assemble", "shelf", "shelves"), ("frost", "cupcake", "cupcakes"), ("plant", "tree", "trees"),
    ("sew", "dress", "dresses"), ("polish", "trophy", "trophies"), ("fold", "towel", "towels"), ("draw", "portrait", "portraits"),
    ("cut", "pizza", "pizzas"), ("read", "chapter", "chapters"), ("answer", "email", "emails"), ("clean", "room", "rooms"),
)  # fmt: skip


def tell_tasks(st: Story, steps: int) -> Ask:
    """So many things at so many minutes each; minutes or hours."""
    st.past = False
    who = st.person()
    (task, plain, plural), (task2, plain2, plural2) = st.pair(TASKS)
    article = "an" if plain[0] in "aeiou" else "a"
    slots = {
        "S": who, "task": task, "thing": f"{article} {plain}", "plain": plain, "plural": plural, "task2": task2,
        "plain2": plain2, "plural2": plural2, "do": "does",
    }  # fmt: skip
    n, m = st.n(st.pick((2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 45))), st.n(st.whole(3, 30))
    order = [(EACH_TAKES, {"n": n}), (HOW_MANY, {"m": m})]
    if st.chance(0.4):
        order.reverse()
    for pool, more in order:
        st.say(pool, **slots, **more)
    total: Node = mul(n, m)
    left = steps - 1
    hours = left >= 1 and st.chance(0.5)
    left -= hours
    if left >= 2:
        k, j = st.n(st.whole(2, 12)), st.n(st.pick((2, 3, 5, 10, 15, 20)))
        st.say(SECOND_TASK, k=k, j=j, **slots)
        total = add(total, mul(k, j))
        left -= 2
    if left == 1:
        k = st.n(st.pick((5, 10, 15, 20, 25, 30)))
        st.say(SETUP, k=k, **slots)
        total = add(total, k)
        left -= 1
    if left:
        raise Redraw
    st.event("tasks")
    if hours:
        if (total.value * 4) % 60:
            raise Redraw
        return Ask(div(total, const(60)), st.phrase(ASK_TASK_HOURS, **slots), "time", "hours")
    return Ask(total, st.phrase(ASK_TASK_MINUTES, **slots), "time", "minutes")


SCHEMAS = (
    Schema("book", tell_book, 1, 5, 3.0),
    Schema("daily minutes", tell_practice, 1, 4, 2.0),
    Schema("tasks", tell_tasks, 1, 5, 2.5),
)
