#pragma once

#include "domain/workspace.h"

#include <boost/json/object.hpp>

#include <string>

namespace gyoryu::app {

/// person.json as a page to read and print, in a reader's language; it loads nothing from anywhere.
std::string person_page(domain::Lang lang, const boost::json::object& person);

}  // namespace gyoryu::app
