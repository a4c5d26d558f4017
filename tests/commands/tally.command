# meent tally, verify, lint, story.

situation A table for people
  $ meent tally {source}/tests/golden/budgeting/two_sides.pb --rule greedy
  exit 0
  out Wipkip in het park
  not out Fietsrek
  err nothing

situation A real round, by both rules
  $ meent tally {rounds}/Netherlands_Amsterdam_309.pb --rule greedy --json
  exit 0
  out "rule": "greedy"
  $ meent tally {rounds}/Netherlands_Amsterdam_309.pb --rule equal-shares --json
  exit 0
  out "rule": "equal-shares"

situation A rule that does not exist
  $ meent tally {source}/tests/golden/budgeting/two_sides.pb --rule dictator
  exit 2
  out nothing
  err --rule kent “dictator” niet. Kies uit: greedy, equal-shares.
  err Gebruik: meent tally

situation No rule
  $ meent tally {source}/tests/golden/budgeting/two_sides.pb
  exit 2
  err Zeg met --rule hoe er wordt geteld: greedy of equal-shares.

situation An option that the rule does not know is refused, not ignored
  $ meent tally {source}/tests/golden/budgeting/two_sides.pb --rule greedy --completion add1
  exit 2
  err --completion hoort bij --rule equal-shares.
  $ meent tally {source}/tests/golden/budgeting/two_sides.pb --rule equal-shares --add1-start floor
  exit 2
  err --add1-start doet alleen iets bij --completion add1.
  $ meent tally {source}/tests/golden/budgeting/two_sides.pb --rule greedy --seed x
  exit 2
  err --seed doet alleen iets bij --ties met lot.
  $ meent tally {source}/tests/golden/budgeting/two_sides.pb --rule greedy --ties lot
  exit 2
  err --ties met lot heeft --seed nodig
  $ meent tally {source}/tests/golden/budgeting/two_sides.pb --rule greedy --completion none
  exit 0

situation Votes in points and in order
  file punten.pb
    META
    key;value
    budget;100
    vote_type;cumulative
    num_projects;2
    num_votes;2
    PROJECTS
    project_id;cost;name
    1;50;Bank
    2;60;Boom
    VOTES
    voter_id;vote;points
    a;1,2;3,7
    b;1;3
  $ meent tally punten.pb --rule greedy
  exit 0
  out 7  Boom
  file volgorde.pb
    META
    key;value
    budget;100
    vote_type;ordinal
    num_projects;2
    num_votes;2
    PROJECTS
    project_id;cost;name
    1;50;Bank
    2;60;Boom
    VOTES
    voter_id;vote
    a;1,2
    b;1
  $ meent tally volgorde.pb --rule greedy
  exit 0
  out 4  Bank

situation Points that are no points
  file ronde.pb
    META
    key;value
    budget;100
    vote_type;cumulative
    PROJECTS
    project_id;cost
    1;50
    VOTES
    voter_id;vote;points
    a;1;veel
  $ meent tally ronde.pb --rule greedy
  exit 1
  out nothing
  err De punten “veel” voor plan 1 zijn geen heel getal

situation Files that are no round
  folder map
  bytes leeg.pb
  bytes latin.pb META\nkey;value\ndescription;caf\xE9\n
  $ meent tally weg.pb --rule greedy
  exit 1
  err Het bestand weg.pb is er niet.
  $ meent tally map --rule greedy
  exit 1
  err map is een map. Geef een bestand op.
  $ meent tally leeg.pb --rule greedy
  exit 1
  err leeg.pb: Het deel META ontbreekt.
  $ meent tally latin.pb --rule greedy
  exit 1
  err Het bestand is geen UTF-8.
  $ meent tally /dev/zero --rule greedy
  exit 1
  err /dev/zero is geen gewoon bestand.

situation A file that this account may not read
  bytes dicht.pb META\n
  mode dicht.pb 000
  $ meent tally dicht.pb --rule greedy
  exit 1
  err dicht.pb kan niet worden gelezen.

situation A record that is none
  bytes verslag.json {}
  $ meent verify verslag.json
  exit 1
  err verslag.json
  $ meent verify verslag.json --json
  exit 1
  out "equal": false
  out "line":

situation Definitions that are right, and one that is not
  $ meent lint
  exit 0
  out niets gevonden
  bytes fout.toml format = 1\nkleur = "rood"\n
  $ meent lint fout.toml
  exit 1
  out fout.toml:2:
  $ meent lint fout.toml --json
  exit 1
  out "file": "fout.toml"
  out "line": 2
  $ meent lint weg
  exit 1
  err weg kan niet worden gelezen.
  folder leeg
  $ meent lint leeg
  exit 1
  err In leeg staan geen definities

situation Stories, those in the program when there is no folder
  $ meent story --coverage
  exit 0
  out alles klopt
  $ meent story --json --language en
  exit 0
  out "findings": []
  $ meent story weg.story
  exit 1
  err weg.story kan niet worden gelezen.
