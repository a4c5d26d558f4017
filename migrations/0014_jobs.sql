-- What an administrator sees of the machine: when each job last ended and what it did, and why a letter was not taken.
CREATE TABLE job (
  name TEXT PRIMARY KEY,
  ended_at BIGINT NOT NULL,
  done BIGINT NOT NULL
);
ALTER TABLE outbox ADD COLUMN problem TEXT NOT NULL DEFAULT '';
ALTER TABLE invitation ADD COLUMN problem TEXT NOT NULL DEFAULT '';
ALTER TABLE sign_in_mail ADD COLUMN problem TEXT NOT NULL DEFAULT '';
