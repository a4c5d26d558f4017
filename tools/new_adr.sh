#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Starts a decision record: tools/new_adr.sh "Mail is a row" → docs/adr/0016-mail-is-a-row.md, and its line in the index.
set -euo pipefail
cd "$(dirname "$0")/../docs/adr"
[ $# -eq 1 ] || { echo 'usage: tools/new_adr.sh "Title of the decision"' >&2; exit 2; }
title=$1
last=$(find . -maxdepth 1 -name '[0-9][0-9][0-9][0-9]-*.md' -printf '%f\n' | sort | tail -n 1)
number=$(printf '%04d' $((10#${last:0:4} + 1)))
slug=$(iconv -f UTF-8 -t ASCII//TRANSLIT <<<"$title" | tr '[:upper:]' '[:lower:]' | sed -E 's/[^a-z0-9]+/-/g; s/^-|-$//g')
[ -n "$slug" ] || { echo "tools/new_adr.sh: the title needs letters" >&2; exit 2; }
file=$number-$slug.md
cat >"$file" <<TEXT
# $number $title

$(date +%F) · proposed

**Context.** What presses, in figures where there are any.

**Decision.** One sentence in the present tense; then how.

**Set aside.** What else was weighed, and why not.

**Consequences.** What gets easier, what gets harder, how we notice that it was wrong.
TEXT
printf -- '- [%s %s](%s)\n' "$number" "$title" "$file" >>README.md
echo "docs/adr/$file"
