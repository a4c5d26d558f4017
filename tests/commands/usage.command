# How the program is asked and how it helps.

situation Nothing typed gives an overview
  $ meent
  exit 0
  out Gebruik: meent OPDRACHT
  out meent tally BESTAND.pb
  out --port
  err nothing

situation Help in English
  $ meent help --language en
  exit 0
  out Usage: meent COMMAND
  out Imports a round that was voted elsewhere
  not out Gebruik

situation Help about one command, in both ways
  $ meent help tally
  exit 0
  out Gebruik: meent tally BESTAND.pb
  out --completion none|add1|greedy|add1,greedy
  out Voorbeeld: meent tally ronde.pb
  $ meent tally --help --language en
  exit 0
  out Usage: meent tally FILE.pb
  out Example: meent tally ronde.pb

situation Every command explains itself
  $ meent serve --help
  exit 0
  out Voorbeeld: meent serve
  $ meent migrate --help
  exit 0
  out Voorbeeld: meent migrate
  $ meent import --help
  exit 0
  out Voorbeeld: meent import
  $ meent letters --help
  exit 0
  out Voorbeeld: meent letters
  $ meent areas --help
  exit 0
  out Voorbeeld: meent areas
  $ meent tick --help
  exit 0
  out Voorbeeld: meent tick
  $ meent verify --help
  exit 0
  out Voorbeeld: meent verify
  $ meent lint --help
  exit 0
  out Voorbeeld: meent lint
  $ meent story --help
  exit 0
  out Voorbeeld: meent story
  $ meent cities --help
  exit 0
  out Voorbeeld: meent cities
  $ meent config --help
  exit 0
  out Voorbeeld: meent config

situation The version
  $ meent --version
  exit 0
  out meent 0.

situation A command with a slip of the keys
  $ meent taly
  exit 2
  out nothing
  err De opdracht “taly” bestaat niet. Bedoelt u “tally”?
  err Gebruik: meent
  $ meent help lettres --language en
  exit 2
  err Did you mean “letters”?

situation A command that is like none of ours
  $ meent koffie
  exit 2
  err Kies een van deze: serve, migrate, import, areas, letters, tick, mail, role, erase, tally, verify, lint, story, cities, config, help.

situation An option with a slip of the keys
  $ meent tick --jsno
  exit 2
  err De optie --jsno bestaat hier niet. Bedoelt u --json?
  err Gebruik: meent tick [--json]

situation An option that is like none of ours
  $ meent tick --vooruit
  exit 2
  err De optie --vooruit bestaat hier niet. Kies een van deze: --json, --help.

situation Too much and too little
  $ meent tick nu
  exit 2
  err Het argument “nu” is te veel.
  $ meent verify
  exit 2
  err Er ontbreekt een argument.
  err Gebruik: meent verify VERSLAG.json
  $ meent tick --json --json
  exit 2
  err De optie --json staat er twee keer.
  $ meent tick --json=ja
  exit 2
  err Achter --json hoort geen waarde.
  $ meent import round x.pb --municipality
  exit 2
  err Achter --municipality hoort een waarde.

situation A file whose name begins with a hyphen
  $ meent verify -- --x
  exit 1
  err Het bestand --x is er niet.

situation Help also when the settings are wrong
  environment MEENT_PORT=veel
  file meent.toml
    kleur = "rood"
  $ meent help lint
  exit 0
  out Controleert definities
