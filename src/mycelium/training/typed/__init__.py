"""Training of typed specialists: competition problems as programs over numbers and formulas."""
