#include "app/person_data/describe_person.h"

#include "app/participants/released_people.h"
#include "app/person_data/person_map.h"
#include "app/reach.h"
#include "store/columns.h"
#include "store/person_tables.h"
#include "store/record.h"
#include "store/registration_tables.h"
#include "store/statements.h"
#include "text/search_tokens.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::PersonRecordKind;

constexpr std::size_t found_max = 100;

std::string first_of(const domain::Names& names) { return names.empty() ? std::string() : names.front().text; }

domain::Names company_of(store::Transaction& tx, const ParticipantId& id) {
    const auto participant = store::find<domain::Participant>(tx, store::where("id", id));
    if (!participant) return {};
    const auto one = store::find<domain::Organisation>(tx, store::where("id", participant->organisation_id));
    return one ? one->names : domain::Names{};
}

PersonEntry shown(const domain::Participant& one, domain::Names company) {
    return {PersonRecordKind::participant,
            one.id.str(),
            one.contact_name.empty() ? first_of(company) : one.contact_name,
            one.email,
            std::move(company),
            one.event_id,
            {}};
}
PersonEntry shown(const domain::Interpreter& one) {
    const auto name = first_of(one.names);
    return {
        PersonRecordKind::interpreter, one.id.str(), name.empty() ? one.code : name, one.email, {}, one.event_id, {}};
}
PersonEntry shown(const domain::Delegate& one, domain::Names company) {
    return {PersonRecordKind::delegate, one.id.str(), one.name, one.email, std::move(company), one.event_id, {}};
}
PersonEntry shown(const domain::Application& one) {
    const bool person = one.role == domain::ApplicantRole::interpreter;
    const auto name = person ? first_of(one.form.names) : one.form.contact_name;
    return {PersonRecordKind::application,
            one.id.str(),
            name.empty() ? one.email : name,
            one.email,
            person ? domain::Names{} : one.form.names,
            one.event_id,
            {}};
}

PersonEntry with_event(store::Transaction& tx, PersonEntry entry) {
    if (const auto event = store::find<domain::Event>(tx, store::where("id", entry.event_id)))
        entry.event = event->names;
    return entry;
}

/// Everybody of a workspace, application that became something left out: it comes with that.
std::vector<PersonEntry> everybody(store::Transaction& tx, const WorkspaceId& workspace) {
    std::vector<PersonEntry> all;
    std::map<std::string, domain::Names> companies;
    for (const auto& one : store::select_where<domain::Organisation>(tx, store::where("workspace_id", workspace)))
        companies[one.id.str()] = one.names;
    for (const auto& event : store::select_where<domain::Event>(tx, store::where("workspace_id", workspace))) {
        const auto here = store::where("event_id", event.id);
        const auto begin = all.size();
        std::map<ParticipantId, domain::Names> of_participant;
        for (const auto& one : store::select_where<domain::Participant>(tx, here)) {
            of_participant[one.id] = companies[one.organisation_id.str()];
            all.push_back(shown(one, of_participant[one.id]));
        }
        for (const auto& one : store::select_where<domain::Delegate>(tx, here))
            all.push_back(shown(one, of_participant[one.participant_id]));
        for (const auto& one : store::select_where<domain::Interpreter>(tx, here)) all.push_back(shown(one));
        for (const auto& one : store::select_where<domain::Application>(tx, here))
            if (!one.participant_id && !one.interpreter_id) all.push_back(shown(one));
        for (auto i = begin; i < all.size(); ++i) all[i].event = event.names;
    }
    return all;
}

std::vector<RowsHeld> rows_held(store::Transaction& tx, const Subject& subject) {
    std::vector<RowsHeld> held;
    const auto columns = store::table_columns(tx);
    for (const auto& table : person_tables()) {
        if (table.rows.empty() || table.table == "search_tokens" || !columns.contains(std::string(table.table)))
            continue;
        std::vector<store::Value> params;
        const auto rows = with_sets(table.rows, subject, params);
        const auto count = store::integer_of(
            tx.query("SELECT count(*) FROM " + store::quoted_name(table.table) + " WHERE " + rows, params)[0][0]);
        if (count > 0) held.push_back({std::string(table.table), count});
    }
    return held;
}

bool is_planned(store::Transaction& tx, const Subject& subject, base::Instant now) {
    const auto is_ahead = [&](const EventId& id) {
        const auto event = store::find<domain::Event>(tx, store::where("id", id));
        return event && event->ends_on >= base::to_local(now, event->time_zone).day;
    };
    for (const auto& one : store::select_where<domain::Participant>(tx, store::one_of("id", subject.participants)))
        if (is_ahead(one.event_id) && released_people(tx, one.event_id).participants.contains(one.id)) return true;
    for (const auto& one : store::select_where<domain::Interpreter>(tx, store::one_of("id", subject.interpreters)))
        if (is_ahead(one.event_id) && released_people(tx, one.event_id).interpreters.contains(one.id)) return true;
    return false;
}

