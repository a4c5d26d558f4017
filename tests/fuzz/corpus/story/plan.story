story Een plan wordt gekozen
value stemleeftijd 12
2026-01-05 begeleider opens buurtbegroten as ronde
  titel = Ronde
2026-01-06 indiener:anna opens plan as bank in ronde
  titel = Bankje
  omschrijving = Bij de vijver
  kosten = 100
2026-01-07 indiener:anna intrekken on bank
expect phase ingetrokken on bank
expect final on bank
expect due none on bank
