#!/bin/sh
# .venv-verify: the scientific libraries that the bank's programs import, apart from what the program needs.
#
# Never fails for want of a download. What could not be installed is said here, and `prepapp bank verify` then
# reports the items that need it as not run (with --strict they fail).
set -eu
cd "$(dirname "$0")/.."

VENV=.venv-verify
STAMP=$VENV/.prepapp-ready
LOG=build/setup/pip-verify.log

say() { printf 'setup: %s\n' "$*"; }
pip_install() {
    $VENV/bin/python -m pip --disable-pip-version-check --no-input install -q --no-deps --only-binary :all: "$@" \
        >>$LOG 2>&1 </dev/null
}

mkdir -p build/setup
: >$LOG
if ! $VENV/bin/python -m pip --version >/dev/null 2>&1; then
    rm -rf $VENV
    say "making $VENV"
    .venv/bin/python -m venv $VENV
fi
say "installing the libraries of requirements/verify.txt into $VENV (about 500 MB, the first time only)"
pip_install --require-hashes -r requirements/verify.txt || {
    say "could not install requirements/verify.txt: $(grep '^ERROR' $LOG | tail -n 1). Items that need them are not run."
    exit 0
}
pip_install -r requirements/verify-torch.txt || {
    say "no CPU build of torch in the package index in use. Items that need torch are not run."
    exit 0
}
: >$STAMP
