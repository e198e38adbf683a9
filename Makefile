# Everything a contributor runs. `make test` does its own set-up.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c

.PHONY: packages build test

packages: ## Install the Debian packages that are missing
	@bash Tests/Support/install-packages.sh

build: packages ## Build everything in release, tests included
	swift build -c release --build-tests

test: build ## Build and run every test
	swift test -c release --skip-build
