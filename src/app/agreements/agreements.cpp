#include "app/agreements/agreements.h"

#include "app/aftermath/archive.h"
#include "app/audit/audit.h"
#include "app/listed.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/agreement_tables.h"
#include "store/record.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace gyoryu::app {

namespace {

using domain::Agreement;

std::vector<AgreementRow> rows_of(store::Transaction& tx, const Context& context, const domain::Workspace& workspace,
                                  std::vector<Agreement> agreements) {
    std::set<OrganisationId> organisations;
    std::set<EventId> events;
    for (const auto& one : agreements) {
        organisations.insert(one.party_ids.begin(), one.party_ids.end());
        if (one.event_id) events.insert(*one.event_id);
    }
    std::unordered_map<std::string, AgreementParty> parties;
    for (auto& one : store::select_where<domain::Organisation>(tx, store::one_of("id", organisations)))
        parties[one.id.str()] = {one.id, std::move(one.names), one.country};
    std::unordered_map<std::string, std::string> slugs;
    for (auto& one : store::select_where<domain::Event>(tx, store::one_of("id", events)))
        slugs[one.id.str()] = std::move(one.slug);
    const auto today = base::to_local(context.services.clock.now(), workspace.time_zone).day;
    std::vector<AgreementRow> rows;
    for (auto& one : agreements) {
        AgreementRow row;
        static_cast<Agreement&>(row) = std::move(one);
        for (const auto& id : row.party_ids)
            if (const auto found = parties.find(id.str()); found != parties.end()) row.parties.push_back(found->second);
        if (row.event_id) row.event_slug = slugs[row.event_id->str()];
        row.overdue = domain::overdue_obligations(row, today);
        row.needs_look = domain::needs_look(row, today);
        rows.push_back(std::move(row));
    }
    return rows;
}

bool passes(const AgreementRow& row, const AgreementFilter& filter, const std::string& q) {
    if (filter.state && row.state != *filter.state) return false;
    if (filter.attention && row.overdue == 0 && !row.needs_look) return false;
    if (q.empty()) return true;
    std::string words = row.title;
    for (const auto& party : row.parties)
        for (const auto& name : party.names) words += "\n" + name.text;
    return text::contains(words, q);
}

/// The newest first; whose day nobody knows comes last.
bool comes_before(const AgreementRow& a, const AgreementRow& b) {
    if (a.signed_on != b.signed_on) return b.signed_on < a.signed_on;
    return b.id < a.id;
}

class AgreementEditor {
public:
    AgreementEditor(Context& context, store::Transaction& tx, const domain::Programme& programme)
        : context_(context), tx_(tx), programme_(programme) {}

    Result<void> apply(const AgreementEdit& edit, Agreement& to) {
        auto checks = Checks::of(edit);
        check_parties(checks, edit);
        if (!edit.event_id.empty() && !is_ours(EventId(edit.event_id))) checks.add("/event_id", "unknown_reference");
        GYORYU_CHECK(checks.done());
        const auto before = to.event_id;
        to.kind = edit.kind;
        to.title = edit.title;
        to.party_ids = edit.party_ids;
        to.event_id = edit.event_id.empty() ? std::nullopt : std::optional(EventId(edit.event_id));
        to.signed_on = edit.signed_on;
        to.state = edit.state;
        to.obligations = edit.obligations;
        to.notes = edit.notes;
        // What comes of an agreement may be noted for years; an event that was put away neither gains nor loses one.
        if (to.event_id == before) return {};
        for (const auto& event : {before, to.event_id})
            if (event) GYORYU_CHECK(refuse_archived(tx_, *event));
        return {};
    }

    Result<AgreementRow> shown(const Agreement& agreement) {
        GYORYU_TRY(workspace, reach_workspace(context_, tx_, programme_.workspace_id, Need::read));
        return std::move(rows_of(tx_, context_, workspace, {agreement}).front());
    }

private:
    void check_parties(Checks& checks, const AgreementEdit& edit) {
        std::set<OrganisationId> known;
        for (const auto& one : store::select_where<domain::Organisation>(
                 tx_, store::where("workspace_id", programme_.workspace_id), store::one_of("id", edit.party_ids)))
            known.insert(one.id);
        for (std::size_t i = 0; i < edit.party_ids.size(); ++i)
            if (known.erase(edit.party_ids[i]) == 0) checks.add("/party_ids/" + std::to_string(i), "unknown_reference");
    }
    bool is_ours(const EventId& event) {
        const auto found = store::find<domain::Event>(tx_, store::where("id", event));
        return found && found->programme_id == programme_.id;
    }

