"""The root of every error that Mycelium raises on purpose.

    MyceliumError
    ├── UsageError        the call itself makes no sense: an unknown name, two options that exclude each other
    ├── DataError         a file or a row that cannot be read
    └── MissingExtraError an optional dependency is not installed; the message holds the install command

Packages hang their own branches under `MyceliumError` (`ProgramError` in `mycelium.programs`, ...). A
message has three parts: what we got, what we expected, what to do. The command line prints it without a
traceback; anything that is not a `MyceliumError` is a bug and says so.
"""

from __future__ import annotations

__all__ = ["DataError", "MissingExtraError", "MyceliumError", "UsageError"]


class MyceliumError(Exception):
    """Something a caller can act on; `str(error)` says what."""


class UsageError(MyceliumError):
    """The arguments cannot be used together or name something that does not exist (exit code 2)."""


class DataError(MyceliumError):
    """A file or row is not in the expected format."""


class MissingExtraError(MyceliumError):
    """An optional dependency is missing."""

    def __init__(self, module: str, extra: str) -> None:
        super().__init__(
            f"The Python module {module!r} is not installed. It belongs to the extra {extra!r}: "
            f"run  pip install 'mycelium[{extra}]'."
        )
