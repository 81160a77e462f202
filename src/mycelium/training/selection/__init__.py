"""Training of the choice among readings: candidates of dev problems, and the regressions over them."""
