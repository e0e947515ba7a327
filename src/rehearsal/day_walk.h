#pragma once

#include "rehearsal/day_state.h"
#include "rehearsal/settings.h"
#include "rehearsal/stage.h"
#include "rehearsal/sums.h"

#include <memory>

namespace gyoryu::rehearsal {

/// What a day came to, beside its state.
struct Walked {
    std::vector<double> repair_ms;
    int repairs = 0;  ///< proposals that were accepted
    Sums written;
    /// What each settled log has to say, by meeting: the amounts in minor units of `currency`.
    struct Agreed {
        std::string currency;
        std::int64_t amount = 0;
        std::int64_t expected = 0;
        std::int64_t concluded = 0;
    };
    std::map<std::string, Agreed> agreed;
};

/// Walks through all days of the copy: people come, do not come, come late; meetings run over, an interpreter falls
/// ill, somebody walks in; the secretariat takes what the repair proposes; logs are written, contradicted, agreed on
/// and settled. What happens follows from the seed and the timetable alone; the clock of the practice is set for each
/// moment, so that a slow server changes nothing but the time it takes.
class DayWalk {
public:
    DayWalk(Hands& hands, const Stage& stage, const Settings& settings, Troubles& troubles, Tell tell,
            std::stop_token stop);
    ~DayWalk();

    /// Everything that people can be told of is in `state`.
    Walked walk(DayState& state);

private:
    class Steps;
    std::unique_ptr<Steps> steps_;
};

}  // namespace gyoryu::rehearsal
