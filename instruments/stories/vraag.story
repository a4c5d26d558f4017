# Een vraag aan wie er voor de buurt is: een antwoord binnen de termijn, en terugkomen als het niet helpt.

story Navragen, doorgeven, beantwoorden, niet geholpen, en wel
value vraag_antwoord 10 working days
value vraag_navragen 2 weeks
value vraag_streven 3 working days
value vraag_terugkomen 2 weeks
2026-01-05 vrager:anna opens vraag as lamp
  titel = De lamp
refused omschrijving
2026-01-05 vrager:anna opens vraag as lamp
  titel = De lamp in de steeg
  omschrijving = Hij doet het al een week niet
# Tien werkdagen.
expect phase gesteld
expect due 2026-01-19
2026-01-06 aanspreekpunt:joop navragen
refused reason_given
2026-01-06 aanspreekpunt:joop navragen
  reason = Welke steeg?
expect tells vrager
2026-01-06 aanspreekpunt:joop navragen
  reason = En welke lamp?
refused already_paused
2026-01-07 vrager:bram toelichten
  omschrijving = Onzin
refused move.not_initiator
2026-01-07 vrager:anna toelichten
  omschrijving = 
refused move.fields
2026-01-07 vrager:anna toelichten
  omschrijving = Die bij de bakker
2026-01-07 vrager:anna toelichten
  omschrijving = Rechts
refused not_paused
2026-01-08 aanspreekpunt:joop doorgeven
  collega = Verlichting
refused reason_given
2026-01-08 aanspreekpunt:joop doorgeven
  reason = De kabel is van verlichting
refused collega
2026-01-08 aanspreekpunt:joop doorgeven
  reason = De kabel is van verlichting
  collega = Verlichting
expect tells vrager
2026-01-09 aanspreekpunt:joop beantwoorden
refused antwoord
2026-01-09 aanspreekpunt:joop beantwoorden
  antwoord = Morgen wordt hij gemaakt
expect phase beantwoord
expect tells vrager
# Twee ambtenaren tegelijk: de tweede komt te laat.
2026-01-09 aanspreekpunt:kim beantwoorden
  antwoord = Volgende week
refused move.unknown
2026-01-12 vrager:anna niet_geholpen
refused reason_given
2026-01-12 vrager:anna niet_geholpen
  reason = Hij is nog donker
expect phase gesteld
expect tells aanspreekpunt
expect due 2026-01-26
2026-01-13 aanspreekpunt:joop beantwoorden
  antwoord = Nu doet hij het, ik stond erbij
2026-01-14 vrager:anna geholpen
expect phase afgehandeld
expect tells aanspreekpunt
2026-01-15 vrager:anna niet_geholpen
  reason = Toch niet
refused move.dossier_closed

story Intrekken, te laat, en niets meer laten horen
value vraag_antwoord 10 working days
value vraag_navragen 2 weeks
value vraag_streven 3 working days
value vraag_terugkomen 2 weeks
2026-01-05 vrager:anna opens vraag as a
  titel = De lamp in de steeg
  omschrijving = Hij doet het al een week niet
2026-01-05 vrager:anna opens vraag as b
  titel = De lamp in de steeg
  omschrijving = Hij doet het al een week niet
2026-01-05 vrager:anna opens vraag as c
  titel = De lamp in de steeg
  omschrijving = Hij doet het al een week niet
2026-01-06 vrager:anna intrekken on a
expect phase ingetrokken
expect tells aanspreekpunt
2026-01-07 aanspreekpunt:joop beantwoorden on a
  antwoord = Toch een antwoord
refused move.dossier_closed
# Een antwoord dat te laat is, komt er nog steeds; navragen kan dan niet meer.
2026-01-20 aanspreekpunt:joop navragen on b
  reason = Welke steeg?
refused term.over
2026-01-20 aanspreekpunt:joop beantwoorden on b
  antwoord = Hij doet het weer
expect due 2026-02-03
2026-02-04 vrager:anna geholpen on b
refused move.term_ended
2026-02-04 clock afhandelen on b
expect phase afgehandeld
expect tells vrager
