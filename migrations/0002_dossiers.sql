-- What runs: a dossier is the sum of its events; what people wrote stands apart in fact, so that it can be erased while
-- the chain of hashes still verifies.
CREATE TABLE counter (
  scope TEXT PRIMARY KEY,
  next BIGINT NOT NULL
);
CREATE TABLE revision (
  scope TEXT PRIMARY KEY,
  number BIGINT NOT NULL
);
CREATE TABLE dossier (
  id TEXT PRIMARY KEY,
  number BIGINT NOT NULL,
  municipality TEXT NOT NULL REFERENCES municipality (slug),
  instrument TEXT NOT NULL,
  version BIGINT NOT NULL,
  parent TEXT REFERENCES dossier (id),
  area TEXT NOT NULL,
  title TEXT NOT NULL,
  summary TEXT NOT NULL,
  amount BIGINT,
  phase TEXT NOT NULL,
  stage TEXT NOT NULL,
  final BIGINT NOT NULL,
  opened_on TEXT NOT NULL,
  phase_entered_on TEXT NOT NULL,
  due_on TEXT,
  support BIGINT NOT NULL,
  state TEXT NOT NULL,
  UNIQUE (municipality, number)
);
CREATE INDEX dossier_of_parent ON dossier (parent, number) WHERE parent IS NOT NULL;
CREATE INDEX dossier_running ON dossier (municipality, parent, final, number);
CREATE INDEX dossier_due ON dossier (due_on) WHERE due_on IS NOT NULL;
CREATE TABLE event (
  dossier_id TEXT NOT NULL REFERENCES dossier (id),
  sequence BIGINT NOT NULL,
  at BIGINT NOT NULL,
  actor_id TEXT NOT NULL,
  role TEXT NOT NULL,
  move TEXT NOT NULL,
  from_phase TEXT NOT NULL,
  to_phase TEXT NOT NULL,
  outcome TEXT,
  facts_hash TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (dossier_id, sequence)
);
CREATE TABLE fact (
  dossier_id TEXT NOT NULL,
  sequence BIGINT NOT NULL,
  field TEXT NOT NULL,
  text TEXT NOT NULL,
  salt TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (dossier_id, sequence, field),
  FOREIGN KEY (dossier_id, sequence) REFERENCES event (dossier_id, sequence)
);
CREATE TABLE support (
  dossier_id TEXT NOT NULL REFERENCES dossier (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (dossier_id, person_id)
);
CREATE TABLE decision_record (
  dossier_id TEXT PRIMARY KEY REFERENCES dossier (id),
  hash TEXT NOT NULL,
  text TEXT NOT NULL
);
CREATE TABLE outbox (
  id TEXT PRIMARY KEY,
  at BIGINT NOT NULL,
  person_id TEXT NOT NULL,
  dossier_id TEXT NOT NULL,
  sequence BIGINT NOT NULL,
  text_key TEXT NOT NULL,
  state TEXT NOT NULL,
  attempts BIGINT NOT NULL
);
