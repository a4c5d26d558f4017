# Een buurt maakt zelf een plan: steun, besluit, uitvoering, en wat daarbij mis kan gaan.

story Van plan tot uitvoering
value reacties direct
value buurtplan_steun_zoeken 12 weeks
value buurtplan_steun 50
value buurtplan_besluit 26 weeks
value buurtplan_verlenging 26 weeks
value buurtplan_uitvoering 2 years
value aanvullen 4 weeks
2025-10-01 indiener:anna opens buurtplan as plein
  titel = Groen
  gebied = Plein
  omschrijving = Bomen
refused gemaakt
2025-10-01 indiener:anna opens buurtplan as plein
  titel = Een groen Czaar Peterplein
  gebied = Czaar Peterplein
  omschrijving = Minder stenen, meer bomen, een langzame straat
  gemaakt = Vier avonden met zestig buren
expect phase steun
expect due 2025-12-24
2025-10-02 indiener:anna wijzigen
  titel = 
refused move.fields
2025-10-02 indiener:anna wijzigen
  kosten = 90000
expect tells supporters
2025-10-03 indiener:bram wijzigen
  titel = Van mij
refused move.not_initiator
2025-10-03 inwoner:els niet_meer_steunen
refused support.none
2025-10-03 inwoner:els steunen
2025-10-03 inwoner:els steunen
refused support.already
2025-10-04 inwoner:els niet_meer_steunen
support 60
2025-12-25 inwoner:fred steunen
refused move.term_ended
2025-12-25 clock tellen
expect phase besluit
expect tells college
2026-01-12 behandelaar:bo aanvulling_vragen on plein
refused reason_given
2026-01-12 behandelaar:bo aanvulling_vragen on plein
  reason = Er ontbreekt nog iets
expect tells indiener
2026-01-13 behandelaar:bo aanvulling_vragen on plein
  reason = En nog iets
refused already_paused
2026-01-15 indiener:anna aanvullen on plein
  omschrijving = 
refused move.fields
2026-01-15 indiener:anna aanvullen on plein
  omschrijving = Minder stenen, meer bomen, een langzame straat en een fontein
2026-01-16 indiener:anna aanvullen on plein
  omschrijving = Minder stenen, meer bomen, een langzame straat en een fontein
refused not_paused
2026-01-16 college:wim verlengen on plein
refused reason_given
2026-01-16 college:wim verlengen on plein
  reason = Er is onderzoek nodig
2026-01-19 college:wim verlengen on plein
  reason = En nog langer
refused extended_already
# Wie dreigt te worden afgewezen, wordt eerst gehoord.
2026-01-19 college:wim afwijzen on plein
  reason = Het past niet
refused advice_received
2026-01-19 indiener:anna reageren on plein
  zienswijze = Het past wel
refused advice_received
2026-01-19 behandelaar:bo horen on plein
  hoorverslag = Gebeld
refused advice_received
2026-01-20 behandelaar:bo voornemen on plein
refused reason_given
2026-01-20 behandelaar:bo voornemen on plein
  reason = Het past niet op deze plek
expect tells indiener
2026-01-22 behandelaar:bo horen on plein
refused hoorverslag
2026-01-22 indiener:anna reageren on plein
refused zienswijze
2026-01-22 indiener:anna reageren on plein
  zienswijze = Het past wel, kijk maar
2026-01-26 behandelaar:bo horen on plein
  hoorverslag = Anna licht haar reactie toe
2026-01-26 college:wim afwijzen on plein
refused reason_given
2026-01-26 college:bo afwijzen on plein
  reason = Het past niet
refused not_same_person_as
2026-01-27 college:wim overnemen
  overgenomen = De bomen dit jaar, de straat niet
refused reason_given
2026-01-27 college:wim overnemen
  reason = De bomen kunnen
refused overgenomen
2026-01-27 college:bo overnemen
  reason = De bomen kunnen
  overgenomen = De bomen
refused not_same_person_as
2026-01-27 college:wim overnemen
  reason = De bomen kunnen, de straat is een route van de brandweer
  overgenomen = De bomen dit jaar, de straat niet
expect phase uitvoering
expect tells supporters
# Twee beslissers tegelijk: de tweede komt te laat.
2026-01-27 college:vera afwijzen
  reason = Te duur
