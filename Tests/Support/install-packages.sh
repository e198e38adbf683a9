#!/usr/bin/env bash
# Installs the Debian packages that building and testing need, and those named in addition; only what is
# missing.
set -euo pipefail

packages=(libzmq3-dev libopenblas-dev libgdal-dev libsqlite3-dev pkg-config python3-venv chromium "$@")

missing=()
for package in "${packages[@]}"; do
  status=$(dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null || true)
  [[ $status == "install ok installed" ]] || missing+=("$package")
done

if ((${#missing[@]} == 0)); then
  exit 0
fi

as_root=()
if ((EUID != 0)); then
  as_root=(sudo)
fi
echo "Installing ${missing[*]}"
"${as_root[@]}" apt-get update -qq
DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq "${missing[@]}"
