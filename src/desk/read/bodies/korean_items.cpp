#include "desk/read/bodies/korean_lists.h"
#include "desk/read/bodies/korean_people.h"

#include <algorithm>

// Lists of firms without 등 that what stands beside them gives away.
namespace gyoryu::desk {

using enum Tag;

namespace {

constexpr std::uint32_t explanation_most = 24, called_reach = 24, host_reach = 8;
constexpr std::size_t items_least = 3, maker_letters_least = 5, items_most = 40, name_letters_most = 14;

/// "전선 보호장치": what a firm makes, in words.
bool explains_trade(std::u32string_view inside) {
    return inside.size() >= 2 && !std::ranges::any_of(inside, is_digit) && is_hangul(inside.back()) &&
           !is_korean_person(inside);
}

}  // namespace

bool KoreanLists::may_be_item(std::size_t i, std::uint32_t end) const {
    const auto name = text(words_[i].begin, end);
    std::u32string_view rest;
    return name.size() >= 2 && name.size() <= name_letters_most && !is_digit(name[0]) && !is_never(name) &&
           !is_generic(name) && !is_venue(name) && !country_word(i) &&
           (!is_product(name) || name.size() >= maker_letters_least) && !gazetteer(words_[i].begin, end) &&
           !is_office(name, rest) &&
           first_mark(marks_, words_[i].begin, end,
                      {event_word, noun_person, noun_buyer, noun_seller, noun_other, noun_company, takes_part}) ==
               nullptr;
}

/// "참가사는 6개사다. 가나(전선 보호장치), 다라(압착기), 마바(단열재)가 그들이다".
void KoreanLists::explained_items() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
        std::vector<std::size_t> items;
        auto next = i;
        while (next < words_.size() && items.size() < items_most) {
            const auto open = words_[next].end;
            if (open >= sentence_.end || text_[open] != U'(' || in_brackets(words_[next].begin)) break;
            const auto close = text(open, std::min(open + explanation_most, sentence_.end)).find(U')');
            const auto inside = text(open + 1, open + static_cast<std::uint32_t>(close == text_.npos ? 1 : close));
            if (!explains_trade(inside) ||
                first_mark(marks_, open, open + static_cast<std::uint32_t>(close), {place}) != nullptr)
                break;
            items.push_back(next);
            const auto behind = open + static_cast<std::uint32_t>(close) + 1;
            while (next < words_.size() && words_[next].begin < behind) ++next;
            if (next >= words_.size() || !text(behind, words_[next].begin).starts_with(U", ")) break;
            if (words_[next].begin > behind + 3 && text_[words_[next].begin - 1] != U')') break;  // ", (주)"
        }
        if (items.empty()) continue;
        if (items.size() >= items_least && are_firms(items))
            for (const auto j : items)
                if (!overlaps(words_[j])) add({words_[j].begin, words_[j].end, BodyType::company, 0, true});
        i = items.back();
    }
}

/// All of them may be, and one is, or the sentence before has counted firms.
bool KoreanLists::are_firms(const std::vector<std::size_t>& items) const {
    const auto people = std::ranges::count_if(items, [&](auto j) { return is_korean_person(text(words_[j])); });
    const bool all =
        std::ranges::all_of(items, [&](auto j) { return overlaps(words_[j]) || may_be_item(j, words_[j].end); });
    if (!all || people * 2 > static_cast<std::ptrdiff_t>(items.size())) return false;
    if (std::ranges::any_of(items, [&](auto j) { return is_found(words_[j]); })) return true;
    if (index_ == 0 || items.front() > 1) return false;
    const auto& before = article_.sentences[index_ - 1];
    return first_mark(article_.marks_of(before), before.begin, before.end, {unit_company}) != nullptr;
}

