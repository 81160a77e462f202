"""What is learned from the solver's own runs."""
