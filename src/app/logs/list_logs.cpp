#include "app/logs/list_logs.h"

#include "app/checks.h"
#include "app/listed.h"
#include "app/logs/show_log.h"
#include "app/search/find_names.h"
#include "store/log_tables.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::LogState;

class Lines {
public:
    Lines(const ReleasedEvent& released, base::Instant now) : released_(released), now_(now) {
        for (const auto& slot : released.release().slots) slots_[slot.index] = &slot;
        for (const auto& table : released.release().tables) tables_[table.index] = &table;
    }

    std::optional<LogLine> line(const LogPlace& place, const LogRows* rows) const {
        const auto* meeting = released_.meeting(place.placement->meeting_id);
        if (meeting == nullptr || (place.cancelled && (rows == nullptr || !rows->log))) return std::nullopt;
        LogLine line;
        line.meeting_id = meeting->id;
        line.cancelled = place.cancelled;
        put_place(line, *place.placement, *meeting);
        line.seller = party(meeting->seller_id);
        line.buyer = party(meeting->buyer_id);
        if (rows != nullptr && rows->log) put_log(line, *rows);
        return line;
    }

private:
    LogParty party(const ParticipantId& id) const {
        LogParty to{id, {}, {}, {}};
        const auto found = released_.participants.find(id);
        if (found == released_.participants.end()) return to;
        to.names = released_.names_of(found->second);
        to.code = found->second.code;
        const auto organisation = released_.organisations.find(found->second.organisation_id);
        if (organisation != released_.organisations.end()) to.country = organisation->second.country;
        return to;
    }

    void put_place(LogLine& line, const domain::Placement& placement, const domain::Meeting& meeting) const {
        const auto slot = slots_.find(placement.slot.value_or(0));
        if (slot != slots_.end()) {
            const auto last = slots_.find(slot->first + meeting.duration_slots - 1);
            line.day = slot->second->day;
            line.starts = slot->second->starts;
            line.ends = (last == slots_.end() ? slot : last)->second->ends;
            line.session = slot->second->session;
            line.over = base::to_instant(line.day, line.ends, released_.event.time_zone) <= now_;
        }
        const auto table = tables_.find(placement.table.value_or(0));
        if (table != tables_.end()) line.table_label = table->second->label;
        if (!placement.interpreter_id) return;
        const auto interpreter = released_.interpreters.find(*placement.interpreter_id);
        if (interpreter != released_.interpreters.end()) line.interpreter_names = interpreter->second.names;
    }

    static void put_log(LogLine& line, const LogRows& rows) {
        line.state = rows.log->state;
        line.outcome = rows.log->outcome;
        line.revision = rows.log->revision;
        for (const auto& version : rows.versions) line.authors.push_back(version.author);
        const auto* content = rows.log->settled ? &*rows.log->settled
                              : line.state == LogState::differ || rows.versions.empty()
                                  ? nullptr
                                  : &rows.versions.front().content;
        line.signatures = signatures(rows);
        if (content == nullptr) return;
        line.currency = content->currency;
        line.amount_minor = content->amount_minor;
        line.expected_minor = content->expected_minor;
        line.concluded_minor = content->concluded_minor;
    }

    static int signatures(const LogRows& rows) {
        if (rows.log->settled)
            return int(rows.log->settled->seller_signature.has_value()) +
                   int(rows.log->settled->buyer_signature.has_value());
        int most = 0;
        for (const auto& version : rows.versions)
            most = std::max(most, int(!version.seller_signed.empty() && version.seller_signed == version.digest) +
                                      int(!version.buyer_signed.empty() && version.buyer_signed == version.digest));
        return most;
    }

    const ReleasedEvent& released_;
    base::Instant now_;
    std::map<int, const domain::Slot*> slots_;
    std::map<int, const domain::Table*> tables_;
};

bool fits(const LogLine& line, const LogFilter& filter) {
    if (filter.state && line.state != *filter.state) return false;
    if (!filter.day.empty() && line.day.str() != filter.day) return false;
    if (!filter.session.empty() && line.session != filter.session) return false;
    if (filter.due && !(line.over && line.state == LogState::none)) return false;
    return filter.participant.empty() || line.seller.id.str() == filter.participant ||
           line.buyer.id.str() == filter.participant;
}

bool names(const LogLine& line, const std::string& words) {
    std::string text = line.seller.code + "\n" + line.buyer.code + "\n" + line.table_label;
    for (const auto* party : {&line.seller, &line.buyer})
        for (const auto& name : party->names) text += "\n" + name.text;
    return text::contains(text, words);
}

Result<std::vector<LogLine>> lines_of(Context& context, store::Transaction& tx, const EventId& id) {
    GYORYU_TRY(event, reach_event(context, tx, id, Need::read));
    const auto released = load_log_event(context, tx, event);
    if (!released.told) return fail(FaultCode::not_released);
    return log_lines(context, tx, released);
}

}  // namespace

std::vector<LogLine> log_lines(const Context& context, store::Transaction& tx, const ReleasedEvent& released) {
    const auto logs = log_rows_of(tx, released.event.id);
    const Lines reading(released, context.services.clock.now());
    std::vector<LogLine> lines;
    for (const auto& place : log_places(released)) {
        const auto rows = logs.find(place.placement->meeting_id);
        if (auto line = reading.line(place, rows == logs.end() ? nullptr : &rows->second))
            lines.push_back(std::move(*line));
    }
    std::ranges::sort(lines, {}, [](const LogLine& line) {
        return std::tuple(line.day, line.starts, line.table_label.size(), line.table_label, line.meeting_id);
    });
    return lines;
}

Result<List<LogLine>> list_logs(Context& context, const EventId& id, const LogFilter& filter, const ListQuery& query) {
    return context.services.database.read([&](store::Transaction& tx) -> Result<List<LogLine>> {
        GYORYU_TRY(lines, lines_of(context, tx, id));
        GYORYU_CHECK(Checks::of(query).done());
        GYORYU_CHECK(Checks::of(filter).done());
        GYORYU_TRY(event, reach_event(context, tx, id, Need::read));
        const FoundOrganisations named(tx, event.workspace_id, query.q);
        std::erase_if(lines, [&](const LogLine& line) {
            return !fits(line, filter) || (!query.q.empty() && !named.has(line.seller.names) &&
                                           !named.has(line.buyer.names) && !names(line, query.q));
        });
        return slice_of(std::move(lines), query);
    });
}

}  // namespace gyoryu::app
