#pragma once

#include <algorithm>
#include "planning/board.h"
#include "planning/edit.h"

#include <gtest/gtest.h>

#include <memory>

namespace gyoryu::planning_tests {

using namespace gyoryu::planning;
using domain::Placement;

/// An event written down in a few lines: sellers and buyers by name, slots of 20 minutes, tables in a row.
class SmallEvent {
public:
    explicit SmallEvent(int slots = 4, int tables = 2) {
        snapshot.event.id = domain::EventId("event");
        snapshot.event.time_zone = "Asia/Seoul";
        snapshot.structure.event_id = snapshot.event.id;
        const auto day = base::LocalDate::of(2016, 6, 22);
        for (int s = 0; s < slots; ++s)
            snapshot.structure.slots.push_back({s + 1, day, {600 + 20 * s}, {620 + 20 * s}, "am", true});
        for (int t = 0; t < tables; ++t)
            snapshot.structure.tables.push_back(
                {t + 1, "T" + std::to_string(t + 1), "A", 10 * t, 0, {}, domain::TableKind::table});
    }

    domain::Participant& person(const std::string& name, domain::ParticipantSide side,
                                std::vector<std::string> languages = {"ko"}) {
        domain::Organisation organisation;
        organisation.id = domain::OrganisationId("org-" + name);
        organisation.names = {{"ko", name}};
        snapshot.organisations.emplace(organisation.id, organisation);
        domain::Participant participant;
        participant.id = domain::ParticipantId(name);
        participant.event_id = snapshot.event.id;
        participant.side = side;
        participant.code = name;
        participant.organisation_id = organisation.id;
        participant.languages = std::move(languages);
        snapshot.participants.push_back(std::move(participant));
        return snapshot.participants.back();
    }
    domain::Participant& seller(const std::string& name, std::vector<std::string> languages = {"ko"}) {
        return person(name, domain::ParticipantSide::seller, std::move(languages));
    }
    domain::Participant& buyer(const std::string& name, std::vector<std::string> languages = {"ko"}) {
        return person(name, domain::ParticipantSide::buyer, std::move(languages));
    }
    domain::Participant& named(const std::string& name) {
        return *std::ranges::find(snapshot.participants, domain::ParticipantId(name), &domain::Participant::id);
    }

    domain::Interpreter& interpreter(const std::string& name, bool hours_known = true) {
        domain::Interpreter one;
        one.id = domain::InterpreterId(name);
        one.event_id = snapshot.event.id;
        one.code = name;
        one.names = {{"ko", name}};
        one.pairs = {{"ko", "zh"}};
        one.hours_known = hours_known;
        snapshot.interpreters.push_back(std::move(one));
        return snapshot.interpreters.back();
    }

    /// Its id is "seller-buyer".
    domain::Meeting& meeting(const std::string& seller, const std::string& buyer) {
        domain::Meeting one;
        one.id = domain::MeetingId(seller + "-" + buyer);
        one.event_id = snapshot.event.id;
        one.seller_id = domain::ParticipantId(seller);
        one.buyer_id = domain::ParticipantId(buyer);
        snapshot.meetings.push_back(std::move(one));
        return snapshot.meetings.back();
    }

    std::shared_ptr<const PlannedEvent> planned() const {
        auto made = gyoryu::planning::planned(snapshot);
        EXPECT_TRUE(made.has_value());
        return *made;
    }
    Board board(const std::vector<Placement>& placements) const { return Board(planned(), placements); }

    Snapshot snapshot;
};

inline Placement at(const std::string& meeting, int slot, std::optional<int> table,
                    const std::string& interpreter = {}) {
    Placement placement{domain::MeetingId(meeting), slot, table, {}, false};
    if (!interpreter.empty()) placement.interpreter_id = domain::InterpreterId(interpreter);
    return placement;
}

inline Move move_to(const std::string& meeting, std::optional<int> slot, std::optional<int> table = {}) {
    return {domain::MeetingId(meeting), slot, table, {}, {}};
}

/// The rules of some reasons, in order.
template <class Reasons>
std::vector<std::string> rules(const Reasons& reasons) {
    std::vector<std::string> found;
    for (const auto& one : reasons) found.push_back(one.rule);
    return found;
}

}  // namespace gyoryu::planning_tests
