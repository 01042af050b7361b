# Two commands set everything up: `make build` (the main job on the seeds) and `make test`.
# Both make a virtual environment of their own in .venv; nothing of the machine's packages is used.

PYTHON ?= $(shell for p in python3.11 python3.12 python3.13 python3; do command -v $$p && break; done)
VENV := .venv
BIN := $(VENV)/bin
SEEDS ?= seeds
OUTPUT ?= output

.PHONY: build test test-slow lint docs score bench clean

build: $(VENV)/.run
	$(BIN)/kg build $(SEEDS) -o $(OUTPUT)

test: $(VENV)/.test lint
	$(BIN)/python -m pytest -m "not slow"

test-slow: $(VENV)/.test
	$(BIN)/python -m pytest -m slow

lint: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# What is made from the rules and from the commands' real output: ontology, table of rules, README.
docs: $(VENV)/.test
	$(BIN)/python -m kg.graph.ship
	$(BIN)/python -m docs.make_rules
	$(BIN)/python -m tests.readme

# GOLD is a folder of annotated articles and SCORE the program that compares a graph with them.
score: build
	$(BIN)/python $(SCORE) $(OUTPUT)/graph.ttl $(GOLD)

bench: $(VENV)/.test
	$(BIN)/python -m benchmarks

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit("kg needs Python 3.11 or newer; set PYTHON=..." if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: $(VENV)/bin/python pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@

$(VENV)/.test: $(VENV)/bin/python pyproject.toml constraints.txt tests/tools.sh
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[test]'
	sh tests/tools.sh
	@touch $@ $(VENV)/.run

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache dist
