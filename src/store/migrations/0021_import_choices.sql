-- Which sheet of a workbook was read, what all rows have, and rows a person leaves out.
ALTER TABLE imports ADD COLUMN sheet {text} NOT NULL DEFAULT '';
ALTER TABLE imports ADD COLUMN sheets {text} NOT NULL DEFAULT '[]';
ALTER TABLE imports ADD COLUMN given {text} NOT NULL DEFAULT '{}';
ALTER TABLE imports ADD COLUMN left_out {text} NOT NULL DEFAULT '[]';
