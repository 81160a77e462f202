# ruff: noqa: E501
"""What a phrase says of the digits of whole numbers: their sum, which occur, how they compare and in which order they stand."""

from __future__ import annotations

import re

from mycelium.solver.track1.number_kinds import LETTER
from mycelium.solver.track1.number_phrases import Numbers, piece
from mycelium.solver.track1.plans import Refused
from mycelium.solver.track1.readers import row


def digit(place: int) -> str:
    """The digit that stands at the place of 10 to the power `place`."""
    return f"mod({LETTER}, 10)" if place == 0 else f"mod(floor({LETTER}/{10**place}), 10)"


_PLACE = {
    "units": 0,
    "unit": 0,
    "ones": 0,
    "unit's": 0,
    "one's": 0,
    "last": 0,
    "tens": 1,
    "ten's": 1,
    "hundreds": 2,
    "thousands": 3,
}
_P = "(units?|unit's|ones|one's|last|tens|ten's|hundreds|thousands)"


@piece(
    r"(?:(?:have|has|having|with) )?(?:the |a )?sum of (?:their|its|the) digits (?:is |equal to |equals |of |being )+(\d+)"
)
@piece(r"(?:(?:have|has|having|with) )?(?:a )?digit(?:s that)? sum (?:to |of |equal to |is )+(\d+)")
@piece(r"(?:whose|where the|with|having) digits (?:that )?(?:sum|add) (?:up )?to (\d+)")
@piece(r"(?:that )?(?:have|has) digits (?:that|which) (?:sum|add) (?:up )?to (\d+)")
@piece(r"whose digits have a sum of (\d+)")
def _digit_sum(found: Numbers, match: re.Match[str]) -> None:
    found.add(f"digitsum({LETTER}) = {match[1]}")


@piece(
    rf"(?:(?:that )?(?:have|has|having|with|end|ends) )?(?:the digit |an? )?{_P}(?: place)? digit (?:of |is |equal to |equals )*(\d)"
)
@piece(rf"(?:have|has|having|with) (?:an? |the digit )?(\d) (?:as|in) (?:the|its|their) {_P}(?: digits?| place)+")
@piece(r"(?:that |which )?(?:end|ends|ending) (?:in|with) (?:the digit |an? )?(\d)")
def _ends_in(found: Numbers, match: re.Match[str]) -> None:
    groups = match.groups()
    place = next((_PLACE[g] for g in groups if g in _PLACE), 0)
    value = next(g for g in groups if g and g.isdigit())
    found.add(f"{digit(place)} = {value}")


@piece(
    r"(?:that )?(?:contain|contains|containing|have|has|with|include|use) (?:the digits? |the number |at least one )+(\d)(?: as (?:a|one of (?:its|their)) digits?| in (?:it|them)| as digits?| at least once)*"
)
@piece(r"(?:that )?(?:contain|contains|containing|have|has) (?:the digit )?(\d) at least once")
def _contains(found: Numbers, match: re.Match[str]) -> None:
    wanted = int(match[1])
    if found.high is None or (wanted == 0 and (found.low is None or len(str(found.low)) != len(str(found.high)))):
        raise Refused("how many digits there are is not known")
    product = "*".join(f"({digit(place)} - {wanted})" for place in range(len(str(found.high))))
    found.add(f"{product} = 0")


@piece(
    r"(?:that )?(?:do not|don't|not|that never|have no|has no|with no|without|contain no) (?:contain )?(?:any of |the |a |an |digits? |any )*(\d)(?:'s)?((?:,? (?:or|nor|and|,)(?: no| the| a| an)? ?\d(?:'s)?|, \d(?:'s)?)*)(?: as (?:a |any |their )?digits?| in (?:it|them)| digits?)*"
)
def _lacks(found: Numbers, match: re.Match[str]) -> None:
    unwanted = [int(d) for d in re.findall(r"\d", match[1] + match[2])]
    if found.high is None or (0 in unwanted and (found.low is None or len(str(found.low)) != len(str(found.high)))):
        raise Refused("how many digits there are is not known")
    found.add(*(f"{digit(place)} != {wanted}" for place in range(len(str(found.high))) for wanted in unwanted))


