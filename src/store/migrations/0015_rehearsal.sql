-- Sealed copies of events. The row stays when the copy is deleted, so it refers to nothing.
CREATE TABLE rehearsals (
    id {text} NOT NULL PRIMARY KEY, event_id {text} NOT NULL UNIQUE, workspace_id {text} NOT NULL,
    source_event_id {text} NOT NULL, source_workspace_id {text} NOT NULL, number {int} NOT NULL, created_by {text},
    created_at {int} NOT NULL, deleted_at {int}, UNIQUE (source_event_id, number)) {strict};
CREATE INDEX rehearsals_by_source_workspace ON rehearsals (source_workspace_id);
CREATE INDEX rehearsals_by_workspace ON rehearsals (workspace_id);

CREATE TABLE access_tokens (
    id {text} NOT NULL PRIMARY KEY, token_hash {text} NOT NULL UNIQUE,
    event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE,
    workspace_id {text} NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    account_id {text} NOT NULL REFERENCES accounts ON DELETE CASCADE, created_at {int} NOT NULL,
    expires_at {int} NOT NULL, revoked {int} NOT NULL) {strict};
CREATE INDEX access_tokens_by_event ON access_tokens (event_id);
CREATE INDEX access_tokens_by_workspace ON access_tokens (workspace_id);
CREATE INDEX access_tokens_by_account ON access_tokens (account_id);

-- What was told and what came of it stays for ever; what was only rehearsed can be thrown away, as a whole.
-- sqlite:
CREATE TRIGGER rehearsals_keep BEFORE UPDATE ON rehearsals WHEN NEW.event_id <> OLD.event_id OR NEW.id <> OLD.id
    BEGIN SELECT RAISE(ABORT, 'append_only'); END;
CREATE TRIGGER rehearsals_stay BEFORE DELETE ON rehearsals BEGIN SELECT RAISE(ABORT, 'append_only'); END;
DROP TRIGGER releases_stay;
CREATE TRIGGER releases_stay BEFORE DELETE ON releases
    WHEN NOT EXISTS (SELECT 1 FROM rehearsals r WHERE r.event_id = OLD.event_id)
    BEGIN SELECT RAISE(ABORT, 'append_only'); END;
DROP TRIGGER ledger_entries_stay;
CREATE TRIGGER ledger_entries_stay BEFORE DELETE ON ledger_entries
    WHEN NOT EXISTS (SELECT 1 FROM rehearsals r WHERE r.event_id = OLD.event_id)
    BEGIN SELECT RAISE(ABORT, 'append_only'); END;
DROP TRIGGER ledger_notes_stay;
CREATE TRIGGER ledger_notes_stay BEFORE DELETE ON ledger_notes
    WHEN NOT EXISTS (SELECT 1 FROM rehearsals r JOIN ledger_entries e ON e.event_id = r.event_id
                     WHERE e.id = OLD.entry_id)
    BEGIN SELECT RAISE(ABORT, 'append_only'); END;
-- postgres:
CREATE OR REPLACE FUNCTION gyoryu_append_only_but_rehearsals() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND EXISTS (SELECT 1 FROM rehearsals r WHERE r.event_id = OLD.event_id) THEN RETURN OLD; END IF;
    RAISE EXCEPTION 'append_only' USING ERRCODE = 'GY001';
END $$;
CREATE OR REPLACE FUNCTION gyoryu_note_append_only_but_rehearsals() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM rehearsals r JOIN ledger_entries e ON e.event_id = r.event_id WHERE e.id = OLD.entry_id)
    THEN RETURN OLD; END IF;
    RAISE EXCEPTION 'append_only' USING ERRCODE = 'GY001';
END $$;
CREATE TRIGGER rehearsals_keep BEFORE UPDATE ON rehearsals FOR EACH ROW
    WHEN (NEW.event_id <> OLD.event_id OR NEW.id <> OLD.id) EXECUTE FUNCTION gyoryu_append_only();
CREATE TRIGGER rehearsals_stay BEFORE DELETE ON rehearsals FOR EACH ROW EXECUTE FUNCTION gyoryu_append_only();
CREATE OR REPLACE FUNCTION gyoryu_append_only_but_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF TG_TABLE_NAME = 'releases' THEN
            IF EXISTS (SELECT 1 FROM rehearsals r WHERE r.event_id = OLD.event_id) THEN RETURN OLD; END IF;
        ELSIF TG_TABLE_NAME = 'audit_entries' THEN
            IF EXISTS (SELECT 1 FROM erasing WHERE what = 'audit') THEN RETURN OLD; END IF;
        END IF;
    ELSIF EXISTS (SELECT 1 FROM erasing) AND to_jsonb(NEW) - 'changes' = to_jsonb(OLD) - 'changes' THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'append_only' USING ERRCODE = 'GY001';
END $$;
DROP TRIGGER ledger_entries_keep ON ledger_entries;
CREATE TRIGGER ledger_entries_keep BEFORE UPDATE OR DELETE ON ledger_entries
    FOR EACH ROW EXECUTE FUNCTION gyoryu_append_only_but_rehearsals();
DROP TRIGGER ledger_notes_gone ON ledger_notes;
CREATE TRIGGER ledger_notes_gone BEFORE DELETE ON ledger_notes
    FOR EACH ROW EXECUTE FUNCTION gyoryu_note_append_only_but_rehearsals();
-- both:
