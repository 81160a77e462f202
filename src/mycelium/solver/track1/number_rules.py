"""Problems that ask how many whole numbers there are of a kind, for their sum, or for the largest or smallest one."""

from __future__ import annotations

import re

from mycelium.solver.track1 import digit_phrases  # noqa: F401 (it registers pieces of phrases)
from mycelium.solver.track1.number_kinds import LETTER, Kind
from mycelium.solver.track1.number_phrases import read_numbers
from mycelium.solver.track1.plans import Plan, Refused
from mycelium.solver.track1.readers import row, track1_reader, whole_plan
from mycelium.solver.track1.told import told
from mycelium.solver.track1.wording import Wording

_ASK = r"(?:what is|what's|find|determine|compute|calculate|what are)"
_COUNT = re.compile(
    rf"(?:how many|(?:{_ASK} )?the (?:total )?number of|for how many|count the(?: number of)?) (?P<numbers>.+?)"
)
_SUM = re.compile(rf"{_ASK} the (?P<what>sum|product|mean|average) of (?:all(?: of)?(?: the)? |the )?(?P<numbers>.+?)")
_EXTREME = re.compile(
    rf"(?:{_ASK}|name) the (?P<which>smallest|least|largest|greatest|lowest|highest)(?: possible)? (?P<numbers>.+?)"
)


@track1_reader
def _numbers_of_a_kind(wording: Wording) -> Plan | None:
    text = told(wording).strip(" ?.")
    if re.search(r"positive (?:and|or) negative|be negative", wording.original):
        raise Refused("divisors of either sign")
    if match := _COUNT.fullmatch(text):
        kind = _kind(match["numbers"], wording)
        return whole_plan(kind.count()) if kind else None
    if match := _SUM.fullmatch(text):
        kind = _kind(match["numbers"], wording)
        if kind is None or len(kind.terms) > 1 and match["what"] == "product":
            return None
        if match["what"] == "product":
            return whole_plan(row("PRODUCT_WHERE", LETTER, *kind.terms[0][1]))
        total = kind.total()
        return whole_plan(total if match["what"] == "sum" else row("DIV", total, kind.count()))
    if match := _EXTREME.fullmatch(text):
        numbers = re.sub(r"^positive (?=integer <)", "positive ", match["numbers"])
        kind = _kind(numbers, wording)
        conditions = kind.plain() if kind else None
        if conditions is None:
            return None
        name = "SMALLEST_WHERE" if match["which"] in ("smallest", "least", "lowest") else "LARGEST_WHERE"
        return whole_plan(row(name, LETTER, *conditions))
    return None


def _kind(text: str, wording: Wording) -> Kind | None:
    found = read_numbers(text, wording)
    return found.finished() if found else None
