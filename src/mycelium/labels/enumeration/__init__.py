"""Programs found by trying shapes of relations on the numbers of a text until one executes to gold; for labels only."""
