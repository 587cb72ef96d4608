# prepapp: `make run` opens the window, `make test` runs the tests, `make help` lists the rest.

ifneq ($(firstword $(MAKEFILE_LIST)),Makefile)
# Called as `make -f elsewhere/Makefile`: everything below speaks of the checkout's own folder.
HERE := $(patsubst %/,%,$(dir $(firstword $(MAKEFILE_LIST))))
help: elsewhere ; @$(MAKE) --no-print-directory -C '$(HERE)' help
%: elsewhere ; @$(MAKE) --no-print-directory -C '$(HERE)' $@
$(MAKEFILE_LIST): ;
.PHONY: elsewhere
elsewhere: ;
else

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.SUFFIXES:
MAKEFLAGS += --no-builtin-rules

PYTHON ?=
ARGS ?=
export PYTHON

PY := .venv/bin/python
READY := .venv/.prepapp-ready
WINDOW_READY := .venv/.prepapp-window-ready
OUTSIDE_READY := .venv/.prepapp-outside-ready
DIST_READY := .venv/.prepapp-dist-ready
VERIFY_READY := .venv-verify/.prepapp-ready
BUNDLE := build/bank.bundle
LANGUAGES := $(patsubst resources/%.ts,build/%.qm,$(wildcard resources/translations/*.ts))
OFFSCREEN := QT_QPA_PLATFORM=offscreen

# A folder is as new as the last file added to it or removed from it.
BANK := $(shell find question_bank -type d -o -name '*.yaml')
BANK_CODE := $(wildcard src/prepapp/content/*.py src/prepapp/cli/bank.py)
SHIPPED := $(shell find src resources -name __pycache__ -prune -o -type f -print)
CODE := src tests packaging docs $(wildcard benchmarks) $(wildcard build.spec)

.PHONY: help run test check format bank screenshots languages translations verify-bank dist deb tar release test-outside test-bare-machine lock clean setup static format-check lint types imports bank-check

help:  ## list what can be made
	@echo 'make run      make test      and:'
	@sed -nE 's/^([a-z-]+):.*  ## (.*)/  \1\t\2/p' Makefile | expand -t 16

run: $(READY) $(WINDOW_READY) $(BUNDLE) $(LANGUAGES)  ## open the window; sets up what is missing (ARGS='--data-dir DIR')
	@$(PY) -m prepapp $(ARGS)

test: $(READY) $(BUNDLE)  ## run the tests with coverage on all cores; needs no screen (ARGS='tests/domain -x -n0')
	@echo 'test: pytest'
	@$(OFFSCREEN) $(PY) -m pytest -n auto --cov --cov-report=term:skip-covered $(ARGS)

check: static bank-check test  ## everything that must hold before a push

static: format-check lint types imports  ## formatter, ruff, mypy and the import rules, without tests

format-check: $(READY)
	@echo 'check: ruff format'
	@$(PY) -m ruff format --quiet --check --diff $(CODE)

lint: $(READY)
	@echo 'check: ruff'
	@$(PY) -m ruff check --quiet $(CODE)

types: $(READY)
	@echo 'check: mypy'
	@$(PY) -m mypy --no-error-summary

imports: $(READY)
	@echo 'check: import rules'
	@found=$$(.venv/bin/lint-imports --no-logo 2>&1) || { echo "$$found"; exit 1; }

bank-check: $(READY)  ## the bank's schema, lints and round trips
	@echo 'check: the bank'
	@$(PY) -m prepapp bank check

format: $(READY)  ## let the formatter and ruff's safe fixes rewrite the code
	@$(PY) -m ruff check --quiet --fix $(CODE) || true
	@$(PY) -m ruff format $(CODE)

bank: $(BUNDLE)  ## compile question_bank into build/bank.bundle, if it changed

$(BUNDLE): $(BANK) $(BANK_CODE) | $(READY)
	@echo 'bank: building $@'
	@$(PY) -m prepapp bank build

screenshots: $(READY) $(BUNDLE) $(LANGUAGES)  ## take pictures of every screen, state, theme, text size and scale (ARGS='--scales 1')
	@$(OFFSCREEN) $(PY) docs/screenshots.py $(ARGS)

languages: $(LANGUAGES)  ## compile resources/translations into build/translations, if they changed

build/translations/%.qm: resources/translations/%.ts | $(READY)
	@mkdir -p $(@D)
	@.venv/bin/pyside6-lrelease -silent $< -qm $@

translations: $(READY)  ## find the texts of the source, update the .ts files, and say what they lack
	@$(PY) -m prepapp translations update

verify-bank: $(READY) $(VERIFY_READY)  ## run the bank's own proofs with the scientific libraries (ARGS=--strict)
	@echo 'verify: running the programs of the bank'
	@$(PY) -m prepapp bank verify --python .venv-verify/bin/python $(ARGS)

dist: dist/prepapp/prepapp  ## make the packaged program in dist/prepapp and let it test itself
	@echo 'dist: selftest of the packaged program'
	@$(OFFSCREEN) dist/prepapp/prepapp selftest

dist/prepapp/prepapp: build.spec $(BUNDLE) $(LANGUAGES) $(SHIPPED) requirements/dev.lock | $(READY) $(DIST_READY)
	@echo 'dist: PyInstaller (a minute or two)'
	@PYTHONHASHSEED=0 $(PY) -m PyInstaller --noconfirm build.spec >build/pyinstaller.log 2>&1 || { tail -n 20 build/pyinstaller.log; exit 1; }
	@touch $@

deb: dist/prepapp/prepapp  ## make the Debian package in dist
	@$(PY) packaging/linux/make_deb.py

tar: dist/prepapp/prepapp  ## make the archive that runs from any folder, in dist
	@$(PY) packaging/make_tar.py

release: dist deb tar  ## make every package for this system, with checksums and notes, in dist
	@$(PY) packaging/make_release.py

test-outside: $(READY) $(OUTSIDE_READY) $(BUNDLE) $(LANGUAGES)  ## read the window as a screen reader does, on a virtual display (Linux)
	@echo 'test-outside: pytest'
	@PREPAPP_OUTSIDE=1 $(PY) -m pytest -p no:randomly -n0 tests/outside $(ARGS)

test-bare-machine: deb  ## prove the Debian package in a minimal Debian; needs root, the network, debootstrap, Xvfb, xdotool, ImageMagick
	@PREPAPP_DEB="$$(ls -t dist/*.deb | head -n 1)" $(PY) -m pytest -p no:randomly -n0 tests/bare_machine $(ARGS)

lock: $(READY)  ## resolve the dependencies anew into requirements/*
	@sh packaging/lock.sh

setup: $(READY)  ## make .venv with the locked packages, and see to the system's libraries
	@:

$(READY): requirements/dev.lock pyproject.toml packaging/setup.sh
	@sh packaging/setup.sh tests

$(WINDOW_READY): packaging/setup.sh | $(READY)
	@sh packaging/setup.sh window
	@touch $@

$(OUTSIDE_READY): packaging/setup.sh | $(READY)
	@sh packaging/setup.sh outside
	@touch $@

$(DIST_READY): packaging/setup.sh | $(READY)
	@sh packaging/setup.sh dist
	@touch $@

$(VERIFY_READY): requirements/verify.txt requirements/verify-torch.txt packaging/setup_verify.sh | $(READY)
	@sh packaging/setup_verify.sh

clean:  ## remove what was built; the virtual environments stay
	@rm -rf build dist htmlcov .coverage .coverage.* .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	@find src tests benchmarks -name __pycache__ -prune -exec rm -rf {} +
	@echo 'clean: the environments .venv and .venv-verify were left; rm -r them to start from nothing'

endif
