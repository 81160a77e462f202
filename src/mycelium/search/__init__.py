"""Search over readings: beam, hypotheses, selection."""

from mycelium.search.beam import BeamSearch, BeamSettings
from mycelium.search.hypothesis import Extender, Finished, Hypothesis

__all__ = ["BeamSearch", "BeamSettings", "Extender", "Finished", "Hypothesis"]
