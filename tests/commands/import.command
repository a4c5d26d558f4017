# meent import round: all or nothing.

situation A round comes in, and coming again is refused
  file ronde.pb
    META
    key;value
    description;Buurtbudget Oost
    budget;1000
    vote_type;approval
    PROJECTS
    project_id;cost;name
    1;500;Speeltuin
    2;600;Bankjes
    3;0;Gratis boom
    VOTES
    voter_id;vote
    a;1
    b;1,2
    c;
  $ meent import round ronde.pb --municipality utrecht
  exit 0
  out Ingelezen: 3 plannen en 3 stembiljetten. De ronde staat op /utrecht/dossier/1.
  out Nu kan een ambtenaar op die pagina de stemmen tellen.
  $ meent import round ronde.pb --municipality utrecht
  exit 1
  out nothing
  err Deze ronde is er al: nummer 1
  err --again
  $ meent import round ronde.pb --municipality utrecht --again --json
  exit 0
  out "number": 5
  out "plans": 3
  out "ballots": 3
  not out "voter"

situation Rounds of points and of rankings come in too
  file punten.pb
    META
    key;value
    description;Punten
    budget;1000
    vote_type;cumulative
    max_sum_points;5
    PROJECTS
    project_id;cost;name
    1;500;Speeltuin
    2;600;Bankjes
    VOTES
    voter_id;vote;points
    a;1,2;4,1
    b;2;5
  $ meent import round punten.pb --municipality utrecht
  exit 0
  out Ingelezen: 2 plannen en 2 stembiljetten.
  file volgorde.pb
    META
    key;value
    description;Volgorde
    budget;1000
    vote_type;ordinal
    max_length;2
    PROJECTS
    project_id;cost;name
    1;500;Speeltuin
    2;600;Bankjes
    3;700;Boom
    VOTES
    voter_id;vote
    a;3,1
    b;2
  $ meent import round volgorde.pb --municipality utrecht
  exit 0
  out Ingelezen: 3 plannen en 2 stembiljetten.

situation Wrong usage
  $ meent import round ronde.pb
  exit 2
  err Zeg met --municipality van welke gemeente de ronde is
  $ meent import areas gebieden.geojson --municipality utrecht
  exit 2
  err “areas” kan niet worden ingelezen.

situation A municipality that is not there
  file ronde.pb
    META
    key;value
    budget;1000
    vote_type;approval
    PROJECTS
    project_id;cost
    1;500
    VOTES
    voter_id;vote
    a;1
  $ meent import round ronde.pb --municipality atlantis
  exit 1
  out nothing
  err Deze gemeente doet hier niet mee.

situation What is wrong has its line, and nothing is stored
  file ronde.pb
    META
    key;value
    budget;1000
    vote_type;approval
    PROJECTS
    project_id;cost
    1;-500
    2;99999999999999999999
    3;10
    3;20
    VOTES
    voter_id;vote
    a;3
    b;7
  $ meent import round ronde.pb --municipality utrecht
  exit 1
  out nothing
  err ronde.pb:7: De prijs “-500” van plan 1 klopt niet.
  err ronde.pb:8: De prijs “99999999999999999999” van plan 2 klopt niet.
  err ronde.pb:10: Plan 3 staat er twee keer.
  err ronde.pb:14: Plan 7 op dit stembiljet staat niet onder PROJECTS.
  err Er is niets ingelezen.
  file goed.pb
    META
    key;value
    description;Goed
    budget;1000
    vote_type;approval
    PROJECTS
    project_id;cost
    1;500
    VOTES
    voter_id;vote
    a;1
  $ meent import round goed.pb --municipality utrecht --json
  exit 0
  out "number": 1

situation A plan that cannot be handed in names its line, and what came before it goes too
  file ronde.pb
    META
    key;value
    description;Lange naam
    budget;1000
    vote_type;approval
    PROJECTS
    project_id;cost;name
    1;500;Kort
    2;500;xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    VOTES
    voter_id;vote
    a;1
  $ meent import round ronde.pb --municipality utrecht
  exit 1
  err ronde.pb:9: Plan 2 kan hier niet worden ingediend:
  file goed.pb
    META
    key;value
    description;Goed
    budget;1000
    vote_type;approval
    PROJECTS
    project_id;cost
    1;500
    VOTES
    voter_id;vote
    a;1
  $ meent import round goed.pb --municipality utrecht --json
  exit 0
  out "number": 1

situation A file that was cut off
  file ronde.pb
    META
    key;value
    budget;1000
    vote_type;approval
    PROJECTS
    project_id;cost
    1;500
  $ meent import round ronde.pb --municipality utrecht
  exit 1
  err ronde.pb: Het deel VOTES ontbreekt.

situation Files that are no round
  folder map
  bytes leeg.pb
  bytes latin.pb META\nkey;value\ndescription;caf\xE9\n
  $ meent import round map --municipality utrecht
  exit 1
  err map is een map.
  $ meent import round weg.pb --municipality utrecht
  exit 1
  err Het bestand weg.pb is er niet.
  $ meent import round leeg.pb --municipality utrecht
  exit 1
  err leeg.pb: Het deel META ontbreekt.
  $ meent import round latin.pb --municipality utrecht
  exit 1
  err latin.pb: Het bestand is geen UTF-8.

situation A file that this account may not read
  bytes dicht.pb META\n
  mode dicht.pb 000
  $ meent import round dicht.pb --municipality utrecht
  exit 1
  err dicht.pb kan niet worden gelezen.

situation Migrating and letting the clock move
  $ meent migrate
  exit 0
  out De database is bij.
  $ meent migrate --json
  exit 0
  out "applied": []
  $ meent tick --json
  exit 0
  out "moves": 0
  $ meent tick
  exit 0
  out De klok zette 0 stappen.

situation Areas: wrong usage and files that are none
  $ meent areas export x.geojson
  exit 2
  err “export” kan niet. Schrijf: meent areas import BESTAND.geojson
  $ meent areas import x.geojson --year 12
  exit 2
  err Schrijf bij --year een jaar
  $ meent areas import x.geojson
  exit 1
  err Het bestand x.geojson is er niet.
