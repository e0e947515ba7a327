-- Text and JSON: {text}. Instants: {int}, milliseconds since 1970 UTC. Days: {text} YYYY-MM-DD. Booleans: {int} 0 or 1.
CREATE TABLE schema_migrations (version {int} NOT NULL PRIMARY KEY, name {text} NOT NULL) {strict};

CREATE TABLE settings ("key" {text} NOT NULL PRIMARY KEY, value {text} NOT NULL) {strict};

CREATE TABLE accounts (
    id {text} NOT NULL PRIMARY KEY, email {text} NOT NULL UNIQUE, display_name {text} NOT NULL, locale {text} NOT NULL,
    password_hash {text} NOT NULL, disabled {int} NOT NULL, created_at {int} NOT NULL, revision {int} NOT NULL) {strict};

CREATE TABLE workspaces (
    id {text} NOT NULL PRIMARY KEY, slug {text} NOT NULL UNIQUE, name {text} NOT NULL, locale {text} NOT NULL,
    time_zone {text} NOT NULL, revision {int} NOT NULL) {strict};

CREATE TABLE members (
    id {text} NOT NULL PRIMARY KEY, workspace_id {text} NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    account_id {text} NOT NULL REFERENCES accounts ON DELETE CASCADE, role {text} NOT NULL, revision {int} NOT NULL,
    UNIQUE (workspace_id, account_id)) {strict};
CREATE INDEX members_by_account ON members (account_id);

CREATE TABLE organisations (
    id {text} NOT NULL PRIMARY KEY, workspace_id {text} NOT NULL REFERENCES workspaces ON DELETE RESTRICT,
    names {text} NOT NULL, kind {text} NOT NULL, country {text} NOT NULL, city {text} NOT NULL, website {text} NOT NULL,
    note {text} NOT NULL, sample {int} NOT NULL, revision {int} NOT NULL) {strict};
CREATE INDEX organisations_by_workspace ON organisations (workspace_id, country, id);

CREATE TABLE programmes (
    id {text} NOT NULL PRIMARY KEY, workspace_id {text} NOT NULL REFERENCES workspaces ON DELETE RESTRICT,
    slug {text} NOT NULL, names {text} NOT NULL, summary {text} NOT NULL, sample {int} NOT NULL,
    milestones {text} NOT NULL, revision {int} NOT NULL, UNIQUE (workspace_id, slug)) {strict};

CREATE TABLE events (
    id {text} NOT NULL PRIMARY KEY, workspace_id {text} NOT NULL REFERENCES workspaces ON DELETE RESTRICT,
    programme_id {text} NOT NULL REFERENCES programmes ON DELETE RESTRICT, slug {text} NOT NULL, names {text} NOT NULL,
    kind {text} NOT NULL, place {text} NOT NULL, country {text} NOT NULL, time_zone {text} NOT NULL,
    counterpart_zone {text} NOT NULL, starts_on {text} NOT NULL, ends_on {text} NOT NULL, default_mode {text} NOT NULL,
    status {text} NOT NULL, settings {text} NOT NULL, sample {int} NOT NULL, revision {int} NOT NULL,
    UNIQUE (workspace_id, slug)) {strict};
CREATE INDEX events_by_programme ON events (programme_id, starts_on);

CREATE TABLE structures (
    event_id {text} NOT NULL PRIMARY KEY REFERENCES events ON DELETE CASCADE, slots {text} NOT NULL,
    tables {text} NOT NULL, revision {int} NOT NULL) {strict};

CREATE TABLE participants (
    id {text} NOT NULL PRIMARY KEY, event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE, side {text} NOT NULL,
    code {text} NOT NULL, organisation_id {text} NOT NULL REFERENCES organisations ON DELETE RESTRICT,
    contact_name {text} NOT NULL, email {text} NOT NULL, phone {text} NOT NULL, languages {text} NOT NULL,
    time_zone {text} NOT NULL, unavailable {text} NOT NULL, max_meetings {int}, offers {text} NOT NULL,
    needs {text} NOT NULL, products {text} NOT NULL, note {text} NOT NULL, status {text} NOT NULL, booth {int},
    revision {int} NOT NULL) {strict};
CREATE UNIQUE INDEX participants_code ON participants (event_id, code) WHERE code <> '';
CREATE INDEX participants_by_side ON participants (event_id, side, code);
CREATE INDEX participants_by_email ON participants (event_id, email);
CREATE INDEX participants_by_organisation ON participants (organisation_id);

CREATE TABLE interpreters (
    id {text} NOT NULL PRIMARY KEY, event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE, code {text} NOT NULL,
    names {text} NOT NULL, email {text} NOT NULL, phone {text} NOT NULL, pairs {text} NOT NULL,
    unavailable {text} NOT NULL, hours_known {int} NOT NULL, rest_after {int}, max_slots {int}, seat {int},
    note {text} NOT NULL, revision {int} NOT NULL) {strict};
CREATE UNIQUE INDEX interpreters_code ON interpreters (event_id, code) WHERE code <> '';
CREATE INDEX interpreters_by_event ON interpreters (event_id);

