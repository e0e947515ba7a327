-- Files that people hand in. The bytes are base64 text in a table of their own, so that backups hold them too.
CREATE TABLE stored_files (
    id {text} NOT NULL PRIMARY KEY, workspace_id {text} NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    event_id {text} REFERENCES events ON DELETE CASCADE, owner_kind {text} NOT NULL, owner_id {text} NOT NULL,
    kind {text} NOT NULL, media_type {text} NOT NULL, name {text} NOT NULL, bytes {int} NOT NULL,
    sha256 {text} NOT NULL, added_by {text} NOT NULL, added_at {int} NOT NULL, erased_at {int},
    revision {int} NOT NULL) {strict};
CREATE INDEX stored_files_by_owner ON stored_files (owner_kind, owner_id, id);
CREATE INDEX stored_files_by_event ON stored_files (event_id, id);
CREATE INDEX stored_files_by_workspace ON stored_files (workspace_id, id);

CREATE TABLE stored_file_contents (
    file_id {text} NOT NULL PRIMARY KEY REFERENCES stored_files ON DELETE CASCADE, content {text} NOT NULL) {strict};
