# Een taak overnemen: van uitdaging tot afronding, en alles wat daarbij mis kan gaan.

story Van uitdaging tot afronding
value reacties direct
value uitdaagrecht_ontvangst 1 week
value uitdaagrecht_steun_zoeken 6 weeks
value uitdaagrecht_steun 25
value uitdaagrecht_toets 6 weeks
value uitdaagrecht_gesprek 12 weeks
value uitdaagrecht_besluit 8 weeks
value uitdaagrecht_verlenging 8 weeks
value uitdaagrecht_overeenkomst 8 weeks
value aanvullen 4 weeks
value bezwaartermijn 6 weeks
value beslissing_op_bezwaar 12 weeks
value verdagen_bezwaar 6 weeks
2026-01-05 indiener:anna opens uitdaagrecht as groen
  titel = Groen in de Hazenkamp
  taak = Het onderhoud van het plantsoen
refused beter
2026-01-05 indiener:anna opens uitdaagrecht as groen
  titel = Groen in de Hazenkamp
  taak = Het onderhoud van het plantsoen
  beter = Wij wonen er en zijn er elke dag
  raming = 4000
expect due 2026-01-12
2026-01-06 indiener:anna wijzigen
  titel =
refused move.fields
2026-01-06 indiener:anna wijzigen
  raming = 4500
2026-01-06 indiener:bram wijzigen
  raming = 1
refused move.not_initiator
2026-01-07 behandelaar:bo bevestigen
expect tells indiener
expect due 2026-02-18
2026-01-08 inwoner:els steunen
2026-01-08 inwoner:els steunen
refused support.already
2026-01-09 inwoner:els niet_meer_steunen
2026-01-09 inwoner:els niet_meer_steunen
refused support.none
2026-02-18 clock tellen
refused term.not_ended
support 25
2026-02-19 inwoner:fred steunen
refused move.term_ended
2026-02-19 clock tellen
expect phase toets
2026-02-20 behandelaar:bo toelaten
  reason = De taak kan worden overgedragen
refused advice_received
2026-02-23 behandelaar:bo advies_ontvangen
2026-02-23 behandelaar:bo toelaten
refused reason_given
2026-02-23 behandelaar:bo toelaten
  reason = De taak kan worden overgedragen, aanbesteden hoeft niet
expect phase gesprek
2026-03-04 indiener:anna plan_indienen
  plan = Zes vrijwilligers, twee keer per maand
refused kosten
2026-03-04 indiener:anna plan_indienen
  plan = Zes vrijwilligers, twee keer per maand
  kosten = 4200
# Acht weken vanaf de dag na de aanvraag.
expect due 2026-04-29
expect tells college
2026-03-10 behandelaar:bo aanvulling_vragen
refused reason_given
2026-03-10 behandelaar:bo aanvulling_vragen
  reason = Wie is aansprakelijk?
2026-03-11 behandelaar:bo aanvulling_vragen
  reason = En wie betaalt de verzekering?
refused already_paused
2026-03-12 indiener:anna in_gebreke_stellen
refused term_over
2026-03-20 indiener:anna aanvullen
  plan =
refused move.fields
2026-03-20 indiener:anna aanvullen
  plan = Zes vrijwilligers, twee keer per maand, verzekerd door de stichting
# Negen dagen stilgestaan.
expect due 2026-05-08
2026-03-21 indiener:anna aanvullen
  kosten = 4100
refused not_paused
2026-03-23 behandelaar:bo kosten_vastleggen
refused move.fields
2026-03-24 college:wim toewijzen
  reason = Goed plan
refused field_given
2026-03-24 behandelaar:bo kosten_vastleggen
  kosten_gemeente = 6000
2026-03-25 college:wim toewijzen
refused reason_given
2026-03-25 college:bo toewijzen
  reason = Goed plan
refused not_same_person_as
2026-03-25 college:anna toewijzen
  reason = Goed plan
refused not_same_person_as
2026-03-26 college:wim toewijzen
  reason = Goedkoper dan nu, en de buurt steunt het
expect phase overeenkomst
expect tells supporters
# Twee beslissers tegelijk: de tweede komt te laat.
2026-03-26 college:vera toewijzen
  reason = Ook goed
refused move.unknown
2026-03-27 indiener:anna tekenen
refused field_given
2026-03-27 behandelaar:bo vastleggen
refused move.fields
2026-03-27 behandelaar:bo vastleggen
  afspraken = De stichting doet het onderhoud
  kwaliteit = Het gras is nooit hoger dan een hand
  vergoeding = 4200
  ingang = 2027-04-01
  einde = 2026-04-01
