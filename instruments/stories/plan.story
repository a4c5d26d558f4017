# Wat een plan kan overkomen, buiten de gewone weg (die staat in buurtbegroten.story).

story Herstel verloopt, intrekken in elke fase, en stoppen na de keuze
value stemmen_dagen 14
value herstel_weken 2
2026-03-02 begeleider opens buurtbegroten as ronde
  titel = Buurtbudget
  uitleg = Plannen
  budget = 20000
  ideeen_tot = 2026-03-20
  toets_tot = 2026-05-01
  stembiljet = approval
  regel = equal_shares
2026-03-03 begeleider openen
2026-03-04 indiener:anna opens plan as een in ronde
  titel = Een
  omschrijving = Een
  kosten = 100
2026-03-04 indiener:anna opens plan as twee in ronde
  titel = Twee
  omschrijving = Twee
  kosten = 100
2026-03-04 indiener:anna opens plan as drie in ronde
  titel = Drie
  omschrijving = Drie
  kosten = 100
2026-03-04 indiener:anna opens plan as vier in ronde
  titel = Vier
  omschrijving = Vier
  kosten = 100
2026-03-04 indiener:anna opens plan as vijf in ronde
  titel = Vijf
  omschrijving = Vijf
  kosten = 100
2026-03-04 indiener:anna opens plan as zes in ronde
  titel = Zes
  omschrijving = Zes
  kosten = 100
2026-03-05 indiener:anna wijzigen on een
  titel =
refused move.fields
2026-03-05 inwoner:els niet_meer_steunen on een
refused support.none
2026-03-21 clock sluiten on ronde
2026-03-23 behandelaar:bo herstel_vragen on een
refused reason_given
2026-03-23 behandelaar:bo goedkeuren on een
  kosten =
refused move.fields
2026-03-23 behandelaar:anna afwijzen on een
  reason = Dat kan niet
refused not_same_person_as
2026-03-23 behandelaar:bo herstel_vragen on een
  reason = Wat kost het precies?
expect due 2026-04-06
2026-04-06 indiener:bram aanvullen on een
refused move.not_initiator
2026-04-06 indiener:anna aanvullen on een
  omschrijving =
refused move.fields
2026-04-07 indiener:anna aanvullen on een
refused move.term_ended
2026-04-07 clock verlopen on een
expect phase afgewezen
expect tells indiener
2026-04-07 indiener:anna intrekken on twee
expect phase ingetrokken
2026-04-07 behandelaar:bo herstel_vragen on drie
  reason = Waar?
2026-04-08 indiener:anna intrekken on drie
2026-04-08 behandelaar:anna goedkeuren on vier
refused not_same_person_as
2026-04-08 behandelaar:bo goedkeuren on vier
2026-04-09 indiener:anna intrekken on vier
expect phase ingetrokken
2026-04-09 behandelaar:bo goedkeuren on vijf
2026-04-09 behandelaar:bo goedkeuren on zes
2026-04-10 begeleider stemmen_openen on ronde
2026-04-25 clock sluiten on ronde
votes 10
winners vijf zes
2026-04-26 begeleider tellen on ronde
2026-05-01 behandelaar:bo stoppen on vijf
refused reason_given
2026-05-01 behandelaar:bo stoppen on vijf
  reason = De indiener is verhuisd
expect phase gestopt
2026-05-01 behandelaar:bo starten on zes
2026-05-10 behandelaar:bo stoppen on zes
refused reason_given
2026-05-10 behandelaar:bo stoppen on zes
  reason = De grond is vervuild
expect phase gestopt
