# Iets proberen: van voorstel naar proef, evaluatie en besluit, en wat daarbij mis kan gaan.

story Een proef die wordt verlengd en blijvend gemaakt
value reacties direct
value experiment_ontvangst 2 weeks
value experiment_besluit 8 weeks
value experiment_verlenging 8 weeks
value experiment_evaluatie 8 weeks
value aanvullen 4 weeks
value bezwaartermijn 6 weeks
value beslissing_op_bezwaar 12 weeks
value verdagen_bezwaar 6 weeks
2026-01-05 indiener:anna opens experiment as terras
  titel = Terras
  omschrijving = Tafels
  plaats = Marktplein
refused vraag
2026-01-05 indiener:anna opens experiment as terras
  titel = Terras op het plein
  omschrijving = Tafels en plantenbakken op drie parkeervakken
  vraag = Ontmoeten buren elkaar meer?
  plaats = Marktplein
expect due 2026-01-19
2026-01-06 indiener:anna wijzigen
  vraag = 
refused move.fields
2026-01-06 indiener:anna wijzigen
  duur = Een zomer
2026-01-07 behandelaar:bo bevestigen
expect phase besluit
expect due 2026-03-04
expect tells indiener
2026-01-08 inwoner:els niet_meer_steunen
refused support.none
2026-01-08 inwoner:els steunen
2026-01-08 inwoner:els steunen
refused support.already
2026-01-08 inwoner:fred steunen
2026-01-09 inwoner:fred niet_meer_steunen
expect support 1
2026-01-12 behandelaar:bo aanvulling_vragen on terras
refused reason_given
2026-01-12 behandelaar:bo aanvulling_vragen on terras
  reason = Er ontbreekt nog iets
expect tells indiener
2026-01-13 behandelaar:bo aanvulling_vragen on terras
  reason = En nog iets
refused already_paused
2026-01-15 indiener:anna aanvullen on terras
  omschrijving = 
refused move.fields
2026-01-15 indiener:anna aanvullen on terras
  omschrijving = Tafels en plantenbakken op twee parkeervakken
2026-01-16 indiener:anna aanvullen on terras
  omschrijving = Tafels en plantenbakken op twee parkeervakken
refused not_paused
2026-01-16 college:wim verlengen on terras
refused reason_given
2026-01-16 college:wim verlengen on terras
  reason = Er is onderzoek nodig
2026-01-19 college:wim verlengen on terras
  reason = En nog langer
refused extended_already
# Wie dreigt te worden afgewezen, wordt eerst gehoord.
2026-01-19 college:wim afwijzen on terras
  reason = Het past niet
refused advice_received
2026-01-19 indiener:anna reageren on terras
  zienswijze = Het past wel
refused advice_received
2026-01-19 behandelaar:bo horen on terras
  hoorverslag = Gebeld
refused advice_received
2026-01-20 behandelaar:bo voornemen on terras
refused reason_given
2026-01-20 behandelaar:bo voornemen on terras
  reason = Het past niet op deze plek
expect tells indiener
2026-01-22 behandelaar:bo horen on terras
refused hoorverslag
2026-01-22 indiener:anna reageren on terras
refused zienswijze
2026-01-22 indiener:anna reageren on terras
  zienswijze = Het past wel, kijk maar
2026-01-26 behandelaar:bo horen on terras
  hoorverslag = Anna licht haar reactie toe
2026-01-26 college:wim afwijzen on terras
refused reason_given
2026-01-26 college:bo afwijzen on terras
  reason = Het past niet
refused not_same_person_as
2026-01-27 college:wim toestaan
  reason = Het plein kan het aan
refused field_given
2026-01-27 behandelaar:bo voorwaarden_stellen
  voorwaarden = De doorgang blijft vrij
refused move.fields
2026-01-27 behandelaar:bo voorwaarden_stellen
  voorwaarden = De doorgang blijft vrij, na 22 uur is het stil
  maatstaf = Tellen, en een rondvraag bij de buren
  middelen = 2500
  eindigt_op = 2025-09-30
2026-01-28 college:wim toestaan
refused reason_given
2026-01-28 college:bo toestaan
  reason = Het plein kan het aan
refused not_same_person_as
# Een proef die al voorbij is, begint niet.
2026-01-28 college:wim toestaan
  reason = Het plein kan het aan
refused term.date_passed
2026-01-29 behandelaar:bo voorwaarden_stellen
  eindigt_op = 2026-09-30
2026-01-30 college:wim toestaan
  reason = Het plein kan het aan
