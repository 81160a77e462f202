"""What attention says about its own computation: pure functions, arrays in and arrays out.

JSD between neighbouring rows (`jsd`), its peaks (`boundaries`), tokens and characters (`spans`), the words a
step reads (`iaf`), the steps a step reads (`dependency`), the rhythm (`spectrum`), reading against generating
(`phases`). Nothing here knows a model; `mycelium.teacher` captures the attention.
"""

from mycelium.signals.boundaries import (
    BoundaryAgreement,
    compare_boundaries,
    find_boundaries,
    relative_heights,
    smooth,
    spaced_out,
)
from mycelium.signals.dependency import dependency_matrix, strongest_sources
from mycelium.signals.errors import ShapeError, SignalError, SpanError, ValuesError
from mycelium.signals.iaf import (
    iaf_above,
    iaf_top_k,
    input_attention_fraction,
    input_mass,
    mass_a_token,
    span_mass_from_rows,
)
from mycelium.signals.jsd import jsd_bits, mean_over_heads, neighbour_jsd_bits, pad_rows
from mycelium.signals.phases import PhaseStatistics, phase_statistics, share_near
from mycelium.signals.spans import Span, char_spans, snap_to_characters, snap_to_places, tile_tokens, token_span_over
from mycelium.signals.spectrum import Spectrum, fourier_spectrum

__all__ = [
    # JSD between attention rows
    "jsd_bits",
    "mean_over_heads",
    "neighbour_jsd_bits",
    "pad_rows",
    # Boundaries, and how well they agree
    "BoundaryAgreement",
    "compare_boundaries",
    "find_boundaries",
    "relative_heights",
    "smooth",
    "spaced_out",
    # Tokens and characters
    "Span",
    "char_spans",
    "snap_to_characters",
    "snap_to_places",
    "tile_tokens",
    "token_span_over",
    # What a step reads: words of the problem (IAF), earlier steps
    "dependency_matrix",
    "iaf_above",
    "iaf_top_k",
    "input_attention_fraction",
    "input_mass",
    "mass_a_token",
    "span_mass_from_rows",
    "strongest_sources",
    # Rhythm and phases
    "PhaseStatistics",
    "Spectrum",
    "fourier_spectrum",
    "phase_statistics",
    "share_near",
    # Errors
    "ShapeError",
    "SignalError",
    "SpanError",
    "ValuesError",
]
