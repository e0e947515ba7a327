-- How participants are there (delegates, second languages, breaks), and what interpreters know the words of.
ALTER TABLE participants ADD COLUMN presence {text} NOT NULL DEFAULT '{}';
ALTER TABLE interpreters ADD COLUMN fields {text} NOT NULL DEFAULT '[]';
