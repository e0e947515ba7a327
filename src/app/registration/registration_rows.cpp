#include "app/registration/registration_rows.h"

#include "app/aftermath/archive.h"
#include "store/record.h"
#include "store/registration_tables.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::ApplicantRole;
using domain::ApplicationStatus;

tl::unexpected<Fault> no_event() { return fail(FaultCode::not_found, {{"what", "event"}}); }

}  // namespace

domain::EventRegistration registration_of(store::Transaction& tx, const EventId& event) {
    if (auto found = store::find<domain::EventRegistration>(tx, store::where("event_id", event)))
        return std::move(*found);
    domain::EventRegistration none;
    none.event_id = event;
    none.roles = {ApplicantRole::seller, ApplicantRole::buyer};
    return none;
}

Result<PublishedEvent> find_published(store::Transaction& tx, const std::string& workspace, const std::string& event) {
    auto home = store::find<domain::Workspace>(tx, store::where("slug", workspace));
    if (!home) return no_event();
    auto found = store::find<domain::Event>(tx, store::where("workspace_id", home->id), store::where("slug", event));
    if (!found) return no_event();
    auto registration = registration_of(tx, found->id);
    if (!registration.published) return no_event();
    return PublishedEvent{std::move(*home), std::move(*found), std::move(registration)};
}

Result<PublishedEvent> published_of(store::Transaction& tx, const EventId& id) {
    GYORYU_TRY(event, store::get<domain::Event>(tx, id));
    GYORYU_TRY(workspace, store::get<domain::Workspace>(tx, event.workspace_id));
    return PublishedEvent{std::move(workspace), std::move(event), registration_of(tx, id)};
}

RegistrationState state_of(store::Transaction& tx, const PublishedEvent& published, base::Instant now) {
    const auto& [workspace, event, registration] = published;
    if (event.status == domain::EventStatus::closed || is_archived(tx, event.id)) return RegistrationState::closed;
    if (registration.opens_at && now < *registration.opens_at) return RegistrationState::not_open;
    if (registration.closes_at && *registration.closes_at <= now) return RegistrationState::closed;
    return RegistrationState::open;
}

std::optional<int> places_of(const domain::EventRegistration& registration, ApplicantRole role) {
    switch (role) {
        case ApplicantRole::seller:
            return registration.seller_places;
        case ApplicantRole::buyer:
            return registration.buyer_places;
        case ApplicantRole::interpreter:
            return registration.interpreter_places;
    }
    return std::nullopt;
}

std::int64_t accepted_of(store::Transaction& tx, const EventId& event, ApplicantRole role) {
    const auto rows = tx.query(
        "SELECT COUNT(*) FROM applications a LEFT JOIN participants p ON p.id = a.participant_id WHERE a.event_id = $1 "
        "AND a.role = $2 AND a.status = 'accepted' AND (a.interpreter_id IS NOT NULL OR p.status <> 'withdrawn')",
        {event.str(), store::cell_of(role)});
    return store::integer_of(rows[0][0]);
}

std::optional<std::int64_t> room_of(store::Transaction& tx, const domain::EventRegistration& registration,
                                    ApplicantRole role) {
    const auto places = places_of(registration, role);
    if (!places) return std::nullopt;
    return std::max<std::int64_t>(0, *places - accepted_of(tx, registration.event_id, role));
}

std::int64_t uses_of(store::Transaction& tx, const domain::InvitationId& invitation) {
    using enum ApplicationStatus;
    return store::count_where<domain::Application>(tx, store::where("invitation_id", invitation),
                                                   store::one_of("status", std::vector{submitted, waiting, accepted}));
}

std::string public_url(const Services& services, const domain::Workspace& workspace, const domain::Event& event) {
    return services.settings.public_url + "/e/" + workspace.slug + "/" + event.slug;
}

}  // namespace gyoryu::app
