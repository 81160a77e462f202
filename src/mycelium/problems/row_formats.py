r"""What a published row means: the one place that knows the field names of data sets.

A row is recognised by its fields. The first format of `FORMATS` whose fields it has says where question, solution and
answer stand; everything that it does not name stays in `extra`. What the answer of a text in words is, this module does
not decide: a mark (`####`, "The answer is:", a box) is read here, and a text without one is left to the caller.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from mycelium.errors import DataError
from mycelium.problems.answers import extract_final_answer
from mycelium.problems.choices import chosen_option, told_apart
from mycelium.problems.problem import Example, Problem

ReadGold = Callable[[str], str | None]
"""What answer a text gives, or None where it does not say."""

MAPPABLE = ("question", "answer", "solution", "equation", "id", "source", "level", "subject")


@dataclass(frozen=True, slots=True)
class RowFormat:
    """Field names of one published format.

    needs: the fields by which it is known. question: fields that are joined by a space. The others name the first field
    that is there. answer_in_solution: without an answer field, the mark of the solution gives it. options: fields with
    the options of a multiple choice and with the letter of the right one, whose text is the answer.
    """

    name: str
    needs: tuple[str, ...]
    question: tuple[str, ...]
    answer: tuple[str, ...] = ("answer", "Answer")
    solution: tuple[str, ...] = ("solution", "Solution")
    equation: tuple[str, ...] = ("equation", "Equation")
    id: tuple[str, ...] = ("id", "ID")
    level: tuple[str, ...] = ("level",)
    subject: tuple[str, ...] = ("subject",)
    answer_in_solution: bool = False
    options: tuple[str, str] | None = None

    @property
    def fields(self) -> frozenset[str]:
        """Every field that it reads."""
        return frozenset(
            (*self.question, *self.answer, *self.solution, *self.equation, *self.id, *self.level, *self.subject)
        )


FORMATS: tuple[RowFormat, ...] = (
    RowFormat("MetaMathQA", ("query", "response"), ("query",), solution=("response",), subject=("type",),
              answer_in_solution=True),
    RowFormat("SVAMP, joined", ("question_concat",), ("question_concat",), subject=("Type",)),
    RowFormat(
        "SVAMP", ("Body", "Question"), ("Body", "Question"), equation=("Equation", "Formula"), id=("ID", "@ID"),
        level=("Grade", "@Grade"), subject=("Type", "Solution-Type"),
    ),
    RowFormat(
        "ASDiv", ("body", "question"), ("body", "question"), equation=("equation", "formula"),
        level=("level", "grade"), subject=("subject", "solution_type"),
    ),
    RowFormat(
        "MAWPS, collection", ("sQuestion",), ("sQuestion",), ("answer", "lSolutions"), equation=("lEquations",),
        id=("id", "iIndex"),
    ),
    RowFormat(
        "MAWPS, calculated", ("question", "result"), ("question",), ("answer", "result"),
        equation=("equation", "expression"),
    ),
    RowFormat("MathQA", ("Problem", "options", "correct"), ("Problem",), (), ("Rationale",), ("annotated_formula",),
              subject=("category",), options=("options", "correct")),
    RowFormat("AQuA-RAT", ("question", "options", "correct"), ("question",), (), ("rationale",),
              options=("options", "correct")),
    RowFormat(
        "TAL-SCQ5K", ("problem", "answer_option_list", "answer_value"), ("problem",), (), ("answer_analysis",),
        id=("id", "qid"), level=("difficulty",), subject=("knowledge_point_routes",),
        options=("answer_option_list", "answer_value"),
    ),
    RowFormat("ParaMAWPS", ("original_text", "ans"), ("original_text",), ("ans",)),
    RowFormat("MATH, NuminaMath", ("problem",), ("problem",), id=("id", "unique_id"),
              subject=("subject", "type", "problem_type"), answer_in_solution=True),
    RowFormat("GSM8K, Orca-Math, the row format", ("question",), ("question",)),
    RowFormat("MAWPS, numbered", ("Question",), ("Question",), level=("level", "Level"), subject=("subject", "Subject")),
    RowFormat("text", ("text",), ("text",)),
)  # fmt: skip
"""Tried in this order; docs/data.md shows the table."""

_COMMON = frozenset(["id", "source", "split", "sub_questions", "level", "subject", "equation"])
_NOTHING = frozenset(["", "nan", "null", "n/a", "<na>", "notfound", "not found", "proof", "unknown", "?"])
_INVISIBLE = re.compile("[\u200b-\u200f\u2060\ufeff\u00ad]")
_SAYS = re.compile(r"(?:^|\n)\s*\**\s*the (?:final )?answer is\s*:\s*(?P<said>[^\n]+?)\s*$", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{2,}")
_PLACE = re.compile(r"\b(?:number|N_)(\d+)\b|\bN_(\d+)")
PROSE_WORDS = 3


def row_format(row: Mapping[str, Any]) -> RowFormat | None:
    """The format of a row, or None where no field holds a question."""
    return next((each for each in FORMATS if all(isinstance(row.get(name), str) for name in each.needs[:1])
                 and all(name in row for name in each.needs)), None)  # fmt: skip


def mapped(row: Mapping[str, Any], fields: Mapping[str, str]) -> dict[str, Any]:
    """A row with the fields that `--map` names under the names of the row format.

    Raises:
        DataError: the row has no such field.
    """
    if not fields:
        return dict(row)
    missing = next((name for name in fields.values() if name not in row), None)
    if missing is not None:
        raise DataError(f"got no field {missing!r} (fields: {_names(row)}); mend the row or --map")
    kept = {name: value for name, value in row.items() if name not in fields.values()}
    if "question" in fields:  # it says where the question is: no format decides any more
        kept = {name: value for name, value in kept.items() if not any(name in each.needs for each in FORMATS)}
    return {**kept, **{name: row[there] for name, there in fields.items()}}


def question_of(row: Mapping[str, Any]) -> str:
    """The text of the problem.

    Raises:
        DataError: no field holds one.
    """
    found = row_format(row)
    if found is None:
        raise DataError(
            f"got no 'question' string (keys: {_names(row)}); add one, or say which field holds it: "
            "--map question=FIELD"
        )
    parts = [str(row[name]).strip() for name in found.question if isinstance(row.get(name), str)]
    if len(parts) == 1:
        text = str(row[found.question[0]]) if isinstance(row.get(found.question[0]), str) else parts[0]
    else:
        body, question = parts[0], parts[-1]
        text = question if question.startswith(body) else f"{body} {question}".strip()
    numbers = row.get("Numbers")
    if isinstance(numbers, str):
        values = numbers.split()
        text = _PLACE.sub(lambda m: _numbered(m, values), text)
    return text


def example_from_row(row: Any, line: int, default_source: str = "", name: str = "line") -> Example:
    """One row of any known format as an `Example`. `gold` is the answer of its mark, else the text of its answer field.

    Raises:
        DataError: the row is not an object, has no question text, or its answer is none; the message names the row.
    """
    where = f"{name} {line}"
    if not isinstance(row, dict):
        raise DataError(f"{where}: got {type(row).__name__}, expected a JSON object with a 'question'")
    published, row = row, {name: None if _is_nan(value) else value for name, value in row.items()}
    try:
        question = question_of(row)
        found = row_format(row)
        assert found is not None
        solution = _text_or_none(_joined(_first(row, found.solution)))
        answer = _first(row, found.answer)
        if answer is None:  # a NaN is an answer that is none, no missing field
            answer = _first(published, found.answer)
        if found.options and (answer := row.get("answer")) is None:
            answer = chosen_option(*(row[name] for name in found.options))
        gold = _gold_text(answer)
        if gold is None and found.answer_in_solution:
            gold = marked_answer(solution or "")
        elif gold is not None and (mark := _mark(gold)) is not None:
            solution, gold = solution or gold, mark
        elif gold is not None and solution is None and _is_solution(gold):
            solution = gold
    except DataError as error:
        raise DataError(f"{where}: {error}") from None
    sub_questions = row.get("sub_questions") or []
    if solution and not sub_questions:
        solution, told = told_apart(solution)
        sub_questions = list(told)
    if not isinstance(sub_questions, list):
        kind = type(sub_questions).__name__
        raise DataError(f"{where}: got {kind} for 'sub_questions', expected a list of strings")
    identifier = _first(row, found.id)
    equation = _first(row, found.equation)
    if isinstance(equation, list) and all(isinstance(each, str) for each in equation):
        equation = " ; ".join(equation)
    return Example(
        problem=Problem(id=str(identifier) if identifier is not None else f"line-{line}", text=question),
        gold=gold,
        solution=solution,
        equation=_text_or_none(equation),
        source=str(row.get("source") or default_source),
        split=str(row.get("split") or ""),
        level=_text_or_none(_first(row, found.level)),
        subject=_text_or_none(_joined(_first(row, found.subject))),
        sub_questions=tuple(map(str, sub_questions)),
        extra=_extra(row, found),
    )


def _extra(row: Mapping[str, Any], found: RowFormat) -> dict[str, Any]:
    """The fields that no name of the row format takes. The numbers of a numbered text go under `numbers`."""
    fields = _COMMON | found.fields
    extra = {key: value for key, value in row.items() if key not in fields}
    if isinstance(row.get("Numbers"), str) and "numbers" not in row:
        extra["numbers"] = [value.removesuffix(".0") for value in row["Numbers"].split()]
    return extra


def marked_answer(text: str) -> str | None:
    """The answer behind the mark of a solution ("The answer is: 7" as its last line, `####`, a box), or None."""
    said = _SAYS.search(text)
    if said is not None:
        return said["said"].strip().removesuffix(".")
    return extract_final_answer(text) or None


def is_prose(text: str) -> bool:
    """Whether an answer is words rather than a value: three words or more, or LaTeX of several lines.

    >>> is_prose("He has 7 apples."), is_prose("7 apples")
    (True, False)
    """
    if "\\" in text:
        return "\n" in text.strip()
    words = _WORD.findall(text)
    return len(words) >= PROSE_WORDS and max(map(len, words)) > 2  # "ab + ac + bc" is none


def _gold_text(value: Any) -> str | None:
    """The text of an answer field; None where the row has none.

    Raises:
        DataError: the value is no answer.
    """
    remedy = "write the answer as a string or a number, or take the row out"
    if (
        isinstance(value, list)
        and len(value) == 1
        and isinstance(value[0], int | float)
        and not isinstance(value[0], bool)
    ):
        value = value[0]  # MAWPS: a list of the one unknown
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise DataError(f"got {type(value).__name__} as the answer; {remedy}")
    if isinstance(value, float) and not math.isfinite(value):
        raise DataError(f"got the answer {value}, which is no answer; {remedy}")
    text = _INVISIBLE.sub("", value) if isinstance(value, str) else str(value)
    if text.strip().lower() in _NOTHING or text.strip() == "None":  # as Python writes what is missing
        raise DataError(f"got {text.strip()!r} as the answer, which is no answer; {remedy}")
    return text


def _mark(text: str) -> str | None:
    """The answer behind `####` of an answer field.

    Raises:
        DataError: nothing stands behind the mark.
    """
    if "####" not in text:
        return None
    mark = text.rsplit("####", 1)[1].strip().split("\n")[0].strip()
    if mark.lower() in _NOTHING:
        raise DataError("got an answer whose mark #### has nothing behind it; write the final answer there")
    return mark


def _is_solution(text: str) -> bool:
    return "\n" in text.strip() or (is_prose(text) and any(map(str.isdigit, text)))


def _joined(value: Any) -> Any:
    """A list of texts as one text."""
    return "\n".join(value) if isinstance(value, list) and all(isinstance(each, str) for each in value) else value


def _first(row: Mapping[str, Any], names: tuple[str, ...]) -> Any:
    return next((row[name] for name in names if row.get(name) is not None), None)


def _is_nan(value: Any) -> bool:
    """Tables write what is missing as NaN."""
    return isinstance(value, float) and math.isnan(value)


def _numbered(match: re.Match[str], values: list[str]) -> str:
    place = int(match[1] or match[2])
    if place >= len(values):
        return match[0]
    value = values[place]
    return value.removesuffix(".0") if re.fullmatch(r"\d+\.0", value) else value


def _names(row: Mapping[str, Any]) -> list[str]:
    return sorted(map(str, row))[:8]


def _text_or_none(value: Any) -> str | None:
    return None if value is None else str(value)


__all__ = [
    "FORMATS",
    "MAPPABLE",
    "ReadGold",
    "RowFormat",
    "example_from_row",
    "is_prose",
    "mapped",
    "marked_answer",
    "question_of",
    "row_format",
]
