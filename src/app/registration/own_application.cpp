#include "app/registration/own_application.h"

#include "app/aftermath/archive.h"
#include "app/checks.h"
#include "app/files/file_rows.h"
#include "app/registration/application_letters.h"
#include "app/registration/application_rows.h"
#include "app/registration/application_rules.h"
#include "app/registration/waiting_list.h"
#include "app/saving.h"
#include "store/file_tables.h"
#include "store/record.h"
#include "store/registration_tables.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::ApplicationStatus;

bool may_change(const domain::Application& application) {
    return application.status == ApplicationStatus::draft || application.status == ApplicationStatus::submitted ||
           application.status == ApplicationStatus::waiting;
}

/// Found and still in the applicant's hands.
Result<domain::Application> find_changeable(const Context& context, store::Transaction& tx, const std::string& token) {
    GYORYU_TRY(application, find_application(context, tx, token));
    if (!may_change(application)) return fail(FaultCode::already_answered);
    if (is_archived(tx, application.event_id)) return fail(FaultCode::event_sealed);
    return application;
}

void note(const domain::Event& event, const domain::Application& application, Notices& notices) {
    notices.push_back({event.workspace_id, event.id, "application", application.id.str(), application.revision});
}

/// Only what was really asked, in a version that was really shown, and only when it says something new.
void record_consents(Context& context, store::Transaction& tx, const domain::Application& application,
                     const std::vector<ConsentAnswer>& answers) {
    const auto known = consents_of(tx, application);
    for (const auto& answer : answers) {
        const auto version = store::count_where<domain::ConsentVersion>(
            tx, store::where("event_id", application.event_id), store::where("purpose", answer.purpose),
            store::where("version", answer.version));
        const auto before = std::ranges::find(known, answer.purpose, &GivenConsent::purpose);
        const bool same = before != known.end() && before->agreed == answer.agreed && before->version == answer.version;
        const bool never_given = before == known.end() && !answer.agreed;
        if (version == 0 || same || never_given) continue;
        store::insert(tx, domain::ConsentGiven{context.services.ids.next<domain::ConsentGivenId>(),
                                               application.event_id, application.id, answer.purpose, answer.version,
                                               application.lang, answer.agreed, context.services.clock.now()});
    }
}

Result<void> check_quota(store::Transaction& tx, const domain::Application& application) {
    if (!application.invitation_id) return {};
    const auto invitation = store::find<domain::Invitation>(tx, store::where("id", *application.invitation_id));
    if (!invitation || !invitation->quota || uses_of(tx, invitation->id) < *invitation->quota) return {};
    return fail(FaultCode::limit_reached, {{"max", std::to_string(*invitation->quota)}});
}

}  // namespace

Result<OwnApplication> get_own_application(Context& context, const std::string& token) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<OwnApplication> {
        GYORYU_TRY(application, find_application(context, tx, token));
        return own_view(tx, application);
    });
}

Result<OwnApplication> save_own_application(Context& context, const std::string& token, std::int64_t expected_revision,
                                            const ApplicationEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<OwnApplication> {
        GYORYU_TRY(application, find_changeable(context, tx, token));
        GYORYU_TRY(home, published_of(tx, application.event_id));
        GYORYU_CHECK(check_form(tx, home.registration, application, edit.form).done());
        application.form = edit.form;
        application.lang = edit.lang;
        GYORYU_TRY(saved, store::update(tx, std::move(application), expected_revision));
        record_consents(context, tx, saved, edit.consents);
        // What was sent must stay complete.
        if (saved.status != ApplicationStatus::draft)
            GYORYU_CHECK(check_complete(tx, home.registration, saved, consents_of(tx, saved)).done());
        if (saved.status != ApplicationStatus::draft) note(home.event, saved, notices);
        return own_view(tx, saved);
    });
}

Result<OwnApplication> submit_own_application(Context& context, const std::string& token) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<OwnApplication> {
        GYORYU_TRY(application, find_changeable(context, tx, token));
        if (application.status != ApplicationStatus::draft) return own_view(tx, application);
        GYORYU_TRY(home, published_of(tx, application.event_id));
        const auto now = context.services.clock.now();
        if (!home.registration.published || state_of(tx, home, now) != RegistrationState::open)
            return fail(FaultCode::registration_closed);
        auto checks = check_form(tx, home.registration, application, application.form);
        GYORYU_CHECK(checks.done());
        GYORYU_CHECK(check_complete(tx, home.registration, application, consents_of(tx, application)).done());
        GYORYU_CHECK(check_quota(tx, application));
        const auto room = room_of(tx, home.registration, application.role);
        const bool full = room && *room == 0;
        application.status = full ? ApplicationStatus::waiting : ApplicationStatus::submitted;
        application.submitted_at = now;
        if (full) application.waiting_since = now;
        const auto revision = application.revision;
        GYORYU_TRY(saved, store::update(tx, std::move(application), revision));
        mail_news(context, tx, home.event, saved, full ? ApplicationNews::waiting : ApplicationNews::received);
        note(home.event, saved, notices);
        return own_view(tx, saved);
    });
}

Result<OwnApplication> withdraw_own_application(Context& context, const std::string& token) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<OwnApplication> {
        GYORYU_TRY(application, find_changeable(context, tx, token));
        GYORYU_TRY(home, published_of(tx, application.event_id));
        application.status = ApplicationStatus::withdrawn;
        application.waiting_since.reset();
        const auto revision = application.revision;
        GYORYU_TRY(saved, store::update(tx, std::move(application), revision));
        note(home.event, saved, notices);
        return own_view(tx, saved);
    });
}

Result<StoredFile> upload_own_file(Context& context, const std::string& token, const FileLabel& label,
                                   std::string_view bytes) {
    const auto open = [&](store::Transaction& tx) { return find_changeable(context, tx, token); };
    GYORYU_CHECK(context.services.database.read(open));
    GYORYU_TRY(inspected, inspect_upload(label, bytes));
    return save(context, [&](store::Transaction& tx, Notices&) -> Result<StoredFile> {
        GYORYU_TRY(application, open(tx));
        GYORYU_TRY(event, store::get<domain::Event>(tx, application.event_id));
        GYORYU_TRY(file, keep_file(context, tx, {event.workspace_id, event.id, files_owner(application)}, inspected));
        return view_of(file);
    });
}

Result<void> remove_own_file(Context& context, const std::string& token, const domain::StoredFileId& id) {
    return save(context, [&](store::Transaction& tx, Notices&) -> Result<void> {
        GYORYU_TRY(application, find_changeable(context, tx, token));
        if (application.status != ApplicationStatus::draft) {
            // What was sent must stay complete.
            GYORYU_TRY(home, published_of(tx, application.event_id));
            GYORYU_CHECK(check_without_file(tx, home.registration, application, id).done());
        }
        const auto owner = files_owner(application);
        const auto removed = store::erase_where<domain::StoredFile>(tx, store::where("id", id),
                                                                    store::where("owner_kind", owner.owner_kind),
                                                                    store::where("owner_id", owner.owner_id));
        if (removed == 0) return fail(FaultCode::not_found, {{"what", "file"}});
        return {};
    });
}

}  // namespace gyoryu::app
