#include "app/registration/waiting_list.h"

#include "app/audit/audit.h"
#include "app/registration/accepting.h"
#include "app/registration/application_letters.h"
#include "app/registration/registration_rows.h"
#include "store/record.h"
#include "store/registration_tables.h"

#include <algorithm>
#include <array>

namespace gyoryu::app {

namespace {

using domain::ApplicantRole;
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

/// Those who wait longest, as many as there are places.
Result<void> move_first(Context& context, store::Transaction& tx, Notices& notices, const domain::Event& event,
                        ApplicantRole role, std::int64_t places) {
    if (places <= 0) return {};
    const auto next =
        store::select<domain::Application>(tx, {{store::where("event_id", event.id), store::where("role", role),
                                                 store::where("status", ApplicationStatus::waiting)},
                                                {{"waiting_since"}},
                                                places});
    for (const auto& application : next) GYORYU_CHECK(move_one(context, tx, notices, event, application));
    return {};
}

constexpr std::array all_roles{ApplicantRole::seller, ApplicantRole::buyer, ApplicantRole::interpreter};

}  // namespace

Result<void> move_up(Context& context, store::Transaction& tx, Notices& notices, const domain::Event& event,
                     const domain::EventRegistration& registration) {
    for (const auto role : all_roles)
        GYORYU_CHECK(move_first(context, tx, notices, event, role, free_places(tx, registration, role)));
    return {};
}

TakenPlaces taken_places(store::Transaction& tx, const EventId& event) {
    TakenPlaces taken;
    for (const auto role : all_roles) taken[role] = accepted_of(tx, event, role);
    return taken;
}

Result<void> fill_freed_places(Context& context, store::Transaction& tx, Notices& notices, const domain::Event& event,
                               const TakenPlaces& before) {
    const auto today = base::to_local(context.services.clock.now(), event.time_zone).day;
    if (event.status == domain::EventStatus::closed || event.ends_on < today) return {};
    const auto registration = registration_of(tx, event.id);
    for (const auto& [role, taken] : before) {
        if (!places_of(registration, role)) continue;
        const auto freed = taken - accepted_of(tx, event.id, role);
        const auto places = std::min(freed, free_places(tx, registration, role));
        GYORYU_CHECK(move_first(context, tx, notices, event, role, places));
    }
    return {};
}

}  // namespace gyoryu::app
