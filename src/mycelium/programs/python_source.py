"""Programs as Python source that runs as it is and prints the exact answer, and back.

Reading back never runs anything: the source is parsed by `ast`, and every statement must be one of the few forms
below, with function bodies equal to those of the operation table.

    from fractions import Fraction

    q0 = Fraction(48)

    r0 = q0 / Fraction(2)  # 24
    print(r0)
"""

from __future__ import annotations

import ast
import builtins
import warnings
from fractions import Fraction
from functools import lru_cache
from string import ascii_lowercase

from mycelium.programs.equations import fresh_letter
from mycelium.programs.errors import MalformedProgram, ProgramError
from mycelium.programs.execute import results_of
from mycelium.programs.expression import Expression, Value
from mycelium.programs.literals import (
    argument_from_text,
    argument_to_text,
    check_size,
    number_to_python,
    number_to_text,
)
from mycelium.programs.operations import OPERATIONS, Operation
from mycelium.programs.program import Argument, Constant, Program, Step

_IMPORT = "from fractions import Fraction"
_SYMBOLIC_IMPORT = "from mycelium.programs import Expression, symbolic"
_INFIX: dict[type[ast.operator], str] = {
    ast.Add: "ADD", ast.Sub: "SUB", ast.Mult: "MUL", ast.Div: "DIV", ast.Pow: "POWER",
}  # fmt: skip


def _function_name(operation: str) -> str:
    """`percent_of`, but `min_of`: a function called `min` would call itself."""
    name = operation.lower()
    return f"{name}_of" if hasattr(builtins, name) else name


def function_source(operation: Operation) -> str:
    """The Python function of a row of the table, such as `def percent_of(a, b): return a / 100 * b`."""
    if not operation.python:
        raise ProgramError(
            f"{operation.name} has no Python form; register it with one over a, b, ... and values, such as "
            f"Operation({operation.name!r}, ..., python='a + b')"
        )
    low, high = operation.arity
    parameters = [*ascii_lowercase[:low]] + ([] if high == low else ["*values"])
    return f"def {_function_name(operation.name)}({', '.join(parameters)}):\n    return {operation.python}\n"


def _row_of_function(function: str) -> Operation | None:
    """The row that a function of a source stands for."""
    row = OPERATIONS.get(function.upper()) or OPERATIONS.get(function.removesuffix("_of").upper())
    return row if row is not None and _is_function(row) and _function_name(row.name) == function else None


def _is_function(row: Operation) -> bool:
    return row.kind == "arithmetic" and row.name not in _INFIX.values()


def program_to_python(program: Program) -> str:
    """Source with the quantities first, then one line for each step.

    A program of arithmetic needs only the standard library, one with expressions also this package.

    Raises:
        ProgramError: a registered row that has no Python expression.
    """
    used = dict.fromkeys(step.operation for step in program.steps)
    rows = [OPERATIONS[name] for name in used]
    blocks = [_IMPORT + "\n"]
    if any(row.kind != "arithmetic" for row in rows) or _has_expressions(program):
        blocks = [f"{_IMPORT}\n\n{_SYMBOLIC_IMPORT}\n"]
    blocks += [function_source(row) for row in rows if _is_function(row)]
    lines = [f"q{i} = {_quantity(value)}\n" for i, value in enumerate(program.quantities)]
    lines += ["\n"] if lines else []
    unknowns = 0
    for position, (step, value) in enumerate(zip(program.steps, results_of(program), strict=True)):
        shown = "" if value is None else f"  # {number_to_text(value)}"
        if step.operation == "UNKNOWN" and not step.arguments:  # by its name, since Python does not count them
            step, unknowns = Step("UNKNOWN", (Constant(fresh_letter(unknowns)),)), unknowns + 1
        lines.append(f"r{position} = {_expression(step)}{shown}\n")
    blocks.append("".join(lines) + f"print(r{len(program.steps) - 1})\n")
    return "\n\n".join(blocks)


def _has_expressions(program: Program) -> bool:
    constants = [a.value for step in program.steps for a in step.arguments if isinstance(a, Constant)]
    return any(isinstance(value, Expression) for value in (*program.quantities, *constants))