expect phase proef
expect due 2026-09-30
expect tells supporters
# Twee beslissers tegelijk: de tweede komt te laat.
2026-01-30 college:vera afwijzen
  reason = Te druk
refused move.unknown
2026-05-01 indiener:anna meten
refused meting
2026-05-01 indiener:anna meten
  meting = Veertig mensen op een zonnige dag
expect effect report
expect tells supporters
2026-06-01 indiener:anna afbreken
refused reason_given
2026-10-01 indiener:anna meten
  meting = Nog een
refused move.term_ended
2026-10-01 clock eindigen
expect phase evaluatie
expect tells college
# Zonder evaluatie geen besluit.
2026-10-02 college:wim blijvend_maken
  reason = Het bevalt
refused advice_received
2026-10-02 college:wim verlengen
  reason = Nog een zomer
  eindigt_op = 2027-09-30
refused advice_received
2026-10-02 college:wim stoppen
  reason = Te druk
refused advice_received
2026-10-02 indiener:anna reageren
  reactie = Het ging goed
refused advice_received
2026-10-02 behandelaar:bo horen
  gesprek = Gebeld
refused advice_received
2026-10-02 behandelaar:bo evalueren
refused evaluatie
2026-10-05 behandelaar:bo evalueren
  evaluatie = Meer mensen, weinig klachten, één zomer is kort
expect tells supporters
2026-10-06 college:wim verlengen
  eindigt_op = 2027-09-30
refused reason_given
2026-10-06 college:wim verlengen
  reason = Eén zomer is kort
  eindigt_op = 
refused eindigt_op
2026-10-06 college:bo verlengen
  reason = Eén zomer is kort
  eindigt_op = 2027-09-30
refused not_same_person_as
2026-10-06 college:wim verlengen
  reason = Eén zomer is kort
  eindigt_op = 2027-09-30
expect phase proef
expect due 2027-09-30
2027-09-01 college:wim afbreken
  reason = Het plein wordt opgebroken
expect phase evaluatie
expect tells indiener
2027-09-10 behandelaar:bo evalueren
  evaluatie = Ook de tweede zomer ging goed
2027-09-13 indiener:anna reageren
refused reactie
2027-09-13 indiener:anna reageren
  reactie = Houd het zo
2027-09-14 behandelaar:bo horen
refused gesprek
2027-09-14 behandelaar:bo horen
  gesprek = Anna en de buren zijn het eens
2027-09-15 college:wim blijvend_maken
refused reason_given
2027-09-15 college:bo blijvend_maken
  reason = Het werkt
refused not_same_person_as
2027-09-15 college:wim blijvend_maken
  reason = Het werkt, en de buren willen het
expect phase blijvend
expect tells supporters
2027-09-16 indiener:anna meten
  meting = Nog iets
refused move.dossier_closed

story Intrekken, stoppen na de proef, en een besluit dat te laat is
value reacties direct
value experiment_ontvangst 2 weeks
value experiment_besluit 8 weeks
value experiment_verlenging 8 weeks
value experiment_evaluatie 8 weeks
value aanvullen 4 weeks
value bezwaartermijn 6 weeks
value beslissing_op_bezwaar 12 weeks
value verdagen_bezwaar 6 weeks
2026-01-05 indiener:anna opens experiment as a
  titel = Terras op het plein
  omschrijving = Tafels en plantenbakken op drie parkeervakken
  vraag = Ontmoeten buren elkaar meer?
  plaats = Marktplein
2026-01-05 indiener:anna opens experiment as b
  titel = Terras op het plein
  omschrijving = Tafels en plantenbakken op drie parkeervakken
  vraag = Ontmoeten buren elkaar meer?
  plaats = Marktplein
2026-01-05 indiener:anna opens experiment as c
  titel = Terras op het plein
  omschrijving = Tafels en plantenbakken op drie parkeervakken
  vraag = Ontmoeten buren elkaar meer?
  plaats = Marktplein
2026-01-05 indiener:anna opens experiment as d
  titel = Terras op het plein
  omschrijving = Tafels en plantenbakken op drie parkeervakken
  vraag = Ontmoeten buren elkaar meer?
  plaats = Marktplein
2026-01-06 indiener:anna intrekken on a
expect phase ingetrokken
expect tells behandelaar
2026-01-07 behandelaar:bo bevestigen on b
2026-01-07 behandelaar:bo bevestigen on c
2026-01-07 behandelaar:bo bevestigen on d
2026-01-08 indiener:anna intrekken on b
expect phase ingetrokken
expect tells college
2026-01-09 behandelaar:bo voorwaarden_stellen on b
  voorwaarden = De doorgang blijft vrij, na 22 uur is het stil
  maatstaf = Tellen, en een rondvraag bij de buren
  middelen = 2500
  eindigt_op = 2026-09-30
