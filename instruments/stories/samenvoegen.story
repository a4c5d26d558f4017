# Twee plannen die over hetzelfde gaan: de gemeente stelt voor ze samen te voegen, en beide indieners beslissen.

story Beide indieners zeggen ja: het ene plan gaat op in het andere
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
2026-03-04 indiener:anna opens plan as bankjes in ronde
  titel = Bankjes in het park
  omschrijving = Bankjes waar ouderen kunnen rusten
  kosten = 2500
2026-03-04 indiener:bram opens plan as zitten in ronde
  titel = Zitplekken bij de vijver
  omschrijving = Bankjes waar ouderen kunnen rusten
  kosten = 2500
2026-03-05 inwoner:piet steunen on bankjes
2026-03-05 inwoner:piet steunen on zitten
2026-03-05 inwoner:ria steunen on zitten
expect support 2 on zitten
2026-03-06 inwoner:piet samenvoegen on zitten with bankjes
refused move.not_by_role
2026-03-06 behandelaar:bo samenvoegen on zitten with bankjes
refused reason_given
2026-03-06 behandelaar:bo samenvoegen on zitten
  reason = Zelfde plek
refused merge.none
2026-03-06 behandelaar:bo samenvoegen on zitten with zitten
  reason = Zelfde plek
refused merge.itself
2026-03-06 behandelaar:bram samenvoegen on zitten with bankjes
  reason = Mijn eigen plan
refused not_same_person_as
expect offered samenvoegen as behandelaar:bo
2026-03-06 behandelaar:bo samenvoegen on zitten with bankjes
  reason = Beide plannen gaan over bankjes bij de vijver.
expect phase ingediend
expect tells indiener
expect tells indiener on bankjes
expect not-offered samenvoegen as behandelaar:bo
2026-03-07 behandelaar:bo samenvoegen on zitten with bankjes
  reason = Nog eens
refused proposal.already
2026-03-07 indiener:anna agrees on zitten
refused proposal.not_yours
2026-03-07 indiener:bram agrees on zitten
expect phase ingediend
2026-03-07 indiener:bram agrees on zitten
refused proposal.not_yours
2026-03-08 indiener:anna agrees on bankjes
expect phase ingediend
expect support 2 on bankjes
expect merged none
expect phase samengevoegd on zitten
expect merged bankjes on zitten
expect final on zitten
expect tells indiener on zitten
expect tells supporters on zitten
expect support 0 on zitten
2026-03-09 indiener:bram wijzigen on bankjes
  titel = Bankjes in het park en bij de vijver
2026-03-09 inwoner:ria steunen on bankjes
refused support.already
2026-03-21 clock sluiten on ronde
expect phase toets on bankjes
expect phase samengevoegd on zitten
2026-03-23 behandelaar:bo goedkeuren on bankjes
2026-04-01 begeleider stemmen_openen on ronde
expect phase stemmen

story Een van beiden zegt nee: er verandert niets
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
2026-03-04 indiener:anna opens plan as bankjes in ronde
  titel = Bankjes in het park
  omschrijving = Bankjes waar ouderen kunnen rusten
  kosten = 2500
2026-03-04 indiener:bram opens plan as zitten in ronde
  titel = Zitplekken bij de vijver
  omschrijving = Bankjes waar ouderen kunnen rusten
  kosten = 2500
2026-03-04 indiener:carla opens plan as rust in ronde
  titel = Rustplekken in de wijk
  omschrijving = Bankjes waar ouderen kunnen rusten
  kosten = 2500
2026-03-06 behandelaar:bo samenvoegen on zitten with bankjes
  reason = Beide plannen gaan over bankjes.
2026-03-07 behandelaar:bo samenvoegen on rust with bankjes
  reason = Ook bankjes
refused merge.waiting
2026-03-07 indiener:bram agrees on zitten
2026-03-08 indiener:anna refuses on bankjes
expect phase ingediend on bankjes
expect tells indiener
expect phase ingediend on zitten
expect tells behandelaar on zitten
2026-03-09 indiener:bram agrees on zitten
refused proposal.none
2026-03-09 behandelaar:bo samenvoegen on rust with bankjes
  reason = Ook bankjes
2026-03-10 indiener:anna takes_back on bankjes
refused proposal.not_proposer
2026-03-10 behandelaar:cas takes_back on rust
2026-03-10 indiener:anna agrees on bankjes
refused proposal.none

story Niemand antwoordt: na twee weken vervalt het voorstel
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
2026-03-04 indiener:anna opens plan as bankjes in ronde
  titel = Bankjes in het park
  omschrijving = Bankjes waar ouderen kunnen rusten
  kosten = 2500
2026-03-04 indiener:bram opens plan as zitten in ronde
  titel = Zitplekken bij de vijver
  omschrijving = Bankjes waar ouderen kunnen rusten
  kosten = 2500
2026-03-21 clock sluiten on ronde
2026-03-23 behandelaar:bo samenvoegen on zitten with bankjes
  reason = Beide plannen gaan over bankjes.
expect due 2026-05-02
2026-04-06 clock lapses on zitten
refused proposal.not_lapsed
2026-04-07 indiener:anna agrees on bankjes
refused proposal.too_late
2026-04-07 clock lapses on zitten
expect phase toets on zitten
2026-04-07 indiener:anna agrees on bankjes
refused proposal.none
2026-04-08 behandelaar:bo samenvoegen on zitten with bankjes
  reason = Nog eens, in overleg met beiden.
2026-04-09 indiener:bram agrees on zitten
2026-04-10 indiener:anna agrees on bankjes
expect phase samengevoegd on zitten

story Wat intussen wijzigt, laat het voorstel vervallen
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
2026-03-04 indiener:anna opens plan as bankjes in ronde
  titel = Bankjes in het park
  omschrijving = Bankjes waar ouderen kunnen rusten
  kosten = 2500
2026-03-04 indiener:bram opens plan as zitten in ronde
  titel = Zitplekken bij de vijver
  omschrijving = Bankjes waar ouderen kunnen rusten
  kosten = 2500
2026-03-04 indiener:carla opens plan as rust in ronde
  titel = Rustplekken in de wijk
  omschrijving = Bankjes waar ouderen kunnen rusten
  kosten = 2500
2026-03-04 indiener:dirk opens plan as boom in ronde
  titel = Een boom
  omschrijving = Bankjes waar ouderen kunnen rusten
  kosten = 2500
2026-03-06 behandelaar:bo samenvoegen on zitten with bankjes
  reason = Beide plannen gaan over bankjes.
2026-03-07 indiener:anna intrekken on bankjes
2026-03-07 indiener:bram agrees on zitten
refused proposal.none
2026-03-08 behandelaar:bo samenvoegen on rust with bankjes
  reason = Bestaat dat nog?
refused merge.phase
2026-03-21 clock sluiten on ronde
2026-03-23 behandelaar:bo herstel_vragen on zitten
  reason = Waar precies?
2026-03-24 behandelaar:bo goedkeuren on rust
2026-03-24 behandelaar:bo goedkeuren on boom
2026-03-24 behandelaar:bo samenvoegen on zitten with rust
  reason = Samen sterker
2026-03-25 indiener:carla agrees on rust
2026-03-25 indiener:bram agrees on zitten
expect phase samengevoegd on zitten
expect phase stembaar on rust
2026-03-26 behandelaar:bo samenvoegen on rust with boom
  reason = Een boom met een bank
2026-03-27 indiener:carla agrees on rust
2026-03-27 indiener:bram agrees on rust
refused proposal.not_yours
2026-03-28 indiener:dirk agrees on boom
expect phase samengevoegd on rust
expect merged boom on rust

story Als het stemmen begint, kan het niet meer
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
2026-03-04 indiener:anna opens plan as bankjes in ronde
  titel = Bankjes in het park
  omschrijving = Bankjes waar ouderen kunnen rusten
  kosten = 2500
2026-03-04 indiener:bram opens plan as zitten in ronde
  titel = Zitplekken bij de vijver
  omschrijving = Bankjes waar ouderen kunnen rusten
  kosten = 2500
2026-03-21 clock sluiten on ronde
2026-03-23 behandelaar:bo goedkeuren on bankjes
2026-03-23 behandelaar:bo goedkeuren on zitten
2026-03-24 behandelaar:bo samenvoegen on zitten with bankjes
  reason = Beide plannen gaan over bankjes.
2026-03-25 indiener:bram agrees on zitten
2026-03-26 begeleider stemmen_openen on ronde
2026-03-27 indiener:anna agrees on bankjes
refused proposal.none
2026-03-27 behandelaar:bo samenvoegen on zitten with bankjes
  reason = Nu dan
refused parent_in

story In geen fase zonder reden, en nooit door wie het plan zelf indiende
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
2026-03-04 indiener:anna opens plan as bankjes in ronde
  titel = Bankjes in het park
  omschrijving = Bankjes waar ouderen kunnen rusten
  kosten = 2500
2026-03-04 indiener:bram opens plan as zitten in ronde
  titel = Zitplekken bij de vijver
  omschrijving = Bankjes waar ouderen kunnen rusten
  kosten = 2500
2026-03-21 clock sluiten on ronde
expect phase toets on zitten
2026-03-23 behandelaar:bo samenvoegen on zitten with bankjes
refused reason_given
2026-03-23 behandelaar:bram samenvoegen on zitten with bankjes
  reason = Mijn eigen plan
refused not_same_person_as
2026-03-24 behandelaar:bo herstel_vragen on zitten
  reason = Waar precies?
expect phase herstel on zitten
2026-03-25 behandelaar:bo samenvoegen on zitten with bankjes
refused reason_given
2026-03-25 behandelaar:bram samenvoegen on zitten with bankjes
  reason = Mijn eigen plan
refused not_same_person_as
2026-03-26 indiener:bram aanvullen on zitten
  omschrijving = Bankjes bij de vijver
2026-03-27 behandelaar:bo goedkeuren on zitten
  kosten = 2500
expect phase stembaar on zitten
2026-03-28 behandelaar:bo samenvoegen on zitten with bankjes
refused reason_given
2026-03-28 behandelaar:bram samenvoegen on zitten with bankjes
  reason = Mijn eigen plan
refused not_same_person_as
