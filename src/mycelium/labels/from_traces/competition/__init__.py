"""Solutions of competition problems -> validated labels: formulas read, wired backwards from the answer, executed."""
