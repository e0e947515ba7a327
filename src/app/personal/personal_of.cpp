#include "app/personal/load_personal.h"

#include "app/blocks/blocked_slots.h"

#include <algorithm>

namespace gyoryu::app {

namespace {

using domain::PersonKind;
using domain::Placement;

template <class T>
const T* by_index(const std::vector<T>& list, const std::optional<int>& index) {
    const auto found = index ? std::ranges::find(list, *index, &T::index) : list.end();
    return found == list.end() ? nullptr : &*found;
}

class Reading {
public:
    Reading(const ReleasedEvent& released, const PersonKey& key) : released_(released), key_(key) {}

    Personal read() {
        Personal personal;
        personal.event = released_.event;
        personal.kind = key_.kind;
        personal.id = key_.id;
        personal.event_zone = released_.event.time_zone;
        personal.zone = key_.zone;
        describe_person(personal);
        if (personal.zone.empty()) personal.zone = personal.event_zone;
        zone_ = personal.zone;
        if (released_.told) add_items(personal);
        add_blocks(personal);
        return personal;
    }

private:
    void describe_person(Personal& personal) {
        if (key_.kind == PersonKind::interpreter) {
            const auto& one = released_.interpreters.at(InterpreterId(key_.id));
            personal.names = one.names;
            for (const auto& pair : one.pairs)
                for (const auto& tag : {pair.from, pair.to})
                    if (!std::ranges::count(personal.languages, tag)) personal.languages.push_back(tag);
            return;
        }
        const auto& one = released_.participants.at(ParticipantId(key_.id));
        personal.names = released_.names_of(one);
        personal.languages = one.languages;
        if (personal.zone.empty()) personal.zone = one.time_zone;
    }

    void add_items(Personal& personal) {
        const auto& release = released_.release();
        personal.release_number = release.number;
        personal.released_at = release.released_at;
        for (const auto& placement : release.placements) add(personal, placement, PersonalStatus::planned);
        for (const auto& placement : release.cancelled) add(personal, placement, PersonalStatus::cancelled);
        std::ranges::sort(personal.items, {}, [](const PersonalItem& one) {
            return std::tuple(one.starts, one.status == PersonalStatus::cancelled, one.meeting_id);
        });
    }

    void add(Personal& personal, const Placement& placement, PersonalStatus status) {
        const auto* told = released_.meeting(placement.meeting_id);
        if (told == nullptr) return;
        const auto& meeting = *told;
        if (!concerns(meeting, placement)) return note_lost(personal, placement, meeting);
        // Cancelled in an earlier release: told then, not every time again.
        if (status == PersonalStatus::cancelled && !key_.all_cancelled && change_of(placement.meeting_id) == nullptr)
            return;
        if (auto item = item_of(placement, meeting)) {
            item->status = status;
            if (status == PersonalStatus::cancelled)
                item->change_note_code = "cancelled";
            else
                note_change(*item, placement);
            personal.items.push_back(std::move(*item));
        }
    }

    bool concerns_person(const domain::EventBlock& block) const {
        if (key_.kind == PersonKind::interpreter)
            return app::concerns(block, released_.interpreters.at(InterpreterId(key_.id)));
        return app::concerns(block, released_.participants.at(ParticipantId(key_.id)));
    }

    void add_blocks(Personal& personal) const {
        const auto& zone = released_.event.time_zone;
        for (const auto& block : released_.blocks) {
            if (!concerns_person(block)) continue;
            PersonalBlock one{block.id,
                              block.names,
                              block.kind,
                              block.place,
                              base::to_instant(block.day, block.starts, zone),
                              base::to_instant(block.day, block.ends, zone),
                              {},
                              {},
                              {}};
            const auto local = base::to_local(one.starts, zone_);
            one.day = local.day;
            one.local_start = local.time;
            one.local_end = base::to_local(one.ends, zone_).time;
            personal.blocks.push_back(std::move(one));
        }
    }

    const domain::ReleaseChange* change_of(const MeetingId& meeting) const {
        const auto found = released_.told->changes.find(meeting);
        return found == released_.told->changes.end() ? nullptr : found->second;
    }

    bool concerns(const domain::Meeting& meeting, const Placement& placement) const {
        if (key_.kind == PersonKind::interpreter)
            return placement.interpreter_id && placement.interpreter_id->str() == key_.id;
        return meeting.seller_id.str() == key_.id || meeting.buyer_id.str() == key_.id;
    }

