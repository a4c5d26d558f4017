-- The desk of officials sets apart what stands still: since when, as the dossier's state says too.
ALTER TABLE dossier ADD COLUMN paused_on TEXT;
UPDATE dossier SET paused_on = substr(state, instr(state, '"paused_on":"') + 13, 10) WHERE state LIKE '%"paused_on":"%';
