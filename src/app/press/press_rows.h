#pragma once

#include "app/context.h"
#include "app/press/press_view.h"
#include "app/reach.h"
#include "desk/write/figure.h"
#include "domain/press.h"

namespace gyoryu::app {

/// A release and its event, for an actor who may read or organise; under_embargo {until} for those not listed while it
/// waits.
Result<InEvent<domain::PressRelease>> reach_press(const Context& context, store::Transaction& tx,
                                                  const domain::PressReleaseId& id, Need need);

/// The texts of a version; not_found when there is none.
Result<domain::PressVersion> version_of(store::Transaction& tx, const domain::PressRelease& release, int number);

/// The figures a text of the release may state: the event's, and for a correction those of the release corrected.
std::vector<desk::Figure> figures_of(const Context& context, store::Transaction& tx, const domain::Event& event,
                                     const domain::PressRelease& release);

/// figures_differ {written, recorded} with the first difference of any language.
Result<void> check_figures(const domain::PressVersion& version, const std::vector<desk::Figure>& figures);

/// Whether the actor may review: nobody reviews what they wrote while another person of the workspace could.
bool may_review(const Context& context, store::Transaction& tx, const domain::PressRelease& release);

/// As the reader reads the embargo: with weekday and zone.
std::string embargo_words(domain::Lang reader, const domain::PressRelease& release);

std::string press_url(const Services& services, const std::string& workspace_slug, const domain::PressReleaseId& id);

/// Empty for the program and for an account that is gone.
std::string name_of_account(store::Transaction& tx, const std::string& account);

/// Where a reader without an account reads a release under embargo.
std::string press_preview_url(const Services& services, const std::string& token);

std::string title_of(const domain::PressText& text);

/// The whole of a release, with the texts of one version (0: the one that counts).
Result<PressRelease> view_of(Context& context, store::Transaction& tx, const domain::Event& event,
                             const domain::PressRelease& release, int version = 0);

}  // namespace gyoryu::app
