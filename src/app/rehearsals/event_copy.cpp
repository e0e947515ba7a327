#include "app/rehearsals/event_copy.h"

#include "app/index.h"
#include "app/reader.h"
#include "app/timetables/reach_draft.h"
#include "store/day_tables.h"
#include "store/ledger_tables.h"
#include "store/record.h"
#include "store/registration_tables.h"
#include "store/task_tables.h"
#include "text/catalogue.h"

#include <algorithm>
#include <map>

namespace gyoryu::app {

namespace {

using domain::Meeting;
using domain::Participant;

/// Reserved by RFC 2606: no mail server will ever answer for it.
constexpr std::string_view nowhere = "rehearsal.invalid";

template <class Id>
using NewIds = std::map<Id, Id>;

/// One sentence in the four languages.
domain::Names in_all_languages(std::string_view key, const text::Parameters& params) {
    return {{"ko", text::sentence(text::Language::ko, key, params)},
            {"zh", text::sentence(text::Language::zh, key, params)},
            {"en", text::sentence(text::Language::en, key, params)},
            {"ru", text::sentence(text::Language::ru, key, params)}};
}

class EventCopy {
public:
    EventCopy(Context& context, store::Transaction& tx, const domain::Event& source, const domain::Event& copy)
        : ids_(context.services.ids), context_(context), tx_(tx), source_(source), copy_(copy) {}

    void write() {
        copy_structure();
        copy_participants();
        copy_interpreters();
        copy_wishes();
        copy_meetings();
        copy_timetable();
        copy_surroundings();
    }

private:
    template <class T>
    std::vector<T> rows_of_source() {
        return store::select_where<T>(tx_, store::where("event_id", source_.id));
    }
    template <class Id>
    static Id renamed(const NewIds<Id>& ids, const Id& id) {
        const auto found = ids.find(id);
        return found == ids.end() ? Id() : found->second;
    }

    /// A block names participants and interpreters alike.
    std::string renamed_person(const std::string& id) const {
        const auto participant = renamed(participants_, ParticipantId(id));
        return participant.empty() ? renamed(interpreters_, InterpreterId(id)).str() : participant.str();
    }

    void copy_structure() {
        for (auto structure : rows_of_source<domain::Structure>()) {
            structure.event_id = copy_.id;
            structure.revision = 1;
            store::insert(tx_, structure);
        }
    }

    OrganisationId organisation_of(const OrganisationId& id) {
        const auto known = organisations_.find(id);
        if (known != organisations_.end()) return known->second;
        auto organisation =
            store::find<domain::Organisation>(tx_, store::where("id", id)).value_or(domain::Organisation{});
        organisation.id = ids_.next<OrganisationId>();
        organisation.workspace_id = copy_.workspace_id;
        organisation.website.clear();
        organisation.note.clear();
        organisation.revision = 1;
        store::insert(tx_, organisation);
        index_row(tx_, organisation);
        organisations_.emplace(id, organisation.id);
        return organisation.id;
    }

    void copy_participants() {
        auto rows = rows_of_source<Participant>();
        std::size_t number = 0;
        for (auto& row : rows) {
            const auto id = ids_.next<ParticipantId>();
            participants_.emplace(row.id, id);
            row.id = id;
            row.event_id = copy_.id;
            row.organisation_id = organisation_of(row.organisation_id);
            const auto named = row.code.empty() ? "#" + std::to_string(++number) : row.code;
            row.contact_name =
                text::sentence(reader_of(context_.lang), "rehearsal.contact", text::Parameters{{"code", named}});
            row.email = id.str() + "@" + std::string(nowhere);
            row.phone.clear();
            row.offers.clear();
            row.needs.clear();
            row.note.clear();
            for (auto& registration : row.trade.registrations) registration.agent.clear();
            row.revision = 1;
        }
        store::insert_all(tx_, rows);
        for (const auto& row : rows) index_row(tx_, copy_.workspace_id, row);
    }

    void copy_interpreters() {
        auto rows = rows_of_source<domain::Interpreter>();
        std::size_t number = 0;
        for (auto& row : rows) {
            const auto id = ids_.next<InterpreterId>();
            interpreters_.emplace(row.id, id);
            row.id = id;
            row.event_id = copy_.id;
            const auto named = row.code.empty() ? "#" + std::to_string(++number) : row.code;
            row.names = in_all_languages("rehearsal.interpreter", {{"code", named}});
            row.email = id.str() + "@" + std::string(nowhere);
            row.phone.clear();
            row.note.clear();
            row.revision = 1;
        }
        store::insert_all(tx_, rows);
        for (const auto& row : rows) index_row(tx_, copy_.workspace_id, row);
    }

