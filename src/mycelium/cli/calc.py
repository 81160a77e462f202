"""Evaluate an expression exactly and safely: plain notation or LaTeX."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mycelium.cli._common import note, print_document
from mycelium.cli.main import EXIT_FAILED, EXIT_FAILED_RECORDS, EXIT_OK
from mycelium.io import InputRow, open_input, read_rows, text_field, write_rows

if TYPE_CHECKING:
    from mycelium.symbolic import Calculation

CONTEXT_SETTINGS = {"ignore_unknown_options": True}  # "-3 + 1" is an expression, not an option


def calc(
    expression: Annotated[
        str | None, typer.Argument(help="The expression. Put `--` before one that starts with a minus sign.")
    ] = None,
    latex: Annotated[bool, typer.Option("--latex", help="EXPRESSION is LaTeX.")] = False,
    decimal: Annotated[
        int | None,
        typer.Option("--decimal", min=0, max=1000, metavar="N", help="The value rounded to N decimal places."),
    ] = None,
    natural_log: Annotated[bool, typer.Option("--natural-log", help="A bare log is natural, not base 10.")] = False,
    principal_roots: Annotated[
        bool, typer.Option("--principal-roots", help="(-8)^(1/3) is the complex principal root, not -2.")
    ] = False,
    input: Annotated[str | None, typer.Option(help="JSONL rows with `id`, `input` and `form` (latex or expr).")] = None,
    output: Annotated[str, typer.Option(help="Where the rows go; `-` for stdout.")] = "-",
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on stdout.")] = False,
    timeout: Annotated[float, typer.Option(min=0.1, max=60.0, help="Seconds of work for one expression.")] = 1.2,
) -> int:
    """Evaluate an expression; what has no value is an error with its reason.

    Examples:

      mycelium calc "sqrt(8)/2"

      mycelium calc "sqrt(2)" --decimal 4

      mycelium calc --latex '\\frac{1}{3} + \\binom{5}{2}'

      mycelium calc --input expressions.jsonl --output values.jsonl
    """
    from mycelium.errors import UsageError
    from mycelium.symbolic import Conventions, WorkerPool, calculate
    from mycelium.viewer import calculation_document

    if (expression is None) == (input is None):
        raise UsageError("give either an EXPRESSION or a file with --input, not both and not neither.")
    form = "latex" if latex else "expr"
    conventions = Conventions(
        log="natural" if natural_log else "decimal", odd_roots="principal" if principal_roots else "real"
    )
    with WorkerPool(timeout_s=timeout) as pool:
        if input is not None:
            return _calc_file(
                input,
                output,
                form,
                lambda text, form: calculate(text, form, pool, places=decimal, conventions=conventions),
            )
        if output != "-":
            raise UsageError("--output belongs to --input; for one expression use --json and redirect stdout.")
        found = calculate(str(expression), form, pool, places=decimal, conventions=conventions)
    print_document(calculation_document(found), as_json)
    if found.status == "error":
        note(f"mycelium calc: {found.reason}")
        return EXIT_FAILED
    if found.note is not None and not as_json:
        note(f"mycelium calc: {found.note}")
    return EXIT_OK


def _calc_file(source: str, target: str, default_form: str, work: Callable[[str, str], Calculation]) -> int:
    counts = {"value": 0, "error": 0}
    with open_input(source) as stream:

        def rows() -> Iterator[dict[str, Any]]:
            for incoming in read_rows(stream):
                row = _file_row(incoming, default_form, work)
                counts[row["status"]] += 1
                yield row

        total = write_rows(target, rows())
    note(f"{total} rows: {counts['value']} with a value, {counts['error']} without")
    return EXIT_FAILED_RECORDS if counts["error"] else EXIT_OK


def _file_row(row: InputRow, default_form: str, work: Callable[[str, str], Calculation]) -> dict[str, Any]:
    from mycelium.viewer import calculation_document

    text, error = ("", row.error) if row.error else text_field(row, "input", "expression")
    form = (row.data or {}).get("form") or default_form
    if error is None and form not in ("latex", "expr"):
        error = f"'form' is {str(form)[:40]!r}, expected 'latex' or 'expr'."
    if error is not None:
        return {**row.error_row(error, value=None), "seconds": 0.0}
    return {"id": row.id, **calculation_document(work(text, str(form))).data}
