# Packbench: every command that people and CI run.
PY := .venv/bin/python
UV_VERSION := 0.13.9
UV := build/uv/bin/uv

.PHONY: setup demo test check fix bench

setup: .venv/.ready  ## everything a fresh machine needs

.venv/.ready: pyproject.toml uv.lock packaging/linux/apt.txt
	@if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then packaging/linux/apt-install; fi
	@test -x $(UV) || { python3 -m venv build/uv && build/uv/bin/pip install --quiet uv==$(UV_VERSION); }
	$(UV) sync --quiet --frozen --compile-bytecode
	@touch $@

check: setup
	.venv/bin/ruff format --check . && .venv/bin/ruff check . && .venv/bin/mypy && .venv/bin/lint-imports

fix: setup
	.venv/bin/ruff format . && .venv/bin/ruff check --fix .
