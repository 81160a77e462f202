"""The shipped sample problems: their answers are what their equations say."""

from __future__ import annotations

import ast
import json
from fractions import Fraction

import pytest

from mycelium.problems import extract_quantities, load_examples
from mycelium.problems.datasets import samples_path

ROWS = [json.loads(line) for line in samples_path().read_text(encoding="utf-8").splitlines()]
FIELDS = {
    "id",
    "source",
    "split",
    "question",
    "solution",
    "answer",
    "equation",
    "level",
    "subject",
    "n_steps",
}


def value(node: ast.expr) -> Fraction:
    """Exact value of an equation of numbers and the four operations."""
    if isinstance(node, ast.Constant):
        return Fraction(str(node.value))
    assert isinstance(node, ast.BinOp)
    left, right = value(node.left), value(node.right)
    if isinstance(node.op, ast.Add):
        return left + right
    if isinstance(node.op, ast.Sub):
        return left - right
    if isinstance(node.op, ast.Mult):
        return left * right
    assert isinstance(node.op, ast.Div)
    return left / right


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["id"])
def test_the_equation_of_a_sample_gives_its_answer(row: dict[str, str]) -> None:
    tree = ast.parse(row["equation"], mode="eval")
    assert value(tree.body) == Fraction(row["answer"])
    assert sum(isinstance(node, ast.BinOp) for node in ast.walk(tree)) == row["n_steps"]


def test_samples_are_many_different_and_in_the_row_format() -> None:
    assert len(ROWS) >= 60
    assert all(set(row) == FIELDS for row in ROWS)
    assert len({row["id"] for row in ROWS}) == len({row["question"] for row in ROWS}) == len(ROWS)
    assert {row["n_steps"] for row in ROWS} == {1, 2, 3, 4, 5, 6}


def test_samples_load_by_their_registered_name_and_mention_quantities() -> None:
    examples = load_examples("samples")
    assert [example.id for example in examples] == [row["id"] for row in ROWS]
    assert all(extract_quantities(example.text) for example in examples)
