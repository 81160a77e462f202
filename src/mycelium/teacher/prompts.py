"""What a teacher reads: the problem inside its chat template, and where the problem stands in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from mycelium.errors import UsageError
from mycelium.signals import Span
from mycelium.teacher.errors import AttributionError

__all__ = ["COT_INSTRUCTION", "PROMPTS", "Prompt", "Shot", "make_prompt", "messages_for", "shots"]

COT_INSTRUCTION = "Please reason step by step, and put your final answer within \\boxed{}."
"""The instruction with which the Qwen2.5-Math models were trained; others follow it too."""

PROMPTS = {
    "cot": COT_INSTRUCTION,
    "short": "Solve the problem in a few short lines, one calculation in each, and put your final answer within \\boxed{}.",
}
"""Instructions by name. A short text is written, and replayed, in less time, and is less often cut off."""

MAX_SHOTS = 64

Shot = tuple[str, str]
"""A solved problem that is shown before the one to solve: question and solution."""

_MARK = "MYCELIUMPROBLEM"


@dataclass(frozen=True, slots=True)
class Prompt:
    """A prompt and the problem in it: `text[problem_char_span]` is the problem.

    `add_special_tokens` is False where the chat template has written the special tokens already.
    """

    text: str
    problem_char_span: Span
    add_special_tokens: bool


def messages_for(question: str, instruction: str | None, examples: Sequence[Shot] = ()) -> list[dict[str, str]]:
    """The conversation: the instruction as the system's message, solved problems, the problem as the user's."""
    messages = [{"role": "system", "content": instruction}] if instruction else []
    for asked, solution in examples:
        messages += [{"role": "user", "content": asked}, {"role": "assistant", "content": solution}]
    return [*messages, {"role": "user", "content": question}]


def shots(solved: Iterable[Shot], wanted: int) -> tuple[Shot, ...]:
    """The first `wanted` solved problems that have a text and a solution.

    Raises:
        UsageError: more than `MAX_SHOTS` are wanted, or there are fewer than wanted.
    """
    if not 1 <= wanted <= MAX_SHOTS:
        raise UsageError(f"got {wanted} examples, expected 1 to {MAX_SHOTS}.")
    found = tuple(islice(((q.strip(), s.strip()) for q, s in solved if q.strip() and s.strip()), wanted))
    if len(found) < wanted:
        raise UsageError(
            f"got {len(found)} solved problems for {wanted} examples; they need a question and a solution."
        )
    return found


def make_prompt(tokenizer: Any, question: str, instruction: str | None = None, examples: Sequence[Shot] = ()) -> Prompt:
    """The problem in the tokenizer's chat template, or as plain text where it has none.

    Args:
        examples: solved problems shown before it, in the same form. One that is the problem itself is left out.

    Raises:
        AttributionError: the template cannot be filled in, or changes the problem's text.
    """
    question = question.strip()
    if not question:
        raise AttributionError("Got a problem without text; expected a question.")
    examples = [(asked, solution) for asked, solution in examples if asked.split() != question.split()]
    if getattr(tokenizer, "chat_template", None):
        return _templated(tokenizer, question, instruction, examples)
    before = f"{instruction}\n\n" if instruction else ""
    before += "".join(f"Question: {asked}\nAnswer:\n{solution}\n\n" for asked, solution in examples) + "Question: "
    return Prompt(f"{before}{question}\nAnswer:\n", (len(before), len(before) + len(question)), True)


def _templated(tokenizer: Any, question: str, instruction: str | None, examples: Sequence[Shot]) -> Prompt:
    text = _render(tokenizer, question, instruction, examples)
    # The template with a mark in the problem's place says where it stands, even if its words occur twice.
    before, *after = _render(tokenizer, _MARK, instruction, examples).split(_MARK)
    start = len(before) if len(after) == 1 else text.rfind(question)
    end = start + len(question)
    if start < 0 or text[start:end] != question:
        raise AttributionError(
            "The chat template changes the text of the problem, so its words cannot be found in the prompt. Give a "
            "tokenizer with a plain template."
        )
    return Prompt(text, (start, end), False)


def _render(tokenizer: Any, question: str, instruction: str | None, examples: Sequence[Shot]) -> str:
    """The filled template; where it knows no system message the instruction goes before what the user says first."""
    conversations = [messages_for(question, instruction, examples)]
    if instruction:
        conversation = messages_for(question, None, examples)
        conversation[0]["content"] = f"{instruction}\n\n{conversation[0]['content']}"
        conversations.append(conversation)
    reason = ""
    for messages in conversations:
        try:
            return str(tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True))
        except Exception as error:  # Jinja's errors, and what templates raise on purpose
            reason = reason or str(error)[:200]
    raise AttributionError(f"The tokenizer's chat template cannot be filled in: {reason}")
