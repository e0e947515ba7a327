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

/// edited: saved; restored: an earlier revision again; original: back to what holds without changes.
BOOST_DEFINE_ENUM_CLASS(TemplateChange, edited, restored, original)

/// So many revisions of a template are kept; of older ones the audit alone says that they were.
inline constexpr int template_revisions_most = 50;

/// A text that a template had in a workspace, by its number from 1 on; never changed.
struct PressTemplateRevision {
    WorkspaceId workspace_id;
    std::string name;
    Lang lang = Lang::ko;
    int number = 1;
    TemplateChange change = TemplateChange::edited;
    int restored = 0;       ///< the number of the revision that it brought back; 0 otherwise
    std::string text;       ///< of `original` as it was at that time
    std::string edited_by;  ///< account; empty for the program
    base::Instant edited_at;
};
BOOST_DESCRIBE_STRUCT(PressTemplateRevision, (),
                      (workspace_id, name, lang, number, change, restored, text, edited_by, edited_at))

}  // namespace gyoryu::domain
