#include "app/registration/public_event.h"

#include "app/reader.h"
#include "app/registration/registration_rows.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

RegistrationState state_of_role(store::Transaction& tx, const domain::EventRegistration& registration,
                                domain::ApplicantRole role, RegistrationState by_time) {
    if (by_time != RegistrationState::open) return by_time;
    const auto room = room_of(tx, registration, role);
    return room && *room == 0 ? RegistrationState::full : RegistrationState::open;
}

}  // namespace

PublicEvent view_of(const Context& context, store::Transaction& tx, const PublishedEvent& published) {
    const auto& [workspace, event, registration] = published;
    PublicEvent view;
    view.workspace = workspace.slug;
    view.event = event.slug;
    view.organiser = shown(context.lang, workspace);
    view.names = event.names;
    view.place = event.place;
    view.country = event.country;
    view.time_zone = event.time_zone;
    view.starts_on = event.starts_on.str();
    view.ends_on = event.ends_on.str();
    view.video = event.default_mode == domain::MeetingMode::video;
    view.sample = event.sample;
    view.state = state_of(tx, published, context.services.clock.now());
    for (const auto role : registration.roles)
        view.roles.push_back({role, state_of_role(tx, registration, role, view.state)});
    const bool all_full = !view.roles.empty() && std::ranges::all_of(view.roles, [](const RoleState& one) {
        return one.state == RegistrationState::full;
    });
    if (all_full) view.state = RegistrationState::full;
    view.opens_at = registration.opens_at;
    view.closes_at = registration.closes_at;
    view.invitation_needed = registration.invitation_needed;
    view.introduction = registration.introduction;
    view.questions = registration.questions;
    view.consents = registration.consents;
    view.contact_email = registration.contact_email;
    view.url = public_url(context.services, workspace, event);
    return view;
}

Result<PublicEvent> public_event(Context& context, const std::string& workspace, const std::string& event) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<PublicEvent> {
        GYORYU_TRY(published, find_published(tx, workspace, event));
        return view_of(context, tx, published);
    });
}

Result<Challenge> registration_challenge(Context& context, const std::string& workspace, const std::string& event) {
    return context.services.database.write([&](store::Transaction& tx) -> Result<Challenge> {
        GYORYU_TRY(published, find_published(tx, workspace, event));
        if (state_of(tx, published, context.services.clock.now()) != RegistrationState::open)
            return fail(FaultCode::registration_closed);
        return make_challenge(context, tx, published.registration);
    });
}

}  // namespace gyoryu::app
