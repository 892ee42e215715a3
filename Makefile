# Leerrijk. `make help` lists what there is.
SHELL := /bin/bash
PORT ?= 8000
DATA ?= var
DEMO ?=
LAN ?=
PUBLIC_URL ?=
CONTROLLER ?=
PY := .venv/bin/python
WORKERS ?= 2

export LEERRIJK_PORT := $(PORT)
export LEERRIJK_DATA := $(DATA)
export LEERRIJK_LAN := $(LAN)
export LEERRIJK_PUBLIC_URL := $(PUBLIC_URL)
export LEERRIJK_CONTROLLER := $(CONTROLLER)
export LEERRIJK_WORKERS := $(WORKERS)
ifneq ($(DEMO),)
export LEERRIJK_DEMO := $(DEMO)
endif

.PHONY: help install run test check bench screenshots lock translations

help: ## What there is
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14
	@echo "Variables of run: PORT DATA DEMO LAN PUBLIC_URL CONTROLLER WORKERS"

install: .venv/.installed ## Everything to run and to check, in .venv

.venv/.installed: requirements/lock.txt pyproject.toml package-lock.json
	python3 -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Leerrijk needs python3 3.11 or newer")'
	test -x $(PY) || python3 -m venv .venv
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/lock.txt
	$(PY) -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps -e .
	touch $@

.PHONY: built
built: install
	@env -u LEERRIJK_DATA LEERRIJK_DATA=build/data $(PY) -m leerrijk.project.build

run: built ## Server and worker in the foreground, on http://127.0.0.1:8000
	@.venv/bin/leerrijk run

test: built ## Everything that can fail: unit, property, integration, attacks, house, browser, accessibility
	@$(PY) -m tests.machine
	$(PY) -m pytest -n 2 --dist worksteal

check: built ## ruff, types, imports, templates, translations, links in docs, dead code
	@$(PY) -m tests.checks

bench: built ## Speed, as ratios in one run
	$(PY) -m tests.bench

screenshots: built ## The pictures in README and manual, taken by the journey's test
	$(PY) -m pytest tests/journeys -k journey --screenshots docs/images

lock: ## Lock the requirements anew
	$(PY) -m pip install --quiet uv
	.venv/bin/uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	  --no-emit-index-url -q requirements/check.in -o requirements/lock.txt

translations: install ## Bring the .po files up to date
	@$(PY) -m tests.translations --write
