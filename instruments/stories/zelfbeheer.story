# Een plek adopteren: van aanvraag naar overeenkomst, onderhoud en einde, en wat daarbij mis kan gaan.

story Van aanvraag tot het einde van de overeenkomst
value reacties direct
value zelfbeheer_ontvangst 2 weeks
value zelfbeheer_besluit 8 weeks
value zelfbeheer_verlenging 8 weeks
value zelfbeheer_overeenkomst 6 weeks
value aanvullen 4 weeks
value bezwaartermijn 6 weeks
value beslissing_op_bezwaar 12 weeks
value verdagen_bezwaar 6 weeks
2026-01-05 indiener:anna opens zelfbeheer as perk
  titel = Het perk
refused plek
2026-01-05 indiener:anna opens zelfbeheer as perk
  titel = Het perk aan de Kerkstraat
  plek = Kerkstraat 12
  soort = groen
  omschrijving = Elke week wieden, met vier buren
expect due 2026-01-19
2026-01-06 indiener:anna wijzigen
  omschrijving = 
refused move.fields
2026-01-06 indiener:bram wijzigen
  titel = Van mij
refused move.not_initiator
2026-01-06 indiener:anna wijzigen
  nodig = Een gieter
2026-01-07 behandelaar:bo bevestigen
# Acht weken vanaf de dag na de bevestiging.
expect phase toets
expect due 2026-03-04
expect tells indiener
2026-01-12 behandelaar:bo aanvulling_vragen on perk
refused reason_given
2026-01-12 behandelaar:bo aanvulling_vragen on perk
  reason = Er ontbreekt nog iets
expect tells indiener
2026-01-13 behandelaar:bo aanvulling_vragen on perk
  reason = En nog iets
refused already_paused
2026-01-15 indiener:anna aanvullen on perk
  omschrijving = 
refused move.fields
2026-01-15 indiener:anna aanvullen on perk
  omschrijving = Elke week wieden, met zes buren
2026-01-16 indiener:anna aanvullen on perk
  omschrijving = Elke week wieden, met zes buren
refused not_paused
2026-01-16 college:wim verlengen on perk
refused reason_given
2026-01-16 college:wim verlengen on perk
  reason = Er is onderzoek nodig
2026-01-19 college:wim verlengen on perk
  reason = En nog langer
refused extended_already
# Wie dreigt te worden afgewezen, wordt eerst gehoord.
2026-01-19 college:wim afwijzen on perk
  reason = Het past niet
refused advice_received
2026-01-19 indiener:anna reageren on perk
  zienswijze = Het past wel
refused advice_received
2026-01-19 behandelaar:bo horen on perk
  hoorverslag = Gebeld
refused advice_received
2026-01-20 behandelaar:bo voornemen on perk
refused reason_given
2026-01-20 behandelaar:bo voornemen on perk
  reason = Het past niet op deze plek
expect tells indiener
2026-01-22 behandelaar:bo horen on perk
refused hoorverslag
2026-01-22 indiener:anna reageren on perk
refused zienswijze
2026-01-22 indiener:anna reageren on perk
  zienswijze = Het past wel, kijk maar
2026-01-26 behandelaar:bo horen on perk
  hoorverslag = Anna licht haar reactie toe
2026-01-26 college:wim afwijzen on perk
refused reason_given
2026-01-26 college:bo afwijzen on perk
  reason = Het past niet
refused not_same_person_as
2026-01-27 college:wim goedkeuren
refused reason_given
2026-01-27 college:bo goedkeuren
  reason = De plek leent zich ervoor
refused not_same_person_as
2026-01-27 college:anna goedkeuren
  reason = Het is een goed plan
refused not_same_person_as
# De reactie overtuigt: de gemeente komt terug van haar voornemen.
2026-01-27 college:wim goedkeuren
  reason = De plek leent zich ervoor, en zes buren doen mee
expect phase overeenkomst
expect tells indiener
# Twee beslissers tegelijk: de tweede komt te laat.
2026-01-27 college:vera afwijzen
  reason = Te klein
