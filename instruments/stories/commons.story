# Een collectief: inschrijven, advies vragen, elk jaar vertellen hoe het gaat, en ophouden.

story Van inschrijving tot opheffing
value reacties direct
value commons_inschrijving 4 weeks
value commons_jaarbericht 1 year
value commons_advies 4 weeks
value ledenbesluit_rondvraag 2 weeks
value ledenbesluit_bezwaar 2 weeks
value ledenbesluit_instemming 2
2026-01-05 indiener:anna opens commons as zon
  titel = Zon
  soort = energie
  omschrijving = Zon
  leden = 40
refused statuten
2026-01-05 indiener:anna opens commons as zon
  titel = Energie van de Haagdijk
  soort = energie
  omschrijving = Samen zonnepanelen op de school
  statuten = Wie een aandeel heeft is lid; wij besluiten met consent
  leden = 40
expect due 2026-02-02
2026-01-06 indiener:anna wijzigen
  leden = 
refused move.fields
2026-01-06 indiener:bram wijzigen
  leden = 1
refused move.not_initiator
2026-01-07 behandelaar:bo niet_inschrijven
  reason = De statuten zijn niet duidelijk
refused advice_received
2026-01-07 behandelaar:bo gebrek_melden
refused reason_given
2026-01-07 behandelaar:bo gebrek_melden
  reason = Wie kan lid worden?
expect tells indiener
2026-01-08 indiener:anna wijzigen
  statuten = Iedere bewoner kan lid worden; wij besluiten met consent
expect tells behandelaar
2026-01-09 behandelaar:anna inschrijven
refused not_same_person_as
2026-01-09 behandelaar:bo inschrijven
expect phase actief
expect due 2027-01-09
expect tells indiener
2026-01-09 behandelaar:kim inschrijven
refused move.unknown
2026-02-02 indiener:anna advies_vragen
refused vraag
2026-02-02 indiener:anna advies_vragen
  vraag = Mogen wij het dak van de school huren?
expect phase advies
expect due 2026-03-02
expect tells behandelaar
2026-02-09 behandelaar:bo beantwoorden
refused antwoord
2026-02-09 behandelaar:bo beantwoorden
  antwoord = Ja, met een huurcontract als in de kennisbank
expect phase actief
expect tells indiener
2026-02-10 indiener:anna advies_vragen
  vraag = En de verzekering?
2026-02-11 indiener:anna vraag_intrekken
expect phase actief
expect tells behandelaar
2026-02-12 behandelaar:bo herinneren
refused term_over
2026-12-01 indiener:anna jaarbericht
  leden = 44
refused jaarbericht
2026-12-01 indiener:anna jaarbericht
  jaarbericht = De panelen liggen
  leden = 44
# Een nieuw jaar begint.
expect due 2027-12-01
expect effect report
2027-06-01 indiener:anna opheffen
refused reason_given
2027-06-01 indiener:anna opheffen
  reason = Wij gaan op in een grotere coöperatie
expect phase opgeheven
expect tells behandelaar
2027-06-02 indiener:anna advies_vragen
  vraag = En nu?
refused move.dossier_closed

story Niet ingeschreven, ingetrokken, en uitgeschreven zonder jaarbericht
value reacties direct
value commons_inschrijving 4 weeks
value commons_jaarbericht 1 year
value commons_advies 4 weeks
value ledenbesluit_rondvraag 2 weeks
value ledenbesluit_bezwaar 2 weeks
value ledenbesluit_instemming 2
2026-01-05 indiener:anna opens commons as a
  titel = Energie van de Haagdijk
  soort = energie
  omschrijving = Samen zonnepanelen op de school
  statuten = Wie een aandeel heeft is lid; wij besluiten met consent
  leden = 40
2026-01-05 indiener:anna opens commons as b
  titel = Energie van de Haagdijk
  soort = energie
  omschrijving = Samen zonnepanelen op de school
  statuten = Wie een aandeel heeft is lid; wij besluiten met consent
  leden = 40
2026-01-05 indiener:anna opens commons as c
  titel = Energie van de Haagdijk
  soort = energie
  omschrijving = Samen zonnepanelen op de school
  statuten = Wie een aandeel heeft is lid; wij besluiten met consent
  leden = 40
2026-01-06 indiener:anna intrekken on a
expect phase ingetrokken
expect tells behandelaar
2026-01-07 behandelaar:bo gebrek_melden on b
  reason = Er zijn geen leden
2026-02-02 behandelaar:bo niet_inschrijven on b
refused reason_given
2026-02-02 behandelaar:anna niet_inschrijven on b
  reason = Er zijn geen leden
refused not_same_person_as
2026-02-02 behandelaar:bo niet_inschrijven on b
  reason = Er zijn ook na vier weken geen leden
expect phase niet_ingeschreven
expect tells indiener
2026-02-02 behandelaar:bo inschrijven on c
2026-12-30 voorsteller:els opens ledenbesluit as dak in c
  titel = Een dak
  omschrijving = Wij huren het dak
2027-02-02 behandelaar:bo uitschrijven on c
  reason = Er kwam geen jaarbericht
refused advice_received
2027-02-03 behandelaar:bo herinneren on c
expect tells indiener
2027-03-03 behandelaar:bo uitschrijven on c
refused reason_given
2027-03-03 behandelaar:anna uitschrijven on c
  reason = Ik heb er genoeg van
refused not_same_person_as
2027-03-03 behandelaar:bo uitschrijven on c
  reason = Er kwam ook na een maand geen jaarbericht
expect phase uitgeschreven on c
expect tells indiener on c
expect phase vervallen on dak
