# What `.ci/run` runs its commands with.

# Runs a command and says how long it took.
part() {
  local began=$SECONDS status=0
  echo "== $*"
  "$@" || status=$?
  echo "== $((SECONDS - began)) s: $*"
  return "$status"
}

# Runs tests, and all of them once more if a process of Vitest died while no test failed. One cause is mended (front matter that
# took the YAML parser out of stack, src/articles/texts/front-matter.ts); Vitest 4 says of others only that a process is gone.
tests() {
  local log status=0
  log=$(mktemp)
  # `three_at_once` starts a bash without `pipefail`, where the status would be that of `tee`.
  (set -o pipefail; "$@" 2>&1 | tee "$log") || status=$?
  if [ "$status" -ne 0 ] && grep -q 'Worker exited unexpectedly' "$log" && ! grep -q 'FAIL' "$log"; then
    echo "== A process of Vitest died, and no test failed: once more, all of them."
    status=0
    "$@" || status=$?
  fi
  rm -f "$log"
  return "$status"
}

# Runs commands, three at once, and shows the output of each in one piece; fails if one fails.
three_at_once() {
  printf '%s\n' "$@" | xargs -P 3 -I{} bash -c 'in_one_piece {}'
}

in_one_piece() {
  local output status=0
  output=$(part "$@" 2>&1) || status=$?
  echo "$output"
  return "$status"
}

export -f part tests in_one_piece
