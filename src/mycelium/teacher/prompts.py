"""What a teacher reads: the problem inside its chat template, and where the problem stands in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from mycelium.signals import Span
from mycelium.teacher.errors import AttributionError

__all__ = ["COT_INSTRUCTION", "Prompt", "make_prompt", "messages_for"]

COT_INSTRUCTION = "Please reason step by step, and put your final answer within \\boxed{}."
"""The instruction with which the Qwen2.5-Math models were trained; others follow it too."""

_MARK = "MYCELIUMPROBLEM"


@dataclass(frozen=True, slots=True)
class Prompt:
    """A prompt and the problem in it: `text[problem_char_span]` is the problem.

    `add_special_tokens` is False where the chat template has written the special tokens already.
    """

    text: str
    problem_char_span: Span
    add_special_tokens: bool


def messages_for(question: str, instruction: str | None) -> list[dict[str, str]]:
    """The conversation: the instruction as the system's message, the problem as the user's."""
    system = [{"role": "system", "content": instruction}] if instruction else []
    return [*system, {"role": "user", "content": question}]


def make_prompt(tokenizer: Any, question: str, instruction: str | None = None) -> Prompt:
    """The problem in the tokenizer's chat template, or as plain text where it has none.

    Raises:
        AttributionError: the template cannot be filled in, or changes the problem's text.
    """
    question = question.strip()
    if not question:
        raise AttributionError("Got a problem without text; expected a question.")
    if getattr(tokenizer, "chat_template", None):
        return _templated(tokenizer, question, instruction)
    before = f"{instruction}\n\nQuestion: " if instruction else "Question: "
    return Prompt(f"{before}{question}\nAnswer:\n", (len(before), len(before) + len(question)), True)


def _templated(tokenizer: Any, question: str, instruction: str | None) -> Prompt:
    text = _render(tokenizer, question, instruction)
    # The template with a mark in the problem's place says where it stands, even if its words occur twice.
    before, *after = _render(tokenizer, _MARK, instruction).split(_MARK)
    start = len(before) if len(after) == 1 else text.rfind(question)
    end = start + len(question)
    if start < 0 or text[start:end] != question:
        raise AttributionError(
            "The chat template changes the text of the problem, so its words cannot be found in the prompt. Give a "
            "tokenizer with a plain template."
        )
    return Prompt(text, (start, end), False)


def _render(tokenizer: Any, question: str, instruction: str | None) -> str:
    """The filled template; where it knows no system message the instruction goes before the problem."""
    conversations = [messages_for(question, instruction)]
    if instruction:
        conversations.append(messages_for(f"{instruction}\n\n{question}", None))
    reason = ""
    for messages in conversations:
        try:
            return str(tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True))
        except Exception as error:  # Jinja's errors, and what templates raise on purpose
            reason = reason or str(error)[:200]
    raise AttributionError(f"The tokenizer's chat template cannot be filled in: {reason}")
