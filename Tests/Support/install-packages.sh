#!/usr/bin/env bash
# Installs the Debian packages that are named, where they are missing, and no others than they need.
#
#     install-packages.sh [--plan] PACKAGE…
#
# `--plan` only says what would be installed, and how much it is. `gdal` is the library GDAL, whose package
# bears another number in each release.
set -euo pipefail

plan=false
if [[ ${1:-} == --plan ]]; then
  plan=true
  shift
fi

is_missing() {
  if [[ $1 == gdal ]]; then
    ! ldconfig -p | grep -q 'libgdal\.so\.'
  else
    [[ $(dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null) != installed ]]
  fi
}

# The library is what the package with its headers depends on.
library_of_gdal() {
  apt-cache depends libgdal-dev | sed -nE 's/^ *Depends: (libgdal[0-9].*)/\1/p' | head -n 1
}

if ! command -v dpkg-query apt-get >/dev/null; then
  echo "This system has no apt-get. If the build fails, install what the README lists." >&2
  exit 0
fi

PATH=$PATH:/usr/sbin:/sbin
missing=()
for package in "$@"; do
  if is_missing "$package"; then missing+=("$package"); fi
done
if ((${#missing[@]} == 0)); then
  echo "no package is missing"
  exit 0
fi

as_root=()
if ((EUID != 0)); then
  as_root=(sudo)
fi
options=(--yes --no-install-recommends)

# Without lists of packages, as in a fresh container, nothing is known of any of them.
if [[ -z $(apt-cache search --names-only '^libzmq3-dev$') ]] || ! $plan; then
  if ((EUID == 0)) || command -v sudo >/dev/null; then
    "${as_root[@]}" apt-get update --quiet=2 >&2 || true
  fi
fi
for index in "${!missing[@]}"; do
  if [[ ${missing[index]} == gdal ]]; then
    missing[index]=$(library_of_gdal)
    : "${missing[index]:=libgdal-dev}"
  fi
done

if $plan; then
  sums=$(apt-get install --assume-no --no-install-recommends -o Debug::NoLocking=1 \
    "${missing[@]}" 2>/dev/null || true)
  count=$(sed -nE 's/.* ([0-9]+) newly installed.*/\1/p' <<<"$sums")
  fetch=$(sed -nE 's/^Need to get ([^/ ]+ .B).*/\1/p' <<<"$sums")
  disk=$(sed -nE 's/^After this operation, (.* .B) of additional.*/\1/p' <<<"$sums")
  echo "${missing[*]}: ${count:-?} packages with those they need, ${fetch:-?} to fetch, ${disk:-?} of disk"
elif ((EUID != 0)) && ! command -v sudo >/dev/null; then
  echo "Packages are missing, and there is no sudo here. As root, run" >&2
  echo "    apt-get install --no-install-recommends ${missing[*]}" >&2
  echo "and then the same command again." >&2
  exit 1
else
  DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install "${options[@]}" "${missing[@]}"
fi
