-- How its holder signed in (domain/assurance.h). A session of before is that of a link.
ALTER TABLE session ADD COLUMN assurance TEXT NOT NULL DEFAULT 'link';
