-- Who was asked to take part in a dossier as an initiator. Its mail waits here, as that of links does; rows go after two
-- weeks. Accepted ones go at once; declined ones stay until then, so that nobody is asked again and again.
CREATE TABLE invitation (
  id TEXT PRIMARY KEY,
  dossier_id TEXT NOT NULL REFERENCES dossier (id),
  email TEXT NOT NULL,
  inviter_id TEXT NOT NULL REFERENCES person (id),
  language TEXT NOT NULL,
  invited_at BIGINT NOT NULL,
  declined BIGINT NOT NULL,
  due_at BIGINT NOT NULL,
  state TEXT NOT NULL,
  attempts BIGINT NOT NULL,
  UNIQUE (dossier_id, email)
);
CREATE INDEX invitation_of_inviter ON invitation (inviter_id, invited_at);
CREATE INDEX invitation_of_address ON invitation (email, invited_at);
CREATE INDEX invitation_waiting ON invitation (due_at, id) WHERE state = 'waiting';
