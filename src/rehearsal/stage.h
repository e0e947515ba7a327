#pragma once

#include "rehearsal/api_client.h"
#include "rehearsal/settings.h"

#include <functional>

namespace gyoryu::rehearsal {

using Tell = std::function<void(const std::string& key, const std::vector<std::pair<std::string, std::string>>&)>;

/// The sealed copy on which a day is rehearsed, with its timetable released and a token for it.
struct Stage {
    std::string rehearsal;  ///< id
    std::string event;      ///< id of the copy
    std::int64_t meetings = 0;
    std::string token;
    std::string token_id;
};

/// Signs in, has the event copied, and releases its timetable, planned first where there is none that keeps the rules.
/// `organiser` is signed in afterwards. `tell` hears what is going on.
Attempt<Stage> set_up(ApiClient& organiser, ApiClient& program, const Settings& settings, const Tell& tell);

/// The copy stays to be read; the token ends, and with it the practice clock. With `remove`, the copy goes too.
void clear_up(ApiClient& organiser, ApiClient& program, const Stage& stage, bool remove);

}  // namespace gyoryu::rehearsal
