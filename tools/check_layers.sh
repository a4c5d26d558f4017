#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Who may include whom (docs/architecture.md). Prints file:line: storey may not include storey; exit 1 when there is one.
# tests/guards keeps the same table; this one answers before anything is built.
set -euo pipefail
cd "$(dirname "$0")/.."
declare -A may=(
  [base]="base"
  [algorithms]="algorithms base"
  [domain]="domain base"
  [store]="store domain base"
  [app]="app store domain algorithms base"
  [web]="web app domain base"
  [cli]="cli app domain algorithms base"
  [main]="main cli web app store domain algorithms base"
)
broken=0
while IFS=: read -r file line include; do
  from=${file#src/} from=${from%%/*}
  to=${include#*\"} to=${to%%/*}
  [[ " ${may[$from]:-} " == *" $to "* ]] && continue
  printf '%s:%s: %s may not include %s\n' "$file" "$line" "$from" "$to"
  broken=1
done < <(grep -rnE --include='*.cc' --include='*.h' '^#include "' src)
exit $broken