    void copy_wishes() {
        auto requests = rows_of_source<domain::Request>();
        for (auto& row : requests) {
            row.id = ids_.next<RequestId>();
            row.event_id = copy_.id;
            row.from_id = renamed(participants_, row.from_id);
            row.to_id = renamed(participants_, row.to_id);
            row.message.clear();
            row.revision = 1;
        }
        store::insert_all(tx_, requests);
        auto rules = rows_of_source<domain::PairRule>();
        for (auto& row : rules) {
            row.event_id = copy_.id;
            row.seller_id = renamed(participants_, row.seller_id);
            row.buyer_id = renamed(participants_, row.buyer_id);
        }
        store::insert_all(tx_, rules);
        auto blocks = rows_of_source<domain::Block>();
        for (auto& row : blocks) {
            row.event_id = copy_.id;
            row.from_id = renamed(participants_, row.from_id);
            row.to_id = renamed(participants_, row.to_id);
        }
        store::insert_all(tx_, blocks);
    }

    void copy_meetings() {
        auto rows = rows_of_source<Meeting>();
        for (const auto& row : rows) meetings_.emplace(row.id, ids_.next<MeetingId>());
        for (auto& row : rows) {
            row.id = renamed(meetings_, row.id);
            row.event_id = copy_.id;
            row.seller_id = renamed(participants_, row.seller_id);
            row.buyer_id = renamed(participants_, row.buyer_id);
            for (auto& after : row.after_ids) after = renamed(meetings_, after);
            std::erase(row.after_ids, MeetingId());
            row.revision = 1;
        }
        store::insert_all(tx_, rows);
    }

    /// What people were told last, else what was planned last.
    std::vector<domain::Placement> newest_timetable() {
        if (auto release = newest_release(tx_, source_.id)) return std::move(release->placements);
        const store::Select newest{{store::where("event_id", source_.id)}, {{"number", true}}, 1};
        auto drafts = store::select<domain::Draft>(tx_, newest);
        return drafts.empty() ? std::vector<domain::Placement>{} : std::move(drafts.front().placements);
    }

    void copy_timetable() {
        std::vector<domain::Placement> placements;
        for (auto place : newest_timetable()) {
            place.meeting_id = renamed(meetings_, place.meeting_id);
            if (place.meeting_id.empty() || !place.slot) continue;
            if (place.interpreter_id) place.interpreter_id = renamed(interpreters_, *place.interpreter_id);
            if (place.interpreter_id && place.interpreter_id->empty()) place.interpreter_id.reset();
            placements.push_back(std::move(place));
        }
        if (placements.empty()) return;
        domain::Draft draft;
        draft.id = ids_.next<domain::DraftId>();
        draft.event_id = copy_.id;
        draft.number = 1;
        draft.name = text::sentence(reader_of(context_.lang), "rehearsal.draft");
        draft.created_at = draft.updated_at = context_.services.clock.now();
        draft.origin = domain::DraftOrigin::copy;
        draft.verdict.status = domain::VerdictStatus::edited;
        draft.verdict.placed = static_cast<int>(placements.size());
        draft.placements = std::move(placements);
        store::insert(tx_, draft);
    }

    void copy_surroundings() {
        for (auto rates : rows_of_source<domain::EventRates>()) {
            rates.event_id = copy_.id;
            rates.revision = 1;
            store::insert(tx_, rates);
        }
        for (auto block : rows_of_source<domain::EventBlock>()) {
            block.id = ids_.next<domain::EventBlockId>();
            block.event_id = copy_.id;
            for (auto& person : block.person_ids) person = renamed_person(person);
            block.revision = 1;
            store::insert(tx_, block);
        }
        for (auto standby : rows_of_source<domain::Standby>()) {
            standby.event_id = copy_.id;
            standby.participant_id = renamed(participants_, standby.participant_id);
            store::insert(tx_, standby);
        }
    }

    base::IdSource& ids_;
    Context& context_;
    store::Transaction& tx_;
    const domain::Event& source_;
    const domain::Event& copy_;
    NewIds<OrganisationId> organisations_;
    NewIds<ParticipantId> participants_;
    NewIds<InterpreterId> interpreters_;
    NewIds<MeetingId> meetings_;
};

}  // namespace

void copy_event_rows(Context& context, store::Transaction& tx, const domain::Event& source, const domain::Event& copy) {
    EventCopy(context, tx, source, copy).write();
}

}  // namespace gyoryu::app
