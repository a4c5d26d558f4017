# Een buurtevenement: vrij, melden of een vergunning, en wat daarbij mis kan gaan.

story Een paar vragen bepalen wat nodig is
value reacties direct
value evenement_aanmelding 2 weeks
value evenement_melding 10 working days
value evenement_besluit 8 weeks
value evenement_verlenging 4 weeks
value evenement_terugblik 2 weeks
value aanvullen 4 weeks
value bezwaartermijn 6 weeks
value beslissing_op_bezwaar 12 weeks
value verdagen_bezwaar 6 weeks
2026-01-05 indiener:anna opens buurtevenement as klein
  titel = Straatfeest
refused dag
2026-01-05 indiener:anna opens buurtevenement as klein
  titel = Straatfeest
  omschrijving = Eten en spelletjes van 14 tot 20 uur
  dag = 2026-06-06
  plaats = Kerkstraat
  grootte = klein
  muziek = no
  straat_dicht = no
  bouwsel = no
2026-01-05 indiener:anna opens buurtevenement as midden
  titel = Straatfeest
  omschrijving = Eten en spelletjes van 14 tot 20 uur
  dag = 2026-06-06
  plaats = Kerkstraat
  grootte = midden
  muziek = no
  straat_dicht = no
  bouwsel = no
2026-01-05 indiener:anna opens buurtevenement as muziek
  titel = Straatfeest
  omschrijving = Eten en spelletjes van 14 tot 20 uur
  dag = 2026-06-06
  plaats = Kerkstraat
  grootte = klein
  muziek = yes
  straat_dicht = no
  bouwsel = no
2026-01-05 indiener:anna opens buurtevenement as groot
  titel = Straatfeest
  omschrijving = Eten en spelletjes van 14 tot 20 uur
  dag = 2026-06-06
  plaats = Kerkstraat
  grootte = groot
  muziek = no
  straat_dicht = no
  bouwsel = no
2026-01-05 indiener:anna opens buurtevenement as weg
  titel = Straatfeest
  omschrijving = Eten en spelletjes van 14 tot 20 uur
  dag = 2026-06-06
  plaats = Kerkstraat
  grootte = klein
  muziek = no
  straat_dicht = yes
  bouwsel = no
2026-01-05 indiener:anna opens buurtevenement as tent
  titel = Straatfeest
  omschrijving = Eten en spelletjes van 14 tot 20 uur
  dag = 2026-06-06
  plaats = Kerkstraat
  grootte = klein
  muziek = no
  straat_dicht = no
  bouwsel = yes
2026-01-05 indiener:anna opens buurtevenement as oud
  titel = Straatfeest
  omschrijving = Eten en spelletjes van 14 tot 20 uur
  dag = 2025-06-06
  plaats = Kerkstraat
  grootte = klein
  muziek = no
  straat_dicht = no
  bouwsel = no
2026-01-05 indiener:anna opens buurtevenement as weg_ermee
  titel = Straatfeest
  omschrijving = Eten en spelletjes van 14 tot 20 uur
  dag = 2026-06-06
  plaats = Kerkstraat
  grootte = klein
  muziek = no
  straat_dicht = no
  bouwsel = no
2026-01-05 indiener:anna opens buurtevenement as vergeten
  titel = Straatfeest
  omschrijving = Eten en spelletjes van 14 tot 20 uur
  dag = 2026-06-06
  plaats = Kerkstraat
  grootte = klein
  muziek = no
  straat_dicht = no
  bouwsel = no
2026-01-06 indiener:anna wijzigen on klein
  titel = 
refused move.fields
2026-01-06 indiener:anna wijzigen on klein
  titel = Straatfeest Kerkstraat
2026-01-06 indiener:bram verder on klein
refused move.not_initiator
# Een dag die voorbij is, kan niet.
2026-01-06 indiener:anna verder on oud
refused term.date_passed
2026-01-06 indiener:anna verder on klein
expect phase agenda
expect due 2026-06-06
expect tells indiener
2026-01-06 indiener:anna verder on midden
expect phase melding
expect tells behandelaar
# Tien werkdagen.
expect due 2026-01-20
2026-01-06 indiener:anna verder on muziek
expect phase melding
2026-01-06 indiener:anna verder on groot
expect phase vergunning
2026-01-06 indiener:anna verder on weg
expect phase vergunning
expect due 2026-03-03
2026-01-06 indiener:anna verder on tent
expect phase vergunning
2026-01-06 indiener:anna intrekken on weg_ermee
expect phase ingetrokken
2026-01-07 indiener:anna verder on weg_ermee
refused move.dossier_closed
2026-01-08 behandelaar:bo vergunning_nodig on muziek
refused reason_given
2026-01-08 behandelaar:bo vergunning_nodig on muziek
  reason = Het is naast het ziekenhuis
