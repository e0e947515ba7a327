#pragma once

#include "app/context.h"
#include "app/participants/participant_view.h"
#include "app/wishes/pair_view.h"
#include "domain/event.h"
#include "domain/interpreter.h"
#include "planning/pair_strength.h"
#include "store/transaction.h"

#include <map>
#include <unordered_map>

namespace gyoryu::app {

/// A seller and a buyer.
using PairKey = std::pair<ParticipantId, ParticipantId>;

/// Everything that is wished and decided at an event, by pair; withdrawn participants and requests are left out.
struct WishList {
    struct Entry {
        std::optional<domain::Request> seller_request;
        std::optional<domain::Request> buyer_request;
        domain::PairDecision rule = domain::PairDecision::none;

        AskedBy asked_by() const;
        bool declined() const;
        /// The pair is to meet: a living wish or `must`, and not `never`.
        bool expected() const;
    };

    std::vector<Participant> roster;  ///< sellers first, by code
    std::vector<domain::Interpreter> interpreters;
    std::map<PairKey, Entry> entries;
    std::vector<domain::PastMeeting> past;  ///< of the workspace
    planning::EventRoom room;
    int total_requests = 0;

    const Participant& person(const ParticipantId& id) const { return roster[index.at(id)]; }
    planning::PairScorer scorer() const;

    std::unordered_map<ParticipantId, std::size_t> index;  ///< into `roster`
};

/// Reads it in a number of statements that does not depend on its size.
WishList wish_list_of(store::Transaction& tx, const domain::Event& event);

}  // namespace gyoryu::app
