#pragma once

#include "app/context.h"
#include "app/registration/application_view.h"
#include "store/transaction.h"
#include "text/name_index.h"

namespace gyoryu::app {

/// What is known of a workspace's organisations to compare applications with; read once for a whole list.
class KnownOrganisations {
public:
    KnownOrganisations(store::Transaction& tx, const WorkspaceId& workspace, const EventId& event);

    /// Those with the same name in any script (text/name_key.h), the same website, or a participant of
    /// any event with the same e-mail. Surest first, at most ten.
    std::vector<KnownOrganisation> alike(const domain::Application& application) const;

private:
    struct One {
        KnownOrganisation shown;
        std::string website;
        std::vector<std::string> emails;
    };
    std::vector<One> all_;
    text::NameIndex names_;  ///< by position in all_
};

}  // namespace gyoryu::app
