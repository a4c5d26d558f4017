# Een hele ronde met plannen, de keren dat het anders loopt, en wat niet mag.

story Een ronde van begin tot eind
value stemmen_dagen 21
value herstel_weken 2
value zekerheid_besluit two_factor
2026-01-05 begeleider opens buurtbegroten as ronde
  titel = Buurtbudget Centrum 2026
  uitleg = Plannen voor groen en ontmoeten
  budget = € 50.000
  ideeen_tot = 2026-02-15
  toets_tot = 2026-03-31
  stembiljet = knapsack
  regel = equal_shares
expect phase voorbereiding
expect fact budget 50000
2026-01-06 indiener:anna opens plan as vroeg in ronde
  titel = Te vroeg
  omschrijving = Nog niet open
  kosten = 100
refused parent_in
2026-01-07 begeleider wijzigen on ronde
  regel = greedy
2026-01-12 begeleider openen
expect phase ideeen
expect due 2026-02-15
2026-01-20 indiener:anna opens plan as bank in ronde
  titel = Een bank bij de speeltuin
  omschrijving = Zodat ouders kunnen zitten
  kosten = 1500
2026-01-20 indiener:bram opens plan as boom in ronde
  titel = Tien fruitbomen
  omschrijving = Appels voor iedereen
  kosten = 4000
2026-01-21 indiener:carla opens plan as raket in ronde
  titel = Een raket
  omschrijving = Naar de maan
  kosten = 49000
2026-01-21 indiener:dirk opens plan as feest in ronde
  titel = Straatfeest
  omschrijving = Met muziek
  kosten = 900
2026-01-22 indiener:els opens plan as zonder in ronde
  titel = Zonder bedrag
  omschrijving = Vergeten
refused kosten
2026-01-22 inwoner:els steunen on bank
expect support 1
2026-01-23 inwoner:els steunen on bank
refused support.already
2026-01-23 inwoner:els niet_meer_steunen
expect support 0
2026-01-24 indiener:bram wijzigen on bank
  kosten = 1
refused move.not_initiator
2026-01-25 indiener:anna wijzigen on bank
  kosten = 1.600
expect fact kosten 1600
2026-01-26 indiener:dirk intrekken on feest
expect phase ingetrokken
expect final
2026-01-27 indiener:dirk wijzigen on feest
refused dossier_closed
2026-02-15 clock sluiten on ronde
refused term.not_ended
2026-02-16 begeleider stoppen on ronde
  reason = Te laat
refused move.term_ended
2026-02-16 clock sluiten on ronde
expect phase toets
expect phase toets on bank
expect tells indiener on bank
2026-02-17 indiener:anna wijzigen on bank
refused move.unknown
2026-02-18 behandelaar:bo afwijzen on raket
refused reason_given
2026-02-18 behandelaar:bo afwijzen on raket
  reason = De gemeente mag geen raketten lanceren. Vraag het de ruimtevaartorganisatie.
expect phase afgewezen
2026-02-19 behandelaar:bo herstel_vragen on boom
  reason = Waar komen de bomen?
expect phase herstel
expect due 2026-03-05
2026-02-20 begeleider stemmen_openen on ronde
refused all_children_in
2026-02-25 indiener:bram aanvullen on boom
  omschrijving = Appels voor iedereen, langs het pad
expect phase toets
2026-03-01 behandelaar:bo goedkeuren on boom
  kosten = 4.200
2026-03-01 behandelaar:bo goedkeuren on bank
expect phase stembaar
expect not-offered kiezen on bank as behandelaar:bo
2026-03-02 begeleider stemmen_openen on ronde
expect phase stemmen
expect due 2026-03-23
expect tells children
2026-03-03 indiener:anna intrekken on bank
refused parent_in
2026-03-24 clock sluiten on ronde
expect phase telling
2026-03-25 begeleider tellen
refused votes_at_least
votes 312
winners bank
2026-03-25 inwoner:els tellen
refused move.not_by_role
2026-03-25 begeleider tellen
expect effect tally
expect phase uitslag
expect phase gekozen on bank
expect phase niet_gekozen on boom
assurance link
2026-03-27 college bekendmaken on ronde
refused assurance_at_least.two_factor
assurance two_factor
2026-03-27 college bekendmaken on ronde
expect phase uitvoering
2026-04-10 behandelaar:bo starten on bank
2026-04-11 begeleider evalueren on ronde
refused all_children_in
2026-05-10 indiener:anna voortgang on bank
  voortgang = De bank is besteld
