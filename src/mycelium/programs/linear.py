"""Linear systems exactly, in plain Python: elimination on whole numbers, each row divided by its common factor.

A row is an equation `sum(coefficient * letter) + constant = 0`, scaled to whole numbers. Only the echelon form is made:
what is asked is reduced by its rows, so that x + y has a value also where x and y have none.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import gcd, lcm

from mycelium.programs.errors import ExecutionError
from mycelium.programs.polynomials import Form, letters_of, whole


class System:
    """Linear equations in echelon form.

    letters: the columns, in the order in which the equations name them. rows: whole numbers, one column for each
    letter and the last one for the constant; row k has its first entry that is not 0 at `pivots[k]`.

    Raises:
        ExecutionError: the equations contradict each other.
    """

    __slots__ = ("letters", "pivots", "rows")

    def __init__(self, equations: Sequence[Form]) -> None:
        columns: dict[str, int] = {}
        for form in equations:
            for monomial in form:
                if monomial and monomial[0] not in columns:
                    columns[monomial[0]] = len(columns)
        self.letters = columns
        width = len(columns) + 1
        self.rows: list[list[int]] = []
        self.pivots: list[int] = []
        for form in equations:
            self._insert(_whole_row(form, columns, width))

    def _insert(self, row: list[int]) -> None:
        """One more equation: reduced by those before, kept unless it follows from them."""
        row, _ = self._cleared(row)
        divisor = gcd(*row)
        if divisor == 0:
            return
        if divisor > 1:
            row = [x // divisor for x in row]
        last = len(row) - 1
        for pivot, value in enumerate(row):
            if value:
                if pivot == last:
                    raise ExecutionError("the equations contradict each other: nothing solves all of them")
                self.rows.append(row)
                self.pivots.append(pivot)
                return

    def _cleared(self, row: list[int]) -> tuple[list[int], int]:
        """A row with 0 at every pivot: a multiple of it, and by what it was multiplied, less multiples of the rows."""
        factor = 1
        for pivot, known in zip(self.pivots, self.rows, strict=True):
            value = row[pivot]
            if value:
                lead = known[pivot]
                common = gcd(value, lead)
                a, b = lead // common, value // common
                row = [a * x - b * y for x, y in zip(row, known, strict=True)]
                factor *= a
        return row, factor

    def reduced(self, form: Form) -> Form:
        """A linear form with every letter eliminated that the equations let go; a constant where it is determined."""
        columns = self.letters
        if not any(m and m[0] in columns for m in form):
            return form
        outside: Form = {m: v for m, v in form.items() if m and m[0] not in columns}
        inside = {m: v for m, v in form.items() if m not in outside} if outside else form
        row, factor = self._cleared(_whole_row(inside, columns, len(columns) + 1))
        scale = factor * lcm(*(value.denominator for value in inside.values()))
        for name, place in columns.items():
            if row[place]:
                outside[(name,)] = whole(Fraction(row[place], scale))
        if row[-1]:
            outside[()] = whole(Fraction(row[-1], scale))
        return outside

    def value_of(self, target: Form) -> Fraction:
        """The value of a linear form.

        Raises:
            ExecutionError: the equations leave it open.
        """
        rest = self.reduced(target)
        if any(rest):
            raise ExecutionError(open_target(self, rest))
        return Fraction(rest.get((), 0))

    def solution(self) -> dict[str, Form]:
        """What every letter of a pivot is, in terms of the letters without one."""
        names = list(self.letters)
        return {names[pivot]: self.reduced({(names[pivot],): 1}) for pivot in self.pivots}


def _whole_row(form: Form, columns: dict[str, int], width: int) -> list[int]:
    row = [0] * width
    scale = lcm(*[value.denominator for value in form.values()])
    for monomial, value in form.items():
        row[columns[monomial[0]] if monomial else -1] = value.numerator * (scale // value.denominator)
    return row


def value_of_linear(target: Form, equations: Iterable[Form]) -> Fraction:
    """The value of a linear form under linear equations.

    Raises:
        ExecutionError: the equations contradict each other, or leave the target open.

    >>> str(value_of_linear({("x",): 1}, [{("x",): 2, ("y",): 1, (): -7}, {("y",): 1, (): -3}]))
    '2'
    """
    return System(tuple(equations)).value_of(target)


def open_target(system: System, rest: Form) -> str:
    """Why a target has no value: what it still depends on."""
    free = sorted(letters_of(rest))
    known = f"{len(system.rows)} independent equation{'s' * (len(system.rows) != 1)}"
    return (
        f"{known} in {len(system.letters)} unknowns leave it open: it still depends on {', '.join(free)}; "
        "another equation is needed"
    )
