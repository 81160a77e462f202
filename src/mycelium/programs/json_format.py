"""Programs as JSON objects, and back.

    {"quantities": ["48", "1/2"],
     "steps": [{"operation": "MUL", "arguments": [{"quantity": 0}, {"quantity": 1}]},
               {"operation": "ADD", "arguments": [{"result": 0}, {"constant": "12.5"}]}]}

Numbers are strings, because JSON readers turn 0.1 and long integers into floats.
"""

from __future__ import annotations

import json
from typing import Any

from mycelium.programs.errors import MalformedProgram
from mycelium.programs.expression import Value
from mycelium.programs.literals import check_size, number_to_text, value_from_text
from mycelium.programs.program import Argument, Constant, Program, QuantityRef, ResultRef, Step

_REFERENCES: dict[str, type[QuantityRef] | type[ResultRef]] = {"quantity": QuantityRef, "result": ResultRef}


def program_to_dict(program: Program) -> dict[str, Any]:
    """The program as plain lists, dicts, strings and small integers, ready for any JSON writer."""
    return {
        "quantities": [number_to_text(value) for value in program.quantities],
        "steps": [
            {"operation": step.operation, "arguments": [_argument_to_dict(a) for a in step.arguments]}
            for step in program.steps
        ],
    }


def program_to_json(program: Program, indent: int | None = None) -> str:
    """The program as one JSON object; one line unless `indent` is given."""
    return json.dumps(program_to_dict(program), indent=indent)


def program_from_dict(data: Any) -> Program:
    """The program that `program_to_dict` wrote.

    Raises:
        MalformedProgram: with the field at fault, such as `steps[1].arguments[0]`.
    """
    _check_keys(data, {"quantities", "steps"}, "the program")
    values = tuple(_value(item, f"quantities[{i}]") for i, item in enumerate(_list(data["quantities"], "quantities")))
    steps = []
    for position, item in enumerate(_list(data["steps"], "steps")):
        where = f"steps[{position}]"
        _check_keys(item, {"operation", "arguments"}, where)
        if not isinstance(item["operation"], str):
            raise MalformedProgram(f"{where}.operation: got {_name(item['operation'])}, expected a string")
        arguments = [
            _argument(argument, f"{where}.arguments[{i}]")
            for i, argument in enumerate(_list(item["arguments"], f"{where}.arguments"))
        ]
        steps.append(Step(item["operation"], tuple(arguments)))
    return Program(tuple(steps), values)


def program_from_json(source: str) -> Program:
    """The program that `program_to_json` wrote.

    Raises:
        MalformedProgram: not JSON, or not the JSON of a program; the message names the line or the field.
    """
    try:
        data = json.loads(check_size(source, "JSON"), object_pairs_hook=_object)
    except RecursionError:
        raise MalformedProgram("got JSON nested too deeply, expected the object of a program") from None
    except MalformedProgram:
        raise
    except ValueError as error:
        raise MalformedProgram(f"not valid JSON: {error}") from None
    return program_from_dict(data)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise MalformedProgram(f"got an object with a key twice: {[key[:20] for key, _ in pairs][:8]}")
    return found


def _argument_to_dict(argument: Argument) -> dict[str, Any]:
    if isinstance(argument, QuantityRef):
        return {"quantity": argument.index}
    if isinstance(argument, ResultRef):
        return {"result": argument.index}
    return {"constant": number_to_text(argument.value)}


def _argument(data: Any, where: str) -> Argument:
    if not isinstance(data, dict) or len(data) != 1:
        raise MalformedProgram(f'{where}: got {_name(data)}, expected an object such as {{"quantity": 0}}')
    ((kind, value),) = data.items()
    if kind == "constant":
        return Constant(_value(value, where))
    if kind not in _REFERENCES:
        raise MalformedProgram(f"{where}: got {str(kind)[:40]!r}, expected one of quantity, result, constant")
    if isinstance(value, bool) or not isinstance(value, int):
        raise MalformedProgram(f"{where}: got {_name(value)}, expected a whole number")
    return _REFERENCES[kind](value)


def _value(value: Any, where: str) -> Value:
    if not isinstance(value, str):
        raise MalformedProgram(f'{where}: got {_name(value)}, expected a number in quotes, such as "12.5"')
    return value_from_text(value, where)


def _list(value: Any, where: str) -> list[Any]:
    if not isinstance(value, list):
        raise MalformedProgram(f"{where}: got {_name(value)}, expected a list")
    return value


def _check_keys(data: Any, expected: set[str], where: str) -> None:
    keys_text = " and ".join(sorted(expected))
    if not isinstance(data, dict):
        raise MalformedProgram(f"{where}: got {_name(data)}, expected an object with {keys_text}")
    if set(data) != expected:
        keys = sorted(str(key)[:20] for key in data)[:8]
        raise MalformedProgram(f"{where}: got the keys {keys}, expected {keys_text}")


def _name(value: Any) -> str:
    if isinstance(value, str | float):
        return f"{type(value).__name__} {str(value)[:40]!r}"
    return "null" if value is None else type(value).__name__