refused move.dossier_closed
2026-01-12 behandelaar:bo voorwaarden_stellen on c
  voorwaarden = De doorgang blijft vrij, na 22 uur is het stil
  maatstaf = Tellen, en een rondvraag bij de buren
  middelen = 2500
  eindigt_op = 2026-02-28
2026-01-13 college:wim toestaan on c
  reason = Het plein kan het aan
2026-03-01 clock eindigen on c
2026-03-02 behandelaar:bo evalueren on c
  evaluatie = In de winter kwam er niemand
2026-03-03 college:wim stoppen on c
  reason = Er kwam niemand
refused advice_received
2026-03-03 indiener:anna reageren on c
  reactie = Dat is zo
2026-03-04 college:wim stoppen on c
refused reason_given
2026-03-04 college:bo stoppen on c
  reason = Er kwam niemand
refused not_same_person_as
2026-03-04 college:wim stoppen on c
  reason = Er kwam niemand
expect phase gestopt
expect tells supporters
2026-03-04 indiener:anna in_gebreke_stellen on d
refused term_over
# De termijn gaat voorbij zonder besluit.
2026-03-05 behandelaar:bo aanvulling_vragen on d
  reason = Wij zijn te laat
refused term.over
2026-03-05 college:wim verlengen on d
  reason = Wij zijn te laat
refused term.over
2026-03-05 indiener:anna in_gebreke_stellen on d
expect effect notice_of_default
expect tells college
2026-03-06 indiener:anna in_gebreke_stellen on d
refused default.already

story Afgewezen: bezwaar gegrond, ongegrond, ingetrokken, of geen bezwaar
value reacties direct
value experiment_ontvangst 2 weeks
value experiment_besluit 8 weeks
value experiment_verlenging 8 weeks
value experiment_evaluatie 8 weeks
value aanvullen 4 weeks
value bezwaartermijn 6 weeks
value beslissing_op_bezwaar 12 weeks
value verdagen_bezwaar 6 weeks
2026-02-02 indiener:anna opens experiment as a
  titel = Terras op het plein
  omschrijving = Tafels en plantenbakken op drie parkeervakken
  vraag = Ontmoeten buren elkaar meer?
  plaats = Marktplein
2026-02-02 indiener:anna opens experiment as b
  titel = Terras op het plein
  omschrijving = Tafels en plantenbakken op drie parkeervakken
  vraag = Ontmoeten buren elkaar meer?
  plaats = Marktplein
2026-02-02 indiener:anna opens experiment as c
  titel = Terras op het plein
  omschrijving = Tafels en plantenbakken op drie parkeervakken
  vraag = Ontmoeten buren elkaar meer?
  plaats = Marktplein
2026-02-02 indiener:anna opens experiment as d
  titel = Terras op het plein
  omschrijving = Tafels en plantenbakken op drie parkeervakken
  vraag = Ontmoeten buren elkaar meer?
  plaats = Marktplein
2026-02-02 indiener:anna opens experiment as e
  titel = Terras op het plein
  omschrijving = Tafels en plantenbakken op drie parkeervakken
  vraag = Ontmoeten buren elkaar meer?
  plaats = Marktplein
2026-02-02 indiener:anna opens experiment as f
  titel = Terras op het plein
  omschrijving = Tafels en plantenbakken op drie parkeervakken
  vraag = Ontmoeten buren elkaar meer?
  plaats = Marktplein
2026-02-03 behandelaar:bo bevestigen on a
2026-02-03 behandelaar:bo bevestigen on b
2026-02-03 behandelaar:bo bevestigen on c
2026-02-03 behandelaar:bo bevestigen on d
2026-02-03 behandelaar:bo bevestigen on e
2026-02-03 behandelaar:bo bevestigen on f
2026-02-09 behandelaar:bo voornemen on a
  reason = De vakken zijn nodig
2026-02-09 behandelaar:bo voornemen on b
  reason = De vakken zijn nodig
2026-02-09 behandelaar:bo voornemen on c
  reason = De vakken zijn nodig
2026-02-09 behandelaar:bo voornemen on d
  reason = De vakken zijn nodig
2026-02-09 behandelaar:bo voornemen on e
  reason = De vakken zijn nodig
