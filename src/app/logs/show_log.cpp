#include "app/logs/show_log.h"

#include "app/files/file_rows.h"
#include "app/logs/log_rules.h"
#include "store/log_tables.h"
#include "store/record.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

/// What of a log the reader may see.
struct Sight {
    bool member = false;
    bool contacts = false;   ///< of an event's people; the parties of a meeting exchange theirs
    bool organises = false;  ///< sees everybody's contacts and notes
};

Sight sight_of(const Context& context, const LogMeeting& meeting) {
    const auto& workspace = meeting.event().workspace_id;
    const bool person = std::holds_alternative<domain::PersonActor>(context.actor);
    const bool organises = domain::may_read_log_contacts(context.actor, workspace);
    return {!person && domain::may_read_workspace(context.actor, workspace), person || organises, organises};
}

LogVersion version_view(const domain::LogVersion& row, const LogMeeting& meeting, const Sight& sight) {
    LogVersion view;
    view.id = row.id;
    view.author = row.author;
    view.own = meeting.author == row.author;
    view.content = sight.contacts ? row.content : without_contacts(row.content);
    if (!sight.organises && !view.own) view.content.note.clear();
    view.digest = row.digest;
    view.seller_agreed = row.seller_agreed == row.digest;
    view.buyer_agreed = row.buyer_agreed == row.digest;
    view.seller_signature_holds = row.content.seller_signature && row.seller_signed == row.digest;
    view.buyer_signature_holds = row.content.buyer_signature && row.buyer_signed == row.digest;
    if (view.own) view.write_id = row.write_id;
    view.written_at = row.written_at;
    view.updated_at = row.updated_at;
    view.revision = row.revision;
    return view;
}

Counterpart party(const ReleasedEvent& released, const ParticipantId& id) {
    Counterpart to;
    to.id = id;
    const auto found = released.participants.find(id);
    if (found == released.participants.end()) return to;
    const auto& one = found->second;
    to.names = released.names_of(one);
    to.products = one.products;
    to.code = one.code;
    const auto organisation = released.organisations.find(one.organisation_id);
    if (organisation == released.organisations.end()) return to;
    to.country = organisation->second.country;
    to.city = organisation->second.city;
    return to;
}

LogContacts known_contacts(const LogMeeting& meeting, const Sight& sight) {
    LogContacts known;
    const auto& people = meeting.released.participants;
    const auto seller = people.find(meeting.parties.seller_id);
    const auto buyer = people.find(meeting.parties.buyer_id);
    const auto may_know = [&](domain::LogAuthor party) { return sight.organises || meeting.author == party; };
    if (seller != people.end() && may_know(domain::LogAuthor::seller))
        known.seller_person = seller->second.contact_name;
    if (buyer == people.end() || !may_know(domain::LogAuthor::buyer)) return known;
    known.buyer_person = buyer->second.contact_name;
    known.buyer_email = buyer->second.email;
    return known;
}

void describe_place(MeetingLog& view, const LogMeeting& meeting) {
    if (const auto* slot = meeting.slot()) {
        view.day = slot->day;
        view.starts = slot->starts;
        const auto& slots = meeting.released.release().slots;
        const auto last =
            std::ranges::find(slots, slot->index + meeting.meeting.duration_slots - 1, &domain::Slot::index);
        view.ends = last == slots.end() ? slot->ends : last->ends;
    }
    const auto& tables = meeting.released.release().tables;
    if (const auto table = std::ranges::find(tables, meeting.placement.table.value_or(0), &domain::Table::index);
        table != tables.end())
        view.table_label = table->label;
    if (!meeting.placement.interpreter_id) return;
    const auto interpreter = meeting.released.interpreters.find(*meeting.placement.interpreter_id);
    if (interpreter != meeting.released.interpreters.end()) view.interpreter_names = interpreter->second.names;
}

std::vector<LogCard> cards_of(store::Transaction& tx, const MeetingId& meeting) {
    std::vector<LogCard> cards;
    for (const auto& file : files_of(tx, {domain::StoredFileOwner::meeting, meeting.str()}))
        if (file.kind == domain::StoredFileKind::card_photo)
            cards.push_back({file.id.str(), file.media_type, file.added_at});
    return cards;
}

void sort_versions(std::vector<domain::LogVersion>& versions) {
    std::ranges::sort(versions, {}, &domain::LogVersion::author);
}

}  // namespace

LogRows log_rows(store::Transaction& tx, const MeetingId& meeting) {
    LogRows rows;
    rows.log = store::find<domain::MeetingLog>(tx, store::where("meeting_id", meeting));
    if (rows.log) rows.versions = store::select_where<domain::LogVersion>(tx, store::where("meeting_id", meeting));
    sort_versions(rows.versions);
    return rows;
}

std::map<MeetingId, LogRows> log_rows_of(store::Transaction& tx, const EventId& event) {
    std::map<MeetingId, LogRows> all;
    for (auto& row : store::select_where<domain::MeetingLog>(tx, store::where("event_id", event))) {
        const auto meeting = row.meeting_id;
        all[meeting].log = std::move(row);
    }
    for (auto& row : store::select_where<domain::LogVersion>(tx, store::where("event_id", event)))
        all[row.meeting_id].versions.push_back(std::move(row));
    for (auto& [meeting, rows] : all) sort_versions(rows.versions);
    return all;
}

MeetingLog show_log(const Context& context, store::Transaction& tx, const LogMeeting& meeting, const LogRows& rows) {
    const auto sight = sight_of(context, meeting);
    MeetingLog view;
    view.meeting_id = meeting.meeting.id;
    view.event_id = meeting.event().id;
    view.state = rows.log ? rows.log->state : domain::LogState::none;
    view.mode = meeting.meeting.mode;
    view.cancelled = meeting.cancelled;
    view.seller = party(meeting.released, meeting.parties.seller_id);
    view.buyer = party(meeting.released, meeting.parties.buyer_id);
    view.known = known_contacts(meeting, sight);
    view.author = meeting.author;
    describe_place(view, meeting);
    std::vector<domain::LogContent> contents;
    for (const auto& row : rows.versions) {
        view.versions.push_back(version_view(row, meeting, sight));
        contents.push_back(row.content);
    }
    if (contents.size() > 1) view.comparison = domain::compare(contents);
    if (sight.contacts) view.cards = cards_of(tx, meeting.meeting.id);
    if (!rows.log) return view;
    if (rows.log->settled) view.settled = sight.contacts ? *rows.log->settled : without_contacts(*rows.log->settled);
    if (view.settled && !sight.organises) view.settled->note.clear();
    view.settled_at = rows.log->settled_at;
    view.settled_by = rows.log->settled_by;
    if (sight.member) view.entry_ids = rows.log->entry_ids;
    view.revision = rows.log->revision;
    return view;
}

}  // namespace gyoryu::app
