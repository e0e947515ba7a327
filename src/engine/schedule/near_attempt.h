#pragma once

#include "base/random.h"
#include "engine/schedule/attempt.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace gyoryu::engine {

/// Looks for better timetables near a known one: keeps most of it, leaves the rest to clauses, again and again with
/// another rest (large neighbourhoods: Shaw 1998). Whatever it finds it goes on from.
class NearAttempt final : public Attempt {
public:
    /// The goal is better than `now`. `least` is proven on the goal's last level.
    NearAttempt(const Compiled& compiled, Goal goal, std::int64_t least, std::vector<Choice> now,
                const SatSettings& settings);

    /// Satisfiable when something better was found; unsatisfiable when nothing is, near or far.
    SatAnswer run(std::uint64_t work_most, const std::stop_token& stop) override;
    std::vector<Choice> choices() const override { return now_; }
    std::int64_t reached() const override { return reached_; }
    std::uint64_t work() const override { return Attempt::work() + looks_ * look_work; }

private:
    /// Of a look, apart from its conflicts.
    static constexpr std::uint64_t look_work = 3'000;
    /// How much is left to the clauses: what is refuted at once was too little, what stays undecided too much.
    struct Size {
        std::size_t now, least, most;
        void learn(SatAnswer answer);
    };

    void order_twins();
    SatAnswer look(std::uint64_t work_most, const std::stop_token& stop);
    std::vector<SlotSet> days() const;
    ParticipantIndex somebody(const std::vector<SlotSet>& days);
    std::vector<Literal> but_a_time(const std::vector<SlotSet>& days);
    std::vector<Literal> but_some_days(const std::vector<SlotSet>& days);

    std::int64_t least_, reached_;
    std::vector<Choice> now_;
    base::Random random_;
    Size meetings_, people_;
    std::uint64_t looks_ = 0;
    bool nothing_kept_ = false;  ///< in the last look
};

}  // namespace gyoryu::engine
