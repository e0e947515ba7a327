#pragma once

#include "engine/match/explain_choice.h"
#include "engine/match/match_people.h"
#include "engine/match/score_pair.h"
#include "formats/match_profiles.h"
#include "formats/named_problem.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace gyoryu::formats {

/// What is told of two profiles that somebody asks about.
struct AskedPair {
    engine::ProfileIndex seller = engine::none;
    engine::ProfileIndex buyer = engine::none;
    engine::PairScore score;
    std::optional<engine::CandidateExplanation> choice;  ///< nothing when a filter excludes the pair
};

/// A match that was made, and what stands beside it in the result.
struct MadeMatch {
    const NamedMatch& named;
    const engine::MatchIndex& index;
    const engine::MatchChoice& choice_problem;
    const engine::ChosenMeetings& choice;
    /// What tokens are called: ids of terms, else the words.
    std::function<std::vector<std::string>(const std::vector<engine::TokenIndex>&)> names_of_tokens;
    std::optional<PlacedPairs> before;  ///< the last timetable, when one was fed back
    std::optional<AskedPair> asked;
};

/// What changed against the meetings a timetable was made of.
struct MatchChanges {
    std::vector<engine::SellerBuyer> kept, removed, added;
};
MatchChanges changes_of(const MadeMatch& made);

/// A profile that gets fewer meetings than it wants at least, and how many fewer.
struct MissingMeetings {
    engine::ProfileIndex profile = engine::none;
    std::int32_t meetings = 0;
};
/// In the order of the profiles.
std::vector<MissingMeetings> missing_of(const MadeMatch& made);

/// The result of `gyoryu match` as docs/matching.md describes it.
std::string write_match_json(const MadeMatch& made);

/// The chosen meetings as a problem for `gyoryu plan`: priorities are points, at least 1 (a must counts 1,000 more),
/// every slot of one day, tables without features.
NamedProblem plan_problem_of(const NamedMatch& named, const engine::MatchChoice& choice_problem,
                             const engine::ChosenMeetings& choice);

}  // namespace gyoryu::formats
