#include "engine/schedule/likely_starts.h"

#include "engine/schedule/seriation.h"
#include "engine/schedule/two_sides.h"

#include <algorithm>
#include <cmath>
#include <limits>

#pragma clang fp contract(off)  // as everywhere else, also where the processor could fuse

namespace gyoryu::engine {

namespace {

constexpr int rounds = 48;
constexpr int price_steps = 4;
/// Rounds before the beliefs strengthen themselves, and of each of the three steps in which they do.
constexpr int before_stronger = 12, a_step = 12;
constexpr double least_kept = 1e-8;  ///< of a start, of what strengthens it
/// Where fewer seats in a hundred are free than this, every slot is as full as every other.
constexpr std::int64_t nearly_full_percent = 3;
constexpr ParticipantIndex between_looks = 64;  ///< people
constexpr float least_heard = 1e-5F;            ///< of a message: fifty of them still are a number
constexpr float least_own = 1e-20F;             ///< of a belief that is told, against numbers too small to be quick
constexpr float keeps = 0.3F;                   ///< of the message before, against swinging

class Beliefs {
public:
    Beliefs(const Compiled& c, const std::vector<std::int64_t>& places)
        : c_(c), slots_(c.slot_count), length_(c.participant_count()), side_(c.participant_count()) {
        const TwoSides two = two_sides(c);
        if (two.everywhere()) side_ = two.side;
        for (MeetingIndex m = 0; m < c_.meeting_count(); ++m) {
            for (const ParticipantIndex p : c_.sides[m]) length_[p] += c_.duration[m];
        }
        for (int& length : length_) length = std::min(length, slots_);
        see_seats(two.everywhere());
        for (auto& price : price_) price.assign(slots_, 1.0);
        likely_.resize(c_.participant_count());
        heard_.assign(2 * static_cast<std::size_t>(c_.meeting_count()) * slots_, 1.0F);
        lay_out_rows();
        for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) begin_near(p, places[p]);
        room_.resize(slots_ + 1);
        without_.resize(slots_);
        begun_.resize(2 * static_cast<std::size_t>(slots_) + 1);
    }

    std::vector<std::vector<double>> run(const std::stop_token& stop) {
        for (int round = 0; round < rounds; ++round) {
            for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) {
                if (p % between_looks == 0 && stop.stop_requested()) return std::move(likely_);
                tell(p);
            }
            for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) listen(p);
            for (int step = 0; step < price_steps; ++step) pay();
            if (round >= before_stronger) strengthen((round - before_stronger) / a_step);
        }
        return std::move(likely_);
    }

