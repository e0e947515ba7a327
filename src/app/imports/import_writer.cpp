#include "app/imports/import_writer.h"

#include "app/audit/audit.h"
#include "app/codes.h"
#include "app/index.h"
#include "app/interpreters/interpreter_rules.h"
#include "app/participants/participant_rules.h"
#include "app/requests/create_request.h"
#include "schema/write.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

struct Room {
    const char* table;
    int most;
};

Room room_of(domain::ImportKind kind) {
    switch (kind) {
        case domain::ImportKind::participants:
            return {"participants", participants_max};
        case domain::ImportKind::interpreters:
            return {"interpreters", interpreters_max};
        case domain::ImportKind::requests:
            return {"requests", requests_max};
    }
    return {"participants", participants_max};
}

}  // namespace

Result<void> ImportWriter::check_limit(const std::vector<PlannedRow>& plan, domain::ImportKind kind) {
    const auto room = room_of(kind);
    const auto rows =
        tx_.query(std::string("SELECT COUNT(*) FROM ") + room.table + " WHERE event_id = $1", {event_.id.str()});
    if (store::integer_of(rows[0][0]) + counts_of(plan).create <= room.most) return {};
    return fail(FaultCode::limit_reached, {{"max", std::to_string(room.most)}});
}

Result<void> ImportWriter::write(std::vector<PlannedRow>& plan, domain::ImportKind kind) {
    GYORYU_CHECK(check_limit(plan, kind));
    const auto* table = room_of(kind).table;
    if (kind != domain::ImportKind::requests)
        for (const auto& row :
             tx_.query(std::string("SELECT code FROM ") + table + " WHERE event_id = $1", {event_.id.str()}))
            codes_.insert(store::text_of(row[0]));
    // Codes that the list gives are taken before any is made up.
    for (const auto& row : plan)
        if (const auto given = row.shown.values.find("code"); given != row.shown.values.end())
            codes_.insert(given->second);
    for (auto& row : plan) {
        if (row.shown.action != ImportAction::create && row.shown.action != ImportAction::update) continue;
        GYORYU_CHECK(std::visit([&](auto& change) { return write(change); }, row.change));
    }
    return {};
}

std::string ImportWriter::next_code(domain::ParticipantSide side) {
    auto code = next_numbered_code(side == domain::ParticipantSide::seller ? 'S' : 'B', codes_);
    codes_.insert(code);
    return code;
}

OrganisationId ImportWriter::new_organisation(ParticipantChange& change) {
    auto& id = new_organisations_[change.organisation_key];
    if (!id.empty()) return id;
    auto& organisation = change.organisation;
    organisation.id = context_.services.ids.next<OrganisationId>();
    store::insert(tx_, organisation);
    index_row(tx_, organisation);
    audit_created(context_, tx_, {event_.workspace_id, "commit_import", "organisation", organisation.id.str()},
                  organisation);
    return id = organisation.id;
}

/// Two rows of one organisation: the first says what it is like.
Result<OrganisationId> ImportWriter::organisation(ParticipantChange& change) {
    if (!change.organisation_before) return new_organisation(change);
    const auto& before = *change.organisation_before;
    const bool same = schema::to_json(before) == schema::to_json(change.organisation);
    if (same || !written_organisations_.insert(before.id).second) return before.id;
    GYORYU_TRY(saved, store::update(tx_, change.organisation, before.revision));
    index_row(tx_, saved);
    audit_changed(context_, tx_, {event_.workspace_id, "commit_import", "organisation", saved.id.str()}, before, saved);
    return saved.id;
}

Result<void> ImportWriter::write(ParticipantChange& change) {
    GYORYU_TRY(organisation_id, organisation(change));
    auto& after = change.after;
    after.organisation_id = organisation_id;
    if (change.before) {
        GYORYU_TRY(saved, store::update(tx_, after, change.before->revision));
        index_row(tx_, event_.workspace_id, saved);
        audit_changed(context_, tx_, {event_.workspace_id, "commit_import", "participant", saved.id.str()},
                      *change.before, saved);
        return {};
    }
    after.id = context_.services.ids.next<ParticipantId>();
    if (after.code.empty()) after.code = next_code(after.side);
    store::insert(tx_, after);
    index_row(tx_, event_.workspace_id, after);
    audit_created(context_, tx_, {event_.workspace_id, "commit_import", "participant", after.id.str()}, after);
    return {};
}

Result<void> ImportWriter::write(InterpreterChange& change) {
    auto& after = change.after;
    if (change.before) {
        GYORYU_TRY(saved, store::update(tx_, after, change.before->revision));
        index_row(tx_, event_.workspace_id, saved);
        audit_changed(context_, tx_, {event_.workspace_id, "commit_import", "interpreter", saved.id.str()},
                      *change.before, saved);
        return {};
    }
    after.id = context_.services.ids.next<InterpreterId>();
    if (after.code.empty()) after.code = next_lettered_code(codes_);
    codes_.insert(after.code);
    store::insert(tx_, after);
    index_row(tx_, event_.workspace_id, after);
    audit_created(context_, tx_, {event_.workspace_id, "commit_import", "interpreter", after.id.str()}, after);
    return {};
}

Result<void> ImportWriter::write(RequestChange& change) {
    auto& after = change.after;
    if (change.before) {
        GYORYU_TRY(saved, store::update(tx_, after, change.before->revision));
        audit_changed(context_, tx_, {event_.workspace_id, "commit_import", "request", saved.id.str()}, *change.before,
                      saved);
        return {};
    }
    after.id = context_.services.ids.next<RequestId>();
    after.created_at = context_.services.clock.now();
    store::insert(tx_, after);
    audit_created(context_, tx_, {event_.workspace_id, "commit_import", "request", after.id.str()}, after);
    return {};
}

}  // namespace gyoryu::app
