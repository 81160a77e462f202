"""How good a solver is: accuracy without gold, intervals, coverage, calibration, paired comparison."""

from mycelium.evaluation.calibration import (
    equal_mass_bins,
    equal_width_bins,
    expected_calibration_error,
    most_confident,
    risk_coverage,
)
from mycelium.evaluation.comparison import (
    Comparison,
    Flip,
    compare,
)
from mycelium.evaluation.intervals import (
    Proportion,
    mcnemar_exact,
    paired_difference_interval,
    wilson_interval,
)
from mycelium.evaluation.records import (
    Candidate,
    Record,
    question_hash,
    read_records,
    write_records,
)
from mycelium.evaluation.robustness import (
    ChangedStory,
    Story,
    changed_stories,
    check_perturbations,
    labeled_story,
    robustness,
)
from mycelium.evaluation.run import (
    Evaluation,
    Failure,
    candidates_of,
    count_steps,
    evaluate,
    score,
    solve_safely,
)
from mycelium.evaluation.summary import (
    accuracy,
    accuracy_when_answered,
    accuracy_with_refusals,
    coverage_at_k,
    summarize,
)

__all__ = [
    "Candidate",
    "ChangedStory",
    "Comparison",
    "Evaluation",
    "Failure",
    "Flip",
    "Proportion",
    "Record",
    "Story",
    "accuracy",
    "accuracy_when_answered",
    "accuracy_with_refusals",
    "candidates_of",
    "changed_stories",
    "check_perturbations",
    "compare",
    "count_steps",
    "coverage_at_k",
    "equal_mass_bins",
    "equal_width_bins",
    "evaluate",
    "expected_calibration_error",
    "labeled_story",
    "mcnemar_exact",
    "most_confident",
    "paired_difference_interval",
    "question_hash",
    "read_records",
    "risk_coverage",
    "robustness",
    "score",
    "solve_safely",
    "summarize",
    "wilson_interval",
    "write_records",
]
