# Samen een agenda maken: punten voorstellen en steunen, de raad die besluit, en wat ervan komt.

story Van oproep tot terugblik
value reacties direct
value stadsagenda_besluit 12 weeks
value stadsagenda_looptijd 3 years
value agendapunt_besluit 26 weeks
value agendapunt_uitvoering 1 year
2026-01-05 organisator:kim opens stadsagenda as agenda
  titel = Agenda 2026
  dicht_op = 2026-03-31
refused uitleg
# Een oproep die al dicht is, begint niet.
2026-01-05 organisator:kim opens stadsagenda as agenda
  titel = Agenda 2026
  uitleg = Punten
  dicht_op = 2025-12-31
refused term.date_passed
2026-01-05 organisator:kim opens stadsagenda as agenda
  titel = Agenda 2026
  uitleg = Punten voor een stad die luistert
  dicht_op = 2026-03-31
expect phase oproep
expect due 2026-03-31
2026-01-06 organisator:kim wijzigen
  uitleg = 
refused move.fields
2026-01-06 organisator:kim wijzigen
  uitleg = Punten voor een stad die luistert en antwoordt
2026-01-12 indiener:anna opens agendapunt as loten in agenda
  titel = Loten
refused omschrijving
2026-01-12 indiener:anna opens agendapunt as loten in agenda
  titel = Loten in elke wijk
  omschrijving = Vijftig bewoners denken elk jaar mee
2026-01-12 indiener:anna opens agendapunt as bus in agenda
  titel = Loten in elke wijk
  omschrijving = Vijftig bewoners denken elk jaar mee
2026-01-12 indiener:anna opens agendapunt as weg in agenda
  titel = Loten in elke wijk
  omschrijving = Vijftig bewoners denken elk jaar mee
2026-01-13 indiener:anna wijzigen on loten
  titel = 
refused move.fields
2026-01-13 indiener:bram wijzigen on loten
  titel = Mijn punt
refused move.not_initiator
2026-01-13 indiener:anna wijzigen on loten
  namens = De buurtraad
2026-01-14 inwoner:els niet_meer_steunen on loten
refused support.none
2026-01-14 inwoner:els steunen on loten
2026-01-14 inwoner:els steunen on loten
refused support.already
2026-01-15 inwoner:fred steunen on loten
2026-01-15 inwoner:fred niet_meer_steunen on loten
expect support 1 on loten
2026-01-16 indiener:anna intrekken on weg
expect phase ingetrokken
expect tells supporters
2026-01-17 raad:rob overnemen on weg
  reason = Toch goed
refused move.dossier_closed
2026-01-18 raad:rob overnemen on loten
  reason = Goed idee
refused parent_in
2026-04-01 organisator:kim wijzigen on agenda
  dicht_op = 2026-05-01
refused move.term_ended
2026-04-01 clock sluiten on agenda
expect phase besluit
expect tells children
2026-04-02 indiener:dirk opens agendapunt as laat in agenda
  titel = Loten in elke wijk
  omschrijving = Vijftig bewoners denken elk jaar mee
refused parent_in
2026-04-02 indiener:anna wijzigen on loten
  titel = Te laat
refused parent_in
2026-04-03 raad:rob vaststellen on agenda
refused reason_given
2026-04-03 raad:rob vaststellen on agenda
  reason = Een goede agenda
refused children_at_least
2026-04-07 raad:rob overnemen on loten
refused reason_given
2026-04-07 raad:anna overnemen on loten
  reason = Mijn eigen punt
refused not_same_person_as
2026-04-07 raad:rob overnemen on loten
  reason = Het past bij de verordening
expect phase overgenomen
expect tells supporters
# Twee raadsleden tegelijk: de tweede komt te laat.
2026-04-07 raad:sara niet_overnemen on loten
  reason = Te duur
refused move.unknown
# Geen agenda zolang over een punt niet is besloten.
2026-04-08 raad:rob vaststellen on agenda
  reason = Een goede agenda
refused all_children_in
2026-04-08 raad:rob niet_overnemen on bus
refused reason_given
2026-04-08 raad:anna niet_overnemen on bus
  reason = Toch niet
