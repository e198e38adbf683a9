#!/usr/bin/env bash
# Runs a command as one stage of a longer piece of work, with one line on the terminal. What the command
# prints goes to a log; where it fails, the end of the log is shown, and where the rest is.
#
#     stage.sh NAME TITLE COMMAND…
set -uo pipefail
name=$1 title=$2
shift 2

log=$PWD/.build/logs/$name.log
mkdir -p "${log%/*}"
printf '%s … ' "$title"
started=$SECONDS
if "$@" >"$log" 2>&1; then
  took=$((SECONDS - started))
  if ((took < 60)); then echo "$took s"; else echo "$((took / 60)) min $((took % 60)) s"; fi
else
  status=$?
  echo "failed"
  tail -n 20 "$log" | sed 's/^/  | /' >&2
  echo "Everything it printed is in $log" >&2
  exit $status
fi
