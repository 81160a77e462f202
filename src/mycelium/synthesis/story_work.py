"""Work and pay: wages, overtime, two jobs, commissions, production, savings towards a goal, regular costs."""

from __future__ import annotations

from fractions import Fraction

from mycelium.synthesis.compose import Schema
from mycelium.synthesis.expr import Node, add, ceil_div, const, mul, sub
from mycelium.synthesis.grammar import tellings
from mycelium.synthesis.lexicon import DAYS
from mycelium.synthesis.purses import Purse, conclude_purse
from mycelium.synthesis.story import Ask, Redraw, Story

_JOBS = (
    "at a grocery store", "at a coffee shop", "as a babysitter", "as a tutor", "as a lifeguard", "at a restaurant",
    "as a waiter", "at the library", "at a factory", "as a cashier", "at a bakery", "as a dog walker", "in a warehouse",
    "as a gardener", "at a clothing store", "as a painter", "at a gas station", "as a nurse", "as a mechanic",
    "as a delivery driver", "at a bookstore", "as a plumber", "as a piano teacher", "at a law firm", "as a coach",
)  # fmt: skip

PAY = tellings("""
{S} {work} {job}^ and {earn} {p} [an|per] hour.
{S} {earn} {p} [an|per] hour [working|] {job}.
{S} {get} paid {p} [an|per|for every] hour {job}.
{S} {work} {job}. {S:he} {make} {p} per hour.
{S:p} job {job} {pay} {p} [an|per] hour.
{S} {make} {p} [an|per] hour at {S:his} job.
{S} {charge} {p} [an|per] hour for {S:his} work.
For [each|every] hour {job}, {S} {get} {p}.
""")
HOURS_DAYS = tellings("""
{S} {work} {h} hours a day^ for {d} days.
Last week, {S} worked {h} hours [a|per] day for {d} days.
{S} {work} for {d} days,^ {h} hours [a|each|per] day.
For {d} days, {S} {work} {h} hours [a|per|each|every] day.
""")
HOURS_WEEKLY = tellings("""
{S} {work} {h} hours [a|per|each|every] day, {d} days [a|per] week.
{S} {work} {d} days [a|each] week^ and {h} hours [a|each] day.
Each week, {S} {work} {d} days for {h} hours a day.
On {d} days [a|per|of the] week, {S} {work} {h} hours.
""")
ASK_EARN_WEEKLY = tellings("""
How much [money|] {do} {S} [earn|make] [per|each|in a] week?
What {be} {S:p} weekly [pay|wage]?
How many dollars {do} {S} [earn|make] [per|each|in a] week?
What {be} {S:p} [pay|wage] [per|for a] week?
""")
HOURS = tellings("""
{S} {work} {h} hours [a|per|each|every] week.
Last week, {S} worked {h} hours.
{S} worked {h} hours [last week|this week|yesterday|over the weekend].
{S} {work} for {h} hours.
[This|Last] week, {S} worked a total of {h} hours.
""")
HOURS_TWO = tellings("""
{S} worked {h} hours on {d} and {k} hours on {e}.
On {d}, {S} worked {h} hours,^ and on {e}, {S:he} worked {k} hours.
{S} worked {h} hours last week^ and {k} hours this week.
{S} worked {h} hours during the first week^ and {k} hours during the second week.
""")
HOURS_TWO_TIMES = tellings("""
{S} worked {h} hours on {d} and {k} as many hours on {e}.
{S} worked {h} hours last week^ and {k} as many hours this week.
""")
WEEKS = tellings("""
{S} {do} this for {w} weeks.
{S} {keep} this schedule for {w} weeks.
""")
ASK_EARN = tellings("""
How much [money|] {do} {S} [earn|make] [in total|altogether|]?
How much [money|] {do} {S} earn[| from {S:his} job]?
How many dollars {do} {S} [earn|make][ in total|]?
What {be} {S:p} total pay?
What {be} the total amount of money [that|] {S} [{earn}|{make}]?
""")
ASK_EARN_WEEKS = tellings("""
How much [money|] {do} {S} [earn|make] in {w} weeks?
How much [money|] will {S} [earn|make] after {w} weeks?
What {be} {S:p} pay for {w} weeks of work?
""")
BONUS = tellings("""
{S} also {get} a {b:d} bonus.
{S} also {receive} {b} in tips.
In addition, {S:his} boss {give} {S:him} a bonus of {b}.
On top of that, {S} {get} [a bonus of {b}|{b} in tips].
""")