def _quantity(value: Value) -> str:
    """A formula of the text is open to arithmetic, as when the program is executed."""
    return f"{_fraction(value)}.opened()" if isinstance(value, Expression) else _fraction(value)


def _fraction(value: Value) -> str:
    if isinstance(value, Expression):
        return f"Expression({value.text!r})"
    return number_to_python(value)


def _argument(argument: Argument) -> str:
    return _fraction(argument.value) if isinstance(argument, Constant) else argument_to_text(argument)


def _expression(step: Step) -> str:
    arguments = [_argument(argument) for argument in step.arguments]
    row = OPERATIONS[step.operation]
    if row.kind != "arithmetic":
        return f"symbolic({', '.join([repr(step.operation), *arguments])})"
    if _is_function(row):
        return f"{_function_name(step.operation)}({', '.join(arguments)})"
    return f" {row.symbol} ".join(arguments)


def program_from_python(source: str) -> Program:
    """The program that `program_to_python` wrote. Nothing of the source is run.

    Raises:
        MalformedProgram: not Python, or a statement that no program has; the message names the line.
    """
    reader = _Reader()
    statements = _parse(check_size(source, "Python source"))
    try:
        for statement in statements:
            reader.read(statement)
    except RecursionError:
        raise MalformedProgram("got Python nested too deeply, expected flat assignments") from None
    return reader.program()


@lru_cache(maxsize=256)
def _dump(function: str) -> str:
    return ast.dump(ast.parse(function).body[0])


def _parse(source: str) -> list[ast.stmt]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(source).body
    except SyntaxError as error:
        raise MalformedProgram(f"line {error.lineno or 1}: not valid Python: {error.msg}") from None
    except (ValueError, RecursionError, MemoryError) as error:
        # MemoryError is how the parser of CPython refuses deep nesting.
        raise MalformedProgram(f"not valid Python: {str(error) or 'nested too deeply'}") from None


class _Reader:
    """Takes the statements of a program one after another."""

    def __init__(self) -> None:
        self.imported = self.printed = self.symbolic = False
        self.functions: dict[str, str] = {}
        self.quantities: list[Value] = []
        self.unknowns = 0
        self.steps: list[Step] = []

    def read(self, node: ast.stmt) -> None:
        where = f"line {node.lineno}"
        if self.printed:
            raise MalformedProgram(f"{where}: a statement after the answer was printed")
        if isinstance(node, ast.ImportFrom) and ast.unparse(node) == _IMPORT:
            self.imported = True
        elif isinstance(node, ast.ImportFrom) and ast.unparse(node) == _SYMBOLIC_IMPORT:
            self.symbolic = True
        elif isinstance(node, ast.FunctionDef):
            self._read_function(node, where)
        elif isinstance(node, ast.Assign) and len(node.targets) == 1 and isinstance(node.targets[0], ast.Name):
            self._read_assignment(node.targets[0].id, node.value, where)
        elif isinstance(node, ast.Expr) and _call_name(node.value) == "print":
            self._read_print(node.value, where)
        else:
            raise MalformedProgram(f"{where}: got a statement that no program has ({type(node).__name__})")

    def program(self) -> Program:
        if not self.imported or not self.printed:
            missing = "print(...) at the end" if self.imported else f"{_IMPORT!r}"
            raise MalformedProgram(f"the source lacks {missing}")
        return Program(tuple(self.steps), tuple(self.quantities))

    def _read_function(self, node: ast.FunctionDef, where: str) -> None:
        row = _row_of_function(node.name)
        if row is None:
            raise MalformedProgram(f"{where}: got the function {node.name[:40]!r}, which is no row of the table")
        if ast.dump(node) != _dump(function_source(row)):
            raise MalformedProgram(f"{where}: the body of {node.name} is not that of {row.name} in the table")
        self.functions[node.name] = row.name

    def _read_assignment(self, target: str, value: ast.expr, where: str) -> None:
        if target == f"r{len(self.steps)}":
            self.steps.append(self._step(value, where))
        elif target == f"q{len(self.quantities)}" and not self.steps:
            self.quantities.append(_read_quantity(value, where))
        else:
            expected = f"r{len(self.steps)}" + ("" if self.steps else f" or q{len(self.quantities)}")
            raise MalformedProgram(f"{where}: got an assignment to {target[:40]}, expected {expected}")

    def _read_print(self, node: ast.expr, where: str) -> None:
        printed = ast.unparse(node)
        if printed != f"print(r{len(self.steps) - 1})":
            raise MalformedProgram(f"{where}: got {printed[:40]}, expected print(r{len(self.steps) - 1})")
        self.printed = True

    def _step(self, node: ast.expr, where: str) -> Step:
        name = _call_name(node)
        if isinstance(node, ast.BinOp):
            operation, parts = _infix(node, where)
        elif isinstance(node, ast.Call) and name == "symbolic" and self.symbolic and node.args and not node.keywords:
            operation, parts = _symbolic_row(node.args[0], where), node.args[1:]
        elif isinstance(node, ast.Call) and name in self.functions and not node.keywords:
            operation, parts = self.functions[name], node.args
        else:
            raise MalformedProgram(f"{where}: got an expression that is no row of the table or was not defined")
        arguments = tuple(_read_argument(part, where) for part in parts)
        if operation == "UNKNOWN" and arguments == (Constant(fresh_letter(self.unknowns)),):
            self.unknowns += 1
            arguments = ()
        return Step(operation, arguments)