refused not_same_person_as
2026-04-08 raad:rob niet_overnemen on bus
  reason = De provincie gaat over de bus
expect phase niet_overgenomen
expect tells indiener
2026-04-09 raad:rob vaststellen on agenda
  reason = Een punt van bewoners, en uitvoerbaar
expect phase lopend
expect tells children
expect due 2029-04-09
2026-09-01 organisator:kim voortgang on agenda
refused voortgang
2026-09-01 organisator:kim voortgang on agenda
  voortgang = De eerste loting is geweest
expect effect report
2026-09-02 behandelaar:bo voortgang on loten
  voortgang = Geloot
refused stap
2026-09-02 behandelaar:bo voortgang on loten
  stap = bezig
  voortgang = Vijftig bewoners zijn geloot
expect tells supporters
2027-01-04 organisator:kim afsluiten on agenda
  terugblik = Klaar
refused all_children_in
2027-01-05 behandelaar:bo afronden on loten
refused reason_given
2027-01-05 behandelaar:bo afronden on loten
  reason = De eerste groep heeft geadviseerd
expect phase uitgevoerd
expect tells indiener
2027-01-06 organisator:kim afsluiten on agenda
refused terugblik
2027-01-06 organisator:kim afsluiten on agenda
  terugblik = Eén punt, en het is er
expect phase afgesloten
expect tells children

story Een agenda die stopt, en een die er niet komt
value reacties direct
value stadsagenda_besluit 12 weeks
value stadsagenda_looptijd 3 years
value agendapunt_besluit 26 weeks
value agendapunt_uitvoering 1 year
2026-01-05 organisator:kim opens stadsagenda as a
  titel = Agenda 2026
  uitleg = Punten voor een stad die luistert
  dicht_op = 2026-03-31
2026-01-05 organisator:kim opens stadsagenda as b
  titel = Agenda 2026
  uitleg = Punten voor een stad die luistert
  dicht_op = 2026-03-31
2026-01-05 organisator:kim opens stadsagenda as c
  titel = Agenda 2026
  uitleg = Punten voor een stad die luistert
  dicht_op = 2026-03-31
2026-01-12 indiener:anna opens agendapunt as pa in a
  titel = Loten in elke wijk
  omschrijving = Vijftig bewoners denken elk jaar mee
2026-01-12 indiener:anna opens agendapunt as pb in b
  titel = Loten in elke wijk
  omschrijving = Vijftig bewoners denken elk jaar mee
2026-01-12 indiener:anna opens agendapunt as pc in c
  titel = Loten in elke wijk
  omschrijving = Vijftig bewoners denken elk jaar mee
2026-01-12 indiener:bram opens agendapunt as q in b
  titel = Loten in elke wijk
  omschrijving = Vijftig bewoners denken elk jaar mee
2026-01-12 indiener:bram opens agendapunt as r in c
  titel = Loten in elke wijk
  omschrijving = Vijftig bewoners denken elk jaar mee
2026-01-13 organisator:kim stoppen on a
refused reason_given
2026-01-13 organisator:kim stoppen on a
  reason = Er komen verkiezingen
expect phase gestopt on a
expect tells children on a
expect phase vervallen on pa
expect tells indiener on pa
2026-04-01 clock sluiten on b
2026-04-01 clock sluiten on c
2026-04-02 raad:rob overnemen on pb
  reason = Goed punt
2026-04-02 raad:rob overnemen on pc
  reason = Goed punt
2026-04-02 raad:rob niet_overnemen on r
  reason = Te duur
2026-04-03 raad:rob niet_vaststellen on b
refused reason_given
2026-04-03 raad:rob niet_vaststellen on b
  reason = De nieuwe raad maakt een eigen agenda
expect phase gestopt on b
expect tells children on b
expect phase vervallen on pb
expect phase vervallen on q
2026-04-03 raad:rob vaststellen on c
  reason = Een punt is genoeg
2026-05-01 raad:rob stoppen on pc
refused reason_given
2026-05-01 raad:rob stoppen on pc
  reason = Het geld is op
expect phase gestopt
expect tells supporters
2026-05-02 organisator:kim afsluiten on c
  terugblik = Het enige punt is gestopt
expect phase afgesloten
