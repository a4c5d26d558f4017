-- What administrators changed, in order. Rows are never changed or deleted; people are in them as ids, so that erasing
-- somebody leaves the order and takes the name. An empty actor is the command line. Roles say since when;
-- a notice that is about no dossier says of which municipality it is.
CREATE TABLE audit (
  municipality TEXT NOT NULL REFERENCES municipality (slug),
  number BIGINT NOT NULL,
  at BIGINT NOT NULL,
  actor_id TEXT NOT NULL,
  action TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  details TEXT NOT NULL,
  PRIMARY KEY (municipality, number)
);
CREATE INDEX audit_of_actor ON audit (actor_id) WHERE actor_id <> '';
CREATE INDEX audit_of_subject ON audit (subject_id) WHERE subject_id <> '';
CREATE OR REPLACE FUNCTION refuse_change_of_audit() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN RAISE EXCEPTION 'the audit log is never changed'; END $$;
CREATE TRIGGER audit_unchanged BEFORE UPDATE OR DELETE ON audit
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_audit();
ALTER TABLE person_role ADD COLUMN given_at BIGINT;
ALTER TABLE outbox ADD COLUMN municipality TEXT NOT NULL DEFAULT '';
