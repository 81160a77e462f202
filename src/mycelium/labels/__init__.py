"""Training labels: from written solutions to programs that were executed."""
