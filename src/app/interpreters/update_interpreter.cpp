#include "app/interpreters/update_interpreter.h"

#include "app/audit/audit.h"
#include "app/events/get_structure.h"
#include "app/index.h"
#include "app/interpreters/interpreter_rules.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/record.h"

namespace gyoryu::app {

Result<Interpreter> update_interpreter(Context& context, const InterpreterId& id, std::int64_t expected_revision,
                                       const InterpreterEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<Interpreter> {
        GYORYU_TRY(reached, reach_interpreter(context, tx, id, Need::organise));
        const auto& event = reached.event;
        GYORYU_CHECK(check_interpreter(edit, structure_of(tx, event.id)).done());
        auto interpreter = reached.row;
        apply(edit, interpreter);
        if (!edit.code.empty()) interpreter.code = edit.code;
        GYORYU_CHECK(refuse_duplicates(tx, interpreter));
        GYORYU_TRY(saved, store::update(tx, interpreter, expected_revision));
        index_row(tx, event.workspace_id, saved);
        audit_changed(context, tx, {event.workspace_id, "update_interpreter", "interpreter", id.str()}, reached.row,
                      saved);
        notices.push_back({event.workspace_id, event.id, "interpreter", id.str(), saved.revision});
        return view_of(saved);
    });
}

}  // namespace gyoryu::app