2026-02-09 behandelaar:bo voornemen on f
  reason = De vakken zijn nodig
2026-02-16 indiener:anna reageren on a
  zienswijze = De vakken staan leeg
2026-02-16 indiener:anna reageren on b
  zienswijze = De vakken staan leeg
2026-02-16 indiener:anna reageren on c
  zienswijze = De vakken staan leeg
2026-02-16 indiener:anna reageren on d
  zienswijze = De vakken staan leeg
2026-02-16 indiener:anna reageren on e
  zienswijze = De vakken staan leeg
2026-02-16 indiener:anna reageren on f
  zienswijze = De vakken staan leeg
2026-03-02 college:wim afwijzen on a
  reason = Op marktdagen zijn de vakken nodig
2026-03-02 college:wim afwijzen on b
  reason = Op marktdagen zijn de vakken nodig
2026-03-02 college:wim afwijzen on c
  reason = Op marktdagen zijn de vakken nodig
2026-03-02 college:wim afwijzen on d
  reason = Op marktdagen zijn de vakken nodig
2026-03-02 college:wim afwijzen on e
  reason = Op marktdagen zijn de vakken nodig
2026-03-02 college:wim afwijzen on f
  reason = Op marktdagen zijn de vakken nodig
expect phase bezwaartermijn on f
# Zes weken vanaf de dag na de bekendmaking.
expect due 2026-04-13 on f
2026-03-03 indiener:anna berusten on d
expect phase afgewezen
2026-03-09 indiener:anna bezwaar_maken on a
refused gronden
2026-03-09 indiener:anna bezwaar_maken on a
  gronden = De markt is verhuisd
2026-03-09 indiener:anna bezwaar_maken on b
  gronden = De markt is verhuisd
2026-03-09 indiener:anna bezwaar_maken on c
  gronden = De markt is verhuisd
2026-03-09 indiener:anna bezwaar_maken on f
  gronden = De markt is verhuisd
# Twaalf weken vanaf het einde van de bezwaartermijn, niet vanaf het bezwaar.
expect due 2026-07-06 on f
2026-03-10 heroverweger:vera gegrond on a
  reason = Anna heeft gelijk
refused advice_received
2026-03-10 heroverweger:vera ongegrond on b
  reason = Het besluit klopt
refused advice_received
2026-03-16 behandelaar:bo hoorzitting on a
refused verslag
2026-03-16 behandelaar:bo hoorzitting on a
  verslag = Anna licht haar bezwaar toe
2026-03-16 behandelaar:bo hoorzitting on b
  verslag = Anna licht haar bezwaar toe
2026-03-16 behandelaar:bo hoorzitting on f
  verslag = Anna licht haar bezwaar toe
2026-03-17 heroverweger:vera verdagen on a
refused reason_given
2026-03-17 heroverweger:vera verdagen on a
  reason = Er is een deskundige gevraagd
expect due 2026-08-17
2026-03-18 heroverweger:vera verdagen on a
  reason = En nog een
refused extended_already
2026-03-19 indiener:anna in_gebreke_stellen on f
refused term_over
2026-03-20 heroverweger:vera gegrond on a
refused reason_given
# Wie het besluit nam, beslist niet op het bezwaar.
2026-03-20 heroverweger:wim gegrond on a
  reason = Anna heeft gelijk
refused not_same_person_as
2026-03-20 heroverweger:vera gegrond on a
  reason = Anna heeft gelijk
expect phase besluit
expect tells indiener
2026-03-23 heroverweger:vera ongegrond on b
refused reason_given
2026-03-23 heroverweger:wim ongegrond on b
  reason = Het besluit klopt
refused not_same_person_as
2026-03-23 heroverweger:vera ongegrond on b
  reason = Het besluit klopt
expect phase afgewezen
expect tells indiener
2026-03-24 indiener:anna intrekken on c
expect phase afgewezen
2026-04-14 indiener:anna bezwaar_maken on e
  gronden = Te laat
refused move.term_ended
2026-04-14 clock onherroepelijk on e
expect phase afgewezen
expect tells indiener
2026-07-07 heroverweger:vera verdagen on f
  reason = Wij zijn te laat
refused term.over
2026-07-07 indiener:anna in_gebreke_stellen on f
expect tells heroverweger
2026-07-08 indiener:anna in_gebreke_stellen on f
refused default.already
# Een beslissing die te laat is, blijft een beslissing.
2026-07-09 heroverweger:vera ongegrond on f
  reason = Het besluit klopt
expect phase afgewezen