expect phase vergunning
expect tells indiener
2026-01-20 indiener:anna verder on vergeten
refused move.term_ended
2026-01-20 clock verlopen on vergeten
expect phase verlopen
expect tells indiener
2026-01-21 behandelaar:bo akkoord_geven on midden
refused move.term_ended
# De gemeente liet niets horen: dan kan het doorgaan.
2026-01-21 clock akkoord on midden
expect phase agenda
expect tells behandelaar
# Hoe het ging, vertelt iemand pas als het is geweest.
2026-06-06 indiener:anna terugblikken on midden
  verslag_dag = Het wordt leuk
refused move.unknown
2026-06-07 indiener:anna afblazen on midden
  reason = Te laat
refused move.term_ended
2026-06-07 clock voorbij on midden
2026-06-07 clock voorbij on klein
expect phase terugblik
expect due 2026-06-21
2026-06-08 indiener:anna terugblikken on midden
refused verslag_dag
2026-06-08 indiener:anna terugblikken on midden
  verslag_dag = Honderd buren, en alles is opgeruimd
expect phase geweest
expect tells behandelaar
2026-06-22 indiener:anna terugblikken on klein
  verslag_dag = Te laat
refused move.term_ended
2026-06-22 clock afsluiten on klein
expect phase geweest
expect tells indiener

story Een vergunning, met alles wat daarbij mis kan gaan
value reacties direct
value evenement_aanmelding 2 weeks
value evenement_melding 10 working days
value evenement_besluit 8 weeks
value evenement_verlenging 4 weeks
value evenement_terugblik 2 weeks
value aanvullen 4 weeks
value bezwaartermijn 6 weeks
value beslissing_op_bezwaar 12 weeks
value verdagen_bezwaar 6 weeks
2026-01-05 indiener:anna opens buurtevenement as feest
  titel = Straatfeest
  omschrijving = Eten en spelletjes van 14 tot 20 uur
  dag = 2026-06-06
  plaats = Kerkstraat
  grootte = groot
  muziek = no
  straat_dicht = no
  bouwsel = no
2026-01-07 indiener:anna verder
2026-01-12 behandelaar:bo aanvulling_vragen on feest
refused reason_given
2026-01-12 behandelaar:bo aanvulling_vragen on feest
  reason = Er ontbreekt nog iets
expect tells indiener
2026-01-13 behandelaar:bo aanvulling_vragen on feest
  reason = En nog iets
refused already_paused
2026-01-15 indiener:anna aanvullen on feest
  omschrijving = 
refused move.fields
2026-01-15 indiener:anna aanvullen on feest
  omschrijving = Eten en spelletjes van 14 tot 18 uur
2026-01-16 indiener:anna aanvullen on feest
  omschrijving = Eten en spelletjes van 14 tot 18 uur
refused not_paused
2026-01-16 college:wim verlengen on feest
refused reason_given
2026-01-16 college:wim verlengen on feest
  reason = Er is onderzoek nodig
2026-01-19 college:wim verlengen on feest
  reason = En nog langer
refused extended_already
# Wie dreigt te worden afgewezen, wordt eerst gehoord.
2026-01-19 college:wim afwijzen on feest
  reason = Het past niet
refused advice_received
2026-01-19 indiener:anna reageren on feest
  zienswijze = Het past wel
refused advice_received
2026-01-19 behandelaar:bo horen on feest
  hoorverslag = Gebeld
refused advice_received
2026-01-20 behandelaar:bo voornemen on feest
refused reason_given
2026-01-20 behandelaar:bo voornemen on feest
  reason = Het past niet op deze plek
expect tells indiener
2026-01-22 behandelaar:bo horen on feest
refused hoorverslag
2026-01-22 indiener:anna reageren on feest
refused zienswijze
2026-01-22 indiener:anna reageren on feest
  zienswijze = Het past wel, kijk maar
2026-01-26 behandelaar:bo horen on feest
  hoorverslag = Anna licht haar reactie toe
2026-01-26 college:wim afwijzen on feest
refused reason_given
2026-01-26 college:bo afwijzen on feest
  reason = Het past niet
refused not_same_person_as
2026-01-27 college:wim toewijzen
  voorschriften = Om 18 uur stil
