"""What is learned from the solver's own runs: so far, the choice among its readings."""

from mycelium.improvement.selection_training import Choice, collect_choices, save_selection, train_selection

__all__ = ["Choice", "collect_choices", "save_selection", "train_selection"]
