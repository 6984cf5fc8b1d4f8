# The developer's habits. Everything here calls ./hazir or its virtual environment.

VENV ?= $(or $(HAZIR_VENV),.venv)
PYTHON = $(VENV)/bin/python

.DEFAULT_GOAL := help
.PHONY: help check test bench screenshots lock minimal clean

help: ## Show this help
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/\1|\2/p' $(MAKEFILE_LIST) | while IFS='|' read -r name what; do \
		printf '  make %-12s %s\n' "$$name" "$$what"; done

check: ready ## Lint, format, types and import rules (seconds; mends what it can)
	$(PYTHON) -m ruff check --fix
	$(PYTHON) -m ruff format
	./hazir test -n 0 -q tests/test_house.py

test: ## The whole suite, as CI runs it
	./hazir test

bench: ready ## Measure what has a goal, as a table
	$(PYTHON) -m benchmarks

screenshots: ready ## Draw every screen anew into screenshots/ (an index.html shows them)
	$(PYTHON) scripts/screenshots.py

lock: ## Write the requirements' lock files anew (UPGRADE=1 takes the newest versions)
	scripts/lock.sh $(if $(UPGRADE),--upgrade)

minimal: ## Try set-up, tests and app on a bare Debian (root; about ten minutes)
	scripts/try-minimal.sh

clean: ## Remove the virtual environment and all caches
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: ready
ready:
	@./hazir test --version >/dev/null
