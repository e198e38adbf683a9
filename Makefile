# Everything a user or a contributor runs. `make demo` and `make test` do their own set-up.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

PYTHON ?= python3
VENV := .venv/tools
LAB := .venv/lab
BENCH := .venv/bench
SOLUM := .build/release/solum
DEV := .build/release/dev
NOTEBOOK := notebooks/transfer-learning.ipynb
DEMO := demo
# More words for JupyterLab, for example LAB_OPTIONS="--no-browser --port=8899".
LAB_OPTIONS ?=

# How long and how much `make fuzz` looks.
FUZZ_SECONDS ?= 60
FUZZ_PROGRAMS ?= 400
FUZZ_FILES ?= 5000

.PHONY: help setup packages build demo test fuzz bench lab bindings lint clean

help: ## Show what can be made
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

packages: ## Install the Debian packages that are missing
	@bash Tests/Support/install-packages.sh

# Tests are built along with the rest, so that programs and tests share one build.
build: packages ## Build everything in release
	swift build -c release --build-tests

$(VENV)/.ready: Tests/Jupyter/requirements.txt
	$(PYTHON) -m venv $(VENV)
	$(VENV)/bin/pip install --quiet --requirement $<
	touch $@

$(LAB)/.ready: Tests/Jupyter/requirements-lab.txt
	$(PYTHON) -m venv $(LAB)
	$(LAB)/bin/pip install --quiet --requirement $<
	touch $@

$(BENCH)/.ready: Tests/Benchmarks/requirements.txt
	$(PYTHON) -m venv $(BENCH)
	$(BENCH)/bin/pip install --quiet --requirement $<
	touch $@

setup: build $(VENV)/.ready ## Packages, build, Python tools and the kernel installed among them
	$(SOLUM) install --prefix $(VENV)

demo: setup ## Run the tour through the kernel; DATA=folder uses real data
	DATA="$(if $(DATA),$(abspath $(DATA)))" \
	  $(VENV)/bin/python Tests/Jupyter/execute.py $(NOTEBOOK) --to $(DEMO)
	$(SOLUM) page $(DEMO)/$(notdir $(NOTEBOOK))
	@echo "Executed notebook: $(abspath $(DEMO)/$(notdir $(NOTEBOOK)))"
	@echo "Page:              $(abspath $(DEMO)/$(notdir $(NOTEBOOK:.ipynb=.html)))"

# The interpreter that reads the files which the tests write.
test: export SOLUM_PYTHON := $(abspath $(VENV))/bin/python
test: setup ## Build, check style and bindings, and run every test
	$(DEV) lint
	$(DEV) bindings --check
	swift test -c release --skip-build
	$(DEV) levels
	for level in portable v3; do \
	  SOLUM_LOOPS=$$level swift test -c release --skip-build --filter "NetworksTests|ForestsTests"; done
	$(VENV)/bin/python -m pytest Tests/Jupyter -q
	Tests/SwiftCellsTests/Programs/record.sh --check
	$(VENV)/bin/python Tests/Fuzz/differential.py --programs 400 --solum $(SOLUM)
	$(DEV) fuzz --cells 4000

fuzz: setup ## Look for cells and files that crash, and cells that differ from swiftc; FUZZ_SECONDS=600, …
	$(DEV) fuzz --seconds $(FUZZ_SECONDS)
	$(DEV) fuzz rasters --files $(FUZZ_FILES)
	$(DEV) fuzz profiles --files $(FUZZ_FILES)
	$(VENV)/bin/python Tests/Fuzz/differential.py --programs $(FUZZ_PROGRAMS) --solum $(SOLUM)
	$(VENV)/bin/python Tests/Fuzz/mutations.py --programs $(FUZZ_PROGRAMS) --solum $(SOLUM)

bench: build $(BENCH)/.ready ## Measure Solum beside its peers and write docs/benchmarks.md
	bash Tests/Support/install-packages.sh r-cran-ranger
	$(BENCH)/bin/python Tests/Benchmarks/bench.py

lab: setup $(LAB)/.ready ## Start JupyterLab with the kernel there
	$(SOLUM) install --prefix $(LAB)
	$(LAB)/bin/jupyter lab --notebook-dir=notebooks $(LAB_OPTIONS)

bindings: build ## Regenerate what cells can call from the public declarations
	$(DEV) bindings

lint: build ## Check style and structure
	$(DEV) lint

clean: ## Remove everything that was built
	rm -rf .build .venv $(DEMO)
