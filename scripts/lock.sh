#!/bin/sh
# Writes requirements.lock, requirements-test.lock and requirements-engines.lock anew from pyproject.toml: every
# package with its exact version and the hashes of its files, for Python 3.11 to 3.14 on Linux and macOS. Each
# contains the one before it. PySpark is published as source only, so its files are the one exception to wheels.
#
#   scripts/lock.sh               keep the locked versions, add what pyproject.toml newly asks for
#   scripts/lock.sh --upgrade     take the newest versions
#
# Needs uv; when it is missing, a temporary one is installed and thrown away again.
set -eu
cd "$(dirname "$0")/.."

compile() {
    "$uv" pip compile pyproject.toml --quiet --universal --python-version 3.11 --only-binary :all: \
        --generate-hashes --no-emit-index-url --no-emit-find-links \
        --custom-compile-command scripts/lock.sh "$@" >/dev/null
}

if ! uv=$(command -v uv); then
    workshop=$(mktemp -d)
    trap 'rm -rf "$workshop"' EXIT
    python3 -m venv "$workshop"
    "$workshop/bin/python" -m pip install --quiet --disable-pip-version-check uv
    uv=$workshop/bin/uv
fi
compile -o requirements.lock "$@"
compile -o requirements-test.lock --extra test --constraint requirements.lock "$@"
compile -o requirements-engines.lock --extra test --extra engines --no-binary pyspark \
    --constraint requirements-test.lock "$@"
