"""The worker process: reads one JSON request a line, answers with one JSON line.

    request  {"operation": "evaluate", "arguments": [tree, ...]}
    answer   {"value": tree} | {"equal": true, "reason": "..."} | {"error": kind, "reason": "..."}

Before the first request it gives up what it never needs: memory beyond a limit, files, sockets, processes
and the network. The parent kills it when it takes too long.
"""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    from mycelium.symbolic.tree import Node

_FORBIDDEN_PREFIXES = (
    "socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.system", "os.kill", "os.remove", "os.rename",
    "os.mkdir", "os.rmdir", "os.chmod", "os.chown", "os.link", "os.symlink", "os.truncate", "os.putenv", "os.unsetenv", "os.listdir",
    "os.scandir", "os.startfile", "os.setxattr", "os.utime", "os.walk", "shutil.", "ctypes.", "pty.", "tempfile.", "urllib.",
    "http.", "ftplib.", "smtplib.", "ssl.", "mmap.", "pdb.", "webbrowser.", "pickle.", "marshal.", "code.__new__", "glob.",
    "signal.", "sqlite3.", "syslog.", "faulthandler.",
)  # fmt: skip


def _limit_resources(memory_mb: int) -> None:
    try:
        import resource
    except ImportError:  # not on Windows; the parent's clock still guards
        return
    for name, value in (
        ("RLIMIT_AS", memory_mb << 20),
        ("RLIMIT_CORE", 0),
        ("RLIMIT_FSIZE", 0),
        ("RLIMIT_NOFILE", 32),
    ):
        if hasattr(resource, name):
            resource.setrlimit(getattr(resource, name), (value, value))


def _limit_cpu(seconds: float) -> None:
    """At most this much more processor time; the kernel ends the process beyond it."""
    try:
        import resource
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime + seconds) + 2, hard))


def _leave_network() -> None:
    """Move into a network namespace of our own; where the system refuses, the audit hook remains."""
    try:
        import ctypes

        ctypes.CDLL(None, use_errno=True).unshare(0x40000000)  # CLONE_NEWNET
    except (OSError, AttributeError):
        pass


def _forbid(roots: tuple[str, ...]) -> None:
    """From here on, opening anything but the library's own code files raises; so does all in the list above."""

    def hook(event: str, args: tuple[Any, ...]) -> None:
        if event == "open":
            path, _, flags = args
            if isinstance(path, str) and path.startswith(roots) and path.endswith((".py", ".pyc", ".so")):
                if not (
                    flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC) if isinstance(flags, int) else False
                ):
                    return
            raise PermissionError("files are closed to the symbolic worker")
        if event == "compile":
            filename = args[1]
            filename = filename.decode(errors="replace") if isinstance(filename, bytes) else filename
            if not (isinstance(filename, str) and filename.startswith(roots)) and not _is_generated(args[0]):
                raise PermissionError("code cannot be compiled in the symbolic worker")
        elif event.startswith(_FORBIDDEN_PREFIXES) and event not in (
            "os.listdir",
            "os.scandir",
            "marshal.loads",
        ):
            raise PermissionError(f"{event} is closed to the symbolic worker")

    sys.addaudithook(hook)


# sympy's polynomial kernels are generated from the number of variables alone; this is all their text may hold.
_GENERATED = re.compile(r"def monomial_[a-z]+\([AB, k]*\):\n[A-Za-z0-9_ ,()=+*\-\n:<>]*")


def _is_generated(source: object) -> bool:
    text = source.decode(errors="replace") if isinstance(source, bytes) else source
    return isinstance(text, str) and len(text) < 20_000 and _GENERATED.fullmatch(text) is not None


def _tame_sympy() -> None:
    """Where sympy turns its own strings ("3/2", "9") into numbers, let our grammar read them instead of its parser."""
    import sympy
    from sympy.parsing import sympy_parser

    from mycelium.symbolic.grammar import parse
    from mycelium.symbolic.to_sympy import to_sympy

    def read(text: str, *_: object, **__: object) -> Any:
        if re.fullmatch(r"[a-z]{4,12}", text):  # names of unit prefixes, while sympy loads
            return sympy.Symbol(text)
        return to_sympy(parse(text))

    sympy_parser.parse_expr = read


