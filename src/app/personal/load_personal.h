#pragma once

#include "app/personal/personal_view.h"
#include "domain/interpreter.h"
#include "domain/organisation.h"
#include "domain/participant.h"
#include "store/transaction.h"

#include <memory>
#include <unordered_map>

namespace gyoryu::app {

/// A release and the way to its meetings; immutable, shared by all who read it.
struct ToldRelease {
    explicit ToldRelease(domain::Release told);
    ToldRelease(const ToldRelease&) = delete;
    ToldRelease& operator=(const ToldRelease&) = delete;

    const domain::Release release;
    std::unordered_map<MeetingId, const domain::Meeting*> meetings;
    std::unordered_map<MeetingId, const domain::ReleaseChange*> changes;
};

/// The newest release of an event, or none. Releases never change: one that was read before is not read again.
std::shared_ptr<const ToldRelease> newest_told(Services& services, store::Transaction& tx, const EventId& event);

/// The newest release with the people in it, to read anybody's own timetable from. Rows of people whom the asker does
/// not meet are in here: only `personal_of` decides what leaves.
struct ReleasedEvent {
    domain::Event event;
    std::shared_ptr<const ToldRelease> told;  ///< none: nothing released yet
    std::unordered_map<ParticipantId, domain::Participant> participants;
    std::unordered_map<InterpreterId, domain::Interpreter> interpreters;
    std::unordered_map<OrganisationId, domain::Organisation> organisations;
    std::vector<domain::EventBlock> blocks;

    const domain::Release& release() const { return told->release; }
    /// Of the release, or none.
    const domain::Meeting* meeting(const MeetingId& id) const;
    const domain::Names& names_of(const domain::Participant& participant) const;
};

/// Everybody of the event (for packs and whole timetables).
ReleasedEvent load_released(store::Transaction& tx, const domain::Event& event,
                            std::shared_ptr<const ToldRelease> told);

/// Only those who share a meeting with the person.
ReleasedEvent load_around(Services& services, store::Transaction& tx, const domain::Event& event,
                          domain::PersonKind kind, const std::string& person_id);

/// One language both sides speak, else the two that the interpreter joins, the seller's first (the buyer's first with
/// `buyer_first`); empty when neither is known.
std::vector<std::string> spoken_in(const ReleasedEvent& released, const domain::Placement& placement,
                                   const domain::Meeting& meeting, bool buyer_first = false);

/// Whose timetable, and the zone their times are read in.
struct PersonKey {
    domain::PersonKind kind = domain::PersonKind::participant;
    std::string id;
    std::string zone = {};       ///< IANA; empty = the person's own, or the event's
    bool all_cancelled = false;  ///< meetings cancelled in earlier releases too
};

/// The person must be in `released`.
Personal personal_of(const ReleasedEvent& released, const PersonKey& key);

}  // namespace gyoryu::app
