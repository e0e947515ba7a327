-- What an office is called in languages other than its own.
ALTER TABLE workspaces ADD COLUMN other_names {text} NOT NULL DEFAULT '[]';
