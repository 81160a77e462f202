"""Why a symbolic expression gave no value.

SymbolicError(MyceliumError, ValueError)
├── ParseError        the text is no expression this grammar knows
├── LimitError        too long, too deep, or too costly to evaluate
├── UndefinedError    the value does not exist (0/0, log 0, tan of pi/2)
├── UnsupportedError  readable, but not something that can be evaluated
└── WorkerError       the worker process ran out of time or memory, or died
"""

from __future__ import annotations

from mycelium.errors import MyceliumError


class SymbolicError(MyceliumError, ValueError):
    """Base of everything that can go wrong between a text and its value."""


class ParseError(SymbolicError):
    """The text cannot be read; the message names the place."""


class LimitError(SymbolicError):
    """A limit was hit before any work was done."""


class UndefinedError(SymbolicError):
    """The expression has no value."""


class UnsupportedError(SymbolicError):
    """The expression was read, but this operation cannot evaluate it."""


class WorkerError(SymbolicError):
    """The worker gave no result: out of time, out of memory, or dead."""
