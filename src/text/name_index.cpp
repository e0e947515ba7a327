#include "text/name_index.h"

#include "text/hangul.h"
#include "text/name_tokens.h"
#include "text/name_words.h"
#include "text/search_tokens.h"
#include "text/unicode.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <unordered_set>
#include <utility>

namespace gyoryu::text {

namespace {

constexpr std::size_t compared_max = 100, guesses_max = 48;
constexpr std::size_t given_max = 40000;

/// Runs of three classes of a sound, with marks for beginning and end.
std::vector<std::string> runs_of(const SoundKey& sound) {
    std::vector<std::string> runs;
    const std::string marked = "^" + sound.bones + "$";
    for (std::size_t i = 0; i + 2 < marked.size(); ++i) runs.push_back("%" + marked.substr(i, 3));
    return runs;
}

void add_runs(const std::vector<SoundKey>& sounds, std::vector<std::string>& tokens) {
    for (const auto& sound : sounds)
        for (auto& run : runs_of(sound)) tokens.push_back(std::move(run));
}

/// A word that bodies are called by with the sound of what no table knows beside it: 제약 and 대웅, pharmaceutical and
/// Daewoong. Each alone is common, both together are few.
std::vector<std::string> pairs_of(const NameView& view) {
    std::vector<std::string> pairs;
    for (const auto& part : view.parts)
        for (const int term : part)
            for (const auto& sound : view.sounds)
                pairs.push_back("&" + NameWords::built_in().term(term).id + "~" + sound.bones);
    return pairs;
}

/// Initial consonants of the syllables; other characters stay.
std::string initials_in(std::string_view form) {
    std::string initials;
    for (const char32_t c : code_points_of(form))
        append_utf8(initials, is_syllable(c) ? 0x1100 + static_cast<char32_t>(jamo_of(c).lead) : c);
    return initials;
}

/// Typed as initial consonants: the whole name, its beginning, or a place in it; what a table knows a little before.
double likeness_of_initials(const NameKey& key, const std::string& typed) {
    const bool known = key.views[0].rests.empty();
    double best = 0;
    const auto look = [&](const std::string& form, double most) {
        const auto at = initials_in(form).find(typed);
        if (at == std::string::npos) return;
        const bool whole = at == 0 && 3 * code_points_of(typed).size() == form.size();
        best = std::max(best, most - (whole ? 0 : at == 0 ? 0.1 : 0.2));
    };
    look(key.plain, 0.9);
    for (std::size_t i = 0; i < key.readings.size(); ++i) look(key.readings[i], i == 0 ? 0.9 : 0.8);
    return best == 0 ? 0 : best + (known ? 0.05 : 0);
}

/// The likeness that the last of the best `most` things has: who has less is not given.
class LeastGiven {
public:
    explicit LeastGiven(std::size_t most) : most_(most) {}

