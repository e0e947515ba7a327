#include "app/interpreters/list_interpreters.h"

#include "app/interpreters/interpreter_rules.h"
#include "app/listed.h"
#include "app/participants/roster.h"
#include "app/reach.h"
#include "app/search/find_names.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

/// A, B, …, Z, AA: the shorter first.
bool precedes(const domain::Interpreter& a, const domain::Interpreter& b) {
    return a.code.size() != b.code.size() ? a.code.size() < b.code.size() : code_precedes(a.code, b.code);
}

std::string searchable_text(const domain::Interpreter& interpreter) {
    std::string text = interpreter.code + "\n" + interpreter.email;
    for (const auto& name : interpreter.names) text += "\n" + name.text;
    for (const auto& pair : interpreter.pairs) text += "\n" + pair.from + "\n" + pair.to;
    return text;
}

}  // namespace

Result<List<Interpreter>> list_interpreters(Context& context, const EventId& id, const ListQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<Interpreter>> {
        GYORYU_TRY(event, reach_event(context, tx, id, Need::read));
        GYORYU_CHECK(Checks::of(query).done());
        auto interpreters = store::select_where<domain::Interpreter>(tx, store::where("event_id", event.id));
        std::ranges::sort(interpreters, precedes);
        const text::NameQuery asked(query.q);
        std::vector<Interpreter> views;
        for (const auto& interpreter : interpreters) {
            auto view = view_for(context, event.workspace_id, interpreter);
            if (query.q.empty() || text::contains(searchable_text(view), query.q) || any_answers(view.names, asked))
                views.push_back(std::move(view));
        }
        return slice_of(std::move(views), query);
    });
}

}  // namespace gyoryu::app
