-- Unfinished ballots of people who signed in. A row says whose it is and for which round, and nothing of when: it goes in
-- the transaction that casts, when voting closes, when its owner throws it away, and with the account. The key is a
-- random one that the form carries, so that casting can delete the row without knowing who votes.
CREATE TABLE ballot_draft (
  round_id TEXT NOT NULL REFERENCES dossier (id),
  person_id TEXT NOT NULL REFERENCES person (id),
  draft_key TEXT NOT NULL,
  choices TEXT NOT NULL,
  PRIMARY KEY (person_id, round_id)
);
CREATE INDEX ballot_draft_key ON ballot_draft (round_id, draft_key);
