"""Questions of the form "How many apples does Anna have left?", taken apart and put together in other ways."""

from __future__ import annotations

from dataclasses import dataclass

from mycelium.problems import extract_quantities
from mycelium.synthesis.words import FEMALE, MALE, names_in, past, patterns, third

P = patterns("questions")

# Verbs whose forms are known and whose object is what the question counts.
VERBS = P.words("verbs")
MONEY_VERBS = frozenset("spend pay earn make save owe have get receive raise donate collect need".split())


@dataclass(frozen=True)
class Asked:
    """One question about one person: how much or how many `thing` (empty for money) the subject `verb`s `rest`."""

    much: bool
    thing: str
    auxiliary: str
    subject: str
    verb: str
    rest: str

    @property
    def same_for(self) -> tuple[object, ...]:
        """Equal for two questions that ask the same about two people."""
        return self.much, self.thing, self.auxiliary, self.verb, self.rest

    def verb_phrase(self) -> str:
        """The statement's verb and what follows: "has left", "bought at the fair", "will earn"."""
        if self.auxiliary == "will":
            verb = f"will {self.verb}"
        else:
            verb = third(self.verb) if self.auxiliary == "does" else past(self.verb)
        return f"{verb} {self.rest}".strip()

    def object(self) -> str:
        return self.thing or "money"


def read_question(text: str, span: tuple[int, int]) -> Asked | None:
    """The question at `span` of `text` taken apart; None when it has another form or could be misunderstood.

    A pronoun is resolved where the text names a single person.
    """
    match = P.asked.match(text[slice(*span)])
    if match is None or match["verb"] not in VERBS:
        return None
    thing, rest = match["thing"] or "", P.in_all.sub("", match["rest"]).strip()
    much = match["much"] == "much"
    if P.thing_not_plain.search(thing) or P.not_plain.search(rest) or len(rest.split()) > 4 or len(thing.split()) > 2:
        return None
    if much and (thing not in ("", "money") or match["verb"] not in MONEY_VERBS):
        return None
    if much and not thing and match["verb"] in ("have", "get", "receive", "make", "need", "collect"):
        return None
    if not much and (not thing.endswith("s") or match["verb"] in ("pay", "spend", "owe", "weigh")):
        return None
    if extract_quantities(f"{thing} {rest}"):
        return None
    subject = match["subject"]
    named = names_in(text)
    if subject in ("he", "she"):
        kind = FEMALE if subject == "she" else MALE
        if len(named) != 1 or not named <= set(kind):
            return None
        subject = next(iter(named))
    elif subject not in named:
        return None
    return Asked(much, thing, match["auxiliary"], subject, match["verb"], rest)


def as_much_as(asked: Asked) -> str:
    """The asked amount as an object: "as many apples as Anna has left".

    What somebody has without another word is what they have now: the story may have told an earlier amount.
    """
    now = " now" if asked.verb == "have" and asked.auxiliary == "does" and not asked.rest else ""
    return f"as {'much' if asked.much else 'many'} {asked.object()} as {asked.subject} {asked.verb_phrase()}{now}"


def joint_question(first: Asked, second: Asked, total: bool) -> str:
    """One question for two people about whom the same was asked: the total, or how much more the first has."""
    amount = ("much" if first.much else "many") + (f" {first.thing}" if first.thing else "")
    rest = f" {first.rest}" if first.rest else ""
    if total:
        plural = "do" if first.auxiliary == "does" else first.auxiliary
        return f"How {amount} {plural} {first.subject} and {second.subject} {first.verb}{rest} altogether?"
    more = amount.replace("much", "much more", 1) if first.much else amount.replace("many", "many more", 1)
    return f"How {more} {first.auxiliary} {first.subject} {first.verb}{rest} than {second.subject}?"
