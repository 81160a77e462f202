"""The teacher: chains of thought, the attention signals captured while a model reads and writes, and their traces."""

from mycelium.teacher.attribute import (
    Trace,
    attribute,
    replay,
)
from mycelium.teacher.capture import (
    Captured,
    capture,
)
from mycelium.teacher.engines import (
    TEACHER_ENGINES,
    Engine,
    EngineFactory,
    EngineOptions,
    Generation,
    Refusal,
    Request,
    Sampling,
)
from mycelium.teacher.engines_openai import (
    EndpointEngine,
)
from mycelium.teacher.engines_transformers import (
    TransformersEngine,
)
from mycelium.teacher.engines_vllm import (
    VllmEngine,
)
from mycelium.teacher.errors import (
    AttributionError,
    CaptureError,
    EngineError,
    TeacherError,
)
from mycelium.teacher.generation import (
    Author,
    Given,
    Replay,
    check_replay,
    given_completion,
)
from mycelium.teacher.judging import (
    Judgement,
    judge,
)
from mycelium.teacher.loading import (
    Teacher,
    load_teacher,
    model_source,
)
from mycelium.teacher.prompts import (
    COT_INSTRUCTION,
    Prompt,
    make_prompt,
)
from mycelium.teacher.reference import (
    EagerSignals,
    eager_signals,
    signals_of_attentions,
)
from mycelium.teacher.rows import (
    TRACE_COLUMNS,
    trace_from_row,
    trace_to_row,
)
from mycelium.teacher.studies.phases import (
    PHASES,
    kinds_in_order,
    study_phases,
)
from mycelium.teacher.studies.plots import (
    plot_phases,
)
from mycelium.teacher.trace_options import (
    TraceOptions,
)
from mycelium.teacher.tracing import (
    Tracing,
    trace_problems,
    trace_stage,
    trace_tasks,
)
from mycelium.teacher.word_iaf import (
    WordShare,
    words_read,
)

__all__ = [
    "AttributionError",
    "Author",
    "COT_INSTRUCTION",
    "CaptureError",
    "Captured",
    "EagerSignals",
    "EndpointEngine",
    "Engine",
    "EngineError",
    "EngineFactory",
    "EngineOptions",
    "Generation",
    "Given",
    "Judgement",
    "PHASES",
    "Prompt",
    "Refusal",
    "Replay",
    "Request",
    "Sampling",
    "TEACHER_ENGINES",
    "TRACE_COLUMNS",
    "Teacher",
    "TeacherError",
    "Trace",
    "TraceOptions",
    "Tracing",
    "TransformersEngine",
    "VllmEngine",
    "WordShare",
    "attribute",
    "capture",
    "check_replay",
    "eager_signals",
    "given_completion",
    "judge",
    "kinds_in_order",
    "load_teacher",
    "make_prompt",
    "model_source",
    "plot_phases",
    "replay",
    "signals_of_attentions",
    "study_phases",
    "trace_from_row",
    "trace_problems",
    "trace_stage",
    "trace_tasks",
    "trace_to_row",
    "words_read",
]
