-- Who was helped at the counter or by telephone: for at most half an hour a session of an official acts for a person,
-- and each thing that was done so is written down. People are in it as ids, so that erasing somebody takes the name.
CREATE TABLE assistance (
  id TEXT PRIMARY KEY,
  municipality TEXT NOT NULL REFERENCES municipality (slug),
  official_id TEXT NOT NULL REFERENCES person (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  channel TEXT NOT NULL,
  started_at BIGINT NOT NULL,
  ends_at BIGINT NOT NULL,
  stopped_at BIGINT
);
CREATE INDEX assistance_by_official ON assistance (official_id, started_at);
CREATE INDEX assistance_of_person ON assistance (person_id, started_at);
CREATE TABLE assisted_act (
  assistance_id TEXT NOT NULL REFERENCES assistance (id),
  number BIGINT NOT NULL,
  at BIGINT NOT NULL,
  act TEXT NOT NULL,
  dossier_id TEXT NOT NULL REFERENCES dossier (id),
  sequence BIGINT NOT NULL,
  PRIMARY KEY (assistance_id, number)
);
CREATE INDEX assisted_act_of_dossier ON assisted_act (dossier_id);
ALTER TABLE session ADD COLUMN assistance_id TEXT;
