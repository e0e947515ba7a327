#pragma once

#include "app/context.h"
#include "app/registration/registration_view.h"
#include "domain/application.h"
#include "domain/event.h"
#include "domain/workspace.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// The settings of an event; those of one that takes no registrations when there are none.
domain::EventRegistration registration_of(store::Transaction& tx, const EventId& event);

/// An event with a public page, by the slugs of its workspace and its own; not_found for all others.
struct PublishedEvent {
    domain::Workspace workspace;
    domain::Event event;
    domain::EventRegistration registration;
};
Result<PublishedEvent> find_published(store::Transaction& tx, const std::string& workspace, const std::string& event);
Result<PublishedEvent> published_of(store::Transaction& tx, const EventId& event);

/// By the clock; closed for good when the event is over or was put away.
RegistrationState state_of(store::Transaction& tx, const PublishedEvent& published, base::Instant now);

std::optional<int> places_of(const domain::EventRegistration& registration, domain::ApplicantRole role);
/// How many were accepted and are still there.
std::int64_t accepted_of(store::Transaction& tx, const EventId& event, domain::ApplicantRole role);
/// Places left; nothing when there is no limit.
std::optional<std::int64_t> room_of(store::Transaction& tx, const domain::EventRegistration& registration,
                                    domain::ApplicantRole role);

/// Registrations that use up an invitation.
std::int64_t uses_of(store::Transaction& tx, const domain::InvitationId& invitation);

std::string public_url(const Services& services, const domain::Workspace& workspace, const domain::Event& event);

}  // namespace gyoryu::app
