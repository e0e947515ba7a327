#include "app/retention/retention_work.h"

#include "app/audit/audit.h"
#include "app/files/file_rows.h"
#include "app/person_data/by_hand.h"
#include "app/person_data/erase_rows.h"
#include "app/registration/application_rows.h"
#include "app/retention/retention_rules.h"
#include "domain/months.h"
#include "store/file_tables.h"
#include "store/log_tables.h"
#include "store/record.h"
#include "store/registration_tables.h"

#include <array>

namespace gyoryu::app {

namespace {

using domain::RetentionPurpose;

/// What is proof of other things, and names nobody, stays in the audit.
constexpr std::string_view old_audit =
    "FROM audit_entries WHERE workspace_id = $1 AND \"at\" < $2 AND entity NOT IN ('ledger_entry', 'erasure', "
    "'retention')";

std::int64_t count(store::Transaction& tx, const std::string& sql, std::vector<store::Value> params) {
    return store::integer_of(tx.query("SELECT count(*) " + sql, std::move(params))[0][0]);
}

bool is_document(domain::StoredFileKind kind) {
    return kind != domain::StoredFileKind::card_photo && kind != domain::StoredFileKind::evidence;
}

std::vector<domain::StoredFile> files_due(store::Transaction& tx, const EventId& event, bool cards) {
    std::vector<domain::StoredFile> due;
    for (auto& file :
         store::select_where<domain::StoredFile>(tx, store::where("event_id", event), store::is_null("erased_at")))
        if (cards ? file.kind == domain::StoredFileKind::card_photo : is_document(file.kind))
            due.push_back(std::move(file));
    return due;
}

std::vector<domain::Application> applications_due(store::Transaction& tx, const EventId& event) {
    return store::select_where<domain::Application>(tx, store::where("event_id", event),
                                                    store::where_not("status", domain::ApplicationStatus::accepted));
}

/// All participants and interpreters of an event that still have a contact, or somebody whom they send.
Subject contacts_due(store::Transaction& tx, const EventId& event) {
    Subject subject;
    const auto here = store::where("event_id", event);
    for (const auto& one : store::select_where<domain::Delegate>(tx, here)) subject.delegates.push_back(one.id.str());
    for (const auto& one : store::select_where<domain::Participant>(tx, here))
        if (!(one.contact_name + one.email + one.phone + one.note).empty())
            subject.participants.push_back(one.id.str());
    for (const auto& one : store::select_where<domain::Interpreter>(tx, here))
        if (!one.names.empty() || !(one.email + one.phone + one.note).empty())
            subject.interpreters.push_back(one.id.str());
    for (const auto& one : store::select_where<domain::Application>(
             tx, here, store::where("status", domain::ApplicationStatus::accepted)))
        subject.applications.push_back(one.id.str());
    return subject;
}

bool says_who(const domain::LogContent& content) {
    return content.seller_signature || content.buyer_signature ||
           !(content.seller_person + content.buyer_person + content.buyer_email + content.note).empty();
}

std::int64_t logs_due(store::Transaction& tx, const EventId& event) {
    std::int64_t due = 0;
    for (const auto& one : store::select_where<domain::LogVersion>(tx, store::where("event_id", event)))
        due += says_who(one.content) ? 1 : 0;
    return due;
}

std::int64_t rows_due(store::Transaction& tx, RetentionPurpose purpose, const EventId& event) {
    switch (purpose) {
        case RetentionPurpose::registration_documents:
            return static_cast<std::int64_t>(files_due(tx, event, false).size());
        case RetentionPurpose::card_photos:
            return static_cast<std::int64_t>(files_due(tx, event, true).size());
        case RetentionPurpose::applications:
            return static_cast<std::int64_t>(applications_due(tx, event).size());
        case RetentionPurpose::contacts:
            return static_cast<std::int64_t>(contacts_due(tx, event).all().size());
        case RetentionPurpose::logs:
            return logs_due(tx, event);
        case RetentionPurpose::mails:
            return count(tx, "FROM mails WHERE event_id = $1 AND state NOT IN ('waiting', 'held')", {event.str()});
        case RetentionPurpose::surveys:
            return count(tx, "FROM survey_answers WHERE event_id = $1 AND person_id <> ''", {event.str()});
        case RetentionPurpose::audit:
        case RetentionPurpose::backups:
            break;
    }
    return 0;
}

void erase_contacts(store::Transaction& tx, const EventId& event) {
    constexpr auto tables = std::to_array<std::string_view>(
        {"consents_given", "applications", "delegates", "participants", "interpreters", "check_ins", "badge_codes",
         "reminders", "draft_comments", "ledger_ask_links", "sign_ins", "links", "person_tasks"});
    auto subject = contacts_due(tx, event);
    ErasedRows done;
    const Erasing erasing(tx, "person");
    for (const auto& link : store::select_where<domain::Link>(tx, store::where("event_id", event)))
        subject.links.push_back(link.id.str());
    erase_own_rows(tx, subject, tables, done);
    erase_in_releases(tx, subject, done);
    erase_in_audit(tx, subject, done);
    erase_from_search(tx, subject, done);
}

void erase_logs(store::Transaction& tx, const EventId& event) {
    Subject subject;
    for (const auto& one : store::select_where<domain::Participant>(tx, store::where("event_id", event)))
        subject.participants.push_back(one.id.str());
    for (const auto& one : store::select_where<domain::LogVersion>(tx, store::where("event_id", event)))
        subject.accounts.push_back(one.author_id);  // whoever wrote: their notes go
    ErasedRows done;
    erase_in_logs(tx, subject, text::TextTraces({}), done);
}

void take_away(Context& context, store::Transaction& tx, const RetentionDue& due) {
    const EventId event(due.event_id);
    switch (due.purpose) {
        case RetentionPurpose::registration_documents:
        case RetentionPurpose::card_photos:
            for (const auto& file : files_due(tx, event, due.purpose == RetentionPurpose::card_photos))
                (void)erase_content(context, tx, file);
            return;
        case RetentionPurpose::applications:
            for (const auto& one : applications_due(tx, event)) {
                forget_files(tx, files_owner(one));
                store::erase_where<domain::Application>(tx, store::where("id", one.id));
            }
            return;
        case RetentionPurpose::contacts:
            return erase_contacts(tx, event);
        case RetentionPurpose::logs:
            return erase_logs(tx, event);
        case RetentionPurpose::mails:
            tx.execute("DELETE FROM mails WHERE event_id = $1 AND state NOT IN ('waiting', 'held')", {event.str()});
            return;
        case RetentionPurpose::surveys:
            tx.execute("UPDATE survey_answers SET person_id = '', person_kind = NULL WHERE event_id = $1",
                       {event.str()});
            return;
        case RetentionPurpose::audit:
        case RetentionPurpose::backups:
            return;
    }
}

base::Instant audit_end(base::Instant now, int months) {
    constexpr std::int64_t month_ms = 30LL * 24 * 60 * 60 * 1000 + 10 * 60 * 60 * 1000;
    return {now.unix_ms - months * month_ms};
}

void add_audit(store::Transaction& tx, const domain::Workspace& workspace, int months, base::Instant now,
               std::vector<RetentionDue>& due) {
    const auto end = audit_end(now, months);
    const auto rows = count(tx, std::string(old_audit), {workspace.id.str(), end.unix_ms});
    if (rows > 0) due.push_back({RetentionPurpose::audit, "", {}, base::to_local(now, workspace.time_zone).day, rows});
}

void apply(Context& context, store::Transaction& tx, const domain::Workspace& workspace,
           const std::vector<RetentionRule>& rules, const RetentionDue& due) {
    if (due.purpose == RetentionPurpose::audit) {
        const auto rule = std::ranges::find(rules, RetentionPurpose::audit, &RetentionRule::purpose);
        const Erasing erasing(tx, "audit");
        tx.execute("DELETE " + std::string(old_audit),
                   {workspace.id.str(), audit_end(context.services.clock.now(), *rule->months).unix_ms});
    } else {
        take_away(context, tx, due);
    }
    audit_done(
        context, tx, {workspace.id, "apply_retention", "retention", due.event_id},
        {{"purpose", "", boost::describe::enum_to_string(due.purpose, "")}, {"rows", "", std::to_string(due.rows)}});
}

}  // namespace

std::vector<RetentionDue> retention_due(store::Transaction& tx, const domain::Workspace& workspace,
                                        const std::vector<RetentionRule>& rules, base::Instant now) {
    std::vector<RetentionDue> due;
    const auto events = store::select_where<domain::Event>(tx, store::where("workspace_id", workspace.id));
    for (const auto& rule : rules) {
        if (!rule.months) continue;
        if (rule.purpose == RetentionPurpose::audit) add_audit(tx, workspace, *rule.months, now, due);
        for (const auto& event : events) {
            const auto since = domain::plus_months(event.ends_on, *rule.months);
            if (base::to_local(now, event.time_zone).day < since) continue;
            const auto rows = rows_due(tx, rule.purpose, event.id);
            if (rows > 0) due.push_back({rule.purpose, event.id.str(), event.names, since, rows});
        }
    }
    return due;
}

std::int64_t run_retention(Services& services) {
    Context context{services, domain::SystemActor{}, domain::Lang::en, {}};
    std::int64_t gone = 0;
    const auto workspaces =
        services.database.read([](store::Transaction& tx) { return store::select_where<domain::Workspace>(tx); });
    for (const auto& workspace : workspaces)
        gone += services.database.write([&](store::Transaction& tx) {
            std::int64_t rows = 0;
            if (!retention_is_on(tx, workspace.id)) return rows;
            const auto rules = retention_rules(tx, workspace);
            for (const auto& due : retention_due(tx, workspace, rules, services.clock.now())) {
                apply(context, tx, workspace, rules, due);
                rows += due.rows;
            }
            return rows;
        });
    return gone;
}

}  // namespace gyoryu::app
