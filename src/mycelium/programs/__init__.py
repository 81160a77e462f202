"""The operation table, programs over it, and their exact execution."""

from mycelium.programs.errors import ExecutionError, LimitExceeded, MalformedProgram, ProgramError
from mycelium.programs.execute import Execution, apply_operation, argument_value, execute
from mycelium.programs.explain import explain
from mycelium.programs.expression import Expression, Value, symbolic
from mycelium.programs.json_format import (
    program_from_dict,
    program_from_json,
    program_to_dict,
    program_to_json,
)
from mycelium.programs.mermaid import program_from_mermaid, program_to_mermaid
from mycelium.programs.operations import OPERATIONS, Operation
from mycelium.programs.program import Argument, Constant, Program, QuantityRef, ResultRef, Step, program_of
from mycelium.programs.python_source import program_from_python, program_to_python
from mycelium.programs.results import results_of
from mycelium.programs.text import program_from_text, program_to_text

__all__ = [
    "OPERATIONS",
    "Argument",
    "Constant",
    "Execution",
    "ExecutionError",
    "Expression",
    "LimitExceeded",
    "MalformedProgram",
    "Operation",
    "Program",
    "ProgramError",
    "QuantityRef",
    "ResultRef",
    "Step",
    "Value",
    "apply_operation",
    "argument_value",
    "execute",
    "explain",
    "program_from_dict",
    "program_from_json",
    "program_from_mermaid",
    "program_from_python",
    "program_from_text",
    "program_of",
    "program_to_dict",
    "program_to_json",
    "program_to_mermaid",
    "program_to_python",
    "program_to_text",
    "results_of",
    "symbolic",
]
