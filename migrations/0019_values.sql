-- What a municipality decided about an amount, a number or a term, from a day on, when an administrator wrote it down on
-- the site; beside the values in its file. Rows stay; of two for one day the later row counts.
CREATE TABLE local_value (
  municipality TEXT NOT NULL REFERENCES municipality (slug),
  number BIGINT NOT NULL,
  name TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  value TEXT NOT NULL,
  decision TEXT NOT NULL,
  set_at BIGINT NOT NULL,
  PRIMARY KEY (municipality, number)
);
