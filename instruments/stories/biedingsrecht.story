# Een bod op vastgoed van de gemeente: openbaar, met gelijke kansen, gehoord voor een afwijzing, en getekend door allebei.

story Van bod tot overdracht
value reacties direct
value biedingsrecht_ontvangst 2 weeks
value biedingsrecht_openbaar 4 weeks
value biedingsrecht_besluit 26 weeks
value biedingsrecht_verlenging 26 weeks
value biedingsrecht_koop 26 weeks
value aanvullen 4 weeks
2025-12-01 indiener:anna opens biedingsrecht as school
  titel = Buurthuis
  pand = Schoolstraat 1
  omschrijving = Een buurthuis
refused bod
2025-12-01 indiener:anna opens biedingsrecht as school
  titel = Buurthuis in de oude school
  pand = Schoolstraat 1
  omschrijving = Een buurthuis met een eettafel, door twintig vrijwilligers
  bod = 250000
2025-12-02 indiener:anna wijzigen
  bod = 
refused move.fields
2025-12-02 indiener:anna wijzigen
  bod = 260000
2025-12-02 indiener:bram wijzigen
  bod = 1
refused move.not_initiator
2025-12-10 behandelaar:bo bevestigen
expect phase openbaar
expect due 2026-01-07
expect tells indiener
2025-12-11 inwoner:els niet_meer_steunen
refused support.none
2025-12-11 inwoner:els steunen
2025-12-11 inwoner:els steunen
refused support.already
2025-12-11 inwoner:fred steunen
2025-12-12 inwoner:fred niet_meer_steunen
expect support 1
2026-01-08 inwoner:gerda steunen
refused move.term_ended
2026-01-08 clock sluiten
expect phase besluit
expect tells college
# Zesentwintig weken, en bij een ingewikkeld bod nog eens zoveel.
expect due 2026-07-09
2026-01-12 behandelaar:bo aanvulling_vragen on school
refused reason_given
2026-01-12 behandelaar:bo aanvulling_vragen on school
  reason = Er ontbreekt nog iets
expect tells indiener
2026-01-13 behandelaar:bo aanvulling_vragen on school
  reason = En nog iets
refused already_paused
2026-01-15 indiener:anna aanvullen on school
  omschrijving = 
refused move.fields
2026-01-15 indiener:anna aanvullen on school
  omschrijving = Een buurthuis met een eettafel en een atelier
2026-01-16 indiener:anna aanvullen on school
  omschrijving = Een buurthuis met een eettafel en een atelier
refused not_paused
2026-01-16 college:wim verlengen on school
refused reason_given
2026-01-16 college:wim verlengen on school
  reason = Er is onderzoek nodig
2026-01-19 college:wim verlengen on school
  reason = En nog langer
refused extended_already
# Wie dreigt te worden afgewezen, wordt eerst gehoord.
2026-01-19 college:wim afwijzen on school
  reason = Het past niet
refused advice_received
2026-01-19 indiener:anna reageren on school
  zienswijze = Het past wel
refused advice_received
2026-01-19 behandelaar:bo horen on school
  hoorverslag = Gebeld
refused advice_received
2026-01-20 behandelaar:bo voornemen on school
refused reason_given
2026-01-20 behandelaar:bo voornemen on school
  reason = Het past niet op deze plek
expect tells indiener
2026-01-22 behandelaar:bo horen on school
refused hoorverslag
2026-01-22 indiener:anna reageren on school
refused zienswijze
2026-01-22 indiener:anna reageren on school
  zienswijze = Het past wel, kijk maar
2026-01-26 behandelaar:bo horen on school
  hoorverslag = Anna licht haar reactie toe
2026-01-26 college:wim afwijzen on school
refused reason_given
2026-01-26 college:bo afwijzen on school
  reason = Het past niet
refused not_same_person_as
2026-01-27 college:wim toewijzen
  reason = Het past in de buurt
refused field_given
2026-01-27 behandelaar:bo vastleggen
  taxatie = 255000
refused gelegenheid
2026-01-27 behandelaar:bo vastleggen
  taxatie = 255000
  gelegenheid = Vier weken op de site en in de krant; niemand anders meldde zich
expect tells indiener
2026-01-28 college:wim toewijzen
refused reason_given
2026-01-28 college:bo toewijzen
  reason = Het past in de buurt
refused not_same_person_as
2026-01-28 college:wim toewijzen
  reason = Boven de taxatie, en de buurt heeft er iets aan
expect phase koop
expect tells supporters
# Twee beslissers tegelijk: de tweede komt te laat.
2026-01-28 college:vera afwijzen
  reason = Te goedkoop
