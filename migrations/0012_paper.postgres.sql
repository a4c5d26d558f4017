-- Paper ballots, typed over in batches. What was typed of a ballot lies in paper_ballot until a second official confirms
-- the batch; then it goes to ballot under a random receipt and its row here is deleted. Codes that came with the paper
-- stand apart, without the ballot they came with, so that a batch that lapses can give them back.
CREATE TABLE paper_batch (
  round_id TEXT NOT NULL REFERENCES dossier (id),
  number BIGINT NOT NULL,
  place TEXT NOT NULL,
  state TEXT NOT NULL,
  opened_by TEXT NOT NULL REFERENCES person (id),
  settled_by TEXT NOT NULL,
  valid BIGINT NOT NULL,
  spoilt BIGINT NOT NULL,
  reason TEXT NOT NULL,
  hash TEXT NOT NULL,
  salt TEXT NOT NULL,
  PRIMARY KEY (round_id, number)
);
CREATE TABLE paper_ballot (
  round_id TEXT NOT NULL,
  batch BIGINT NOT NULL,
  number BIGINT NOT NULL,
  choices TEXT NOT NULL,
  spoilt TEXT NOT NULL,
  PRIMARY KEY (round_id, batch, number),
  FOREIGN KEY (round_id, batch) REFERENCES paper_batch (round_id, number)
);
CREATE TABLE paper_code (
  round_id TEXT NOT NULL,
  code_hash TEXT NOT NULL,
  batch BIGINT NOT NULL,
  PRIMARY KEY (round_id, code_hash),
  FOREIGN KEY (round_id, batch) REFERENCES paper_batch (round_id, number)
);
