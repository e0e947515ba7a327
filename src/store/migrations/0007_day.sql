-- The day itself: what happened and what was proposed, who steps in, who came, and which screens show it.
CREATE TABLE day_changes (
    id {text} NOT NULL PRIMARY KEY, event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE, number {int} NOT NULL,
    facts {text} NOT NULL, "at" {int} NOT NULL, "by" {text}, release_id {text} REFERENCES releases ON DELETE RESTRICT,
    lost {text} NOT NULL, lifted {int} NOT NULL, revision {int} NOT NULL, UNIQUE (event_id, number)) {strict};
CREATE INDEX day_changes_by_release ON day_changes (release_id);

CREATE TABLE day_proposals (
    id {text} NOT NULL PRIMARY KEY, event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE,
    base_release_id {text} NOT NULL REFERENCES releases ON DELETE RESTRICT, facts {text} NOT NULL, way {text} NOT NULL,
    proposed {text} NOT NULL, edited {text} NOT NULL, fresh {text} NOT NULL, lengthened {text} NOT NULL,
    lost {text} NOT NULL, disturbed {text} NOT NULL, offers {text} NOT NULL, fewest_changes {int} NOT NULL,
    best {int} NOT NULL, state {text} NOT NULL, created_at {int} NOT NULL, revision {int} NOT NULL) {strict};
CREATE INDEX day_proposals_by_event ON day_proposals (event_id, state, created_at);
CREATE INDEX day_proposals_by_release ON day_proposals (base_release_id);

CREATE TABLE standbys (
    event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE,
    participant_id {text} NOT NULL REFERENCES participants ON DELETE CASCADE, position {int} NOT NULL,
    "at" {int} NOT NULL, PRIMARY KEY (event_id, participant_id)) {strict};
CREATE INDEX standbys_by_participant ON standbys (participant_id);

CREATE TABLE meeting_marks (
    meeting_id {text} NOT NULL PRIMARY KEY, event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE,
    state {text} NOT NULL, absent_id {text}, "at" {int} NOT NULL) {strict};
CREATE INDEX meeting_marks_by_event ON meeting_marks (event_id);

CREATE TABLE day_clocks (
    event_id {text} NOT NULL PRIMARY KEY REFERENCES events ON DELETE CASCADE, "at" {int} NOT NULL,
    set_at {int} NOT NULL, speed {int} NOT NULL) {strict};

CREATE TABLE check_ins (
    id {text} NOT NULL PRIMARY KEY, event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE,
    client_id {text} NOT NULL, person_kind {text} NOT NULL, person_id {text} NOT NULL, "at" {int} NOT NULL,
    recorded_at {int} NOT NULL, source {text} NOT NULL, device {text} NOT NULL, undone {int} NOT NULL,
    UNIQUE (event_id, client_id)) {strict};
CREATE INDEX check_ins_by_person ON check_ins (event_id, person_kind, person_id, "at");

CREATE TABLE badge_codes (
    event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE, person_kind {text} NOT NULL,
    person_id {text} NOT NULL, code {text} NOT NULL, PRIMARY KEY (event_id, person_kind, person_id),
    UNIQUE (event_id, code)) {strict};

CREATE TABLE screens (
    id {text} NOT NULL PRIMARY KEY, event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE, name {text} NOT NULL,
    token_hash {text} NOT NULL UNIQUE, created_at {int} NOT NULL, revoked {int} NOT NULL) {strict};
CREATE INDEX screens_by_event ON screens (event_id);
