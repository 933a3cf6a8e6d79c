# Everything a newcomer needs: `make ask Q="…"` and `make test` from a bare clone.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin

.PHONY: ask test lint types bench serve forge container clean

# The default install: no torch.
$(VENV)/.ready: pyproject.toml constraints.txt
	@test -d $(VENV) || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@

$(VENV)/.ready-dev: $(VENV)/.ready
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[dev]"
	@touch $@

$(VENV)/.ready-forge: $(VENV)/.ready-dev
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[forge]"
	@touch $@

ask: $(VENV)/.ready
	@$(BIN)/reasonnet ask "$(Q)"

test: $(VENV)/.ready-dev
	$(BIN)/python -m pytest -n 2

lint: $(VENV)/.ready-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check src/reasonnet/core src/reasonnet/dispatch src/reasonnet/fleet src/reasonnet/network
	$(BIN)/hadolint Containerfile

types: $(VENV)/.ready-forge
	$(BIN)/mypy

serve: $(VENV)/.ready-dev
	@$(BIN)/reasonnet serve $(ARGS)

bench: $(VENV)/.ready-dev
	$(BIN)/python benchmarks/run.py

forge: $(VENV)/.ready-forge

# The Containerfile's steps without a container engine (as root, on Linux).
container:
	$(PYTHON) .ci/container.py

clean:
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
