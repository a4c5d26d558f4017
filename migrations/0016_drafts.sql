-- Forms that somebody began to fill in and did not hand in: one for each person and form. Nobody else sees them, they
-- stand in no event, and they are forgotten when nobody came back to them.
CREATE TABLE draft (
  person_id TEXT NOT NULL REFERENCES person (id),
  municipality TEXT NOT NULL REFERENCES municipality (slug),
  instrument TEXT NOT NULL,
  parent BIGINT NOT NULL,
  answers TEXT NOT NULL,
  saved_at BIGINT NOT NULL,
  PRIMARY KEY (person_id, municipality, instrument, parent)
);
CREATE INDEX draft_saved ON draft (saved_at);
