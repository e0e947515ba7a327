#include "app/interpreters/interpreter_rules.h"

#include "app/accounts/open_session.h"
#include "app/codes.h"
#include "app/participants/roster.h"
#include "domain/language_tag.h"
#include "store/record.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

Result<void> refuse_same(store::Transaction& tx, const domain::Interpreter& interpreter, std::string_view field,
                         const std::string& value) {
    if (value.empty()) return {};
    const auto other =
        store::find<domain::Interpreter>(tx, store::where("event_id", interpreter.event_id), store::where(field, value),
                                         store::where_not("id", interpreter.id));
    if (!other) return {};
    const std::vector<base::FaultParameter> params{
        {"what", "interpreter"}, {"field", std::string(field)}, {"code", other->code}};
    return fail(Fault{FaultCode::conflict_exists, params, {{"/" + std::string(field), "duplicate", params}}});
}

}  // namespace

Interpreter view_of(const domain::Interpreter& interpreter) {
    Interpreter view{interpreter, {}};
    if (!interpreter.hours_known) view.missing.emplace_back("hours");
    if (interpreter.pairs.empty()) view.missing.emplace_back("pairs");
    if (interpreter.email.empty()) view.missing.emplace_back("email");
    return view;
}

Interpreter view_for(const Context& context, const WorkspaceId& workspace, const domain::Interpreter& interpreter) {
    auto view = view_of(interpreter);
    if (!may_see_contacts(context, workspace)) view.email = view.phone = "";
    return view;
}

Checks check_interpreter(const InterpreterEdit& edit, const domain::Structure& structure) {
    auto checks = Checks::of(edit);
    checks.names("/names", edit.names);
    checks.slots("/unavailable", edit.unavailable, structure.slots.size());
    checks.table("/seat", edit.seat, structure.tables.size());
    for (std::size_t i = 0; i < edit.pairs.size(); ++i) {
        const auto path = schema::child("/pairs", i);
        checks.language(path + "/from", edit.pairs[i].from);
        checks.language(path + "/to", edit.pairs[i].to);
        if (domain::primary_language(edit.pairs[i].from) == domain::primary_language(edit.pairs[i].to))
            checks.add(path, "same_language");
    }
    return checks;
}

void apply(const InterpreterEdit& edit, domain::Interpreter& to) {
    to.names = edit.names;
    to.email = normal_email(edit.email);
    to.phone = edit.phone;
    to.pairs = edit.pairs;
    to.unavailable = edit.unavailable;
    std::ranges::sort(to.unavailable);
    to.hours_known = edit.hours_known;
    to.rest_after = edit.rest_after;
    to.max_slots = edit.max_slots;
    to.seat = edit.seat;
    to.fields = edit.fields;
    to.note = edit.note;
}

Result<void> refuse_duplicates(store::Transaction& tx, const domain::Interpreter& interpreter) {
    GYORYU_CHECK(refuse_same(tx, interpreter, "code", interpreter.code));
    return refuse_same(tx, interpreter, "email", interpreter.email);
}

std::string next_interpreter_code(store::Transaction& tx, const EventId& event) {
    std::set<std::string> taken;
    for (const auto& row : tx.query("SELECT code FROM interpreters WHERE event_id = $1", {event.str()}))
        taken.insert(store::text_of(row[0]));
    return next_lettered_code(taken);
}

}  // namespace gyoryu::app
