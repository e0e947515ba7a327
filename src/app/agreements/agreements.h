#pragma once

#include "app/agreements/agreement_view.h"
#include "app/context.h"
#include "store/transaction.h"

namespace gyoryu::app {

inline constexpr std::int64_t agreements_max = 5'000;  ///< of a programme

/// The agreements of a workspace, the newest signed first, those without a day last; `q` finds words of titles and
/// parties. For every member.
Result<List<AgreementRow>> list_agreements(Context& context, const WorkspaceId& workspace,
                                           const AgreementFilter& filter, const ListQuery& query);

/// Organisers. validation_failed with unknown_reference for parties that the workspace does not know, the same party
/// twice, or an event of another programme; limit_reached.
Result<AgreementRow> create_agreement(Context& context, const ProgrammeId& programme, const AgreementEdit& edit);
Result<AgreementRow> update_agreement(Context& context, const domain::AgreementId& id, std::int64_t expected_revision,
                                      const AgreementEdit& edit);
Result<void> delete_agreement(Context& context, const domain::AgreementId& id, std::int64_t expected_revision);

/// Agreements that name an organisation.
int agreements_of(store::Transaction& tx, const WorkspaceId& workspace, const OrganisationId& organisation);

}  // namespace gyoryu::app
