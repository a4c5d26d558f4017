-- Who and where: one installation serves many municipalities, each with its areas, its definitions and its people.
CREATE TABLE municipality (
  slug TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  definition TEXT NOT NULL
);
CREATE TABLE area (
  code TEXT PRIMARY KEY,
  municipality TEXT NOT NULL REFERENCES municipality (slug),
  parent TEXT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  inhabitants BIGINT,
  longitude DOUBLE PRECISION,
  latitude DOUBLE PRECISION,
  outline TEXT
);
CREATE INDEX area_of_municipality ON area (municipality, kind, code);
CREATE TABLE instrument (
  municipality TEXT NOT NULL REFERENCES municipality (slug),
  id TEXT NOT NULL,
  version BIGINT NOT NULL,
  definition TEXT NOT NULL,
  hash TEXT NOT NULL,
  published_at BIGINT NOT NULL,
  PRIMARY KEY (municipality, id, version)
);
CREATE TABLE person (
  id TEXT PRIMARY KEY,
  email TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  created_at BIGINT NOT NULL
);
CREATE TABLE person_role (
  person_id TEXT NOT NULL REFERENCES person (id),
  municipality TEXT NOT NULL REFERENCES municipality (slug),
  role TEXT NOT NULL,
  PRIMARY KEY (person_id, municipality, role)
);
CREATE TABLE session (
  token_hash TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE TABLE sign_in_link (
  token_hash TEXT PRIMARY KEY,
  email TEXT NOT NULL,
  expires_at BIGINT NOT NULL
);
