-- What programs act with in somebody's name: of the token only its hash. second_factor: it was made with a code of the
-- phone, as whoever holds a role must. And what was answered lately, for requests that come twice with one key.
CREATE TABLE access_token (
  token_hash TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  name TEXT NOT NULL,
  scope TEXT NOT NULL,
  second_factor BIGINT NOT NULL,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);
CREATE INDEX access_token_of_person ON access_token (person_id, created_at);
CREATE TABLE answered_request (
  key_hash TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  request_hash TEXT NOT NULL,
  status BIGINT NOT NULL,
  location TEXT NOT NULL,
  body TEXT NOT NULL,
  answered_at BIGINT NOT NULL
);
CREATE INDEX answered_request_of_person ON answered_request (person_id);
CREATE INDEX answered_request_by_age ON answered_request (answered_at);
