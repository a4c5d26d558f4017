# Een punt op de stadsagenda, buiten de gewone weg (die staat in stadsagenda.story).

story Intrekken terwijl de raad erover gaat
value reacties direct
value stadsagenda_besluit 12 weeks
value stadsagenda_looptijd 3 years
value agendapunt_besluit 26 weeks
value agendapunt_uitvoering 1 year
2026-01-05 organisator:kim opens stadsagenda as agenda
  titel = Agenda 2026
  uitleg = Punten voor een stad die luistert
  dicht_op = 2026-03-31
2026-01-12 indiener:anna opens agendapunt as loten in agenda
  titel = Loten in elke wijk
  omschrijving = Vijftig bewoners denken elk jaar mee
2026-04-01 clock sluiten on agenda
2026-04-02 indiener:anna intrekken on loten
expect phase ingetrokken
expect tells indiener
# Zonder punten stelt de raad geen agenda vast.
2026-04-03 raad:rob vaststellen on agenda
  reason = Een lege agenda
refused children_at_least