refused reason_given
2026-01-27 college:wim toewijzen
  reason = Het kan
refused voorschriften
2026-01-27 college:bo toewijzen
  reason = Het kan
  voorschriften = Om 18 uur stil
refused not_same_person_as
2026-01-27 college:wim toewijzen
  reason = De brandweer is akkoord
  voorschriften = Om 18 uur stil
expect phase agenda
expect tells indiener
2026-01-27 college:vera afwijzen
  reason = Te groot
refused move.unknown
2026-05-01 college:wim verbieden
refused reason_given
2026-05-01 college:anna verbieden
  reason = Het regent
refused not_same_person_as
2026-05-01 college:wim verbieden
  reason = De politie heeft die dag niemand
expect phase afgelast
expect tells indiener

story Intrekken, afblazen, en een besluit dat te laat is
value reacties direct
value evenement_aanmelding 2 weeks
value evenement_melding 10 working days
value evenement_besluit 8 weeks
value evenement_verlenging 4 weeks
value evenement_terugblik 2 weeks
value aanvullen 4 weeks
value bezwaartermijn 6 weeks
value beslissing_op_bezwaar 12 weeks
value verdagen_bezwaar 6 weeks
2026-01-05 indiener:anna opens buurtevenement as a
  titel = Straatfeest
  omschrijving = Eten en spelletjes van 14 tot 20 uur
  dag = 2026-06-06
  plaats = Kerkstraat
  grootte = midden
  muziek = no
  straat_dicht = no
  bouwsel = no
2026-01-05 indiener:anna opens buurtevenement as b
  titel = Straatfeest
  omschrijving = Eten en spelletjes van 14 tot 20 uur
  dag = 2026-06-06
  plaats = Kerkstraat
  grootte = groot
  muziek = no
  straat_dicht = no
  bouwsel = no
2026-01-05 indiener:anna opens buurtevenement as c
  titel = Straatfeest
  omschrijving = Eten en spelletjes van 14 tot 20 uur
  dag = 2026-06-06
  plaats = Kerkstraat
  grootte = groot
  muziek = no
  straat_dicht = no
  bouwsel = no
2026-01-05 indiener:anna opens buurtevenement as d
  titel = Straatfeest
  omschrijving = Eten en spelletjes van 14 tot 20 uur
  dag = 2026-06-06
  plaats = Kerkstraat
  grootte = midden
  muziek = no
  straat_dicht = no
  bouwsel = no
2026-01-07 indiener:anna verder on a
2026-01-07 indiener:anna verder on b
2026-01-07 indiener:anna verder on c
2026-01-07 indiener:anna verder on d
2026-01-08 indiener:anna intrekken on a
expect phase ingetrokken
expect tells behandelaar
2026-01-08 indiener:anna intrekken on b
expect phase ingetrokken
expect tells college
2026-01-08 behandelaar:bo akkoord_geven on d
expect phase agenda
expect tells indiener
2026-02-01 indiener:anna afblazen on d
refused reason_given
2026-02-01 indiener:anna afblazen on d
  reason = De band kan niet
expect phase afgelast
expect tells behandelaar
2026-03-04 indiener:anna in_gebreke_stellen on c
refused term_over
# De termijn gaat voorbij zonder besluit.
2026-03-05 behandelaar:bo aanvulling_vragen on c
  reason = Wij zijn te laat
refused term.over
2026-03-05 college:wim verlengen on c
  reason = Wij zijn te laat
refused term.over
2026-03-05 indiener:anna in_gebreke_stellen on c
expect effect notice_of_default
expect tells college
2026-03-06 indiener:anna in_gebreke_stellen on c
refused default.already
# Een besluit dat na de dag van het feest komt, geeft geen vergunning meer.
2026-06-08 college:wim toewijzen on c
  reason = Het kan
  voorschriften = Om 18 uur stil
refused term.date_passed

story Geweigerd: bezwaar gegrond, ongegrond, ingetrokken, of geen bezwaar
value reacties direct
value evenement_aanmelding 2 weeks
value evenement_melding 10 working days
value evenement_besluit 8 weeks
value evenement_verlenging 4 weeks
value evenement_terugblik 2 weeks
value aanvullen 4 weeks
value bezwaartermijn 6 weeks
value beslissing_op_bezwaar 12 weeks
value verdagen_bezwaar 6 weeks
2026-02-02 indiener:anna opens buurtevenement as a
  titel = Straatfeest
  omschrijving = Eten en spelletjes van 14 tot 20 uur
  dag = 2026-06-06
  plaats = Kerkstraat
  grootte = klein
  muziek = no
  straat_dicht = yes
  bouwsel = no
