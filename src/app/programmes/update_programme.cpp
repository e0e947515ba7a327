#include "app/programmes/update_programme.h"

#include "app/audit/audit.h"
#include "app/index.h"
#include "app/programmes/programme_rules.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/record.h"

namespace gyoryu::app {

Result<domain::Programme> update_programme(Context& context, const ProgrammeId& id, std::int64_t expected_revision,
                                           const ProgrammeEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<domain::Programme> {
        GYORYU_TRY(before, reach_programme(context, tx, id, Need::organise));
        GYORYU_CHECK(check_programme(edit).done());
        auto programme = before;
        apply(edit, programme);
        if (!edit.slug.empty()) programme.slug = edit.slug;
        GYORYU_TRY(saved, store::update(tx, programme, expected_revision));
        index_row(tx, saved);
        audit_changed(context, tx, {saved.workspace_id, "update_programme", "programme", saved.id.str()}, before,
                      saved);
        notices.push_back({saved.workspace_id, std::nullopt, "programme", saved.id.str(), saved.revision});
        return saved;
    });
}

}  // namespace gyoryu::app
