"""The operation table, programs over it, and their exact execution."""

from typing import TYPE_CHECKING

from mycelium.late import late as _late
from mycelium.programs.batches import Executed, execute_all
from mycelium.programs.clock import running
from mycelium.programs.errors import ExecutionError, LimitExceeded, MalformedProgram, ProgramError
from mycelium.programs.execute import (
    Execution,
    apply_operation,
    argument_value,
    execute,
    results_of,
    step_value,
    symbolic,
)
from mycelium.programs.expression import Expression, Value, to_node
from mycelium.programs.html import program_html, program_svg, steps_html
from mycelium.programs.json_format import program_from_dict, program_from_json, program_to_dict, program_to_json
from mycelium.programs.kinds import fits, kind_fits, kind_of_value
from mycelium.programs.knowledge.table import KNOWLEDGE
from mycelium.programs.labeled import ANSWER_TYPES, Goal, LabeledProblem, goal_of, step_regions
from mycelium.programs.limits import LIMITS, Limits
from mycelium.programs.literals import argument_to_text, number_to_text, value_from_text
from mycelium.programs.operations import OPERATIONS, Operation, learnable_operations
from mycelium.programs.program import (
    Argument,
    Constant,
    Program,
    QuantityRef,
    ResultRef,
    Step,
    needed_steps,
    program_of,
    simplified,
)
from mycelium.programs.text import explain, program_from_text, program_to_text, step_line, step_to_text

if TYPE_CHECKING:
    from mycelium.programs.arguments.argument import TextArgument
    from mycelium.programs.arguments.places import Place, formula_places, without_drawings
    from mycelium.programs.arguments.pointers import POINTER_KINDS, POINTER_PARTS, TextPointer, pointers_of
    from mycelium.programs.arguments.reading import APPLIED, arguments_of, function_letters
    from mycelium.programs.arguments.rows import angles_named, without_marks
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
        CandidateOperation,
        candidate_features,
        candidate_operations,
        words_of,
    )
    from mycelium.programs.cot.classifier import CLASSIFIER_WEIGHTS, explain_numbers, marked_if_operand, spoken
    from mycelium.programs.cot.cot import parse_cot
    from mycelium.programs.cot.records import TIERS, Equation, ParsedCot
    from mycelium.programs.cot.tokens import tokenize
    from mycelium.programs.knowledge.facts import Fact, Part
    from mycelium.programs.knowledge.files import read_knowledge
    from mycelium.programs.knowledge.rows import KnowledgeRow
    from mycelium.programs.mermaid import program_from_mermaid, program_to_mermaid
    from mycelium.programs.normal_form import normalized, program_of_computation
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
    from mycelium.programs.python_source import program_from_python, program_to_python
    from mycelium.programs.roles.assembler import assemble
    from mycelium.programs.roles.clauses import (
        ROLE_MEANINGS,
        ROLES,
        ClauseRef,
        LabeledClause,
        RoleArgument,
        RowCall,
        TextSpan,
        WrittenFormula,
        clause_from_row,
        clause_to_row,
    )
    from mycelium.programs.roles.errors import AssemblyError
    from mycelium.programs.roles.rows import QUANTIFIERS, Quantifier, may_become, rows_of_role
    from mycelium.programs.roles.values import value_of_text
else:
    __getattr__ = _late(
        __name__,
        "arguments.argument",
        "arguments.places",
        "arguments.pointers",
        "arguments.reading",
        "arguments.rows",
        "arithmetic_tree",
        "computation",
        "normal_form",
        "notation",
        "cot.cot",
        "cot.records",
        "cot.tokens",
        "cot.candidates",
        "cot.classifier",
        "mermaid",
        "python_source",
        "roles.assembler",
        "roles.clauses",
        "roles.errors",
        "roles.rows",
        "roles.values",
        "knowledge.facts",
        "knowledge.rows",
        "knowledge.files",
    )

__all__ = [
    # The operation table
    "LIMITS",
    "Limits",
    "OPERATIONS",
    "Operation",
    "learnable_operations",
    # Knowledge
    "Fact",
    "KNOWLEDGE",
    "KnowledgeRow",
    "Part",
    "read_knowledge",
    # As HTML
    "program_html",
    "program_svg",
    "steps_html",
    # Kinds of values
    "Value",
    "fits",
    "kind_fits",
    "kind_of_value",
    # Programs and their execution
    "Argument",
    "Constant",
    "Executed",
    "Execution",
    "ExecutionError",
    "Expression",
    "LimitExceeded",
    "MalformedProgram",
    "Program",
    "ProgramError",
    "QuantityRef",
    "ResultRef",
    "Step",
    "apply_operation",
    "argument_value",
    "execute",
    "execute_all",
    "needed_steps",
    "program_of",
    "results_of",
    "running",
    "simplified",
    "step_value",
    "symbolic",
    "to_node",
    # Arguments of a text
    "TextArgument",
    "APPLIED",
    "Place",
    "angles_named",
    "arguments_of",
    "formula_places",
    "function_letters",
    "POINTER_KINDS",
    "POINTER_PARTS",
    "TextPointer",
    "pointers_of",
    "without_drawings",
    "without_marks",
    # Formats
    "argument_to_text",
    "explain",
    "number_to_text",
    "program_from_dict",
    "program_from_json",
    "program_from_mermaid",
    "program_from_python",
    "program_from_text",
    "program_to_dict",
    "program_to_json",
    "program_to_mermaid",
    "program_to_python",
    "program_to_text",
    "step_line",
    "step_to_text",
    "value_from_text",
    # Labelled problems
    "ANSWER_TYPES",
    "Goal",
    "LabeledProblem",
    "goal_of",
    "step_regions",
    # Roles of clauses
    "AssemblyError",
    "ClauseRef",
    "LabeledClause",
    "QUANTIFIERS",
    "Quantifier",
    "ROLES",
    "ROLE_MEANINGS",
    "RoleArgument",
    "RowCall",
    "TextSpan",
    "WrittenFormula",
    "assemble",
    "clause_from_row",
    "clause_to_row",
    "may_become",
    "rows_of_role",
    "value_of_text",
    # Normal form
    "HUNDRED",
    "ONE",
    "constant_leaf",
    "difference_of",
    "index_of",
    "inline_results",
    "is_product",
    "items_of",
    "normalized",
    "product_of",
    "program_of_computation",
    "quantity_leaf",
    "quotient_of",
    "result_leaf",
    "signed_sum",
    "sum_of",
    # Written arithmetic
    "NotationError",
    "TABLE_CALLS",
    "WrittenStep",
    "combined",
    "function_call",
    "last_operation",
    "numbers_of",
    "operations_of",
    "read_annotations",
    "read_assignments",
    "read_calls",
    "read_equations",
    "read_named_equation",
    "read_prefix",
    "read_solution",
    "value_of",
    # Chains of thought
    "Atom",
    "CandidateOperation",
    "Equation",
    "ParsedCot",
    "TIERS",
    "CLASSIFIER_WEIGHTS",
    "candidate_operations",
    "explain_numbers",
    "candidate_features",
    "marked_if_operand",
    "parse_cot",
    "spoken",
    "tokenize",
    "words_of",
]
