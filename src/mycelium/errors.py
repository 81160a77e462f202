"""The root of every error that Mycelium raises on purpose, and the whole tree below it.

    MyceliumError
    ├── ArithmeticSyntaxError, ValueError  programs: the text is not plain arithmetic
    ├── CutOff                             symbolic: the text stops before its answer does
    ├── DataError                          A file or row is not in the expected format
    │   ├── GivenUp                        labels: the solution needs more work than one label may cost
    │   └── StoryFault                     synthesis: a part of a story that cannot be read
    ├── EngineFault                        runs: an engine that takes no batches, so that a stage cannot go on
    ├── MissingExtraError                  An optional dependency is missing
    ├── Negative, ArithmeticError          synthesis: a difference below zero on the way
    ├── NotationError, ValueError          programs: a text that the notation's reader cannot read
    ├── PackError                          training: something that cannot be packed, or a pack that is damaged or ...
    ├── ProgramError, ValueError           programs: base of everything that can be wrong with a program
    │   ├── AssemblyError                  programs: clauses of which no program can be made
    │   ├── ExecutionError                 programs: the program is well formed but has no value
    │   │   ├── Irrational                 programs: the formula has no rational value at this place, or none that ...
    │   │   ├── LimitExceeded              programs: a value grew beyond the size limits of the executor
    │   │   └── NoMonomial                 programs: the value is no rational times a root and a power of pi, so ...
    │   └── MalformedProgram               programs: the parts of the program do not fit together
    ├── RecipeError                        training: one or more faults of a recipe, all listed in the message
    ├── Refused                            solver: track 1 does not understand the problem
    ├── Refused                            synthesis: not turned round
    ├── RegistryError                      registry: a name that is taken, a thing that is not what the registry ...
    ├── RunLockedError                     runs: another writer holds the run folder, or the file that is being ...
    ├── SignalError, ValueError            signals: base of everything that can be wrong with the input of a signal
    │   ├── ShapeError                     signals: an array has the wrong shape
    │   ├── SpanError                      signals: spans do not fit the tokens or the text
    │   └── ValuesError                    signals: an array holds numbers, or an option a value, that the formula ...
    ├── Silent                             symbolic: a text does not say what its answer is
    ├── SymbolicError, ValueError          symbolic: base of everything that can go wrong between a text and its value
    │   ├── LimitError                     symbolic: a limit was hit before any work was done
    │   ├── ParseError                     symbolic: the text cannot be read
    │   ├── UndefinedError                 symbolic: the expression has no value
    │   │   └── Empty                      symbolic: no values satisfy the conditions
    │   ├── UnsupportedError               symbolic: the expression was read, but this operation cannot evaluate it
    │   └── WorkerError                    symbolic: the worker gave no result: out of time, out of memory, or dead
    ├── TeacherError                       teacher: base of everything that can go wrong with a teacher
    │   ├── AttributionError               teacher: these texts cannot be attributed with this tokenizer
    │   ├── CaptureError                   teacher: the attention of this call cannot be captured
    │   └── EngineError                    teacher: the engine does not work at all
    │       ├── _Declined                  teacher: this request is refused for good
    │       └── _Unavailable               teacher: no answer now
    ├── TooLarge                           symbolic: the normal form would be too large
    ├── TrainingError                      training: something a training run needs is not there
    ├── Unanswered                         symbolic: a text does not say what its answer is
    ├── Undecided                          symbolic: neither equal nor different could be shown
    ├── Unfit                              synthesis: a draw that gives no problem
    ├── Unpointed, ValueError              labels: a program that has no steps over what can be pointed to
    ├── UnusableLabel, ValueError          training: a label that the heads cannot express
    ├── UsageError                         The arguments cannot be used together or name something that does not exist
    ├── WeightsError                       specialists: a file that does not hold specialists
    └── _Elsewhere                         programs: not for this module: the workers are asked

A message has three parts: what we got, what we expected, what to do. The command line prints it without a traceback;
anything that is not a `MyceliumError` is a bug and says so. An error that also is a `ValueError` may be caught as one.
A test compares the tree with the classes; `make docs` draws it anew.
"""

from __future__ import annotations

__all__ = ["DataError", "MissingExtraError", "MyceliumError", "UsageError"]


DISTRIBUTION = "mycelium-math"
"""What `pip` calls this package; `mycelium` there is another one."""


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
            f"run  pip install '{DISTRIBUTION}[{extra}]'."
        )
