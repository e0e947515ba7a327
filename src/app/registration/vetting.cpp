#include "app/registration/vetting.h"

#include "app/audit/audit.h"
#include "app/files/file_rows.h"
#include "app/listed.h"
#include "app/reach.h"
#include "app/registration/accepting.h"
#include "app/registration/application_letters.h"
#include "app/registration/application_rows.h"
#include "app/registration/known_organisations.h"
#include "app/registration/waiting_list.h"
#include "app/saving.h"
#include "app/search/find_names.h"
#include "store/file_tables.h"
#include "store/record.h"
#include "store/registration_tables.h"

#include <algorithm>
#include <map>

namespace gyoryu::app {

namespace {

using domain::ApplicationStatus;

using Reached = InEvent<domain::Application>;

Result<Reached> reach_application(const Context& context, store::Transaction& tx, const domain::ApplicationId& id) {
    if (std::holds_alternative<domain::NobodyActor>(context.actor)) return fail(FaultCode::not_signed_in);
    const auto found = store::find<domain::Application>(tx, store::where("id", id));
    if (!found) return fail(FaultCode::not_found, {{"what", "person"}});
    GYORYU_TRY(event, store::get<domain::Event>(tx, found->event_id));
    GYORYU_CHECK(allow(context, event.workspace_id, Need::organise, "person"));
    // What nobody has sent is nobody's to read.
    if (found->status == ApplicationStatus::draft) return fail(FaultCode::not_found, {{"what", "person"}});
    return Reached{std::move(event), *found};
}

std::string source_of(store::Transaction& tx, const domain::Application& application) {
    if (!application.invitation_id) return "";
    const auto found = store::find<domain::Invitation>(tx, store::where("id", *application.invitation_id));
    return found ? found->source : "";
}

/// The files are the participant's once accepted.
FileOwner where_files_are(const domain::Application& application) {
    if (application.participant_id) return {domain::StoredFileOwner::participant, application.participant_id->str()};
    if (application.interpreter_id) return {domain::StoredFileOwner::interpreter, application.interpreter_id->str()};
    return files_owner(application);
}

Application whole_view(store::Transaction& tx, const domain::Event& event, const domain::Application& row) {
    Application view;
    view.id = row.id;
    view.event_id = row.event_id;
    view.role = row.role;
    view.status = row.status;
    view.lang = row.lang;
    view.email = row.email;
    view.form = row.form;
    view.consents = consents_of(tx, row);
    for (const auto& file : files_of(tx, where_files_are(row))) view.files.push_back(view_of(file));
    if (row.status == ApplicationStatus::submitted || row.status == ApplicationStatus::waiting)
        view.known = KnownOrganisations(tx, event.workspace_id, event.id).alike(row);
    view.source = source_of(tx, row);
    view.reason = row.reason;
    view.decided_at = row.decided_at;
    view.submitted_at = row.submitted_at;
    view.waiting_place = waiting_place(tx, row);
    view.participant_id = row.participant_id;
    view.interpreter_id = row.interpreter_id;
    view.revision = row.revision;
    return view;
}

std::string decider(const Context& context) {
    const auto* account = std::get_if<domain::AccountActor>(&context.actor);
    return account == nullptr ? "system" : account->account_id.str();
}

bool is_open(const domain::Application& application) {
    return application.status == ApplicationStatus::submitted || application.status == ApplicationStatus::waiting;
}

Result<void> require_place(store::Transaction& tx, const domain::Application& application) {
    const auto registration = registration_of(tx, application.event_id);
    const auto room = room_of(tx, registration, application.role);
    if (!room || *room > 0) return {};
    return fail(FaultCode::limit_reached, {{"max", std::to_string(*places_of(registration, application.role))}});
}

Result<domain::Application> put_off(Context& context, store::Transaction& tx, const domain::Event& event,
                                    domain::Application application) {
    application.status = ApplicationStatus::waiting;
    if (!application.waiting_since) application.waiting_since = context.services.clock.now();
    application.decided_at = context.services.clock.now();
    const auto revision = application.revision;
    GYORYU_TRY(saved, store::update(tx, std::move(application), revision));
    mail_news(context, tx, event, saved, ApplicationNews::waiting);
    return saved;
}

Result<domain::Application> refuse(Context& context, store::Transaction& tx, const domain::Event& event,
                                   domain::Application application, const std::string& reason) {
    if (reason.find_first_not_of(" \n\t") == std::string::npos) {
        Checks checks;
        checks.add("/reason", "required");
        GYORYU_CHECK(checks.done());
    }
    application.status = ApplicationStatus::refused;
    application.reason = reason;
    application.waiting_since.reset();
    application.decided_at = context.services.clock.now();
    const auto revision = application.revision;
    GYORYU_TRY(saved, store::update(tx, std::move(application), revision));
    mail_news(context, tx, event, saved, ApplicationNews::refused);
    return saved;
}

Result<std::optional<OrganisationId>> organisation_of(store::Transaction& tx, const domain::Event& event,
                                                      const std::string& id) {
    if (id.empty()) return std::optional<OrganisationId>();
    const auto found =
        store::find<domain::Organisation>(tx, store::where("id", id), store::where("workspace_id", event.workspace_id));
    if (found) return std::optional(found->id);
    Checks checks;
    checks.add("/organisation_id", "unknown_reference");
    GYORYU_CHECK(checks.done());
    return std::optional<OrganisationId>();
}

Result<domain::Application> carry_out(Context& context, store::Transaction& tx, Notices& notices,
                                      const domain::Event& event, const domain::Application& application,
                                      const VettingDecision& decision) {
    switch (decision.decision) {
        case VettingChoice::accept: {
            GYORYU_CHECK(require_place(tx, application));
            GYORYU_TRY(organisation, organisation_of(tx, event, decision.organisation_id));
            return accept_application(context, tx, notices, event, application, organisation);
        }
        case VettingChoice::refuse:
            return refuse(context, tx, event, application, decision.reason);
        case VettingChoice::wait:
            return put_off(context, tx, event, application);
    }
    return application;
}

void note(const domain::Event& event, const domain::Application& application, Notices& notices) {
    notices.push_back({event.workspace_id, event.id, "application", application.id.str(), application.revision});
}

struct Sources {
    explicit Sources(store::Transaction& tx, const EventId& event) {
        for (const auto& one : store::select_where<domain::Invitation>(tx, store::where("event_id", event)))
            by_id[one.id] = one.source;
        for (const auto& row : tx.query("SELECT owner_id, COUNT(*) FROM stored_files WHERE event_id = $1 AND "
                                        "erased_at IS NULL GROUP BY owner_id",
                                        {event.str()}))
            files[store::text_of(row[0])] = static_cast<int>(store::integer_of(row[1]));
    }
    std::map<domain::InvitationId, std::string> by_id;
    std::map<std::string, int> files;
};

ApplicationBrief brief_of(const domain::Application& row, const Sources& sources, const KnownOrganisations& known) {
    ApplicationBrief brief;
    brief.id = row.id;
    brief.role = row.role;
    brief.status = row.status;
    brief.names = row.form.names;
    brief.country = row.form.country;
    brief.contact_name = row.form.contact_name;
    brief.email = row.email;
    if (row.invitation_id)
        if (const auto found = sources.by_id.find(*row.invitation_id); found != sources.by_id.end())
            brief.source = found->second;
    brief.delegates = static_cast<int>(row.form.delegates.size());
    if (const auto found = sources.files.find(where_files_are(row).owner_id); found != sources.files.end())
        brief.files = found->second;
    if (is_open(row)) brief.known = static_cast<int>(known.alike(row).size());
    brief.submitted_at = row.submitted_at;
    brief.waiting_since = row.waiting_since;
    brief.revision = row.revision;
    return brief;
}

/// As search finds: words as they stand, names in whatever script they were asked for.
bool answers(const ApplicationBrief& brief, const std::string& words, const text::NameQuery& asked) {
    std::string text = brief.contact_name + "\n" + brief.email + "\n" + brief.source;
    for (const auto& name : brief.names) text += "\n" + name.text;
    if (text::contains(text, words)) return true;
    return any_answers(brief.names, asked) || (!brief.contact_name.empty() && asked.answers(brief.contact_name));
}

bool passes(const ApplicationBrief& brief, const ApplicationFilter& filter) {
    return (filter.source.empty() || brief.source == filter.source) &&
           (filter.country.empty() || brief.country == filter.country);
}

}  // namespace

Result<List<ApplicationBrief>> list_applications(Context& context, const EventId& id, const ApplicationFilter& filter,
                                                 const ListQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<ApplicationBrief>> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        GYORYU_CHECK(Checks::of(query).done());
        GYORYU_CHECK(Checks::of(filter).done());
        store::Select select{{store::where("event_id", event.id), store::where_not("status", ApplicationStatus::draft)},
                             {{"submitted_at", true}}};
        if (filter.status) select.conditions.push_back(store::where("status", *filter.status));
        if (filter.role) select.conditions.push_back(store::where("role", *filter.role));
        const Sources sources(tx, event.id);
        const KnownOrganisations known(tx, event.workspace_id, event.id);
        const text::NameQuery asked(query.q);
        std::vector<ApplicationBrief> briefs;
        for (const auto& row : store::select<domain::Application>(tx, select)) {
            auto brief = brief_of(row, sources, known);
            if (passes(brief, filter) && (query.q.empty() || answers(brief, query.q, asked)))
                briefs.push_back(std::move(brief));
        }
        return slice_of(std::move(briefs), query);
    });
}

