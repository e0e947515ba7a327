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
    /// What was found elsewhere, and a goal better than that; keeps what was learned. False when the goal is of another
    /// kind, or one that clauses cannot say.
    bool go_on_from(const std::vector<Choice>& better, const Goal& goal) override;
    std::vector<Choice> choices() const override { return now_; }
    std::int64_t reached() const override { return reached_; }
    std::uint64_t work() const override { return Attempt::work() + looks_ * look_work; }

private:
    /// Of a look, apart from its conflicts.
    static constexpr std::uint64_t look_work = 3'000;
    /// A way to choose what is left to the clauses.
    struct Kind {
        /// How much of it: what is refuted at once was too little, what stays undecided too much.
        std::size_t size, least, most;
        std::uint64_t found = 1, spent = look_work;  ///< looks that found something, and work of all
        void learn(SatAnswer answer, std::uint64_t work);
    };
    Kind& kind_of_look();

    void order_twins();
    SatAnswer look(std::uint64_t work_most, const std::stop_token& stop);
    std::vector<SlotSet> days() const;
    ParticipantIndex somebody(const std::vector<SlotSet>& days);
    std::vector<Literal> but_a_time(const std::vector<SlotSet>& days);
    std::vector<Literal> but_some_days(const std::vector<SlotSet>& days);

    std::int64_t least_, reached_;
    std::vector<Choice> now_;
    base::Random random_;
    Kind time_, days_;
    std::uint64_t looks_ = 0;
    bool nothing_kept_ = false;  ///< in the last look
};

}  // namespace gyoryu::engine
