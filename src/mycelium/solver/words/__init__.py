"""Word problems whose wording says what to compute: times, amounts in two units, dates, rounding, riddles and more."""

from mycelium.solver.words.propose import solve_in_words

__all__ = ["solve_in_words"]