def tell_wages(st: Story, steps: int) -> Ask:
    st.past = st.chance(0.4)
    who = st.person()
    rate = st.usd(st.nice(6, 40) if st.chance(0.85) else Fraction(2 * st.whole(7, 22) + 1, 2))
    slots = {"S": who, "do": "did" if st.past else "does", "job": st.pick(_JOBS)}
    st.say(PAY, p=rate, **slots)
    st.event("wage")
    if steps == 1:
        h = st.n(st.whole(3, 45))
        st.say(HOURS, h=h, **slots)
        return Ask(mul(rate, h), st.phrase(ASK_EARN, **slots), "money", "dollars")
    left = steps - 2
    weekly = False
    draw = st.random()
    if draw < 0.5:
        h, d = st.n(st.whole(3, 10)), st.n(st.whole(2, 6))
        weekly = st.chance(0.5)
        st.say(HOURS_WEEKLY if weekly else HOURS_DAYS, h=h, d=d, **slots)
        hours = mul(h, d)
    elif draw < 0.8 or left < 1:
        h, k = st.n(st.whole(3, 12)), st.n(st.whole(3, 12))
        d_, e_ = _days(st)
        st.sentences.append(st.phrase(HOURS_TWO, S=who, h=h, k=k, d=d_, e=e_))
        hours = add(h, k)
    else:
        h, k = st.n(st.whole(3, 12)), st.times(st.pick((2, 2, 3, Fraction(1, 2))))
        d_, e_ = _days(st)
        st.sentences.append(st.phrase(HOURS_TWO_TIMES, S=who, h=h, k=k, d=d_, e=e_))
        hours = add(h, mul(h, k))
        left -= 1
    money: Node = mul(rate, hours)
    if left and (weekly or st.chance(0.3)):
        if weekly:
            w = st.n(st.whole(2, 12))
            if left == 1:
                return Ask(mul(money, w), st.phrase(ASK_EARN_WEEKS, w=w, **slots), "money", "dollars")
            st.say(WEEKS, w=w, **slots)
            money = mul(money, w)
        else:
            b = st.usd(st.nice(10, 200))
            st.say(BONUS, b=b, **slots)
            money = add(money, b)
        left -= 1
    if left == 0:
        asked = ASK_EARN_WEEKLY if weekly else ASK_EARN
        return Ask(money, st.phrase(asked, **slots), "money", "dollars")
    return conclude_purse(st, Purse(who, money, "wage"), left)


def _days(st: Story) -> tuple[str, str]:
    i = st.whole(0, 5)
    return DAYS[i], DAYS[st.whole(i + 1, 6)]


OVERTIME = tellings("""
{S} {earn} {p} [an|per] hour for the first {c} hours [of the week|each week]. {After}
{S:p} [regular|normal] pay is {p} per hour for up to {c} hours a week. {After}
{S} {get} paid {p} per hour for a regular week of {c} hours. {After}
""")
AFTER_TIMES = tellings("""
For [any|every] [additional|extra] hour, {S:he} {get} paid {f} times {S:his} regular rate.
For overtime, {S:he} {make} {f} times {S:his} [hourly|regular] rate.
Overtime {be} paid at {f} times the regular rate.
""")
AFTER_RATE = tellings("""
For [each|every] hour of overtime, {S:he} {get} {f}.
Every [additional|extra] hour {pay} {f}.
After that, {S:he} {earn} {f} [an|per] hour.
""")
OVER_HOURS = tellings("""
{S} worked {h} hours [last|this] week.
This week, {S} worked {h} hours.
If {S} worked {h} hours [this|last] week,^ how much did {S:he} earn?
How much will {S} earn if {S:he} works {h} hours in a week?
""")


def tell_overtime(st: Story, steps: int) -> Ask:
    st.past = False
    who = st.person()
    c = st.n(st.pick((30, 35, 40, 40, 40)))
    rate = st.usd(2 * st.whole(4, 20))
    over_by_rate = steps == 4
    if over_by_rate:
        f = st.usd(int(rate.value) + st.whole(2, 12))
        after = st.phrase(AFTER_RATE, S=who, f=f)
        over = f
    else:
        f = st.n(st.pick((Fraction(3, 2), Fraction(3, 2), 2)))
        after = st.phrase(AFTER_TIMES, S=who, f=f)
        over = mul(rate, f)
    st.say(OVERTIME, S=who, p=rate, c=c, After=after)
    h = st.n(int(c.value) + st.whole(2, 15))
    text = st.phrase(OVER_HOURS, S=who, h=h)
    if not text.endswith("?"):
        st.sentences.append(text)
        text = st.phrase(ASK_EARN, S=who, do="did", be="was")
    st.event("overtime")
    return Ask(add(mul(rate, c), mul(over, sub(h, c))), text, "money", "dollars")