    Context& context_;
    store::Transaction& tx_;
    const domain::Programme& programme_;
};

Notice notice_of(const Agreement& agreement, std::int64_t revision) {
    return {agreement.workspace_id, std::nullopt, "agreement", agreement.id.str(), revision};
}

Result<Agreement> reach_agreement(const Context& context, store::Transaction& tx, const domain::AgreementId& id) {
    if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
    auto agreement = store::find<Agreement>(tx, store::where("id", id));
    if (!agreement) return fail(FaultCode::not_found, {{"what", "agreement"}});
    GYORYU_CHECK(allow(context, agreement->workspace_id, Need::organise, "agreement"));
    return std::move(*agreement);
}

}  // namespace

Result<List<AgreementRow>> list_agreements(Context& context, const WorkspaceId& id, const AgreementFilter& filter,
                                           const ListQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<AgreementRow>> {
        GYORYU_TRY(workspace, reach_workspace(context, tx, id, Need::read));
        GYORYU_CHECK(Checks::of(query).done());
        GYORYU_CHECK(Checks::of(filter).done());
        store::Select select{{store::where("workspace_id", workspace.id)}, {}, 0};
        if (!filter.programme_id.empty()) {
            GYORYU_TRY(programme, reach_programme(context, tx, ProgrammeId(filter.programme_id), Need::read));
            select.conditions.push_back(store::where("programme_id", programme.id));
        }
        auto rows = rows_of(tx, context, workspace, store::select<Agreement>(tx, select));
        std::erase_if(rows, [&](const AgreementRow& row) { return !passes(row, filter, query.q); });
        std::ranges::sort(rows, comes_before);
        return slice_of(std::move(rows), query);
    });
}

Result<AgreementRow> create_agreement(Context& context, const ProgrammeId& id, const AgreementEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<AgreementRow> {
        GYORYU_TRY(programme, reach_programme(context, tx, id, Need::organise));
        if (store::count_where<Agreement>(tx, store::where("programme_id", programme.id)) >= agreements_max)
            return fail(FaultCode::limit_reached, {{"what", "agreement"}, {"most", std::to_string(agreements_max)}});
        AgreementEditor editor(context, tx, programme);
        Agreement agreement;
        GYORYU_CHECK(editor.apply(edit, agreement));
        agreement.id = context.services.ids.next<domain::AgreementId>();
        agreement.workspace_id = programme.workspace_id;
        agreement.programme_id = programme.id;
        agreement.sample = programme.sample;
        store::insert(tx, agreement);
        audit_created(context, tx, {agreement.workspace_id, "create_agreement", "agreement", agreement.id.str()},
                      agreement);
        notices.push_back(notice_of(agreement, agreement.revision));
        return editor.shown(agreement);
    });
}

Result<AgreementRow> update_agreement(Context& context, const domain::AgreementId& id, std::int64_t expected_revision,
                                      const AgreementEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<AgreementRow> {
        GYORYU_TRY(before, reach_agreement(context, tx, id));
        GYORYU_TRY(programme, reach_programme(context, tx, before.programme_id, Need::organise));
        AgreementEditor editor(context, tx, programme);
        auto agreement = before;
        GYORYU_CHECK(editor.apply(edit, agreement));
        GYORYU_TRY(saved, store::update(tx, agreement, expected_revision));
        audit_changed(context, tx, {saved.workspace_id, "update_agreement", "agreement", id.str()}, before, saved);
        notices.push_back(notice_of(saved, saved.revision));
        return editor.shown(saved);
    });
}

Result<void> delete_agreement(Context& context, const domain::AgreementId& id, std::int64_t expected_revision) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<void> {
        GYORYU_TRY(agreement, reach_agreement(context, tx, id));
        if (agreement.event_id) GYORYU_CHECK(refuse_archived(tx, *agreement.event_id));
        GYORYU_CHECK(store::erase<Agreement>(tx, id, expected_revision));
        audit_deleted(context, tx, {agreement.workspace_id, "delete_agreement", "agreement", id.str()}, agreement);
        notices.push_back(notice_of(agreement, 0));
        return {};
    });
}

int agreements_of(store::Transaction& tx, const WorkspaceId& workspace, const OrganisationId& organisation) {
    const auto all = store::select_where<Agreement>(tx, store::where("workspace_id", workspace));
    return static_cast<int>(std::ranges::count_if(all, [&](const Agreement& one) {
        return std::ranges::find(one.party_ids, organisation) != one.party_ids.end();
    }));
}

}  // namespace gyoryu::app
