# Settings: file, environment, option; and what is refused.

situation Where each value came from
  file meent.toml
    # of this installation
    port = 9000
    language = "en"
    public_url = "https://meedoen.voorbeeld.nl"
  environment MEENT_PORT=9001
  $ meent config --threads 4
  exit 0
  out port = "9001"  # from the environment: MEENT_PORT
  out threads = "4"  # from the command line: --threads
  out public_url = "https://meedoen.voorbeeld.nl"  # from the file: meent.toml:4
  out mail_from = "meent@localhost"  # default
  err nothing

situation An option before the command, and with an equals sign
  $ meent --port=9002 config --json
  exit 0
  out "value": "9002",
  out "place": "--port"

situation Another file
  file elders.toml
    port = 9003
  $ meent config --config elders.toml
  exit 0
  out elders.toml:1
  environment MEENT_CONFIG=elders.toml
  $ meent config
  exit 0
  out port = "9003"

situation Another file that is not there
  $ meent config --config weg.toml
  exit 1
  err Het bestand weg.toml is er niet.
  $ meent config --config
  exit 2
  err Achter --config hoort een waarde.

situation Passwords are never shown
  file meent.toml
    database = "postgresql://meent:geh@im/je@db.voorbeeld.nl/meent?sslmode=require&password=nogeen"
    mail = "smtp://post:wachtwoord@mail.voorbeeld.nl:587"
  $ meent config
  exit 0
  out database = "postgresql://meent:***@db.voorbeeld.nl/meent?sslmode=require&password=***"
  out mail = "smtp://post:***@mail.voorbeeld.nl:587"
  not out geh@im
  not out wachtwoord
  not out nogeen
  $ meent config --json
  exit 0
  not out wachtwoord
  not out nogeen

situation A password on the command line
  $ meent config --mail smtp://post:wachtwoord@mail.voorbeeld.nl
  exit 2
  err --mail: Een wachtwoord op de opdrachtregel kunnen anderen op deze computer lezen.
  err MEENT_MAIL
  not err wachtwoord@

situation A password inside a value that is refused
  environment MEENT_DATABASE=mysql://meent:geheim@db/meent
  $ meent config
  exit 1
  err MEENT_DATABASE: “mysql://meent:***@db/meent” is geen database. Schrijf sqlite:PAD
  not err geheim

situation A key in the file with a slip
  file meent.toml
    language = "nl"
    potr = 9000
  $ meent config
  exit 1
  err meent.toml:2: De instelling “potr” bestaat niet. Bedoelt u port?

situation A key in the file that is like none of ours
  file meent.toml
    kleur = "rood"
  $ meent config
  exit 1
  err meent.toml:1: De instelling “kleur” bestaat niet. Kies een van deze: database, address, port

situation A name in the environment with a slip
  environment MEENT_DATABSE=sqlite:x.db
  $ meent config
  exit 1
  err Bedoelt u MEENT_DATABASE?

situation A name in the environment that is of another tool
  environment MEENT_SKIP_SETUP=1
  $ meent config
  exit 0

situation A file that is no TOML
  file meent.toml
    port = 9000
    mail = "smtp://open
  $ meent config
  exit 1
  err meent.toml:2:

situation A file that is not UTF-8
  bytes meent.toml mail_from = "\xFF\xFE"\n
  $ meent config
  exit 1
  err meent.toml:

situation A value of the wrong kind
  file meent.toml
    port = [9000]
  $ meent config
  exit 1
  err meent.toml:1:

situation All that is wrong at once
  file meent.toml
    port = 70000
    threads = 0
  environment MEENT_ADDRESS=thuis
  environment MEENT_PUBLIC_URL=https://meedoen.nl/pad
  environment MEENT_MAIL=imap://mail
  environment MEENT_MAIL_FROM=meent
  environment MEENT_TRUSTED_PROXIES=127.0.0.1,poort
  environment MEENT_RATE_LIMITS=soms
  $ meent config
  exit 1
  err meent.toml:1: “70000” is geen poort. Schrijf een getal van 1 tot en met 65535
  err meent.toml:2: “0” is geen aantal threads.
  err MEENT_ADDRESS: “thuis” is geen IP-adres.
  err MEENT_PUBLIC_URL: “https://meedoen.nl/pad” kan het adres van de site niet zijn.
  err MEENT_MAIL: “imap://mail” is geen mailserver.
  err MEENT_MAIL_FROM: “meent” is geen mailadres.
  err MEENT_TRUSTED_PROXIES: “127.0.0.1,poort” is geen lijst van IP-adressen.
  err MEENT_RATE_LIMITS: “soms” kan hier niet. Schrijf on of off.

situation Wrong on the command line
  $ meent config --port veel
  exit 2
  err --port: “veel” is geen poort.
  err Gebruik: meent config
  $ meent config --language fr
  exit 2
  err De taal “fr” is er niet. Kies nl of en.
  $ meent config --port
  exit 2
  err --port: Hierachter hoort een waarde.
  $ meent config --database sqlite:
  exit 2
  err Schrijf sqlite:PAD
  $ meent config --database sqlite::memory
  exit 2
  $ meent config --address 256.0.0.1
  exit 2
  $ meent config --address ::1
  exit 0

situation The manual of the settings is true
  $ meent config --document --language en
  exit 0
  out | `public_url` | `MEENT_PUBLIC_URL` | `--public-url` |

situation A database that cannot be opened
  folder data.db
  $ meent migrate --database sqlite:data.db
  exit 1
  err meent:
  environment MEENT_DATABASE=postgresql://meent:geheim@127.0.0.1:1/meent?connect_timeout=1
  $ meent migrate
  exit 1
  err cannot reach PostgreSQL
  not err geheim