CREATE TABLE requests (
    id {text} NOT NULL PRIMARY KEY, event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE,
    from_id {text} NOT NULL REFERENCES participants ON DELETE CASCADE,
    to_id {text} NOT NULL REFERENCES participants ON DELETE CASCADE, priority {int} NOT NULL, message {text} NOT NULL,
    status {text} NOT NULL, created_at {int} NOT NULL, revision {int} NOT NULL, CHECK (from_id <> to_id)) {strict};
CREATE UNIQUE INDEX requests_pair ON requests (from_id, to_id) WHERE status <> 'withdrawn';
CREATE INDEX requests_by_event ON requests (event_id, status, id);
CREATE INDEX requests_by_from ON requests (from_id);
CREATE INDEX requests_by_to ON requests (to_id);

CREATE TABLE pair_rules (
    event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE,
    seller_id {text} NOT NULL REFERENCES participants ON DELETE CASCADE,
    buyer_id {text} NOT NULL REFERENCES participants ON DELETE CASCADE, rule {text} NOT NULL,
    PRIMARY KEY (event_id, seller_id, buyer_id)) {strict};
CREATE INDEX pair_rules_by_seller ON pair_rules (seller_id);
CREATE INDEX pair_rules_by_buyer ON pair_rules (buyer_id);

CREATE TABLE meetings (
    id {text} NOT NULL PRIMARY KEY, event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE,
    seller_id {text} NOT NULL REFERENCES participants ON DELETE CASCADE,
    buyer_id {text} NOT NULL REFERENCES participants ON DELETE CASCADE, priority {int} NOT NULL,
    duration_slots {int} NOT NULL, mode {text} NOT NULL, fixed_slot {int}, fixed_table {int}, session {text} NOT NULL,
    mandatory {int} NOT NULL, after_ids {text} NOT NULL, origin {text} NOT NULL, revision {int} NOT NULL,
    CHECK (seller_id <> buyer_id)) {strict};
CREATE INDEX meetings_by_event ON meetings (event_id, id);
CREATE INDEX meetings_by_seller ON meetings (seller_id, buyer_id);
CREATE INDEX meetings_by_buyer ON meetings (buyer_id);

CREATE TABLE drafts (
    id {text} NOT NULL PRIMARY KEY, event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE, number {int} NOT NULL,
    name {text} NOT NULL, created_at {int} NOT NULL, updated_at {int} NOT NULL, verdict {text} NOT NULL,
    origin {text} NOT NULL, released {int} NOT NULL, placements {text} NOT NULL, curve {text} NOT NULL,
    problem_stamp {text} NOT NULL, revision {int} NOT NULL, UNIQUE (event_id, number)) {strict};

CREATE TABLE draft_steps (
    draft_id {text} NOT NULL REFERENCES drafts ON DELETE CASCADE, step {int} NOT NULL, "before" {text} NOT NULL,
    "after" {text} NOT NULL, undone {int} NOT NULL, PRIMARY KEY (draft_id, step)) {strict};

-- What people were told stays: neither the event nor the draft of a release can be removed.
CREATE TABLE releases (
    id {text} NOT NULL PRIMARY KEY, event_id {text} NOT NULL REFERENCES events ON DELETE RESTRICT,
    number {int} NOT NULL, draft_id {text} NOT NULL REFERENCES drafts ON DELETE RESTRICT, released_at {int} NOT NULL,
    released_by {text}, placements {text} NOT NULL, verdict {text} NOT NULL, changes {text} NOT NULL,
    sequences {text} NOT NULL, cancelled {text} NOT NULL, meetings {text} NOT NULL, slots {text} NOT NULL,
    tables {text} NOT NULL, UNIQUE (event_id, number)) {strict};
CREATE INDEX releases_by_draft ON releases (draft_id);

CREATE TABLE links (
    id {text} NOT NULL PRIMARY KEY, event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE,
    person_kind {text} NOT NULL, person_id {text} NOT NULL, purpose {text} NOT NULL, token_hash {text} NOT NULL UNIQUE,
    created_at {int} NOT NULL, revoked {int} NOT NULL) {strict};
CREATE INDEX links_by_person ON links (event_id, person_kind, person_id);

CREATE TABLE one_time_links (
    token_hash {text} NOT NULL PRIMARY KEY, account_id {text} NOT NULL REFERENCES accounts ON DELETE CASCADE,
    expires_at {int} NOT NULL, used {int} NOT NULL) {strict};
CREATE INDEX one_time_links_by_account ON one_time_links (account_id);

CREATE TABLE sign_ins (
    token_hash {text} NOT NULL PRIMARY KEY, account_id {text} REFERENCES accounts ON DELETE CASCADE,
    link_id {text} REFERENCES links ON DELETE CASCADE, csrf_token {text} NOT NULL, created_at {int} NOT NULL,
    expires_at {int} NOT NULL) {strict};