refused move.unknown
2026-01-28 indiener:anna tekenen
refused field_given
2026-01-28 behandelaar:bo vastleggen
  werkverdeling = De buren wieden
refused move.fields
2026-01-28 behandelaar:bo vastleggen
  werkverdeling = De buren wieden, de gemeente snoeit de bomen
  materiaal = De gemeente leent gereedschap en is verzekerd
  contact = De wijkbeheerder, 14 010
  gaat_in = 2026-01-28
  eindigt_op = 2025-12-31
2026-01-29 indiener:anna tekenen
2026-01-29 behandelaar:bo tekenen
# Een overeenkomst die al voorbij is, gaat niet in.
2026-01-29 behandelaar:bo ingaan
refused term.date_passed
2026-01-30 behandelaar:bo vastleggen
  gaat_in = 2026-01-30
  eindigt_op = 2026-12-31
# Wie de tekst wijzigt, maakt de handtekeningen ongeldig; één handtekening is niet genoeg.
2026-01-30 behandelaar:bo ingaan
refused signed_by
2026-02-02 indiener:anna tekenen
2026-02-02 indiener:anna tekenen
refused sign.already
2026-02-02 behandelaar:bo ingaan
refused signed_by
2026-02-03 behandelaar:bo tekenen
2026-02-03 behandelaar:bo ingaan
expect phase onderhoud
expect due 2026-12-31
expect tells college
2026-04-01 indiener:anna stand_melden
  bevinding = De rozen zijn gesnoeid
refused staat
2026-04-01 indiener:anna stand_melden
  staat = goed
  bevinding = De rozen zijn gesnoeid
expect effect report
expect tells behandelaar
2026-04-02 behandelaar:bo waarschuwen
refused reason_given
2026-04-02 college:wim opzeggen
  reason = Het is er een rommel
refused advice_received
2026-12-01 indiener:anna vernieuwen
expect phase overeenkomst
expect tells behandelaar
2026-12-02 behandelaar:bo vastleggen
  gaat_in = 2026-12-02
  eindigt_op = 2027-12-31
2026-12-03 indiener:anna tekenen
2026-12-03 behandelaar:bo tekenen
2026-12-04 behandelaar:bo ingaan
expect due 2027-12-31
2028-01-01 indiener:anna vernieuwen
refused move.term_ended
2028-01-01 clock aflopen
expect phase afgelopen
expect tells indiener
2028-01-02 indiener:anna stand_melden
  staat = goed
  bevinding = Nog iets
refused move.dossier_closed

story Intrekken, afzien, teruggeven, opzeggen, en een besluit dat te laat is
value reacties direct
value zelfbeheer_ontvangst 2 weeks
value zelfbeheer_besluit 8 weeks
value zelfbeheer_verlenging 8 weeks
value zelfbeheer_overeenkomst 6 weeks
value aanvullen 4 weeks
value bezwaartermijn 6 weeks
value beslissing_op_bezwaar 12 weeks
value verdagen_bezwaar 6 weeks
2026-01-05 indiener:anna opens zelfbeheer as a
  titel = Het perk aan de Kerkstraat
  plek = Kerkstraat 12
  soort = groen
  omschrijving = Elke week wieden, met vier buren
2026-01-05 indiener:anna opens zelfbeheer as b
  titel = Het perk aan de Kerkstraat
  plek = Kerkstraat 12
  soort = groen
  omschrijving = Elke week wieden, met vier buren
2026-01-05 indiener:anna opens zelfbeheer as c
  titel = Het perk aan de Kerkstraat
  plek = Kerkstraat 12
  soort = groen
  omschrijving = Elke week wieden, met vier buren
2026-01-05 indiener:anna opens zelfbeheer as d
  titel = Het perk aan de Kerkstraat
  plek = Kerkstraat 12
  soort = groen
  omschrijving = Elke week wieden, met vier buren
2026-01-05 indiener:anna opens zelfbeheer as e
  titel = Het perk aan de Kerkstraat
  plek = Kerkstraat 12
  soort = groen
  omschrijving = Elke week wieden, met vier buren
