"""Steps of a chain of thought -> operations with operand values: plain arithmetic, LaTeX, words, a small classifier."""
