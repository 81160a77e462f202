"""How good a solver is: accuracy without gold, intervals, coverage, calibration, paired comparison."""

from .calibration import (
    equal_mass_bins,
    equal_width_bins,
    expected_calibration_error,
    most_confident,
    risk_coverage,
)
from .comparison import Comparison, Flip, compare
from .equality import answers_equal
from .figures import reliability_svg, risk_coverage_svg
from .intervals import Proportion, mcnemar_exact, paired_difference_interval, wilson_interval
from .records import Candidate, Record, question_hash, read_records, write_records
from .report import markdown, summary_lines
from .robustness import ChangedStory, Story, changed_stories, check_perturbations, labeled_story, robustness
from .robustness_report import robustness_lines, robustness_markdown
from .run import Evaluation, Failure, candidates_of, count_steps, evaluate, score, solve_safely
from .summary import accuracy, accuracy_when_answered, accuracy_with_refusals, coverage_at_k, summarize

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
    "answers_equal",
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
    "markdown",
    "mcnemar_exact",
    "most_confident",
    "paired_difference_interval",
    "question_hash",
    "read_records",
    "reliability_svg",
    "risk_coverage",
    "risk_coverage_svg",
    "robustness",
    "robustness_lines",
    "robustness_markdown",
    "score",
    "solve_safely",
    "summarize",
    "summary_lines",
    "wilson_interval",
    "write_records",
]
