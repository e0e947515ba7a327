#pragma once

#include "app/documents/file.h"
#include "app/documents/pack_links.h"
#include "app/personal/load_personal.h"
#include "text/language.h"

#include <functional>
#include <stop_token>

namespace gyoryu::app {

/// Everybody who has a meeting in the release.
std::vector<PersonKey> people_of(const ReleasedEvent& released);

/// An archive with the PDF and the calendar of each of them; on the PDF of those in `links` the address of their page,
/// as a QR code. `progress` hears 0 to 1. Empty bytes when stopped.
File make_pack(const ReleasedEvent& released, text::Language reader, const PackLinks& links,
               const std::function<void(double)>& progress, const std::stop_token& stop);

}  // namespace gyoryu::app
