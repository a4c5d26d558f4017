-- Pictures of dossiers: who added which, with what is on it in words, and the files that we made of it. A file is known
-- by the SHA-256 of its bytes, which stand here in base64, so that one SQL text does for both databases.
CREATE TABLE picture_file (
  hash TEXT PRIMARY KEY,
  width BIGINT NOT NULL,
  height BIGINT NOT NULL,
  bytes TEXT NOT NULL
);
CREATE TABLE picture (
  dossier_id TEXT NOT NULL REFERENCES dossier (id),
  number BIGINT NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  alternative TEXT NOT NULL,
  large TEXT NOT NULL REFERENCES picture_file (hash),
  small TEXT NOT NULL REFERENCES picture_file (hash),
  added_at BIGINT NOT NULL,
  -- The event with which it came, when that was a report of progress: there it stands, and nowhere else.
  sequence BIGINT,
  PRIMARY KEY (dossier_id, number)
);
CREATE INDEX picture_of_person ON picture (person_id);
CREATE INDEX picture_of_large ON picture (large);
CREATE INDEX picture_of_small ON picture (small);
