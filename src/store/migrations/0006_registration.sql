-- Registration for an event: what is asked, who applied, what they agreed to, whom companies send; requests that expire.
CREATE TABLE registrations (
    event_id {text} NOT NULL PRIMARY KEY REFERENCES events ON DELETE CASCADE, published {int} NOT NULL, opens_at {int},
    closes_at {int}, roles {text} NOT NULL, invitation_needed {int} NOT NULL, introduction {text} NOT NULL,
    questions {text} NOT NULL, consents {text} NOT NULL, seller_places {int}, buyer_places {int},
    interpreter_places {int}, answer_days {int} NOT NULL, proof_difficulty {int} NOT NULL, contact_email {text} NOT NULL,
    revision {int} NOT NULL) {strict};

CREATE TABLE consent_versions (
    event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE, purpose {text} NOT NULL, version {int} NOT NULL,
    titles {text} NOT NULL, words {text} NOT NULL, created_at {int} NOT NULL,
    PRIMARY KEY (event_id, purpose, version)) {strict};

CREATE TABLE invitations (
    id {text} NOT NULL PRIMARY KEY, event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE, code {text} NOT NULL,
    source {text} NOT NULL, roles {text} NOT NULL, quota {int}, expires_at {int}, disabled {int} NOT NULL,
    revision {int} NOT NULL, UNIQUE (event_id, code)) {strict};

CREATE TABLE applications (
    id {text} NOT NULL PRIMARY KEY, event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE, role {text} NOT NULL,
    status {text} NOT NULL, lang {text} NOT NULL, token_hash {text} NOT NULL UNIQUE, email {text} NOT NULL,
    form {text} NOT NULL, invitation_id {text} REFERENCES invitations ON DELETE SET NULL, reason {text} NOT NULL,
    decided_by {text} NOT NULL, decided_at {int}, waiting_since {int},
    participant_id {text} REFERENCES participants ON DELETE SET NULL,
    interpreter_id {text} REFERENCES interpreters ON DELETE SET NULL, created_at {int} NOT NULL, submitted_at {int},
    expires_at {int} NOT NULL, revision {int} NOT NULL) {strict};
CREATE INDEX applications_by_event ON applications (event_id, status, role, id);
CREATE INDEX applications_by_email ON applications (event_id, email);
CREATE INDEX applications_by_invitation ON applications (invitation_id);
CREATE INDEX applications_by_participant ON applications (participant_id);
CREATE INDEX applications_by_interpreter ON applications (interpreter_id);
CREATE INDEX applications_by_expiry ON applications (status, expires_at);

CREATE TABLE consents_given (
    id {text} NOT NULL PRIMARY KEY, event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE,
    application_id {text} NOT NULL REFERENCES applications ON DELETE CASCADE, purpose {text} NOT NULL,
    version {int} NOT NULL, lang {text} NOT NULL, agreed {int} NOT NULL, "at" {int} NOT NULL) {strict};
CREATE INDEX consents_given_by_application ON consents_given (application_id, id);
CREATE INDEX consents_given_by_event ON consents_given (event_id);

CREATE TABLE delegates (
    id {text} NOT NULL PRIMARY KEY, event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE,
    participant_id {text} NOT NULL REFERENCES participants ON DELETE CASCADE, name {text} NOT NULL,
    role {text} NOT NULL, email {text} NOT NULL, phone {text} NOT NULL, languages {text} NOT NULL) {strict};
CREATE INDEX delegates_by_participant ON delegates (participant_id, id);
CREATE INDEX delegates_by_event ON delegates (event_id);

CREATE TABLE spent_proofs (nonce {text} NOT NULL PRIMARY KEY, expires_at {int} NOT NULL) {strict};
CREATE INDEX spent_proofs_by_expiry ON spent_proofs (expires_at);

CREATE TABLE blocks (
    event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE,
    from_id {text} NOT NULL REFERENCES participants ON DELETE CASCADE,
    to_id {text} NOT NULL REFERENCES participants ON DELETE CASCADE, created_at {int} NOT NULL, made_rule {int} NOT NULL,
    PRIMARY KEY (event_id, from_id, to_id)) {strict};
CREATE INDEX blocks_by_from ON blocks (from_id);
CREATE INDEX blocks_by_to ON blocks (to_id);

-- What participants ask of each other until it is answered. Whoever had no answer in time may ask again.
CREATE TABLE asks (
    id {text} NOT NULL PRIMARY KEY, event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE,
    from_id {text} NOT NULL REFERENCES participants ON DELETE CASCADE,
    to_id {text} NOT NULL REFERENCES participants ON DELETE CASCADE, priority {int} NOT NULL, message {text} NOT NULL,
    status {text} NOT NULL, created_at {int} NOT NULL, expires_at {int} NOT NULL, revision {int} NOT NULL,
    CHECK (from_id <> to_id)) {strict};
CREATE UNIQUE INDEX asks_pair ON asks (from_id, to_id) WHERE status <> 'withdrawn' AND status <> 'expired';
CREATE INDEX asks_by_event ON asks (event_id, id);
CREATE INDEX asks_by_to ON asks (to_id);
CREATE INDEX asks_by_expiry ON asks (status, expires_at);
