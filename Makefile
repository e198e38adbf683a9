# Everything a user or a contributor runs. Each target does its own set-up.

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
# JupyterLab starts for root, as in a container, only where it is told that this is meant.
AS_ROOT := $(if $(filter 0,$(shell id -u)),--allow-root)

# The packages that the program is built with and needs when it runs, and those that tests need besides.
PROGRAM_PACKAGES := libzmq3-dev libsqlite3-dev libopenblas0 libcmark-gfm-extensions0.29.0.gfm.6 gdal
TEST_PACKAGES := $(PROGRAM_PACKAGES) libgdal-dev python3-venv chromium qemu-user
INSTALL := bash Tests/Support/install-packages.sh

# One line on the terminal, and the rest in .build/logs.
STAGE := @bash Tests/Support/stage.sh

# How long and how much `make fuzz` looks.
FUZZ_SECONDS ?= 60
FUZZ_PROGRAMS ?= 400
FUZZ_FILES ?= 5000

.PHONY: help demo lab program setup packages build test nightly sanitize arm64 fuzz bench bindings lint clean

help: ## Show what can be made
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

# What users run: the program alone.

program:
	@bash Tests/Support/announce.sh $(PACKAGES)
	$(STAGE) packages "Installing packages that are missing" $(INSTALL) $(PACKAGES)
	$(STAGE) build "Building the program" swift build -c release --product solum

demo: PACKAGES := $(PROGRAM_PACKAGES)
demo: program ## Build the program and run the tour with it; DATA=folder uses real data
	@mkdir -p $(DEMO)
	$(STAGE) notebook "Running the notebook, about a minute" env DATA="$(if $(DATA),$(abspath $(DATA)))" \
	  bash -c 'cd $(DEMO) && $(abspath $(SOLUM)) run $(abspath $(NOTEBOOK)) --to . --page'
	@echo
	@$(SOLUM) show $(DEMO)/$(notdir $(NOTEBOOK)) --tag comparison
	@echo
	@echo "Executed notebook: $(abspath $(DEMO)/$(notdir $(NOTEBOOK)))"
	@echo "Page:              $(abspath $(DEMO)/$(notdir $(NOTEBOOK:.ipynb=.html)))"

lab: PACKAGES := $(PROGRAM_PACKAGES) python3-venv
lab: program ## Build the program and start JupyterLab with the kernel there
	$(STAGE) lab "Installing JupyterLab in $(LAB), 250 MB" $(MAKE) $(LAB)/.ready
	@$(SOLUM) install --prefix $(LAB)
	$(LAB)/bin/jupyter lab --notebook-dir=notebooks $(AS_ROOT) $(LAB_OPTIONS)

# What contributors run.

packages: ## Install the Debian packages that are missing
	@$(INSTALL) $(TEST_PACKAGES)

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

# The interpreter that reads the files which the tests write.
test nightly: export SOLUM_PYTHON := $(abspath $(VENV))/bin/python
test: setup ## Build, check style and bindings, and run every test
	$(DEV) lint
	$(DEV) bindings --check
	Tests/Support/check-gdal.sh
	swift test -c release --skip-build
	$(DEV) levels
	for level in portable v3; do \
	  SOLUM_LOOPS=$$level swift test -c release --skip-build --filter "NetworksTests|ForestsTests"; done
	$(VENV)/bin/python -m pytest Tests/Jupyter -q
	Tests/SwiftCellsTests/Programs/record.sh --check
	$(VENV)/bin/python Tests/Fuzz/differential.py --programs 400 --solum $(SOLUM)
	$(DEV) fuzz --cells 4000

nightly: FUZZ_SECONDS := 1200
nightly: FUZZ_PROGRAMS := 10000
nightly: FUZZ_FILES := 100000
nightly: test fuzz sanitize arm64 ## All tests, long fuzzing and the sanitizers; some hours

# Each in a build of its own: threads that touch the same memory, and memory that is not theirs or is
# never given back. A report fails the run, also where the tests pass. No test is one of XCTest, whose
# own runner leaks.
sanitize: packages ## Run the tests of the rooms that handle memory under the sanitizers
	for kind in thread address; do \
	  SOLUM_ONLY=BasicsTests,TablesTests,NetworksTests,ForestsTests \
	    swift test -c release --disable-xctest --sanitize=$$kind --scratch-path .build_$$kind; \
	done

arm64: ## Try what can be tried of arm64 here
	Tests/Processors/arm64.sh

fuzz: setup ## Look for cells and files that crash, and cells that differ from swiftc; FUZZ_SECONDS=600, …
	$(DEV) fuzz --seconds $(FUZZ_SECONDS)
	$(DEV) fuzz rasters --files $(FUZZ_FILES)
	$(DEV) fuzz profiles --files $(FUZZ_FILES)
	$(VENV)/bin/python Tests/Fuzz/differential.py --programs $(FUZZ_PROGRAMS) --solum $(SOLUM)
	$(VENV)/bin/python Tests/Fuzz/mutations.py --programs $(FUZZ_PROGRAMS) --solum $(SOLUM)

bench: build $(BENCH)/.ready ## Measure Solum beside its peers and write docs/benchmarks.md
	@$(INSTALL) r-cran-ranger
	$(BENCH)/bin/python Tests/Benchmarks/bench.py

bindings: build ## Regenerate what cells can call from the public declarations
	$(DEV) bindings

lint: build ## Check style and structure
	$(DEV) lint

clean: ## Remove everything that was built
	rm -rf .build .build_* .venv $(DEMO)
