# Wat er met het geld van het fonds gebeurt, van de aanvraag tot de laatste euro, en wat er wordt geweigerd.
story Toegekend, voorschot, verantwoord, vastgesteld en de rest betaald
value reacties direct
value aanvullen 4 weeks
value subsidie_besluit 8 weeks
value subsidie_verlenging 8 weeks
value subsidie_voorschot 75
value subsidie_uitvoering 1 year
value subsidie_vaststelling 8 weeks
value bezwaartermijn 6 weeks
value beslissing_op_bezwaar 12 weeks
value verdagen_bezwaar 6 weeks
budget initiatievenfonds 2026 10000
2026-01-05 indiener:anna opens initiatievenfonds as eetclub
  titel = Eetclub
refused move.fields
2026-01-05 indiener:anna opens initiatievenfonds as eetclub
  titel = Eetclub
  omschrijving = Elke woensdag samen koken
  bedrag = 4000
expect due 2026-03-02
expect left 10000
# Wie voorschot wil voor er iets is toegekend, krijgt dat niet: de handeling bestaat hier nog niet.
2026-01-06 behandelaar:bo voorschot_betalen
refused move.unknown
2026-01-06 behandelaar:bo aanvulling_vragen
refused reason_given
2026-01-06 behandelaar:bo aanvulling_vragen
  reason = Wat kost de huur?
2026-01-07 behandelaar:bo aanvulling_vragen
  reason = En het eten?
refused term.already_paused
2026-01-08 indiener:anna aanvullen
  omschrijving =
refused move.fields
2026-01-08 indiener:anna aanvullen
  omschrijving = Elke woensdag samen koken in het buurthuis
  bedrag = 5000
2026-01-09 indiener:anna aanvullen
  bedrag = 5000
refused term.not_paused
2026-01-09 behandelaar:bo volledig
expect effect reserve
expect money reserved 5000
expect left 5000
# Nog eens reserveren legt niet nog eens geld opzij.
2026-01-10 behandelaar:bo volledig
expect money reserved 5000
expect left 5000
2026-01-12 college:wim verlengen
refused reason_given
2026-01-12 college:wim verlengen
  reason = De wijkraad wil meelezen
2026-01-13 college:wim verlengen
  reason = Nog langer
refused extended_already
2026-01-14 college:wim toekennen
  toegekend = 4500
refused reason_given
2026-01-14 college:bo toekennen
  toegekend = 4500
  reason = Goed voor de buurt
refused not_same_person_as
2026-01-14 college:wim toekennen
  reason = Goed voor de buurt
refused move.fields
# Meer dan er onder het plafond over is, kan niet (Awb 4:25).
2026-01-14 college:wim toekennen
  toegekend = 10001
  reason = Goed voor de buurt
refused ledger.exhausted
2026-01-14 college:wim toekennen
  toegekend = 4500
  reason = Goed voor de buurt
expect phase uitvoering
expect tells indiener
expect money granted 4500
expect money reserved 0
# Wat was gereserveerd en niet is toegekend, is weer vrij.
expect left 5500
2026-01-20 behandelaar:bo voorschot_betalen
expect money paid 3375
expect money granted 1125
2026-01-21 behandelaar:bo voorschot_betalen
refused ledger.above_grant
2026-06-01 indiener:anna verantwoorden
  verslag = Twintig keer gekookt
refused move.fields
2026-06-01 indiener:anna verantwoorden
  verslag = Twintig keer gekookt
  besteed = 4200
expect phase vaststelling
expect money accounted 3375
expect money paid 0
2026-06-10 college:wim vaststellen
  vastgesteld = 4200
refused reason_given
2026-06-10 college:anna vaststellen
  vastgesteld = 4200
  reason = Het klopt
refused not_same_person_as
2026-06-10 college:wim vaststellen
  reason = Het klopt
refused move.fields
2026-06-10 college:wim vaststellen
  vastgesteld = 4600
  reason = Het klopt
refused ledger.above_grant
2026-06-10 college:wim vaststellen
  vastgesteld = 4200
  reason = Het verslag en de bonnen kloppen
expect phase afrekening
expect money settled 3375
expect money granted 825
expect left 5800
# Wie nog geld krijgt, kan niet klaar zijn.
2026-06-11 behandelaar:bo afsluiten
refused ledger.open
2026-06-12 behandelaar:bo rest_betalen
expect phase afgerond
expect money settled 4200
expect money paid_out 4200
expect left 5800
# Een afgerond dossier krijgt geen betaling meer.
2026-06-13 behandelaar:bo voorschot_betalen
refused move.dossier_closed

story Te veel betaald, intrekken na het voorschot, afzien, en wie niets laat horen
value reacties direct
value aanvullen 4 weeks
value subsidie_besluit 8 weeks
value subsidie_verlenging 8 weeks
value subsidie_voorschot 75
value subsidie_uitvoering 1 year
value subsidie_vaststelling 8 weeks
value bezwaartermijn 6 weeks
value beslissing_op_bezwaar 12 weeks
value verdagen_bezwaar 6 weeks
budget initiatievenfonds 2026 10000
2026-01-05 indiener:anna opens initiatievenfonds as a
  titel = Toneel
  omschrijving = Elke woensdag samen koken
  bedrag = 2000
2026-01-05 indiener:bram opens initiatievenfonds as b
  titel = Tuin
  omschrijving = Elke woensdag samen koken
  bedrag = 2000
2026-01-05 indiener:carla opens initiatievenfonds as c
  titel = Feest
  omschrijving = Elke woensdag samen koken
  bedrag = 2000
2026-01-05 indiener:dirk opens initiatievenfonds as d
  titel = Krant
  omschrijving = Elke woensdag samen koken
  bedrag = 2000
2026-01-06 behandelaar:bo volledig on a
2026-01-06 behandelaar:bo volledig on b
2026-01-06 behandelaar:bo volledig on c
2026-01-06 behandelaar:bo volledig on d
2026-01-12 college:wim toekennen on a
  toegekend = 2000
  reason = Goed plan
2026-01-12 college:wim toekennen on b
  toegekend = 2000
  reason = Goed plan
2026-01-12 college:wim toekennen on c
  toegekend = 2000
  reason = Goed plan
2026-01-12 college:wim toekennen on d
  toegekend = 2000
  reason = Goed plan
expect left 2000
2026-01-15 behandelaar:bo voorschot_betalen on a
2026-01-15 behandelaar:bo voorschot_betalen on b
2026-01-15 behandelaar:bo voorschot_betalen on d
2026-03-01 indiener:anna verantwoorden on a
  verslag = Eén keer gespeeld
  besteed = 1000
expect money accounted 1000
expect money paid 500
2026-03-10 college:wim vaststellen on a
  vastgesteld = 1000
  reason = De helft is niet besteed
expect money settled 1000
expect money claimed 500
expect left 2500
2026-03-11 behandelaar:bo rest_betalen
refused ledger.above_grant
2026-03-11 behandelaar:bo afsluiten
refused ledger.open
2026-03-12 behandelaar:bo terugontvangen
refused move.fields
2026-03-12 behandelaar:bo terugontvangen
  ontvangen = 501
refused ledger.above_claim
2026-03-12 behandelaar:bo terugontvangen
  ontvangen = 200
expect money claimed 300
2026-04-12 behandelaar:bo terugontvangen
  ontvangen = 300
expect left 3000
2026-04-13 behandelaar:bo afsluiten
expect phase afgerond
expect money settled 1000
expect money paid_out 1000
# Een ingetrokken toekenning krijgt geen betaling meer; het voorschot komt terug.
2026-04-14 college:wim intrekken_toekenning on b
refused reason_given
2026-04-14 college:bram intrekken_toekenning on b
  reason = De tuin mag er niet komen
refused not_same_person_as
2026-04-14 college:wim intrekken_toekenning on b
  reason = De tuin mag er niet komen
expect tells indiener
expect money claimed 1500
2026-04-15 behandelaar:bo voorschot_betalen on b
refused move.unknown
2026-04-15 behandelaar:bo rest_betalen on b
refused ledger.not_granted
2026-05-15 behandelaar:bo terugontvangen on b
  ontvangen = 1500
2026-05-15 behandelaar:bo afsluiten on b
expect phase afgerond
expect money settled 0
2026-05-16 indiener:carla afzien on c
refused reason_given
2026-05-16 indiener:carla afzien on c
  reason = Het feest gaat niet door
expect tells college
2026-05-16 behandelaar:bo afsluiten on c
expect phase afgerond
2026-05-20 college:wim ambtshalve_vaststellen on d
  vastgesteld = 0
refused reason_given
2026-05-20 college:dirk ambtshalve_vaststellen on d
  vastgesteld = 0
  reason = Er kwam geen verslag
refused not_same_person_as
2026-05-20 college:wim ambtshalve_vaststellen on d
  reason = Er kwam geen verslag
