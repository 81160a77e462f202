"""Clauses of a problem, and regions: the clauses that one operation reads."""
