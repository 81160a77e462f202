"""What the verbs that do one thing found: a value, a comparison of two answers, a set of composed problems."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mycelium.viewer.document import Document

if TYPE_CHECKING:
    from mycelium.symbolic import Calculation, Verdict


def calculation_document(found: Calculation) -> Document:
    """The value of an expression; an error has no lines, because its reason goes to stderr."""
    data = {
        "status": found.status,
        "value": found.value,
        "latex": found.latex,
        "reason": found.reason,
        "seconds": round(found.seconds, 6),
    }
    return Document(data, lambda: [str(found.value)] if found.status == "value" else [])


def verdict_document(verdict: Verdict) -> Document:
    """Whether two answers are equal, and why."""
    data = {"equal": verdict.equal, "reason": verdict.reason, "seconds": round(verdict.seconds, 6)}
    return Document(data, lambda: [f"{'equal' if verdict.equal else 'different'}: {verdict.reason}"])


def composed_document(facts: dict[str, Any], seconds: float) -> Document:
    """What `mycelium generate` wrote: its settings, the texts that read as other numbers, and the speed."""
    n = facts["n"]
    data = {**facts, "seconds": round(seconds, 3), "problems_per_second": round(n / seconds, 1)}
    line = f"{n:,} problems in {seconds:.1f} s ({n / seconds:,.0f} a second)"
    return Document(data, lambda: [f"{line}, {facts['misread']} texts reread as other numbers."])


def retold_document(facts: dict[str, Any], seconds: float) -> Document:
    """What `mycelium generate --skeletons` wrote."""
    line = f"{facts['n']:,} problems from {facts['stories']:,} stories in {seconds:.1f} s."
    return Document({**facts, "seconds": round(seconds, 3)}, lambda: [line])