SAVES = tellings("""
{S} [wants|is saving money|is saving up] to buy {thing} that costs {g}.
{S} needs {g} to buy {thing}.
{S:p} goal is to save {g} for {thing}.
The {plain} that {S} wants to buy costs {g}.
{S} is trying to save {g} for {thing}.
{S} wants {thing},^ which costs {g}.
""")
ALREADY = tellings("""
{S} already has {a}[ saved|].
{S} has saved {a} so far.
{S:p} [mother|father|grandmother|aunt] gave {S:him} {a} for it.
{S} got {a} for {S:his} birthday.
So far, {S} has [saved|put aside] {a}.
""")
SAVE_EACH = tellings("""
{S} saves {w} [each|every|per|a] {u}.
{S} can save {w} [each|every|per] {u} from {S:his} [job|allowance].
Every {u}, {S} puts {w} in {S:his} [savings account|piggy bank].
[Each|Every] {u}, {S} [saves|sets aside|puts away] {w}.
""")
SAVE_WORK = tellings("""
{S} earns {w} for each {task}^ and does {k} of them [each|every|per] {u}.
{S} {does} {k} {tasks} [each|every|per] {u}^ and gets {w} for each {task}.
{S} gets {w} for every {task}. {S:he} {does} {k} {tasks} a {u}.
""")
SPENDS_EACH = tellings("""
{S} spends {k} of that [each|every] {u} [on snacks|on bus fare|on lunch|on games].
{S} earns {w} [each|every|per] {u}^ and spends {k} of it.
""")
ASK_WEEKS = tellings("""
[In|After] how many {us} will {S} have enough money[ to buy {it}|]?
How many {us} will it take {S:o} to [save enough money|save enough|reach {S:his} goal|save up for {it}]?
For how many {us} does {S} have to save?
How many {us} does {S} need to save?
How many {us} of saving will it take until {S} has enough?
""")
_THINGS = (
    ("a bike", "bike"), ("a guitar", "guitar"), ("a laptop", "laptop"), ("a game console", "game console"),
    ("a new phone", "phone"),
    ("a camera", "camera"), ("a skateboard", "skateboard"), ("a telescope", "telescope"), ("a used car", "car"),
    ("a tent", "tent"),
    ("a drum set", "drum set"), ("a sewing machine", "sewing machine"), ("a new television", "television"),
    ("a class trip", "trip"),
)  # fmt: skip
_TASKS = (
    ("lawn", "mows"),
    ("car", "washes"),
    ("driveway", "shovels"),
    ("dog", "walks"),
    ("fence", "paints"),
    ("house", "cleans"),
)


def tell_saving(st: Story, steps: int) -> Ask:
    """How many weeks until a goal is reached: what is missing by what comes in."""
    st.past = False
    who = st.person()
    thing, plain = st.pick(_THINGS)
    unit = st.pick(("week", "week", "month", "day"))
    left = steps - 1
    has = left >= 1 and (left % 2 == 1 or st.chance(0.5))
    left -= has
    if left > 2:
        raise Redraw
    weekly = st.nice(4, 40)
    weeks = st.whole(3, 20)
    saved = st.nice(5, 100) if has else 0
    slots = {"S": who, "thing": thing, "plain": plain, "it": f"the {plain}", "u": unit, "us": unit + "s"}
    rate: Node
    parts: list[str] = []
    exact = st.chance(0.8)
    if left == 0:
        w = st.usd(weekly)
        rate = w
        parts.append(st.phrase(SAVE_EACH, w=w, **slots))
    elif left == 1 and st.chance(0.6):
        task, does = st.pick(_TASKS)
        w, k = st.usd(st.nice(4, 30)), st.n(st.whole(2, 7))
        rate = mul(w, k)
        parts.append(st.phrase(SAVE_WORK, w=w, k=k, task=task, tasks=task + "s", does=does, **slots))
    elif left == 1:
        w = st.usd(weekly + 6)
        k = st.usd(st.whole(2, weekly))
        rate = sub(w, k)
        parts.append(st.phrase(SPENDS_EACH[1:], w=w, k=k, **slots))
    else:
        task, does = st.pick(_TASKS)
        w, k = st.usd(st.nice(5, 30)), st.n(st.whole(2, 7))
        parts.append(st.phrase(SAVE_WORK, w=w, k=k, task=task, tasks=task + "s", does=does, **slots))
        s = st.usd(st.whole(2, 4))
        parts.append(st.phrase(SPENDS_EACH[:1], k=s, **slots))
        rate = sub(mul(w, k), s)
    if rate.value <= 0:
        raise Redraw
    goal_value = int(rate.value * weeks) + saved + (0 if exact else -st.whole(1, max(1, int(rate.value) - 1)))
    if goal_value <= saved + int(rate.value):
        raise Redraw
    g = st.usd(goal_value)
    need: Node = g
    st.say(SAVES, g=g, **slots)
    if has:
        a = st.usd(saved)
        st.say(ALREADY, a=a, **slots)
        need = sub(g, a)
    st.sentences += parts
    st.event("save for a goal")
    node = ceil_div(need, rate)
    return Ask(node, st.phrase(ASK_WEEKS, **slots), "time", unit + "s")


