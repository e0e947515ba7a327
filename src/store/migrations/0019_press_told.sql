-- What the readers of a release were told of its embargo, so that each is told of each change once; a second secret for
-- the link in a letter that is written after the organiser was shown the first one.
ALTER TABLE press_readers ADD COLUMN letter_token_hash {text} NOT NULL DEFAULT '';
ALTER TABLE press_readers ADD COLUMN told {text} NOT NULL DEFAULT 'nothing';
ALTER TABLE press_readers ADD COLUMN told_until {int};
UPDATE press_readers SET told = 'embargo',
    told_until = (SELECT embargo_until FROM press_releases WHERE press_releases.id = press_readers.release_id)
    WHERE release_id IN (SELECT id FROM press_releases WHERE state = 'scheduled');
CREATE INDEX press_readers_by_letter_token ON press_readers (letter_token_hash);