2026-02-02 indiener:anna opens buurtevenement as b
  titel = Straatfeest
  omschrijving = Eten en spelletjes van 14 tot 20 uur
  dag = 2026-06-06
  plaats = Kerkstraat
  grootte = klein
  muziek = no
  straat_dicht = yes
  bouwsel = no
2026-02-02 indiener:anna opens buurtevenement as c
  titel = Straatfeest
  omschrijving = Eten en spelletjes van 14 tot 20 uur
  dag = 2026-06-06
  plaats = Kerkstraat
  grootte = klein
  muziek = no
  straat_dicht = yes
  bouwsel = no
2026-02-02 indiener:anna opens buurtevenement as d
  titel = Straatfeest
  omschrijving = Eten en spelletjes van 14 tot 20 uur
  dag = 2026-06-06
  plaats = Kerkstraat
  grootte = klein
  muziek = no
  straat_dicht = yes
  bouwsel = no
2026-02-02 indiener:anna opens buurtevenement as e
  titel = Straatfeest
  omschrijving = Eten en spelletjes van 14 tot 20 uur
  dag = 2026-06-06
  plaats = Kerkstraat
  grootte = klein
  muziek = no
  straat_dicht = yes
  bouwsel = no
2026-02-02 indiener:anna opens buurtevenement as f
  titel = Straatfeest
  omschrijving = Eten en spelletjes van 14 tot 20 uur
  dag = 2026-06-06
  plaats = Kerkstraat
  grootte = klein
  muziek = no
  straat_dicht = yes
  bouwsel = no
2026-02-03 indiener:anna verder on a
2026-02-03 indiener:anna verder on b
2026-02-03 indiener:anna verder on c
2026-02-03 indiener:anna verder on d
2026-02-03 indiener:anna verder on e
2026-02-03 indiener:anna verder on f
2026-02-09 behandelaar:bo voornemen on a
  reason = De bus rijdt er
2026-02-09 behandelaar:bo voornemen on b
  reason = De bus rijdt er
2026-02-09 behandelaar:bo voornemen on c
  reason = De bus rijdt er
2026-02-09 behandelaar:bo voornemen on d
  reason = De bus rijdt er
2026-02-09 behandelaar:bo voornemen on e
  reason = De bus rijdt er
2026-02-09 behandelaar:bo voornemen on f
  reason = De bus rijdt er
2026-02-16 indiener:anna reageren on a
  zienswijze = De bus kan omrijden
2026-02-16 indiener:anna reageren on b
  zienswijze = De bus kan omrijden
2026-02-16 indiener:anna reageren on c
  zienswijze = De bus kan omrijden
2026-02-16 indiener:anna reageren on d
  zienswijze = De bus kan omrijden
2026-02-16 indiener:anna reageren on e
  zienswijze = De bus kan omrijden
2026-02-16 indiener:anna reageren on f
  zienswijze = De bus kan omrijden
2026-03-02 college:wim afwijzen on a
  reason = De bus kan die dag niet omrijden
2026-03-02 college:wim afwijzen on b
  reason = De bus kan die dag niet omrijden
2026-03-02 college:wim afwijzen on c
  reason = De bus kan die dag niet omrijden
2026-03-02 college:wim afwijzen on d
  reason = De bus kan die dag niet omrijden
2026-03-02 college:wim afwijzen on e
  reason = De bus kan die dag niet omrijden
2026-03-02 college:wim afwijzen on f
  reason = De bus kan die dag niet omrijden
expect phase bezwaartermijn on f
# Zes weken vanaf de dag na de bekendmaking.
expect due 2026-04-13 on f
2026-03-03 indiener:anna berusten on d
expect phase afgewezen
2026-03-09 indiener:anna bezwaar_maken on a
refused gronden
2026-03-09 indiener:anna bezwaar_maken on a
  gronden = De vervoerder vindt omrijden goed
2026-03-09 indiener:anna bezwaar_maken on b
  gronden = De vervoerder vindt omrijden goed
2026-03-09 indiener:anna bezwaar_maken on c
  gronden = De vervoerder vindt omrijden goed
2026-03-09 indiener:anna bezwaar_maken on f
  gronden = De vervoerder vindt omrijden goed
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
expect phase agenda
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
2026-07-09 heroverweger:vera gegrond on f
  reason = Anna had gelijk
expect phase te_laat
expect tells indiener
