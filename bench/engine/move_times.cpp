#include "bench/engine/move_times.h"

#include "base/random.h"
#include "bench/engine/ns_per_call.h"
#include "engine/schedule/local_search.h"
#include "engine/schedule/sweep.h"

namespace gyoryu::engine {

/// The moves of the local search one kind at a time, none of them accepted when it costs something.
struct MoveProbe {
    static bool ready(const LocalSearch& search, MeetingIndex m, SlotIndex to) {
        return search.state_.at(m).placed() && search.state_.at(m).start != to && search.c_.starts[m].contains(to);
    }
    static bool kempe(LocalSearch& search, MeetingIndex m, SlotIndex to) { return search.kempe(m, to, 0); }
    static bool force(LocalSearch& search, MeetingIndex m, SlotIndex to) {
        return search.force(m, to, search.threshold());
    }
    static bool insert_best(LocalSearch& search, MeetingIndex m, SlotIndex) {
        search.state_.remove(m);
        const bool placed = search.insert_best(m);
        search.state_.rollback();
        return placed;
    }
    static bool improve_participant(LocalSearch& search, MeetingIndex, SlotIndex) {
        if (!search.state_.interrupted().empty()) search.improve_participant();
        return search.state_.interrupted().empty();
    }
    static const SearchState& state(const LocalSearch& search) { return search.state_; }
};

}  // namespace gyoryu::engine

namespace gyoryu::bench {

namespace {

using namespace engine;

constexpr std::uint64_t moves_share = 100;  ///< a move is made once where a question is asked so many times

struct Target {
    MeetingIndex meeting;
    SlotIndex slot;
};

std::vector<Target> random_targets(const Problem& problem, std::uint64_t seed) {
    base::Random random(seed);
    std::vector<Target> targets(4'096);
    for (Target& target : targets) {
        target.meeting = static_cast<MeetingIndex>(random.below(problem.meetings.size()));
        target.slot = static_cast<SlotIndex>(random.below(problem.slots.size()));
    }
    return targets;
}

/// Asks something about one target after the other.
template <class Question>
StepTime asked(const char* name, const std::vector<Target>& targets, std::uint64_t calls, Question question) {
    return {"search state", name, calls, ns_per_call(calls, [&](std::uint64_t times) {
                std::uint64_t total = 0;
                for (std::uint64_t i = 0; i < times; ++i) total += question(targets[i % targets.size()]);
                return total;
            })};
}

/// A meeting goes elsewhere if it may, and back.
std::uint64_t try_elsewhere(SearchState& state, const Target& target) {
    if (state.at(target.meeting).placed()) state.remove(target.meeting);
    std::uint64_t moved = 0;
    if (state.open(target.meeting, target.slot) && state.wanted(target.meeting, target.slot)) {
        if (const auto choice = state.resources(target.meeting, target.slot)) {
            state.place(target.meeting, *choice);
            moved = 1;
        }
    }
    state.rollback();
    return moved;
}

void add_questions(std::vector<StepTime>& out, const Compiled& compiled, SearchState state,
                   const std::vector<Target>& targets, std::uint64_t calls) {
    state.commit();
    out.push_back(
        asked("open", targets, calls, [&](const Target& at) { return state.open(at.meeting, at.slot) ? 1u : 0u; }));
    out.push_back(asked("day_cost", targets, calls, [&](const Target& at) {
        const ParticipantIndex p = compiled.problem.meetings[at.meeting].sides[0];
        return static_cast<std::uint64_t>(state.day_cost(p, state.busy(p), state.meetings_of(p)));
    }));
    out.push_back(
        asked("elsewhere and back", targets, calls / 10, [&](const Target& at) { return try_elsewhere(state, at); }));
}

using Move = bool (*)(LocalSearch&, MeetingIndex, SlotIndex);

/// Every repetition begins at a timetable fresh from construction; building that is not counted.
StepTime move_time(const char* name, const Compiled& compiled, const std::vector<Target>& targets, Move move,
                   std::uint64_t calls, std::uint64_t seed) {
    std::vector<LocalSearch> searches;
    for (int i = 0; i < 5; ++i) searches.emplace_back(compiled, seed).construct();
    std::size_t next = 0;
    const double ns = ns_per_call(calls, [&](std::uint64_t times) {
        LocalSearch& search = searches[next++];
        std::uint64_t made = 0, done = 0;
        for (std::size_t i = 0; done < times; ++i) {
            const Target& at = targets[i % targets.size()];
            if (!MoveProbe::ready(search, at.meeting, at.slot)) continue;
            made += move(search, at.meeting, at.slot) ? 1 : 0;
            ++done;
        }
        return made;
    });
    return {"move", name, calls, ns};
}

/// Nanoseconds a meeting of placing all of them.
template <class Build>
StepTime built(const char* name, const Compiled& compiled, Build build) {
    const auto meetings = static_cast<std::uint64_t>(compiled.meeting_count());
    return {"construction", name, meetings, ns_per_call(meetings, [&](std::uint64_t) { return build(); })};
}

}  // namespace

void add_moves(std::vector<StepTime>& out, const Problem& problem, std::uint64_t calls, std::uint64_t seed) {
    const Compiled compiled(problem);
    const auto targets = random_targets(problem, seed);
    out.push_back(built("hardest first, per meeting", compiled, [&] {
        LocalSearch search(compiled, seed);
        search.construct();
        return search.best().size();
    }));
    out.push_back(built("sweep, per meeting", compiled, [&] {
        SearchState state(compiled);
        Sweep(compiled, seed, Sweep::Beginnings::placed).pass(state, {});
        return state.unplaced().size();
    }));
    LocalSearch search(compiled, seed);
    search.construct();
    add_questions(out, compiled, MoveProbe::state(search), targets, calls);
    const std::uint64_t moves = calls / moves_share;
    out.push_back(move_time("Kempe chain", compiled, targets, MoveProbe::kempe, moves, seed));
    out.push_back(move_time("force and eject", compiled, targets, MoveProbe::force, moves, seed));
    out.push_back(move_time("out and best insertion", compiled, targets, MoveProbe::insert_best, moves, seed));
    out.push_back(move_time("improve a participant", compiled, targets, MoveProbe::improve_participant, moves, seed));
    FinishLine line;
    line.start();
    out.push_back({"move", "any, in a cooling run", calls / 10, ns_per_call(calls / 10, [&](std::uint64_t times) {
                       search.run(times, times, {}, line, 0);
                       return static_cast<std::uint64_t>(search.best_valid());
                   })});
}

}  // namespace gyoryu::bench