refused dates_in_order
2026-03-27 behandelaar:bo vastleggen
  afspraken = De stichting doet het onderhoud
  kwaliteit = Het gras is nooit hoger dan een hand
  vergoeding = 4200
  ingang = 2026-04-02
  einde = 2027-04-01
2026-03-28 indiener:anna tekenen
2026-03-28 indiener:anna tekenen
refused sign.already
# Een overeenkomst die door één kant is getekend, gaat niet in.
2026-03-30 behandelaar:bo ingaan
refused signed_by
2026-03-30 college:wim tekenen
# Wie de tekst wijzigt, maakt de handtekeningen ongeldig.
2026-03-31 behandelaar:bo vastleggen
  vergoeding = 4100
2026-03-31 behandelaar:bo ingaan
refused signed_by
2026-04-01 indiener:anna tekenen
2026-04-01 college:wim tekenen
2026-04-02 behandelaar:bo ingaan
expect phase uitvoering
expect due 2027-04-01
2026-06-01 indiener:anna voortgang
refused voortgang
2026-06-01 indiener:anna voortgang
  voortgang = De rozen bloeien
expect effect report
2027-03-01 college:wim verlengen
refused reason_given
2027-03-01 college:wim verlengen
  reason = Het gaat goed
expect phase overeenkomst
2027-03-02 behandelaar:bo vastleggen
  ingang = 2027-04-02
  einde = 2028-04-01
2027-03-02 indiener:anna tekenen
2027-03-02 college:wim tekenen
2027-03-03 behandelaar:bo ingaan
expect due 2028-04-01
2028-03-01 behandelaar:bo afronden
refused evaluatie
2028-03-01 behandelaar:bo afronden
  evaluatie = Twee goede jaren; de groep stopt met de waardering van de buurt
expect phase afgerond
expect tells supporters
2028-03-02 indiener:anna voortgang
  voortgang = Nog iets
refused move.dossier_closed

story Afgewezen, bezwaar gegrond, en een besluit dat te laat is
value reacties direct
value uitdaagrecht_ontvangst 1 week
value uitdaagrecht_steun_zoeken 6 weeks
value uitdaagrecht_steun 25
value uitdaagrecht_toets 6 weeks
value uitdaagrecht_gesprek 12 weeks
value uitdaagrecht_besluit 8 weeks
value uitdaagrecht_verlenging 8 weeks
value uitdaagrecht_overeenkomst 8 weeks
value aanvullen 4 weeks
value bezwaartermijn 6 weeks
value beslissing_op_bezwaar 12 weeks
value verdagen_bezwaar 6 weeks
2026-01-05 indiener:anna opens uitdaagrecht as groen
  titel = Groen in de Hazenkamp
  taak = Het onderhoud van het plantsoen
  beter = Wij wonen er
  raming = 4000
2026-01-07 behandelaar:bo bevestigen
support 30
2026-02-19 clock tellen
2026-02-23 behandelaar:bo advies_ontvangen
2026-02-23 behandelaar:bo toelaten
  reason = Het kan
2026-03-04 indiener:anna plan_indienen
  plan = Zes vrijwilligers
  kosten = 4200
2026-03-05 college:wim verlengen
refused reason_given
2026-03-05 college:wim verlengen
  reason = De bodem moet worden onderzocht
expect due 2026-06-24
2026-03-06 college:wim verlengen
  reason = Nog langer
refused extended_already
# Wie dreigt te worden afgewezen, wordt eerst gehoord.
2026-04-01 college:wim afwijzen
  reason = Te duur
refused advice_received
2026-04-01 indiener:anna reageren
  zienswijze = Het is niet te duur
refused advice_received
2026-04-01 behandelaar:bo horen
  hoorverslag = Gebeld
refused advice_received
2026-04-01 behandelaar:bo voornemen
refused reason_given
2026-04-01 behandelaar:bo voornemen
  reason = Het kost meer dan nu
expect tells indiener
2026-04-07 behandelaar:bo horen
refused hoorverslag
2026-04-07 indiener:anna reageren
refused zienswijze
2026-04-08 indiener:anna reageren
  zienswijze = De gemeente telt haar eigen uren niet mee
2026-04-09 behandelaar:bo horen
  hoorverslag = Anna licht het toe; de uren staan in de bijlage
# De termijn gaat voorbij zonder besluit.
2026-06-24 indiener:anna in_gebreke_stellen
refused term_over
expect not-offered in_gebreke_stellen as indiener:anna
2026-06-25 college:wim verlengen
  reason = Wij zijn te laat
