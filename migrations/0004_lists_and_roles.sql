-- What lists and people need: facts in the order in which their event was sealed (its hash depends on it), titles in an
-- order that readers expect, who holds a role in which dossier, and notices that survive a worker that dies.
ALTER TABLE fact ADD COLUMN position BIGINT NOT NULL DEFAULT 0;
ALTER TABLE dossier ADD COLUMN title_key TEXT NOT NULL DEFAULT '';
CREATE INDEX dossier_of_instrument ON dossier (municipality, instrument, stage, number);
CREATE TABLE dossier_role (
  dossier_id TEXT NOT NULL REFERENCES dossier (id),
  role TEXT NOT NULL,
  person_id TEXT NOT NULL,
  PRIMARY KEY (dossier_id, role, person_id)
);
CREATE INDEX dossier_role_of_person ON dossier_role (person_id, dossier_id);
CREATE INDEX event_of_actor ON event (actor_id) WHERE actor_id <> '';
CREATE INDEX session_of_person ON session (person_id);
ALTER TABLE outbox ADD COLUMN parameters TEXT NOT NULL DEFAULT '{}';
ALTER TABLE outbox ADD COLUMN due_at BIGINT NOT NULL DEFAULT 0;
CREATE INDEX outbox_waiting ON outbox (due_at, id) WHERE state = 'waiting';
