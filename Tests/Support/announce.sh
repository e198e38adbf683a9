#!/usr/bin/env bash
# Says what `make demo` and `make lab` are about to do, how much disk it takes and how long.
#
#     announce.sh PACKAGE…
set -euo pipefail
cd "$(dirname "$0")/../.."

# As measured by building from nothing, see the README.
build_disk="0.7 GB" build_minutes=10

if ! command -v swift >/dev/null; then
  echo "There is no Swift here. Install Swift 6.2 or newer (www.swift.org/install) and put it on the PATH." >&2
  exit 1
fi
echo "Packages  $(bash Tests/Support/install-packages.sh --plan "$@")"
if [[ -x .build/release/solum ]]; then
  echo "Program   built before; only what has changed is built"
else
  echo "Program   about $build_minutes minutes on two cores, $build_disk in .build"
fi
