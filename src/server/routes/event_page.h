#pragma once

#include "app/registration/registration_view.h"
#include "text/language.h"

#include <string>
#include <string_view>

namespace gyoryu::server {

class Router;

/// `/e/<workspace>/<event>`: the web pages with what search engines and messengers read of an event in the head.
void add_event_page(Router& router);

/// schema.org Event as JSON-LD, safe inside a script element.
std::string event_json_ld(const app::PublicEvent& event, text::Language reader);

/// `page` with title, description, Open Graph and JSON-LD of the event before the end of its head.
std::string with_event_head(std::string_view page, const app::PublicEvent& event, text::Language reader);

}  // namespace gyoryu::server
