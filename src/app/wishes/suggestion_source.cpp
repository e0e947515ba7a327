#include "app/wishes/suggestion_source.h"

#include "app/events/get_structure.h"
#include "app/reader.h"
#include "app/timetables/load_snapshot.h"
#include "app/timetables/planning_cache.h"
#include "store/record.h"
#include "text/catalogue.h"
#include "text/country_name.h"
#include "text/language_name.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using planning::PairIds;

/// Requests, decisions and earlier meetings, besides what `state_of` knows.
std::string wishes_state(store::Transaction& tx, const domain::Event& event) {
    std::string state;
    const auto add = [&](const store::Rows& rows) {
        for (const auto& row : rows) {
            for (const auto& cell : row)
                state += std::holds_alternative<std::string>(cell)      ? store::text_of(cell) + ","
                         : std::holds_alternative<std::nullptr_t>(cell) ? ","
                                                                        : std::to_string(store::integer_of(cell)) + ",";
            state += ';';
        }
    };
    add(
        tx.query("SELECT COUNT(*), CAST(COALESCE(SUM(revision), 0) AS BIGINT), MAX(id) FROM requests "
                 "WHERE event_id = $1",
                 {event.id.str()}));
    add(tx.query("SELECT seller_id, buyer_id, rule FROM pair_rules WHERE event_id = $1 ORDER BY seller_id, buyer_id",
                 {event.id.str()}));
    add(
        tx.query("SELECT seller_organisation_id, buyer_organisation_id, seller_rating, buyer_rating "
                 "FROM past_meetings WHERE workspace_id = $1 ORDER BY seller_organisation_id, buyer_organisation_id",
                 {event.workspace_id.str()}));
    return state;
}

/// What a draft has no place for, if it has one for anything.
Result<std::set<PairIds>> unplaced_of(Services& services, store::Transaction& tx, const domain::Event& event,
                                      const domain::Draft& draft) {
    GYORYU_TRY(board, board_of(services, tx, event, draft));
    const auto& snapshot = board->event().snapshot;
    std::set<PairIds> unplaced;
    for (std::size_t i = 0; i < snapshot.meetings.size(); ++i)
        if (!board->placements()[i].slot)
            unplaced.emplace(snapshot.meetings[i].seller_id, snapshot.meetings[i].buyer_id);
    if (unplaced.size() == snapshot.meetings.size()) unplaced.clear();
    return unplaced;
}

planning::SuggestionSources sources_of(store::Transaction& tx, const domain::Event& event) {
    const auto of_event = store::where("event_id", event.id);
    planning::SuggestionSources sources;
    sources.participants = store::select_where<domain::Participant>(
        tx, of_event, store::where_not("status", domain::ParticipantStatus::withdrawn));
    sources.interpreters = store::select_where<domain::Interpreter>(tx, of_event);
    sources.requests = store::select_where<domain::Request>(tx, of_event);
    sources.rules = store::select_where<domain::PairRule>(tx, of_event);
    sources.past = store::select_where<domain::PastMeeting>(tx, store::where("workspace_id", event.workspace_id));
    for (const auto& one : store::select_where<domain::Meeting>(tx, of_event))
        sources.meetings.emplace(one.seller_id, one.buyer_id);
    sources.room = room_of(event, structure_of(tx, event.id), sources.participants.size());
    return sources;
}

std::string market_name(const std::string& code, text::Language reader) {
    const auto key = "market." + code;
    return text::has_sentence(key) ? text::sentence(reader, key) : text::country_name(reader, code);
}

}  // namespace

planning::EventRoom room_of(const domain::Event& event, const domain::Structure& structure, std::size_t people) {
    planning::EventRoom room;
    room.slots = std::max<int>(1, static_cast<int>(structure.slots.size()));
    const auto tables = std::ranges::count(structure.tables, domain::TableKind::table, &domain::Table::kind);
    // Video and booth meetings take no table: then only people and slots limit.
    room.tables =
        static_cast<int>(event.default_mode == domain::MeetingMode::table ? tables : static_cast<long>(people));
    room.meetings_least = event.settings.fairness_floor;
    room.newcomer_meetings_least = event.settings.newcomer_floor;
    room.meetings_most = event.settings.max_meetings_per_participant.value_or(0);
    room.registrations_required = event.settings.registrations_required;
    room.date = event.starts_on;
    return room;
}

Result<std::shared_ptr<const planning::Suggestions>> suggestions_of(Services& services, store::Transaction& tx,
                                                                    const domain::Event& event,
                                                                    const SuggestionBasis& basis) {
    std::optional<domain::Draft> draft;
    if (!basis.draft.empty()) {
        draft = store::find<domain::Draft>(tx, store::where("id", basis.draft), store::where("event_id", event.id));
        if (!draft) return fail(FaultCode::not_found, {{"what", "draft"}});
    }
    std::string state = state_of(tx, event) + "/" + wishes_state(tx, event) + (basis.afresh ? "/afresh" : "/added");
    if (draft) state += "/" + draft->id.str() + ":" + std::to_string(draft->revision);
    if (auto known = services.planning->find_suggestions(state)) return known;
    auto sources = sources_of(tx, event);
    sources.afresh = basis.afresh;
    if (draft) {
        GYORYU_TRY(unplaced, unplaced_of(services, tx, event, *draft));
        sources.unplaced = std::move(unplaced);
    }
    GYORYU_TRY(made, planning::Suggestions::of(std::move(sources)));
    services.planning->keep_suggestions(state, made);
    return made;
}

StrengthReason told_reason(const planning::PairReason& reason, domain::Lang reader) {
    auto params = reason.params;
    for (const char* name : {"language", "from", "to"})
        if (const auto found = params.find(name); found != params.end())
            found->second = text::language_name(reader_of(reader), found->second);
    if (const auto found = params.find("market"); found != params.end())
        found->second = market_name(found->second, reader_of(reader));
    return {reason.code, std::move(params), reason.points};
}

std::vector<StrengthReason> told_reasons(const std::vector<planning::PairReason>& reasons, domain::Lang reader) {
    std::vector<StrengthReason> told;
    for (const auto& one : reasons) told.push_back(told_reason(one, reader));
    return told;
}

}  // namespace gyoryu::app
