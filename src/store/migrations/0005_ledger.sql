-- The outcome ledger: entries that stay as they are, notes beside them that can be erased, questions and rates.
CREATE TABLE event_rates (
    event_id {text} NOT NULL PRIMARY KEY REFERENCES events ON DELETE CASCADE, base_currency {text} NOT NULL,
    rates {text} NOT NULL, revision {int} NOT NULL) {strict};

-- Neither the event nor a party of an entry can be removed.
CREATE TABLE ledger_entries (
    id {text} NOT NULL PRIMARY KEY, event_id {text} NOT NULL REFERENCES events ON DELETE RESTRICT,
    number {int} NOT NULL, format {int} NOT NULL, kind {text} NOT NULL,
    about_id {text}, other_id {text}, deal_id {text}, stage {text},
    seller_id {text} REFERENCES participants ON DELETE RESTRICT,
    buyer_id {text} REFERENCES participants ON DELETE RESTRICT, meeting_id {text}, amount_minor {int},
    currency {text} NOT NULL, approximate {int} NOT NULL, amount_confirmed {int} NOT NULL, unit_price_minor {int},
    quantity {int}, rate {text} NOT NULL, rate_currency {text} NOT NULL, rate_source {text} NOT NULL, rate_on {text},
    claimant_kind {text} NOT NULL, claimant_id {text} NOT NULL, source {text} NOT NULL, evidence {text},
    file_id {text} NOT NULL, file_sha256 {text} NOT NULL, happened_on {text} NOT NULL, recorded_at {int} NOT NULL,
    sample {int} NOT NULL, note_commitment {text} NOT NULL, previous_hash {text} NOT NULL, hash {text} NOT NULL,
    UNIQUE (event_id, number)) {strict};
CREATE INDEX ledger_entries_by_about ON ledger_entries (about_id);
CREATE INDEX ledger_entries_by_other ON ledger_entries (other_id);
CREATE INDEX ledger_entries_by_seller ON ledger_entries (seller_id);
CREATE INDEX ledger_entries_by_buyer ON ledger_entries (buyer_id);
CREATE INDEX ledger_entries_by_meeting ON ledger_entries (meeting_id);
CREATE INDEX ledger_entries_by_amount ON ledger_entries (event_id, stage, currency, amount_minor);

CREATE TABLE ledger_notes (
    entry_id {text} NOT NULL PRIMARY KEY, salt {text} NOT NULL, product {text} NOT NULL, remark {text} NOT NULL, stated_by {text} NOT NULL, erased_at {int}) {strict};

CREATE TABLE ledger_asks (
    id {text} NOT NULL PRIMARY KEY, event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE,
    purpose {text} NOT NULL, participant_id {text} NOT NULL REFERENCES participants ON DELETE CASCADE,
    entry_id {text}, months {int} NOT NULL, asked_at {int} NOT NULL,
    due_at {int} NOT NULL, reminders {int} NOT NULL, reminded_at {int}, answered_at {int}, cancelled {int} NOT NULL,
    revision {int} NOT NULL) {strict};
CREATE INDEX ledger_asks_by_event ON ledger_asks (event_id, purpose, id);
CREATE INDEX ledger_asks_by_participant ON ledger_asks (participant_id);
CREATE INDEX ledger_asks_by_entry ON ledger_asks (entry_id);
CREATE UNIQUE INDEX ledger_asks_follow_up ON ledger_asks (participant_id, months) WHERE purpose = 'follow_up';

CREATE TABLE ledger_ask_links (
    token_hash {text} NOT NULL PRIMARY KEY,
    ask_id {text} NOT NULL REFERENCES ledger_asks ON DELETE CASCADE) {strict};
CREATE INDEX ledger_ask_links_by_ask ON ledger_ask_links (ask_id);

-- sqlite:
CREATE TRIGGER ledger_entries_keep BEFORE UPDATE ON ledger_entries BEGIN SELECT RAISE(ABORT, 'append_only'); END;
CREATE TRIGGER ledger_entries_stay BEFORE DELETE ON ledger_entries BEGIN SELECT RAISE(ABORT, 'append_only'); END;
CREATE TRIGGER ledger_notes_stay BEFORE DELETE ON ledger_notes BEGIN SELECT RAISE(ABORT, 'append_only'); END;
CREATE TRIGGER ledger_notes_keep BEFORE UPDATE ON ledger_notes
    WHEN NEW.erased_at IS NULL OR OLD.erased_at IS NOT NULL OR NEW.entry_id <> OLD.entry_id OR NEW.salt <> ''
        OR NEW.product <> '' OR NEW.remark <> '' OR NEW.stated_by <> ''
    BEGIN SELECT RAISE(ABORT, 'append_only'); END;
-- postgres:
CREATE TRIGGER ledger_entries_keep BEFORE UPDATE OR DELETE ON ledger_entries
    FOR EACH ROW EXECUTE FUNCTION gyoryu_append_only();
CREATE TRIGGER ledger_entries_stay BEFORE TRUNCATE ON ledger_entries
    FOR EACH STATEMENT EXECUTE FUNCTION gyoryu_append_only();
CREATE TRIGGER ledger_notes_gone BEFORE DELETE ON ledger_notes
    FOR EACH ROW EXECUTE FUNCTION gyoryu_append_only();
CREATE TRIGGER ledger_notes_stay BEFORE TRUNCATE ON ledger_notes
    FOR EACH STATEMENT EXECUTE FUNCTION gyoryu_append_only();
CREATE TRIGGER ledger_notes_keep BEFORE UPDATE ON ledger_notes FOR EACH ROW
    WHEN (NEW.erased_at IS NULL OR OLD.erased_at IS NOT NULL OR NEW.entry_id <> OLD.entry_id OR NEW.salt <> ''
        OR NEW.product <> '' OR NEW.remark <> '' OR NEW.stated_by <> '')
    EXECUTE FUNCTION gyoryu_append_only();
-- both:
