#pragma once

#include "app/context.h"
#include "app/press/template_view.h"
#include "app/saving.h"
#include "desk/write/press_templates.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// Which template of a workspace is meant.
struct TemplatePlace {
    WorkspaceId workspace;
    std::string name;
    domain::Lang lang = domain::Lang::ko;
};

/// not_found {what: template} for a name or language there is none of.
Result<TemplatePlace> template_place(const WorkspaceId& workspace, const std::string& name, const std::string& lang);

/// The templates that hold without any workspace's changes: the office's files, the product's.
desk::PressTemplates standard_templates(const Services& services);

/// What holds at that place without the workspace's changes; of a letter without a file the product's own words.
std::optional<desk::TemplateSource> standard_template(const Services& services, const TemplatePlace& place);

/// unreadable_template {line, column, detail} for a text that is wrong anywhere, also where nothing of today comes by.
Result<void> check_template(const Context& context, store::Transaction& tx, const TemplatePlace& place,
                            std::string_view text);

PressTemplateOrigin template_origin(desk::TemplateOrigin origin);

/// As the workspace has changed it; none when it has not.
std::optional<domain::PressTemplate> template_row(store::Transaction& tx, const TemplatePlace& place);

Result<PressTemplate> template_view(const Context& context, store::Transaction& tx, const TemplatePlace& place);

/// How the text of a template came to be.
struct TemplateStep {
    domain::TemplateChange change = domain::TemplateChange::edited;
    int restored = 0;
    std::string_view action = "save_press_template";  ///< of the audit
};

/// Checks the text, lets it hold, and keeps it as the newest revision. unreadable_template; stale_revision when the
/// template is not at `expected_revision` (0: unchanged).
Result<PressTemplate> put_template(Context& context, store::Transaction& tx, Notices& notices,
                                   const TemplatePlace& place, std::int64_t expected_revision, std::string text,
                                   const TemplateStep& step);

/// Keeps what the template says from now on as its newest revision, drops those beyond the limit, notes it in the audit
/// (without the text, which is as long as a page) and tells of it.
void keep_template_revision(Context& context, store::Transaction& tx, Notices& notices, const TemplatePlace& place,
                            std::string text, const TemplateStep& step);

}  // namespace gyoryu::app
