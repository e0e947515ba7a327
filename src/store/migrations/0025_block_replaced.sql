-- The organiser's decision that a participant's block took the place of.
ALTER TABLE blocks ADD COLUMN replaced_must {int} NOT NULL DEFAULT 0;
