"""What kind of thing the question's words ask for: cheap evidence for choosing among readings."""

from __future__ import annotations

import re

from mycelium.problems import question_span

ASKED: dict[str, re.Pattern[str]] = {
    name: re.compile(pattern, re.IGNORECASE)
    for name, pattern in {
        "left": r"\bleft\b|\bremain|\bstill\b|\brest\b",
        "more": r"\bmore\b|\bfewer\b|\bless\b|\blonger\b|\bolder\b|\bdifference\b|\btaller\b|\bfaster\b",
        "total": r"\btotal\b|\baltogether\b|\bin all\b|\bcombined\b|\btogether\b|\bsum\b|\ball of\b",
        "each": r"\beach\b|\bper\b|\bevery\b|\baverage\b|\ba (?:day|week|month|year|hour|minute)\b",
        "percent": r"\bpercent|%",
        "pay": r"\bcost|\bpay|\bspen[dt]|\bprice|\bworth\b|\bowe",
        "gain": r"\bprofit\b|\bearn|\bmake\b|\bsave|\bmade\b|\bchange\b",
        "time": r"\bhow long\b|\bhours?\b|\bdays?\b|\bminutes?\b|\bweeks?\b|\bmonths?\b|\byears?\b|\bhow old\b",
        "times": r"\bhow many times\b|\bratio\b|\bfraction\b|\bwhat part\b",
    }.items()
}
LAST_ROWS = ("ADD", "SUB", "MUL", "DIV")
CROSSES = tuple(f"{asked}:{row}" for asked in ASKED for row in LAST_ROWS)


def asked_kinds(text: str) -> frozenset[str]:
    """The kinds of `ASKED` whose words stand in the question sentence."""
    start, end = question_span(text)
    return frozenset(name for name, pattern in ASKED.items() if pattern.search(text[start:end]))


def cross_features(asked: frozenset[str], last_row: str) -> tuple[float, ...]:
    """One indicator for each pair of an asked kind and the table row of the program's last step."""
    return tuple(float(name in asked and row == last_row) for name in ASKED for row in LAST_ROWS)
