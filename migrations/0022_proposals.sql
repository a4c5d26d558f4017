-- What waits for consent until a day, so that the clock finds it, and into which dossier another one was merged, so that
-- both pages know. What was proposed and who agreed stands with the rest of a dossier's state.
ALTER TABLE dossier ADD COLUMN answer_by TEXT;
ALTER TABLE dossier ADD COLUMN merged_into TEXT REFERENCES dossier (id);
CREATE INDEX dossier_answer_by ON dossier (answer_by) WHERE answer_by IS NOT NULL;
CREATE INDEX dossier_merged ON dossier (merged_into) WHERE merged_into IS NOT NULL;
