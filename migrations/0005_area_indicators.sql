-- What an import of areas brings beside names and outlines: numbers by year, and for each municipality a mark of the
-- outlines it has, so that a parsed copy of them is used for exactly as long as they stay the same.
CREATE TABLE area_indicator (
  code TEXT NOT NULL REFERENCES area (code),
  name TEXT NOT NULL,
  year BIGINT NOT NULL,
  value DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (code, name, year)
);
CREATE TABLE area_atlas (
  municipality TEXT PRIMARY KEY REFERENCES municipality (slug),
  hash TEXT NOT NULL,
  source TEXT NOT NULL
);
