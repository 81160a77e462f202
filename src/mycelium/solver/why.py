"""Why a reading won, in words: what the selection's score holds for it against the next answer."""

from __future__ import annotations

from collections.abc import Sequence

from mycelium.search import AnswerGroup, Selection

# What speaks for a reading where a feature's part of the score is higher than the next answer's.
PHRASES = {
    "best": "its decisions are likelier",
    "sum": "its readings are likelier together",
    "share": "its readings have more of the probability",
    "readings": "the number of readings that agree",
    "steps": "its number of steps",
    "unread": "the numbers that it leaves unread",
    "used_fit": "it reads the numbers that C3 expects",
    "constant_fit": "it uses the constants that C4 expects",
    "row_fit": "it uses the operations that C2 expects",
    "whole_fit": "C6 expects such a number",
    "endless": "whether its decimal ends",
    "in_text": "whether its answer stands in the text",
    "zero": "whether its answer is 0",
    "fine_money": "its answer can be an amount",
    "broken_counts": "its values on the way are plain",
    "huge": "the size of its answer",
    "tiny": "the size of its answer",
    "negative": "the sign of its answer",
    "repeats": "how often it reads one number again",
    "rank": "its place by probability",
    "small_gap": "its distance to the likeliest",
    "constants": "its number of constants",
    "weakest": "its least likely step",
    "stop": "it ends where the decoder would end",
    "mean_step": "the likelihood of its steps",
    "verdict": "the verifier prefers it",
    "best_verdict": "the verifier prefers one of its readings",
}
_ASKED = "its last operation fits the words of the question"
_LEAST = 0.05  # parts of the score below this are no reason


def reasons_for(selection: Selection, first: AnswerGroup, second: AnswerGroup, most: int = 3) -> list[str]:
    """What raises the score of `first` over that of `second`, strongest first; at most `most` phrases."""
    parts: dict[str, float] = {}
    for name, weight, scale, a, b in zip(
        selection.names, selection.weights, selection.scales, first.features, second.features, strict=True
    ):
        phrase = PHRASES.get(name, _ASKED)
        parts[phrase] = parts.get(phrase, 0.0) + weight * (a - b) / scale
    strong = sorted(((part, phrase) for phrase, part in parts.items() if part > _LEAST), reverse=True)
    return [phrase for _, phrase in strong[:most]]


def why_first(selection: Selection, ranked: Sequence[tuple[AnswerGroup, float]], answers: Sequence[str]) -> str:
    """One line on why the first of the ranked answers won. answers: as they are shown, in the same order.

    The language of the question may have put an answer last whose score is higher; then that is the reason.
    """
    (first, share), rest = ranked[0], ranked[1:]
    if not rest:
        return "the only answer that its readings give"
    higher = [answer for (_, other), answer in zip(rest, answers[1:], strict=True) if other > share]
    if higher:
        return f"{', '.join(higher[:3])} scored higher and contradicts the question"
    said = f"{share:.0%} of the score of {len(ranked)} answers, next {answers[1]} with {rest[0][1]:.0%}"
    reasons = reasons_for(selection, first, rest[0][0])
    return f"{said}: {', '.join(reasons)}" if reasons else said
