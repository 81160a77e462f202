"""One file per verb of the command line; each is a thin shell over the library."""
