#include "desk/read/bodies/korean_names.h"

#include <algorithm>

// Names that only their neighbours or the rest of the article give away.
namespace gyoryu::desk {

using enum Tag;

namespace {

constexpr std::size_t whole_reach = 6'000;  ///< from the beginning of the page; a limit keeps reading linear

}  // namespace

bool KoreanNames::is_bank(const KoreanWord& word) const { return text(word).ends_with(U"은행"); }

void KoreanNames::branches() {
    for (std::size_t i = 1; i < words_.size(); ++i) {
        if (!words_[i].after_space) continue;
        const auto word = text(words_[i]);
        if (word.find_first_of(U"지분사대법") == word.npos) continue;
        std::size_t end = 0;
        for (const std::u32string_view office :
             {U"지사", U"지점", U"분회", U"지회", U"지부", U"사무소", U"대표처", U"법인"})
            if (const auto at = word.find(office);
                at != word.npos && particle_of(word.substr(at + office.size())) != Particle::not_one)
                end = at + office.size();
        if (end == 0) continue;
        const auto office_begin = end >= 3 && word.substr(0, end).ends_with(U"사무소") ? end - 3
                                  : word.substr(0, end).ends_with(U"대표처")           ? end - 3
                                                                                       : end - 2;
        auto owner = i - 1;
        if (office_begin == 0) {
            if (owner == 0 || !words_[owner].after_space || !gazetteer(words_[owner].begin, words_[owner].end))
                continue;
            --owner;
        } else if (!gazetteer(words_[i].begin, words_[i].begin + static_cast<std::uint32_t>(office_begin)) &&
                   !word.starts_with(U"주한") && !word.starts_with(U"주중")) {
            continue;
        }
        for (const auto& body : found_) {
            if (body.end != words_[owner].end || body.explains || body.type == BodyType::city ||
                (body.type == BodyType::company && !is_bank(words_[owner])))
                continue;
            add({body.begin, words_[i].begin + static_cast<std::uint32_t>(end), body.type, 0, true});
            break;
        }
    }
}

void KoreanNames::find_between() {
    branches();
    universities();
    cities_between();
    last_of_parties();
    never_without();
}

bool KoreanNames::like_university(std::size_t i) const {
    const auto name = text(words_[i]);
    return name.size() >= 3 && name.size() <= 6 && name.back() == U'대' && is_hangul(name[0]) && is_listed(words_[i]) &&
           !is_never(name);
}

/// "가나대, 다라대 등 2개 국립대와": the list that a number of universities closes.
bool KoreanNames::counts_universities(std::size_t i) const {
    auto last = i;
    while (last + 1 < words_.size() && last < i + 8 && is_listed(words_[last])) ++last;
    if (last + 3 >= words_.size() || text(words_[last + 1]) != U"등" || !words_[last + 1].after_space) return false;
    const auto name = text(words_[last].begin, words_[last].end);
    const auto count = text(words_[last + 2]), kind = text(words_[last + 3]);
    return name.back() == U'대' && is_digit(count[0]) && count.back() == U'개' &&
           (kind.starts_with(U"대학") || kind.starts_with(U"국립대") || kind.starts_with(U"사립대"));
}

void KoreanNames::universities() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
        if (text(words_[i]).find(U'대') == text_.npos) continue;
        const auto [end, particle] =
            is_listed(words_[i]) ? std::pair(words_[i].end, Particle::none) : without_particle(words_[i]);
        if (text_[end - 1] != U'대' || overlaps(words_[i])) continue;
        const bool among_others =
            (i > 1 && like_university(i - 1) && like_university(i - 2)) ||
            (i > 0 && i + 1 < words_.size() && like_university(i - 1) && like_university(i + 1)) ||
            (i + 2 < words_.size() && like_university(i + 1) && like_university(i + 2));
        const auto named_so = [&](std::size_t j) {
            const auto stem = without_particle(words_[j]);
            return stem.first - words_[j].begin >= 4 && text_[stem.first - 1] == U'대' &&
                   (stem.second == Particle::acts || stem.second == Particle::with);
        };
        const bool paired = tells_signing() && named_so(i) &&
                            ((i > 0 && named_so(i - 1)) || (i + 1 < words_.size() && named_so(i + 1)));
        const bool counted = particle == Particle::none && tells_signing() && counts_universities(i) &&
                             end - words_[i].begin >= 3 && text(words_[i].begin, end).size() <= 7;
        const bool one =
            paired || counted || is_university(words_[i].begin, end) || (among_others && end - words_[i].begin >= 3);
        const auto next = i + 1 < words_.size() ? text(words_[i + 1]) : std::u32string_view{};
        const bool listed = particle == Particle::none &&
                            (is_listed(words_[i]) || (next.starts_with(U"등") && words_[i + 1].after_space));
        const bool visited = particle == Particle::other && i + 1 < words_.size() &&
                             (next.starts_with(U"방문") || next.starts_with(U"찾"));
        const bool led = particle == Particle::none && represented(i);  // 가나대 이가람 총장은
        const bool beside_head = i + 1 < words_.size() && words_[i + 1].after_space && particle == Particle::none &&
                                 next.starts_with(U"총장") && is_university(words_[i].begin, end);  // 서울대 총장은
        const bool by_head =
            beside_head || (led && text(words_[i + 2]).starts_with(U"총장") && end - words_[i].begin >= 3);
        if (by_head || (one && (listed || led || visited || particle == Particle::acts || particle == Particle::with)))
            add({words_[i].begin, end, BodyType::other, 0, true});
    }
}

