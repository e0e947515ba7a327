-- Press articles that were read and accepted, and the agreements they report.
CREATE TABLE articles (
    id {text} NOT NULL PRIMARY KEY, workspace_id {text} NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    programme_id {text} NOT NULL REFERENCES programmes ON DELETE CASCADE,
    event_id {text} REFERENCES events ON DELETE SET NULL, title {text} NOT NULL, language {text} NOT NULL,
    file_name {text} NOT NULL, sha256 {text} NOT NULL, figures {text} NOT NULL, organisation_ids {text} NOT NULL,
    accepted_by {text} NOT NULL, accepted_at {int} NOT NULL, sample {int} NOT NULL, revision {int} NOT NULL,
    UNIQUE (workspace_id, sha256)) {strict};
CREATE INDEX articles_by_programme ON articles (programme_id);
CREATE INDEX articles_by_event ON articles (event_id);

CREATE TABLE article_texts (
    article_id {text} NOT NULL PRIMARY KEY REFERENCES articles ON DELETE CASCADE, text {text} NOT NULL) {strict};

CREATE TABLE agreements (
    id {text} NOT NULL PRIMARY KEY, workspace_id {text} NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    programme_id {text} NOT NULL REFERENCES programmes ON DELETE CASCADE,
    event_id {text} REFERENCES events ON DELETE SET NULL,
    article_id {text} NOT NULL REFERENCES articles ON DELETE CASCADE, kind {text} NOT NULL, party_ids {text} NOT NULL,
    signed_on {text}, sample {int} NOT NULL, revision {int} NOT NULL) {strict};
CREATE INDEX agreements_by_workspace ON agreements (workspace_id, id);
CREATE INDEX agreements_by_programme ON agreements (programme_id);
CREATE INDEX agreements_by_event ON agreements (event_id);
CREATE INDEX agreements_by_article ON agreements (article_id);
