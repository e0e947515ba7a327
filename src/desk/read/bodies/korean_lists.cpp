#include "desk/read/bodies/korean_lists.h"

#include <algorithm>

namespace gyoryu::desk {

using enum Tag;

namespace {

constexpr std::uint32_t bracket_letters_most = 200;
constexpr std::uint32_t more_reach = 10;  ///< from 등 to the number of all firms

/// "참가업체는 A, B, C 등이다".
bool introduces_firms(std::u32string_view word) {
    if (!word.ends_with(U'는') && !word.ends_with(U'은')) return false;
    for (const std::u32string_view end : {U"업체는", U"기업은", U"업체로는", U"기업으로는", U"회사는", U"참가사는",
                                          U"참여사는", U"파견사는", U"참가사로는"})
        if (word.ends_with(end) && word.size() <= end.size() + 2) return true;
    return false;
}

}  // namespace

bool KoreanLists::opens_firms(std::size_t i) const { return introduces_firms(text(words_[i])); }

bool KoreanLists::is_firm_like(std::u32string_view name) {
    for (const std::u32string_view end :
         {U"코리아", U"실업", U"공업", U"산업", U"정공", U"기공", U"화학", U"건설", U"무역", U"교육", U"컴퍼니",
          U"이엔지", U"섬유", U"금속", U"물류", U"랜드", U"스토리"})
        if (name.size() > end.size() + 1 && name.ends_with(end)) return true;
    return false;
}

void KoreanLists::find_listed() {
    lists();
    companions();
    hosts();
    quoted();
    bracketed_lists();
    counted_lists();
    explained_items();
    led_items();
    items_between();
    hosts_beside();
    items_up_to();
}

void KoreanLists::lists() {
    for (std::size_t i = 1; i < words_.size(); ++i)
        if (closes_list(i)) list_before(i);
    split_et_cetera();
    for (std::size_t i = 0; i < words_.size(); ++i) {
        const char32_t bullet = words_[i].begin > sentence_.begin ? text_[words_[i].begin - 1] : U' ';
        const bool product = words_[i].end < sentence_.end && text_[words_[i].end] == U'(';
        if (is_bullet(bullet) && product && text(words_[i]).size() >= 2)
            add({words_[i].begin, words_[i].end, BodyType::company, 0, true});
    }
    bullets();
}

void KoreanLists::split_et_cetera() {
    for (std::size_t i = 2; i < words_.size(); ++i) {
        const auto word = text(words_[i]);
        const bool joined = word.size() >= 3 && word.back() == U'등' && text_[words_[i - 1].end] == U',' &&
                            text_[words_[i - 2].end] == U',';
        if (!joined) continue;
        const KoreanWord rest{words_[i].end - 1, words_[i].end, false};
        --words_[i].end;
        words_.insert(words_.begin() + static_cast<std::ptrdiff_t>(i) + 1, rest);
        list_before(i + 1);
    }
}

void KoreanLists::companions() {
    for (std::size_t i = 1; i < words_.size() && i <= 4; ++i) {
        if (!words_[i].after_space || !overlaps(words_[i - 1]) || overlaps(words_[i]) ||
            without_particle(words_[i - 1]).second != Particle::with)
            continue;
        const auto [end, particle] = without_particle(words_[i]);
        const auto name = text(words_[i].begin, end);
        const bool common = particle != Particle::acts || name.size() < 5 || name.size() > 14 || is_never(name) ||
                            is_generic(name) || is_product(name) || is_digit(name[0]) || is_venue(name);
        if (common || first_mark(marks_, words_[i].begin, end,
                                 {noun_company, noun_buyer, noun_seller, noun_person, noun_consultation,
                                  noun_institution, event_word, place, takes_part, side_buyer, side_seller}) != nullptr)
            continue;
        add({words_[i].begin, end, BodyType::other, 0, true});
    }
}

void KoreanLists::hosts() {
    for (std::size_t i = 1; i + 1 < words_.size(); ++i) {
        const auto next = text(words_[i + 1]);
        const bool listed = words_[i].after_space && words_[i + 1].after_space && (next == U"등이" || next == U"등은");
        if (!listed || without_particle(words_[i - 1]).second != Particle::with || !overlaps(words_[i - 1])) continue;
        const auto behind = text(words_[i + 1].end, std::min(words_[i + 1].end + 8, sentence_.end));
        const bool host = behind.find(U"주최") != behind.npos || behind.find(U"주관") != behind.npos;
        const auto name = text(words_[i]);
        if (host && name.size() >= 3 && may_be_in_name(name) && !overlaps(words_[i]) && !is_never(name) &&
            !is_generic(name))
            add({words_[i].begin, words_[i].end, BodyType::other, 0, true});
    }
}

void KoreanLists::bullets() {
    std::vector<KoreanWord> items;
    std::uint32_t first = sentence_.end;
    for (std::size_t i = 0; i < words_.size(); ++i) {
        auto sign = words_[i].begin;
        while (sign > sentence_.begin && (text_[sign - 1] == U' ' || text_[sign - 1] == U'㈜')) --sign;
        if (sign == sentence_.begin || !is_bullet(text_[sign - 1])) continue;
        first = std::min(first, sign);
        const bool ends = is_listed(words_[i]) || (i + 1 < words_.size() && text(words_[i + 1]).starts_with(U"등"));
        const auto end = ends ? words_[i].end : without_particle(words_[i]).first;
        if (ends || i + 1 == words_.size() || !words_[i + 1].after_space || end < words_[i].end)
            items.push_back({words_[i].begin, end, false});
    }
    if (items.size() < 2 || !counts_firms(first, items.back().end)) return;
    for (const auto& item : items) {
        const auto name = text(item);
        const bool common = name.size() < 2 || name.size() > 14 || overlaps(item) || is_product(name) ||
                            is_never(name) || is_generic(name) || is_venue(name) || is_digit(name[0]);
        if (!common && first_mark(marks_, item.begin, item.end, {event_word, place}) == nullptr)
            add({item.begin, item.end, BodyType::company, 0, true});
    }
}

/// "참가 기업은 △A …", "△A △B 등 5개사".
bool KoreanLists::counts_firms(std::uint32_t first, std::uint32_t last) const {
    const auto ahead = text(first > sentence_.begin + 10 ? first - 10 : sentence_.begin, first);
    for (const auto word : {U"기업은", U"업체는", U"기업으로는", U"업체로는", U"기업에는", U"업체에는", U"기업은 "})
        if (ahead.find(word) != ahead.npos) return true;
    for (auto at = first; at < std::min(last + 24, sentence_.end); ++at) {
        const auto* unit = first_mark(marks_, at, std::min(last + 24, sentence_.end), {unit_company, unit_place});
        if (unit == nullptr) return false;
        if (is_digit(text_[unit->begin - 1])) return true;
        at = unit->begin;
    }
    return false;
}

bool KoreanLists::closes_list(std::size_t i) const {
    const auto word = text(words_[i]);
    if (!word.starts_with(U"등") || word.size() > 3 || words_[i].begin == sentence_.begin) return false;
    const char32_t before = text_[words_[i].begin - 1];
    return before == U' ' || before == U')' || before == U'\'';
}

void KoreanLists::list_before(std::size_t end) {
    std::vector<std::size_t> items;
    std::size_t first = 0;  ///< behind "가상산업을": 비롯해
    for (std::size_t j = end; j-- > 0;) {
        if (in_brackets(words_[j].begin)) continue;
        const char32_t after = text_[words_[j].end];
        const bool last = items.empty();
        const bool form_behind = after == U'㈜' && text_[words_[j].end + 1] == U',';
        if (!last && !form_behind && after != U',' && after != 0xB7 && after != U'(' && after != U'\'') break;
        if (text(words_[j]) == U"주") continue;
        if (text(words_[j]).size() > 14 || particle_of(text(words_[j])) != Particle::not_one) break;
        const auto item = text(words_[j]);
        if (item.size() > 3 && (item.ends_with(U"으며") || item.ends_with(U"하며") || item.ends_with(U"하고") ||
                                item.ends_with(U"하여") || item.ends_with(U"되며")))
            break;
        if (!last && (item == U"비롯해" || item == U"비롯한" || item == U"비롯하여")) {
            first = j;
            break;
        }
        items.push_back(j);
        const bool starts = words_[j].begin == sentence_.begin ||
                            (text_[words_[j].begin - 1] == U' ' && j > 0 && text_[words_[j - 1].end] == U' ');
        if (starts) break;
    }
    const bool introduced = !items.empty() && items.back() > 0 && introduces_firms(text(words_[items.back() - 1]));
    const auto sold = [&](auto j) { return !introduced && is_product(text(words_[j])) && !is_found(words_[j]); };
    if (items.size() < 2 || std::ranges::any_of(items, sold)) return;
    const auto firms = std::ranges::count_if(items, [&](auto j) { return is_found(words_[j]); });
    const bool each_explained = std::ranges::all_of(items, [&](auto j) { return text_[words_[j].end] == U'('; });
    const auto bodies = std::ranges::count_if(items, [&](auto j) { return overlaps(words_[j]); });
    const auto limit = std::min(words_[end].end + 14, sentence_.end);
    const bool counted =
        first_mark(marks_, words_[end].end, limit, {unit_company, unit_place, noun_company}) != nullptr;
    const auto size = static_cast<std::ptrdiff_t>(items.size());
    const auto described_limit = std::min(words_[end].end + 40, sentence_.end);
    const auto alike =
        std::ranges::count_if(items, [&](auto j) { return overlaps(words_[j]) || is_firm_like(text(words_[j])); });
    const bool of_firms = alike * 2 >= size &&
                          first_mark(marks_, words_[end].end, described_limit, {noun_company, noun_seller}) != nullptr;
    const bool exact = counted_as(end, items.size()) && size >= 3;
    const auto called = std::min(words_[end].end + 24, sentence_.end);
    const bool plain = size >= 3 && first_mark(marks_, words_[end].end, called, {noun_company}) != nullptr &&
                       std::ranges::all_of(items, [&](auto j) { return overlaps(words_[j]) || is_plain_name(j); }) &&
                       bodies * 6 >= size;
    const bool more = counts_more(end, items.size()) &&
                      std::ranges::all_of(items, [&](auto j) { return overlaps(words_[j]) || is_plain_name(j); });
    if (firms * 2 < size && !each_explained && !(counted && bodies * 3 >= size) && !of_firms && !introduced && !exact &&
        !plain && !more)
        return;
    for (const auto j : items)
        if (!is_found(words_[j]) && text(words_[j]).size() >= 2 && !is_digit(text_[words_[j].begin]) &&
            !is_never(text(words_[j])) && !country_word(j))
            add({words_[j].begin, words_[j].end, BodyType::company, 0, true});
    if (first == 0) return;
    const auto [stop_at, particle] = without_particle(words_[first - 1]);
    const auto name = text(words_[first - 1].begin, stop_at);
    if (particle == Particle::other && name.size() >= 3 && !is_never(name) && !is_generic(name) &&
        !overlaps(words_[first - 1]) &&
        first_mark(marks_, words_[first - 1].begin, stop_at, {place, event_word}) == nullptr)
        add({words_[first - 1].begin, stop_at, BodyType::company, 0, true});
}

bool KoreanLists::has_field(std::u32string_view name) {
    for (const auto field : {U"부품", U"자재", U"전자",   U"섬유", U"소재",   U"장비", U"의류",   U"잡화", U"가구",
                             U"건축", U"농산", U"수산",   U"화학", U"금속",   U"뷰티", U"콘텐츠", U"게임", U"관광",
                             U"물류", U"조선", U"에너지", U"환경", U"반도체", U"로봇", U"바이오", U"기계", U"자동차",
                             U"주방", U"생활", U"소비재", U"건강", U"식품",   U"분야", U"제품",   U"산업"})
        if (name.find(field) != name.npos) return true;
    return false;
}

bool KoreanLists::is_plain_name(std::size_t i) const {
    const auto name = text(words_[i]);
    if (name.size() < 3 || is_product(name) || is_never(name) || is_generic(name) || is_venue(name)) return false;
    if (has_field(name)) return false;
    return first_mark(marks_, words_[i].begin, words_[i].end,
                      {place, event_word, noun_person, noun_buyer, noun_seller, noun_other, takes_part, side_buyer}) ==
           nullptr;
}

bool KoreanLists::counts_more(std::size_t end, std::size_t items) const {
    const auto limit = std::min(words_[end].end + more_reach, sentence_.end);
    for (auto at = words_[end].end; at < limit; ++at) {
        if (!is_digit(text_[at])) continue;
        std::size_t count = 0;
        while (at < limit && is_digit(text_[at]) && count < 1000) count = count * 10 + (text_[at++] - U'0');
        if (at < limit && text_[at] == U'여') ++at;
        if (at < limit && text_[at] == U' ') ++at;
        const auto* unit = first_mark(marks_, at, std::min(at + 4, sentence_.end), {unit_company});
        return count > items && unit != nullptr && unit->begin == at;
    }
    return false;
}

bool KoreanLists::counted_as(std::size_t end, std::size_t items) const {
    const auto limit = std::min(words_[end].end + 24, sentence_.end);
    for (auto at = words_[end].end; at < limit; ++at) {
        if (!is_digit(text_[at])) continue;
        std::size_t count = 0;
        while (at < limit && is_digit(text_[at]) && count < 1000) count = count * 10 + (text_[at++] - U'0');
        return count == items && at < limit && first_mark(marks_, at, limit, {noun_company, unit_company, noun_seller});
    }
    return false;
}

void KoreanLists::counted_lists() {
    for (auto at = sentence_.begin; at < sentence_.end; ++at) {
        if (text_[at] != U'(') continue;
        const auto close = at + text(at, std::min(at + bracket_letters_most, sentence_.end)).find(U')');
        if (close < at || close >= sentence_.end) continue;
        const auto* unit = last_mark(marks_, at > 8 ? at - 8 : 0, at, {unit_company, unit_place, noun_company});
        const auto inside = text(at + 1, static_cast<std::uint32_t>(close));
        const bool counted = unit != nullptr && unit->end == at && unit->begin >= 2 &&
                             (is_digit(text_[unit->begin - 1]) || is_digit(text_[unit->begin - 2])) &&
                             inside.find_first_of(U",·") != inside.npos;
        if (!counted ||
            first_mark(marks_, at, static_cast<std::uint32_t>(close), {unit_company, place, noun_company}) != nullptr)
            continue;
        for (auto& body : found_)
            if (body.begin > at && body.end <= close) body.explains = false;
        for (const auto& word : words_)
            if (word.begin > at && word.end <= close && word.end - word.begin <= 14 && word.end - word.begin >= 2 &&
                !overlaps(word) && !is_product(text(word)) && !is_generic(text(word)))
                found_.push_back({word.begin, word.end, BodyType::company, index_, false, false});
    }
}

void KoreanLists::bracketed_lists() {
    std::vector<std::uint32_t> named;
    for (const auto& body : found_) {
        const auto beside = [&](const BodyMention& other) {
            const auto from = std::min(other.end, body.end), to = std::max(other.begin, body.begin);
            return other.explains && other.end - other.begin >= 4 && other.begin != body.begin &&
                   text(from, to).find_first_of(U"()") == text_.npos;
        };
        if (body.explains && body.end - body.begin >= 4 && std::ranges::any_of(found_, beside))
            named.push_back(body.begin);
    }
    for (auto& body : found_)
        if (std::ranges::find(named, body.begin) != named.end()) body.explains = body.acts = false;
}

void KoreanLists::quoted() {
    if (first_mark(marks_, sentence_.begin, sentence_.end, {noun_contract, signs}) == nullptr) return;
    for (const auto& word : words_) {
        if (word.begin == sentence_.begin || text_[word.begin - 1] != U'\'' || word.end >= sentence_.end ||
            text_[word.end] != U'\'')
            continue;
        if (word.end - word.begin > 10 || text_[word.end - 1] == U'관' ||
            first_mark(marks_, word.begin, word.end, {event_word, pavilion, fair}) != nullptr)
            continue;
        auto end = word.end + 1;
        while (end < sentence_.end && is_hangul(text_[end])) ++end;
        const auto particle = particle_of(text(word.end + 1, end));
        if (particle == Particle::acts || particle == Particle::with)
            add({word.begin, word.end, BodyType::company, 0, true});
    }
}

}  // namespace gyoryu::desk
