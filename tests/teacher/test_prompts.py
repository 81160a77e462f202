"""Prompts hold the problem word for word, where they say."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mycelium.errors import UsageError
from mycelium.teacher import AttributionError, make_prompt, shots
from tiny_teacher import tokenizer

pytest.importorskip("transformers")


def with_template(template: str) -> Any:
    made = copy.copy(tokenizer())
    made.chat_template = template
    return made


@given(st.text(min_size=1).filter(str.strip), st.booleans(), st.sampled_from([None, "Think."]))
def test_the_span_holds_the_problem(question: str, chat: bool, instruction: str | None) -> None:
    prompt = make_prompt(tokenizer(chat), question, instruction)
    assert prompt.text[slice(*prompt.problem_char_span)] == question.strip()
    assert prompt.add_special_tokens is not chat


def test_the_plain_prompt_keeps_the_problem_off_the_first_token() -> None:
    prompt = make_prompt(tokenizer(), "What is 3 + 4?")
    assert prompt.text == "Question: What is 3 + 4?\nAnswer:\n"
    assert prompt.problem_char_span == (10, 24)


def test_a_chat_template_gets_the_instruction_as_the_systems_message() -> None:
    prompt = make_prompt(tokenizer(chat=True), "user", "Think.")
    assert prompt.text == "<|system|>Think.\n<|user|>user\n<|assistant|>"
    assert prompt.problem_char_span == (25, 29)  # the second "user": the first is the template's


def test_a_template_without_system_messages_gets_the_instruction_before_the_problem() -> None:
    template = (
        "{% for m in messages %}{% if m['role'] == 'system' %}{{ raise_exception('no system') }}{% endif %}"
        "[{{ m['content'] }}]{% endfor %}"
    )
    prompt = make_prompt(with_template(template), "3 + 4?", "Think.")
    assert prompt.text == "[Think.\n\n3 + 4?]"
    assert prompt.text[slice(*prompt.problem_char_span)] == "3 + 4?"


def test_a_template_that_writes_the_problem_twice_means_the_second() -> None:
    template = "{{ messages[0]['content'] }} Again: {{ messages[0]['content'] }}"
    assert make_prompt(with_template(template), "3?").problem_char_span == (10, 12)


@pytest.mark.parametrize(
    ("template", "message"),
    [
        ("{{ messages[0]['content'] | upper }}", "changes the text"),
        ("{{ raise_exception('never') }}", "cannot be filled in: never"),
        ("{% for", "cannot be filled in"),
        ("{{ ''.__doc__.title() }}", "cannot be filled in"),
    ],
)
def test_a_template_that_cannot_be_used_says_so(template: str, message: str) -> None:
    with pytest.raises(AttributionError, match=message):
        make_prompt(with_template(template), "how many?")


def test_a_problem_without_text_is_refused() -> None:
    with pytest.raises(AttributionError, match="without text"):
        make_prompt(tokenizer(), " \n")


def test_solved_problems_are_turns_of_the_conversation() -> None:
    prompt = make_prompt(tokenizer(chat=True), "3?", "Think.", [("1?", "#### 1"), ("3?", "its own answer")])
    assert prompt.text == "<|system|>Think.\n<|user|>1?\n<|assistant|>#### 1\n<|user|>3?\n<|assistant|>"
    assert prompt.text[slice(*prompt.problem_char_span)] == "3?" and prompt.problem_char_span[0] > 40


def test_without_system_messages_the_instruction_comes_before_the_first_solved_problem() -> None:
    template = (
        "{% for m in messages %}{% if m['role'] == 'system' %}{{ raise_exception('no system') }}{% endif %}"
        "[{{ m['content'] }}]{% endfor %}"
    )
    prompt = make_prompt(with_template(template), "3?", "Think.", [("1?", "#### 1")])
    assert prompt.text == "[Think.\n\n1?][#### 1][3?]" and prompt.text[slice(*prompt.problem_char_span)] == "3?"


def test_as_many_solved_problems_as_wanted_or_an_error() -> None:
    solved = [("1?", "#### 1"), (" ", "#### 0"), ("2?", "  "), ("3?", "#### 3 ")]
    assert shots(iter(solved), 2) == (("1?", "#### 1"), ("3?", "#### 3"))
    with pytest.raises(UsageError, match="2 solved problems for 3 examples"):
        shots(solved, 3)
    with pytest.raises(UsageError, match="expected 1 to 64"):
        shots(solved, 65)