CREATE INDEX sign_ins_by_account ON sign_ins (account_id);
CREATE INDEX sign_ins_by_link ON sign_ins (link_id);
CREATE INDEX sign_ins_by_expiry ON sign_ins (expires_at);

CREATE TABLE jobs (
    id {text} NOT NULL PRIMARY KEY, kind {text} NOT NULL,
    workspace_id {text} REFERENCES workspaces ON DELETE CASCADE, event_id {text} REFERENCES events ON DELETE CASCADE,
    state {text} NOT NULL, progress {real} NOT NULL, message_code {text} NOT NULL, curve {text} NOT NULL,
    input {text} NOT NULL, result {text} NOT NULL, fault {text}, cancel_requested {int} NOT NULL,
    leased_by {text} NOT NULL, lease_until {int}, created_at {int} NOT NULL, expires_at {int} NOT NULL,
    created_by {text}, revision {int} NOT NULL) {strict};
CREATE INDEX jobs_by_state ON jobs (state, created_at, id);
CREATE INDEX jobs_by_event ON jobs (event_id, created_at);
CREATE INDEX jobs_by_workspace ON jobs (workspace_id);

-- No reference to a workspace: the record of what was done outlives what it was done to.
CREATE TABLE audit_entries (
    id {text} NOT NULL PRIMARY KEY, workspace_id {text}, "at" {int} NOT NULL, actor_kind {text} NOT NULL,
    actor_id {text} NOT NULL, action {text} NOT NULL, entity {text} NOT NULL, entity_id {text} NOT NULL,
    changes {text} NOT NULL) {strict};
CREATE INDEX audit_entries_by_time ON audit_entries (workspace_id, "at", id);
CREATE INDEX audit_entries_by_entity ON audit_entries (workspace_id, entity, entity_id, "at");
CREATE INDEX audit_entries_by_actor ON audit_entries (workspace_id, actor_id, "at");

CREATE TABLE imports (
    id {text} NOT NULL PRIMARY KEY, event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE, kind {text} NOT NULL,
    file_name {text} NOT NULL, encoding {text} NOT NULL, cells {text} NOT NULL, mapping {text} NOT NULL,
    created_at {int} NOT NULL, expires_at {int} NOT NULL, committed {int} NOT NULL, revision {int} NOT NULL) {strict};
CREATE INDEX imports_by_event ON imports (event_id);
CREATE INDEX imports_by_expiry ON imports (expires_at);

CREATE TABLE mails (
    id {text} NOT NULL PRIMARY KEY, message_id {text} NOT NULL UNIQUE, "to" {text} NOT NULL, subject {text} NOT NULL,
    body {text} NOT NULL, state {text} NOT NULL, attempts {int} NOT NULL, next_attempt_at {int},
    created_at {int} NOT NULL) {strict};
CREATE INDEX mails_by_state ON mails (state, next_attempt_at);

CREATE TABLE search_tokens (
    entity {text} NOT NULL, entity_id {text} NOT NULL, workspace_id {text} NOT NULL,
    event_id {text} REFERENCES events ON DELETE CASCADE, token {text} NOT NULL, PRIMARY KEY (entity, entity_id, token)) {strict};
CREATE INDEX search_tokens_by_token ON search_tokens (workspace_id, token, entity, entity_id);
CREATE INDEX search_tokens_by_event ON search_tokens (event_id);
CREATE INDEX search_tokens_by_entity ON search_tokens (entity, token, entity_id);

CREATE TABLE attempts ("key" {text} NOT NULL, "at" {int} NOT NULL) {strict};
CREATE INDEX attempts_by_key ON attempts ("key", "at");
CREATE INDEX attempts_by_time ON attempts ("at");

-- sqlite:
CREATE TRIGGER audit_entries_keep BEFORE UPDATE ON audit_entries BEGIN SELECT RAISE(ABORT, 'append_only'); END;
CREATE TRIGGER audit_entries_stay BEFORE DELETE ON audit_entries BEGIN SELECT RAISE(ABORT, 'append_only'); END;
CREATE TRIGGER releases_keep BEFORE UPDATE ON releases BEGIN SELECT RAISE(ABORT, 'append_only'); END;
CREATE TRIGGER releases_stay BEFORE DELETE ON releases BEGIN SELECT RAISE(ABORT, 'append_only'); END;
-- postgres:
CREATE FUNCTION gyoryu_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'append_only' USING ERRCODE = 'GY001'; END $$;
CREATE TRIGGER audit_entries_keep BEFORE UPDATE OR DELETE ON audit_entries
    FOR EACH ROW EXECUTE FUNCTION gyoryu_append_only();
CREATE TRIGGER audit_entries_stay BEFORE TRUNCATE ON audit_entries
    FOR EACH STATEMENT EXECUTE FUNCTION gyoryu_append_only();
CREATE TRIGGER releases_keep BEFORE UPDATE OR DELETE ON releases FOR EACH ROW EXECUTE FUNCTION gyoryu_append_only();
CREATE TRIGGER releases_stay BEFORE TRUNCATE ON releases FOR EACH STATEMENT EXECUTE FUNCTION gyoryu_append_only();
-- both:
