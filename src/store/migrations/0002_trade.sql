-- What decides who should meet whom: markets, registrations, money, least meetings; and who met before.
ALTER TABLE participants ADD COLUMN trade {text} NOT NULL DEFAULT '{}';

CREATE TABLE past_meetings (
    workspace_id {text} NOT NULL REFERENCES workspaces ON DELETE CASCADE,
    seller_organisation_id {text} NOT NULL REFERENCES organisations ON DELETE CASCADE,
    buyer_organisation_id {text} NOT NULL REFERENCES organisations ON DELETE CASCADE,
    seller_rating {int} NOT NULL, buyer_rating {int} NOT NULL,
    PRIMARY KEY (workspace_id, seller_organisation_id, buyer_organisation_id)) {strict};
CREATE INDEX past_meetings_by_seller ON past_meetings (seller_organisation_id);
CREATE INDEX past_meetings_by_buyer ON past_meetings (buyer_organisation_id);
