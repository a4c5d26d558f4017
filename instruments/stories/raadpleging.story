# Een ontwerpbesluit, de zienswijzen daarop, op elke een antwoord, en het besluit.

story Van ontwerp tot besluit
value reacties direct
value raadpleging_voorbereiding 4 weeks
value raadpleging_zienswijzen 6 weeks
value raadpleging_besluit 12 weeks
value raadpleging_zonder_zienswijzen 4 weeks
value zienswijze_antwoord 18 weeks
2026-01-05 behandelaar:bo opens raadpleging as raad
  titel = Betaald parkeren in de Schil
refused ontwerp
2026-01-05 behandelaar:bo opens raadpleging as raad
  titel = Betaald parkeren in de Schil
  ontwerp = Van 9 tot 21 uur betaalt wie hier parkeert
  ruimte = De tijden kunnen anders; het tarief ligt vast
expect phase voorbereiding
expect due 2026-02-02
2026-01-05 inwoner:els opens raadpleging as ander
  titel = Betaald parkeren in de Schil
  ontwerp = Van 9 tot 21 uur betaalt wie hier parkeert
  ruimte = De tijden kunnen anders; het tarief ligt vast
refused move.not_by_role
# Zolang het ontwerp niet ter inzage ligt, kan niemand een zienswijze geven.
2026-01-06 indiener:anna opens zienswijze as vroeg in raad
  titel = Vroeg
  omschrijving = Te vroeg
refused parent_in
2026-01-06 behandelaar:bo wijzigen on raad
  ruimte = 
refused move.fields
2026-01-06 behandelaar:bo wijzigen on raad
  ruimte = De tijden en de straten kunnen anders; het tarief ligt vast
2026-01-12 behandelaar:bo ter_inzage on raad
expect phase zienswijzen
expect tells college
# Zes weken vanaf de dag na de terinzagelegging (Awb 3:16).
expect due 2026-02-23
2026-01-20 indiener:anna opens zienswijze as een in raad
  titel = De avond
refused omschrijving
2026-01-20 indiener:anna opens zienswijze as een in raad
  titel = De avond
  omschrijving = Na 19 uur is er plek genoeg
2026-01-21 indiener:bram opens zienswijze as twee in raad
  titel = De markt
  omschrijving = Mijn klanten blijven weg
  namens = De marktkooplieden
2026-01-22 indiener:carla opens zienswijze as drie in raad
  titel = Vergissing
  omschrijving = Dit hoort bij een ander plan
2026-01-23 indiener:anna wijzigen on een
  omschrijving = 
refused move.fields
2026-01-23 indiener:bram wijzigen on een
  omschrijving = Onzin
refused move.not_initiator
2026-01-23 indiener:anna wijzigen on een
  omschrijving = Na 19 uur is er plek genoeg, ik heb geteld
2026-01-24 indiener:carla intrekken on drie
expect phase ingetrokken
expect tells behandelaar
# Een ingetrokken zienswijze krijgt geen handeling meer.
2026-01-25 indiener:carla wijzigen on drie
  omschrijving = Toch wel
refused move.dossier_closed
2026-02-23 clock sluiten on raad
refused term.not_ended
2026-02-24 college:wim stopzetten on raad
  reason = Te veel zienswijzen
refused move.term_ended
2026-02-24 clock sluiten on raad
expect phase besluit
expect tells children
2026-02-25 indiener:dirk opens zienswijze as laat in raad
  titel = Laat
  omschrijving = Te laat
refused parent_in
2026-02-25 indiener:anna wijzigen on een
  omschrijving = Te laat
refused parent_in
# Geen besluit en geen reactienota voordat iedereen antwoord heeft.
2026-03-02 behandelaar:bo nota_vastleggen on raad
  nota = Twee zienswijzen
refused all_children_in
2026-03-02 college:wim vaststellen on raad
  uitkomst = gelijk
  reason = Het is nodig
refused all_children_in
2026-03-02 college:wim niet_vaststellen on raad
  reason = Te veel verzet
refused all_children_in
2026-03-03 behandelaar:bo beantwoorden on een
  antwoord = U hebt gelijk
  gevolg = overgenomen
refused reason_given
2026-03-03 behandelaar:bo beantwoorden on een
  reason = De telling is nagegaan
refused antwoord
2026-03-03 behandelaar:anna beantwoorden on een
  antwoord = Ik heb gelijk
  gevolg = overgenomen
  reason = Ik woon er
refused not_same_person_as
2026-03-03 behandelaar:bo beantwoorden on een
  antwoord = U hebt gelijk: het wordt 19 uur
  gevolg = overgenomen
  reason = De telling is nagegaan
expect phase beantwoord
expect tells indiener
2026-03-03 behandelaar:bo beantwoorden on twee
  antwoord = Wie komt laden, betaalt niet
  gevolg = deels
  reason = De markt heeft een eigen regeling
expect phase beantwoord
# Twee ambtenaren tegelijk: de tweede komt te laat.
2026-03-03 behandelaar:kim beantwoorden on twee
  antwoord = Nee
  gevolg = niet
  reason = Het tarief ligt vast
refused move.dossier_closed
2026-03-04 college:wim vaststellen on raad
  uitkomst = gewijzigd
  reason = Het is nodig
refused field_given
2026-03-04 behandelaar:bo nota_vastleggen on raad
refused move.fields
2026-03-04 behandelaar:bo nota_vastleggen on raad
  nota = Twee zienswijzen. De eindtijd wordt 19 uur.
