#pragma once

#include "app/context.h"
#include "app/retention/retention_view.h"
#include "store/transaction.h"

namespace gyoryu::app {

/// The rules of a workspace, each purpose once, in their order: what was saved, else what is proposed.
std::vector<RetentionRule> retention_rules(store::Transaction& tx, const domain::Workspace& workspace);

/// Whether anybody has saved rules: without that nothing goes.
bool retention_is_on(store::Transaction& tx, const WorkspaceId& workspace);

/// Organisers: the rules, and what they would take away today.
Result<Retention> get_retention(Context& context, const WorkspaceId& workspace);

/// Owners: saves the rules, which from then on are applied every hour.
Result<Retention> save_retention(Context& context, const WorkspaceId& workspace, const RetentionEdit& edit);

}  // namespace gyoryu::app
