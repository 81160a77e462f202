"""The operation table, programs over it, and their exact execution."""

from mycelium.programs.arithmetic_tree import (
    TABLE_CALLS,
    combined,
    function_call,
    last_operation,
    numbers_of,
    operations_of,
    value_of,
)
from mycelium.programs.computation import (
    HUNDRED,
    ONE,
    constant_leaf,
    difference_of,
    index_of,
    inline_results,
    is_product,
    items_of,
    product_of,
    quantity_leaf,
    quotient_of,
    result_leaf,
    signed_sum,
    sum_of,
)
from mycelium.programs.cot.candidates import (
    Atom,
    Candidate,
    combine,
    features,
    words_of,
)
from mycelium.programs.cot.classifier import (
    WEIGHTS,
    explain_numbers,
    marked_if_operand,
    spoken,
)
from mycelium.programs.cot.cot import (
    parse_cot,
)
from mycelium.programs.cot.records import (
    TIERS,
    Equation,
    ParsedCot,
)
from mycelium.programs.cot.tokens import (
    tokenize,
)
from mycelium.programs.errors import (
    ExecutionError,
    LimitExceeded,
    MalformedProgram,
    ProgramError,
)
from mycelium.programs.execute import (
    Execution,
    apply_operation,
    argument_value,
    execute,
    results_of,
)
from mycelium.programs.expression import (
    Expression,
    Value,
    symbolic,
    to_node,
)
from mycelium.programs.json_format import (
    program_from_dict,
    program_from_json,
    program_to_dict,
    program_to_json,
)
from mycelium.programs.labeled import (
    ANSWER_TYPES,
    Goal,
    LabeledProblem,
    goal_of,
    step_regions,
)
from mycelium.programs.limits import (
    COT_LIMITS,
    LIMITS,
    Limits,
)
from mycelium.programs.literals import (
    argument_to_text,
)
from mycelium.programs.mermaid import (
    program_from_mermaid,
    program_to_mermaid,
)
from mycelium.programs.normal_form import (
    normalized,
    program_of_computation,
)
from mycelium.programs.notation import (
    NotationError,
    WrittenStep,
    read_annotations,
    read_assignments,
    read_calls,
    read_equations,
    read_named_equation,
    read_prefix,
    read_solution,
)
from mycelium.programs.operations import (
    OPERATIONS,
    Operation,
    learnable_operations,
)
from mycelium.programs.program import (
    Argument,
    Constant,
    Program,
    QuantityRef,
    ResultRef,
    Step,
    needed_steps,
    program_of,
)
from mycelium.programs.python_source import (
    program_from_python,
    program_to_python,
)
from mycelium.programs.text import (
    explain,
    program_from_text,
    program_to_text,
)

__all__ = [
    "ANSWER_TYPES",
    "Argument",
    "Atom",
    "COT_LIMITS",
    "Candidate",
    "Constant",
    "Equation",
    "Execution",
    "ExecutionError",
    "Expression",
    "Goal",
    "HUNDRED",
    "LIMITS",
    "LabeledProblem",
    "LimitExceeded",
    "Limits",
    "MalformedProgram",
    "NotationError",
    "ONE",
    "OPERATIONS",
    "Operation",
    "ParsedCot",
    "Program",
    "ProgramError",
    "QuantityRef",
    "ResultRef",
    "Step",
    "TABLE_CALLS",
    "TIERS",
    "Value",
    "WEIGHTS",
    "WrittenStep",
    "marked_if_operand",
    "sum_of",
    "apply_operation",
    "argument_to_text",
    "argument_value",
    "combine",
    "combined",
    "function_call",
    "last_operation",
    "constant_leaf",
    "quotient_of",
    "execute",
    "explain",
    "explain_numbers",
    "features",
    "goal_of",
    "index_of",
    "inline_results",
    "is_product",
    "items_of",
    "learnable_operations",
    "needed_steps",
    "product_of",
    "normalized",
    "numbers_of",
    "operations_of",
    "parse_cot",
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
    "quantity_leaf",
    "read_annotations",
    "read_assignments",
    "read_calls",
    "read_equations",
    "read_named_equation",
    "read_prefix",
    "read_solution",
    "result_leaf",
    "results_of",
    "signed_sum",
    "spoken",
    "step_regions",
    "difference_of",
    "symbolic",
    "to_node",
    "program_of_computation",
    "tokenize",
    "value_of",
    "words_of",
]
