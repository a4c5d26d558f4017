-- SPDX-License-Identifier: EUPL-1.2
-- What a decision record says besides its ballots: who reads the result need not read the megabytes that follow.
CREATE TABLE record_head (
  dossier_id TEXT PRIMARY KEY REFERENCES dossier (id),
  text TEXT NOT NULL
);
