#pragma once

#include "app/context.h"
#include "app/list.h"
#include "app/press/template_view.h"
#include "desk/write/press_templates.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// Organisers, all four. Templates of the product by name, each in four languages.
Result<List<PressTemplateBrief>> list_press_templates(Context& context, const WorkspaceId& workspace);

/// not_found {what: template} for a name or language there is none of.
Result<PressTemplate> get_press_template(Context& context, const WorkspaceId& workspace, const std::string& name,
                                         const std::string& lang);

/// Revision 0 makes it. unreadable_template {line, column, detail} for one that is wrong anywhere: it is not saved.
/// stale_revision when somebody else saved in between.
Result<PressTemplate> save_press_template(Context& context, const WorkspaceId& workspace, const std::string& name,
                                          const std::string& lang, std::int64_t expected_revision,
                                          const PressTemplateEdit& edit);

/// Back to what holds without the workspace's changes; stale_revision as above.
Result<PressTemplate> restore_press_template(Context& context, const WorkspaceId& workspace, const std::string& name,
                                             const std::string& lang, std::int64_t expected_revision);

/// What a release of an event would say with the text, which is checked as for saving. Stores nothing.
Result<PressTemplateTried> try_press_template(Context& context, const WorkspaceId& workspace, const std::string& name,
                                              const std::string& lang, const PressTemplateTrial& trial);

/// The templates that hold in a workspace: its own, the office's files, the product's.
desk::PressTemplates templates_of(const Services& services, store::Transaction& tx, const WorkspaceId& workspace);

/// unreadable_template {line, column, detail} in the reader's language.
tl::unexpected<Fault> unreadable(domain::Lang reader, const desk::TemplateProblem& problem);

}  // namespace gyoryu::app
