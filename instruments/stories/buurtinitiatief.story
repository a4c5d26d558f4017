story Van idee tot gedaan, zonder besluit
2026-01-05 initiatiefnemer:anna opens buurtinitiatief as tuin
  titel = Geveltuinen in de Lindestraat
  omschrijving = Tegels eruit, groen erin
expect due 2026-01-19
2026-01-06 initiatiefnemer:anna wijzigen
  plaats = Lindestraat
2026-01-07 contactpersoon:coen contact_worden
expect phase steun
2026-01-08 inwoner:els steunen
expect support 1
2026-01-09 inwoner:els niet_meer_steunen
2026-01-09 inwoner:els niet_meer_steunen
refused support.none
2026-01-10 initiatiefnemer:anna verder
refused support_at_least
support 12
2026-01-10 initiatiefnemer:anna verder
2026-01-12 contactpersoon:coen zelf_doen
refused field_given
2026-01-12 contactpersoon:coen uitwerken
  nodig = Een container voor de tegels
2026-01-13 contactpersoon:coen zelf_doen
2026-01-14 initiatiefnemer:anna tekenen
refused field_given
2026-01-14 contactpersoon:coen vastleggen
  afspraken = De gemeente haalt de tegels op
2026-01-15 initiatiefnemer:anna tekenen
2026-01-15 initiatiefnemer:anna starten
refused signed_by
2026-01-16 contactpersoon:coen tekenen
2026-01-17 initiatiefnemer:anna starten
2026-03-01 initiatiefnemer:anna voortgang
  voortgang = De eerste tien tuinen zijn klaar
2026-04-01 initiatiefnemer:anna opschalen
  gebieden = Noord en Oost
2026-05-01 initiatiefnemer:anna afronden
expect phase gedaan

story Een besluit met aanvulling en verlenging
2026-01-05 initiatiefnemer:anna opens buurtinitiatief as zaal
  titel = Buurthuis
  omschrijving = Een plek om elkaar te ontmoeten
2026-01-07 contactpersoon:coen contact_worden
support 30
2026-02-19 clock tellen
expect phase uitwerking
2026-02-20 initiatiefnemer:anna uitwerken
  nodig = Een leeg schoolgebouw
2026-03-04 initiatiefnemer:anna besluit_vragen
expect due 2026-04-29
2026-03-10 contactpersoon:coen aanvulling_vragen
  reason = Hoe vaak wilt u open zijn?
# Wordt er niets aangevuld, dan staat de termijn vier weken stil.
expect due 2026-05-27
2026-03-11 contactpersoon:coen aanvulling_vragen
  reason = En hoe laat?
refused already_paused
2026-03-18 initiatiefnemer:anna aanvullen
  nodig = Een leeg schoolgebouw, drie avonden per week
expect due 2026-05-06
2026-03-19 college:wim verlengen
  reason = Het gebouw moet worden gekeurd
expect due 2026-07-01
2026-03-20 college:wim verlengen
  reason = Nog langer
refused extended_already
2026-04-01 college:wim toewijzen
refused reason_given
2026-04-01 college:anna toewijzen
  reason = Goed plan
refused not_same_person_as
2026-04-01 college:wim toewijzen
  reason = Het gebouw staat leeg en het plan is goed
expect phase afspraken
2026-04-02 initiatiefnemer:anna stoppen
  reason = Wij vonden een andere plek
expect phase gestopt

story Afgewezen
2026-01-05 initiatiefnemer:anna opens buurtinitiatief
  titel = Toren
  omschrijving = Hoog
2026-01-07 contactpersoon:coen contact_worden
support 10
2026-01-08 initiatiefnemer:anna verder
2026-01-09 initiatiefnemer:anna uitwerken
  nodig = Een vergunning
2026-01-09 initiatiefnemer:anna besluit_vragen
2026-02-01 college:wim afwijzen
  reason = Het past niet in het omgevingsplan. U kunt binnen zes weken bezwaar maken.
expect phase afgewezen

story Te weinig steun
2026-01-05 initiatiefnemer:anna opens buurtinitiatief
  titel = Vlaggen
  omschrijving = Overal
2026-01-07 contactpersoon:coen contact_worden
expect due 2026-02-18
2026-02-19 clock tellen
expect phase te_weinig_steun
expect tells initiatiefnemer

story Intrekken kan altijd voor het besluit
2026-01-05 initiatiefnemer:anna opens buurtinitiatief as a
  titel = A
  omschrijving = A
2026-01-05 initiatiefnemer:anna intrekken
expect phase ingetrokken
2026-01-05 initiatiefnemer:anna opens buurtinitiatief as b
  titel = B
  omschrijving = B
2026-01-06 contactpersoon:coen contact_worden on b
2026-01-06 initiatiefnemer:anna intrekken
2026-01-06 initiatiefnemer:anna opens buurtinitiatief as c
  titel = C
  omschrijving = C
2026-01-06 contactpersoon:coen contact_worden on c
support 10 on c
2026-01-06 initiatiefnemer:anna verder
2026-01-06 initiatiefnemer:anna intrekken
expect phase ingetrokken
2026-01-07 initiatiefnemer:anna opens buurtinitiatief as d
  titel = D
  omschrijving = D