refused extended_already
2026-06-25 behandelaar:bo aanvulling_vragen
  reason = Wij zijn te laat
refused term.over
2026-06-25 inwoner:els in_gebreke_stellen
refused move.not_by_role
expect offered in_gebreke_stellen as indiener:anna
2026-06-25 indiener:anna in_gebreke_stellen
expect effect notice_of_default
expect tells college
2026-06-26 indiener:anna in_gebreke_stellen
refused default.already
2026-06-26 college:wim afwijzen
refused reason_given
2026-06-26 college:bo afwijzen
  reason = Te duur
refused not_same_person_as
2026-06-26 college:wim afwijzen
  reason = Met de uren van de gemeente erbij kost het nog altijd meer dan nu
expect phase bezwaartermijn
# Zes weken vanaf de dag na de bekendmaking.
expect due 2026-08-07
expect tells supporters
2026-07-01 indiener:anna bezwaar_maken
refused gronden
2026-07-01 indiener:anna bezwaar_maken
  gronden = De bijlage is niet gelezen
# Twaalf weken vanaf het einde van de bezwaartermijn, niet vanaf het bezwaar.
expect due 2026-10-30
2026-07-02 heroverweger:vera gegrond
  reason = Anna heeft gelijk
refused advice_received
2026-07-02 behandelaar:bo hoorzitting
refused verslag
2026-07-20 behandelaar:bo hoorzitting
  verslag = De bijlage is besproken
2026-07-21 heroverweger:vera verdagen
refused reason_given
2026-07-21 heroverweger:vera verdagen
  reason = Er is een deskundige gevraagd
# Zes weken erbij.
expect due 2026-12-11
2026-07-22 heroverweger:vera verdagen
  reason = En nog een
refused extended_already
2026-07-23 indiener:anna in_gebreke_stellen
refused term_over
2026-12-14 indiener:anna in_gebreke_stellen
expect tells heroverweger
2026-12-15 indiener:anna in_gebreke_stellen
refused default.already
2026-12-16 heroverweger:vera gegrond
refused reason_given
# Wie het besluit nam, beslist niet op het bezwaar.
2026-12-16 heroverweger:wim gegrond
  reason = Anna heeft gelijk
refused not_same_person_as
2026-12-16 heroverweger:vera gegrond
  reason = De kosten waren verkeerd berekend
expect phase overeenkomst
2026-12-17 indiener:anna afzien
refused reason_given
2026-12-17 indiener:anna afzien
  reason = Het heeft te lang geduurd
expect phase ingetrokken
# Een ingetrokken uitdaging krijgt geen overeenkomst meer.
2026-12-18 behandelaar:bo vastleggen
  afspraken = Toch maar
refused move.dossier_closed

story Niet toegelaten: bezwaar gegrond, ongegrond, ingetrokken, of geen bezwaar
value reacties direct
value uitdaagrecht_ontvangst 1 week
value uitdaagrecht_steun_zoeken 6 weeks
value uitdaagrecht_steun 25
value uitdaagrecht_toets 6 weeks
value uitdaagrecht_gesprek 12 weeks
value uitdaagrecht_besluit 8 weeks
value uitdaagrecht_verlenging 8 weeks
value uitdaagrecht_overeenkomst 8 weeks
value aanvullen 4 weeks
value bezwaartermijn 6 weeks
value beslissing_op_bezwaar 12 weeks
value verdagen_bezwaar 6 weeks
2026-01-05 indiener:anna opens uitdaagrecht as a
  titel = Leeszaal a
  taak = De leeszaal
  beter = Wij lezen
  raming = 9000
2026-01-05 indiener:bram opens uitdaagrecht as b
  titel = Leeszaal b
  taak = De leeszaal
  beter = Wij lezen
  raming = 9000
2026-01-05 indiener:carla opens uitdaagrecht as c
  titel = Leeszaal c
  taak = De leeszaal
  beter = Wij lezen
  raming = 9000
2026-01-05 indiener:dirk opens uitdaagrecht as d
  titel = Leeszaal d
  taak = De leeszaal
  beter = Wij lezen
  raming = 9000
2026-01-05 indiener:eva opens uitdaagrecht as e
  titel = Leeszaal e
  taak = De leeszaal
  beter = Wij lezen
  raming = 9000
