-- Logs of meetings. A meeting may be called off after its log was written, so logs refer to it by name only.
CREATE TABLE meeting_logs (
    id {text} NOT NULL PRIMARY KEY, event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE,
    meeting_id {text} NOT NULL UNIQUE, seller_id {text} NOT NULL, buyer_id {text} NOT NULL, state {text} NOT NULL,
    outcome {text} NOT NULL, settled {text}, settled_at {int}, settled_by {text}, entry_ids {text} NOT NULL,
    revision {int} NOT NULL) {strict};
CREATE INDEX meeting_logs_by_event ON meeting_logs (event_id, state, id);
CREATE INDEX meeting_logs_by_seller ON meeting_logs (seller_id);
CREATE INDEX meeting_logs_by_buyer ON meeting_logs (buyer_id);

CREATE TABLE log_versions (
    id {text} NOT NULL PRIMARY KEY, event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE,
    meeting_id {text} NOT NULL, author {text} NOT NULL, author_id {text} NOT NULL, content {text} NOT NULL,
    digest {text} NOT NULL, seller_agreed {text} NOT NULL, buyer_agreed {text} NOT NULL, seller_signed {text} NOT NULL,
    buyer_signed {text} NOT NULL, write_id {text} NOT NULL, amounts_confirmed {int} NOT NULL, written_at {int} NOT NULL,
    created_at {int} NOT NULL, updated_at {int} NOT NULL, revision {int} NOT NULL, UNIQUE (meeting_id, author)) {strict};
CREATE INDEX log_versions_by_event ON log_versions (event_id, meeting_id);

CREATE TABLE log_writes (
    id {text} NOT NULL PRIMARY KEY, event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE,
    version_id {text} NOT NULL REFERENCES log_versions ON DELETE CASCADE, content {text} NOT NULL,
    at {int} NOT NULL) {strict};
CREATE INDEX log_writes_by_version ON log_writes (version_id);
CREATE INDEX log_writes_by_event ON log_writes (event_id);
