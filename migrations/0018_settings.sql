-- What administrators set on the site, before what the municipality's file says. Each change is a row; the newest
-- counts. Who made it stands in the log (audit).
CREATE TABLE setting (
  municipality TEXT NOT NULL REFERENCES municipality (slug),
  name TEXT NOT NULL,
  number BIGINT NOT NULL,
  value TEXT NOT NULL,
  set_at BIGINT NOT NULL,
  PRIMARY KEY (municipality, name, number)
);
