"""What published rows hold in a form of their own: the right option of a multiple choice, sub-questions of a solution."""

from __future__ import annotations

import re
from typing import Any

from mycelium.errors import DataError

_OPTION = re.compile(r"(?:^|,)\s*\[?\s*['\"]?([a-e])\s*\)\s*", re.IGNORECASE)
_SUB_QUESTION = " ** "


def chosen_option(options: Any, letter: Any) -> str:
    """The text of the option with this letter.

    options: "a ) 38 , b ) 27" (MathQA), ["A)38", "B)27"] (AQuA-RAT), a mapping of letters to texts, or lists of objects
    with `aoVal` and `content` (TAL-SCQ5K). Double dollar signs around a text are left out.

    Raises:
        DataError: there is no such option.

    >>> chosen_option("a ) 38 , b ) 1,200 , c ) none", "b")
    '1,200'
    """
    found = {name.strip().upper(): text for name, text in _options(options).items()}
    text = found.get(str(letter).strip().upper(), "")
    text = text.strip().strip(",").strip()
    if not text:
        raise DataError(
            f"got {letter!r} as the right option, which is none of {', '.join(found) or 'no options'}; mend it"
        )
    doubled = re.fullmatch(r"\$\$(.+?)\$\$", text)
    return doubled[1].strip() if doubled else text


def _options(options: Any) -> dict[str, str]:
    if isinstance(options, str):
        marks = list(_OPTION.finditer(options))
        ends = [*(mark.start() for mark in marks[1:]), len(options)]
        return {mark[1]: options[mark.end() : end].strip(" '\"]") for mark, end in zip(marks, ends, strict=True)}
    if isinstance(options, dict):
        return {str(name): str(text) for name, text in options.items()}
    found: dict[str, str] = {}
    for item in options if isinstance(options, list) else ():
        item = item[0] if isinstance(item, list) and item else item
        if isinstance(item, dict):
            found[str(item.get("aoVal", ""))] = str(item.get("content", ""))
        elif isinstance(item, str):
            letter, _, text = item.partition(")")
            found[letter.strip(" (")] = text
    return found


def told_apart(solution: str) -> tuple[str, tuple[str, ...]]:
    """A solution of GSM8K's socratic edition as its lines and the sub-question of each; any other one as it is.

    >>> told_apart("How many? ** 3+4 = 7\\n#### 7")
    ('3+4 = 7\\n#### 7', ('How many?',))
    """
    lines = solution.split("\n")
    asked = [line.split(_SUB_QUESTION, 1) for line in lines if line.strip() and not line.startswith("####")]
    if not asked or not all(len(parts) == 2 for parts in asked):
        return solution, ()
    kept = [line.split(_SUB_QUESTION, 1)[-1] for line in lines]
    return "\n".join(kept), tuple(question.strip() for question, _ in asked)


__all__ = ["chosen_option", "told_apart"]
