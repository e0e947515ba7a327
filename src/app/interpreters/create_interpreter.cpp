#include "app/interpreters/create_interpreter.h"

#include "app/audit/audit.h"
#include "app/events/get_structure.h"
#include "app/index.h"
#include "app/interpreters/interpreter_rules.h"
#include "app/reach.h"
#include "app/saving.h"
#include "store/record.h"

namespace gyoryu::app {

Result<Interpreter> create_interpreter(Context& context, const EventId& id, const InterpreterEdit& edit) {
    return save(context, [&](store::Transaction& tx, Notices& notices) -> Result<Interpreter> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::organise));
        GYORYU_CHECK(check_interpreter(edit, structure_of(tx, event.id)).done());
        if (store::count_where<domain::Interpreter>(tx, store::where("event_id", event.id)) >= interpreters_max)
            return fail(FaultCode::limit_reached, {{"max", std::to_string(interpreters_max)}});
        domain::Interpreter interpreter;
        interpreter.id = context.services.ids.next<InterpreterId>();
        interpreter.event_id = event.id;
        interpreter.code = edit.code.empty() ? next_interpreter_code(tx, event.id) : edit.code;
        apply(edit, interpreter);
        GYORYU_CHECK(refuse_duplicates(tx, interpreter));
        store::insert(tx, interpreter);
        index_row(tx, event.workspace_id, interpreter);
        audit_created(context, tx, {event.workspace_id, "create_interpreter", "interpreter", interpreter.id.str()},
                      interpreter);
        notices.push_back({event.workspace_id, event.id, "interpreter", interpreter.id.str(), interpreter.revision});
        return view_of(interpreter);
    });
}

}  // namespace gyoryu::app
