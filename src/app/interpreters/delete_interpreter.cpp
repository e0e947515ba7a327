#include "app/interpreters/delete_interpreter.h"

#include "app/audit/audit.h"
#include "app/files/file_rows.h"
#include "app/participants/released_people.h"
#include "app/person_data/erase_rows.h"
#include "app/reach.h"
#include "app/registration/waiting_list.h"
#include "app/saving.h"
#include "domain/access.h"
#include "store/record.h"
#include "store/search.h"

namespace gyoryu::app {

namespace {

Result<void> take_out_of_drafts(store::Transaction& tx, Notices& notices, const domain::Event& event,
                                const InterpreterId& id) {
    for (auto& draft :
         store::select_where<domain::Draft>(tx, store::where("event_id", event.id), store::where("released", false))) {
        bool changed = false;
        for (auto& placement : draft.placements) {
            if (placement.interpreter_id != id) continue;
            placement.interpreter_id.reset();
            changed = true;
        }
        if (!changed) continue;
        store::erase_where<domain::DraftStep>(tx, store::where("draft_id", draft.id));
        draft.verdict.status = domain::VerdictStatus::edited;
        GYORYU_TRY(saved, store::update(tx, draft, draft.revision));
        notices.push_back({event.workspace_id, event.id, "draft", saved.id.str(), saved.revision});
    }
    return {};
}

}  // namespace

Result<void> remove_interpreter(Context& context, store::Transaction& tx, Notices& notices, const domain::Event& event,
                                const domain::Interpreter& interpreter) {
    const auto& id = interpreter.id;
    if (released_people(tx, event.id).interpreters.contains(id))
        return fail(FaultCode::in_use, {{"code", interpreter.code}});
    GYORYU_CHECK(take_out_of_drafts(tx, notices, event, id));
    Subject subject;
    subject.interpreters = {id.str()};
    ErasedRows done;
    remove_own_rows(tx, subject, done);
    forget_files(tx, {domain::StoredFileOwner::interpreter, id.str()});
    GYORYU_CHECK(store::erase<domain::Interpreter>(tx, id, interpreter.revision));
    store::forget_text(tx, "interpreter", id.str());
    audit_deleted(context, tx, {event.workspace_id, "delete_interpreter", "interpreter", id.str()}, interpreter);
    notices.push_back({event.workspace_id, event.id, "interpreter", id.str(), 0});
    return {};
}

Result<void> delete_interpreter(Context& context, const InterpreterId& id, std::int64_t expected_revision) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<void> {
        GYORYU_TRY(reached, reach_interpreter(context, tx, id, Need::organise));
        reached.row.revision = expected_revision;
        const auto taken = taken_places(tx, reached.event.id);
        GYORYU_CHECK(remove_interpreter(context, tx, notices, reached.event, reached.row));
        return fill_freed_places(context, tx, notices, reached.event, taken);
    });
}

}  // namespace gyoryu::app