2026-01-06 behandelaar:bo bevestigen on e
2026-01-06 behandelaar:bo bevestigen on a
2026-01-06 behandelaar:bo bevestigen on b
2026-01-06 behandelaar:bo bevestigen on c
2026-01-06 behandelaar:bo bevestigen on d
support 25 on a
support 25 on b
support 25 on c
support 25 on d
support 25 on e
2026-02-18 clock tellen on a
2026-02-18 clock tellen on b
2026-02-18 clock tellen on c
2026-02-18 clock tellen on d
2026-02-18 clock tellen on e
2026-02-20 college:wim niet_toelaten on a
  reason = Het mag niet
refused advice_received
2026-02-23 behandelaar:bo advies_ontvangen on a
2026-02-23 behandelaar:bo advies_ontvangen on b
2026-02-23 behandelaar:bo advies_ontvangen on c
2026-02-23 behandelaar:bo advies_ontvangen on d
2026-02-23 behandelaar:bo advies_ontvangen on e
2026-02-24 college:wim niet_toelaten on a
refused reason_given
2026-02-24 college:bo niet_toelaten on a
  reason = Het mag niet
refused not_same_person_as
2026-02-24 college:wim niet_toelaten on a
  reason = De wet geeft deze taak aan de gemeente zelf
2026-02-24 college:wim niet_toelaten on b
  reason = De wet geeft deze taak aan de gemeente zelf
2026-02-24 college:wim niet_toelaten on c
  reason = De wet geeft deze taak aan de gemeente zelf
2026-02-24 college:wim niet_toelaten on d
  reason = De wet geeft deze taak aan de gemeente zelf
2026-02-24 college:wim niet_toelaten on e
  reason = De wet geeft deze taak aan de gemeente zelf
expect phase bezwaartermijn on a
# Zes weken later is het 7 april.
expect due 2026-04-07 on a
2026-03-02 indiener:anna bezwaar_maken on a
  gronden = Dat staat niet in de wet
2026-03-02 indiener:bram bezwaar_maken on b
  gronden = Dat staat niet in de wet
2026-03-02 indiener:carla bezwaar_maken on c
  gronden = Dat staat niet in de wet
2026-03-03 heroverweger:vera ongegrond on b
  reason = Het staat er wel
refused advice_received
2026-03-10 behandelaar:bo hoorzitting on a
  verslag = Anna wijst op een uitzondering
2026-03-10 behandelaar:bo hoorzitting on b
  verslag = Bram licht het toe
2026-03-11 heroverweger:vera ongegrond on b
refused reason_given
2026-03-11 heroverweger:wim ongegrond on b
  reason = Het staat er wel
refused not_same_person_as
2026-03-11 heroverweger:vera ongegrond on b
  reason = De wet laat geen uitzondering toe
expect phase afgewezen
expect tells indiener
# Zonder plan leidt een gegrond bezwaar tot het gesprek dat er nog niet was.
2026-03-12 heroverweger:vera gegrond on a
  reason = De uitzondering geldt hier
expect phase gesprek
2026-03-13 indiener:carla intrekken on c
expect phase afgewezen
2026-03-14 indiener:dirk bezwaar_maken on d
  gronden = De wet zegt iets anders
2026-04-08 indiener:eva bezwaar_maken on e
  gronden = Te laat
refused move.term_ended
2026-04-08 clock onherroepelijk on e
expect phase afgewezen
expect tells indiener
2026-06-08 indiener:anna plan_indienen on a
  plan = Te laat
  kosten = 1
refused move.term_ended
2026-06-08 clock verlopen on a
expect phase verlopen
# Twaalf weken vanaf 7 april is 30 juni. Daarna kan de beslissing niet meer worden verdaagd.
expect due 2026-06-30 on d
2026-07-01 heroverweger:vera verdagen on d
  reason = Wij zijn te laat
refused term.over

story Te weinig steun, intrekken in elke fase, berusten en teruggeven
value reacties direct
value uitdaagrecht_ontvangst 1 week
value uitdaagrecht_steun_zoeken 6 weeks
value uitdaagrecht_steun 25
value uitdaagrecht_toets 6 weeks
value uitdaagrecht_gesprek 12 weeks
value uitdaagrecht_besluit 8 weeks
value uitdaagrecht_verlenging 8 weeks
value uitdaagrecht_overeenkomst 8 weeks
value aanvullen 4 weeks
value bezwaartermijn 6 weeks
value beslissing_op_bezwaar 12 weeks
value verdagen_bezwaar 6 weeks
2026-01-05 indiener:anna opens uitdaagrecht as a
  titel = Speeltuin a
  taak = De leeszaal
  beter = Wij lezen
  raming = 9000
