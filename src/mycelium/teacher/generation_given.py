"""Texts that are there already: the data's own solutions, replayed as if a teacher had written them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from mycelium.teacher.engines import Generation, Refusal, Request

__all__ = ["Given", "given_completion"]

_CALCULATOR = re.compile(r"<<[^<>\n]*>>")


class Given:
    """The engine of `--given solution`: the data's own solutions."""

    independent = True

    def __init__(self, name: str, solutions: Callable[[str], str | None]) -> None:
        self.name = name
        self._solutions = solutions

    def generate(self, requests: Sequence[Request]) -> list[Generation | Refusal]:
        """The solution of each problem, as `given_completion` prepares it."""
        outcomes: list[Generation | Refusal] = []
        for request in requests:
            solution = self._solutions(request.id)
            text = given_completion(solution) if solution else ""
            if text:
                outcomes.append(Generation(text, "given", 0))
            else:
                outcomes.append(Refusal("the data has no 'solution' for it, so there is nothing to replay."))
        return outcomes


def given_completion(solution: str) -> str:
    """A worked solution as a completion: calculator annotations `<<3*4=12>>` go, the `####` line stays.

    >>> given_completion("He has 3*4=<<3*4=12>>12.\\n#### 12\\n")
    'He has 3*4=12.\\n#### 12'
    """
    return _CALCULATOR.sub("", solution).strip()
