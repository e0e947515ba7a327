#pragma once

#include "app/context.h"
#include "app/registration/application_view.h"
#include "app/registration/registration_rows.h"
#include "store/transaction.h"

namespace gyoryu::app {

inline constexpr std::int64_t draft_valid_ms = 30LL * 24 * 60 * 60 * 1000;

/// By the secret of the link the applicant got; not_found when there is none, link_expired for a draft past its time.
Result<domain::Application> find_application(const Context& context, store::Transaction& tx, const std::string& token);

OwnApplication own_view(store::Transaction& tx, const domain::Application& application);

/// What was agreed to last, by purpose, with the titles of that version.
std::vector<GivenConsent> consents_of(store::Transaction& tx, const domain::Application& application);

/// From 1, among those of the same event and role who wait.
std::optional<int> waiting_place(store::Transaction& tx, const domain::Application& application);

FileOwner files_owner(const domain::Application& application);

/// Where an applicant comes back: a page that opens with the secret of the link.
std::string application_url(const Services& services, const std::string& token);

/// Removes drafts past their time with their files.
void forget_old_drafts(store::Transaction& tx, base::Instant now);

}  // namespace gyoryu::app