refused stap
2026-05-10 indiener:anna voortgang on bank
  stap = wachten
  voortgang = De bank is besteld
expect effect report
expect tells supporters
2026-06-10 behandelaar:bo opleveren on bank
expect phase gerealiseerd
2026-06-11 begeleider evalueren on ronde
2026-06-20 begeleider afsluiten
refused evaluatie
2026-06-20 begeleider afsluiten
  evaluatie = Veel mensen deden mee. Volgend jaar eerder beginnen.
expect phase afgesloten
expect final

story De ronde stopt voordat er plannen zijn
value stemmen_dagen 21
2026-01-05 begeleider opens buurtbegroten as ronde
  titel = Buurtbudget Noord
  budget = 10000
refused move.fields
2026-01-05 begeleider opens buurtbegroten as ronde
  titel = Buurtbudget Noord
  uitleg = Plannen
  budget = 10000
  ideeen_tot = 2026-02-15
  toets_tot = 2026-03-31
  stembiljet = approval
  regel = greedy
2026-01-05 begeleider wijzigen
  titel =
refused move.fields
2026-01-06 begeleider stoppen
refused reason_given
2026-01-06 begeleider stoppen
  reason = De raad heeft het budget geschrapt
expect phase gestopt

story De ronde stopt terwijl er plannen zijn
value stemmen_dagen 21
2026-01-05 begeleider opens buurtbegroten as ronde
  titel = Buurtbudget Oost
  uitleg = Plannen
  budget = 10000
  ideeen_tot = 2026-02-15
  toets_tot = 2026-03-31
  stembiljet = approval
  regel = greedy
2026-01-06 begeleider openen
2026-01-07 indiener:anna opens plan as bank in ronde
  titel = Bank
  omschrijving = Zitten
  kosten = 1000
2026-01-07 indiener:bram opens plan as boom in ronde
  titel = Boom
  omschrijving = Groen
  kosten = 1000
2026-01-08 behandelaar:bo beoordelen on boom
2026-01-10 begeleider stoppen on ronde
refused reason_given
2026-01-10 begeleider stoppen on ronde
  reason = De raad heeft het budget geschrapt
expect tells children
expect phase vervallen on bank
expect phase vervallen on boom

story Stoppen tijdens de toets en tijdens de telling
value stemmen_dagen 21
value herstel_weken 2
2026-01-05 begeleider opens buurtbegroten as ronde
  titel = Buurtbudget West
  uitleg = Plannen
  budget = 10000
  ideeen_tot = 2026-01-15
  toets_tot = 2026-03-31
  stembiljet = approval
  regel = greedy
2026-01-06 begeleider openen
2026-01-07 indiener:anna opens plan as bank in ronde
  titel = Bank
  omschrijving = Zitten
  kosten = 1000
2026-01-07 indiener:bram opens plan as boom in ronde
  titel = Boom
  omschrijving = Groen
  kosten = 1000
2026-01-16 clock sluiten on ronde
2026-01-17 behandelaar:bo herstel_vragen on boom
  reason = Waar?
2026-01-18 behandelaar:bo goedkeuren on bank
2026-01-19 begeleider stoppen on ronde
refused reason_given
2026-01-19 begeleider stoppen on ronde
  reason = Geen geld meer
expect phase vervallen on bank
expect phase vervallen on boom

story Niemand stemt
value stemmen_dagen 7
2026-01-05 begeleider opens buurtbegroten as ronde
  titel = Buurtbudget Zuid
  uitleg = Plannen
  budget = 10000
  ideeen_tot = 2026-01-15
  toets_tot = 2026-03-31
  stembiljet = approval
  regel = greedy