refused move.unknown
2026-01-29 indiener:anna tekenen
refused field_given
2026-01-29 behandelaar:bo afspreken
refused afspraken
2026-01-29 behandelaar:bo afspreken
  afspraken = Koop voor 260.000, tien jaar een buurthuis
2026-01-30 indiener:anna tekenen
2026-01-30 indiener:anna tekenen
refused sign.already
# Een koop die door één kant is getekend, gaat niet door.
2026-02-02 behandelaar:bo overdragen
refused signed_by
2026-02-02 college:wim tekenen
2026-02-03 behandelaar:bo overdragen
expect phase overgedragen
expect tells college
2026-02-04 indiener:anna afzien
  reason = Toch niet
refused move.dossier_closed

story Intrekken, afzien, afwijzen, en een besluit dat te laat is
value reacties direct
value biedingsrecht_ontvangst 2 weeks
value biedingsrecht_openbaar 4 weeks
value biedingsrecht_besluit 26 weeks
value biedingsrecht_verlenging 26 weeks
value biedingsrecht_koop 26 weeks
value aanvullen 4 weeks
2025-12-01 indiener:anna opens biedingsrecht as a
  titel = Buurthuis in de oude school
  pand = Schoolstraat 1
  omschrijving = Een buurthuis met een eettafel, door twintig vrijwilligers
  bod = 250000
2025-12-01 indiener:anna opens biedingsrecht as b
  titel = Buurthuis in de oude school
  pand = Schoolstraat 1
  omschrijving = Een buurthuis met een eettafel, door twintig vrijwilligers
  bod = 250000
2025-12-01 indiener:anna opens biedingsrecht as c
  titel = Buurthuis in de oude school
  pand = Schoolstraat 1
  omschrijving = Een buurthuis met een eettafel, door twintig vrijwilligers
  bod = 250000
2025-12-01 indiener:anna opens biedingsrecht as d
  titel = Buurthuis in de oude school
  pand = Schoolstraat 1
  omschrijving = Een buurthuis met een eettafel, door twintig vrijwilligers
  bod = 250000
2025-12-01 indiener:anna opens biedingsrecht as e
  titel = Buurthuis in de oude school
  pand = Schoolstraat 1
  omschrijving = Een buurthuis met een eettafel, door twintig vrijwilligers
  bod = 250000
2025-12-01 indiener:anna opens biedingsrecht as f
  titel = Buurthuis in de oude school
  pand = Schoolstraat 1
  omschrijving = Een buurthuis met een eettafel, door twintig vrijwilligers
  bod = 250000
2025-12-02 indiener:anna intrekken on a
expect phase ingetrokken
expect tells behandelaar
2025-12-10 behandelaar:bo bevestigen on b
2025-12-10 behandelaar:bo bevestigen on c
2025-12-10 behandelaar:bo bevestigen on d
2025-12-10 behandelaar:bo bevestigen on e
2025-12-10 behandelaar:bo bevestigen on f
2025-12-11 indiener:anna intrekken on b
expect phase ingetrokken
2025-12-12 behandelaar:bo vastleggen on b
  taxatie = 1
  gelegenheid = Geen
refused move.dossier_closed
2026-01-08 clock sluiten on c
2026-01-08 clock sluiten on d
2026-01-08 clock sluiten on e
2026-01-08 clock sluiten on f
2026-01-09 indiener:anna intrekken on c
expect phase ingetrokken
expect tells college
2026-01-12 behandelaar:bo voornemen on d
  reason = Het bod ligt onder de taxatie
2026-01-14 indiener:anna reageren on d
  zienswijze = Wij bieden de buurt iets terug
2026-01-15 college:wim afwijzen on d
  reason = De gemeente mag niet onder de waarde verkopen
expect phase afgewezen
expect tells supporters
2026-01-16 behandelaar:bo vastleggen on e
  taxatie = 250000
  gelegenheid = Niemand anders
2026-01-19 college:wim toewijzen on e
  reason = Een goed bod
2026-02-02 college:wim afzien on e
refused reason_given
2026-02-02 indiener:anna afzien on e
  reason = De bank wil niet
expect phase ingetrokken
expect tells college
# De termijn gaat voorbij zonder besluit: verlengen of stilzetten kan niet meer.
2026-07-10 behandelaar:bo aanvulling_vragen on f
  reason = Wij zijn te laat
refused term.over
2026-07-10 college:wim verlengen on f
  reason = Wij zijn te laat
refused term.over
2026-07-13 behandelaar:bo voornemen on f
  reason = Het pand is niet leeg
2026-07-14 behandelaar:bo horen on f
  hoorverslag = Anna begrijpt het
2026-07-15 college:wim afwijzen on f
  reason = De school blijft
expect phase afgewezen