2026-01-05 indiener:anna opens zelfbeheer as f
  titel = Het perk aan de Kerkstraat
  plek = Kerkstraat 12
  soort = groen
  omschrijving = Elke week wieden, met vier buren
2026-01-06 indiener:anna intrekken on a
expect phase ingetrokken
expect tells behandelaar
2026-01-07 behandelaar:bo bevestigen on b
2026-01-07 behandelaar:bo bevestigen on c
2026-01-07 behandelaar:bo bevestigen on d
2026-01-07 behandelaar:bo bevestigen on e
2026-01-07 behandelaar:bo bevestigen on f
2026-01-08 indiener:anna intrekken on b
expect phase ingetrokken
expect tells college
2026-01-09 behandelaar:bo goedkeuren on b
refused move.dossier_closed
2026-01-12 college:wim goedkeuren on c
  reason = De plek leent zich ervoor
2026-01-12 college:wim goedkeuren on d
  reason = De plek leent zich ervoor
2026-01-12 college:wim goedkeuren on e
  reason = De plek leent zich ervoor
2026-01-13 indiener:anna afzien on c
refused reason_given
2026-01-13 indiener:anna afzien on c
  reason = Wij verhuizen
expect phase ingetrokken
expect tells college
2026-01-14 behandelaar:bo vastleggen on d
  werkverdeling = De buren wieden, de gemeente snoeit de bomen
  materiaal = De gemeente leent gereedschap en is verzekerd
  contact = De wijkbeheerder, 14 010
  gaat_in = 2026-01-14
  eindigt_op = 2026-12-31
2026-01-14 behandelaar:bo vastleggen on e
  werkverdeling = De buren wieden, de gemeente snoeit de bomen
  materiaal = De gemeente leent gereedschap en is verzekerd
  contact = De wijkbeheerder, 14 010
  gaat_in = 2026-01-14
  eindigt_op = 2026-12-31
2026-01-15 indiener:anna tekenen on d
2026-01-15 indiener:anna tekenen on e
2026-01-15 behandelaar:bo tekenen on d
2026-01-15 behandelaar:bo tekenen on e
2026-01-16 behandelaar:bo ingaan on d
2026-01-16 behandelaar:bo ingaan on e
2026-03-04 indiener:anna in_gebreke_stellen on f
refused term_over
# De termijn gaat voorbij zonder besluit.
2026-03-05 behandelaar:bo aanvulling_vragen on f
  reason = Wij zijn te laat
refused term.over
2026-03-05 college:wim verlengen on f
  reason = Wij zijn te laat
refused term.over
2026-03-05 indiener:anna in_gebreke_stellen on f
expect effect notice_of_default
expect tells college
2026-03-06 indiener:anna in_gebreke_stellen on f
refused default.already
2026-04-01 indiener:anna teruggeven on d
refused reason_given
2026-04-01 indiener:anna teruggeven on d
  reason = Er zijn te weinig buren
expect phase teruggegeven
expect tells college
2026-04-02 behandelaar:bo waarschuwen on e
  reason = Er is drie maanden niet gewied
expect tells indiener
2026-05-04 college:wim opzeggen on e
refused reason_given
2026-05-04 college:anna opzeggen on e
  reason = Ik doe het zelf
refused not_same_person_as
2026-05-04 college:wim opzeggen on e
  reason = Er is ook na de waarschuwing niet gewied
expect phase opgezegd
expect tells indiener
# Een besluit dat te laat is, blijft een besluit.
2026-05-05 college:wim goedkeuren on f
  reason = De plek leent zich ervoor
expect phase overeenkomst

story Afgewezen: bezwaar gegrond, ongegrond, ingetrokken, of geen bezwaar
value reacties direct
value zelfbeheer_ontvangst 2 weeks
value zelfbeheer_besluit 8 weeks
value zelfbeheer_verlenging 8 weeks
value zelfbeheer_overeenkomst 6 weeks
value aanvullen 4 weeks
value bezwaartermijn 6 weeks
value beslissing_op_bezwaar 12 weeks
value verdagen_bezwaar 6 weeks
2026-02-02 indiener:anna opens zelfbeheer as a
  titel = Het perk aan de Kerkstraat
  plek = Kerkstraat 12
  soort = groen
  omschrijving = Elke week wieden, met vier buren
