# What a developer runs. Each target brings what it needs; `make` alone lists them.
PORT ?= 3000
DATA ?=
ARGS ?=

VENV := .venv
PY := $(VENV)/bin/python
CARECHAT := $(VENV)/bin/carechat
# Whoever tries no boundaries does not collect them either: that alone takes each worker many seconds.
QUICK := -m "not slow" --ignore=tests/http/test_boundaries.py
# A test waits for disks and other processes a third of its time.
PYTEST := $(PY) -m pytest -n 3 --dist worksteal
RUN := $(VENV)/.installed-run
DEV := $(VENV)/.installed-dev
DEMO_DATA := $(or $(DATA),data/demo)

# Tests start many servers: each would compile every module again.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help install run test check advisories features bench torture simulate load soak lock migrate web-dev pages

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

install: $(RUN) pages ## install the server into .venv, build its web pages

# The pages are no condition of the server: where they can not be built, the reason is told and the API works.
pages: $(RUN)
	@scripts/web.sh build || echo "The web pages were not built; the API works without them." >&2

run: $(RUN) ## start the demo on PORT (3000), its record in DATA (data/demo)
	@scripts/web.sh build & # beside the server, which answers meanwhile
	$(CARECHAT) migrate --data "$(DEMO_DATA)"
	$(CARECHAT) demo --port $(PORT) --data "$(DEMO_DATA)" $(ARGS)

migrate: $(RUN) ## bring the record in DATA, or at DATABASE_URL, to the newest shape
	$(CARECHAT) migrate $(if $(DATA),--data "$(DATA)") $(ARGS)

test: $(DEV) pages ## run the tests; what needs an absent service is skipped with the reason
	$(PYTEST) $(QUICK) $(ARGS)

check: export REQUIRE_SERVICES = 1
check: $(DEV) ## everything that must hold before a commit; wants PostgreSQL and Redis
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy --strict
	$(VENV)/bin/lint-imports --no-logo
	$(PY) scripts/check_locks.py
	$(PY) scripts/check_migrations.py
	scripts/web.sh check
	scripts/web.sh build
	$(PYTEST) $(QUICK)
	$(PYTEST) -m "slow and not browser"
	@# Each file of these has a server and a browser of its own.
	$(PY) -m pytest -n 2 --dist loadfile -m "slow and browser" tests/web

advisories: $(RUN) ## ask whether what we install has known weaknesses; says so where nobody can be asked
	@$(PY) scripts/check_advisories.py

features: $(DEV) ## print the specification: each rule, each example, passed or not
	$(PY) scripts/features_page.py $(ARGS)

bench: $(DEV) ## measure the server beside a bare Litestar
	$(PY) -m tests.bench $(ARGS)

simulate: $(DEV) ## play a clinic week with 20 providers and 2,000 patients; ARGS="--seed N" repeats a run
	$(PY) -m tests.simulation $(ARGS)

load: $(DEV) ## play the guide's load sample with 10, 100 and 1,000 users beside a bare Litestar
	$(PY) -m tests.load $(ARGS)

torture: $(DEV) ## break what can break under load, kill -9 it, and recount; ARGS="--seed N" repeats a run
	$(PY) -m tests.torture $(ARGS)

soak: $(DEV) ## let both sides of Twilio write through all faults at once, and compare; ARGS="--seed N" repeats a run
	$(PY) -m tests.soak $(ARGS)

web-dev: $(RUN) ## build the web pages on every change, beside a demo on PORT
	@scripts/web.sh watch & watch=$$!; trap 'kill $$watch' EXIT; \
	$(CARECHAT) migrate --data "$(DEMO_DATA)" && $(CARECHAT) demo --port $(PORT) --data "$(DEMO_DATA)" $(ARGS)

lock: $(DEV) ## write requirements/*.txt anew; ARGS=--upgrade takes newer versions
	$(PY) scripts/check_locks.py --write $(ARGS)

$(RUN): pyproject.toml requirements/run.txt requirements/uv.txt scripts/install.sh scripts/preflight.sh
	@scripts/install.sh run

$(DEV): pyproject.toml requirements/dev.txt requirements/uv.txt scripts/install.sh scripts/preflight.sh
	@scripts/install.sh dev