/// "가나와 (주)다라를 비롯한 우수기업 12개 사가", "마바정공을 비롯한 예시 기업 100개가".
void KoreanLists::led_items() {
    for (std::size_t i = 1; i < words_.size(); ++i) {
        if (!words_[i].after_space || !text(words_[i]).starts_with(U"비롯")) continue;
        const char32_t object = text_[words_[i - 1].end - 1];
        const auto limit = std::min(words_[i].end + called_reach, sentence_.end);
        if ((object != U'를' && object != U'을') ||
            first_mark(marks_, words_[i].end, limit, {unit_company, noun_company, noun_seller}) == nullptr ||
            !std::ranges::any_of(text(words_[i].end, limit), is_digit))
            continue;
        std::vector<std::pair<std::size_t, std::uint32_t>> items{{i - 1, words_[i - 1].end - 1}};
        for (auto j = i - 1; j-- > 0 && items.size() < items_most;) {
            const auto [end, particle] =
                is_listed(words_[j]) ? std::pair(words_[j].end, Particle::none) : without_particle(words_[j]);
            if (text(words_[j]) == U"주" && text_[words_[j].end] == U')') continue;
            const bool joined = (end == words_[j].end && text_[end] == U',') ||
                                (particle == Particle::with && text_[words_[j].end] == U' ');
            if (!joined) break;
            items.emplace_back(j, end);
        }
        const bool shown = std::ranges::any_of(items, [&](const auto& item) {
            return is_found(words_[item.first]) || is_firm_like(text(words_[item.first].begin, item.second));
        });
        if (!shown) continue;
        for (const auto& [j, end] : items)
            if (end - words_[j].begin >= 3 && !overlaps(words_[j]) && may_be_item(j, end) &&
                !has_field(text(words_[j].begin, end)))
                add({words_[j].begin, end, BodyType::company, 0, true});
    }
}

/// "가나텍과 다라, 마바, 사아텍이 행사에 나갔다": what stands between firms in one list is one, too.
void KoreanLists::items_between() {
    const auto is_firm = [&](std::size_t i) {
        const auto* body = body_at(i);
        return body != nullptr && body->type == BodyType::company && !body->explains;
    };
    for (std::size_t last = words_.size(); last-- > 2;) {
        if (text_[words_[last - 1].end] != U',' || !is_firm(last)) continue;
        const auto particle = without_particle(words_[last]).second;
        if (particle != Particle::acts && particle != Particle::with) continue;
        auto first = last;
        while (first > 0 && is_listed(words_[first - 1]) && text(words_[first - 1].end, words_[first].begin) == U", " &&
               last - first < items_most)
            --first;
        while (first < last && !is_firm(first)) ++first;
        const auto size = last - first + 1;
        std::size_t firms = 0;
        for (auto i = first; i <= last; ++i) firms += is_firm(i) ? 1 : 0;
        if (size < items_least || firms < 2 || firms == size || firms * 2 < size) continue;
        for (auto i = first; i < last; ++i)
            if (words_[i].end - words_[i].begin >= 3 && !overlaps(words_[i]) && may_be_item(i, words_[i].end) &&
                !has_field(text(words_[i])))
                add({words_[i].begin, words_[i].end, BodyType::company, 0, true});
        last = std::max<std::size_t>(first, 1);
    }
}

/// "가나스와 다라공사가 주관을 맡은": who hosts together with a body is one.
void KoreanLists::hosts_beside() {
    const auto whole = text(sentence_.begin, sentence_.end);
    if (whole.find(U"주관") == whole.npos && whole.find(U"주최") == whole.npos) return;
    for (std::size_t i = 1; i < words_.size(); ++i) {
        const auto* body = body_at(i);
        if (body == nullptr || !body->acts || !words_[i].after_space || overlaps(words_[i - 1])) continue;
        const auto [end, particle] = without_particle(words_[i - 1]);
        const auto behind = text(words_[i].end, std::min(words_[i].end + host_reach, sentence_.end));
        const bool hosts = behind.starts_with(U" 주관") || behind.starts_with(U" 공동 주관") ||
                           behind.starts_with(U" 주최") || behind.starts_with(U" 공동 주최") ||
                           behind.starts_with(U" 공동으로 주");
        if (hosts && particle == Particle::with && end - words_[i - 1].begin >= 3 && may_be_item(i - 1, end) &&
            !has_field(text(words_[i - 1].begin, end)))
            add({words_[i - 1].begin, end, BodyType::other, 0, true});
    }
}

/// "참가기업은 가나, 다라, 마바까지 3개 사다": as many as are counted.
void KoreanLists::items_up_to() {
    for (std::size_t i = 0; i + items_least < words_.size(); ++i) {
        if (!opens_firms(i)) continue;
        auto last = i + 1;
        while (last + 1 < words_.size() && text_[words_[last].end] == U',') ++last;
        const auto word = text(words_[last]);
        const auto count = last - i;
        if (count < items_least || !word.ends_with(U"까지") || !counted_as(last, count)) continue;
        for (auto j = i + 1; j <= last; ++j) {
            const auto end = j == last ? words_[j].end - 2 : words_[j].end;
            if (!overlaps(words_[j]) && end - words_[j].begin >= 2 && !is_never(text(words_[j].begin, end)))
                add({words_[j].begin, end, BodyType::company, 0, true});
        }
        i = last;
    }
}

}  // namespace gyoryu::desk
