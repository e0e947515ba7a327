#include "app/events/replace_structure.h"

#include "app/audit/audit.h"
#include "app/events/event_rules.h"
#include "app/events/get_structure.h"
#include "app/events/structure_change.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/record.h"

namespace gyoryu::app {

namespace {

domain::Structure edited(const EventId& event, const StructureEdit& edit) {
    domain::Structure structure{event, edit.slots, edit.tables};
    for (std::size_t i = 0; i < structure.slots.size(); ++i) structure.slots[i].index = static_cast<int>(i) + 1;
    for (std::size_t i = 0; i < structure.tables.size(); ++i) structure.tables[i].index = static_cast<int>(i) + 1;
    return structure;
}

/// What stands in `index` is not read, so it must not break a limit either.
Checks check_structure(const domain::Event& event, const domain::Structure& structure) {
    auto checks = Checks::of(StructureEdit{structure.slots, structure.tables});
    check_slots(checks, event, structure.slots);
    check_tables(checks, structure.tables);
    return checks;
}

template <class T>
Result<void> follow(store::Transaction& tx, const EventId& event, const StructureChange& change, Notices& notices,
                    const WorkspaceId& workspace, const char* entity) {
    for (auto& row : store::select_where<T>(tx, store::where("event_id", event))) {
        if (!change.apply(row)) continue;
        GYORYU_TRY(saved, store::update(tx, row, row.revision));
        notices.push_back({workspace, event, entity, saved.id.str(), saved.revision});
    }
    return {};
}

Result<std::vector<AffectedDraft>> follow_drafts(Context& context, store::Transaction& tx, const domain::Event& event,
                                                 const StructureChange& change, Notices& notices) {
    std::vector<AffectedDraft> affected;
    for (auto& draft :
         store::select_where<domain::Draft>(tx, store::where("event_id", event.id), store::where("released", false))) {
        int taken_out = 0;
        if (!change.apply(draft, taken_out)) continue;
        // Steps name the old indices: there is no way back past this change.
        store::erase_where<domain::DraftStep>(tx, store::where("draft_id", draft.id));
        draft.updated_at = context.services.clock.now();
        draft.verdict.placed -= taken_out;
        draft.verdict.status = domain::VerdictStatus::edited;
        draft.verdict.gap_percent.reset();
        GYORYU_TRY(saved, store::update(tx, draft, draft.revision));
        notices.push_back({event.workspace_id, event.id, "draft", saved.id.str(), saved.revision});
        if (taken_out > 0) affected.push_back({saved.id, saved.number, saved.name, taken_out});
    }
    return affected;
}

Result<std::vector<AffectedDraft>> follow_all(Context& context, store::Transaction& tx, const domain::Event& event,
                                              const StructureChange& change, Notices& notices) {
    if (!change.moves_anything()) return std::vector<AffectedDraft>{};
    const auto& workspace = event.workspace_id;
    GYORYU_CHECK(follow<domain::Participant>(tx, event.id, change, notices, workspace, "participant"));
    GYORYU_CHECK(follow<domain::Interpreter>(tx, event.id, change, notices, workspace, "interpreter"));
    GYORYU_CHECK(follow<domain::Meeting>(tx, event.id, change, notices, workspace, "meeting"));
    return follow_drafts(context, tx, event, change, notices);
}

}  // namespace

Result<Structure> replace_structure(Context& context, const EventId& id, std::int64_t expected_revision,
                                    const StructureEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<Structure> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        const auto before = structure_of(tx, event.id);
        const auto structure = edited(event.id, edit);
        GYORYU_CHECK(check_structure(event, structure).done());
        store::insert_if_new(tx, domain::Structure{event.id, {}, {}});
        GYORYU_TRY(saved, store::update(tx, structure, expected_revision));
        GYORYU_TRY(affected, follow_all(context, tx, event, StructureChange(before, saved), notices));
        audit_changed(context, tx, {event.workspace_id, "replace_structure", "structure", event.id.str()}, before,
                      saved);
        notices.push_back({event.workspace_id, event.id, "structure", event.id.str(), saved.revision});
        return Structure{saved.event_id, saved.slots, saved.tables, std::move(affected), saved.revision};
    });
}

}  // namespace gyoryu::app