refused move.fields
2026-05-20 college:wim ambtshalve_vaststellen on d
  vastgesteld = 500
  reason = Eén krant is verschenen; er kwam geen verslag
expect money claimed 1000

story Het plafond is bereikt, afgewezen, bezwaar, en een besluit dat te laat is
value reacties direct
value aanvullen 4 weeks
value subsidie_besluit 8 weeks
value subsidie_verlenging 8 weeks
value subsidie_voorschot 75
value subsidie_uitvoering 1 year
value subsidie_vaststelling 8 weeks
value bezwaartermijn 6 weeks
value beslissing_op_bezwaar 12 weeks
value verdagen_bezwaar 6 weeks
budget initiatievenfonds 2026 5000
2026-01-05 indiener:anna opens initiatievenfonds as a
  titel = Muziek
  omschrijving = Elke woensdag samen koken
  bedrag = 4000
2026-01-05 indiener:bram opens initiatievenfonds as b
  titel = Dans
  omschrijving = Elke woensdag samen koken
  bedrag = 2000
2026-01-05 indiener:carla opens initiatievenfonds as c
  titel = Film
  omschrijving = Elke woensdag samen koken
  bedrag = 500
2026-01-05 indiener:dirk opens initiatievenfonds as d
  titel = Sport
  omschrijving = Elke woensdag samen koken
  bedrag = 400
2026-01-05 indiener:eva opens initiatievenfonds as e
  titel = Schaken
  omschrijving = Elke woensdag samen koken
  bedrag = 100
2026-01-05 indiener:fatima opens initiatievenfonds as f
  titel = Naaien
  omschrijving = Elke woensdag samen koken
  bedrag = 100
2026-01-06 behandelaar:bo volledig on a
2026-01-06 behandelaar:bo volledig on b
refused ledger.exhausted
2026-01-07 college:wim afwijzen on b
refused reason_given
2026-01-07 college:bram afwijzen on b
  reason = Er is nog € 1.000 over
refused not_same_person_as
2026-01-07 college:wim afwijzen on b
  reason = Er is nog € 1.000 over onder het plafond (Awb 4:25)
expect phase bezwaartermijn
2026-01-08 behandelaar:bo volledig on c
2026-01-08 behandelaar:bo volledig on e
2026-01-09 college:wim afwijzen on c
  reason = Films draaien hier al
expect tells indiener
# Tot er geen bezwaar meer kan komen, blijft het geld gereserveerd.
expect money reserved 500
expect left 400
2026-01-09 college:wim afwijzen on e
  reason = Er is al een schaakclub
2026-01-09 college:wim afwijzen on f
  reason = Er is al een naaiclub
2026-01-10 indiener:eva berusten on e
expect phase afgewezen
expect left 500
2026-01-10 indiener:carla bezwaar_maken on c
refused move.fields
2026-01-10 indiener:carla bezwaar_maken on c
  gronden = Niet in onze wijk
2026-01-10 indiener:bram bezwaar_maken on b
  gronden = Een deel is ook goed
2026-01-10 indiener:fatima bezwaar_maken on f
  gronden = Die is vol
2026-01-11 indiener:fatima intrekken on f
expect phase afgewezen
2026-01-12 heroverweger:vera gegrond on c
  toegekend = 500
  reason = Zij heeft gelijk
refused advice_received
2026-01-12 heroverweger:vera ongegrond on c
  reason = Zij heeft geen gelijk
refused advice_received
2026-01-12 behandelaar:bo hoorzitting on c
refused move.fields
2026-01-12 behandelaar:bo hoorzitting on c
  hoorverslag = De dichtstbijzijnde film draait ver weg
2026-01-13 heroverweger:vera verdagen on c
refused reason_given
2026-01-13 heroverweger:vera verdagen on c
  reason = Wij vragen het de wijkraad
2026-01-13 heroverweger:vera verdagen on c
  reason = En nog iemand
refused extended_already
2026-01-14 heroverweger:vera gegrond on c
  toegekend = 500
refused reason_given
2026-01-14 heroverweger:wim gegrond on c
  toegekend = 500
  reason = Zij heeft gelijk
refused not_same_person_as
2026-01-14 heroverweger:vera gegrond on c
  reason = Zij heeft gelijk
refused move.fields
2026-01-14 heroverweger:vera gegrond on c
  toegekend = 1100
  reason = Zij heeft gelijk
refused ledger.exhausted
2026-01-14 heroverweger:vera gegrond on c
  toegekend = 500
  reason = In deze wijk draait geen film
