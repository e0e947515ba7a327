#pragma once

#include "base/limits.h"
#include "base/time.h"
#include "domain/ids.h"
#include "domain/workspace.h"

#include <boost/describe.hpp>

#include <cstdint>
#include <string>

namespace gyoryu::domain {

/// A template of releases as a workspace has changed it. Without one the office's file or the product's holds.
struct PressTemplate {
    WorkspaceId workspace_id;
    std::string name;  ///< a kind of event, `agreement`, `correction` or a part that others include
    Lang lang = Lang::ko;
    std::string text;       ///< docs/templates.md says how it is written
    std::string edited_by;  ///< account; empty for the program
    base::Instant edited_at;
    std::int64_t revision = 1;
};
BOOST_DESCRIBE_STRUCT(PressTemplate, (), (workspace_id, name, lang, text, edited_by, edited_at, revision))

}  // namespace gyoryu::domain