def _symbolic_row(node: ast.expr, where: str) -> str:
    name = node.value if isinstance(node, ast.Constant) else None
    row = OPERATIONS.get(name) if isinstance(name, str) else None
    if row is None or row.kind == "arithmetic":
        raise MalformedProgram(f"{where}: got {ast.unparse(node)[:40]}, expected the name of a symbolic row")
    return row.name


def _infix(node: ast.BinOp, where: str) -> tuple[str, list[ast.expr]]:
    operation = _INFIX.get(type(node.op))
    if operation is None:
        raise MalformedProgram(f"{where}: got the operator {type(node.op).__name__}, expected one of + - * / **")
    parts, left = [node.right], node.left
    # Only a sum is longer than two; its arguments are leaves, so the nesting on the left is the sum itself.
    while operation == "ADD" and isinstance(left, ast.BinOp) and isinstance(left.op, ast.Add):
        parts.append(left.right)
        left = left.left
    return operation, [left, *reversed(parts)]


def _read_argument(node: ast.expr, where: str) -> Argument:
    if isinstance(node, ast.Name) and node.id[:1] in ("q", "r"):
        return argument_from_text(node.id, where)
    return Constant(_read_value(node, where))


def _read_quantity(node: ast.expr, where: str) -> Value:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and not node.args and not node.keywords:
        value = _read_value(node.func.value, where)
        if node.func.attr == "opened" and isinstance(value, Expression):
            return value
    return _read_fraction(node, where)


def _read_value(node: ast.expr, where: str) -> Value:
    if isinstance(node, ast.Call) and _call_name(node) == "Expression" and len(node.args) == 1 and not node.keywords:
        text = node.args[0].value if isinstance(node.args[0], ast.Constant) else None
        if not isinstance(text, str):
            raise MalformedProgram(f"{where}: got {ast.unparse(node)[:40]}, expected a string in Expression(...)")
        return Expression(text)
    return _read_fraction(node, where)


def _read_fraction(node: ast.expr, where: str) -> Fraction:
    if isinstance(node, ast.Call) and _call_name(node) == "Fraction" and not node.keywords:
        numbers = [_read_integer(argument) for argument in node.args]
        if len(numbers) in (1, 2) and None not in numbers:
            top, bottom = numbers[0] or 0, numbers[1] if len(numbers) == 2 else 1
            if bottom:
                return Fraction(top, bottom)
            raise MalformedProgram(f"{where}: got a fraction over zero")
    raise MalformedProgram(f"{where}: expected a name such as q0 or r0, or a number such as Fraction(1, 2)")


def _read_integer(node: ast.expr) -> int | None:
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        inner = _read_integer(node.operand) if isinstance(node.operand, ast.Constant) else None
        return None if inner is None else -inner
    return node.value if isinstance(node, ast.Constant) and type(node.value) is int else None


def _call_name(node: ast.expr) -> str:
    return node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""
