"""Roles of the clauses of a problem, and the assembler that makes one program of clauses with their roles."""