Result<Application> get_application(Context& context, const domain::ApplicationId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<Application> {
        GYORYU_TRY(reached, reach_application(context, tx, id));
        return whole_view(tx, reached.event, reached.row);
    });
}

Result<Application> decide_application(Context& context, const domain::ApplicationId& id,
                                       std::int64_t expected_revision, const VettingDecision& decision) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<Application> {
        GYORYU_TRY(reached, reach_application(context, tx, id));
        GYORYU_CHECK(Checks::of(decision).done());
        if (!is_open(reached.row)) return fail(FaultCode::already_answered);
        if (reached.row.revision != expected_revision)
            return fail(FaultCode::stale_revision, {{"what", "person"}, {"id", id.str()}});
        auto application = reached.row;
        application.decided_by = decider(context);
        GYORYU_TRY(saved, carry_out(context, tx, notices, reached.event, application, decision));
        audit_done(context, tx, {reached.event.workspace_id, "decide_application", "application", id.str()},
                   {{"decision", "", boost::describe::enum_to_string(decision.decision, "")}});
        note(reached.event, saved, notices);
        return whole_view(tx, reached.event, saved);
    });
}

Result<BulkAccepted> accept_applications(Context& context, const EventId& id, const BulkAccept& bulk) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<BulkAccepted> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        GYORYU_CHECK(Checks::of(bulk).done());
        BulkAccepted done;
        for (auto& application : store::select<domain::Application>(
                 tx, {{store::where("event_id", event.id), store::one_of("id", bulk.ids)}, {{"submitted_at"}}, 0})) {
            if (!is_open(application)) {
                ++done.left;
                continue;
            }
            application.decided_by = decider(context);
            if (!require_place(tx, application)) {
                GYORYU_TRY(waiting, put_off(context, tx, event, application));
                note(event, waiting, notices);
                ++done.waiting;
                continue;
            }
            const auto accepted = accept_application(context, tx, notices, event, application, {});
            if (!accepted && accepted.error().code != FaultCode::conflict_exists) return fail(accepted.error());
            ++(accepted ? done.accepted : done.left);
        }
        audit_done(context, tx, {event.workspace_id, "accept_applications", "event", event.id.str()},
                   {{"accepted", "", std::to_string(done.accepted)}});
        return done;
    });
}

Result<Application> reopen_application(Context& context, const domain::ApplicationId& id,
                                       std::int64_t expected_revision) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<Application> {
        GYORYU_TRY(reached, reach_application(context, tx, id));
        auto application = reached.row;
        if (application.status == ApplicationStatus::submitted) return whole_view(tx, reached.event, application);
        if (application.status == ApplicationStatus::withdrawn) return fail(FaultCode::already_answered);
        const bool freed = application.status == ApplicationStatus::accepted;
        if (freed) GYORYU_CHECK(undo_acceptance(context, tx, notices, reached.event, application));
        application.status = ApplicationStatus::submitted;
        application.reason.clear();
        application.decided_by.clear();
        application.decided_at.reset();
        application.waiting_since.reset();
        GYORYU_TRY(saved, store::update(tx, std::move(application), expected_revision));
        take_back_letters(tx, saved);
        audit_done(context, tx, {reached.event.workspace_id, "reopen_application", "application", id.str()});
        note(reached.event, saved, notices);
        return whole_view(tx, reached.event, saved);
    });
}

}  // namespace gyoryu::app
