-- How terms ended, for the count that everybody reads: one row for each phase with a term that an official or a decider
-- ended, or that ended by itself while the municipality had the turn (domain/term_end.h). What ended before this table
-- was there is not counted: the last days of those terms were not kept. Since when somebody gave notice of default, for
-- the desk. And the agreements that began: what lists show of them; who signs and what was agreed stands in the dossier.
CREATE TABLE term_end (
  dossier_id TEXT NOT NULL REFERENCES dossier (id),
  sequence BIGINT NOT NULL,
  municipality TEXT NOT NULL REFERENCES municipality (slug),
  instrument TEXT NOT NULL,
  version BIGINT NOT NULL,
  ended_by TEXT NOT NULL,
  ended_on TEXT NOT NULL,
  days_late BIGINT NOT NULL,
  PRIMARY KEY (dossier_id, sequence)
);
CREATE INDEX term_end_of_municipality ON term_end (municipality, instrument);
CREATE TABLE agreement (
  dossier_id TEXT PRIMARY KEY REFERENCES dossier (id),
  municipality TEXT NOT NULL REFERENCES municipality (slug),
  state TEXT NOT NULL,
  begun_on TEXT NOT NULL,
  starts_on TEXT,
  ends_on TEXT,
  amount BIGINT,
  stopped_on TEXT
);
CREATE INDEX agreement_of_municipality ON agreement (municipality, state);
ALTER TABLE dossier ADD COLUMN default_on TEXT;
UPDATE dossier SET default_on = substr(state, strpos(state, '"default_on":"') + 14, 10) WHERE state LIKE '%"default_on":"%';
