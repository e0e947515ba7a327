#include "app/registration/waiting_list.h"

#include "app/audit/audit.h"
#include "app/registration/accepting.h"
#include "app/registration/application_letters.h"
#include "app/registration/registration_rows.h"
#include "store/record.h"
#include "store/registration_tables.h"

namespace gyoryu::app {

namespace {

using domain::ApplicationStatus;

/// Also counts who moved up and is being vetted: a place is not promised twice.
std::int64_t free_places(store::Transaction& tx, const domain::EventRegistration& registration,
                         domain::ApplicantRole role) {
    const auto waiting = store::count_where<domain::Application>(tx, store::where("event_id", registration.event_id),
                                                                 store::where("role", role),
                                                                 store::where("status", ApplicationStatus::waiting));
    const auto room = room_of(tx, registration, role);
    if (!room) return waiting;
    const auto promised = store::count_where<domain::Application>(
        tx, store::where("event_id", registration.event_id), store::where("role", role),
        store::where("status", ApplicationStatus::submitted), store::not_null("waiting_since"));
    return *room - promised;
}

Result<void> move_one(Context& context, store::Transaction& tx, Notices& notices, const domain::Event& event,
                      domain::Application application) {
    const bool vetted = !application.decided_by.empty();
    if (vetted) {
        const auto accepted = accept_application(context, tx, notices, event, application, {});
        if (accepted || accepted.error().code != FaultCode::conflict_exists) {
            GYORYU_CHECK(accepted);
            return {};
        }
        // Somebody else has the address by now: the organiser has to look.
    }
    application.status = ApplicationStatus::submitted;
    const auto revision = application.revision;
    GYORYU_TRY(saved, store::update(tx, std::move(application), revision));
    mail_news(context, tx, event, saved, ApplicationNews::moved_up);
    audit_done(context, tx, {event.workspace_id, "move_up", "application", saved.id.str()});
    notices.push_back({event.workspace_id, event.id, "application", saved.id.str(), saved.revision});
    return {};
}

}  // namespace

Result<void> move_up(Context& context, store::Transaction& tx, Notices& notices, const domain::Event& event,
                     const domain::EventRegistration& registration) {
    using enum domain::ApplicantRole;
    for (const auto role : {seller, buyer, interpreter}) {
        const auto places = free_places(tx, registration, role);
        if (places <= 0) continue;
        const auto next =
            store::select<domain::Application>(tx, {{store::where("event_id", event.id), store::where("role", role),
                                                     store::where("status", ApplicationStatus::waiting)},
                                                    {{"waiting_since"}},
                                                    places});
        for (const auto& application : next) GYORYU_CHECK(move_one(context, tx, notices, event, application));
    }
    return {};
}

}  // namespace gyoryu::app
