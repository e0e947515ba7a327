#include "desk/read/korean_names.h"

#include "desk/read/korean_people.h"

#include <algorithm>

namespace gyoryu::desk {

using enum Tag;

namespace {

constexpr std::uint32_t bracket_reach = 20;
constexpr std::size_t abbreviation_most = 14;
constexpr std::size_t whole_reach = 6'000;  ///< from the beginning of the page; a limit keeps reading linear

bool is_abbreviation(std::u32string_view inside) {
    if (inside.size() < 2 || inside.size() > abbreviation_most) return false;
    std::size_t latin = 0;
    for (const char32_t c : inside) {
        if (!is_latin(c) && !is_digit(c) && c != U' ' && c != U'-') return false;
        latin += is_latin(c) ? 1 : 0;
    }
    return latin >= 2;
}

bool is_common_abbreviation(std::u32string_view inside) {
    for (const auto common : {U"mou", U"fta", U"ai", U"it", U"ict", U"gdp", U"moc", U"loi", U"r&d", U"cepa", U"rcep"})
        if (inside == common) return true;
    return false;
}

/// The last word of a firm's name in Latin letters.
bool ends_firm(std::u32string_view word) {
    for (const auto end : {U"group", U"ltd", U"co", U"inc", U"corp", U"llc", U"holdings", U"gmbh", U"hospital",
                           U"university", U"corporation", U"company", U"association"})
        if (word == end) return true;
    return false;
}

}  // namespace

bool KoreanNames::tells_signing() const {
    if (tells_signing_ < 0) tells_signing_ = has_signing() ? 1 : 0;
    return tells_signing_ == 1;
}

bool KoreanNames::has_signing() const {
    return first_mark(marks_, sentence_.begin, sentence_.end, {agreement_word, contract_word}) != nullptr &&
           first_mark(marks_, sentence_.begin, sentence_.end, {signs, signs_not}) != nullptr;
}

std::optional<BodyMention> KoreanNames::abbreviated(std::size_t i) const {
    const auto& word = words_[i];
    const auto name = text(word);
    if (name.size() < 4 || !is_hangul(name.back()) || !has_abbreviation(word.end)) return std::nullopt;
    const bool common = is_never(name) || is_generic(name) || is_venue(name) || is_product(name) || country_word(i) ||
                        first_mark(marks_, word.begin, word.end,
                                   {event_word, agreement_word, contract_word, noun_company, noun_person, noun_buyer,
                                    noun_seller, noun_other}) != nullptr;
    if (common) return std::nullopt;
    return BodyMention{word.begin, word.end, BodyType::other, 0, true};
}

bool KoreanNames::has_abbreviation(std::uint32_t end) const {
    if (end >= sentence_.end || text_[end] != U'(' || !tells_signing()) return false;
    const auto reach = text(end + 1, std::min(end + bracket_reach, sentence_.end));
    const auto close = reach.find(U')');
    if (close == reach.npos || !is_abbreviation(reach.substr(0, close)) ||
        is_common_abbreviation(reach.substr(0, close)))
        return false;
    const auto behind = end + 2 + static_cast<std::uint32_t>(close);
    auto last = behind;
    while (last < sentence_.end && is_hangul(text_[last])) ++last;
    const auto particle = particle_of(text(behind, last));
    const bool listed = last == behind && last < sentence_.end && (text_[last] == U',' || text_[last] == 0xB7);
    return particle == Particle::acts || particle == Particle::with || listed;
}

/// "가나넥스(012345)는": the number under which its shares are traded.
std::optional<BodyMention> KoreanNames::traded(std::size_t i) const {
    const auto& word = words_[i];
    const auto behind = text(word.end, std::min(word.end + 8, sentence_.end));
    const bool code = behind.size() == 8 && behind.front() == U'(' && behind.back() == U')' &&
                      std::ranges::all_of(behind.substr(1, 6), is_digit);
    const auto name = text(word);
    if (!code || name.size() < 2 || is_digit(name[0]) || is_never(name) || is_generic(name)) return std::nullopt;
    return BodyMention{word.begin, word.end, BodyType::company, 0, true};
}

std::optional<BodyMention> KoreanNames::foreign(std::size_t i) const {
    if (!is_latin(text_[words_[i].begin]) || in_brackets(words_[i].begin)) return std::nullopt;
    const bool goes_on = i > 0 && words_[i].after_space && is_latin(text_[words_[i - 1].end - 1]);
    if (goes_on) return std::nullopt;
    std::size_t last = i;
    const auto latin_end = [&](std::size_t j) {
        auto at = words_[j].begin;
        while (at < words_[j].end && !is_hangul(text_[at])) ++at;
        return at;
    };
    while (latin_end(last) == words_[last].end && last + 1 < words_.size() && words_[last + 1].after_space &&
           is_latin(text_[words_[last + 1].begin]) && last - i < 5)
        ++last;
    const auto end = latin_end(last);
    const auto rest = text(end, words_[last].end);
    const auto name = text(words_[i].begin, end);
    if (name.size() < 3 || first_mark(marks_, words_[i].begin, end, {event_word, body_known}) != nullptr)
        return std::nullopt;
    const auto particle = particle_of(rest);
    const bool acts = particle == Particle::acts || particle == Particle::with || particle == Particle::none;
    const bool firm = last > i && ends_firm(text(words_[last].begin, end)) && acts;
    const bool called = rest.starts_with(U"사") && particle_of(rest.substr(1)) != Particle::not_one &&
                        (rest.size() > 1 || is_listed(words_[last]) ||
                         text(words_[last].end, std::min(words_[last].end + 2, sentence_.end)) == U" 간");
    const auto bracket = text(end, std::min(end + 4, sentence_.end));
    const bool headed = bracket.starts_with(U"(대표") || bracket.starts_with(U"(회장");
    const bool school = last > i && text(words_[i]) == U"university" && acts;
    if (!firm && !called && !headed && !school && !has_abbreviation(end) && !(last > i && is_quoted_partner(i, end)))
        return std::nullopt;
    return BodyMention{words_[i].begin, end, BodyType::company, 0, true};
}

/// "유통업체 'SAMPLE FRUIT SHOP(샘플)'과", in a sentence about signing.
bool KoreanNames::is_quoted_partner(std::size_t i, std::uint32_t end) const {
    if (words_[i].begin == sentence_.begin || text_[words_[i].begin - 1] != U'\'' || !tells_signing()) return false;
    const auto reach = text(end, std::min(end + bracket_reach, sentence_.end));
    const auto close = reach.find(U'\'');
    if (close == reach.npos || (close > 0 && (reach[0] != U'(' || reach[close - 1] != U')'))) return false;
    const auto behind = end + static_cast<std::uint32_t>(close) + 1;
    auto last = behind;
    while (last < sentence_.end && is_hangul(text_[last])) ++last;
    return particle_of(text(behind, last)) == Particle::with;
}

std::optional<BodyMention> KoreanNames::mayor(std::size_t i) const {
    if (i == 0 || !words_[i].after_space) return std::nullopt;
    const auto person = text(words_[i - 1]), word = text(words_[i]);
    const bool office = word.find_first_of(U"장수") != word.npos;
    if (!office || person.size() < 3 || person.size() > 4 || !std::ranges::all_of(person, is_hangul) ||
        !tells_signing())
        return std::nullopt;
    for (const std::u32string_view head : {U"시장", U"군수", U"구청장"}) {
        const auto at = word.find(head);
        if (at == word.npos || at < 1) continue;
        const auto end = words_[i].begin + static_cast<std::uint32_t>(at) + 1;
        const auto rest = word.substr(at + head.size());
        if (end - words_[i].begin < 3 || particle_of(rest) == Particle::not_one || !gazetteer(words_[i].begin, end))
            continue;
        return BodyMention{words_[i].begin, end, BodyType::city, 0, true};
    }
    return std::nullopt;
}

bool KoreanNames::represented(std::size_t i) const {
    if (i + 2 >= words_.size() || !words_[i + 1].after_space || !words_[i + 2].after_space) return false;
    std::u32string_view rest;
    return text(words_[i + 1]).size() == 3 && is_korean_person(text(words_[i + 1])) &&
           is_office(text(words_[i + 2]), rest);
}

bool KoreanNames::represented_abroad(std::size_t i) const {
    for (std::size_t j = i + 1; j < words_.size() && j <= i + 5 && words_[j].after_space; ++j) {
        const auto word = text(words_[j]);
        for (const std::u32string_view head : {U"주지사", U"시장"})
            if (word.starts_with(head)) return j > i + 1 && particle_of(word.substr(head.size())) != Particle::none;
        if (particle_of(word.substr(word.size() - 1)) == Particle::other) return false;
    }
    return false;
}

std::optional<BodyMention> KoreanNames::with_firm_word(std::size_t i) const {
    const auto word = text(words_[i]);
    auto at = word.find(U'社');
    if (at == word.npos && word.size() >= 4 && word.back() == U'사' && i + 2 < words_.size() && represented(i) &&
        text(words_[i + 2]).starts_with(U"대표"))
        at = word.size() - 1;
    if (at == word.npos) at = foreign_firm_end(i);
    if (at == word.npos || at < 2 || particle_of(word.substr(at + 1)) == Particle::not_one) return std::nullopt;
    const auto name = word.substr(0, at);
    if (is_never(name) || is_generic(name) || is_digit(name[0]) || country_word(i)) return std::nullopt;
    return BodyMention{words_[i].begin, words_[i].begin + static_cast<std::uint32_t>(at), BodyType::company, 0, true};
}

/// "일본 나메지사와": where the name ends, in a sentence about signing.
std::size_t KoreanNames::foreign_firm_end(std::size_t i) const {
    const auto [end, particle] = without_particle(words_[i]);
    const auto name = text(words_[i].begin, end);
    const bool partner = i > 0 && words_[i].after_space && particle == Particle::with && name.size() >= 4 &&
                         name.back() == U'사' && country_word(i - 1) && tells_signing();
    const bool branch = name.ends_with(U"지사") && gazetteer(words_[i].begin, end - 2);
    if (!partner || branch || is_trade(name) || ends_as_body({words_[i].begin, end, false})) return text_.npos;
    for (const std::u32string_view other : {U"대사", U"의사", U"이사", U"행사", U"본사", U"자회사", U"강사", U"선사",
                                            U"총영사", U"영사", U"인사", U"장사", U"조사", U"검사", U"도지사"})
        if (name.ends_with(other)) return text_.npos;
    return name.size() - 1;
}

/// 유한공사, 대표부공사.
bool KoreanNames::ends_as_body(const KoreanWord& name) const {
    return std::ranges::any_of(marks_in_word(name),
                               [&](const Mark& mark) { return is_body_suffix(mark.tag) && mark.end == name.end; });
}

/// 유통사, 화장품제조사: what a firm does, not its name.
bool KoreanNames::is_trade(std::u32string_view name) const {
    const auto begin = static_cast<std::uint32_t>(name.data() - text_.data());
    const auto end = begin + static_cast<std::uint32_t>(name.size());
    const auto* trade = last_mark(marks_, begin, end, {noun_company, noun_buyer, noun_seller, body_trade});
    return (trade != nullptr && trade->end == end) || is_generic(name) || is_generic(name.substr(0, name.size() - 1));
}

std::uint32_t KoreanNames::before_bracket(std::size_t i) const {
    const auto begin = words_[i].begin;
    if (begin < sentence_.begin + 4 || text_[begin - 1] != U')') return begin;
    const auto from = begin > sentence_.begin + bracket_reach ? begin - bracket_reach : sentence_.begin;
    const auto open = text(from, begin).rfind(U'(');
    if (open == text_.npos || open == 0) return begin;
    const auto at = from + static_cast<std::uint32_t>(open);
    if (!is_hangul(text_[at - 1]) || last_mark(marks_, at, begin, {legal_form}) != nullptr) return begin;
    auto first = at;
    while (first > sentence_.begin && is_letter(text_[first - 1])) --first;
    const bool of_place =
        is_han(text_[at + 1]) && gazetteer(first, at) && words_[i].end - begin <= 4;  // 칭다오(青岛)대표처
    return of_place ? begin : first;
}

std::uint32_t KoreanNames::with_next_word(std::size_t i) const {
    if (i + 1 >= words_.size() || !words_[i + 1].after_space || is_listed(words_[i])) return words_[i].end;
    const auto& next = words_[i + 1];
    const bool headed = text(next.end, std::min(next.end + 4, sentence_.end)).starts_with(U"(대표");
    const bool clinic = text(next) == U"클리닉" || text(next) == U"병원";
    return headed || clinic ? next.end : words_[i].end;
}

bool KoreanNames::follows_person(std::size_t i, std::u32string_view name) const {
    const bool department = std::u32string_view(U"국과실부처단").find(name.back()) != std::u32string_view::npos;
    return i > 0 && words_[i].after_space && !department && name.size() >= 4 && text(words_[i - 1]).size() == 3 &&
           is_korean_person(text(words_[i - 1])) && !gazetteer(words_[i - 1].begin, words_[i - 1].end);
}

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