void KoreanNames::cities_between() {
    for (std::size_t i = 0; i + 1 < words_.size(); ++i) {
        const auto name = text(words_[i]);
        const bool city = name.size() >= 3 && is_listed(words_[i]) && !overlaps(words_[i]) &&
                          gazetteer(words_[i].begin, words_[i].end) && !is_never(name) &&
                          std::u32string_view(U"시군도구성").find(name.back()) != std::u32string_view::npos;
        if (!city || !overlaps(words_[i + 1]) || (i > 0 && !overlaps(words_[i - 1]))) continue;
        const bool joined =
            i == 0 || text_[words_[i - 1].end] == U',' || without_particle(words_[i - 1]).second == Particle::with;
        if (joined) add({words_[i].begin, words_[i].end, BodyType::city, 0, true});
    }
}

void KoreanNames::never_without() {
    for (auto& body : found_) {
        const auto at = std::ranges::lower_bound(words_, body.begin, {}, &KoreanWord::begin);
        if (body.type != BodyType::hospital || body.end - body.begin < 3 || at == words_.end() ||
            at == words_.begin() || at->begin != body.begin || !at->after_space)
            continue;
        const auto before = *(at - 1);
        const auto word = text(before);
        const bool named = may_be_in_name(word) || is_latin(word.back());
        if (!named || word.size() < 3 || overlaps(before) || is_never(word) || is_generic(word) ||
            first_mark(marks_, before.begin, before.end,
                       {place, event_word, noun_company, noun_person, noun_buyer, noun_seller, noun_other,
                        noun_institution, takes_part, side_buyer, side_seller}) != nullptr)
            continue;
        if (always_behind(text(body.begin, body.end), word)) body.begin = before.begin;
    }
}

bool KoreanNames::always_behind(std::u32string_view name, std::u32string_view word) const {
    const auto page = text_.substr(0, whole_reach);
    std::size_t times = 0;
    for (auto at = page.find(name); at != page.npos; at = page.find(name, at + 1)) {
        const auto ahead = page.substr(0, at);
        if (!ahead.ends_with(U' ') || !ahead.substr(0, at - 1).ends_with(word)) return false;
        ++times;
    }
    return times > 1;
}

void KoreanNames::last_of_parties() {
    if (!tells_signing()) return;
    for (std::size_t i = 1; i + 1 < words_.size(); ++i) {
        const auto name = text(words_[i]);
        const bool last = text(words_[i + 1]) == U"간" && words_[i + 1].after_space && !overlaps(words_[i]) &&
                          text_[words_[i - 1].end] == U',' && overlaps(words_[i - 1]);
        if (last && name.size() >= 4 && may_be_in_name(name) && !is_never(name) && !is_generic(name) &&
            !country_word(i))
            add({words_[i].begin, words_[i].end, BodyType::other, 0, true});
    }
}

}  // namespace gyoryu::desk
