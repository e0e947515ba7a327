-- Accounts whose address nobody has proven to be theirs, and the workspaces that knew it so.
CREATE TABLE unproven_accounts (
    account_id {text} NOT NULL PRIMARY KEY REFERENCES accounts ON DELETE CASCADE, workspace_ids {text} NOT NULL,
    shown_token_hash {text} NOT NULL) {strict};
