"""The operation table, programs over it, and their exact execution."""

from mycelium.programs.errors import ExecutionError, LimitExceeded, MalformedProgram, ProgramError
from mycelium.programs.execute import Execution, apply_operation, argument_value, execute
from mycelium.programs.operations import OPERATIONS, Operation
from mycelium.programs.program import Argument, Constant, Program, QuantityRef, ResultRef, Step, program_of

__all__ = [
    "OPERATIONS",
    "Argument",
    "Constant",
    "Execution",
    "ExecutionError",
    "LimitExceeded",
    "MalformedProgram",
    "Operation",
    "Program",
    "ProgramError",
    "QuantityRef",
    "ResultRef",
    "Step",
    "apply_operation",
    "argument_value",
    "execute",
    "program_of",
]
