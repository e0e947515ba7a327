#include "scenarios/forgotten_day.h"

#include "base/assertions.h"
#include "scenarios/event_size.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <span>

namespace gyoryu::scenarios {
namespace {

/// Of a hundred interpreters of a language so many work in one slot; the others are what makes the event easy enough
/// to plan by chance as well as by design.
constexpr int working_percent = 85;

class Builder {
public:
    Builder(const EventData& event, base::Random& random)
        : event_(event),
          random_(random),
          slots_(slot_count(event)),
          tables_(table_count(event)),
          most_(event.settings.max_meetings_per_participant.value_or(std::numeric_limits<int>::max())),
          met_(event.participants.size()),
          busy_(event.participants.size()) {
        for (std::size_t i = 0; i < event.participants.size(); ++i)
            (event.participants[i].side == domain::ParticipantSide::seller ? sellers_ : buyers_).push_back(i);
        for (const auto& share : event.generated->languages)
            working_[share.language] = share.interpreters * working_percent / 100;
    }

    ForgottenDay build() {
        int placed = 0;
        for (int slot = 1; slot <= slots_; ++slot) {
            const int until_now = event_.generated->meetings * slot / slots_;
            placed += fill(slot, std::min(until_now - placed, tables_));
        }
        GYORYU_ASSERT(placed == event_.generated->meetings);
        return forget();
    }

private:
    static bool share_language(const ParticipantData& a, const ParticipantData& b) {
        return std::any_of(a.languages.begin(), a.languages.end(), [&](const std::string& language) {
            return std::find(b.languages.begin(), b.languages.end(), language) != b.languages.end();
        });
    }

    /// Those with the fewest meetings first, chance among equals.
    std::vector<std::size_t> by_need(std::vector<std::size_t> people) {
        random_.shuffle(std::span(people));
        std::vector<std::vector<std::size_t>> by_meetings(event_.generated->meetings + 1);
        for (const std::size_t person : people) by_meetings[met_[person].size()].push_back(person);
        people.clear();
        for (const auto& equals : by_meetings) people.insert(people.end(), equals.begin(), equals.end());
        return people;
    }

    int fill(int slot, int wanted) {
        auto left = working_;
        int placed = 0;
        const auto sellers = by_need(sellers_);
        for (const std::size_t buyer : by_need(buyers_)) {
            if (placed == wanted) break;
            if (met_[buyer].size() < static_cast<std::size_t>(most_) && place(slot, buyer, sellers, left)) ++placed;
        }
        return placed;
    }

    bool place(int slot, std::size_t buyer, const std::vector<std::size_t>& sellers, std::map<std::string, int>& left) {
        for (const std::size_t seller : sellers) {
            if (busy_[seller].contains(slot) || met_[seller].contains(buyer)) continue;
            if (met_[seller].size() >= static_cast<std::size_t>(most_)) continue;
            if (!share_language(event_.participants[seller], event_.participants[buyer]) && !interpret(buyer, left))
                continue;
            meet(slot, seller, buyer);
            return true;
        }
        return false;
    }

    /// Everybody on the selling side speaks Korean, so the buyer's first language decides.
    bool interpret(std::size_t buyer, std::map<std::string, int>& left) {
        int& free = left[event_.participants[buyer].languages.front()];
        if (free == 0) return false;
        --free;
        return true;
    }

    void meet(int slot, std::size_t seller, std::size_t buyer) {
        met_[seller].insert(buyer);
        met_[buyer].insert(seller);
        busy_[seller].insert(slot);
        busy_[buyer].insert(slot);
    }

    ForgottenDay forget() const {
        ForgottenDay day;
        for (const std::size_t seller : sellers_)
            for (const std::size_t buyer : met_[seller]) day.pairs.emplace_back(seller, buyer);
        day.free_slots.resize(busy_.size());
        for (std::size_t person = 0; person < busy_.size(); ++person)
            for (int slot = 1; slot <= slots_; ++slot)
                if (!busy_[person].contains(slot)) day.free_slots[person].push_back(slot);
        return day;
    }

    const EventData& event_;
    base::Random& random_;
    int slots_;
    int tables_;
    int most_;
    std::vector<std::size_t> sellers_;
    std::vector<std::size_t> buyers_;
    std::map<std::string, int> working_;
    std::vector<std::set<std::size_t>> met_;
    std::vector<std::set<int>> busy_;
};

}  // namespace

ForgottenDay build_day(const EventData& event, base::Random& random) { return Builder(event, random).build(); }

}  // namespace gyoryu::scenarios