SUBSCRIPTIONS = tellings("""
{S} pays {p} [a|per|every|each] month for {sub}.
{S:p} {plain} costs {p} [a|per] month.
{S} has {sub} that costs {p} [a|per] month.
{sub_cap} costs {S:o} {p} [a|every] month.
Every month, {S} pays {p} for {sub}.
""")
SUB_TWO = tellings("""
{S:he} also pays {p} [a|per|every] month for {sub}.
In addition, {S:he} pays {p} [a|per] month for {sub}.
{sub_cap} costs {S:him} another {p} per month.
""")
SUB_REL = tellings("""
{S:he} also pays {n} as much for {sub}[ every month|].
{sub_cap} costs {S:him} {n} as much[ every month|].
""")
ASK_YEAR = tellings("""
How much does {S} pay [in a|per|each] year?
How much does {S} spend [on these|on this] in a year?
How much [money|] will {S} spend in a [|whole ]year?
How much does this cost {S:o} [per|every|each] year?
What is the total cost for a [|whole ] year?
""")
ASK_MONTHS = tellings("""
How much does {S} pay in {k} months?
How much [money|] will {S} spend [over|in] {k} months?
How much will this cost {S:o} over {k} months?
What is the total cost [over|for|of] {k} months?
""")
_SUBS = (
    "a gym membership", "internet service", "a phone plan", "a streaming service", "a music subscription", "car insurance",
    "rent", "a parking space", "a storage unit", "cable television", "piano lessons", "a magazine subscription", "dance classes",
)  # fmt: skip


def tell_subscription(st: Story, steps: int) -> Ask:
    """Monthly costs over months or a year (twelve months are not told)."""
    st.past = False
    who = st.person()
    a, b = st.pair(_SUBS)
    slots = {"S": who}
    p = st.usd(st.nice(5, 120))
    st.say(SUBSCRIPTIONS, p=p, sub=a, plain=a.removeprefix("a "), sub_cap=a[0].upper() + a[1:], **slots)
    nodes: list[Node] = [p]
    left = steps - 1
    if left >= 1:
        if left >= 2 and st.chance(0.5):
            n = st.times(st.pick((2, 3, Fraction(1, 2))))
            st.say(SUB_REL, n=n, sub=b, sub_cap=b[0].upper() + b[1:], **slots)
            nodes.append(mul(p, n))
            left -= 2
        else:
            q = st.usd(st.nice(5, 90))
            st.say(SUB_TWO, p=q, sub=b, sub_cap=b[0].upper() + b[1:], **slots)
            nodes.append(q)
            left -= 1
    monthly = add(*nodes) if len(nodes) > 1 else p
    st.event("monthly cost")
    if left:
        raise Redraw
    if st.chance(0.55):
        return Ask(
            mul(monthly, const(12)),
            st.phrase(ASK_YEAR[:3] if len(nodes) > 1 else ASK_YEAR, **slots),
            "money",
            "dollars",
        )
    k = st.n(st.whole(2, 18))
    return Ask(mul(monthly, k), st.phrase(ASK_MONTHS, k=k, **slots), "money", "dollars")


SCHEMAS = (
    Schema("wages", tell_wages, 1, 8, 5.0),
    Schema("overtime", tell_overtime, 4, 5, 2.0),
    Schema("saving", tell_saving, 1, 4, 3.0),
    Schema("monthly costs", tell_subscription, 1, 3, 2.0),
)
