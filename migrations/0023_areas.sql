-- Which area somebody calls theirs, and in which areas they want to hear of rounds that open; what administrators say of
-- an area by hand, from which day; and a file with areas that waits for a yes.
CREATE TABLE own_area (
  person_id TEXT NOT NULL REFERENCES person (id),
  municipality TEXT NOT NULL REFERENCES municipality (slug),
  area TEXT NOT NULL REFERENCES area (code),
  PRIMARY KEY (person_id, municipality)
);
CREATE TABLE area_follower (
  area TEXT NOT NULL REFERENCES area (code),
  person_id TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (area, person_id)
);
CREATE INDEX area_follower_of_person ON area_follower (person_id);
CREATE TABLE area_value (
  area TEXT NOT NULL REFERENCES area (code),
  since TEXT NOT NULL,
  name TEXT NOT NULL,
  inhabitants BIGINT,
  PRIMARY KEY (area, since)
);
CREATE TABLE area_upload (
  municipality TEXT PRIMARY KEY REFERENCES municipality (slug),
  at BIGINT NOT NULL,
  name TEXT NOT NULL,
  year BIGINT NOT NULL,
  source TEXT NOT NULL,
  text TEXT NOT NULL
);
