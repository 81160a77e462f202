"""Why attention cannot be captured, a completion not attributed, or a text not written.

TeacherError(MyceliumError)
├── CaptureError       this model, or this way of calling it, gives no attention that could be reduced
├── AttributionError   prompt, completion and tokenizer do not make a trace: no offsets, too long, empty
└── EngineError        the engine that writes does not work; the run stops and can be resumed
"""

from __future__ import annotations

from mycelium.errors import MyceliumError

__all__ = ["AttributionError", "CaptureError", "EngineError", "TeacherError"]


class TeacherError(MyceliumError):
    """Base of everything that can go wrong with a teacher."""


class CaptureError(TeacherError):
    """The attention of this call cannot be captured."""


class AttributionError(TeacherError):
    """These texts cannot be attributed with this tokenizer."""


class EngineError(TeacherError):
    """The engine does not work at all."""
