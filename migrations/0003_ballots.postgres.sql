-- The vote is secret: a code is deleted when its ballot is cast and a ballot has a random id and no time. The physical
-- order of rows is shuffled when voting closes (ADR 0006 says what remains until then).
CREATE TABLE letter_code (
  round_id TEXT NOT NULL,
  code_hash TEXT NOT NULL,
  PRIMARY KEY (round_id, code_hash)
);
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
);
