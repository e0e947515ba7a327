-- Every text that a template was given by its workspace, the newest of them; press_templates holds the one that counts.
CREATE TABLE press_template_revisions (
    workspace_id {text} NOT NULL REFERENCES workspaces ON DELETE CASCADE, name {text} NOT NULL, lang {text} NOT NULL,
    number {int} NOT NULL, change {text} NOT NULL, restored {int} NOT NULL, text {text} NOT NULL,
    edited_by {text} NOT NULL, edited_at {int} NOT NULL, PRIMARY KEY (workspace_id, name, lang, number)) {strict};
INSERT INTO press_template_revisions (workspace_id, name, lang, number, change, restored, text, edited_by, edited_at)
    SELECT workspace_id, name, lang, 1, 'edited', 0, text, edited_by, edited_at FROM press_templates;
