# Van handtekeningen naar een besluit van de raad, en wat daarbij mis kan gaan.

story Van de eerste handtekening tot de uitvoering
value reacties direct
value burgerinitiatief_tekenen 1 year
value handtekeningen 125
value burgerinitiatief_toets 8 weeks
value burgerinitiatief_verlenging 4 weeks
value burgerinitiatief_agenda 12 weeks
value burgerinitiatief_uitstel 4 weeks
value burgerinitiatief_uitvoering 1 year
value aanvullen 4 weeks
value bezwaartermijn 6 weeks
value beslissing_op_bezwaar 12 weeks
value verdagen_bezwaar 6 weeks
2026-01-05 indiener:anna opens burgerinitiatief as zwembad
  titel = Houd het zwembad open
  omschrijving = Het zwembad moet dicht
refused voorstel
2026-01-05 indiener:anna opens burgerinitiatief as zwembad
  titel = Houd het zwembad open
  omschrijving = Het zwembad moet dicht
  voorstel = De raad houdt het zwembad open tot 2030
expect due 2027-01-05
2026-01-05 indiener:anna wijzigen
  omschrijving =
refused move.fields
2026-01-05 indiener:anna wijzigen
  omschrijving = Het college wil het zwembad sluiten
2026-01-06 inwoner:els tekenen
2026-01-06 inwoner:els tekenen
refused support.already
2026-01-07 inwoner:els niet_meer_tekenen
2026-01-07 inwoner:els niet_meer_tekenen
refused support.none
support 124
2026-02-27 indiener:anna indienen
refused support_at_least
support 140
2026-03-04 indiener:anna indienen
expect phase toets
# Acht weken vanaf de dag na het indienen.
expect due 2026-04-29
2026-03-05 raad:ria toelaten
  reason = Genoeg handtekeningen
refused field_is
2026-03-05 raad:ria niet_toelaten
  grond = bevoegdheid
  reason = Dat is aan het college
refused field_given
2026-03-06 griffie:gea controleren
refused genoeg
2026-03-06 griffie:gea controleren
  genoeg = yes
2026-03-09 griffie:gea aanvulling_vragen
refused reason_given
2026-03-10 griffie:gea aanvulling_vragen
  reason = Tot welk jaar?
2026-03-11 griffie:gea aanvulling_vragen
  reason = En wie betaalt?
refused already_paused
2026-03-18 indiener:anna aanvullen
  omschrijving =
refused move.fields
2026-03-20 indiener:anna aanvullen
  omschrijving = Het college wil het zwembad in 2027 sluiten
expect due 2026-05-08
2026-03-20 indiener:anna aanvullen
  omschrijving = Nog iets
refused not_paused
2026-03-23 griffie:gea verlengen
refused reason_given
2026-03-23 griffie:gea verlengen
  reason = De raad vergadert pas in mei
# Vier weken erbij is 5 juni.
expect due 2026-06-05
2026-03-24 griffie:gea verlengen
  reason = Nog langer
refused extended_already
2026-03-25 raad:ria toelaten
refused reason_given
2026-03-25 raad:anna toelaten
  reason = Genoeg handtekeningen
refused not_same_person_as
2026-03-25 indiener:anna in_gebreke_stellen
refused term_over
2026-03-25 raad:ria toelaten
  reason = Genoeg handtekeningen, en de raad gaat erover
expect phase agenda
expect tells supporters
2026-04-01 raad:ria aannemen
  reason = Goed voorstel
refused field_given
2026-04-01 raad:ria verwerpen
  reason = Te duur
refused field_given
2026-04-01 griffie:gea inplannen
refused vergadering
2026-04-01 griffie:gea inplannen
  vergadering = 2026-05-20
2026-04-02 raad:ria uitstellen
refused reason_given
2026-04-02 raad:ria uitstellen
  reason = De begroting komt eerst
2026-04-03 raad:ria uitstellen
  reason = Nog eens
refused extended_already
2026-05-20 raad:ria aannemen
refused reason_given
2026-05-20 raad:ria aannemen
  reason = Het zwembad blijft open tot 2030
expect phase uitvoering
2026-09-01 griffie:gea voortgang
refused voortgang
2026-09-01 griffie:gea voortgang
  voortgang = De badmeester is aangenomen
expect effect report
2027-01-10 griffie:gea afronden
refused reason_given
2027-01-10 griffie:gea afronden
  reason = Het contract is verlengd
expect phase uitgevoerd

story Niet toegelaten: bezwaar gegrond, ongegrond, ingetrokken, of geen bezwaar
value reacties direct
value burgerinitiatief_tekenen 1 year
value handtekeningen 125
value burgerinitiatief_toets 8 weeks
value burgerinitiatief_verlenging 4 weeks
value burgerinitiatief_agenda 12 weeks
value burgerinitiatief_uitstel 4 weeks
value burgerinitiatief_uitvoering 1 year
value aanvullen 4 weeks
value bezwaartermijn 6 weeks
value beslissing_op_bezwaar 12 weeks
value verdagen_bezwaar 6 weeks
2026-01-05 indiener:anna opens burgerinitiatief as wijk
  titel = Wijk
  omschrijving = Waar het over gaat
  voorstel = Wat de raad moet besluiten
