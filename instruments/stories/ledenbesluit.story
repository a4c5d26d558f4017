# Leden van een collectief besluiten met consent: niemand houdt een bezwaar met redenen.

story Aangenomen na een bezwaar, niet aangenomen, te weinig instemming, ingetrokken, vervallen
value reacties direct
value commons_inschrijving 4 weeks
value commons_jaarbericht 1 year
value commons_advies 4 weeks
value ledenbesluit_rondvraag 2 weeks
value ledenbesluit_bezwaar 2 weeks
value ledenbesluit_instemming 2
2026-01-05 indiener:anna opens commons as zon
  titel = Energie van de Haagdijk
  soort = energie
  omschrijving = Samen zonnepanelen op de school
  statuten = Wie een aandeel heeft is lid; wij besluiten met consent
  leden = 40
2026-01-05 voorsteller:els opens ledenbesluit as vroeg in zon
  titel = Vroeg
  omschrijving = Nog niet ingeschreven
refused parent_in
2026-01-06 behandelaar:bo inschrijven on zon
2026-01-07 voorsteller:els opens ledenbesluit as dak in zon
  titel = Het dak
refused omschrijving
2026-01-07 voorsteller:els opens ledenbesluit as dak in zon
  titel = Voorstel dak
  omschrijving = Wij doen het in maart
2026-01-07 voorsteller:els opens ledenbesluit as auto in zon
  titel = Voorstel auto
  omschrijving = Wij doen het in maart
2026-01-07 voorsteller:els opens ledenbesluit as fiets in zon
  titel = Voorstel fiets
  omschrijving = Wij doen het in maart
2026-01-07 voorsteller:els opens ledenbesluit as weg in zon
  titel = Voorstel weg
  omschrijving = Wij doen het in maart
2026-01-07 voorsteller:els opens ledenbesluit as straks in zon
  titel = Voorstel straks
  omschrijving = Wij doen het in maart
2026-01-07 voorsteller:els opens ledenbesluit as later in zon
  titel = Voorstel later
  omschrijving = Wij doen het in maart
expect due 2026-01-21 on dak
2026-01-08 lid:fred niet_meer_instemmen on dak
refused support.none
2026-01-08 lid:els instemmen on dak
refused not_same_person_as
2026-01-08 lid:fred instemmen on dak
2026-01-08 lid:fred instemmen on dak
refused support.already
2026-01-09 lid:gerda instemmen on dak
2026-01-09 lid:gerda niet_meer_instemmen on dak
expect support 1 on dak
2026-01-12 lid:gerda bezwaar_maken on dak
refused reason_given
2026-01-12 lid:els bezwaar_maken on dak
  reason = Toch niet
refused not_same_person_as
2026-01-12 lid:gerda bezwaar_maken on dak
  reason = In maart is er geen geld
expect phase bezwaar
expect tells voorsteller
expect due 2026-01-26
2026-01-13 voorsteller:els aanpassen on dak
  omschrijving = 
refused move.fields
2026-01-13 voorsteller:els aanpassen on dak
  omschrijving = Wij doen het in mei
expect phase rondvraag
expect tells supporters
expect due 2026-01-27
2026-01-14 lid:gerda bezwaar_maken on dak
  reason = Ook in mei niet
2026-01-15 lid:gerda bezwaar_loslaten on dak
refused reason_given
2026-01-15 lid:els bezwaar_loslaten on dak
  reason = Het is opgelost
refused not_same_person_as
2026-01-15 lid:gerda bezwaar_loslaten on dak
  reason = De penningmeester heeft het uitgelegd
expect phase rondvraag
2026-01-16 lid:gerda instemmen on dak
2026-01-17 lid:fred bezwaar_maken on auto
  reason = Wij hebben er geen leden voor
2026-01-17 lid:fred bezwaar_maken on straks
  reason = Wij hebben er geen leden voor
2026-01-17 lid:fred bezwaar_maken on later
  reason = Wij hebben er geen leden voor
2026-01-18 voorsteller:els intrekken on weg
expect phase ingetrokken
expect tells lid
2026-01-19 lid:fred instemmen on weg
refused move.dossier_closed
2026-01-20 voorsteller:els intrekken on straks
expect phase ingetrokken
expect tells lid
2026-01-22 lid:fred instemmen on fiets
refused move.term_ended
2026-01-22 clock sluiten on fiets
expect phase te_weinig_instemming
expect tells voorsteller
2026-01-30 clock sluiten on dak
expect phase aangenomen
expect tells supporters
2026-01-30 voorsteller:els opens ledenbesluit as nog in zon
  titel = Nog een
  omschrijving = Wij doen het in juni
2026-01-31 indiener:anna opheffen on zon
  reason = Wij gaan op in een grotere coöperatie
expect phase vervallen on nog
expect phase vervallen on later
expect phase vervallen on auto

story Een bezwaar dat blijft
value reacties direct
value commons_inschrijving 4 weeks
value commons_jaarbericht 1 year
value commons_advies 4 weeks
value ledenbesluit_rondvraag 2 weeks
value ledenbesluit_bezwaar 2 weeks
value ledenbesluit_instemming 2
2026-01-05 indiener:anna opens commons as zon
  titel = Energie van de Haagdijk
  soort = energie
  omschrijving = Samen zonnepanelen op de school
  statuten = Wie een aandeel heeft is lid; wij besluiten met consent
  leden = 40
2026-01-06 behandelaar:bo inschrijven on zon
2026-01-07 voorsteller:els opens ledenbesluit as dak in zon
  titel = Het dak
  omschrijving = Wij doen het in maart
2026-01-08 lid:gerda bezwaar_maken on dak
  reason = Er is geen geld
2026-01-23 voorsteller:els aanpassen on dak
  omschrijving = In mei
refused move.term_ended
2026-01-23 clock verlopen on dak
expect phase niet_aangenomen
expect tells voorsteller
