-- Agreements also without an article, with what was promised and what came of it; who was reminded of what.
ALTER TABLE agreements RENAME TO agreements_before;
DROP INDEX agreements_by_workspace;
DROP INDEX agreements_by_programme;
DROP INDEX agreements_by_event;
DROP INDEX agreements_by_article;
CREATE TABLE agreements (
    id {text} NOT NULL PRIMARY KEY, workspace_id {text} NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    programme_id {text} NOT NULL REFERENCES programmes ON DELETE CASCADE,
    event_id {text} REFERENCES events ON DELETE SET NULL, article_id {text} REFERENCES articles ON DELETE SET NULL,
    kind {text} NOT NULL, title {text} NOT NULL, party_ids {text} NOT NULL, signed_on {text}, state {text} NOT NULL,
    obligations {text} NOT NULL, notes {text} NOT NULL, sample {int} NOT NULL, revision {int} NOT NULL) {strict};
INSERT INTO agreements (id, workspace_id, programme_id, event_id, article_id, kind, title, party_ids, signed_on, state,
                        obligations, notes, sample, revision)
    SELECT id, workspace_id, programme_id, event_id, article_id, kind, '', party_ids, signed_on, 'standing', '[]', '[]',
           sample, revision FROM agreements_before;
DROP TABLE agreements_before;
CREATE INDEX agreements_by_workspace ON agreements (workspace_id, id);
CREATE INDEX agreements_by_programme ON agreements (programme_id);
CREATE INDEX agreements_by_event ON agreements (event_id);
CREATE INDEX agreements_by_article ON agreements (article_id);

CREATE TABLE agreement_reminders (
    agreement_id {text} NOT NULL REFERENCES agreements ON DELETE CASCADE, about {text} NOT NULL,
    reminded_at {int} NOT NULL, PRIMARY KEY (agreement_id, about)) {strict};
