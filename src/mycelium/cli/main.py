"""The entry point: finds the verb's file, imports it alone, and turns every outcome into an exit code.

A verb is a file `cli/<verb>.py` with a function of the same name that Typer can read (or, for a verb with
sub-commands, a `typer.Typer` called `app`). Its summary in `mycelium --help` is the first line of the
file's docstring, read without importing anything, so that the list answers at once.

Exit codes: 0 done, 1 failed, 2 usage, 3 finished with failed records, 130 interrupted.
"""

from __future__ import annotations

import ast
import os
import signal
import sys
from collections import namedtuple
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import FrameType

EXIT_OK, EXIT_FAILED, EXIT_USAGE, EXIT_FAILED_RECORDS, EXIT_INTERRUPTED = 0, 1, 2, 3, 130

_EXAMPLES = """\
Examples:
  mycelium solve "Tom has 3 apples and buys 4 more. How many apples has he?"
  mycelium solve --input problems.jsonl --output answers.jsonl
  mycelium eval samples --json

`mycelium VERB --help` explains one verb.
Exit codes: 0 done, 1 failed, 2 usage, 3 finished with failed records."""


def verbs() -> dict[str, Path]:
    """Name and file of every verb that exists, in alphabetical order."""
    folder = Path(__file__).parent
    return {
        path.stem: path for path in sorted(folder.glob("*.py")) if not path.stem.startswith("_") and path.stem != "main"
    }


def summary(path: Path) -> str:
    """First line of a module's docstring, without importing the module."""
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return docstring.partition("\n")[0]


def help_text() -> str:
    """What `mycelium --help` prints."""
    known = verbs()
    width = max(map(len, known), default=0)
    lines = [f"  {name:<{width}}  {summary(path)}" for name, path in known.items()]
    return "\n".join(
        [
            "usage: mycelium [--version] [--help] VERB ...",
            "",
            "Small specialists read a math problem, exact programs prove the answer.",
            "",
            "Verbs:",
            *lines,
            "",
            _EXAMPLES,
        ]
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Run one verb; returns the exit code and never raises."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        with _interrupts():
            code = _dispatch(arguments)
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        # The reader (`| head`) has gone. Give the interpreter somewhere to flush to, and end quietly.
        _silence_stdout()
        return EXIT_OK
    except KeyboardInterrupt:
        print("Interrupted.", file=sys.stderr)
        # CPython ends with the signal instead of our exit code where the interrupt met text that a library ran as code (as
        # dataclasses do), although it was caught; making a named tuple is such a run that ends well, and clears the mark.
        namedtuple("Cleared", "")
        return EXIT_INTERRUPTED


@contextmanager
def _interrupts() -> Iterator[None]:
    """A Ctrl-C is a KeyboardInterrupt; but while torch is being loaded it ends the program at once.

    Torch calls Python from C++ as it loads, and an exception there aborts the process. Nothing has begun by then.
    """
    if signal.getsignal(signal.SIGINT) is not signal.default_int_handler:  # somebody else's, or another thread
        yield
        return

    def interrupt(number: int, frame: FrameType | None) -> None:
        if getattr(getattr(sys.modules.get("torch"), "__spec__", None), "_initializing", False):
            os.write(2, b"Interrupted.\n")
            os._exit(EXIT_INTERRUPTED)
        raise KeyboardInterrupt

    try:
        signal.signal(signal.SIGINT, interrupt)
    except ValueError:  # not the main thread, which alone is given signals
        yield
        return
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def _dispatch(arguments: list[str]) -> int:
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        print(help_text())
        return EXIT_OK if arguments else EXIT_USAGE
    if arguments[0] in ("-V", "--version"):
        from mycelium import __version__

        print(f"mycelium {__version__}")
        return EXIT_OK
    verb, rest = arguments[0], arguments[1:]
    if verb not in verbs():
        print(_unknown_verb(verb), file=sys.stderr)
        return EXIT_USAGE
    return _run_verb(verb, rest)


def _unknown_verb(verb: str) -> str:
    import difflib

    known = list(verbs())
    close = difflib.get_close_matches(verb, known, n=1)
    hint = f"Did you mean {close[0]!r}?" if close else "`mycelium --help` lists them."
    return f"mycelium: got the verb {verb[:60]!r}, expected one of {', '.join(known)}. {hint}"


def _run_verb(verb: str, rest: list[str]) -> int:
    import typer

    from mycelium.cli import _kept
    from mycelium.cli._resources import use_threads
    from mycelium.errors import MyceliumError, UsageError

    # Typer has carried its own copy of click for some versions; its base error is found through the tree.
    click_error: type[Exception] = next(
        base for base in typer.BadParameter.__mro__ if base.__name__ == "ClickException"
    )
    _kept.call = (verb, *rest)
    try:
        use_threads(1)
        command = _command(verb)
        result = command.main(args=rest, prog_name=f"mycelium {verb}", standalone_mode=False)
        if result == EXIT_INTERRUPTED:  # what Typer makes of a Ctrl-C; no verb returns it
            raise KeyboardInterrupt
        return result if isinstance(result, int) and not isinstance(result, bool) else EXIT_OK
    except typer.Exit as stop:
        return stop.exit_code
    except typer.Abort:
        raise KeyboardInterrupt from None
    except click_error as error:
        error.show(sys.stderr)  # type: ignore[attr-defined]
        return EXIT_USAGE
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else EXIT_OK if stop.code is None else EXIT_FAILED
    except UsageError as error:
        print(f"mycelium {verb}: {error}", file=sys.stderr)
        return EXIT_USAGE
    except BrokenPipeError:
        raise
    except OSError as error:
        print(f"mycelium {verb}: {_describe_os_error(error)}", file=sys.stderr)
        return EXIT_FAILED
    except MemoryError:
        print(f"mycelium {verb}: out of memory. Try a smaller batch or --limit.", file=sys.stderr)
        return EXIT_FAILED
    except Exception as error:
        if isinstance(error, MyceliumError) or type(error).__module__.startswith("mycelium."):
            print(f"mycelium {verb}: {error}", file=sys.stderr)
            return EXIT_FAILED
        if os.environ.get("MYCELIUM_DEBUG"):
            raise
        print(
            f"mycelium {verb}: internal error ({type(error).__name__}: {str(error)[:300]}). This is a bug; "
            "run again with MYCELIUM_DEBUG=1 to see where.",
            file=sys.stderr,
        )
        return EXIT_FAILED


def _command(verb: str):  # type: ignore[no-untyped-def]
    """The click command behind a verb's file."""
    import typer

    from mycelium.cli._resources import add_options

    module = import_module(f"mycelium.cli.{verb}")
    app = getattr(module, "app", None)
    if not isinstance(app, typer.Typer):
        app = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
        app.command(context_settings=getattr(module, "CONTEXT_SETTINGS", None))(getattr(module, verb))
    command = typer.main.get_command(app)
    add_options(command, verb)
    return command


def _describe_os_error(error: OSError) -> str:
    where = f"{error.filename}: " if error.filename else ""
    return f"{where}{error.strerror or error}. Check that the path exists and may be read or written."


def _silence_stdout() -> None:
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError, AttributeError):
        pass


def run() -> None:
    """`python -m mycelium.cli.main` and tests: exit with the code of `main`."""
    sys.exit(main())


if __name__ == "__main__":
    run()
