#include "desk/read/article/predicates.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

constexpr int no_final = 0, nieun = 4, rieul = 8, bieup = 17, ssang_siot = 20;
constexpr std::uint32_t stem_reach = 12;

/// The final consonant of a syllable, by its place in Unicode's order; nothing for another character.
int final_of(char32_t c) { return c >= 0xAC00 && c <= 0xD7A3 ? static_cast<int>((c - 0xAC00) % 28) : no_final; }

bool among(std::u32string_view letters, char32_t c) { return letters.find(c) != letters.npos; }

class Endings {
public:
    Endings(std::u32string_view text, std::uint32_t from, std::uint32_t to) : text_(text), from_(from), to_(to) {}

    std::optional<Predicate> at(std::uint32_t i) const {
        const int last = final_of(text_[i]);
        if (last == ssang_siot) return past(i);
        if (last == nieun && next(i) == U'다' && closes(i + 2)) return present(i, 2);
        if (last == bieup && behind(i + 1).starts_with(U"니다")) return present(i, 3);
        if (last == nieun && next(i) == U' ' && !behind(i).starts_with(U"는 등 ")) return adnominal(i);
        if (last == rieul) return future(i);
        if (behind(i).starts_with(U"는 등 ")) return Predicate{Tense::state, i, i + 3};
        if (behind(i).starts_with(U"기로 ") || behind(i).starts_with(U"키로 ")) return resolved(i);
        return std::nullopt;
    }

private:
    char32_t next(std::uint32_t i) const { return i + 1 < to_ ? text_[i + 1] : U' '; }
    std::u32string_view behind(std::uint32_t i) const { return i < to_ ? text_.substr(i, to_ - i) : U""; }
    std::u32string_view stem(std::uint32_t i) const {
        const auto begin = std::max(from_, i > stem_reach ? i - stem_reach : 0);
        return text_.substr(begin, i + 1 - begin);
    }

    bool closes(std::uint32_t i) const { return i >= to_ || among(U".고며면는 \"'…", text_[i]); }

    bool ends_in(std::uint32_t i, std::initializer_list<std::u32string_view> words) const {
        const auto text = stem(i);
        return std::ranges::any_of(words, [&](auto word) { return text.ends_with(word); });
    }

    std::optional<Predicate> past(std::uint32_t i) const {
        const bool but = next(i) == U'는' && i + 2 < to_ && text_[i + 2] == U'데';  // 있는 alone goes with a noun
        if (!but && !among(U"다고으습지어음", next(i))) return std::nullopt;
        if (text_[i] == U'겠') return Predicate{Tense::intended, i, i + 2};
        if (text_[i] == U'있') return being(i);
        if (ends_in(i, {U"밝혔", U"전했", U"말했", U"설명했", U"덧붙였", U"강조했", U"알렸", U"소개했", U"발표했"}))
            return Predicate{Tense::said, i, i + 2};
        if (ends_in(i, {U"마련됐", U"기획됐", U"준비됐", U"마련했", U"기획했"}))
            return Predicate{Tense::state, i, i + 2};
        if (ends_in(i, {U"예상했", U"예상됐", U"전망했", U"전망됐", U"기대했", U"기대됐", U"내다봤"}))
            return Predicate{Tense::hoped, i, i + 2};
        if (ends_in(i, {U"계획했", U"추진했"})) return Predicate{Tense::intended, i, i + 2};
        return Predicate{Tense::done, i, i + 2};
    }

    std::optional<Predicate> being(std::uint32_t i) const {
        const bool intends = ends_in(
            i, {U"수 있", U"예정돼 있", U"예정되어 있", U"예정돼있", U"계획돼 있", U"계획되어 있", U"계획하고 있"});
        const bool hopes = ends_in(i, {U"예상하고 있", U"기대하고 있", U"전망하고 있"});
        return Predicate{intends ? Tense::intended : hopes ? Tense::hoped : Tense::state, i, i + 2};
    }

    /// "300만 달러에 달한다": measures, and tells of what is over.
    std::optional<Predicate> present(std::uint32_t i, std::uint32_t length) const {
        const bool exceeds = i == from_ && text_[i] == U'는';  // "2300건이 넘|는다": the number has taken the stem
        const bool measures = exceeds || ends_in(i, {U"달한",   U"이른",   U"보인",   U"웃돈",   U"차지한", U"꼽힌",
                                                     U"집계된", U"추산된", U"추정된", U"분석된", U"평가된", U"평가받는",
                                                     U"알려진", U"전해진", U"전한",   U"밝힌",   U"말한",   U"의미한",
                                                     U"을 끈",  U"입",     U"달합",   U"이릅",   U"넘는"});
        const bool hopes = ends_in(i, {U"추진된", U"추진됩", U"예상된", U"예상한", U"기대된", U"기대한", U"전망된",
                                       U"전망한", U"예상됩", U"기대됩"});
        return Predicate{measures ? Tense::state : hopes ? Tense::hoped : Tense::announced, i, i + length};
    }

    /// 할 예정 is the doer's own, 할 것 and 할 전망 may be said of what comes of it.
    std::optional<Predicate> future(std::uint32_t i) const {
        if (among(U"출술물발설별일월를율률실절", text_[i])) return std::nullopt;  // "수출 전망", "매출 계획"
        auto at = i + 1;
        if (at < to_ && text_[at] == U' ') ++at;
        const bool will_be = i > from_ && text_[i - 1] == U'있';                                   // "성과가 있을 전망"
        if (text_[i] == U'을' && !will_be && !behind(at).starts_with(U"것")) return std::nullopt;  // "계약을 계획"
        for (const auto word : {U"예정", U"계획", U"방침", U"구상", U"생각", U"것", U"전망"})
            if (behind(at).starts_with(word)) {
                const bool foreseen = behind(at)[0] == U'것' || behind(at)[0] == U'전';
                const auto end = at + static_cast<std::uint32_t>(std::u32string_view(word).size());
                return Predicate{foreseen ? Tense::hoped : Tense::intended, i, end};
            }
        return std::nullopt;
    }

    /// "337건의 상담이 진행된 만큼": an action told of with ㄴ before a noun is over.
    std::optional<Predicate> adnominal(std::uint32_t i) const {
        return ends_in(i, {U"진행된", U"이뤄진", U"이루어진", U"체결된", U"성사된", U"체결한", U"맺은", U"개막된",
                           U"개막한", U"열린", U"개최된"})
                   ? std::optional(Predicate{Tense::done, i, i + 1})
                   : std::nullopt;
    }

    std::optional<Predicate> resolved(std::uint32_t i) const {
        const auto verb = behind(i + 3);
        const bool decides =
            verb.starts_with(U"했") || verb.starts_with(U"하") || verb.starts_with(U"합의") || verb.starts_with(U"한");
        return decides ? std::optional(Predicate{Tense::intended, i, i + 4}) : std::nullopt;
    }

    std::u32string_view text_;
    std::uint32_t from_, to_;
};

}  // namespace

std::optional<Predicate> predicate_behind(std::u32string_view text, std::uint32_t from, std::uint32_t to) {
    const Endings endings(text, from, to);
    for (auto i = from; i < to; ++i)
        if (auto found = endings.at(i)) return found;
    return std::nullopt;
}

}  // namespace gyoryu::desk