expect tells children
2026-03-05 college:wim vaststellen on raad
  uitkomst = gewijzigd
refused reason_given
2026-03-05 college:wim vaststellen on raad
  reason = De buurt kan er parkeren
refused uitkomst
2026-03-05 college:bo vaststellen on raad
  uitkomst = gewijzigd
  reason = De buurt kan er parkeren
refused not_same_person_as
2026-03-05 college:wim vaststellen on raad
  uitkomst = gewijzigd
  reason = De buurt kan er parkeren, en de zienswijzen zijn verwerkt
expect phase vastgesteld
expect tells children
2026-03-06 college:vera niet_vaststellen on raad
  reason = Toch niet
refused move.dossier_closed

story Zonder zienswijzen, niet vastgesteld, en stopgezet
value reacties direct
value raadpleging_voorbereiding 4 weeks
value raadpleging_zienswijzen 6 weeks
value raadpleging_besluit 12 weeks
value raadpleging_zonder_zienswijzen 4 weeks
value zienswijze_antwoord 18 weeks
2026-01-05 behandelaar:bo opens raadpleging as a
  titel = Betaald parkeren in de Schil
  ontwerp = Van 9 tot 21 uur betaalt wie hier parkeert
  ruimte = De tijden kunnen anders; het tarief ligt vast
2026-01-05 behandelaar:bo opens raadpleging as b
  titel = Betaald parkeren in de Schil
  ontwerp = Van 9 tot 21 uur betaalt wie hier parkeert
  ruimte = De tijden kunnen anders; het tarief ligt vast
2026-01-05 behandelaar:bo opens raadpleging as c
  titel = Betaald parkeren in de Schil
  ontwerp = Van 9 tot 21 uur betaalt wie hier parkeert
  ruimte = De tijden kunnen anders; het tarief ligt vast
2026-01-05 behandelaar:bo opens raadpleging as d
  titel = Betaald parkeren in de Schil
  ontwerp = Van 9 tot 21 uur betaalt wie hier parkeert
  ruimte = De tijden kunnen anders; het tarief ligt vast
2026-01-05 behandelaar:bo opens raadpleging as e
  titel = Betaald parkeren in de Schil
  ontwerp = Van 9 tot 21 uur betaalt wie hier parkeert
  ruimte = De tijden kunnen anders; het tarief ligt vast
2026-01-05 behandelaar:bo opens raadpleging as f
  titel = Betaald parkeren in de Schil
  ontwerp = Van 9 tot 21 uur betaalt wie hier parkeert
  ruimte = De tijden kunnen anders; het tarief ligt vast
2026-01-06 behandelaar:bo stopzetten on a
refused reason_given
2026-01-06 behandelaar:bo stopzetten on a
  reason = Het onderzoek is niet af
expect phase stopgezet
expect tells college
2026-01-12 behandelaar:bo ter_inzage on b
2026-01-12 behandelaar:bo ter_inzage on c
2026-01-12 behandelaar:bo ter_inzage on d
2026-01-12 behandelaar:bo ter_inzage on e
2026-01-12 behandelaar:bo ter_inzage on f
2026-01-20 indiener:anna opens zienswijze as een in b
  titel = De avond
  omschrijving = Na 19 uur is er plek
2026-01-26 college:wim stopzetten on b
refused reason_given
2026-01-26 college:wim stopzetten on b
  reason = Er komt een nieuw ontwerp
expect phase stopgezet on b
expect tells children on b
expect phase vervallen on een
expect tells indiener on een
2026-01-27 indiener:anna opens zienswijze as twee in e
  titel = De avond
  omschrijving = Na 19 uur is er plek
2026-02-24 clock sluiten on c
2026-02-24 clock sluiten on d
2026-02-24 clock sluiten on e
2026-02-24 clock sluiten on f
expect phase besluit_zonder on c
expect phase besluit on e
# Niemand gaf een zienswijze: dan besluit het college binnen vier weken (Awb 3:18, vierde lid).
expect due 2026-03-24 on c
2026-02-25 college:wim vaststellen on c
  uitkomst = gelijk
refused reason_given
2026-02-25 college:wim vaststellen on c
  reason = Niemand had er iets tegen
refused uitkomst
2026-02-25 college:bo vaststellen on c
  uitkomst = gelijk
  reason = Niemand had er iets tegen
refused not_same_person_as
2026-02-25 college:wim vaststellen on c
  uitkomst = gelijk
  reason = Niemand had er iets tegen
expect phase vastgesteld
2026-02-26 college:wim niet_vaststellen on d
refused reason_given
2026-02-26 college:bo niet_vaststellen on d
  reason = De kosten zijn te hoog
refused not_same_person_as
2026-02-26 college:wim niet_vaststellen on d
  reason = De kosten zijn te hoog
expect phase niet_vastgesteld
expect tells behandelaar
2026-02-27 behandelaar:bo beantwoorden on twee
  antwoord = De raad wil het niet meer
  gevolg = niet
  reason = Er is geen geld
2026-03-02 college:wim niet_vaststellen on e
refused reason_given
2026-03-02 college:bo niet_vaststellen on e
  reason = Te veel verzet
refused not_same_person_as
2026-03-02 college:wim niet_vaststellen on e
  reason = Te veel verzet
expect phase niet_vastgesteld
expect tells children
# Een besluit dat te laat is, blijft een besluit.
2026-04-20 college:wim vaststellen on f
  uitkomst = ambtshalve
  reason = De kaart had een fout
expect phase vastgesteld
