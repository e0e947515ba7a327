#include "app/events/get_structure.h"
#include "app/imports/import_plan.h"
#include "app/imports/plan_rows.h"
#include "app/imports/row_problems.h"
#include "app/imports/slot_times.h"
#include "app/interpreters/interpreter_rules.h"
#include "documents/imports/cell_values.h"
#include "store/record.h"
#include "text/names.h"
#include "text/search_tokens.h"

#include <unordered_map>

namespace gyoryu::app {

namespace {

InterpreterEdit edit_of(const domain::Interpreter& one) {
    return {one.code,        one.names,      one.email,     one.phone, one.pairs,  one.unavailable,
            one.hours_known, one.rest_after, one.max_slots, one.seat,  one.fields, one.note};
}

/// Field of the list that a path of InterpreterEdit came from.
std::string field_of(std::string_view path) {
    const auto member = first_member(path);
    if (member == "names") return "name";
    return member == "pairs" ? "languages" : member;
}

class InterpreterPlanner {
public:
    InterpreterPlanner(store::Transaction& tx, const domain::Event& event)
        : event_(event), structure_(structure_of(tx, event.id)) {
        for (auto& one : store::select_where<domain::Interpreter>(tx, store::where("event_id", event.id))) {
            if (!one.code.empty()) index_.emplace("code/" + one.code, known_.size());
            if (!one.email.empty()) index_.emplace("email/" + one.email, known_.size());
            for (const auto& name : one.names) index_.emplace("name/" + text::search_text(name.text), known_.size());
            known_.push_back(std::move(one));
        }
    }

    InterpreterChange change_of(const SheetRow& row, RowProblems& problems) {
        InterpreterChange change;
        problems.require("name");
        problems.require("languages");
        refuse_repeated(row, problems);
        if (const auto* before = match(row, problems)) {
            change.before = *before;
            change.after = *before;
        }
        change.after.event_id = event_.id;
        fill(row, change.after, problems);
        problems.add(check_interpreter(edit_of(change.after), structure_), field_of);
        return change;
    }

private:
    const domain::Interpreter* found(const std::string& key) const {
        const auto found = index_.find(key);
        return found == index_.end() ? nullptr : &known_[found->second];
    }

    const domain::Interpreter* match(const SheetRow& row, RowProblems& problems) const {
        const auto* coded = row.has("code") ? found("code/" + row["code"]) : nullptr;
        const auto* mailed = row.has("email") ? found("email/" + problems.email()) : nullptr;
        if (coded != nullptr && mailed != nullptr && coded != mailed)
            problems.error("email", "email_of_other", {{"code", mailed->code}});
        if (coded != nullptr) return coded;
        return mailed != nullptr ? mailed : found("name/" + text::search_text(row["name"]));
    }

    void refuse_repeated(const SheetRow& row, RowProblems& problems) {
        const auto note = [&](const std::string& field, const std::string& key) {
            const auto [seen, is_new] = seen_.try_emplace(field + "/" + key, row.number());
            if (!is_new) problems.error(field, "repeats_row", {{"row", std::to_string(seen->second)}});
        };
        if (row.has("code")) note("code", row["code"]);
        if (row.has("email")) note("email", problems.email());
        if (row.has("name") && !row.has("code")) note("name", text::search_text(row["name"]));
    }

    void fill(const SheetRow& row, domain::Interpreter& to, RowProblems& problems) const {
        if (row.has("code")) to.code = row["code"];
        if (row.has("email")) to.email = problems.email();
        if (row.has("phone")) to.phone = row["phone"];
        if (row.has("note")) to.note = row["note"];
        if (row.has("name") && std::ranges::find(to.names, row["name"], &domain::Name::text) == to.names.end()) {
            const domain::Name name{std::string(text::guessed_language(row["name"])), row["name"]};
            const auto same = std::ranges::find(to.names, name.lang, &domain::Name::lang);
            if (same != to.names.end())
                *same = name;
            else
                to.names.push_back(name);
        }
        if (row.has("languages")) fill_pairs(row, to, problems);
        if (auto absences = absences_of(row, event_, structure_, problems)) {
            to.unavailable = std::move(*absences);
            to.hours_known = true;
        }
    }

    static void fill_pairs(const SheetRow& row, domain::Interpreter& to, RowProblems& problems) {
        const auto pairs = documents::language_pairs_of(row["languages"]);
        if (!pairs || pairs->empty())
            return problems.error("languages", "unknown_language", {{"value", row["languages"]}});
        to.pairs.clear();
        for (const auto& [from, other] : *pairs) to.pairs.push_back({from, other});
    }

    const domain::Event& event_;
    domain::Structure structure_;
    std::vector<domain::Interpreter> known_;
    std::unordered_map<std::string, std::size_t> index_;  ///< "code/A", "email/…", "name/…" → known_
    std::unordered_map<std::string, int> seen_;
};

}  // namespace

std::vector<PlannedRow> plan_interpreters(const Context& context, store::Transaction& tx, const domain::Event& event,
                                          const domain::Import& import) {
    InterpreterPlanner planner(tx, event);
    return plan_rows(context, import, planner);
}

}  // namespace gyoryu::app
