"""Training labels: from written solutions to programs that were executed."""

from mycelium.labels.build import Discarded, label_example
from mycelium.labels.corpus import CorpusReport, build_corpus
from mycelium.labels.labeled import Goal, LabeledProblem

__all__ = ["CorpusReport", "Discarded", "Goal", "LabeledProblem", "build_corpus", "label_example"]
