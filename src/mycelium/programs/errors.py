"""Why a program cannot be built or run.

ProgramError(MyceliumError, ValueError)
├── MalformedProgram     its parts do not fit together: unknown operation, wrong arity, forward reference
└── ExecutionError       well formed, but has no value: division by zero, a root of a negative number
    └── LimitExceeded    a value or an exponent beyond the size limits
"""

from mycelium.errors import MyceliumError


class ProgramError(MyceliumError, ValueError):
    """Base of everything that can be wrong with a program."""


class MalformedProgram(ProgramError):
    """The parts of the program do not fit together."""


class ExecutionError(ProgramError):
    """The program is well formed but has no value."""


class LimitExceeded(ExecutionError):
    """A value grew beyond the size limits of the executor."""
