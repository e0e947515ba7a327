#include "app/retention/retention_rules.h"

#include "app/audit/audit.h"
#include "app/checks.h"
#include "app/reach.h"
#include "app/reader.h"
#include "app/retention/retention_work.h"
#include "app/saving.h"
#include "store/person_tables.h"
#include "store/record.h"
#include "text/catalogue.h"

namespace gyoryu::app {

namespace {

using domain::RetentionPurpose;

struct Proposed {
    RetentionPurpose purpose;
    int months;
};
constexpr std::array proposals{Proposed{RetentionPurpose::registration_documents, 12},
                               Proposed{RetentionPurpose::applications, 6},
                               Proposed{RetentionPurpose::contacts, 36},
                               Proposed{RetentionPurpose::logs, 60},
                               Proposed{RetentionPurpose::card_photos, 6},
                               Proposed{RetentionPurpose::mails, 12},
                               Proposed{RetentionPurpose::surveys, 12},
                               Proposed{RetentionPurpose::audit, 60},
                               Proposed{RetentionPurpose::backups, 3}};

std::string proposed_basis(domain::Lang lang, RetentionPurpose purpose) {
    return text::sentence(reader_of(lang),
                          std::string("retention.basis.") + boost::describe::enum_to_string(purpose, ""));
}

Retention shown(store::Transaction& tx, const domain::Workspace& workspace, base::Instant now) {
    Retention retention;
    retention.on = retention_is_on(tx, workspace.id);
    retention.rules = retention_rules(tx, workspace);
    retention.due = retention_due(tx, workspace, retention.rules, now);
    return retention;
}

}  // namespace

std::vector<RetentionRule> retention_rules(store::Transaction& tx, const domain::Workspace& workspace) {
    std::vector<RetentionRule> rules;
    for (const auto& [purpose, months] : proposals) {
        const auto saved = store::find<domain::RetentionRule>(tx, store::where("workspace_id", workspace.id),
                                                              store::where("purpose", purpose));
        if (saved)
            rules.push_back({purpose, saved->months, saved->basis});
        else
            rules.push_back({purpose, months, proposed_basis(workspace.locale, purpose)});
    }
    return rules;
}

bool retention_is_on(store::Transaction& tx, const WorkspaceId& workspace) {
    return store::count_where<domain::RetentionRule>(tx, store::where("workspace_id", workspace)) > 0;
}

Result<Retention> get_retention(Context& context, const WorkspaceId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<Retention> {
        GYORYU_TRY(workspace, reach_workspace(context, tx, id, Need::organise));
        return shown(tx, workspace, context.services.clock.now());
    });
}

Result<Retention> save_retention(Context& context, const WorkspaceId& id, const RetentionEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices&) -> Result<Retention> {
        GYORYU_TRY(workspace, reach_workspace(context, tx, id, Need::own));
        GYORYU_CHECK(Checks::of(edit).done());
        auto rules = retention_rules(tx, workspace);
        std::vector<domain::FieldChange> changes;
        for (auto& rule : rules) {
            const auto before = rule;
            for (const auto& wanted : edit.rules)
                if (wanted.purpose == rule.purpose) rule = wanted;
            store::put(tx, domain::RetentionRule{workspace.id, rule.purpose, rule.months, rule.basis});
            const auto in_words = [](const std::optional<int>& months) {
                return months ? std::to_string(*months) : std::string();
            };
            if (before.months != rule.months)
                changes.push_back({boost::describe::enum_to_string(rule.purpose, ""), in_words(before.months),
                                   in_words(rule.months)});
        }
        audit_done(context, tx, {workspace.id, "save_retention", "retention", workspace.id.str()}, changes);
        return shown(tx, workspace, context.services.clock.now());
    });
}

}  // namespace gyoryu::app
