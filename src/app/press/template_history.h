#pragma once

#include "app/context.h"
#include "app/list.h"
#include "app/press/template_view.h"

namespace gyoryu::app {

/// Organisers, all three. The texts a template had in the workspace, the newest first: the last
/// `domain::template_revisions_most` of them. not_found {what: template} for a name or language there is none of.
Result<List<PressTemplateRevisionBrief>> list_template_revisions(Context& context, const WorkspaceId& workspace,
                                                                 const std::string& name, const std::string& lang);

/// not_found {what: template} for a number that is not kept (any more).
Result<PressTemplateRevision> get_template_revision(Context& context, const WorkspaceId& workspace,
                                                    const std::string& name, const std::string& lang, int number);

/// Lets an earlier text hold again, as a new revision. unreadable_template when it is wrong by now;
/// stale_revision when the template is not at `expected_revision`.
Result<PressTemplate> restore_template_revision(Context& context, const WorkspaceId& workspace, const std::string& name,
                                                const std::string& lang, int number, std::int64_t expected_revision);

}  // namespace gyoryu::app