2026-01-07 contactpersoon:coen contact_worden on d
support 10 on d
2026-01-07 initiatiefnemer:anna verder
2026-01-07 initiatiefnemer:anna uitwerken
  nodig = Geld
2026-01-07 initiatiefnemer:anna besluit_vragen
2026-01-07 initiatiefnemer:anna intrekken
expect phase ingetrokken

story Stoppen tijdens het doen
2026-01-05 initiatiefnemer:anna opens buurtinitiatief
  titel = E
  omschrijving = E
2026-01-06 contactpersoon:coen contact_worden
support 10
2026-01-06 initiatiefnemer:anna verder
2026-01-06 initiatiefnemer:anna uitwerken
  nodig = Niets
2026-01-06 contactpersoon:coen zelf_doen
2026-01-06 contactpersoon:coen vastleggen
  afspraken = Doen
2026-01-06 contactpersoon:coen tekenen
2026-01-06 initiatiefnemer:anna tekenen
2026-01-06 initiatiefnemer:anna starten
2026-02-06 contactpersoon:coen stoppen
  reason = De groep is uit elkaar
expect phase gestopt

story Wat niet mag, en een besluit dat te laat is
2026-01-05 initiatiefnemer:anna opens buurtinitiatief as zaal
  titel = Buurthuis
refused omschrijving
2026-01-05 initiatiefnemer:anna opens buurtinitiatief as zaal
  titel = Buurthuis
  omschrijving = Een plek om elkaar te ontmoeten
2026-01-05 initiatiefnemer:anna opens buurtinitiatief as tuin
  titel = Tuin
  omschrijving = Een tuin voor de straat
2026-01-05 initiatiefnemer:anna wijzigen on zaal
  titel =
refused move.fields
2026-01-06 contactpersoon:coen contact_worden on zaal
2026-01-06 contactpersoon:coen contact_worden on tuin
2026-01-07 inwoner:els steunen on zaal
2026-01-07 inwoner:els steunen on zaal
refused support.already
support 10 on zaal
support 10 on tuin
2026-02-18 inwoner:fred steunen on zaal
refused move.term_ended
2026-02-18 clock tellen on zaal
2026-02-18 clock tellen on tuin
2026-02-19 initiatiefnemer:anna uitwerken on zaal
refused move.fields
2026-02-19 initiatiefnemer:anna besluit_vragen on zaal
refused field_given
2026-02-20 initiatiefnemer:anna uitwerken on zaal
  nodig = Een leeg schoolgebouw
2026-03-04 initiatiefnemer:anna besluit_vragen on zaal
expect due 2026-04-29
2026-03-05 contactpersoon:coen aanvulling_vragen on zaal
refused reason_given
2026-03-05 initiatiefnemer:anna aanvullen on zaal
  nodig = Ook stoelen
refused not_paused
2026-03-06 contactpersoon:coen aanvulling_vragen on zaal
  reason = Hoe vaak?
2026-03-07 initiatiefnemer:anna aanvullen on zaal
  nodig =
refused move.fields
2026-03-07 initiatiefnemer:anna aanvullen on zaal
  nodig = Een leeg schoolgebouw, drie avonden per week
2026-03-08 college:wim verlengen on zaal
refused reason_given
2026-03-08 college:wim afwijzen on zaal
refused reason_given
2026-03-08 college:anna afwijzen on zaal
  reason = Dat kan niet
refused not_same_person_as
2026-04-29 initiatiefnemer:anna in_gebreke_stellen on zaal
refused term_over
2026-04-30 contactpersoon:coen aanvulling_vragen on zaal
  reason = Wij zijn te laat
refused term.over
2026-04-30 college:wim verlengen on zaal
  reason = Wij zijn te laat
refused term.over
2026-04-30 initiatiefnemer:anna in_gebreke_stellen on zaal
expect tells college
expect tells contactpersoon
2026-05-01 initiatiefnemer:anna in_gebreke_stellen on zaal
refused default.already
# Een besluit dat te laat is, blijft een besluit.
2026-05-04 college:wim toewijzen on zaal
  reason = Het gebouw staat leeg
expect phase afspraken
2026-05-04 contactpersoon:coen vastleggen on zaal
refused move.fields
2026-05-04 contactpersoon:coen vastleggen on zaal
  afspraken = Drie avonden per week
2026-05-05 contactpersoon:coen tekenen on zaal
2026-05-05 contactpersoon:coen tekenen on zaal
refused sign.already
2026-05-06 contactpersoon:coen stoppen on zaal
refused reason_given
2026-05-06 initiatiefnemer:anna tekenen on zaal
2026-05-06 initiatiefnemer:anna starten on zaal
2026-06-01 initiatiefnemer:anna voortgang on zaal
refused voortgang
2026-06-01 initiatiefnemer:anna opschalen on zaal
refused gebieden
2026-06-02 initiatiefnemer:anna stoppen on zaal
refused reason_given
