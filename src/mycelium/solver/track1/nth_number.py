"""The k-th whole number of a kind: "the tenth positive integer that is odd and a multiple of 3", "the 12th prime"."""

from __future__ import annotations

import re

from mycelium.problems import ORDINALS
from mycelium.solver.track1.integer_conditions import Conditions
from mycelium.solver.track1.integer_readers import letter_of, read_noun
from mycelium.solver.track1.plans import Plan, Refused
from mycelium.solver.track1.readers import row, track1_reader, whole_plan
from mycelium.solver.track1.told import told
from mycelium.solver.track1.wording import Wording

_ASK = re.compile(
    r"(?:what is|what'?s|find|determine|compute|give|name) the (?P<nth>[a-z]+|\d+(?:st|nd|rd|th))[ -](?:smallest |least )?(?P<noun>[^.?]+)"
)
MOST = 200


@track1_reader
def nth_number(wording: Wording) -> Plan | None:
    """ITEM of the values up to a bound that holds enough of them; too few, or more than are listed, have no value."""
    match = _ASK.fullmatch(told(wording).strip(" ?."))
    if match is None:
        return None
    word = match["nth"]
    place = ORDINALS.get(word) if word.isalpha() else int(word[:-2])
    if place is None or not 1 < place <= MOST:
        return None
    if re.search(r"sequence|terms?\b|digits?\b|place|number in|list|row", match["noun"]):
        raise Refused("the place of something else")
    conditions = Conditions(wording, letter_of(wording))
    conditions.take(re.sub(r"^ ?(?:does|do|satisf(?:y|ies))(?= )", "", read_noun(match["noun"], conditions)))
    if conditions.low is None:
        raise Refused("nothing bounds the smallest number")
    period = conditions.period()
    bound = conditions.low + place * period if period else conditions.low + 25 * place
    values = row("VALUES_WHERE", conditions.letter, *conditions.parts, f"{conditions.letter} <= {bound}")
    return whole_plan(row("ITEM", values, place))
