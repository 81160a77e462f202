"""The typed arguments of a problem text: its numbers, formulas, times of day, durations and amounts."""