2026-02-02 indiener:anna opens zelfbeheer as b
  titel = Het perk aan de Kerkstraat
  plek = Kerkstraat 12
  soort = groen
  omschrijving = Elke week wieden, met vier buren
2026-02-02 indiener:anna opens zelfbeheer as c
  titel = Het perk aan de Kerkstraat
  plek = Kerkstraat 12
  soort = groen
  omschrijving = Elke week wieden, met vier buren
2026-02-02 indiener:anna opens zelfbeheer as d
  titel = Het perk aan de Kerkstraat
  plek = Kerkstraat 12
  soort = groen
  omschrijving = Elke week wieden, met vier buren
2026-02-02 indiener:anna opens zelfbeheer as e
  titel = Het perk aan de Kerkstraat
  plek = Kerkstraat 12
  soort = groen
  omschrijving = Elke week wieden, met vier buren
2026-02-02 indiener:anna opens zelfbeheer as f
  titel = Het perk aan de Kerkstraat
  plek = Kerkstraat 12
  soort = groen
  omschrijving = Elke week wieden, met vier buren
2026-02-03 behandelaar:bo bevestigen on a
2026-02-03 behandelaar:bo bevestigen on b
2026-02-03 behandelaar:bo bevestigen on c
2026-02-03 behandelaar:bo bevestigen on d
2026-02-03 behandelaar:bo bevestigen on e
2026-02-03 behandelaar:bo bevestigen on f
2026-02-09 behandelaar:bo voornemen on a
  reason = Er liggen leidingen
2026-02-09 behandelaar:bo voornemen on b
  reason = Er liggen leidingen
2026-02-09 behandelaar:bo voornemen on c
  reason = Er liggen leidingen
2026-02-09 behandelaar:bo voornemen on d
  reason = Er liggen leidingen
2026-02-09 behandelaar:bo voornemen on e
  reason = Er liggen leidingen
2026-02-09 behandelaar:bo voornemen on f
  reason = Er liggen leidingen
2026-02-16 indiener:anna reageren on a
  zienswijze = Wij graven niet diep
2026-02-16 indiener:anna reageren on b
  zienswijze = Wij graven niet diep
2026-02-16 indiener:anna reageren on c
  zienswijze = Wij graven niet diep
2026-02-16 indiener:anna reageren on d
  zienswijze = Wij graven niet diep
2026-02-16 indiener:anna reageren on e
  zienswijze = Wij graven niet diep
2026-02-16 indiener:anna reageren on f
  zienswijze = Wij graven niet diep
2026-03-02 college:wim afwijzen on a
  reason = Ook ondiep graven is hier gevaarlijk
2026-03-02 college:wim afwijzen on b
  reason = Ook ondiep graven is hier gevaarlijk
2026-03-02 college:wim afwijzen on c
  reason = Ook ondiep graven is hier gevaarlijk
2026-03-02 college:wim afwijzen on d
  reason = Ook ondiep graven is hier gevaarlijk
2026-03-02 college:wim afwijzen on e
  reason = Ook ondiep graven is hier gevaarlijk
2026-03-02 college:wim afwijzen on f
  reason = Ook ondiep graven is hier gevaarlijk
expect phase bezwaartermijn on f
# Zes weken vanaf de dag na de bekendmaking.
expect due 2026-04-13 on f
2026-03-03 indiener:anna berusten on d
expect phase afgewezen
2026-03-09 indiener:anna bezwaar_maken on a
refused gronden
2026-03-09 indiener:anna bezwaar_maken on a
  gronden = De leidingen liggen aan de overkant
2026-03-09 indiener:anna bezwaar_maken on b
  gronden = De leidingen liggen aan de overkant
2026-03-09 indiener:anna bezwaar_maken on c
  gronden = De leidingen liggen aan de overkant
2026-03-09 indiener:anna bezwaar_maken on f
  gronden = De leidingen liggen aan de overkant
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
expect phase overeenkomst
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
