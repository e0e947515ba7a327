#pragma once

#include "domain/meeting.h"

#include <array>

namespace gyoryu::app {

/// What a wish is worth: 5 is wished for most.
inline constexpr int priority_max = 5;

struct RequestEdit {
    domain::ParticipantId from_id;
    domain::ParticipantId to_id;
    int priority = 3;
    std::string message;
    domain::RequestStatus status = domain::RequestStatus::open;
};
BOOST_DESCRIBE_STRUCT(RequestEdit, (), (from_id, to_id, priority, message, status))
constexpr auto limits_of(const RequestEdit*) {
    return std::to_array<base::MemberLimit>({{"priority", 1, priority_max}, {"message", 0, 2000}});
}
constexpr auto optional_members(const RequestEdit*) {
    return std::to_array<std::string_view>({"priority", "message", "status"});
}

struct RequestFilter {
    std::string participant;  ///< id; sent or received
    std::optional<domain::RequestStatus> status;
};
BOOST_DESCRIBE_STRUCT(RequestFilter, (), (participant, status))
constexpr auto limits_of(const RequestFilter*) { return std::to_array<base::MemberLimit>({{"participant", 0, 64}}); }
constexpr auto optional_members(const RequestFilter*) { return std::to_array<std::string_view>({"*"}); }

}  // namespace gyoryu::app
