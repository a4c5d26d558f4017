#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Starts an instrument: tools/new_instrument.sh wijkschouw → instruments/wijkschouw.toml, which lints, and
# instruments/stories/wijkschouw.story, which passes. docs/walkthroughs/add-an-instrument.md goes on from there.
set -euo pipefail
cd "$(dirname "$0")/../instruments"
id=${1:-}
[[ "$id" =~ ^[a-z][a-z0-9_]*$ ]] || { echo 'usage: tools/new_instrument.sh name_in_small_letters' >&2; exit 2; }
for taken in "$id.toml" "drafts/$id.toml" "stories/$id.story"; do
  [ ! -e "$taken" ] || { echo "tools/new_instrument.sh: instruments/$taken is there already" >&2; exit 1; }
done
cat >"$id.toml" <<TEXT
# In één zin: wie doet wat, en wat komt eruit? (docs/instrument-format.md legt elk woord uit.)
format = 1
id = "$id"
version = 1
title = { nl = "${id^}", en = "${id^}" }
summary = { nl = "Wat bewoners hiermee kunnen.", en = "What residents can do with it." }
ladder = "meebeslissen"
law = ["Gemeentewet 150"]

[opening]
title = { nl = "Dien een voorstel in", en = "Hand in a proposal" }
by = ["indiener"]

# Wie doen mee? kind: initiator, resident, officer, panel of decider.
[roles]
indiener = { kind = "initiator", who = { nl = "een bewoner", en = "a resident" } }
behandelaar = { kind = "officer", who = { nl = "de ambtenaar die antwoordt", en = "the official who answers" } }

# Wat wordt gevraagd? later = true: pas bij een handeling die het vraagt.
[fields]
titel = { type = "text", label = { nl = "Hoe heet uw voorstel?", en = "What is your proposal called?" }, required = true }
omschrijving = { type = "long_text", label = { nl = "Wat wilt u?", en = "What do you want?" }, required = true }

# Elke fase heeft een termijn en een einde. Wie een dossier sluit, vertelt het iemand (tells).
[[phase]]
name = "ontvangen"
stage = "intake"
title = { nl = "Ontvangen", en = "Received" }
help = { nl = "De gemeente leest uw voorstel.", en = "The municipality reads your proposal." }
term = { length = "4 weeks" }
moves = [
  { name = "antwoorden", title = { nl = "Antwoorden", en = "Answer" }, by = "behandelaar", to = "beantwoord", needs = { reason_given = true }, tells = ["indiener"] },
  { name = "intrekken", title = { nl = "Intrekken", en = "Withdraw" }, by = "indiener", to = "ingetrokken", tells = ["behandelaar"] },
]

[[phase]]
name = "beantwoord"
stage = "answer"
title = { nl = "Beantwoord", en = "Answered" }
final = true

[[phase]]
name = "ingetrokken"
stage = "answer"
title = { nl = "Ingetrokken", en = "Withdrawn" }
final = true
TEXT
cat >"stories/$id.story" <<TEXT
story Een voorstel krijgt antwoord, met redenen
2026-01-05 indiener:anna opens $id
  titel = Een bankje
refused omschrijving
2026-01-05 indiener:anna opens $id
  titel = Een bankje
  omschrijving = Bij de vijver
expect due 2026-02-02
2026-01-12 behandelaar:coen antwoorden
refused reason_given
2026-01-12 behandelaar:coen antwoorden
  reason = Het bankje komt er in het voorjaar
expect phase beantwoord
expect tells indiener

story Intrekken
2026-01-05 indiener:anna opens $id
  titel = Een bankje
  omschrijving = Bij de vijver
2026-01-06 indiener:anna intrekken
expect phase ingetrokken
TEXT
echo "instruments/$id.toml"
echo "instruments/stories/$id.story"