    void take(int id, double likeness) {
        const auto known = std::ranges::find(best_, id, &NameHit::id);
        if (known != best_.end()) {
            known->likeness = std::max(known->likeness, likeness);
        } else if (best_.size() < most_) {
            best_.push_back({id, likeness});
        } else {
            const auto last = std::ranges::min_element(best_, {}, &NameHit::likeness);
            if (last != best_.end() && likeness > last->likeness) *last = {id, likeness};
        }
    }
    double get() const {
        return best_.empty() || best_.size() < most_ ? 0 : std::ranges::min(best_, {}, &NameHit::likeness).likeness;
    }

private:
    std::size_t most_;
    std::vector<NameHit> best_;
};

bool is_jamo(std::string_view plain) {
    return plain.size() >= 3 && static_cast<unsigned char>(plain[0]) == 0xE1 &&
           static_cast<unsigned char>(plain[1]) == 0x84;
}

}  // namespace

/// Points for each name that a query's tokens gave, and a bound on how many are given.
struct NameIndex::Weights {
    std::vector<float> of;
    std::vector<std::uint32_t> touched;
    std::size_t given = 0;
};

void NameIndex::add(int id, std::string_view name) {
    const auto number = static_cast<std::uint32_t>(entries_.size());
    entries_.push_back({id, name_key_of(name)});
    const auto& key = entries_.back().key;
    auto tokens = name_tokens_of(key);
    for (const auto& form : key.forms)
        for (auto& token : query_tokens_of(form)) tokens.push_back(std::move(token));
    add_runs(key.sounds, tokens);
    for (const auto& view : key.views) {
        add_runs(view.sounds, tokens);
        for (auto& pair : pairs_of(view)) tokens.push_back(std::move(pair));
    }
    for (const auto& token : std::unordered_set<std::string>(tokens.begin(), tokens.end()))
        postings_[token].push_back(number);
}

std::vector<NameIndex::Wanted> NameIndex::wanted(const NameKey& query, const std::vector<std::string>& guesses,
                                                 std::string_view typed) const {
    std::vector<Wanted> all;
    const auto want = [&](const std::string& token, float weight) {
        const auto found = postings_.find(token);
        if (found == postings_.end()) return;
        const auto known = std::ranges::find(all, &found->second, &Wanted::names);
        if (known == all.end()) all.push_back({&found->second, weight});
    };
    for (const auto& form : query.forms) want("=" + form, 20);
    for (const auto& guess : guesses) want("=" + guess, 5);
    for (const auto& sound : query.sounds) want("~" + sound.bones, 2);
    for (const auto& view : query.views) {
        for (const auto& rest : view.rests) want("=" + rest, 5);
        for (const auto& sound : view.sounds) want("~" + sound.bones, 2);
        for (const auto& pair : pairs_of(view)) want(pair, 4);
        for (const auto& part : view.parts)
            for (const int term : part) want("@" + NameWords::built_in().term(term).id, 1);
    }
    for (const auto& token : query_tokens_of(typed)) want(token, 1);
    std::vector<std::string> tokens;
    for (const auto* list : {&query.readings, &query.forms})
        for (std::size_t i = 1; i < list->size(); ++i)
            for (auto& token : query_tokens_of((*list)[i])) tokens.push_back(std::move(token));
    add_runs(query.sounds, tokens);
    for (const auto& view : query.views) add_runs(view.sounds, tokens);
    for (const auto& token : tokens) want(token, 0.5F);
    // Rare tokens say more; the longest lists may not be read at all.
    std::ranges::sort(all, {}, [](const Wanted& one) { return one.names->size(); });
    return all;
}

std::vector<std::uint32_t> NameIndex::candidates(const std::vector<Wanted>& wanted) const {
    thread_local Weights weights;
    weights.of.resize(std::max(weights.of.size(), entries_.size()));
    weights.given = 0;
    for (const auto& one : wanted) {
        if (weights.given > 0 && weights.given + one.names->size() > given_max) break;
        weights.given += one.names->size();
        const float worth =
            one.weight * std::log2(1.0F + static_cast<float>(entries_.size()) / static_cast<float>(one.names->size()));
        for (const auto number : *one.names) {
            if (weights.of[number] == 0) weights.touched.push_back(number);
            weights.of[number] += worth;
        }
    }
    // Side by side: choosing among tens of thousands looks at each weight several times.
    std::vector<std::pair<float, std::uint32_t>> weighed;
    weighed.reserve(weights.touched.size());
    for (const auto number : weights.touched) weighed.emplace_back(std::exchange(weights.of[number], 0), number);
    weights.touched.clear();
    const auto before = [&](const auto& a, const auto& b) {
        if (a.first != b.first) return a.first > b.first;
        const auto p = entries_[a.second].key.plain.size(), q = entries_[b.second].key.plain.size();
        return p != q ? p < q : a.second < b.second;
    };
    const auto keep = static_cast<std::ptrdiff_t>(std::min(weighed.size(), compared_max));
    std::ranges::nth_element(weighed, weighed.begin() + keep, before);
    std::ranges::sort(weighed.begin(), weighed.begin() + keep, before);
    std::vector<std::uint32_t> best;
    for (const auto& one : std::span(weighed).first(static_cast<std::size_t>(keep))) best.push_back(one.second);
    return best;
}

std::vector<NameHit> NameIndex::find(std::string_view query, std::size_t most) const {
    const auto key = name_key_of(query);
    if (key.plain.empty()) return {};
    const auto guesses = guessed_forms(key, guesses_max);
    const bool initials = is_jamo(key.plain);
    struct Scored {
        double likeness;
        std::size_t length;
        int id;
    };
    std::vector<Scored> scored;
    LeastGiven least(most);
    for (const auto number : candidates(wanted(key, guesses, query))) {
        const auto& entry = entries_[number];
        const double likeness =
            initials ? likeness_of_initials(entry.key, key.plain) : name_likeness(key, entry.key, guesses, least.get());
        if (likeness > 0) scored.push_back({likeness, entry.key.plain.size(), entry.id});
        least.take(entry.id, likeness);
    }
    std::ranges::sort(scored, [](const Scored& a, const Scored& b) {
        return std::tuple(-a.likeness, a.length, a.id) < std::tuple(-b.likeness, b.length, b.id);
    });
    std::vector<NameHit> hits;
    std::unordered_set<int> seen;
    for (const auto& one : scored) {
        if (hits.size() == most) break;
        if (seen.insert(one.id).second) hits.push_back({one.id, one.likeness});
    }
    return hits;
}

}  // namespace gyoryu::text
