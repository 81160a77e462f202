"""Records of an evaluation, and rows of `solve`, as data of a page: a list to filter, each row opened by one click."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from mycelium.io import printable
from mycelium.viewer.export.file import one_file
from mycelium.viewer.report import records_report

if TYPE_CHECKING:
    from mycelium.evaluation import Record

__all__ = ["records_page", "solutions_page"]

MAX_READINGS = 5
_TO_ROWS = '<p><a href="#view">To the rows: wrong answers, refusals, right ones</a></p>'
_TONES = {"right": "good", "answered": "good", "guess": "warn"}


def records_page(
    records: Sequence[Record],
    name: str,
    command: str,
    against: tuple[str, Sequence[Record]] | None = None,
    texts: Mapping[str, str] | None = None,
) -> str:
    """One HTML file with the figures of an evaluation, and its rows, wrong ones first.

    Args:
        records, name, command, against, texts: as `records_report`.

    Raises:
        DataError: no problem is in both runs.
    """
    report, _ = records_report(records, name, command, against, texts, worst=0)
    theirs = {record.id: record for record in against[1]} if against else {}
    rows = [_record(record, (texts or {}).get(record.question_sha256), theirs.get(record.id)) for record in records]
    filters = [
        ("wrong", "wrong, with an answer"),
        ("no answer", "without an answer"),
        ("answered wrong", "wrong though not marked as a guess"),
        ("right", "right"),
        ("only A", "only this run is right"),
        ("only B", "only the second run is right"),
        ("all", "all"),
    ]
    used = {group for row in rows for group in row["groups"]}
    data = {"rows": rows, "filters": [each for each in filters if each[0] in used]}
    return one_file(f"Evaluation of {name}", "records", data, _TO_ROWS + report.body() + "<h2>Rows</h2>")


def solutions_page(rows: Sequence[Mapping[str, Any]], name: str, texts: Mapping[str, str] | None = None) -> str:
    """One HTML file with rows of `mycelium solve --output`.

    Args:
        rows: as `solution_row` makes them.
        name: of the file.
        texts: questions by the id of their row, where they are known.
    """
    made = [_solution(row, (texts or {}).get(str(row.get("id")))) for row in rows]
    counts: dict[str, int] = {}
    for row in made:
        counts[row["verdict"]] = counts.get(row["verdict"], 0) + 1
    filters = [("all", "all"), *((status, f"{status} ({n})") for status, n in counts.items())]
    return one_file(f"Solutions of {name}", "records", {"rows": made, "filters": filters})


def _record(record: Record, question: str | None, other: Record | None) -> dict[str, Any]:
    verdict = "not scored" if record.correct is None else "right" if record.correct else "wrong"
    groups = ["all"] + (["right"] if record.correct else [])
    if record.correct is False:
        groups.append("no answer" if record.best_answer is None else "wrong")
        groups += ["answered wrong"] if record.status == "answered" else []
    if other is not None and None not in (record.correct, other.correct) and record.correct != other.correct:
        groups.append("only A" if record.correct else "only B")
    facts = {name: getattr(record, name) for name in ("n_steps", "source", "level", "subject", "kind")}
    candidates = [{"answer": c.answer, "probability": c.probability, "program": c.program} for c in record.candidates]
    return {
        "id": printable(record.id),
        "verdict": f"{verdict}, {record.status}",
        "tone": _TONES.get(verdict, "bad"),
        "groups": groups,
        "answer": _text(record.best_answer),
        "gold": _text(record.gold),
        "confidence": float(record.confidence),
        "reason": _text(record.reason),
        "program": _text(record.program),
        "why": None,
        "question": _text(question),
        "readings": _readings(candidates),
        "other": other
        and {
            "verdict": f"{'right' if other.correct else 'wrong'}, {other.status}",
            "answer": _text(other.best_answer),
            "confidence": float(other.confidence),
        },
        "facts": {
            "steps" if name == "n_steps" else name: None if value is None else _text(value)
            for name, value in facts.items()
        }
        | {"first right reading": None if not record.first_correct else str(record.first_correct + 1)},
    }


def _solution(row: Mapping[str, Any], question: str | None) -> dict[str, Any]:
    status = str(row["status"])
    return {
        "id": printable(str(row.get("id"))),
        "verdict": status,
        "tone": _TONES.get(status, "bad"),
        "groups": ["all", status],
        "answer": _text(row.get("shown") or row.get("answer")),
        "gold": None,
        "confidence": _number(row.get("confidence")),
        "reason": _text(row.get("reason")),
        "program": _text(row.get("program")),
        "why": _text(row.get("why")),
        "question": _text(question),
        "readings": _readings(row.get("readings")),
        "other": None,
        "facts": {name: _text(row.get(name)) for name in ("track", "answer_type", "unit")},
    }


def _readings(found: object) -> list[dict[str, Any]]:
    """The first readings with their programs on one line; what has another shape is left out."""
    rows = [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []
    return [
        {
            "answer": _text(each.get("answer")) or "",
            "share": _number(each.get("probability")),
            "program": _text("; ".join(str(each.get("program") or "").splitlines())),
        }
        for each in rows[:MAX_READINGS]
    ]


def _number(value: object) -> float:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else 0.0


def _text(value: object) -> str | None:
    return None if value is None else printable(str(value))
