-- What a letter is for, whom it is about and what became of it.
ALTER TABLE mails ADD COLUMN workspace_id {text} REFERENCES workspaces ON DELETE CASCADE;
ALTER TABLE mails ADD COLUMN event_id {text} REFERENCES events ON DELETE CASCADE;
ALTER TABLE mails ADD COLUMN lang {text} NOT NULL DEFAULT 'en';
ALTER TABLE mails ADD COLUMN purpose {text} NOT NULL DEFAULT 'sign_in';
ALTER TABLE mails ADD COLUMN person_kind {text};
ALTER TABLE mails ADD COLUMN person_id {text} NOT NULL DEFAULT '';
ALTER TABLE mails ADD COLUMN secret_url {text} NOT NULL DEFAULT '';
ALTER TABLE mails ADD COLUMN own_page {int} NOT NULL DEFAULT 0;
ALTER TABLE mails ADD COLUMN reply_to {text} NOT NULL DEFAULT '';
ALTER TABLE mails ADD COLUMN calendars {text} NOT NULL DEFAULT '[]';
ALTER TABLE mails ADD COLUMN meeting_ids {text} NOT NULL DEFAULT '[]';
ALTER TABLE mails ADD COLUMN failure {text} NOT NULL DEFAULT 'none';
ALTER TABLE mails ADD COLUMN last_refusal {text} NOT NULL DEFAULT '';
ALTER TABLE mails ADD COLUMN taken {int} NOT NULL DEFAULT 0;
ALTER TABLE mails ADD COLUMN sent_at {int};
ALTER TABLE mails ADD COLUMN expires_at {int};
CREATE INDEX mails_by_event ON mails (event_id, created_at, id);
CREATE INDEX mails_by_person ON mails (event_id, person_id);
CREATE INDEX mails_by_workspace ON mails (workspace_id);

CREATE TABLE mail_settings (
    event_id {text} NOT NULL PRIMARY KEY REFERENCES events ON DELETE CASCADE, reply_to {text} NOT NULL,
    invitations {text} NOT NULL, remind_day_before_at {text}, remind_minutes_before {int},
    revision {int} NOT NULL) {strict};

-- A reminder is written at most once: `subject` is a meeting and its start, or a day.
CREATE TABLE reminders (
    event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE, person_kind {text} NOT NULL,
    person_id {text} NOT NULL, subject {text} NOT NULL, written_at {int} NOT NULL,
    PRIMARY KEY (event_id, person_kind, person_id, subject)) {strict};

-- The draft that people are asked about, at most one of an event.
CREATE TABLE shared_drafts (
    event_id {text} NOT NULL PRIMARY KEY REFERENCES events ON DELETE CASCADE,
    draft_id {text} NOT NULL REFERENCES drafts ON DELETE CASCADE, shared_at {int} NOT NULL) {strict};
CREATE INDEX shared_drafts_by_draft ON shared_drafts (draft_id);

CREATE TABLE draft_comments (
    id {text} NOT NULL PRIMARY KEY, event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE,
    draft_id {text} NOT NULL REFERENCES drafts ON DELETE CASCADE, person_kind {text} NOT NULL,
    person_id {text} NOT NULL, meeting_id {text}, message {text} NOT NULL, created_at {int} NOT NULL,
    settled {int} NOT NULL, revision {int} NOT NULL) {strict};
CREATE INDEX draft_comments_by_draft ON draft_comments (draft_id, created_at);
CREATE INDEX draft_comments_by_event ON draft_comments (event_id);