def code_roots() -> tuple[str, ...]:
    """Folders from which Python's own and the library's code may still be read."""
    roots = {sys.prefix, sys.base_prefix, *filter(None, (*sys.path, sys.pycache_prefix))}
    return tuple(sorted({os.path.join(place, "") for root in roots for place in (root, os.path.realpath(root))}))


def _warm_up() -> None:
    """Touch what sympy imports late, so that no request pays for it."""
    from mycelium.symbolic.grammar import parse
    from mycelium.symbolic.operations import run

    for operation, *texts in (
        ("solve", "x^2 - 3x + 1 = 0"),
        ("solve", "x^2 < 2"),
        ("evaluate", r"\sqrt{3 + 2\sqrt{2}} + \sin(\pi/7)"),
        ("evaluate", "integral(x^2, x, 0, 1) + limit(sin(x)/x, x, 0)"),
        ("evaluate", "matrix([[1, 2], [3, 5]])^(-1)"),
        ("factor", "x^4 - 1"),
        ("solve", "2^x = 512"),
        ("value_given", "x", "2x + y = 3, x - y = 0"),
        ("equal", r"\sin^2 x + \cos^2 x", "1"),
    ):
        run(operation, [parse(text) for text in texts])


def _warm_up_numeric() -> None:
    """Touch what mpmath imports late."""
    from mycelium.symbolic.grammar import parse
    from mycelium.symbolic.numeric_operations import run

    for left, right in (
        (r"\sin^2 x + \cos^2 x", "1"),
        (r"\sqrt{3 + 2\sqrt{2}} + e^{i\pi} + \ln 2", "x!"),
        ("arctan(1)", "pi/4"),
    ):
        run("equal", [parse(left), parse(right)])


Run = Callable[[str, "list[Node]"], "dict[str, Any]"]
"""Does the operation of a request, see `operations.run`."""


def load(kind: str) -> Run:
    """Import and touch what requests need. `kind` is "full", or "numeric" without sympy."""
    sys.setrecursionlimit(3000)
    sys.set_int_max_str_digits(0)
    sys.stdout = sys.stderr
    run: Run
    if kind == "numeric":
        from mycelium.symbolic.numeric_operations import run

        _warm_up_numeric()
    else:
        from mycelium.symbolic.operations import run

        _tame_sympy()
        _warm_up()
    sys.dont_write_bytecode = True
    _leave_network()
    return run


def close_off(memory_mb: int) -> None:
    """From here on: memory within the limit, no file but the library's code, no socket, no process."""
    _limit_resources(memory_mb)
    _forbid(code_roots())


def answer(run: Run, requests: TextIO, answers: TextIO) -> None:
    """Answer every line of one stream on the other, until the first closes."""
    from mycelium.symbolic.errors import SymbolicError
    from mycelium.symbolic.tree import from_json, to_json

    answers.write(f"ready {os.getpid()}\n")
    for line in requests:
        request = json.loads(line)
        _limit_cpu(request.get("seconds", 2.0))
        try:
            arguments = [from_json(argument) for argument in request["arguments"]]
            result = run(request["operation"], arguments)
            if "value" in result:
                result = {"value": to_json(result["value"])}
        except SymbolicError as error:
            result = {"error": type(error).__name__, "reason": str(error)[:300]}
        except MemoryError:
            os._exit(70)
        except RecursionError:
            result = {"error": "LimitError", "reason": "the expression nests too deeply to be evaluated"}
        except (
            Exception
        ) as error:  # sympy raises many kinds; each is an answer about this request, not about the worker
            result = {
                "error": "UnsupportedError",
                "reason": f"sympy cannot evaluate this ({type(error).__name__})",
            }
        answers.write(json.dumps(result) + "\n")


if __name__ == "__main__":
    with open(1, "w", buffering=1, encoding="utf-8") as out:
        loaded = load(sys.argv[2])
        close_off(int(sys.argv[1]))
        answer(loaded, sys.stdin, out)
