#!/bin/sh
# pyproject.toml -> requirements/*.lock: one resolution for every system and Python, with hashes, naming no index.
set -eu
cd "$(dirname "$0")/.."

TOOLS=build/lock-tools
[ -x $TOOLS/bin/uv ] || {
    .venv/bin/python -m venv $TOOLS
    $TOOLS/bin/python -m pip --disable-pip-version-check install -q 'uv>=0.8,<1'
}

compile() {
    # Settings of this machine must not reach the files: no configuration, no index, no folder of wheels.
    env -u UV_INDEX_URL -u UV_EXTRA_INDEX_URL -u UV_DEFAULT_INDEX -u UV_INDEX -u UV_FIND_LINKS \
        $TOOLS/bin/uv pip compile --quiet --no-config --universal --python-version 3.11 \
        --no-emit-index-url --no-emit-find-links --no-header --upgrade "$@"
}

# dev first: the runtime's versions are then the very ones the tests ran with.
compile --generate-hashes --extra dev -o requirements/dev.lock pyproject.toml
compile --generate-hashes -c requirements/dev.lock -o requirements/runtime.lock pyproject.toml
compile --generate-hashes -o requirements/verify.txt requirements/verify.in

if grep -nE '://|^--(index|extra|find)' requirements/*.lock requirements/verify*.txt; then
    echo 'lock: an address got into the lock files (see above)' >&2
    exit 1
fi
