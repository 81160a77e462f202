"""What a story does not need: a sentence that sets the scene, or a number that nothing reads."""

from __future__ import annotations

from mycelium.synthesis.grammar import Entity, tellings
from mycelium.synthesis.lexicon import DAYS, EVENTS_OF_LIFE, MONTHS
from mycelium.synthesis.story import Story

SCENES = tellings("""
{S} is [getting ready for|preparing for|helping with|planning] {life}.
{S} [loves|enjoys|likes] {hobby}.
{S} is [spending the day|spending the weekend|staying] with {S:his} {family}.
It is [{day}|{month}|the first day of {month}|the weekend|a sunny {day}].
{S} has just moved to a new [house|town|school|apartment].
{S} wants to [surprise|help|visit] {S:his} {family}.
{S} is on vacation [with {S:his} family|at the beach|in the mountains].
{S} has a lot to do [today|this week|this {month}].
{S} is [very organized|always busy|good with numbers|a hard worker|new in town].
{S} made a plan for the [week|month|day].
Every {month}, {S} visits {S:his} {family}.
{S} is trying to [learn something new|finish a big project|eat healthier|live on a budget|be more active] this {month}.
{S} works hard [all week|during the summer|so that {S:he} can travel|to support {S:his} family].
{S} keeps [a diary|careful notes|a list|track] of [everything {S:he} does|all important things|{S:his} plans].
{S} is [on {S:his} way|going] to {S:his} {family} [for a visit|for the weekend|with a full bag].
{S} wants to know [whether {S:his} plan works|how things add up|how much there is].
The weather was [nice|bad|cold|warm], so {S} had [plenty of time|a free afternoon|nothing else to do].
{S} is [the youngest child|the oldest child|the only child] in a [large|small|happy] family.
{S} has a [busy|quiet|long|special] {day} ahead.
{S} has been looking forward to [the weekend|this day|the holidays|{life}] for a long time.
{S} lives in a [big city|small village|quiet street|house near the river].
Last night, {S} made [a list|some plans|a decision].
{S} and {S:his} {family} [like to do things together|live close to each other|talk on the phone a lot].
{S} likes to [plan ahead|compare numbers|do things well|take it slow].
""")
UNREAD = tellings("""
{S} is {n} years old.
{S} has {k} [cousins|siblings|pets|hobbies|close friends].
{S} lives {k} [miles|blocks|minutes] from the [school|library|store|park].
It is {t} degrees outside.
{S} woke up {k} hours ago.
{S} has lived in the same [house|town] for {k} years.
{S:p} house has {k} rooms.
{S} has {k} [pictures on the wall|houseplants|pairs of shoes|keys on a key ring].
The {place} is {k} [blocks|miles|minutes] away.
{S} got a {t:d}-page catalog in the mail.
""")
_HOBBIES = (
    "spending time outdoors", "trying new things", "music", "reading", "baking", "sports", "collecting things", "nature",
    "numbers", "staying active", "helping others", "saving money", "making plans", "the summer", "working with animals",
)  # fmt: skip
_FAMILY = (
    "grandparents",
    "family",
    "parents",
    "cousins",
    "friends",
    "aunt",
    "uncle",
    "grandmother",
    "grandfather",
)
_PLACES = ("nearest store", "library", "train station", "park", "closest bank", "bus stop")


def decorate(story: Story) -> None:
    """Sometimes add a scene (no numbers) or an unread number, where it disturbs no reference."""
    draw = story.random()
    if draw > 0.27 or not story.sentences or not story.entities:
        return
    who = story.entities[0]
    if who.gender not in "mf" or who.owner is not None or not _mentions(story.sentences[0], who):
        return
    slots = {
        "S": who,
        "life": story.pick(EVENTS_OF_LIFE),
        "hobby": story.pick(_HOBBIES),
        "family": story.pick(_FAMILY),
        "day": story.pick(DAYS),
        "month": story.pick(MONTHS),
        "place": story.pick(_PLACES),
    }
    if draw > 0.09:
        story.sentences.insert(0, story.phrase(SCENES, **slots))
        story.event("scene")
        return
    slots |= {"n": None, "k": None, "t": None}
    line = story.pick(story.pick(UNREAD))
    for name, low, high in (("n", 9, 70), ("k", 2, 12), ("t", 30, 95)):
        if "{" + name in line:
            slots[name] = story.n(story.whole(low, high))
    story.event("unread number")
    sentence = line.format_map(slots)
    if "years old" in sentence and any("old" in text for text in story.sentences):
        return
    story.sentences.insert(0, sentence)


def _mentions(sentence: str, who: Entity) -> bool:
    return any(format(who, form) in sentence for form in ("", "p", "o", "N"))
