# Packbench: every command that people and CI run. `make help` lists them.
PY := .venv/bin/python
UV_VERSION := 0.13.9
UV := build/uv/bin/uv
OUT ?= build/demo

.PHONY: help setup setup-package demo demo-headless test check fix bench statements translations mutants coverage package contract chaos faults bulk day durability clean

help:  ## this list
	@grep -E '^[a-z-]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 16

setup: .venv/.ready  ## everything a fresh machine needs, into .venv and build/

.venv/.ready: pyproject.toml uv.lock packaging/linux/apt.txt tests/renderer/package-lock.json
	@if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then packaging/linux/apt-install; fi
	@test -x $(UV) || { python3 -m venv build/uv && build/uv/bin/pip install --quiet uv==$(UV_VERSION); }
	$(UV) sync --quiet --frozen --inexact --extra carriers --compile-bytecode
	.venv/bin/npm ci --prefix tests/renderer --silent --no-audit --no-fund
	@touch $@

setup-package: setup
	$(UV) sync --quiet --frozen --inexact --extra carriers --group package

demo: setup  ## practice mode: the window where there is a screen, else a whole shift without one
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then exec $(PY) -m app demo; fi; \
	echo "No screen here: a packer's shift plays by itself, its results go to $(OUT)."; \
	QT_QPA_PLATFORM=offscreen exec $(PY) -m app demo --headless --out $(OUT)

demo-headless: setup
	QT_QPA_PLATFORM=offscreen $(PY) -m app demo --headless --out $(OUT)

test: setup  ## every test, on all cores; fails where an id of tests/ids.txt has none, or anything was left out
	PYTHONDONTWRITEBYTECODE= $(PY) -m pytest --proof -n auto --dist loadfile --no-loadscope-reorder

check: setup  ## format, lint, types, import directions
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/lint-imports

fix: setup  ## format, and mend what the linter can mend
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .

bench: setup  ## PERF-1, 2, 3, 4, 5, 8, 9, 10, rate choice and bulk as JSON lines; fails where a goal is missed
	$(PY) -m tests.benchmarks

statements: setup  ## builds the database's statements into resources/sql.json
	$(PY) -m app.database.building

translations: setup  ## takes new sentences into resources/i18n and compiles what is translated
	.venv/bin/pyside6-lupdate -silent -locations none -no-obsolete $(wildcard app/ui/words/*.py) \
	    -ts resources/i18n/packbench_es.ts resources/i18n/packbench_de.ts
	for language in es de; do .venv/bin/pyside6-lrelease -silent resources/i18n/packbench_$$language.ts; done

mutants: setup  ## breaks domain, sync and codecs line by line; at least 90 % must be caught
	$(PY) -m tests.mutants

coverage: setup  ## every branch of domain, sync and codecs
	.venv/bin/coverage run --data-file=build/.coverage -m pytest -q tests/app/domain tests/app/sync tests/hardware \
		--ignore=tests/hardware/test_umockdev.py --ignore=tests/hardware/test_transports.py
	.venv/bin/coverage report --data-file=build/.coverage

contract: setup  ## our requests and wire types against Amazon's published models in ../shared/spapi
	$(PY) -m pytest -q -o faulthandler_timeout=300 -o python_files='check_*.py test_*.py' tests/contract

chaos: setup  ## kill -9 at every seam and at random times
	$(PY) -m tests.system.chaos

faults: setup  ## each purchase call against each fault, killed and started again: a table of who paid how often
	$(PY) -m tests.system.fault_matrix

bulk: setup  ## 500 orders in bulk, killed twice on the way
	$(PY) -m tests.system.bulk.flood

day: setup  ## days of three stores, 5,000 listings and 2,000 orders against an oracle, minute by minute
	$(PY) -m tests.system.day --seeds $(or $(SEEDS),1)

durability: setup  ## by strace: each of 1,000 scans was on the disk before its paint was told
	QT_QPA_PLATFORM=offscreen $(PY) -m tests.system.durability --scans 1000

package: setup-package  ## a one-folder build in dist/, smoke-tested; prints size and start time
	packaging/build

clean:  ## removes what can be made again, but for .venv
	rm -rf build/demo build/pyinstaller dist mutants .pytest_cache .mypy_cache .ruff_cache .import_linter_cache
