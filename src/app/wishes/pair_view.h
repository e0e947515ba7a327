#pragma once

#include "domain/meeting.h"
#include "domain/participant.h"

#include "planning/reason.h"

namespace gyoryu::app {

BOOST_DEFINE_ENUM_CLASS(AskedBy, none, seller, buyer, both)

/// One part of a pair's strength; the sentence is `pair.<code>` in the catalogue.
struct StrengthReason {
    std::string code;
    planning::Params params;
    int points = 0;  ///< all points of a pair sum up to its strength
};
BOOST_DESCRIBE_STRUCT(StrengthReason, (), (code, params, points))

/// What two organisations think of having met before; 0 when they have not said.
struct PastRating {
    int seller_rating = 0;
    int buyer_rating = 0;
};
BOOST_DESCRIBE_STRUCT(PastRating, (), (seller_rating, buyer_rating))

/// What one of a pair asked of the other and waits for: no wish before it is accepted.
struct WaitingAsk {
    domain::ParticipantSide from = domain::ParticipantSide::seller;
    int priority = 3;
    std::string message;
    base::Instant created_at;
    base::Instant expires_at;
};
BOOST_DESCRIBE_STRUCT(WaitingAsk, (), (from, priority, message, created_at, expires_at))

/// Everything about a seller and a buyer.
struct Pair {
    domain::ParticipantId seller_id;
    domain::ParticipantId buyer_id;
    domain::PairDecision rule = domain::PairDecision::none;
    AskedBy asked_by = AskedBy::none;
    int strength = 0;  ///< 0 to 100
    std::vector<StrengthReason> reasons;
    bool needs_interpreter = false;
    std::vector<std::string> languages;  ///< shared
    std::optional<domain::Request> seller_request;
    std::optional<domain::Request> buyer_request;
    std::vector<WaitingAsk> waiting;
    std::optional<domain::MeetingId> meeting_id;
    std::optional<PastRating> past;
};
BOOST_DESCRIBE_STRUCT(Pair, (),
                      (seller_id, buyer_id, rule, asked_by, strength, reasons, needs_interpreter, languages,
                       seller_request, buyer_request, waiting, meeting_id, past))

struct PairEdit {
    domain::PairDecision rule = domain::PairDecision::none;
};
BOOST_DESCRIBE_STRUCT(PairEdit, (), (rule))

struct ParticipantBrief {
    domain::ParticipantId id;
    std::string code;
    domain::ParticipantSide side = domain::ParticipantSide::seller;
    domain::Names names;
    std::string country;
    std::vector<std::string> languages;
    int sent = 0;
    int received = 0;
};
BOOST_DESCRIBE_STRUCT(ParticipantBrief, (), (id, code, side, names, country, languages, sent, received))

struct WishCell {
    domain::ParticipantId seller_id;
    domain::ParticipantId buyer_id;
    AskedBy asked_by = AskedBy::none;
    int strength = 0;
    domain::PairDecision rule = domain::PairDecision::none;
    bool declined = false;
    AskedBy waiting = AskedBy::none;  ///< whose ask has no answer yet
};
BOOST_DESCRIBE_STRUCT(WishCell, (), (seller_id, buyer_id, asked_by, strength, rule, declined, waiting))

/// The matrix of sellers and buyers. `cells` holds pairs with a request, a decision or an ask that waits; one with none
/// of these is a suggestion for somebody who has no wishes yet.
struct Wishes {
    std::vector<ParticipantBrief> sellers;
    std::vector<ParticipantBrief> buyers;
    std::vector<WishCell> cells;
    int total_requests = 0;
};
BOOST_DESCRIBE_STRUCT(Wishes, (), (sellers, buyers, cells, total_requests))

}  // namespace gyoryu::app