refused move.unknown
2026-05-01 behandelaar:bo voortgang
refused voortgang
2026-05-01 behandelaar:bo voortgang
  voortgang = Zes bomen staan er
expect effect report
expect tells supporters
2026-11-01 behandelaar:bo afronden
refused reason_given
2026-11-01 behandelaar:bo afronden
  reason = Alle bomen staan er
expect phase uitgevoerd
expect tells indiener
2026-11-02 indiener:anna voortgang
  voortgang = Nog iets
refused move.dossier_closed

story Te weinig steun, intrekken, niet overnemen, stoppen, en een besluit dat te laat is
value reacties direct
value buurtplan_steun_zoeken 12 weeks
value buurtplan_steun 50
value buurtplan_besluit 26 weeks
value buurtplan_verlenging 26 weeks
value buurtplan_uitvoering 2 years
value aanvullen 4 weeks
2025-10-01 indiener:anna opens buurtplan as a
  titel = Een groen Czaar Peterplein
  gebied = Czaar Peterplein
  omschrijving = Minder stenen, meer bomen, een langzame straat
  gemaakt = Vier avonden met zestig buren
2025-10-01 indiener:anna opens buurtplan as b
  titel = Een groen Czaar Peterplein
  gebied = Czaar Peterplein
  omschrijving = Minder stenen, meer bomen, een langzame straat
  gemaakt = Vier avonden met zestig buren
2025-10-01 indiener:anna opens buurtplan as c
  titel = Een groen Czaar Peterplein
  gebied = Czaar Peterplein
  omschrijving = Minder stenen, meer bomen, een langzame straat
  gemaakt = Vier avonden met zestig buren
2025-10-01 indiener:anna opens buurtplan as d
  titel = Een groen Czaar Peterplein
  gebied = Czaar Peterplein
  omschrijving = Minder stenen, meer bomen, een langzame straat
  gemaakt = Vier avonden met zestig buren
2025-10-01 indiener:anna opens buurtplan as e
  titel = Een groen Czaar Peterplein
  gebied = Czaar Peterplein
  omschrijving = Minder stenen, meer bomen, een langzame straat
  gemaakt = Vier avonden met zestig buren
2025-10-01 indiener:anna opens buurtplan as f
  titel = Een groen Czaar Peterplein
  gebied = Czaar Peterplein
  omschrijving = Minder stenen, meer bomen, een langzame straat
  gemaakt = Vier avonden met zestig buren
2025-10-02 indiener:anna intrekken on a
expect phase ingetrokken
expect tells supporters
2025-10-03 indiener:anna wijzigen on a
  titel = Toch
refused move.dossier_closed
support 49 on b
support 50 on c
support 50 on d
support 50 on e
support 50 on f
2025-12-25 clock tellen on b
2025-12-25 clock tellen on c
2025-12-25 clock tellen on d
2025-12-25 clock tellen on e
2025-12-25 clock tellen on f
expect phase te_weinig_steun on b
expect tells indiener on b
2025-12-29 indiener:anna intrekken on c
expect phase ingetrokken
expect tells college
2026-01-05 behandelaar:bo voornemen on d
  reason = Het plan raakt een andere buurt
2026-01-07 indiener:anna reageren on d
  zienswijze = Die buurt doet mee
2026-01-12 college:wim afwijzen on d
  reason = De andere buurt maakt een eigen plan
expect phase afgewezen
expect tells supporters
2026-01-13 college:wim overnemen on e
  reason = Een goed plan
  overgenomen = Alles
2026-03-02 behandelaar:bo voortgang on e
  voortgang = Het geld is bijna op
2026-03-03 college:wim stoppen on e
refused reason_given
2026-03-03 college:bo stoppen on e
  reason = Het geld is op
refused not_same_person_as
2026-03-03 college:wim stoppen on e
  reason = Het geld is op
expect phase gestopt
expect tells supporters
# De termijn gaat voorbij zonder besluit: verlengen of stilzetten kan niet meer.
2026-07-01 behandelaar:bo aanvulling_vragen on f
  reason = Wij zijn te laat
refused term.over
2026-07-01 college:wim verlengen on f
  reason = Wij zijn te laat
refused term.over
# Een besluit dat te laat is, blijft een besluit.
2026-07-02 college:wim overnemen on f
  reason = Een goed plan
  overgenomen = Alles
expect phase uitvoering
