"""`python -m mycelium` is the same as `mycelium`."""

from mycelium.cli.main import run

run()
