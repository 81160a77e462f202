"""What can be wrong with arrays handed to a signal.

SignalError(MyceliumError, ValueError)
├── ShapeError    an array has the wrong number of axes, or two arrays do not fit together
├── ValuesError   the shape fits, the numbers do not: NaN, negative mass, a threshold outside its range
└── SpanError     spans that overlap, leave gaps, lie outside the tokens, or split a character
"""

from __future__ import annotations

from mycelium.errors import MyceliumError

__all__ = ["ShapeError", "SignalError", "SpanError", "ValuesError"]


class SignalError(MyceliumError, ValueError):
    """Base of everything that can be wrong with the input of a signal."""


class ShapeError(SignalError):
    """An array has the wrong shape."""


class ValuesError(SignalError):
    """An array holds numbers, or an option a value, that the formula does not allow."""


class SpanError(SignalError):
    """Spans do not fit the tokens or the text."""
