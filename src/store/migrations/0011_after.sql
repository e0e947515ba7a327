-- After the event: who was erased and what was found afterwards, how long what is kept; what people say of the event
-- and of each other; events that are put away.
CREATE TABLE erasures (
    id {text} NOT NULL PRIMARY KEY, workspace_id {text}, "at" {int} NOT NULL, kind {text} NOT NULL,
    reason {text} NOT NULL, ordered_by {text} NOT NULL, proof {text} NOT NULL, digest {text} NOT NULL) {strict};
CREATE INDEX erasures_by_workspace ON erasures (workspace_id, "at");

CREATE TABLE erased_marks (
    mark {text} NOT NULL PRIMARY KEY, erasure_id {text} NOT NULL REFERENCES erasures ON DELETE CASCADE,
    "at" {int} NOT NULL) {strict};
CREATE INDEX erased_marks_by_erasure ON erased_marks (erasure_id);

CREATE TABLE erasure_requests (
    id {text} NOT NULL PRIMARY KEY, workspace_id {text} NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE, kind {text} NOT NULL, person_id {text} NOT NULL,
    asked_at {int} NOT NULL, settled_at {int}, refused {int} NOT NULL, revision {int} NOT NULL) {strict};
CREATE INDEX erasure_requests_by_workspace ON erasure_requests (workspace_id, asked_at);
CREATE INDEX erasure_requests_by_event ON erasure_requests (event_id);
CREATE UNIQUE INDEX erasure_requests_open ON erasure_requests (kind, person_id) WHERE settled_at IS NULL;

CREATE TABLE retention_rules (
    workspace_id {text} NOT NULL REFERENCES workspaces ON DELETE CASCADE, purpose {text} NOT NULL, months {int},
    basis {text} NOT NULL, PRIMARY KEY (workspace_id, purpose)) {strict};

-- What is asked of those who took part, and what they answered. An answer to an anonymous survey names nobody: the
-- receipt says that somebody has answered, the answer does not say who.
CREATE TABLE surveys (
    event_id {text} NOT NULL PRIMARY KEY REFERENCES events ON DELETE CASCADE, questions {text} NOT NULL,
    anonymous {int} NOT NULL, published {int} NOT NULL, closes_at {int}, revision {int} NOT NULL) {strict};

CREATE TABLE survey_answers (
    id {text} NOT NULL PRIMARY KEY, event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE,
    person_kind {text}, person_id {text} NOT NULL, side {text} NOT NULL, lang {text} NOT NULL, answers {text} NOT NULL,
    answered_on {text} NOT NULL, sample {int} NOT NULL) {strict};
CREATE INDEX survey_answers_by_event ON survey_answers (event_id, side);
CREATE INDEX survey_answers_by_person ON survey_answers (person_id);

CREATE TABLE survey_receipts (
    event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE, person_kind {text} NOT NULL,
    person_id {text} NOT NULL, PRIMARY KEY (event_id, person_kind, person_id)) {strict};

-- What one side of a meeting thought of the other, for the organiser alone.
CREATE TABLE meeting_ratings (
    event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE, meeting_id {text} NOT NULL, side {text} NOT NULL,
    seller_id {text} NOT NULL, buyer_id {text} NOT NULL, rating {int} NOT NULL, remark {text} NOT NULL,
    "at" {int} NOT NULL, PRIMARY KEY (meeting_id, side)) {strict};
CREATE INDEX meeting_ratings_by_event ON meeting_ratings (event_id);

-- An absence that had a reason counts for nothing.
CREATE TABLE excused_absences (
    event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE,
    participant_id {text} NOT NULL REFERENCES participants ON DELETE CASCADE, remark {text} NOT NULL,
    "at" {int} NOT NULL, PRIMARY KEY (event_id, participant_id)) {strict};
CREATE INDEX excused_absences_by_participant ON excused_absences (participant_id);

CREATE TABLE archived_events (
    event_id {text} NOT NULL PRIMARY KEY REFERENCES events ON DELETE CASCADE, archived_at {int} NOT NULL,
    archived_by {text} NOT NULL) {strict};

-- What is append-only yields to an erasure, in its own transaction and only where a person may be named; the audit's
-- oldest entries yield to their retention rule. The ledger yields to nothing.
CREATE TABLE erasing (what {text} NOT NULL PRIMARY KEY) {strict};

-- sqlite:
DROP TRIGGER audit_entries_keep;
DROP TRIGGER audit_entries_stay;
DROP TRIGGER releases_keep;
CREATE TRIGGER audit_entries_keep BEFORE UPDATE ON audit_entries
    WHEN NOT EXISTS (SELECT 1 FROM erasing) OR NEW.id <> OLD.id OR NEW.workspace_id IS NOT OLD.workspace_id
        OR NEW."at" <> OLD."at" OR NEW.actor_kind <> OLD.actor_kind OR NEW.actor_id <> OLD.actor_id
        OR NEW.action <> OLD.action OR NEW.entity <> OLD.entity OR NEW.entity_id <> OLD.entity_id
    BEGIN SELECT RAISE(ABORT, 'append_only'); END;
CREATE TRIGGER audit_entries_stay BEFORE DELETE ON audit_entries
    WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE what = 'audit')
    BEGIN SELECT RAISE(ABORT, 'append_only'); END;
CREATE TRIGGER releases_keep BEFORE UPDATE ON releases
    WHEN NOT EXISTS (SELECT 1 FROM erasing) OR NEW.id <> OLD.id OR NEW.event_id <> OLD.event_id
        OR NEW.number <> OLD.number OR NEW.draft_id <> OLD.draft_id OR NEW.released_at <> OLD.released_at
        OR NEW.released_by IS NOT OLD.released_by OR NEW.placements <> OLD.placements OR NEW.verdict <> OLD.verdict
        OR NEW.sequences <> OLD.sequences OR NEW.cancelled <> OLD.cancelled OR NEW.meetings <> OLD.meetings
        OR NEW.slots <> OLD.slots OR NEW.tables <> OLD.tables
    BEGIN SELECT RAISE(ABORT, 'append_only'); END;
-- postgres:
CREATE OR REPLACE FUNCTION gyoryu_append_only_but_erased() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    rehearsed BOOLEAN;
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF TG_TABLE_NAME = 'audit_entries' AND EXISTS (SELECT 1 FROM erasing WHERE what = 'audit') THEN
            RETURN OLD;
        END IF;
        -- What was only rehearsed goes as a whole.
        IF TG_TABLE_NAME = 'releases' AND to_regclass('rehearsals') IS NOT NULL THEN
            EXECUTE 'SELECT EXISTS (SELECT 1 FROM rehearsals WHERE event_id = $1)' INTO rehearsed USING OLD.event_id;
            IF rehearsed THEN RETURN OLD; END IF;
        END IF;
    ELSIF EXISTS (SELECT 1 FROM erasing) AND to_jsonb(NEW) - 'changes' = to_jsonb(OLD) - 'changes' THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'append_only' USING ERRCODE = 'GY001';
END $$;
DROP TRIGGER audit_entries_keep ON audit_entries;
DROP TRIGGER releases_keep ON releases;
CREATE TRIGGER audit_entries_keep BEFORE UPDATE OR DELETE ON audit_entries
    FOR EACH ROW EXECUTE FUNCTION gyoryu_append_only_but_erased();
CREATE TRIGGER releases_keep BEFORE UPDATE OR DELETE ON releases
    FOR EACH ROW EXECUTE FUNCTION gyoryu_append_only_but_erased();
-- both:
