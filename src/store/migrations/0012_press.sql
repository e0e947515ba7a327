-- Press releases of an event with all their versions. A correction refers to its release by name only.
CREATE TABLE press_releases (
    id {text} NOT NULL PRIMARY KEY, workspace_id {text} NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE, kind {text} NOT NULL, corrects_id {text},
    state {text} NOT NULL, version {int} NOT NULL, written_by {text} NOT NULL, reviewed_by {text} NOT NULL,
    reviewed_at {int}, embargo_until {int}, embargo_zone {text} NOT NULL, listed {text} NOT NULL,
    held_back {int} NOT NULL, published_at {int}, created_at {int} NOT NULL, sample {int} NOT NULL,
    revision {int} NOT NULL) {strict};
CREATE INDEX press_releases_by_event ON press_releases (event_id, created_at);
CREATE INDEX press_releases_by_workspace ON press_releases (workspace_id, state, published_at);
CREATE INDEX press_releases_by_state ON press_releases (state, embargo_until);

CREATE TABLE press_versions (
    release_id {text} NOT NULL REFERENCES press_releases ON DELETE CASCADE, number {int} NOT NULL,
    texts {text} NOT NULL, written_by {text} NOT NULL, written_at {int} NOT NULL,
    PRIMARY KEY (release_id, number)) {strict};