bool holds(const Subject& subject, const PersonEntry& entry) {
    const auto records = subject.records();
    return std::ranges::find(records, PersonRecord{entry.kind, entry.id}) != records.end();
}

void sort_others(store::Transaction& tx, const Subject& own, const Subject& wide, PersonHeld& held) {
    if (!own.workspace) return;
    const auto name = text::search_text(held.person.name);
    for (auto& one : everybody(tx, *own.workspace)) {
        if (one.kind == held.person.kind && one.id == held.person.id) continue;
        if (holds(own, one))
            held.together.push_back(std::move(one));
        else if (holds(wide, one))
            held.same_address.push_back(std::move(one));
        else if (!name.empty() && text::search_text(one.name) == name)
            held.same_name.push_back(std::move(one));
    }
}

}  // namespace

Result<std::optional<WorkspaceId>> reach_person_data(const Context& context, store::Transaction& tx,
                                                     const PersonRecord& record) {
    if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
    GYORYU_TRY(workspace, workspace_of(tx, record));
    const auto what = boost::describe::enum_to_string(record.kind, "person");
    if (workspace) {
        GYORYU_CHECK(allow(context, *workspace, Need::organise, what));
        return workspace;
    }
    if (std::holds_alternative<domain::SystemActor>(context.actor)) return workspace;
    const auto memberships = store::select_where<domain::Member>(tx, store::where("account_id", record.id));
    bool known = false;
    bool all = !memberships.empty();
    for (const auto& member : memberships) {
        known |= domain::may_read_workspace(context.actor, member.workspace_id);
        all &= domain::may_manage_members(context.actor, member.workspace_id);
    }
    if (!known) return fail(FaultCode::not_found, {{"what", what}});
    if (!all) return fail(FaultCode::forbidden);
    return workspace;
}

Result<PersonEntry> entry_of(store::Transaction& tx, const PersonRecord& record) {
    switch (record.kind) {
        case PersonRecordKind::participant: {
            GYORYU_TRY(one, store::get<domain::Participant>(tx, ParticipantId(record.id)));
            return with_event(tx, shown(one, company_of(tx, one.id)));
        }
        case PersonRecordKind::delegate: {
            GYORYU_TRY(one, store::get<domain::Delegate>(tx, domain::DelegateId(record.id)));
            return with_event(tx, shown(one, company_of(tx, one.participant_id)));
        }
        case PersonRecordKind::interpreter: {
            GYORYU_TRY(one, store::get<domain::Interpreter>(tx, InterpreterId(record.id)));
            return with_event(tx, shown(one));
        }
        case PersonRecordKind::application: {
            GYORYU_TRY(one, store::get<domain::Application>(tx, domain::ApplicationId(record.id)));
            return with_event(tx, shown(one));
        }
        case PersonRecordKind::account:
            break;
    }
    GYORYU_TRY(one, store::get<domain::Account>(tx, AccountId(record.id)));
    return PersonEntry{record.kind, record.id, one.display_name, one.email, {}, {}, {}};
}

std::optional<base::LocalDate> backups_until(store::Transaction& tx, const WorkspaceId& workspace, base::Instant now) {
    const auto rule = store::find<domain::RetentionRule>(tx, store::where("workspace_id", workspace),
                                                         store::where("purpose", domain::RetentionPurpose::backups));
    if (rule && !rule->months) return std::nullopt;
    constexpr int months_default = 3;
    const int months = rule ? *rule->months : months_default;
    return base::to_local(now, "UTC").day.plus_days(months * 31);
}

Result<PersonHeld> describe_person(Context& context, const PersonRecord& record) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<PersonHeld> {
        GYORYU_CHECK(reach_person_data(context, tx, record));
        PersonHeld held;
        GYORYU_TRY(entry, entry_of(tx, record));
        held.person = entry;
        GYORYU_TRY(own, subject_of(tx, record, false));
        GYORYU_TRY(wide, subject_of(tx, record, true));
        sort_others(tx, own, wide, held);
        held.rows = rows_held(tx, wide);
        const auto ledger = std::ranges::find(held.rows, "ledger_entries", &RowsHeld::table);
        if (ledger != held.rows.end()) held.ledger_entries = ledger->rows;
        held.planned = is_planned(tx, wide, context.services.clock.now());
        if (own.workspace) held.backups_until = backups_until(tx, *own.workspace, context.services.clock.now());
        return held;
    });
}

Result<PeopleFound> find_people(Context& context, const WorkspaceId& id, const std::string& words) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<PeopleFound> {
        GYORYU_TRY(workspace, reach_workspace(context, tx, id, Need::organise));
        PeopleFound found;
        if (text::search_text(words).empty()) return found;
        for (auto& one : everybody(tx, workspace.id)) {
            if (found.items.size() == found_max) break;
            std::string text = one.name + "\n" + one.email;
            for (const auto& name : one.company) text += "\n" + name.text;
            if (text::contains(text, words)) found.items.push_back(std::move(one));
        }
        return found;
    });
}

}  // namespace gyoryu::app
