#include "engine/match/match_reason.h"

#include <array>

namespace gyoryu::engine {

std::string_view name_of(MatchReasonKey key) {
    static constexpr auto names = std::to_array<std::string_view>({
#define GYORYU_MATCH_REASON(key) #key,
#include "engine/match/match_reasons.inc"
#undef GYORYU_MATCH_REASON
    });
    return names[static_cast<std::size_t>(key)];
}

std::string_view name_of(MatchFilterKey key) {
    static constexpr auto names = std::to_array<std::string_view>({
#define GYORYU_MATCH_FILTER(key) #key,
#include "engine/match/match_reasons.inc"
#undef GYORYU_MATCH_FILTER
    });
    return names[static_cast<std::size_t>(key)];
}

}  // namespace gyoryu::engine
