#include "desk/read/bodies/korean_signers.h"

#include "desk/read/bodies/korean_people.h"

#include <algorithm>

namespace gyoryu::desk {

using enum Tag;

namespace {

constexpr std::size_t page_reach = 6'000;  ///< from the beginning of the page; a limit keeps reading linear
constexpr std::size_t times_most = 8, items_most = 8, name_letters_most = 14;
constexpr std::uint32_t bracket_reach = 60, office_reach = 24;

bool binds(Particle particle) { return particle == Particle::acts || particle == Particle::with; }

/// What the last word of no name says.
constexpr Tag nouns[] = {noun_company,      noun_person,      noun_buyer, noun_seller, noun_other,
                         noun_consultation, noun_institution, takes_part, side_buyer,  side_seller};

/// Words in Latin letters up to a comma, zero if anything else stands there.
std::size_t latin_words(std::u32string_view inside) {
    inside = inside.substr(0, inside.find_first_of(U",·"));
    if (inside.size() < 3 || !is_latin(inside.front())) return 0;
    for (const char32_t c : inside)
        if (!is_latin(c) && !is_digit(c) && c != U' ' && c != U'&' && c != U'-' && c != U'.') return 0;
    return 1 + static_cast<std::size_t>(std::ranges::count(inside, U' '));
}

}  // namespace

void KoreanSigners::find_signers() {
    const auto* verb = last_mark(marks_, sentence_.begin, sentence_.end, {signs});
    if (verb == nullptr || !tells_signing()) return;
    const auto* meant = first_mark(marks_, verb->begin, sentence_.end, {signs_not});
    if (meant != nullptr && meant->begin <= verb->begin) return;  // 체결한다
    for (std::size_t i = 0; i < words_.size() && words_[i].begin < verb->begin; ++i) {
        if (in_brackets(words_[i].begin)) continue;
        if (const auto from = spelled_from(i); from && *from < words_[i].begin) begin_at(words_[i], *from);
        if (overlaps(words_[i])) continue;
        const auto one = party(i);
        if (one && is_shown(i, *one)) add({one->begin, one->end, BodyType::company, 0, true});
    }
    listed_behind();
    find_pairs(verb->begin);
    for (std::size_t i = 0; i + 1 < words_.size() && words_[i].begin < verb->begin; ++i) {
        if (!opens_clause(i) || overlaps(words_[i]) || in_brackets(words_[i].begin)) continue;
        const auto one = party(i);
        if (one && opens_before_partner(i, *one) && is_name(*one))
            add({one->begin, one->end, BodyType::company, 0, true});
    }
}

/// A name of two words of which another rule took the last.
void KoreanSigners::begin_at(const KoreanWord& last, std::uint32_t begin) {
    for (auto& body : found_)
        if (body.begin == last.begin && body.end == last.end && body.type == BodyType::other) body.begin = begin;
}

std::optional<KoreanSigners::Party> KoreanSigners::party(std::size_t i) const {
    const auto& word = words_[i];
    if (word.end < sentence_.end && text_[word.end] == U'(') {
        const auto close = text(word.end, std::min(word.end + bracket_reach, sentence_.end)).find(U')');
        if (close == text_.npos) return std::nullopt;
        const auto behind = word.end + static_cast<std::uint32_t>(close) + 1;
        auto last = behind;
        while (last < sentence_.end && is_hangul(text_[last])) ++last;
        auto rest = text(behind, last);
        if (rest.starts_with(U"사") && rest.size() > 1) rest.remove_prefix(1);
        if (rest.empty() && before_office(behind)) return std::nullopt;  // "다라대의 이가람(Garam Lee) 총장을"
        return Party{spelled_from(i).value_or(word.begin), word.end, particle_of(rest)};
    }
    if (is_listed(word)) return Party{word.begin, word.end, Particle::none};
    const auto [end, particle] = without_particle(word);
    auto first = i;  // "Sample Care와"
    while (first > 0 && i - first < 3 && is_latin(text_[word.begin]) && words_[first].after_space &&
           std::ranges::all_of(text(words_[first - 1]), is_latin))
        --first;
    return Party{words_[first].begin, end, particle};
}

bool KoreanSigners::before_office(std::uint32_t at) const {
    std::u32string_view rest;
    const auto words = korean_words(text_, at, std::min(at + office_reach, sentence_.end));
    return !words.empty() && words[0].begin == at + 1 && text_[at] == U' ' && is_office(text(words[0]), rest) &&
           particle_of(rest) != Particle::not_one;
}

bool KoreanSigners::is_shown(std::size_t i, const Party& one) const {
    const bool spelled = spelled_from(i).has_value();
    const bool listed = one.particle == Particle::none &&
                        (is_listed(words_[i]) || (i + 1 < words_.size() && text(words_[i + 1]) == U"및"));
    if (!binds(one.particle) && !listed) return false;
    if (!is_name(one) && !(spelled && (one.begin < words_[i].begin || ends_in_trade(one)))) return false;
    const auto name = text(one.begin, one.end);
    if (spelled || behind_trade(i) || is_perhaps(one)) return true;
    if (is_abbreviation(one) && binds(one.particle)) return true;
    if (is_firm_like(name) && (binds(one.particle) || list_acts(i))) return true;
    return binds(one.particle) && (has_officer(name) || is_other_party(one));
}

bool KoreanSigners::is_perhaps(const Party& one) const {
    return std::ranges::any_of(marks_in_word({one.begin, one.end, false}), [&](const Mark& mark) {
        return mark.tag == body_perhaps && mark.begin == one.begin && mark.end == one.end;
    });
}

/// "나래제약사(Narae Pharm)와".
bool KoreanSigners::ends_in_trade(const Party& one) const {
    const auto* trade = last_mark(marks_, one.begin, one.end, {noun_company, body_trade});
    return trade != nullptr && trade->end == one.end && trade->begin >= one.begin + 2 &&
           !is_generic(text(one.begin, one.end));
}

bool KoreanSigners::opens_clause(std::size_t i) const {
    return i == 0 || text(words_[i - 1].end, words_[i].begin).ends_with(U", ");
}

/// "가온옵틱은 나래공사와 … 체결": the first word of a clause, right before a body that it acts with.
bool KoreanSigners::opens_before_partner(std::size_t i, const Party& one) const {
    if (one.particle != Particle::acts || i + 1 >= words_.size() || one.end - one.begin < 4 ||
        !is_topic_particle(text_[words_[i].end - 1]))
        return false;
    if (i + 2 < words_.size() && country_word(i + 1) && words_[i + 2].after_space)
        for (const auto unnamed : {U"바이어와", U"업체와", U"기업과", U"유통사와", U"수입사와", U"회사와"})
            if (text(words_[i + 2]).ends_with(unnamed)) return true;  // "나래하이드로는 체코 바이어와"
    return std::ranges::any_of(found_, [&](const auto& body) {
        const auto at = body.end;
        const bool next = body.begin == words_[i + 1].begin ||
                          (i + 2 < words_.size() && country_word(i + 1) && body.begin == words_[i + 2].begin);
        return next && at < sentence_.end && (text_[at] == U'와' || text_[at] == U'과' || text_[at] == U'(');
    });
}

/// PCL: capitals only.
bool KoreanSigners::is_abbreviation(const Party& one) const {
    for (auto at = one.begin; at < one.end; ++at)
        if (article_.page.text[at] < U'A' || article_.page.text[at] > U'Z') return false;
    return one.end - one.begin >= 3 &&
           first_mark(marks_, one.begin, one.end, {agreement_word, body_never, place}) == nullptr;
}

bool KoreanSigners::is_name(const Party& one) const {
    const auto name = text(one.begin, one.end);
    if (name.size() < 2 || name.size() > name_letters_most || is_digit(name[0]) || is_never(name) || is_generic(name) ||
        is_product(name) || is_venue(name) || is_of_place(one))
        return false;
    for (const auto role : {U"대표", U"관계", U"임원", U"사장", U"회장", U"측", U"모두", U"업체", U"기업", U"회사"})
        if (name.starts_with(role)) return false;
    for (const std::u32string_view crowd : {U"단체", U"기관", U"단", U"팀", U"진", U"들", U"측", U"등", U"류"})
        if (name.ends_with(crowd)) return false;
    for (const Mark& mark : marks_in_word({one.begin, one.end, false})) {
        if (mark.tag == event_word || mark.tag == agreement_word) return false;
        const bool head = mark.end == one.end && mark.end - mark.begin >= 2;
        const bool side = mark.tag == side_buyer || mark.tag == side_seller;
        if (head && side && is_latin(name[0]) && name.size() > mark.end - mark.begin + 1) continue;  // NH유통
        if (head && std::ranges::find(nouns, mark.tag) != std::end(nouns)) return false;
    }
    return !(is_latin(name[0]) && name.size() <= 2);  // A사
}

/// 베트남, 하노이시, 중국시장: nothing but a place, or a place and a word for anything there.
bool KoreanSigners::is_of_place(const Party& one) const {
    const auto* where = first_mark(marks_, one.begin, one.end, {place});
    if (where == nullptr || where->begin != one.begin) return false;
    const auto rest = text(where->end, one.end);
    return rest.size() <= 1 || is_generic(rest) || is_never(rest);
}

bool KoreanSigners::behind_trade(std::size_t i) const {
    if (i == 0 || !words_[i].after_space) return false;
    const auto* trade = last_mark(marks_, words_[i - 1].begin, words_[i - 1].end, {body_trade});
    return trade != nullptr && trade->end == words_[i - 1].end && words_[i].end - words_[i].begin >= 3;
}

std::optional<std::uint32_t> KoreanSigners::spelled_from(std::size_t i) const {
    const auto end = words_[i].end;
    if (end >= sentence_.end || text_[end] != U'(' || !is_hangul(text_[end - 1])) return std::nullopt;
    const auto inside = text(end + 1, std::min(end + bracket_reach, sentence_.end));
    const auto close = inside.find(U')');
    if (close == inside.npos) return std::nullopt;
    const auto count = latin_words(inside.substr(0, close));
    if (count == 0 || first_mark(marks_, end, end + 2 + static_cast<std::uint32_t>(close), {agreement_word}) != nullptr)
        return std::nullopt;
    auto first = i;
    while (i - first + 1 < count && first > 0 && words_[first].after_space && may_be_in_name(text(words_[first - 1])) &&
           !country_word(first - 1) && !overlaps(words_[first - 1]))
        --first;
    return words_[first].begin;
}

bool KoreanSigners::has_officer(std::u32string_view name) const {
    const auto page = text_.substr(0, page_reach);
    std::size_t times = 0;
    for (auto at = page.find(name); at != page.npos && times < times_most; at = page.find(name, at + 1), ++times) {
        const auto end = static_cast<std::uint32_t>(at + name.size());
        if ((at > 0 && is_letter(page[at - 1])) || end >= page.size() || page[end] != U' ') continue;
        const auto words = korean_words(page, end, std::min<std::uint32_t>(end + office_reach, page.size()));
        if (words.empty()) continue;
        if (is_head(text(words[0]))) return true;
        if (words.size() > 1 && is_korean_person(text(words[0])) && is_head(text(words[1]))) return true;
    }
    return false;
}

/// "나래공사는 … 가나루와 … 체결": beside the only body that acts, a name that comes again.
bool KoreanSigners::is_other_party(const Party& one) const {
    const auto name = text(one.begin, one.end);
    const std::size_t least = one.particle == Particle::with ? 3 : 5;
    if (name.size() < least || name.size() > 10 || !comes_again(name)) return false;
    return std::ranges::count_if(found_, [](const auto& body) { return body.acts && !body.explains; }) == 1;
}

void KoreanSigners::listed_behind() {
    for (std::size_t i = 1; i < words_.size(); ++i) {
        if (overlaps(words_[i]) || in_brackets(words_[i].begin) || !joined_to(i) || !list_acts(i)) continue;
        const auto one = party(i);
        if (one && one->end - one->begin >= 3 && is_name(*one) && !has_field(text(one->begin, one->end)))
            add({one->begin, one->end, BodyType::company, 0, true});
    }
}

bool KoreanSigners::joined_to(std::size_t i) const {
    const bool and_behind = i > 1 && text(words_[i - 1]) == U"및";
    const auto& before = words_[and_behind ? i - 2 : i - 1];
    if (in_brackets(before.begin)) return false;
    const auto gap = text(before.end, words_[i].begin);
    return overlaps(before) && (gap == U", " || gap == U"·" || gap == U" 및 ") && !is_never(text(before));
}

bool KoreanSigners::list_acts(std::size_t i) const {
    for (std::size_t j = i; j < words_.size() && j < i + items_most; ++j) {
        const auto one = party(j);
        if (!one || !is_name(*one)) return overlaps(words_[j]) && j > i;
        if (binds(one->particle)) return true;
        if (!is_listed(words_[j])) return false;
    }
    return false;
}

}  // namespace gyoryu::desk
