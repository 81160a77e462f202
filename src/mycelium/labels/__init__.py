"""Training labels: programs that were executed to the gold answer.

`build` labels a data row from its notations (annotations, equations), `from_traces` a chain of thought, with a trace's
attention as a second witness; both look up in `alignment` what a written number stands for. `clause_expansion` makes
regions, `corpus` and `stored` are files of labels, `taxonomy` discovers operation rows from labelled steps.
"""

from mycelium.labels.build import Discarded, label_example, matches_gold
from mycelium.labels.clause_expansion import Regions, bio_tags, expand, expand_values, io_tags, relevance_tags
from mycelium.labels.corpus import build_corpus, read_examples
from mycelium.labels.from_traces.attention_operands import Attention, top_tokens
from mycelium.labels.from_traces.competition.label import CompetitionLabel, label_competition
from mycelium.labels.from_traces.competition.roles import ClauseRole, clause_roles
from mycelium.labels.from_traces.label import REASONS, CotLabel, label_cot, strip_annotations
from mycelium.labels.from_traces.regions import SOURCES, TAGS, label_regions
from mycelium.labels.from_traces.rows import LABEL_COLUMNS, READERS, LabelOptions, label_from_solution, label_trace
from mycelium.labels.from_traces.run import LabelReport, label_rows, label_stage
from mycelium.labels.from_traces.trust import WITNESSES, attention_is_witness
from mycelium.labels.pointed import PointedArgument, PointedStep, Told, Unpointed, pointed_steps
from mycelium.labels.read_problems import ReadProblem, read_problems
from mycelium.labels.stored import (
    corpus_labels,
    share_relevance,
    stored_labels,
    stored_rows,
    without_dev_wordings,
    wording,
)
from mycelium.labels.taxonomy.annealing import AnnealingPath, AnnealingSettings, Level, anneal
from mycelium.labels.taxonomy.bottleneck import Bottleneck, Clusters
from mycelium.labels.taxonomy.contexts import label_contexts, step_context
from mycelium.labels.taxonomy.effects import step_effects
from mycelium.labels.taxonomy.plot import plot_taxonomy
from mycelium.labels.taxonomy.rows import RowTable, load_rows, row_of, save_rows
from mycelium.labels.taxonomy.settings import TaxonomySettings, load_taxonomy_recipe, settings_from
from mycelium.labels.taxonomy.steps import label_steps, read_steps
from mycelium.labels.taxonomy.study import Taxonomy, discover

__all__ = [
    # From written solutions
    "Discarded",
    "label_example",
    "matches_gold",
    # Label files
    "build_corpus",
    "ReadProblem",
    "corpus_labels",
    "read_examples",
    "read_problems",
    "share_relevance",
    "stored_labels",
    "stored_rows",
    "without_dev_wordings",
    "wording",
    # Programs over what can be pointed to
    "PointedArgument",
    "PointedStep",
    "Told",
    "Unpointed",
    "pointed_steps",
    # From chains of thought and traces
    "Attention",
    "ClauseRole",
    "CompetitionLabel",
    "CotLabel",
    "LABEL_COLUMNS",
    "LabelOptions",
    "LabelReport",
    "READERS",
    "REASONS",
    "SOURCES",
    "TAGS",
    "WITNESSES",
    "attention_is_witness",
    "clause_roles",
    "label_competition",
    "label_cot",
    "label_from_solution",
    "label_regions",
    "label_rows",
    "label_stage",
    "label_trace",
    "strip_annotations",
    "top_tokens",
    # Regions and tags
    "Regions",
    "bio_tags",
    "expand",
    "expand_values",
    "io_tags",
    "relevance_tags",
    # Operation rows discovered from labels
    "AnnealingPath",
    "AnnealingSettings",
    "Bottleneck",
    "Clusters",
    "Level",
    "RowTable",
    "Taxonomy",
    "TaxonomySettings",
    "anneal",
    "discover",
    "label_contexts",
    "label_steps",
    "load_rows",
    "load_taxonomy_recipe",
    "plot_taxonomy",
    "read_steps",
    "row_of",
    "save_rows",
    "settings_from",
    "step_context",
    "step_effects",
]
