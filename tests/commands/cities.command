# Which instruments each municipality has.

situation All municipalities
  $ meent cities
  exit 0
  out Nijmegen (nijmegen)
  out Inwonersinitiatief (buurtinitiatief): loopt
  out Uitdaagrecht (uitdaagrecht): loopt
  out Inwonersberaad (burgerberaad): ontwerp
  out Zelfbeheer van groen (zelfbeheer): loopt
  out Gemeenten: 14.
  err nothing

situation One municipality, in English
  $ meent cities almere --language en
  exit 0
  out Almere (almere)
  out Question to the neighbourhood caretaker (vraag): runs
  out Municipalities: 1.
  not out Nijmegen

situation For a program
  $ meent cities breda --json
  exit 0
  out "slug": "breda"
  out "code": "GM0758"
  out "id": "raadpleging"
  out "state": "runs"
  out "state": "draft"
  not out "slug": "utrecht"

situation A municipality that is not there
  $ meent cities nijmege
  exit 1
  out nothing
  err De gemeente “nijmege” is er niet. Bedoelt u “nijmegen”?
  $ meent cities parijs --language en
  exit 1
  err There is no municipality “parijs”. Choose from: almere, amersfoort,
