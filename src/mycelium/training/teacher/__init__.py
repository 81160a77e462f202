"""Everything that is trained: specialists, selection, teacher, clause parser."""
