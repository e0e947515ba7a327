#include "app/accounts/open_session.h"
#include "app/imports/import_plan.h"
#include "app/imports/plan_rows.h"
#include "app/imports/row_problems.h"
#include "app/participants/roster.h"
#include "app/requests/request_view.h"
#include "store/record.h"
#include "text/search_tokens.h"

#include <charconv>
#include <map>
#include <unordered_map>

namespace gyoryu::app {

namespace {

using Pair = std::pair<ParticipantId, ParticipantId>;

class RequestPlanner {
public:
    RequestPlanner(store::Transaction& tx, const domain::Event& event)
        : event_(event), people_(roster_of(tx, event.id)) {
        for (const auto& one : people_) {
            if (!one.code.empty()) index_["code/" + one.code].push_back(&one);
            if (!one.email.empty()) index_["email/" + one.email].push_back(&one);
            for (const auto& name : one.organisation.names) add_name(one, name.text);
        }
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
    void add_name(const Participant& one, const std::string& name) {
        auto& found = index_["name/" + text::search_text(name)];
        if (std::ranges::find(found, &one) == found.end()) found.push_back(&one);
    }

    /// By code, e-mail or the organisation's name in any language.
    const Participant* person(const SheetRow& row, const std::string& field, RowProblems& problems) const {
        const auto& text = row[field];
        for (const auto& key : {"code/" + text, "email/" + normal_email(text), "name/" + text::search_text(text)}) {
            const auto found = index_.find(key);
            if (found == index_.end()) continue;
            if (found->second.size() == 1) return found->second.front();
            problems.error(field, "ambiguous_reference", {{"value", text}});
            return nullptr;
        }
        if (!text.empty()) problems.error(field, "unknown_reference", {{"value", text}});
        return nullptr;
    }

    static void fill(const SheetRow& row, domain::Request& to, RowProblems& problems) {
        if (row.has("message")) to.message = row["message"];
        if (row.has("priority")) {
            const auto& text = row["priority"];
            const auto read = std::from_chars(text.data(), text.data() + text.size(), to.priority);
            if (read.ec != std::errc() || read.ptr != text.data() + text.size())
                return problems.error("priority", "not_a_number", {{"value", text}});
        }
        problems.add(Checks::of(RequestEdit{to.from_id, to.to_id, to.priority, to.message, to.status}), first_member);
    }

    const domain::Event& event_;
    std::vector<Participant> people_;
    std::unordered_map<std::string, std::vector<const Participant*>> index_;  ///< "code/S01", "email/…", "name/…"
    std::map<Pair, domain::Request> known_;
    std::map<Pair, int> seen_;
};

}  // namespace

std::vector<PlannedRow> plan_requests(const Context& context, store::Transaction& tx, const domain::Event& event,
                                      const domain::Import& import) {
    RequestPlanner planner(tx, event);
    return plan_rows(context, import, planner);
}

}  // namespace gyoryu::app