2026-01-05 indiener:bram opens burgerinitiatief as weg
  titel = Weg
  omschrijving = Waar het over gaat
  voorstel = Wat de raad moet besluiten
2026-01-05 indiener:carla opens burgerinitiatief as plein
  titel = Plein
  omschrijving = Waar het over gaat
  voorstel = Wat de raad moet besluiten
2026-01-05 indiener:dirk opens burgerinitiatief as brug
  titel = Brug
  omschrijving = Waar het over gaat
  voorstel = Wat de raad moet besluiten
support 125 on wijk
support 125 on weg
support 125 on plein
support 125 on brug
2026-01-12 indiener:anna indienen on wijk
2026-01-12 indiener:bram indienen on weg
2026-01-12 indiener:carla indienen on plein
2026-01-12 indiener:dirk indienen on brug
2026-01-13 griffie:gea controleren on wijk
  genoeg = no
2026-01-13 griffie:gea controleren on weg
  genoeg = no
2026-01-13 griffie:gea controleren on plein
  genoeg = no
2026-01-13 griffie:gea controleren on brug
  genoeg = no
2026-01-14 raad:ria toelaten on wijk
  reason = Toch maar
refused field_is
2026-01-14 raad:ria niet_toelaten on wijk
  reason = De raad gaat hier niet over
refused grond
2026-01-14 raad:ria niet_toelaten on wijk
  grond = bevoegdheid
refused reason_given
2026-01-14 raad:anna niet_toelaten on wijk
  grond = bevoegdheid
  reason = De raad gaat hier niet over
refused not_same_person_as
2026-01-14 raad:ria niet_toelaten on wijk
  grond = bevoegdheid
  reason = De raad gaat hier niet over
2026-01-14 raad:ria niet_toelaten on weg
  grond = bevoegdheid
  reason = De raad gaat hier niet over
2026-01-14 raad:ria niet_toelaten on plein
  grond = bevoegdheid
  reason = De raad gaat hier niet over
2026-01-14 raad:ria niet_toelaten on brug
  grond = bevoegdheid
  reason = De raad gaat hier niet over
expect phase bezwaartermijn on wijk
# Zes weken vanaf de dag na de bekendmaking.
expect due 2026-02-25 on wijk
2026-01-20 indiener:anna bezwaar_maken on wijk
refused gronden
2026-01-20 indiener:anna bezwaar_maken on wijk
  gronden = De raad gaat er wel over
2026-01-20 indiener:bram bezwaar_maken on weg
  gronden = De raad gaat er wel over
2026-01-20 indiener:carla bezwaar_maken on plein
  gronden = De raad gaat er wel over
# Twaalf weken vanaf 25 februari, niet vanaf het bezwaar.
expect due 2026-05-20 on wijk
2026-01-21 heroverweger:hans gegrond on wijk
  reason = Dat klopt
refused advice_received
2026-01-21 heroverweger:hans ongegrond on weg
  reason = Dat klopt niet
refused advice_received
2026-02-02 griffie:gea hoorzitting on wijk
refused verslag
2026-02-02 griffie:gea hoorzitting on wijk
  verslag = Anna licht het toe
2026-02-02 griffie:gea hoorzitting on weg
  verslag = Bram licht het toe
2026-02-03 heroverweger:hans gegrond on wijk
refused reason_given
2026-02-03 heroverweger:hans ongegrond on weg
refused reason_given
2026-02-03 heroverweger:ria gegrond on wijk
  reason = Wie besliste, beslist niet nog eens
refused not_same_person_as
2026-02-03 heroverweger:ria ongegrond on weg
  reason = Wie besliste, beslist niet nog eens
refused not_same_person_as
2026-02-03 heroverweger:hans ongegrond on weg
  reason = De weg is van de provincie
expect phase niet_toegelaten
2026-02-04 indiener:carla intrekken on plein
expect phase niet_toegelaten
2026-02-05 heroverweger:hans verdagen on wijk
refused reason_given
2026-02-05 heroverweger:hans verdagen on wijk
  reason = Er is advies gevraagd
expect due 2026-07-01
2026-02-06 heroverweger:hans verdagen on wijk
  reason = Nog meer advies
refused extended_already
2026-02-26 indiener:dirk bezwaar_maken on brug
  gronden = Te laat
