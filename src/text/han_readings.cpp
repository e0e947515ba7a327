#include "text/han_readings.h"

#include "text/hangul.h"
#include "text/name_tables.h"
#include "text/pinyin.h"
#include "text/unicode.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace gyoryu::text {

namespace {

constexpr int lead_n = 2, lead_r = 5, silent = 11;

/// ㅑ ㅕ ㅖ ㅛ ㅠ ㅣ: before these a first ㄹ or ㄴ falls silent.
constexpr bool is_narrow(int vowel) {
    return vowel == 2 || vowel == 6 || vowel == 7 || vowel == 12 || vowel == 17 || vowel == 20;
}

/// 려 → 여, 로 → 노, 녀 → 여.
char32_t by_initial_law(char32_t c) {
    auto jamo = jamo_of(c);
    if (jamo.lead == lead_r)
        jamo.lead = is_narrow(jamo.vowel) ? silent : lead_n;
    else if (jamo.lead == lead_n && is_narrow(jamo.vowel))
        jamo.lead = silent;
    return syllable_of(jamo);
}

class Tables {
public:
    static const Tables& built_in() {
        static const auto* const loaded = new Tables;  // never destroyed: threads may still read at exit
        return *loaded;
    }

    std::unordered_map<char32_t, HanReadings> readings;
    std::unordered_map<char32_t, std::vector<int>> pinyin_by_sino;
    std::vector<std::vector<char32_t>> sino_by_pinyin;

private:
    Tables() : sino_by_pinyin(pinyin_table().size()) {
        for (const auto& row : name_table("han.tsv")) add(row);
        for (auto& [pair, times] : pairs_) ordered_.emplace_back(-times, pair);
        std::ranges::sort(ordered_);
        for (const auto& [times, pair] : ordered_) {
            pinyin_by_sino[pair.first].push_back(pair.second);
            sino_by_pinyin[static_cast<std::size_t>(pair.second)].push_back(pair.first);
        }
        pairs_.clear();
        ordered_.clear();
    }

    void add(const std::vector<std::string_view>& row) {
        HanReadings one;
        for (const auto syllable : cut(row[1], ','))
            if (const int at = pinyin_at(syllable); at >= 0) one.pinyin.push_back(at);
        for (const auto syllable : cut(row[2], ',')) one.hangul.push_back(code_points_of(syllable)[0]);
        if (row[3] == "1") count(one);
        readings.emplace(code_points_of(row[0])[0], std::move(one));
    }

    /// The usual readings only: a rare one would let everything be everything.
    void count(const HanReadings& one) {
        if (one.pinyin.empty() || one.hangul.empty()) return;
        pairs_[{one.hangul[0], one.pinyin[0]}] += 1;
        const char32_t first = by_initial_law(one.hangul[0]);
        if (first != one.hangul[0]) pairs_[{first, one.pinyin[0]}] += 1;
    }

    std::map<std::pair<char32_t, int>, int> pairs_;
    std::vector<std::pair<int, std::pair<char32_t, int>>> ordered_;
};

}  // namespace

const HanReadings& han_readings(char32_t c) {
    static const HanReadings nothing;
    const auto& all = Tables::built_in().readings;
    const auto found = all.find(c);
    return found == all.end() ? nothing : found->second;
}

std::u32string sino_korean(std::u32string_view word, bool second) {
    std::u32string out;
    for (const char32_t c : word) {
        const auto& readings = han_readings(c).hangul;
        // 리 and 이 of 李 are one reading, which the law below makes.
        const bool other = second && readings.size() > 1 && readings[1] != by_initial_law(readings[0]);
        if (other) second = false;
        char32_t read = readings.empty() ? c : readings[other ? 1 : 0];
        if (out.empty() && is_syllable(read)) {
            const char32_t first = by_initial_law(read);
            if (second && first != read)
                second = false;  // 柳 is 류 to some
            else
                read = first;
        }
        out.push_back(read);
    }
    return out;
}

char32_t before_initial_law(char32_t syllable) {
    if (!is_syllable(syllable)) return 0;
    auto jamo = jamo_of(syllable);
    const bool lost = jamo.lead == silent && is_narrow(jamo.vowel);
    const bool changed = jamo.lead == lead_n && !is_narrow(jamo.vowel);
    if (!lost && !changed) return 0;
    jamo.lead = lead_r;
    return syllable_of(jamo);
}

std::span<const int> pinyin_of_sino(char32_t hangul) {
    const auto& all = Tables::built_in().pinyin_by_sino;
    const auto found = all.find(hangul);
    return found == all.end() ? std::span<const int>() : std::span<const int>(found->second);
}

std::span<const char32_t> sino_of_pinyin(int syllable) {
    return Tables::built_in().sino_by_pinyin[static_cast<std::size_t>(syllable)];
}

}  // namespace gyoryu::text
