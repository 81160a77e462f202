# Everything starts from an empty clone and any Python from 3.11 up:
#   make demo     install and solve a problem with the shipped weights
#   make test     install the development tools and run lint, types and tests
# PYTHON=/path/to/python takes that one. TORCH_INDEX= takes torch from the usual index, which on Linux means CUDA and gigabytes.
PYTHONS := python3.11 python3.12 python3.13 python3.14 python3 python
FITS    := import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))
PYTHON  ?= $(shell for name in $(PYTHONS); do $$name -c '$(FITS)' >/dev/null 2>&1 && echo $$name && break; done)
TORCH_INDEX ?= https://download.pytorch.org/whl/cpu
TORCH  := $(filter torch==%,$(file < constraints.txt))
VENV   ?= .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check
INPUTS := pyproject.toml constraints.txt
DEMO   := A bakery sells muffins for $$3 each and cookies for $$2 each. Lena buys 4 muffins and 6 cookies. How much does she pay in total?

export TOKENIZERS_PARALLELISM ?= false

.DEFAULT_GOAL := help
.PHONY: help demo install test slow check lint types format docs wheel constraints bench clean

help:  ## this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## /  make \1\t/' | expand -t 18

$(BIN)/pip:
	@$(or $(PYTHON),false) -c '$(FITS)' || { \
	    echo "This needs Python 3.11 or later, with venv. Looked for $(or $(PYTHON),$(PYTHONS)) and found:"; \
	    for name in $(or $(PYTHON),$(PYTHONS)); do found=$$($$name --version 2>/dev/null) && echo "  $$name is $$found"; done; \
	    echo "Install one, or name it: make PYTHON=/path/to/python3.12 ..."; exit 1; } >&2
	$(PYTHON) -m venv $(VENV)

# The CPU build of torch, a tenth of the size; where its index cannot be reached, the next install brings the usual build.
$(VENV)/.stamp-torch: constraints.txt | $(BIN)/pip
	$(if $(TORCH_INDEX),-$(PIP) install --quiet --retries 0 --no-deps --index-url $(TORCH_INDEX) '$(TORCH)')
	@touch $@

$(VENV)/.stamp-core: $(INPUTS) $(VENV)/.stamp-torch | $(BIN)/pip
	$(PIP) install --quiet --constraint constraints.txt --editable .
	@touch $@

$(VENV)/.stamp-dev: $(INPUTS) $(VENV)/.stamp-torch | $(BIN)/pip
	$(PIP) install --quiet --constraint constraints.txt --editable '.[dev]'
	@touch $@ $(VENV)/.stamp-core

install: $(VENV)/.stamp-core  ## a virtual environment in .venv with what `mycelium solve` needs

demo: $(VENV)/.stamp-core  ## set up everything and solve a problem
	$(BIN)/mycelium solve '$(DEMO)'

test: check  ## set up everything and run what continuous integration runs

check: lint types  ## lint, types and the default tests
	$(BIN)/python -m pytest --durations=20 --durations-min=1

slow: $(VENV)/.stamp-dev  ## the slow tests that need no GPU and no browser
	$(BIN)/python -m pytest -m "slow and not gpu and not browser"

lint: $(VENV)/.stamp-dev  ## ruff: lint and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.stamp-dev  ## mypy
	$(BIN)/mypy

format: $(VENV)/.stamp-dev  ## sort imports, apply the safe fixes and format
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

docs: $(VENV)/.stamp-dev  ## write anew what is made from the program: help, tree of errors, picture of the floors
	$(BIN)/python -m mycelium.cli._pages > docs/.help.md && mv docs/.help.md docs/help.md
	$(BIN)/python tests/error_tree.py
	$(BIN)/python tests/floors.py

wheel: $(VENV)/.stamp-dev  ## build a wheel, install it in an empty environment and solve a problem with it
	rm -rf build/wheel && mkdir -p build/wheel/elsewhere
	$(PIP) wheel --quiet --no-deps --no-build-isolation --wheel-dir build/wheel .
	$(PYTHON) -m venv build/wheel/venv
	$(if $(TORCH_INDEX),-build/wheel/venv/bin/python -m pip install --quiet --retries 0 --no-deps --index-url $(TORCH_INDEX) '$(TORCH)')
	build/wheel/venv/bin/python -m pip install --quiet --constraint constraints.txt build/wheel/*.whl
	cd build/wheel/elsewhere && env -u PYTHONPATH ../venv/bin/mycelium solve '$(DEMO)' --json > ../solution.json
	$(PYTHON) -c 'import json; found = json.load(open("build/wheel/solution.json")); assert found["answer"] == "24", found'
	cd build/wheel/elsewhere && env -u PYTHONPATH ../venv/bin/mycelium recipes
	rm -rf build/wheel/venv

constraints: | $(BIN)/pip  ## pin what the core and the extras need in constraints.txt; UPGRADE=--upgrade moves the pins
	$(PIP) install --quiet uv
	$(BIN)/uv pip compile pyproject.toml --extra all --extra dev --python-version 3.11 --no-annotate --quiet \
	    --custom-compile-command "make constraints" $(UPGRADE) --output-file constraints.txt

bench: $(VENV)/.stamp-dev  ## speed, memory and the ratio to a chain-of-thought baseline, on one core
	$(BIN)/python benchmarks/solve.py
	$(BIN)/python benchmarks/execute.py

clean:  ## remove the environment and the caches
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis build dist
