#include "app/interpreters/get_interpreter.h"

#include "app/interpreters/interpreter_rules.h"
#include "app/reach.h"

namespace gyoryu::app {

Result<Interpreter> get_interpreter(Context& context, const InterpreterId& id) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<Interpreter> {
        GYORYU_TRY(reached, reach_interpreter(context, tx, id, Need::read));
        return view_for(context, reached.event.workspace_id, reached.row);
    });
}

}  // namespace gyoryu::app
