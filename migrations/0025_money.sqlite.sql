-- Money (domain/ledger.h). A pot is what the council voted for one instrument in one year, for one area or, where that is
-- empty, for the whole municipality; amounts are whole cents. The database keeps the ceiling by itself: no balance falls
-- below zero, and together they are what was voted. A posting says what went from which account to which, by which event
-- of which dossier, or without one by which decision of the council. Postings are never changed or deleted.
CREATE TABLE pot (
  id TEXT PRIMARY KEY,
  municipality TEXT NOT NULL REFERENCES municipality (slug),
  instrument TEXT NOT NULL,
  area TEXT NOT NULL,
  year BIGINT NOT NULL,
  closed BIGINT NOT NULL DEFAULT 0,
  postings BIGINT NOT NULL DEFAULT 0,
  voted BIGINT NOT NULL DEFAULT 0 CHECK (voted >= 0),
  free BIGINT NOT NULL DEFAULT 0 CHECK (free >= 0),
  reserved BIGINT NOT NULL DEFAULT 0 CHECK (reserved >= 0),
  granted BIGINT NOT NULL DEFAULT 0 CHECK (granted >= 0),
  paid BIGINT NOT NULL DEFAULT 0 CHECK (paid >= 0),
  accounted BIGINT NOT NULL DEFAULT 0 CHECK (accounted >= 0),
  settled BIGINT NOT NULL DEFAULT 0 CHECK (settled >= 0),
  claimed BIGINT NOT NULL DEFAULT 0 CHECK (claimed >= 0),
  lapsed BIGINT NOT NULL DEFAULT 0 CHECK (lapsed >= 0),
  UNIQUE (municipality, instrument, area, year),
  CHECK (voted = free + reserved + granted + paid + accounted + settled + claimed + lapsed)
);
CREATE TABLE posting (
  pot_id TEXT NOT NULL REFERENCES pot (id),
  number BIGINT NOT NULL,
  day TEXT NOT NULL,
  dossier_id TEXT REFERENCES dossier (id),
  sequence BIGINT,
  from_account TEXT NOT NULL,
  to_account TEXT NOT NULL,
  cents BIGINT NOT NULL CHECK (cents > 0),
  reason TEXT NOT NULL DEFAULT '',
  reference TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (pot_id, number)
);
CREATE INDEX posting_of_dossier ON posting (dossier_id, sequence) WHERE dossier_id IS NOT NULL;
CREATE TRIGGER posting_unchanged BEFORE UPDATE ON posting BEGIN SELECT RAISE(ABORT, 'a posting is never changed'); END;
CREATE TRIGGER posting_kept BEFORE DELETE ON posting BEGIN SELECT RAISE(ABORT, 'a posting is never changed'); END;
