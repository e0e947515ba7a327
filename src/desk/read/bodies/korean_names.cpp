#include "desk/read/bodies/korean_names.h"

#include "desk/read/bodies/korean_people.h"

#include <algorithm>

namespace gyoryu::desk {

using enum Tag;

namespace {

constexpr std::uint32_t bracket_reach = 20, meeting_reach = 4;
constexpr std::size_t abbreviation_most = 14;

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
    if (i > 0 && is_latin(text_[words_[i - 1].end - 1]) && (words_[i].after_space || goes_on_as_form(i)))
        return std::nullopt;
    std::size_t last = i;
    const auto latin_end = [&](std::size_t j) {
        auto at = words_[j].begin;
        while (at < words_[j].end && !is_hangul(text_[at])) ++at;
        return at;
    };
    while (latin_end(last) == words_[last].end && last + 1 < words_.size() &&
           (words_[last + 1].after_space || goes_on_as_form(last + 1)) && is_latin(text_[words_[last + 1].begin]) &&
           last - i < 5)
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
    const bool partner = last > i && particle == Particle::with && tells_signing() &&
                         first_mark(marks_, words_[i].begin, end, {agreement_word, contract_word}) == nullptr;
    const bool school = last > i && text(words_[i]) == U"university" && acts;
    if (!firm && !called && !headed && !school && !partner && !has_abbreviation(end) &&
        !(last > i && is_quoted_partner(i, end)))
        return std::nullopt;
    return BodyMention{words_[i].begin, end, BodyType::company, 0, true};
}

/// "SAMPLE, LLC", "Sample Co.Ltd": the form of a firm behind a comma or a full stop.
bool KoreanNames::goes_on_as_form(std::size_t i) const {
    const auto gap = text(words_[i - 1].end, words_[i].begin);
    if (gap != U", " && gap != U"." && gap != U"., " && gap != U". " && gap != U".,") return false;
    auto end = words_[i].begin;
    while (end < words_[i].end && is_latin(text_[end])) ++end;
    const auto form = text(words_[i].begin, end);
    return form == U"llc" || form == U"ltd" || form == U"inc" || form == U"co" || form == U"corp" || form == U"gmbh";
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

/// "가람시장과 만났다", "가람시장을 예방해".
bool KoreanNames::meets(std::size_t i) const {
    if (i + 1 >= words_.size() || !words_[i + 1].after_space) return false;
    const auto behind = text(words_[i].end, std::min(words_[i].end + meeting_reach, sentence_.end));
    for (const auto met : {U" 만나", U" 만났", U" 면담", U" 환담", U" 예방", U" 접견"})
        if (behind.starts_with(met)) return true;
    return false;
}

std::optional<BodyMention> KoreanNames::mayor(std::size_t i) const {
    const auto word = text(words_[i]);
    const bool office = word.find_first_of(U"장수") != word.npos;
    if (!office || !(tells_signing() || meets(i))) return std::nullopt;
    for (const std::u32string_view head : {U"시장", U"군수", U"구청장"}) {
        const auto at = word.find(head);
        if (at == word.npos || at < 1) continue;
        const auto end = words_[i].begin + static_cast<std::uint32_t>(at) + 1;
        const auto rest = word.substr(at + head.size());
        const auto name = text(words_[i].begin, end);
        const bool town = head == U"시장" && i > 0 && words_[i].after_space && may_be_in_name(text(words_[i - 1])) &&
                          !country_word(i - 1) && name.size() >= 3 && comes_again(name);  // "장웨이 나래시장과"
        if (name.size() < 3 || particle_of(rest) == Particle::not_one || !(gazetteer(words_[i].begin, end) || town))
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

/// "A&B 가람트레이딩": the first word of the name in Latin letters, told by its sign.
std::uint32_t KoreanNames::behind_sign(std::size_t i, const Mark& suffix) const {
    const auto begin = words_[i].begin;
    if (suffix.tag != body_company || i == 0 || !words_[i].after_space) return begin;
    const auto before = text(words_[i - 1]);
    const auto sign = before.find(U'&');
    const bool field = before == U"r&d" || before == U"m&a" || before == U"f&b" || before == U"b&b";
    const bool latin = std::ranges::all_of(before, [](char32_t c) { return is_latin(c) || c == U'&'; });
    return sign != before.npos && latin && !field ? words_[i - 1].begin : begin;
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

}  // namespace gyoryu::desk
