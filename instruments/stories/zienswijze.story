# Wat een zienswijze kan overkomen, buiten de gewone weg (die staat in raadpleging.story).

story Intrekken kan ook nog als het ontwerp niet meer ter inzage ligt
value reacties direct
value raadpleging_voorbereiding 4 weeks
value raadpleging_zienswijzen 6 weeks
value raadpleging_besluit 12 weeks
value raadpleging_zonder_zienswijzen 4 weeks
value zienswijze_antwoord 18 weeks
2026-01-05 behandelaar:bo opens raadpleging as raad
  titel = Betaald parkeren in de Schil
  ontwerp = Van 9 tot 21 uur betaalt wie hier parkeert
  ruimte = De tijden kunnen anders; het tarief ligt vast
2026-01-12 behandelaar:bo ter_inzage on raad
2026-01-20 indiener:anna opens zienswijze as een in raad
  titel = De avond
  omschrijving = Na 19 uur is er plek
# Achttien weken, dus ook na de zes weken terinzagelegging is er nog tijd voor het antwoord.
expect due 2026-05-26
2026-01-21 behandelaar:bo beantwoorden on een
  antwoord = Dank u
  gevolg = niet
  reason = Wij lezen het later
refused parent_in
2026-02-24 clock sluiten on raad
2026-02-25 indiener:anna intrekken on een
expect phase ingetrokken
expect tells indiener
2026-02-26 behandelaar:bo beantwoorden on een
  antwoord = Toch een antwoord
  gevolg = niet
  reason = Het stond klaar
refused move.dossier_closed
