"""Studies of what a teacher's traces hold: phases, boundaries and operands."""
