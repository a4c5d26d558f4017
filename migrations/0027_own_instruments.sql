-- Definitions that a municipality published itself: the program's own versions no longer come after those. And the
-- stories that were played before it was published.
ALTER TABLE instrument ADD COLUMN own BIGINT NOT NULL DEFAULT 0;
ALTER TABLE instrument ADD COLUMN stories TEXT NOT NULL DEFAULT '';
