"""Training labels: from written solutions to programs that were executed."""

from mycelium.labels.build import (
    Discarded,
    label_example,
    matches_gold,
)
from mycelium.labels.clause_expansion import (
    Regions,
    bio_tags,
    expand,
    expand_values,
    io_tags,
    relevance,
)
from mycelium.labels.corpus import (
    CorpusReport,
    build_corpus,
)
from mycelium.labels.from_traces.attention_operands import (
    Attention,
    top_tokens,
)
from mycelium.labels.from_traces.label import (
    REASONS,
    CotLabel,
    label_cot,
    strip_annotations,
)
from mycelium.labels.from_traces.regions import (
    SOURCES,
    TAGS,
    label_regions,
)
from mycelium.labels.from_traces.rows import (
    LABEL_COLUMNS,
    LabelOptions,
    label_from_solution,
    label_trace,
)
from mycelium.labels.from_traces.run import (
    LabelReport,
    label_rows,
    label_stage,
)
from mycelium.labels.stored import (
    corpus_labels,
    share_relevance,
    stored_labels,
    stored_rows,
    without_dev_wordings,
    wording,
)
from mycelium.labels.taxonomy.annealing import (
    AnnealingPath,
    AnnealingSettings,
    Level,
    anneal,
)
from mycelium.labels.taxonomy.bottleneck import (
    Bottleneck,
    Clusters,
)
from mycelium.labels.taxonomy.contexts import (
    label_contexts,
    step_context,
)
from mycelium.labels.taxonomy.effects import (
    step_effects,
)
from mycelium.labels.taxonomy.plot import (
    plot_taxonomy,
)
from mycelium.labels.taxonomy.rows import (
    RowTable,
    load_rows,
    row_of,
    save_rows,
)
from mycelium.labels.taxonomy.settings import (
    TaxonomySettings,
    load_taxonomy_recipe,
    settings_from,
)
from mycelium.labels.taxonomy.steps import (
    label_steps,
    read_steps,
)
from mycelium.labels.taxonomy.study import (
    Taxonomy,
    discover,
)

__all__ = [
    "AnnealingPath",
    "AnnealingSettings",
    "Attention",
    "Bottleneck",
    "Clusters",
    "CorpusReport",
    "CotLabel",
    "Discarded",
    "LABEL_COLUMNS",
    "LabelOptions",
    "LabelReport",
    "Level",
    "REASONS",
    "Regions",
    "RowTable",
    "SOURCES",
    "TAGS",
    "Taxonomy",
    "TaxonomySettings",
    "anneal",
    "bio_tags",
    "build_corpus",
    "corpus_labels",
    "discover",
    "expand",
    "expand_values",
    "io_tags",
    "label_contexts",
    "label_cot",
    "label_example",
    "label_from_solution",
    "label_rows",
    "label_stage",
    "label_steps",
    "label_trace",
    "load_rows",
    "load_taxonomy_recipe",
    "matches_gold",
    "plot_taxonomy",
    "read_steps",
    "relevance",
    "row_of",
    "save_rows",
    "settings_from",
    "share_relevance",
    "step_context",
    "step_effects",
    "label_regions",
    "stored_labels",
    "stored_rows",
    "strip_annotations",
    "top_tokens",
    "without_dev_wordings",
    "wording",
]
