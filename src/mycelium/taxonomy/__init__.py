"""The rows of the operation table, discovered: information-bottleneck annealing over labelled steps.

taxonomy = discover(rows)                 # label rows, such as those of `mycelium.labels`
taxonomy.report["agreement"]["purity"]    # against the parsed operations, which the method never sees
save_rows(taxonomy.table, path)
row_of(load_rows(path), context)          # the row of an unseen step, from its words and operand kinds
"""

from .annealing import AnnealingPath, AnnealingSettings, Level, Node, anneal
from .bottleneck import Bottleneck, Clusters
from .contexts import StepContext, label_contexts, step_context
from .effects import step_effects
from .features import BLOCKS, StepRecord
from .plot import plot_taxonomy
from .reading import label_steps, read_steps
from .rows import RowTable, load_rows, row_of, save_rows
from .settings import TaxonomySettings, load_taxonomy_recipe, settings_from
from .study import Taxonomy, discover

__all__ = [
    "BLOCKS",
    "AnnealingSettings",
    "Bottleneck",
    "Clusters",
    "Level",
    "Node",
    "AnnealingPath",
    "RowTable",
    "StepContext",
    "StepRecord",
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
