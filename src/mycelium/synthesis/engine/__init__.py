"""Stories that are data: files of whole stories read, checked, drawn and told, each problem with its exact program."""
