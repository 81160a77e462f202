"""What attention says about its own computation: pure functions, arrays in and arrays out.

JSD between neighbouring rows (`jsd`), its peaks (`boundaries`), tokens and characters (`spans`), the words a
step reads (`iaf`), the steps a step reads (`dependency`), the rhythm (`spectrum`), reading against generating
(`phases`). Nothing here knows a model; `mycelium.teacher` captures the attention.
"""

from mycelium.signals.boundaries import (
    BoundaryAgreement,
    compare_boundaries,
    find_boundaries,
    smooth,
)
from mycelium.signals.dependency import (
    dependency_matrix,
    strongest_sources,
)
from mycelium.signals.errors import (
    ShapeError,
    SignalError,
    SpanError,
    ValuesError,
)
from mycelium.signals.iaf import (
    iaf_above,
    iaf_top_k,
    input_attention_fraction,
    input_mass,
    span_mass_from_rows,
)
from mycelium.signals.jsd import (
    jsd_bits,
    mean_over_heads,
    neighbour_jsd_bits,
    pad_rows,
)
from mycelium.signals.phases import (
    PhaseStatistics,
    phase_statistics,
    share_near,
)
from mycelium.signals.spans import (
    Span,
    char_spans,
    snap_to_characters,
    tile_tokens,
    token_span_over,
)
from mycelium.signals.spectrum import (
    Spectrum,
    fourier_spectrum,
)

__all__ = [
    "BoundaryAgreement",
    "PhaseStatistics",
    "ShapeError",
    "SignalError",
    "Span",
    "SpanError",
    "Spectrum",
    "ValuesError",
    "char_spans",
    "compare_boundaries",
    "dependency_matrix",
    "find_boundaries",
    "fourier_spectrum",
    "iaf_above",
    "iaf_top_k",
    "input_attention_fraction",
    "input_mass",
    "jsd_bits",
    "mean_over_heads",
    "neighbour_jsd_bits",
    "pad_rows",
    "phase_statistics",
    "share_near",
    "smooth",
    "snap_to_characters",
    "span_mass_from_rows",
    "strongest_sources",
    "tile_tokens",
    "token_span_over",
]
