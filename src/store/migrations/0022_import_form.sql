-- How a list of wishes was written down before it was read as one wish a row.
ALTER TABLE imports ADD COLUMN form {text} NOT NULL DEFAULT 'one_per_row';
