"""Which part went wrong: a table, examples of every class, the oracle table, and a plot."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from mycelium.viewer.document import Document, printable
from mycelium.viewer.evaluations import interval, percent
from mycelium.viewer.figures import bars_svg

WORDS = {
    "RIGHT": "right",
    "ANSWER_NOT_IN_COT": "no label: no program of the solution gives the answer",
    "TEACHER_ERROR": "no label: the teacher was wrong",
    "SEGMENTATION": "C1: read the wrong clauses",
    "CLASSIFICATION": "C2: wrong operations",
    "EXTRACTION": "C3: wrong quantities",
    "IMPLICIT": "C4: wrong constants",
    "DEPENDENCY": "C5: wrong earlier results",
    "GOAL": "C6: wrong kind of answer",
    "SELECTION": "a right reading was there, another was chosen",
    "EXECUTION": "no right reading, though the whole program is given",
}
MAX_QUESTION_CHARS = 160


def attribution_document(found: dict[str, Any], title: str) -> Document:
    """found: `Attribution.to_json()`, with `teachers` where two were compared."""

    def lines() -> Iterator[str]:
        yield title
        yield f"problems {found['n']}, with a label {found['labelled']}, wrong or refused {found['wrong']}"
        for name, count in found["counts"].items():
            share = found["share_of_wrong"].get(name)
            said = f"{percent(share['accuracy']):>6} of the wrong ({interval(share['ci95'])})" if share else ""
            yield f"  {name:<18} {count:>5}   {said:<40} {WORDS[name]}"
        if found["oracle"]:
            yield "replaced by its label, the labelled problems right (95%)"
            for name, row in found["oracle"].items():
                yield f"  {name:<32} {percent(row['accuracy']):>6} ({interval(row['ci95'])}; {row['correct']} of {row['n']})"
        if teachers := found.get("teachers"):
            yield "two teachers: " + ", ".join(f"{name} {count}" for name, count in teachers.items())
        for name, examples in found["examples"].items():
            if examples:
                yield f"{name}, for example"
            for item in examples:
                text = printable(" ".join(item["question"].split()))[:MAX_QUESTION_CHARS]
                yield f"  {printable(item['id'])}: {text}"
                yield f"    gold {printable(str(item['gold']))}, got {printable(str(item['best']))}; {item['detail']}"

    return Document(found, lines)


def attribution_svg(found: dict[str, Any]) -> str:
    """Bars of the classes' counts, the right ones left out."""
    counts = [(name, count) for name, count in found["counts"].items() if name != "RIGHT"]
    return bars_svg(f"What went wrong first ({found['wrong']} of {found['n']} problems)", counts)
