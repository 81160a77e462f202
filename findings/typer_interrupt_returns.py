#!/usr/bin/env python3
"""typer: with standalone_mode=False a Ctrl-C inside a command comes back as the value 130."""

import sys

from _environment import output_of, show

PACKAGES = ["typer==0.29.2"]
PROGRAM = """
import typer

app = typer.Typer()

@app.command()
def work() -> None:
    raise KeyboardInterrupt  # what Ctrl-C raises

@app.command()
def count() -> int:
    return 130  # an ordinary result

for name in ("work", "count"):
    try:
        print(name, "returned", app(args=[name], standalone_mode=False))
    except BaseException as error:
        print(name, "raised", type(error).__name__)
"""
EXPECTED = ["work returned 130", "count returned 130"]

if __name__ == "__main__":
    seen = output_of(PACKAGES, PROGRAM)
    sys.exit(
        show(
            PACKAGES,
            "an interrupted command returns 130 to a caller that turned the standalone mode off, as a result would be",
            "standalone_mode=False is there for callers that catch exceptions themselves: theirs is never reached, and "
            "whatever follows the call goes on",
            seen,
            seen == EXPECTED,
        )
    )