    /// An interpreter who was replaced sees what they no longer do.
    void note_lost(Personal& personal, const Placement& placement, const domain::Meeting& meeting) {
        const auto* change = change_of(placement.meeting_id);
        if (key_.kind != PersonKind::interpreter || change == nullptr || !change->before) return;
        const auto& before = *change->before;
        if (!before.interpreter_id || before.interpreter_id->str() != key_.id) return;
        if (auto item = item_of(before, meeting)) {
            item->status = PersonalStatus::cancelled;
            item->change_note_code = "interpreter";
            personal.items.push_back(std::move(*item));
        }
    }

    void note_change(PersonalItem& item, const Placement& after) const {
        const auto* told = change_of(item.meeting_id);
        if (told == nullptr) return;
        const auto& change = *told;
        if (change.kind == domain::ReleaseChangeKind::placed) {
            if (released_.release().number > 1) item.change_note_code = "new";
            return;
        }
        item.status = PersonalStatus::moved;
        item.change_note_code = "time";
        if (!change.before || change.before->slot != after.slot) return;
        if (change.before->table != after.table)
            item.change_note_code = "table";
        else if (change.before->interpreter_id != after.interpreter_id)
            item.change_note_code = "interpreter";
    }

    std::optional<PersonalItem> item_of(const Placement& placement, const domain::Meeting& meeting) const {
        const auto& release = released_.release();
        const auto* first = by_index(release.slots, placement.slot);
        if (first == nullptr) return std::nullopt;
        const auto* last = by_index(release.slots, std::optional<int>(*placement.slot + meeting.duration_slots - 1));
        const auto& zone = released_.event.time_zone;
        PersonalItem item;
        item.meeting_id = meeting.id;
        item.slot = *placement.slot;
        item.mode = meeting.mode;
        item.event_start = first->starts;
        item.event_end = (last == nullptr ? first : last)->ends;
        item.starts = base::to_instant(first->day, first->starts, zone);
        item.ends = base::to_instant(first->day, item.event_end, zone);
        const auto local = base::to_local(item.starts, zone_);
        item.day = local.day;
        item.local_start = local.time;
        item.local_end = base::to_local(item.ends, zone_).time;
        if (const auto* table = by_index(release.tables, placement.table)) {
            item.table_label = table->label;
            item.hall = table->hall;
        }
        add_people(item, placement, meeting);
        return item;
    }

    void add_people(PersonalItem& item, const Placement& placement, const domain::Meeting& meeting) const {
        const auto seller = released_.participants.find(meeting.seller_id);
        const auto buyer = released_.participants.find(meeting.buyer_id);
        if (key_.kind == PersonKind::interpreter) {
            if (seller != released_.participants.end()) item.seller = counterpart(seller->second);
            if (buyer != released_.participants.end()) item.buyer = counterpart(buyer->second);
        } else {
            const auto& other = meeting.seller_id.str() == key_.id ? buyer : seller;
            if (other != released_.participants.end()) item.counterpart = counterpart(other->second);
        }
        const domain::Interpreter* interpreter = nullptr;
        if (placement.interpreter_id) {
            const auto found = released_.interpreters.find(*placement.interpreter_id);
            if (found != released_.interpreters.end()) interpreter = &found->second;
        }
        if (interpreter != nullptr && key_.kind == PersonKind::participant) item.interpreter_names = interpreter->names;
        item.languages = spoken_in(released_, placement, meeting, meeting.buyer_id.str() == key_.id);
        if (!item.languages.empty()) item.language = item.languages.front();
    }

    Counterpart counterpart(const domain::Participant& one) const {
        Counterpart to{one.id, released_.names_of(one), {}, {}, one.products, one.code};
        const auto organisation = released_.organisations.find(one.organisation_id);
        if (organisation != released_.organisations.end()) {
            to.country = organisation->second.country;
            to.city = organisation->second.city;
        }
        return to;
    }

    const ReleasedEvent& released_;
    const PersonKey& key_;
    std::string zone_;
};

}  // namespace

Personal personal_of(const ReleasedEvent& released, const PersonKey& key) { return Reading(released, key).read(); }

}  // namespace gyoryu::app
