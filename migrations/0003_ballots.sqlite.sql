-- The vote is secret: a code is deleted when its ballot is cast, a ballot has a random id and no time, and both tables
-- lie in the order of their keys (WITHOUT ROWID), so that no order of arrival is kept.
CREATE TABLE letter_code (
  round_id TEXT NOT NULL,
  code_hash TEXT NOT NULL,
  PRIMARY KEY (round_id, code_hash)
) WITHOUT ROWID;
CREATE TABLE letter_count (
  round_id TEXT PRIMARY KEY,
  letters BIGINT NOT NULL
);
CREATE TABLE ballot (
  round_id TEXT NOT NULL,
  receipt TEXT NOT NULL,
  choices TEXT NOT NULL,
  channel TEXT NOT NULL,
  PRIMARY KEY (round_id, receipt)
) WITHOUT ROWID;
