"""The page `docs/help.md`, made from the program itself: `make docs` writes it, a test compares it."""

from __future__ import annotations

import sys

from mycelium.cli.main import _command, help_text, verbs

WIDTH = 100


def help_page() -> str:
    """Markdown with the help of `mycelium` and of each verb."""
    parts = ["# Help pages", "", "Made by `make docs`; do not edit.", "", "```", help_text(), "```", ""]
    for verb in verbs():
        parts += [f"## {verb}", "", "```", *_command_help(_command(verb), f"mycelium {verb}"), "```", ""]
    return "\n".join(parts)


def _command_help(command, name: str) -> list[str]:  # type: ignore[no-untyped-def]
    """Help lines of a command and of its sub-commands, at a fixed width."""
    context = command.make_context(name, [], resilient_parsing=True, terminal_width=WIDTH, max_content_width=WIDTH)
    lines = [line.rstrip() for line in command.get_help(context).strip().splitlines()]
    for sub_name, sub_command in getattr(command, "commands", {}).items():
        lines += ["", *_command_help(sub_command, f"{name} {sub_name}")]
    return lines


if __name__ == "__main__":
    sys.stdout.write(help_page())
