"""What options of `mycelium trace` mean, where they are more than a value."""

from __future__ import annotations

from typing import Any, Literal

from mycelium.cli._common import data_set

__all__ = ["read_form", "read_further", "read_instruction", "read_solved"]

SHOTS = 4


def read_form(form: str) -> Literal["chat", "completion"]:
    """The form of requests to an endpoint.

    Raises:
        UsageError: neither chat nor completion.
    """
    from mycelium.errors import UsageError

    if form == "chat":
        return "chat"
    if form == "completion":
        return "completion"
    raise UsageError(f"got --form {form!r}, expected chat or completion.")


def read_further(pairs: list[str] | None) -> tuple[tuple[str, Any], ...]:
    """`["top_k=1", "think=false"]` as (("top_k", 1), ("think", False)): values are JSON, or else text.

    Raises:
        UsageError: no `=`, or no name.
    """
    import json

    from mycelium.errors import UsageError

    found: list[tuple[str, Any]] = []
    for pair in pairs or ():
        name, sign, value = pair.partition("=")
        if not sign or not name.strip():
            raise UsageError(f"got --server-option {pair!r}, expected NAME=VALUE such as top_k=1.")
        try:
            found.append((name.strip(), json.loads(value, parse_constant=str)))
        except (ValueError, RecursionError):
            found.append((name.strip(), value))
    return tuple(found)


def read_instruction(prompt: str | None, instruction: str | None) -> str | None:
    """The instruction that --prompt names, or the one that is given.

    Raises:
        UsageError: both, or no such prompt.
    """
    from mycelium.errors import UsageError
    from mycelium.teacher import PROMPTS

    if prompt is None:
        return instruction
    if instruction is not None:
        raise UsageError("--prompt names an instruction, so it does not go with --instruction.")
    if prompt not in PROMPTS:
        raise UsageError(f"got --prompt {prompt!r}, expected one of {', '.join(PROMPTS)}.")
    return PROMPTS[prompt]


def read_solved(examples: str | None, wanted: int | None) -> tuple[tuple[str, str], ...]:
    """The solved problems that are shown before each one.

    Raises:
        UsageError: a number without a file, or fewer solved problems than wanted.
    """
    from mycelium.errors import UsageError
    from mycelium.problems import Example
    from mycelium.teacher import given_completion, shots

    if examples is None:
        if wanted is not None:
            raise UsageError("--shots says how many of --examples FILE are shown; give the file too.")
        return ()
    solved = (
        (item.text, given_completion(item.solution))
        for item in data_set(examples)
        if isinstance(item, Example) and item.solution
    )
    return shots(solved, wanted or SHOTS)
