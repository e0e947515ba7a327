#pragma once

#include "app/person_data/subject.h"

#include <boost/json/object.hpp>

namespace gyoryu::app {

/// Every row that concerns a person, by table in the order of person_map.inc: {"participants": [{"id": …}, …], …}.
/// JSON columns are JSON, moments are RFC 3339. Hashes of secrets are left out; so is what the organiser noted about
/// the person, when it is their own copy.
boost::json::object person_rows(store::Transaction& tx, const Subject& subject);

}  // namespace gyoryu::app
