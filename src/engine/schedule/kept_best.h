#pragma once

#include "engine/schedule/choice.h"

#include <utility>
#include <vector>

namespace gyoryu::engine {

/// The best timetable of a search that goes on from it. What changed since is noted, so that a new best costs nothing
/// however large the event is; the timetable itself is put together when somebody asks.
class KeptBest {
public:
    using Changes = std::vector<std::pair<MeetingIndex, Choice>>;

    /// `choices` is the best, and the search stands elsewhere.
    void set(std::vector<Choice> choices);
    /// The search stands at the best now.
    void here();
    /// The search went on: the meetings with what they had before, in the order of the changes. `now` as it stands.
    void changed(const Changes& before, const std::vector<Choice>& now);
    /// Puts the best together.
    const std::vector<Choice>& put_together(const std::vector<Choice>& now);

private:
    std::vector<Choice> choices_;
    Changes since_;  ///< from the best to where the search stands, while it is not put together
    bool together_ = true;
};

}  // namespace gyoryu::engine
