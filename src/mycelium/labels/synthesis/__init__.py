"""Word problems composed by rules, with labels that are exact because the story was built from them."""

from mycelium.labels.synthesis.compose import Schema, Tally, generate
from mycelium.labels.synthesis.rows import SynthesizedProblem

__all__ = ["Schema", "SynthesizedProblem", "Tally", "generate"]
