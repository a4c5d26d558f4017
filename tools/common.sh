# shellcheck shell=bash
# SPDX-License-Identifier: EUPL-1.2
# What ./run, ./test and .ci/run share; sourced, from the root of the project.

# step 2/4 "Building Meent": a line that stands out, with the seconds since the start.
step() { printf '\n[%s] %s (after %d s)\n' "$1" "$2" "$SECONDS"; }

# fail "what is wrong" "what to do"…: and stop.
fail() {
  trap - ERR
  printf '\n%s: %s\n' "$0" "$1" >&2
  shift
  for remedy in "$@"; do printf '  → %s\n' "$remedy" >&2; done
  exit 1
}

# A compiler needs up to 1.5 GB: on a small machine fewer at a time, instead of one that is killed halfway.
if [ -z "${CMAKE_BUILD_PARALLEL_LEVEL:-}" ]; then
  CMAKE_BUILD_PARALLEL_LEVEL=$(awk -v cores="$(nproc)" '/^MemAvailable/ { fit = int($2 / 1500000) }
    END { print fit < 1 ? 1 : fit < cores ? fit : cores }' /proc/meminfo)
  export CMAKE_BUILD_PARALLEL_LEVEL
fi

# need_room MEGABYTES: the build goes into build/.
need_room() {
  mkdir -p build 2>/dev/null || fail "cannot make the folder build/ in $PWD" "run it as the owner of this folder"
  [ -w build ] || fail "cannot write in $PWD/build" "remove it, or run this as its owner: $(stat -c %U build)"
  local free
  free=$(df -Pm build | awk 'NR == 2 { print $4 }')
  [ "$free" -ge "$1" ] || fail "the disk has $free MB left here, the build needs $1" "make room (df -h shows where)"
}
