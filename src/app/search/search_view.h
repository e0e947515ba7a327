#pragma once

#include "domain/ids.h"
#include "domain/name.h"

#include <optional>

namespace gyoryu::app {

BOOST_DEFINE_ENUM_CLASS(SearchKind, organisation, participant, interpreter, meeting, programme, event)

struct SearchHit {
    SearchKind kind = SearchKind::organisation;
    std::string id;
    std::optional<domain::EventId> event_id;
    domain::Names title;
    std::string detail;  ///< code, city, contact: as stored
    std::string url;     ///< of the page, from the root
};
BOOST_DESCRIBE_STRUCT(SearchHit, (), (kind, id, event_id, title, detail, url))

struct SearchHits {
    std::vector<SearchHit> items;
};
BOOST_DESCRIBE_STRUCT(SearchHits, (), (items))

}  // namespace gyoryu::app