2026-01-05 indiener:bram opens uitdaagrecht as b
  titel = Speeltuin b
  taak = De leeszaal
  beter = Wij lezen
  raming = 9000
2026-01-05 indiener:carla opens uitdaagrecht as c
  titel = Speeltuin c
  taak = De leeszaal
  beter = Wij lezen
  raming = 9000
2026-01-05 indiener:dirk opens uitdaagrecht as d
  titel = Speeltuin d
  taak = De leeszaal
  beter = Wij lezen
  raming = 9000
2026-01-05 indiener:eva opens uitdaagrecht as e
  titel = Speeltuin e
  taak = De leeszaal
  beter = Wij lezen
  raming = 9000
2026-01-05 indiener:fatima opens uitdaagrecht as f
  titel = Speeltuin f
  taak = De leeszaal
  beter = Wij lezen
  raming = 9000
2026-01-05 indiener:gijs opens uitdaagrecht as g
  titel = Speeltuin g
  taak = De leeszaal
  beter = Wij lezen
  raming = 9000
2026-01-05 indiener:hanna opens uitdaagrecht as h
  titel = Speeltuin h
  taak = De leeszaal
  beter = Wij lezen
  raming = 9000
2026-01-05 indiener:anna intrekken on a
expect phase ingetrokken
2026-01-06 behandelaar:bo bevestigen on b
2026-01-06 behandelaar:bo bevestigen on c
2026-01-06 behandelaar:bo bevestigen on d
2026-01-06 behandelaar:bo bevestigen on e
2026-01-06 behandelaar:bo bevestigen on f
2026-01-06 behandelaar:bo bevestigen on g
2026-01-06 behandelaar:bo bevestigen on h
2026-01-07 indiener:bram intrekken on b
expect phase ingetrokken
support 24 on c
support 25 on d
support 25 on e
support 25 on f
support 25 on g
support 25 on h
2026-02-18 clock tellen on c
2026-02-18 clock tellen on d
2026-02-18 clock tellen on e
2026-02-18 clock tellen on f
2026-02-18 clock tellen on g
2026-02-18 clock tellen on h
expect phase te_weinig_steun on c
expect tells indiener on c
2026-02-19 indiener:dirk intrekken on d
expect phase ingetrokken
2026-02-19 behandelaar:bo advies_ontvangen on e
2026-02-19 behandelaar:bo toelaten on e
  reason = Het kan
2026-02-19 behandelaar:bo advies_ontvangen on f
2026-02-19 behandelaar:bo toelaten on f
  reason = Het kan
2026-02-19 behandelaar:bo advies_ontvangen on g
2026-02-19 behandelaar:bo toelaten on g
  reason = Het kan
2026-02-19 behandelaar:bo advies_ontvangen on h
2026-02-19 behandelaar:bo toelaten on h
  reason = Het kan
2026-02-20 indiener:eva intrekken on e
expect phase ingetrokken
2026-03-04 indiener:fatima plan_indienen on f
  plan = Elke dag open
  kosten = 9000
2026-03-04 indiener:gijs plan_indienen on g
  plan = Elke dag open
  kosten = 9000
2026-03-04 indiener:hanna plan_indienen on h
  plan = Elke dag open
  kosten = 9000
2026-03-05 indiener:fatima intrekken on f
expect phase ingetrokken
expect tells college
2026-03-06 behandelaar:bo voornemen on g
  reason = Te duur
2026-03-07 indiener:gijs reageren on g
  zienswijze = Dat klopt
2026-03-08 college:wim afwijzen on g
  reason = Te duur
2026-03-09 indiener:gijs berusten on g
expect phase afgewezen
# Verlengen kan niet meer als de termijn voorbij is.
2026-03-10 behandelaar:bo kosten_vastleggen on h
  kosten_gemeente = 10000
2026-04-30 college:wim verlengen on h
  reason = Wij zijn te laat
refused term.over
# Een besluit dat te laat is, blijft een besluit.
2026-05-01 college:wim toewijzen on h
  reason = Goed plan
2026-05-02 behandelaar:bo vastleggen on h
  afspraken = Elke dag open
  kwaliteit = Elke dag zes uur open
  vergoeding = 9000
  ingang = 2026-05-04
  einde = 2027-05-03
2026-05-03 indiener:hanna tekenen on h
2026-05-03 college:wim tekenen on h
2026-05-04 behandelaar:bo ingaan on h
2026-09-01 indiener:hanna teruggeven on h
refused reason_given
2026-09-01 indiener:hanna teruggeven on h
  reason = Er zijn te weinig vrijwilligers
expect phase teruggegeven
expect tells college
