#!/usr/bin/env bash
# Compiles every program of this folder with swiftc and records, or checks, what it does.
#
#   record.sh [--check] [part of a path ...]
#
# Accepted/<Topic>/<name>.swift  must compile and run; <name>.expected is its standard output.
# Failing/<name>.swift           must compile and trap on the line that ends in "// fails: <why>";
#                                <name>.expected is its standard output up to the trap.
# Rejected/<name>.swift          must be rejected on exactly the lines that end in
#                                "// error: <message>", with exactly these messages. Several errors
#                                on one line follow each other: "// error: <one> // error: <two>".
#                                A bare "// error:" is filled in with what swiftc says.
#
# The module is named main, as that of a main.swift: it shows in [main.Horizon(...)].
# A first line "// swiftc: <options>" adds options for that program. With --check nothing is
# written and any difference is a failure. The exit status is the number of failures, at most 100.
set -u
cd "$(dirname "$0")" || exit 1

check=false
if [ "${1:-}" = --check ]; then check=true; shift; fi
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
failures=0
examined=0

fail() {
  echo "FAILED $1: $2"
  [ -s "${3:-}" ] && sed 's/^/    /' "$3" | head -20
  failures=$((failures + 1))
}

options() { sed -n '1s|^// swiftc: ||p' "$1"; }

build() {
  # Options are words: left unquoted on purpose.
  swiftc -Onone -lm -swift-version 6 -module-name main -diagnostic-style llvm $(options "$1") "${@:2}" "$1"
}

# Writes or compares the output of a program.
keep() {
  local expected="${1%.swift}.expected"
  if $check; then
    diff "$expected" "$room/output" > "$room/difference" 2>&1 \
      || fail "$1" "the output differs" "$room/difference"
  else
    cmp -s "$expected" "$room/output" || cp "$room/output" "$expected"
  fi
}

accept() {
  if ! build "$1" -o "$room/program" 2> "$room/messages"; then
    fail "$1" "does not compile" "$room/messages"; return
  fi
  if ! timeout 20 "$room/program" > "$room/output" 2> "$room/messages"; then
    fail "$1" "does not run to its end" "$room/messages"; return
  fi
  keep "$1"
}

trapping() {
  if ! build "$1" -g -o "$room/program" 2> "$room/messages"; then
    fail "$1" "does not compile" "$room/messages"; return
  fi
  # Lines leave the program at once, so that none is lost in the trap.
  ( SWIFT_BACKTRACE=enable=yes,color=no,interactive=no timeout 60 \
      stdbuf -oL "$room/program" > "$room/output" 2> "$room/messages"; exit $? ) 2> /dev/null
  local status=$?
  if [ $status -lt 129 ]; then fail "$1" "does not trap (status $status)" "$room/messages"; return; fi
  local marked trapped
  marked=$(awk '/ \/\/ fails: / { print FNR }' "$1" | xargs)
  # The line that the trap names, or else the innermost frame of the backtrace in this file.
  trapped=$(sed -n "s|^[^ ]*$(basename "$1"):\([0-9]*\): Fatal error.*|\1|p
    s|.* at .*/$(basename "$1"):\([0-9]*\).*|\1|p" "$room/messages" | head -1)
  # A failed cast names no line at all: then the one mark stands unproved.
  if [ "$marked" != "${trapped:-${marked%% *}}" ]; then
    fail "$1" "traps on line ${trapped:-?}, not on line ${marked:-?}" "$room/messages"; return
  fi
  keep "$1"
}

# Prints "line<tab>message" for each error mark of a file.
marks() {
  awk '{
    n = split($0, part, / \/\/ error: ?/)
    for (i = 2; i <= n; i++) { print FNR "\t" part[i] }
  }' "$1" | sort -u
}

reject() {
  if build "$1" -emit-sil -o /dev/null 2> "$room/messages"; then
    fail "$1" "is accepted" "$room/messages"; return
  fi
  # Missing returns, unset variables and overflow are found after type checking, and only in a
  # program without type errors: they stand in files of their own.
  sed -n "s|^[^ ]*$(basename "$1"):\([0-9]*\):[0-9]*: error: \(.*\)|\1\t\2|p" "$room/messages" \
    | sed 's/ *$//' | sort -u > "$room/found"
  if ! $check && grep -q ' // error:$' "$1"; then
    fill "$1"
  fi
  marks "$1" > "$room/marked"
  diff "$room/marked" "$room/found" > "$room/difference" \
    || fail "$1" "marked (<) and found (>) errors differ" "$room/difference"
}

fill() {
  awk -F '\t' '
    FNR == NR { said[$1] = said[$1] " // error: " $2; next }
    / \/\/ error:$/ && (FNR in said) { sub(/ \/\/ error:$/, ""); $0 = $0 said[FNR] }
    { print }
  ' "$room/found" "$1" > "$room/filled" && cp "$room/filled" "$1"
}

wanted() {
  local program=$1; shift
  [ $# -eq 0 ] && return 0
  for part in "$@"; do case $program in *"$part"*) return 0 ;; esac; done
  return 1
}

while IFS= read -r program; do
  wanted "$program" "$@" || continue
  examined=$((examined + 1))
  case $program in
    Accepted/*) accept "$program" ;;
    Failing/*) trapping "$program" ;;
    Rejected/*) reject "$program" ;;
  esac
done < <(find Accepted Failing Rejected -name '*.swift' | LC_ALL=C sort)

echo "$examined programs, $failures failures"
exit $((failures > 100 ? 100 : failures))
