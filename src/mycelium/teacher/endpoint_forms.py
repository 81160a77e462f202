"""What an OpenAI-compatible server is asked, and what its answers say: today's servers differ in both.

- The conversation goes to `/chat/completions`; the whole prompt, as the replay reads it, to the legacy `/completions`.
- At temperature 0 the likeliest token is taken always only without a repetition penalty, and llama.cpp's Python server
  has one of 1.1 unless it is told otherwise (`repeat_penalty`). Other servers refuse the name: it is then left out.
- Newer services want `max_completion_tokens` in the place of `max_tokens`; some know no `seed`.
- Log probabilities are lists of entries in the chat form and lists of numbers in the legacy form.
- Of several choices that are asked for at once some servers give one: each chain is asked for by itself, with its seed.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from mycelium.teacher.engines import Finish, Form, Generation, Refusal, Request, Sampling
from mycelium.teacher.loading_tokenizer import ENDS
from mycelium.teacher.prompts import messages_for

__all__ = ["Dialect", "read_answer"]

_DISPENSABLE = ("repeat_penalty", "seed", "logprobs")
_CUT_OFF = ("length", "max_tokens")


class Dialect:
    """Bodies of requests, in the form that one server takes.

    Args:
        model: its name there.
        sampling: the settings of the run.
        form: "chat" or "completion".
        instruction: the system's message in the chat form; in the other the prompt holds it.
        logprobs: ask for log probabilities.
        further: settings beside the usual ones; they win, and are never left out.
    """

    def __init__(
        self,
        model: str,
        sampling: Sampling,
        form: Form,
        instruction: str | None,
        logprobs: bool,
        further: Mapping[str, Any],
    ) -> None:
        self._model, self._sampling, self._form, self._instruction = model, sampling, form, instruction
        self._logprobs, self._further = logprobs, dict(further)
        self._unknown: frozenset[str] = frozenset()

    def body(self, request: Request) -> dict[str, Any]:
        """The JSON of one request, without what the server does not know."""
        sampling = self._sampling
        body: dict[str, Any] = {"model": self._model}
        if self._form == "chat":
            body["messages"] = messages_for(request.question, self._instruction, request.examples)
        else:
            body["prompt"] = request.prompt.text
        limit = "max_completion_tokens" if "max_tokens" in self._unknown else "max_tokens"
        body |= {limit: sampling.max_new_tokens, "temperature": sampling.temperature, "top_p": sampling.top_p}
        body["seed"] = request.seed
        if sampling.stop:
            body["stop"] = list(sampling.stop)
        if not sampling.temperature:
            body["repeat_penalty"] = 1.0
        if self._logprobs:
            body["logprobs"] = True if self._form == "chat" else 1
        known = {name: value for name, value in body.items() if name not in self._unknown}
        return {**known, **self._further}

    def unlearn(self, body: Mapping[str, Any], said: str) -> bool:
        """Remember that the server refuses a setting of `body` that its answer names; whether there is one to leave out."""
        if "max_tokens" in body and "max_completion_tokens" in said:
            refused = {"max_tokens"}
        else:
            refused = {name for name in _DISPENSABLE if name in body and name in said and name not in self._further}
        self._unknown |= refused
        return bool(refused)


def read_answer(answer: Any, max_new_tokens: int) -> Generation | Refusal:
    """The completion in an answer of either form, or why there is none."""
    if isinstance(answer, dict) and "refused" in answer and "choices" not in answer:
        return Refusal(str(answer["refused"]))
    try:
        choice = answer["choices"][0]
        text = choice["message"]["content"] if "message" in choice else choice["text"]
        reason = choice.get("finish_reason")
    except (KeyError, IndexError, TypeError, AttributeError):
        return Refusal("the endpoint's answer has no choices[0].message.content and no choices[0].text.")
    if not isinstance(text, str):
        return Refusal(f"the endpoint gave no text (finish_reason {str(reason)[:60]!r}).")
    usage = answer.get("usage")
    counted = usage.get("completion_tokens") if isinstance(usage, dict) else None
    n_tokens = counted if isinstance(counted, int) and counted >= 0 else 0
    # Half a surrogate pair is legal in JSON and in no file.
    text = text.encode("utf-8", "replace").decode()
    # Some servers say "stop" of a text that has used up its tokens.
    finish: Finish = "length" if reason in _CUT_OFF or n_tokens >= max_new_tokens else "stop"
    return Generation(_without_end(text), finish, n_tokens, _mean_logprob(choice.get("logprobs")))


def _without_end(text: str) -> str:
    """A text without the end token that some servers leave in it."""
    for end in ENDS:
        text = text.removesuffix(end)
    return text


def _mean_logprob(found: Any) -> float | None:
    """Mean log probability of the tokens, in nats, from either form; `None` where there are none."""
    if not isinstance(found, dict):
        return None
    values: Any = found.get("token_logprobs")
    if isinstance(entries := found.get("content"), list):
        values = [entry.get("logprob") for entry in entries if isinstance(entry, dict)]
    if not isinstance(values, list):
        return None
    numbers = [float(v) for v in values if isinstance(v, int | float) and not isinstance(v, bool) and math.isfinite(v)]
    return sum(numbers) / len(numbers) if numbers else None