2026-01-06 begeleider openen
2026-01-07 indiener:anna opens plan as bank in ronde
  titel = Bank
  omschrijving = Zitten
  kosten = 1000
2026-01-16 clock sluiten on ronde
2026-01-18 behandelaar:bo goedkeuren on bank
2026-01-20 begeleider stemmen_openen on ronde
2026-01-28 clock sluiten on ronde
2026-01-29 begeleider stoppen on ronde
refused reason_given
2026-01-29 begeleider stoppen on ronde
  reason = Er zijn geen stemmen
expect phase gestopt
expect phase vervallen on bank

story Alle plannen zijn ingetrokken: er valt niets te kiezen
value stemmen_dagen 7
2026-01-05 begeleider opens buurtbegroten as ronde
  titel = Buurtbudget Midden
  uitleg = Plannen
  budget = 10000
  ideeen_tot = 2026-01-15
  toets_tot = 2026-03-31
  stembiljet = approval
  regel = greedy
2026-01-06 begeleider openen
2026-01-07 indiener:anna opens plan as bank in ronde
  titel = Bank
  omschrijving = Zitten
  kosten = 1000
2026-01-08 indiener:anna intrekken on bank
2026-01-16 clock sluiten on ronde
2026-01-19 begeleider stemmen_openen on ronde
refused children_at_least

story Een ronde opent pas als haar laatste dag nog moet komen
value stemmen_dagen 7
2026-01-05 begeleider opens buurtbegroten as ronde
  titel = Buurtbudget Zuidwest
  uitleg = Plannen
  budget = 10000
  ideeen_tot = 2026-01-15
  toets_tot = 2026-03-31
  stembiljet = approval
  regel = greedy
2026-01-16 begeleider openen
refused term.date_passed
2026-01-16 begeleider wijzigen
  ideeen_tot = 2026-02-15
2026-01-16 begeleider openen
expect due 2026-02-15

story Een ronde met punten
value stemmen_dagen 21
2026-01-05 begeleider opens buurtbegroten as ronde
  titel = Buurtbudget Zuid
  uitleg = Plannen
  budget = 10000
  ideeen_tot = 2026-02-15
  toets_tot = 2026-03-31
  stembiljet = points
  punten = 10
  punten_per_plan = 6
  regel = greedy
expect phase voorbereiding
expect fact punten 10
2026-01-06 begeleider wijzigen
  punten_per_plan = 4
expect fact punten_per_plan 4
2026-01-07 begeleider stoppen
  reason = De raad heeft het budget geschrapt
expect phase gestopt

story Een ronde met plannen op volgorde
value stemmen_dagen 21
2026-01-05 begeleider opens buurtbegroten as ronde
  titel = Buurtbudget Noord
  uitleg = Plannen
  budget = 10000
  ideeen_tot = 2026-02-15
  toets_tot = 2026-03-31
  stembiljet = ranking
  meeste_keuzes = 3
  regel = greedy
expect phase voorbereiding
expect fact stembiljet ranking
2026-01-07 begeleider stoppen
  reason = De raad heeft het budget geschrapt
expect phase gestopt

story Data die elkaar inhalen, worden geweigerd
value stemmen_dagen 21
value herstel_weken 2
2026-01-05 begeleider opens buurtbegroten as ronde
  titel = Buurtbudget Centrum 2026
  uitleg = Plannen voor groen en ontmoeten
  budget = € 50.000
  ideeen_tot = 2026-03-31
  toets_tot = 2026-02-15
  stembiljet = knapsack
  regel = equal_shares
refused dates_in_order
2026-01-05 begeleider opens buurtbegroten as ronde
  titel = Buurtbudget Centrum 2026
  uitleg = Plannen voor groen en ontmoeten
  budget = € 50.000
  ideeen_tot = 2026-02-15
  toets_tot = 2026-03-31
  stembiljet = knapsack
  regel = equal_shares
2026-01-06 begeleider wijzigen on ronde
  ideeen_tot = 2026-04-01
refused dates_in_order
expect fact ideeen_tot 2026-02-15
