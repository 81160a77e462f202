"""Roles of clauses: by how a clause is written, by what the program reads of it, with the attention it draws."""

from __future__ import annotations

import numpy as np

from mycelium.labels import Attention, clause_roles
from mycelium.labels.from_traces.competition.formulas import read_formulas
from mycelium.problems import PunctuationParser


def roles(question: str, reads: list[list[tuple[int, int]]] | None = None) -> list[str]:
    return [item.role for item in clause_roles(PunctuationParser()(question), read_formulas(question), reads or [])]


def test_every_kind_of_clause_has_its_role() -> None:
    question = (
        "Ann likes numbers. Let $f(x) = x^2$. Suppose $x + y = 3$. We know $x > 1$. Both are integers. Find $f(x)$."
    )
    assert roles(question, [[(question.index("$x + y"), question.index("= 3") + 3)]]) == [
        "CONTEXT", "DEFINITION", "EQUATION", "CONSTRAINT", "CONSTRAINT", "OBJECTIVE",
    ]  # fmt: skip


def test_a_clause_that_the_program_reads_is_no_context() -> None:
    question = "There are 12 red stones. How many are left?"
    assert roles(question) == ["CONTEXT", "OBJECTIVE"]
    assert roles(question, [[(10, 12)]]) == ["EXPRESSION", "OBJECTIVE"]


def test_a_clause_has_the_largest_share_that_a_step_gives_it() -> None:
    question = "There are 12 red stones. How many are left?"
    clauses = PunctuationParser()(question)
    attention = Attention(np.array([[0.25, 0.75], [0.5, 0.5]]), ((10, 12), (29, 33)))
    found = clause_roles(clauses, (), [[], []], attention, [(0,), (1,)])
    assert [item.mass for item in found] == [0.5, 0.75]
    assert all(item.mass is None for item in clause_roles(clauses, (), [[], []]))