refused move.term_ended
2026-02-26 clock onherroepelijk on brug
expect phase niet_toegelaten
expect tells supporters
2026-07-01 indiener:anna in_gebreke_stellen on wijk
refused term_over
2026-07-02 indiener:anna in_gebreke_stellen on wijk
expect tells heroverweger
2026-07-03 indiener:anna in_gebreke_stellen on wijk
refused default.already
2026-07-06 heroverweger:hans gegrond on wijk
  reason = De raad gaat hier wel over
expect phase agenda
2026-07-07 griffie:gea inplannen on wijk
  vergadering = 2026-09-09
2026-09-09 raad:ria verwerpen on wijk
refused reason_given
2026-09-09 raad:ria verwerpen on wijk
  reason = De meerderheid wil het anders
expect phase verworpen
expect tells indiener

story Te weinig handtekeningen, intrekken in elke fase, en een raad die te laat is
value reacties direct
value burgerinitiatief_tekenen 1 year
value handtekeningen 125
value burgerinitiatief_toets 8 weeks
value burgerinitiatief_verlenging 4 weeks
value burgerinitiatief_agenda 12 weeks
value burgerinitiatief_uitstel 4 weeks
value burgerinitiatief_uitvoering 1 year
value aanvullen 4 weeks
value bezwaartermijn 6 weeks
value beslissing_op_bezwaar 12 weeks
value verdagen_bezwaar 6 weeks
2026-01-05 indiener:anna opens burgerinitiatief as a
  titel = A
  omschrijving = Waar het over gaat
  voorstel = Wat de raad moet besluiten
2026-01-05 indiener:bram opens burgerinitiatief as b
  titel = B
  omschrijving = Waar het over gaat
  voorstel = Wat de raad moet besluiten
2026-01-05 indiener:carla opens burgerinitiatief as c
  titel = C
  omschrijving = Waar het over gaat
  voorstel = Wat de raad moet besluiten
2026-01-05 indiener:dirk opens burgerinitiatief as d
  titel = D
  omschrijving = Waar het over gaat
  voorstel = Wat de raad moet besluiten
2026-01-05 indiener:eva opens burgerinitiatief as e
  titel = E
  omschrijving = Waar het over gaat
  voorstel = Wat de raad moet besluiten
2026-01-05 indiener:fatima opens burgerinitiatief as f
  titel = F
  omschrijving = Waar het over gaat
  voorstel = Wat de raad moet besluiten
2026-01-06 indiener:anna intrekken on a
expect phase ingetrokken
support 125 on c
support 125 on d
support 125 on e
support 125 on f
2026-01-12 indiener:carla indienen on c
2026-01-12 indiener:dirk indienen on d
2026-01-12 indiener:eva indienen on e
2026-01-13 indiener:carla intrekken on c
expect phase ingetrokken
2026-01-14 griffie:gea controleren on d
  genoeg = yes
2026-01-15 raad:ria toelaten on d
  reason = Genoeg handtekeningen
2026-01-16 indiener:dirk intrekken on d
expect phase ingetrokken
expect tells raad
# Twaalf weken, maar de raad vergat het.
2026-01-19 griffie:gea controleren on e
  genoeg = yes
2026-03-10 griffie:gea verlengen on e
  reason = Te laat
refused term.over
2026-03-10 griffie:gea aanvulling_vragen on e
  reason = Te laat
refused term.over
2026-03-10 indiener:eva in_gebreke_stellen on e
expect tells raad
2026-03-11 indiener:eva in_gebreke_stellen on e
refused default.already
2026-03-12 raad:ria toelaten on e
  reason = Te laat, maar goed
2026-06-05 raad:ria uitstellen on e
  reason = Te laat
refused term.over
2027-01-06 inwoner:els tekenen on b
refused move.term_ended
2027-01-06 clock tellen on b
expect phase te_weinig_steun
2027-01-06 clock tellen on f
expect phase toets
expect tells griffie

story De beslissing op bezwaar is te laat
value reacties direct
value burgerinitiatief_tekenen 1 year
value handtekeningen 125
value burgerinitiatief_toets 8 weeks
value burgerinitiatief_verlenging 4 weeks
value burgerinitiatief_agenda 12 weeks
value burgerinitiatief_uitstel 4 weeks
value burgerinitiatief_uitvoering 1 year
value aanvullen 4 weeks
value bezwaartermijn 6 weeks
value beslissing_op_bezwaar 12 weeks
value verdagen_bezwaar 6 weeks
2026-01-05 indiener:anna opens burgerinitiatief as laat
  titel = Laat
  omschrijving = Waar het over gaat
  voorstel = Wat de raad moet besluiten
support 125
2026-01-12 indiener:anna indienen
2026-01-13 griffie:gea controleren
  genoeg = no
2026-01-14 raad:ria niet_toelaten
  grond = handtekeningen
  reason = Er zijn 90 geldige handtekeningen
2026-02-20 indiener:anna bezwaar_maken
  gronden = Er zijn er 130
2026-05-21 heroverweger:hans verdagen
  reason = Te laat
refused term.over
