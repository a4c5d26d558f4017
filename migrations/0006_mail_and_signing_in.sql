-- Who may be written to and wants it, mail with links for signing in, and what staff sign in with besides. A token for a
-- link is made when its mail is, so that none lies here that opens anything.
ALTER TABLE person ADD COLUMN verified_at BIGINT;
ALTER TABLE person ADD COLUMN wants_mail BIGINT NOT NULL DEFAULT 1;
ALTER TABLE person ADD COLUMN language TEXT NOT NULL DEFAULT 'nl';
ALTER TABLE sign_in_link ADD COLUMN back TEXT NOT NULL DEFAULT '/';
CREATE TABLE sign_in_mail (
  id TEXT PRIMARY KEY,
  email TEXT NOT NULL,
  language TEXT NOT NULL,
  back TEXT NOT NULL,
  at BIGINT NOT NULL,
  due_at BIGINT NOT NULL,
  state TEXT NOT NULL,
  attempts BIGINT NOT NULL
);
CREATE INDEX sign_in_mail_of_address ON sign_in_mail (email, at);
CREATE INDEX sign_in_mail_waiting ON sign_in_mail (due_at, id) WHERE state = 'waiting';
CREATE TABLE password (
  person_id TEXT PRIMARY KEY REFERENCES person (id),
  hash TEXT NOT NULL,
  totp_key TEXT NOT NULL,
  totp_step BIGINT NOT NULL,
  set_at BIGINT NOT NULL
);
CREATE TABLE recovery_code (
  person_id TEXT NOT NULL REFERENCES person (id),
  hash TEXT NOT NULL,
  PRIMARY KEY (person_id, hash)
);
CREATE TABLE sign_in_failure (
  account TEXT PRIMARY KEY,
  failures BIGINT NOT NULL,
  blocked_until BIGINT NOT NULL
);
CREATE TABLE follower (
  dossier_id TEXT NOT NULL REFERENCES dossier (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (dossier_id, person_id)
);
CREATE INDEX follower_of_person ON follower (person_id);
