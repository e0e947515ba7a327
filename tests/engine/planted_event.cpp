#include "engine/planted_event.h"

#include "base/random.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>

namespace gyoryu::engine {

namespace {

/// People of one side taking turns at the tables, each in one unbroken run a session.
class Turns {
public:
    Turns(ParticipantIndex first, int count, int run_least, int run_most, base::Random& random)
        : run_least_(run_least), run_most_(run_most), random_(random) {
        for (int i = 0; i < count; ++i) waiting_.push_back(first + i);
    }

    void new_session() {
        for (const auto& [who, left] : active_) rested_.push_back(who);
        active_.clear();
        waiting_.insert(waiting_.end(), rested_.begin(), rested_.end());
        rested_.clear();
        random_.shuffle(std::span(waiting_));
    }
    /// Who is at the tables in the next slot: at most `count`.
    std::vector<ParticipantIndex> next(int count) {
        while (static_cast<int>(active_.size()) < count && !waiting_.empty()) {
            active_.emplace_back(waiting_.back(),
                                 run_least_ + static_cast<int>(random_.below(run_most_ - run_least_ + 1)));
            waiting_.pop_back();
        }
        std::vector<ParticipantIndex> now;
        for (auto& [who, left] : active_) {
            now.push_back(who);
            --left;
        }
        for (const auto& [who, left] : active_) {
            if (left == 0) rested_.push_back(who);
        }
        std::erase_if(active_, [](const auto& one) { return one.second == 0; });
        return now;
    }
    void trim(std::vector<ParticipantIndex>& now, std::size_t count) {
        while (now.size() > count) {
            std::erase_if(active_, [&](const auto& one) { return one.first == now.back(); });
            rested_.push_back(now.back());
            now.pop_back();
        }
    }

private:
    std::vector<std::pair<ParticipantIndex, int>> active_;
    std::vector<ParticipantIndex> waiting_, rested_;
    int run_least_, run_most_;
    base::Random& random_;
};

using Pairs = std::array<std::vector<ParticipantIndex>, 2>;

Pairs across_sides(Turns& sellers, Turns& buyers, int count, base::Random& random) {
    auto here = sellers.next(count);
    auto there = buyers.next(count);
    const std::size_t pairs = std::min(here.size(), there.size());
    sellers.trim(here, pairs);
    buyers.trim(there, pairs);
    random.shuffle(std::span(there));
    return {here, there};
}

Pairs within_one_side(Turns& people, int count, base::Random& random) {
    auto here = people.next(2 * count);
    people.trim(here, here.size() / 2 * 2);
    random.shuffle(std::span(here));
    const auto half = here.begin() + static_cast<std::ptrdiff_t>(here.size() / 2);
    return {std::vector(here.begin(), half), std::vector(half, here.end())};
}

void speak(Problem& problem, const PlantedSize& size, base::Random& random) {
    if (size.languages == 0) return;
    for (int p = 0; p < size.sellers + size.buyers; ++p) {
        auto& languages = problem.participants[p].languages;
        if (p < size.sellers) languages.push_back(0);
        if (p >= size.sellers) languages.push_back(1 + static_cast<int>(random.below(size.languages - 1)));
        if (random.below(100) < static_cast<std::uint64_t>(size.english_percent) && languages[0] != 1)
            languages.push_back(1);
    }
}

InterpreterIndex hired(Problem& problem, std::vector<std::pair<LanguageIndex, LanguageIndex>> pairs,
                       std::optional<TableIndex> seat) {
    const SlotSet always = SlotSet::range(0, static_cast<int>(problem.slots.size()));
    problem.interpreters.push_back({std::move(pairs), always, 0, std::nullopt, seat});
    return static_cast<InterpreterIndex>(problem.interpreters.size()) - 1;
}

/// As many interpreters of each pair as the planted day needs at once, and some more if that many are wanted.
void hire(const PlantedSize& size, PlantedEvent& event, std::vector<Placement>& placements) {
    Problem& problem = event.problem;
    std::map<LanguageIndex, std::vector<InterpreterIndex>> staff;
    std::map<std::pair<SlotIndex, LanguageIndex>, std::size_t> at_work;
    for (std::size_t m = 0; m < problem.meetings.size(); ++m) {
        if (!needs_interpreter(problem, problem.meetings[m])) continue;
        const LanguageIndex language = problem.participants[problem.meetings[m].sides[1]].languages[0];
        const std::size_t busy = at_work[{placements[m].slot, language}]++;
        if (busy == staff[language].size()) staff[language].push_back(hired(problem, {{0, language}}, std::nullopt));
        placements[m].interpreter = staff[language][busy];
    }
    for (int more = static_cast<int>(problem.interpreters.size()); more < size.interpreters; ++more) {
        hired(problem, {{0, 1 + more % (size.languages - 1)}}, std::nullopt);
    }
}

void seat(const PlantedSize& size, PlantedEvent& event, std::vector<Placement>& placements) {
    std::vector<std::pair<LanguageIndex, LanguageIndex>> pairs;
    for (LanguageIndex language = 1; language < size.languages; ++language) pairs.emplace_back(0, language);
    for (TableIndex t = 0; t < size.tables; ++t) hired(event.problem, pairs, t);
    for (std::size_t m = 0; m < placements.size(); ++m) {
        if (needs_interpreter(event.problem, event.problem.meetings[m]))
            placements[m].interpreter = placements[m].table;
    }
}

/// Nothing of the planted day shows in the order of its people or its meetings.
void forget_order(const PlantedSize& size, Problem& problem, std::vector<Placement>& placements, base::Random& random) {
    std::vector<ParticipantIndex> people(problem.participants.size());
    std::iota(people.begin(), people.end(), 0);
    random.shuffle(std::span(people).first(size.sellers));
    random.shuffle(std::span(people).subspan(size.sellers));
    auto participants = problem.participants;
    for (std::size_t p = 0; p < people.size(); ++p) participants[people[p]] = std::move(problem.participants[p]);
    problem.participants = std::move(participants);
    std::vector<std::size_t> order(problem.meetings.size());
    std::iota(order.begin(), order.end(), 0);
    random.shuffle(std::span(order));
    std::vector<Meeting> meetings;
    std::vector<Placement> placed;
    for (const std::size_t m : order) {
        meetings.push_back(problem.meetings[m]);
        for (ParticipantIndex& side : meetings.back().sides) side = people[side];
        placed.push_back(placements[m]);
    }
    problem.meetings = std::move(meetings);
    placements = std::move(placed);
}

}  // namespace

PlantedEvent plant_event(const PlantedSize& size, std::uint64_t seed) {
    base::Random random(seed);
    PlantedEvent event;
    Problem& problem = event.problem;
    const int session_slots = size.slots_a_day / size.sessions_a_day;
    for (int s = 0; s < size.days * size.slots_a_day; ++s) {
        problem.slots.push_back({s / size.slots_a_day, s / session_slots, (s + 1) % session_slots != 0});
    }
    if (size.sessions_a_day > 1) problem.breaks_within = BreakScope::session;
    problem.participants.resize(size.sellers + size.buyers);
    for (Participant& one : problem.participants) {
        one.available = SlotSet::range(0, static_cast<int>(problem.slots.size()));
    }
    for (int t = 0; t < size.tables; ++t) problem.tables.push_back({1, 0, 0, (t % 10) * 3, (t / 10) * 3, std::nullopt});
    speak(problem, size, random);
    Turns sellers(0, size.sellers, size.seller_slots_least, size.seller_slots_most, random);
    Turns buyers(size.sellers, size.buyers, size.buyer_slots_least, size.buyer_slots_most, random);
    std::vector<Placement> placements;
    for (SlotIndex s = 0; s < static_cast<SlotIndex>(problem.slots.size()); ++s) {
        if (s % session_slots == 0) {
            sellers.new_session();
            buyers.new_session();
        }
        const auto [here, there] = size.buyers == 0 ? within_one_side(sellers, size.pairs_at_once, random)
                                                    : across_sides(sellers, buyers, size.pairs_at_once, random);
        for (std::size_t i = 0; i < here.size(); ++i) {
            Meeting meeting;
            meeting.sides = {here[i], there[i]};
            problem.meetings.push_back(meeting);
            placements.push_back({s, static_cast<TableIndex>(i), none});
        }
    }
    (size.seated ? seat : hire)(size, event, placements);
    forget_order(size, problem, placements, random);
    event.planted = Timetable(std::move(placements));
    return event;
}

PlantedSize with_one_side(PlantedSize size) {
    size.sellers += size.buyers;
    size.buyers = 0;
    return size;
}

PlantedSize seoul_size() {
    return {.sellers = 225,
            .buyers = 139,
            .days = 2,
            .slots_a_day = 14,
            .pairs_at_once = 50,
            .tables = 60,
            .languages = 7,
            .seller_slots_most = 6,
            .buyer_slots_most = 11};
}

}  // namespace gyoryu::engine
