"""What the assembler raises: AssemblyError -> ProgramError -> MyceliumError."""

from __future__ import annotations

from mycelium.programs.errors import ProgramError


class AssemblyError(ProgramError):
    """Clauses of which no program can be made; the message names the clause."""
