-- Templates of releases as a workspace has changed them, and who reads a release under embargo without an account.
CREATE TABLE press_templates (
    workspace_id {text} NOT NULL REFERENCES workspaces ON DELETE CASCADE, name {text} NOT NULL, lang {text} NOT NULL,
    text {text} NOT NULL, edited_by {text} NOT NULL, edited_at {int} NOT NULL, revision {int} NOT NULL,
    PRIMARY KEY (workspace_id, name, lang)) {strict};

CREATE TABLE press_readers (
    id {text} NOT NULL PRIMARY KEY, release_id {text} NOT NULL REFERENCES press_releases ON DELETE CASCADE,
    workspace_id {text} NOT NULL REFERENCES workspaces ON DELETE CASCADE, name {text} NOT NULL, email {text} NOT NULL,
    lang {text} NOT NULL, token_hash {text} NOT NULL, added_by {text} NOT NULL, added_at {int} NOT NULL,
    first_read_at {int}, revoked_at {int}) {strict};
CREATE UNIQUE INDEX press_readers_by_token ON press_readers (token_hash);
CREATE INDEX press_readers_by_release ON press_readers (release_id, added_at);