@piece(
    r"(?:(?:that )?(?:have|has|having|with|whose|contain|in which|for which) )*(?:all |all of )?(?:\d |its |their |the )?(?:all )?(?:distinct|different|no repeated|unique) digits?(?: are all different)?"
)
@piece(r"(?:whose|in which|where)(?: the)? digits (?:are )?(?:all )?(?:distinct|different)")
@piece(
    r"(?:that )?(?:have|has|with) (?:digits )?no (?:2 )?(?:repeated digits|digits? (?:repeated|the same|that (?:is|are) repeated))"
)
def _different(found: Numbers, match: re.Match[str]) -> None:
    found.digits.append(
        lambda size: [f"{digit(i)} != {digit(j)}" for i in range(size) for j in range(i + 1, size)] if size > 1 else []
    )


@piece(
    r"(?:(?:that )?(?:have|has|having|with|whose|in which|where) )*(?:all (?:of )?)?(?:(?:only|its|their|the) )*(odd|even|prime) digits?"
)
@piece(
    r"(?:whose|in which|with|have) (?:(?:all|each|every|both)(?: of)?(?: the| its| their)?|only)? ?(?:\d )?digits? (?:that )?(?:is|are|being)?(?: all| both| each)? ?(odd|even|prime)"
)
def _digit_kind(found: Numbers, match: re.Match[str]) -> None:
    allowed = {"odd": (1, 3, 5, 7, 9), "even": (0, 2, 4, 6, 8), "prime": (2, 3, 5, 7)}[match[1]]
    found.digits.append(lambda size: [row("ONE_OF", digit(place), *allowed) for place in range(size)])


@piece(
    r"(?:with|whose|in which) (?:each|every|all)(?: of (?:the|its|their))?(?: \d)? digits? (?:is |are )?(greater|less) than (\d)"
)
def _digit_bound(found: Numbers, match: re.Match[str]) -> None:
    sign = ">" if match[1] == "greater" else "<"
    found.digits.append(lambda size: [f"{digit(place)} {sign} {match[2]}" for place in range(size)])


@piece(r"palindromes?")
def _palindrome(found: Numbers, match: re.Match[str]) -> None:
    found.named = True
    found.digits.append(lambda size: [f"{digit(i)} = {digit(size - 1 - i)}" for i in range(size // 2)])


@piece(
    r"(?:(?:have|has|having|with) )?(?:the property that )?(?:whose |their |its |the )?digits(?:,? (?:when )?(?:read |taken )?(?:from )?left to right,?)? (?:are |is )?(?:in )?(?:(strictly) )?(increasing|decreasing) order(?: (?:from )?left to right)?"
)
@piece(r"(?:have|with) \d (different) digits in (increasing|decreasing) order")
def _order(found: Numbers, match: re.Match[str]) -> None:
    if not match[1]:
        raise Refused("increasing may allow equal digits")
    sign = "<" if match[2] == "increasing" else ">"
    found.digits.append(lambda size: [f"{digit(i + 1)} {sign} {digit(i)}" for i in range(size - 1)])


@piece(
    rf"(?:have the property that |in which |where |for which |whose |with )?the {_P} digit (?:is )?(greater than|less than|at least|twice|equal to|the same as|at least twice|\d (?:more|less) than) the {_P} digit"
)
def _digits_compared(found: Numbers, match: re.Match[str]) -> None:
    first, second, how = digit(_PLACE[match[1]]), digit(_PLACE[match[3]]), match[2]
    if more := re.match(r"(\d) (more|less)", how):
        found.add(f"{first} = {second} {'+' if more[2] == 'more' else '-'} {more[1]}")
    else:
        sign = {
            "greater than": ">",
            "less than": "<",
            "at least": ">=",
            "twice": "= 2*",
            "at least twice": ">= 2*",
        }.get(how, "=")
        found.add(f"{first} {sign} {second}")