private:
    int starts(ParticipantIndex p) const { return slots_ - length_[p] + 1; }
    float* row(std::int32_t r) { return &heard_[static_cast<std::size_t>(r) * slots_]; }

    /// What somebody hears lies together, in the order of their meetings: with ten thousand people it is far more than
    /// the processor keeps near.
    void lay_out_rows() {
        first_row_.push_back(0);
        for (const auto& meetings : c_.of_participant) {
            first_row_.push_back(first_row_.back() + static_cast<std::int32_t>(meetings.size()));
        }
        talks_.resize(2 * static_cast<std::size_t>(c_.meeting_count()));
        std::vector<std::int32_t> next = first_row_;
        for (MeetingIndex m = 0; m < c_.meeting_count(); ++m) {
            const auto& [a, b] = c_.sides[m];
            const std::int32_t row_of_a = next[a]++, row_of_b = next[b]++;
            talks_[row_of_a] = {b, row_of_b};
            talks_[row_of_b] = {a, row_of_a};
        }
    }

    void see_seats(bool two_sided) {
        double sum = 0, all = 0;
        for (const TableClass& one : c_.classes) seats_ += one.capacity;
        for (const int length : length_) sum += length;
        if (!two_sided) seats_ *= 2;
        if (two_sided) sum /= 2;
        all = seats_ * slots_;
        if (sum < all * (100 - nearly_full_percent) / 100) return;
        seats_ = sum / slots_;
        dearest_ = std::numeric_limits<double>::infinity();
    }

    void begin_near(ParticipantIndex p, std::int64_t place) {
        const double middle = static_cast<double>(place) * slots_ / seriation_end - length_[p] / 2.0;
        const double near = std::clamp(middle, 0.0, static_cast<double>(starts(p) - 1));
        const SlotSet& available = c_.problem.participants[p].available;
        double sum = 0;
        for (SlotIndex s = 0; s < starts(p); ++s) {
            const double away = (s - near) / 2;
            const bool can = (SlotSet::range(s, s + length_[p]) - available).empty();
            likely_[p].push_back(can ? 1 / ((1 + away * away) * (1 + away * away)) : 0);
            sum += likely_[p].back();
        }
        if (sum == 0) likely_[p].assign(starts(p), 1.0);
        able_.push_back(likely_[p]);
        for (double& able : able_.back()) able = able > 0 ? 1 : 0;
        to_one(likely_[p]);
    }

    static void to_one(std::vector<double>& weights) {
        double sum = 0;
        for (const double weight : weights) sum += weight;
        for (double& weight : weights) weight /= sum;
    }

    /// Lets the processor fetch what is written soon.
    void expect(const float* row) const {
        for (int s = 0; s < slots_; s += 16) __builtin_prefetch(row + s, 1);
    }

    /// Tells each partner how long we would be there together, for each of their beginnings, of the longest we could.
    void tell(ParticipantIndex p) {
        own_.assign(starts(p), 0);
        for (SlotIndex s = 0; s < starts(p); ++s) own_[s] = std::max(least_own, static_cast<float>(likely_[p][s]));
        for (std::int32_t r = first_row_[p]; r < first_row_[p + 1]; ++r) {
            if (r + 2 < first_row_[p + 1]) expect(row(talks_[r + 2].row));
            const auto& [partner, row_of_partner] = talks_[r];
            const float sum = see_room(p, row(r));
            const int length = length_[partner], count = starts(partner);
            const float share = (1 - keeps) / (sum * static_cast<float>(std::min(length, length_[p])));
            const float* room = room_.data();
            float* out = row(row_of_partner);
            for (SlotIndex s = 0; s < count; ++s) {
                out[s] = keeps * out[s] + std::max(least_heard, (room[s + length] - room[s]) * share);
            }
        }
    }

    /// room_[s]: slots before s in which p is there, on average, not counting what this partner said; times the result.
    /// Without branches, so that several slots are done at once.
    float see_room(ParticipantIndex p, const float* said) {
        const int count = starts(p), length = length_[p];
        float* without = without_.data();
        float* begun = begun_.data() + slots_ + 1;  // zeros before it
        for (SlotIndex s = 0; s < count; ++s) without[s] = own_[s] / said[s];
        float sum = 0;
        for (SlotIndex s = 0; s < count; ++s) begun[s] = sum += without[s];
        for (SlotIndex s = count; s < slots_; ++s) begun[s] = sum;
        for (SlotIndex s = 0; s < slots_; ++s) without[s] = std::max(0.0F, begun[s] - begun[s - length]);
        float room = 0;
        for (SlotIndex s = 0; s < slots_; ++s) room_[s + 1] = room += without[s];
        return sum;
    }

    void listen(ParticipantIndex p) {
        if (c_.of_participant[p].empty()) return;
        auto& own = likely_[p];
        own = able_[p];
        for (std::int32_t r = first_row_[p]; r < first_row_[p + 1]; ++r) {
            const float* said = row(r);
            double* product = own.data();
            for (SlotIndex s = 0, count = starts(p); s < count; ++s) product[s] *= static_cast<double>(said[s]);
        }
        to_one(own);
        charge(p, price_[side_[p]]);
    }

    /// What is likely becomes likelier, so that people who could be here or there settle for one of the two: the next
    /// round counts the belief once more, to the power of 1/4, 1/2 or 3/4.
    void strengthen(int step) {
        for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) {
            if (c_.of_participant[p].empty()) continue;
            for (SlotIndex s = 0; s < starts(p); ++s) {
                const double half = std::sqrt(likely_[p][s]), quarter = std::sqrt(half);
                const double power = step == 0 ? quarter : step == 1 ? half : half * quarter;
                if (able_[p][s] > 0) able_[p][s] = std::max(least_kept, power);
            }
        }
    }

    /// Makes slots less likely by what they cost.
    void charge(ParticipantIndex p, const std::vector<double>& price) {
        const int length = length_[p];
        double factor = 1;
        for (SlotIndex s = 0; s < length; ++s) factor *= price[s];
        for (SlotIndex s = 0; s < starts(p); ++s) {
            likely_[p][s] *= factor;
            if (s + length < slots_) factor *= price[s + length] / price[s];
        }
        to_one(likely_[p]);
    }

    /// Slots with more people than seats become dearer, others cheaper again.
    void pay() {
        std::vector<double> there[2];
        for (auto& side : there) side.assign(slots_ + 1, 0.0);
        for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) {
            if (c_.of_participant[p].empty()) continue;
            for (SlotIndex s = 0; s < starts(p); ++s) {
                there[side_[p]][s] += likely_[p][s];
                there[side_[p]][s + length_[p]] -= likely_[p][s];
            }
        }
        std::vector<double> change[2];
        for (int side = 0; side < 2; ++side) {
            double now = 0;
            for (SlotIndex s = 0; s < slots_; ++s) {
                now += there[side][s];
                const double before = price_[side][s];
                price_[side][s] = std::min(dearest_, before * std::sqrt(seats_ / std::max(1.0, now)));
                change[side].push_back(price_[side][s] / before);
            }
        }
        for (ParticipantIndex p = 0; p < c_.participant_count(); ++p) {
            if (!c_.of_participant[p].empty()) charge(p, change[side_[p]]);
        }
    }

    const Compiled& c_;
    int slots_;
    std::vector<int> length_;  ///< of everybody's run
    std::vector<int> side_;
    double seats_ = 0;              ///< for people of a side at once
    double dearest_ = 1;            ///< factor of a slot
    std::vector<double> price_[2];  ///< per side and slot, a factor
    std::vector<std::vector<double>> likely_, able_;
    /// What a participant hears and tells of one of their meetings.
    struct Talk {
        ParticipantIndex partner;
        std::int32_t row;  ///< in which the partner hears it
    };
    std::vector<std::int32_t> first_row_;              ///< of a participant; a row for each of their meetings
    std::vector<Talk> talks_;                          ///< per row
    std::vector<float> heard_;                         ///< per row and beginning
    std::vector<float> own_, room_, without_, begun_;  ///< of a message being told
};

}  // namespace

std::vector<std::vector<double>> likely_starts(const Compiled& c, const std::vector<std::int64_t>& places,
                                               const std::stop_token& stop) {
    return Beliefs(c, places).run(stop);
}

}  // namespace gyoryu::engine
