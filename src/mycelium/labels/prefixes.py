"""Sub-questions turn every prefix of a solution into one more problem with its own label.

The socratic edition of GSM8K asks one question per solution line. The problem's own question is replaced by such
a sub-question; the answer is what that line computes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from mycelium.problems import Example, Problem, format_number, question_span
from mycelium.programs import read_annotations

_ASKS = re.compile(r"\b(?:how|what|when|which|who|calculate|find|determine)\b", re.IGNORECASE)


def replace_question(text: str, sub_question: str) -> str:
    """`text` asking `sub_question` instead; a condition before the question ("If he sells 5, how ...") stays."""
    start, end = question_span(text)
    asked = text[start:end]
    first = _ASKS.search(asked)
    condition = asked[: first.start()] if first and re.search(r"\d|\w+\s+\w+", asked[: first.start()]) else ""
    sub_question = sub_question.strip()
    if condition and sub_question:
        sub_question = sub_question[0].lower() + sub_question[1:]
    return (text[:start] + condition + sub_question + text[end:]).strip()


def prefix_examples(example: Example) -> Iterator[Example]:
    """One example for each solution line but the last, asking for what that line computes.

    Nothing when sub-questions and solution lines do not correspond one to one.
    """
    if not example.solution or not example.sub_questions:
        return
    lines = [line for line in example.solution.splitlines() if line.strip() and not line.strip().startswith("####")]
    if len(lines) != len(example.sub_questions):
        return
    for index, sub_question in enumerate(example.sub_questions[:-1]):
        steps = read_annotations(lines[index])
        if not steps or steps[-1].stated is None:
            continue
        text = replace_question(example.text, sub_question)
        yield replace(
            example,
            problem=Problem(f"{example.id}/{index}", text),
            solution="\n".join(lines[: index + 1]),
            gold=format_number(steps[-1].stated, 20),
            sub_questions=(),
        )
