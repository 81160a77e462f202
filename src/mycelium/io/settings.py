"""Settings checked as a whole: everything that pydantic finds wrong with a mapping, in words, one line a fault."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from mycelium.errors import MyceliumError

if TYPE_CHECKING:
    from pydantic import BaseModel

__all__ = ["faults_of", "validated"]

Model = TypeVar("Model", bound="BaseModel")

_EXPECTED = {
    "string_type": "text", "bool_type": "true or false", "int_type": "a whole number", "float_type": "a number",
    "int_from_float": "a whole number", "finite_number": "a finite number", "tuple_type": "a list", "list_type": "a list",
    "dict_type": "a mapping", "model_type": "a mapping", "model_attributes_type": "a mapping", "none_required": "null",
}  # fmt: skip


def validated(model: type[Model], row: Mapping[str, Any], fault: type[MyceliumError], where: str = "") -> Model:
    """The mapping as an instance of a pydantic model.

    Args:
        where: what the message begins with, such as the file.

    Raises:
        fault: everything that is wrong with the mapping, one line each.
    """
    from pydantic import ValidationError

    try:
        return model.model_validate(dict(row))
    except ValidationError as error:
        found = faults_of(model, error.errors(include_url=False))
    raise fault("\n".join([f"{where + ': ' if where else ''}{len(found)} fault{'s' * (len(found) > 1)}", *found]))


def faults_of(model: type[BaseModel], errors: Sequence[Any]) -> list[str]:
    """The faults that pydantic found, one line each: the field, what was got, what is expected, a near name."""
    return list(dict.fromkeys("  " + _fault(model, error) for error in errors))


def _fault(model: type[BaseModel], error: Any) -> str:
    place = [str(part) for part in error["loc"] if part != "[key]"]
    key, kind, got = ".".join(place), error["type"], error["input"]
    if kind == "missing":
        return f"missing key {key!r}"
    if kind == "extra_forbidden":
        return f"unknown key {key!r}{_near_name(model, place)}"
    if kind == "value_error":
        return f"{key + ': ' if key else ''}{error['ctx']['error']}"
    return f"{key}: got {_short(got)}, expected {_expected(model, place, error)}{_hint(kind, got)}"


def _expected(model: type[BaseModel], place: Sequence[str], error: Any) -> str:
    limits = dict(error.get("ctx") or {})
    if "expected" in limits:  # of a literal
        return str(limits["expected"])
    owner = _owner(model, place)
    if owner is not None and place[-1] in owner.model_fields:
        for item in owner.model_fields[place[-1]].metadata:
            limits |= {name: getattr(item, name) for name in ("ge", "gt", "le", "lt") if hasattr(item, name)}
    if error["type"] in ("greater_than_equal", "less_than_equal", "greater_than", "less_than", "finite_number"):
        if "ge" in limits and "le" in limits:
            return f"{limits['ge']} to {limits['le']}"
        words = {"ge": "at least", "gt": "more than", "le": "at most", "lt": "less than"}
        found = [f"{word} {limits[name]}" for name, word in words.items() if name in limits]
        return " and ".join(found) or "a finite number"
    return _EXPECTED.get(error["type"]) or str(error["msg"]).removeprefix("Input should be ")


def _hint(kind: str, got: object) -> str:
    if kind == "float_type" and isinstance(got, str):
        try:
            return f" (YAML takes {got} for text; write {float(got)!r})" if "e" in got.lower() else ""
        except ValueError:
            return ""
    return ""


def _owner(model: type[BaseModel], place: Sequence[str]) -> type[BaseModel] | None:
    """The model whose field the last part of a place names; None inside lists and mappings."""
    for part in place[:-1]:
        field = model.model_fields.get(part)
        if field is None or not hasattr(field.annotation, "model_fields"):
            return None
        model = field.annotation  # type: ignore[assignment]
    return model


def _near_name(model: type[BaseModel], place: Sequence[str]) -> str:
    import difflib

    owner = _owner(model, place)
    near = difflib.get_close_matches(place[-1], list(owner.model_fields), n=1) if owner is not None else []
    return f"; did you mean {near[0]!r}?" if near else ""


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 80 else text[:77] + "..."
