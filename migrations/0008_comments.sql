-- What people say about a dossier and to each other, with what was decided about it.
CREATE TABLE comment (
  dossier_id TEXT NOT NULL REFERENCES dossier (id),
  number BIGINT NOT NULL,
  thread BIGINT NOT NULL,
  municipality TEXT NOT NULL REFERENCES municipality (slug),
  author_id TEXT NOT NULL REFERENCES person (id),
  role TEXT NOT NULL,
  text TEXT NOT NULL,
  written_at BIGINT NOT NULL,
  edited_at BIGINT,
  state TEXT NOT NULL,
  appeal TEXT NOT NULL,
  appealed_at BIGINT,
  PRIMARY KEY (dossier_id, number)
);
CREATE INDEX comment_thread ON comment (dossier_id, thread, number);
CREATE INDEX comment_of_author ON comment (author_id, written_at);
CREATE INDEX comment_of_desk ON comment (municipality, state) WHERE state = 'waiting' OR state = 'appealed';
CREATE TABLE comment_report (
  dossier_id TEXT NOT NULL,
  number BIGINT NOT NULL,
  person_id TEXT NOT NULL REFERENCES person (id),
  municipality TEXT NOT NULL,
  rule TEXT NOT NULL,
  reported_at BIGINT NOT NULL,
  PRIMARY KEY (dossier_id, number, person_id),
  FOREIGN KEY (dossier_id, number) REFERENCES comment (dossier_id, number)
);
CREATE INDEX comment_report_of_municipality ON comment_report (municipality, dossier_id, number);
CREATE INDEX comment_report_of_person ON comment_report (person_id);
-- Every judgement, in order. The public log shows all of it but the official and the explanation.
CREATE TABLE moderation (
  municipality TEXT NOT NULL REFERENCES municipality (slug),
  number BIGINT NOT NULL,
  dossier_id TEXT NOT NULL,
  comment BIGINT NOT NULL,
  at BIGINT NOT NULL,
  occasion TEXT NOT NULL,
  outcome TEXT NOT NULL,
  rule TEXT NOT NULL,
  explanation TEXT NOT NULL,
  official_id TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (municipality, number),
  FOREIGN KEY (dossier_id, comment) REFERENCES comment (dossier_id, number)
);
CREATE INDEX moderation_of_comment ON moderation (dossier_id, comment, number);
