#pragma once

#include "base/result.h"
#include "engine/match/match_problem.h"

#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::formats {

/// The value of `format` in a file of profiles.
inline constexpr std::string_view profiles_format = "gyoryu-profiles/1";

/// What a profile says of its products in words and codes, still to be compared.
struct ProductTexts {
    std::vector<std::string> offers, needs;
    std::vector<std::string> offers_emdn, needs_emdn;
};

/// A match problem with the names its file gives to things; an empty name stands for the 1-based number. Tokens of
/// profiles are empty; `texts` waits to become them.
struct NamedMatch {
    engine::MatchProblem problem;
    std::vector<ProductTexts> texts;  ///< by profile
    std::vector<std::string> profiles;
    std::vector<std::string> markets;
    std::vector<std::string> registrations;  ///< by KindIndex
    std::vector<std::string> languages;
    std::vector<std::string> interpreters;
    int slots = 0;
    int tables = 0;
};

inline constexpr int match_profiles_most = 10'000;
inline constexpr std::int64_t match_pairs_most = 2'000'000;

/// Reads the profiles format of docs/matching.md. Faults: malformed_json or unreadable_profiles, each issue's path
/// "line:column".
base::Result<NamedMatch> read_profiles_json(std::string_view text);

/// The pairs of a timetable that `gyoryu plan` made from a match, by whether they have a place.
struct PlacedPairs {
    std::vector<engine::SellerBuyer> placed, unplaced;
};

/// Reads the `meetings` of a result of `gyoryu plan`, whose ids are those of meeting_id. Faults: malformed_json or
/// unreadable_timetable, each issue's path "line:column".
base::Result<PlacedPairs> read_placed_pairs(std::string_view text, const NamedMatch& named);

/// How a plan problem names the meeting of a pair: "seller/buyer".
std::string meeting_id(const NamedMatch& named, engine::ProfileIndex seller, engine::ProfileIndex buyer);

}  // namespace gyoryu::formats