expect phase uitvoering
expect money granted 500
expect left 500
2026-01-15 behandelaar:bo hoorzitting on b
  hoorverslag = Bram licht het toe
2026-01-16 heroverweger:vera ongegrond on b
refused reason_given
2026-01-16 heroverweger:wim ongegrond on b
  reason = Er is te weinig over
refused not_same_person_as
# De beslissing op bezwaar is te laat: zij had er op 14 mei moeten zijn.
2026-01-20 indiener:bram in_gebreke_stellen on b
refused term_over
2026-06-01 heroverweger:vera verdagen on b
  reason = Wij zijn te laat
refused term.over
2026-06-01 indiener:bram in_gebreke_stellen on b
expect tells heroverweger
2026-06-02 indiener:bram in_gebreke_stellen on b
refused default.already
2026-06-03 heroverweger:vera ongegrond on b
  reason = Er is te weinig over onder het plafond
expect phase afgewezen
# Ook het besluit op de aanvraag is te laat.
2026-06-04 behandelaar:bo aanvulling_vragen on d
  reason = Wij zijn te laat
refused term.over
2026-06-04 college:wim verlengen on d
  reason = Wij zijn te laat
refused term.over
2026-06-04 indiener:dirk in_gebreke_stellen on d
expect tells college
2026-06-05 indiener:dirk in_gebreke_stellen on d
refused default.already
2026-06-05 behandelaar:bo volledig on d
2026-06-08 college:wim afwijzen on d
  reason = Het is te laat in het jaar
expect phase bezwaartermijn
2026-07-21 indiener:dirk bezwaar_maken on d
  gronden = Dat kwam door de gemeente
refused move.term_ended
2026-07-21 clock onherroepelijk on d
expect phase afgewezen
expect left 500

story Een besluit dat er nog niet hoeft te zijn, en een aanvraag die wordt ingetrokken
value reacties direct
value aanvullen 4 weeks
value subsidie_besluit 8 weeks
value subsidie_verlenging 8 weeks
value subsidie_voorschot 75
value subsidie_uitvoering 1 year
value subsidie_vaststelling 8 weeks
value bezwaartermijn 6 weeks
value beslissing_op_bezwaar 12 weeks
value verdagen_bezwaar 6 weeks
budget initiatievenfonds 2026 5000
2026-01-05 indiener:anna opens initiatievenfonds as a
  titel = Muziek
  omschrijving = Elke woensdag samen koken
  bedrag = 4000
2026-01-06 indiener:anna in_gebreke_stellen
refused term_over
2026-01-06 behandelaar:bo volledig
expect left 1000
2026-01-07 indiener:anna intrekken
expect phase ingetrokken
expect money reserved 0
expect left 5000
# Een ingetrokken aanvraag krijgt geen geld.
2026-01-08 college:wim toekennen
  toegekend = 4000
  reason = Toch een goed plan
refused move.dossier_closed

story Niet elk jaar is er geld, en een gesloten jaar geeft niets meer
value reacties direct
value aanvullen 4 weeks
value subsidie_besluit 8 weeks
value subsidie_verlenging 8 weeks
value subsidie_voorschot 75
value subsidie_uitvoering 1 year
value subsidie_vaststelling 8 weeks
value bezwaartermijn 6 weeks
value beslissing_op_bezwaar 12 weeks
value verdagen_bezwaar 6 weeks
2026-12-01 indiener:anna opens initiatievenfonds as a
  titel = Muziek
  omschrijving = Elke woensdag samen koken
  bedrag = 4000
2026-12-01 indiener:bram opens initiatievenfonds as b
  titel = Dans
  omschrijving = Elke woensdag samen koken
  bedrag = 1000
2026-12-02 behandelaar:bo volledig on a
refused ledger.no_budget
budget initiatievenfonds 2026 5000
2026-12-03 behandelaar:bo volledig on a
close initiatievenfonds 2026
# Wat in 2026 is gereserveerd, kan in 2027 worden toegekend en betaald.
2027-01-05 college:wim toekennen on a
  toegekend = 4001
  reason = Iets meer
refused ledger.closed
2027-01-05 college:wim toekennen on a
  toegekend = 3000
  reason = Goed plan
expect money granted 3000
2027-01-06 behandelaar:bo voorschot_betalen on a
expect money paid 2250
# Voor wie nog niets had, telt het nieuwe jaar.
2027-01-07 behandelaar:bo volledig on b
refused ledger.no_budget
