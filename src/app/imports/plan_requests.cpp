#include "app/imports/import_plan.h"
#include "app/imports/participant_references.h"
#include "app/imports/plan_rows.h"
#include "app/imports/row_problems.h"
#include "app/participants/roster.h"
#include "app/reader.h"
#include "app/requests/request_view.h"
#include "documents/imports/wish_cells.h"
#include "store/record.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace gyoryu::app {

namespace {

using Pair = std::pair<ParticipantId, ParticipantId>;

class RequestPlanner {
public:
    RequestPlanner(const Context& context, store::Transaction& tx, const domain::Event& event)
        : context_(context), event_(event), people_(roster_of(tx, event.id)) {
        for (auto& request : store::select_where<domain::Request>(
                 tx, store::where("event_id", event.id), store::where_not("status", domain::RequestStatus::withdrawn)))
            known_.emplace(Pair{request.from_id, request.to_id}, std::move(request));
    }

    RequestChange change_of(const SheetRow& row, RowProblems& problems) {
        RequestChange change;
        problems.require("from");
        problems.require("to");
        const auto* from = person(row, "from", problems);
        const auto* to = person(row, "to", problems);
        if (from == nullptr || to == nullptr) return change;
        if (from->organisation_id == to->organisation_id)
            problems.error("to", "with_oneself");
        else if (from->side == to->side)
            problems.error("to", "same_side_row");
        const Pair pair{from->id, to->id};
        const auto [seen, is_new] = seen_.try_emplace(pair, row.number());
        if (!is_new) problems.error("to", "repeats_row", {{"row", std::to_string(seen->second)}});
        if (const auto found = known_.find(pair); found != known_.end()) change.before = found->second;
        if (change.before) change.after = *change.before;
        change.after.event_id = event_.id;
        change.after.from_id = from->id;
        change.after.to_id = to->id;
        fill(row, change.after, problems);
        return change;
    }

private:
    const Participant* person(const SheetRow& row, const std::string& field, RowProblems& problems) const {
        const auto& text = row[field];
        const auto found = people_.find(text);
        const auto named = [&](const Participant& one) { return shown(context_.lang, one.organisation.names); };
        if (found.by_likeness)
            problems.warning(field, "read_as", {{"value", text}, {"name", named(*found.one)}});
        else if (found.ambiguous)
            problems.error(field, "ambiguous_reference", {{"value", text}});
        else if (found.nearest != nullptr)
            problems.error(field, "unknown_but_alike", {{"value", text}, {"name", named(*found.nearest)}});
        else if (found.one == nullptr && !text.empty())
            problems.error(field, "unknown_reference", {{"value", text}});
        return found.one;
    }

    /// The first choice is wished for most; a strength beside it says it itself.
    static void fill_priority(const SheetRow& row, domain::Request& to, RowProblems& problems) {
        if (row.has("rank")) {
            const auto rank = documents::rank_in(row["rank"]);
            if (!rank) return problems.error("rank", "not_a_number", {{"value", row["rank"]}});
            to.priority = std::max(priority_max + 1 - *rank, 1);
        }
        if (row.has("priority")) {
            const auto& text = row["priority"];
            const auto read = std::from_chars(text.data(), text.data() + text.size(), to.priority);
            if (read.ec != std::errc() || read.ptr != text.data() + text.size())
                return problems.error("priority", "not_a_number", {{"value", text}});
        }
    }

    static void fill(const SheetRow& row, domain::Request& to, RowProblems& problems) {
        if (row.has("message")) to.message = row["message"];
        fill_priority(row, to, problems);
        problems.add(Checks::of(RequestEdit{to.from_id, to.to_id, to.priority, to.message, to.status}), first_member);
    }

    const Context& context_;
    const domain::Event& event_;
    ParticipantReferences people_;
    std::map<Pair, domain::Request> known_;
    std::map<Pair, int> seen_;
};

}  // namespace

std::vector<PlannedRow> plan_requests(const Context& context, store::Transaction& tx, const domain::Event& event,
                                      const domain::Import& import) {
    RequestPlanner planner(context, tx, event);
    return plan_rows(context, import, planner);
}

}  // namespace gyoryu::app
