-- Ceremony, lunch and demonstrations: time that is not for meetings.
CREATE TABLE event_blocks (
    id {text} NOT NULL PRIMARY KEY, event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE, names {text} NOT NULL,
    kind {text} NOT NULL, day {text} NOT NULL, starts {text} NOT NULL, ends {text} NOT NULL, place {text} NOT NULL,
    audience {text} NOT NULL, person_ids {text} NOT NULL, revision {int} NOT NULL) {strict};
CREATE INDEX event_blocks_by_event ON event_blocks (event_id, day, starts);

-- What the secretariat does for one participant: letters, lodging, travel.
CREATE TABLE person_tasks (
    id {text} NOT NULL PRIMARY KEY, event_id {text} NOT NULL REFERENCES events ON DELETE CASCADE,
    participant_id {text} NOT NULL REFERENCES participants ON DELETE CASCADE, kind {text} NOT NULL,
    title {text} NOT NULL, state {text} NOT NULL, due_on {text}, assignee {text} NOT NULL, traveller {text} NOT NULL,
    details {text} NOT NULL, note {text} NOT NULL, created_at {int} NOT NULL, done_at {int},
    revision {int} NOT NULL) {strict};
CREATE INDEX person_tasks_by_event ON person_tasks (event_id, state, due_on);
CREATE INDEX person_tasks_by_participant ON person_tasks (participant_id);
