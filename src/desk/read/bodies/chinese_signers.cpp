#include "desk/read/bodies/chinese_signers.h"

#include <algorithm>

namespace gyoryu::desk {

using enum Tag;

namespace {

constexpr std::uint32_t region_letters_most = 9, party_letters_most = 16, reach_of_region = 14;
constexpr std::size_t list_most = 20;

bool joins(char32_t c) { return c == U'与' || c == U'和' || c == U'同'; }

/// 市, 盟, 郡: the last letter of the name of a place that governs itself.
constexpr std::u32string_view ranks = U"市州区道省县盟郡";

}  // namespace

void ChineseSigners::find_cities() {
    const auto* last_verb = last_mark(marks_, sentence_.begin, sentence_.end, {signs});
    if (last_verb == nullptr) return;
    const auto text = text_.substr(0, sentence_.end);
    for (auto at = text.find_first_of(ranks, sentence_.begin); at != text.npos;
         at = text.find_first_of(ranks, at + 1)) {
        const auto end = static_cast<std::uint32_t>(at + 1);
        const auto begin = city_begin(end);
        if (end - begin < 3 || end - begin > (text[at] == U'市' ? 5 : region_letters_most) || is_area(end) ||
            overlaps(begin, end))
            continue;
        const auto behind = text_.substr(end, std::min<std::uint32_t>(4, sentence_.end - end));
        const bool with = is_joined(begin);
        const bool verb = first_mark(marks_, end, std::min(end + 4, sentence_.end), {signs}) != nullptr;
        const bool goes_on = !behind.empty() && (behind[0] == U'、' || behind[0] == U'等') && end < last_verb->begin;
        const bool partner = with && (verb || goes_on || behind.starts_with(U"正式") || behind.starts_with(U"共同") ||
                                      behind.starts_with(U"友好") || behind.starts_with(U"建立") ||
                                      (tells_when(behind) && verb_behind(end)));
        const bool subject = is_before_partner(end);
        const bool listed = subject && begin > sentence_.begin && end < last_verb->begin &&
                            (text_[begin - 1] == U'、' || text_[begin - 1] == U'省');
        if (!partner && !listed && !(subject && (verb_behind(end) || verb_before(begin)))) continue;
        found_.push_back({begin, end, BodyType::city, index_, true, false});
    }
}

/// "样市与例市近日在样市签署": when, where or on what, before the verb.
bool ChineseSigners::tells_when(std::u32string_view behind) {
    for (const auto word : {U"近日", U"日前", U"今日", U"昨日", U"当天", U"当日", U"现场", U"在", U"于", U"就"})
        if (behind.starts_with(word)) return true;
    return false;
}

/// "样市市长会见": the city meets.
void ChineseSigners::find_mayors() {
    std::ranges::sort(found_, {}, &BodyMention::begin);
    std::vector<BodyMention> cities;
    const auto text = text_.substr(0, sentence_.end);
    for (auto at = text.find(U"市长", sentence_.begin); at != text.npos; at = text.find(U"市长", at + 1)) {
        auto end = static_cast<std::uint32_t>(at);
        if (end > sentence_.begin && text_[end - 1] == U'副') --end;
        if (text_.substr(0, end).ends_with(U"常务")) end -= 2;
        take_city(end, cities);
    }
    found_.insert(found_.end(), cities.begin(), cities.end());
}

/// The city whose name ends at `end`, if no body found holds it.
void ChineseSigners::take_city(std::uint32_t end, std::vector<BodyMention>& cities) const {
    if (end < sentence_.begin + 3 || text_[end - 1] != U'市') return;
    const auto begin = city_begin(end);
    const auto next = std::ranges::lower_bound(found_, end, {}, &BodyMention::begin);
    const bool free = next == found_.begin() || (next - 1)->end <= begin;
    if (end - begin >= 3 && end - begin <= 5 && !is_area(end) && free)
        cities.push_back({begin, end, BodyType::city, index_, true, false});
}

std::uint32_t ChineseSigners::city_begin(std::uint32_t end) const {
    auto begin = end - 1;
    constexpr std::uint32_t most = region_letters_most + 6;
    while (begin > sentence_.begin && end - begin < most && is_han(text_[begin - 1]) &&
           std::u32string_view(U"与和同由在省国赴到访及并").find(text_[begin - 1]) == text_.npos)
        --begin;
    if (const auto* verb = last_mark(marks_, begin, end, {signs}); verb != nullptr)
        begin = std::min(verb->end, end - 1);
    return behind_region(begin, end);
}

/// "样国样道例市": 例市. Not "样城市样区", which is one name.
std::uint32_t ChineseSigners::behind_region(std::uint32_t begin, std::uint32_t end) const {
    const auto from = end > sentence_.begin + reach_of_region ? end - reach_of_region : sentence_.begin;
    for (const auto* mark = first_mark(marks_, from, end, {place}); mark != nullptr;
         mark = first_mark(marks_, mark->begin + 1, end, {place}))
        if (mark->end + 3 <= end && mark->end + 1 >= begin && ranks.find(text_[mark->end]) == ranks.npos)
            begin = std::max(begin, mark->end);
    for (const auto* mark = first_mark(marks_, begin, end - 2, {body_never}); mark != nullptr;
         mark = first_mark(marks_, mark->begin + 1, end - 2, {body_never}))
        begin = std::max(begin, mark->end);
    if (text_[end - 1] != U'市' && text_[end - 1] != U'郡') return begin;
    const auto region = text(begin, end - 2).find_last_of(U"省道区");
    return region == text_.npos ? begin : begin + static_cast<std::uint32_t>(region) + 1;
}

/// 地区, 开发区, 街道, 联盟: no rank of a place.
bool ChineseSigners::is_area(std::uint32_t end) const {
    return std::u32string_view(U"地园发新社特景厂城辖税验范作街报通渠知联同结").find(text_[end - 2]) !=
           std::u32string_view::npos;
}

/// "样市与", "样市还分别与".
bool ChineseSigners::is_before_partner(std::uint32_t end) const {
    for (auto at = end; at < std::min(end + 5, sentence_.end); ++at) {
        if (joins(text_[at])) return true;
        if (std::u32string_view(U"还分别也先后正式").find(text_[at]) == text_.npos) return false;
    }
    return false;
}

bool ChineseSigners::verb_behind(std::uint32_t end) const {
    return first_mark(marks_, end, std::min(end + 26, sentence_.end), {signs}) != nullptr;
}

/// "签署样市与样道友好合作备忘录".
bool ChineseSigners::verb_before(std::uint32_t begin) const {
    const auto* verb = last_mark(marks_, begin > 4 ? begin - 4 : 0, begin, {signs});
    return verb != nullptr && verb->end + 1 >= begin;
}

bool ChineseSigners::is_joined(std::uint32_t begin) const {
    auto at = begin;
    while (at > sentence_.begin && begin - at < region_letters_most && is_han(text_[at - 1]) && !joins(text_[at - 1]))
        --at;
    if (at == sentence_.begin) return false;
    const bool list = text_[at - 1] == U'、' && overlaps(at - 2, at - 1);
    if (!joins(text_[at - 1]) && !list) return false;
    const auto where = text(at, begin);
    const auto* known = first_mark(marks_, at, begin, {place});
    return where.empty() || (known != nullptr && known->begin == at) ||
           std::u32string_view(U"省道州区国").find(where.back()) != where.npos;
}

void ChineseSigners::find_signers() {
    const auto page = text_.substr(0, sentence_.end);
    const auto at = page.find(U"的代表", sentence_.begin);
    if (at == page.npos ||
        first_mark(marks_, static_cast<std::uint32_t>(at),
                   std::min<std::uint32_t>(static_cast<std::uint32_t>(at) + 8, sentence_.end), {signs}) == nullptr)
        return;
    auto last = static_cast<std::uint32_t>(at);
    std::vector<BodyMention> items;
    for (auto begin = last; begin > sentence_.begin && items.size() < list_most; --begin) {
        const char32_t c = text_[begin - 1];
        const bool stops = c == U',' || c == U':' || c == U';' || begin - 1 == sentence_.begin;
        if (c != U'、' && c != U'和' && c != U'及' && c != U'与' && !stops) continue;
        const auto from = begin - 1 == sentence_.begin && c != U',' ? begin - 1 : begin;
        if (last >= from + 3 && last - from <= 14) items.push_back({from, last, BodyType::other, index_, true, false});
        last = begin - 1;
        if (stops) break;
    }
    if (items.size() < 2) return;
    for (const auto& item : items)
        if (!overlaps(item.begin, item.end)) found_.push_back(item);
}

void ChineseSigners::find_partners() {
    if (first_mark(marks_, sentence_.begin, sentence_.end, {signs_not}) != nullptr) return;
    const auto* verb = first_mark(marks_, sentence_.begin, sentence_.end, {signs});
    for (; verb != nullptr; verb = first_mark(marks_, verb->end, sentence_.end, {signs})) {
        const auto clause = clause_begin(verb->begin);
        for (auto at = clause; at < verb->begin; ++at) {
            if (!joins(text_[at])) continue;
            const auto ends_at = [&](const auto& one) { return one.end == at; };
            const auto begins_behind = [&](const auto& one) {
                return one.begin > at && one.begin <= at + 4 && one.end <= verb->begin;
            };
            const bool first = std::ranges::any_of(found_, ends_at);
            const bool second = std::ranges::any_of(found_, begins_behind);
            if (first == second) continue;
            const auto begin = first ? at + 1 : party_begin(clause, at);
            const auto end = first ? party_end(begin, verb->begin) : at;
            if (!is_party(begin, end)) continue;
            found_.push_back({begin, end, BodyType::company, index_, true, false});
            break;
        }
    }
}

std::uint32_t ChineseSigners::clause_begin(std::uint32_t at) const {
    while (at > sentence_.begin && std::u32string_view(U",;:。").find(text_[at - 1]) == text_.npos) --at;
    return at;
}

/// Behind the last word that can be in no name: "当天", "日", "在…".
std::uint32_t ChineseSigners::party_begin(std::uint32_t clause, std::uint32_t end) const {
    auto begin = clause;
    for (const auto* mark = first_mark(marks_, clause, end, {stop, body_never, takes_part, signs}); mark != nullptr;
         mark = first_mark(marks_, mark->begin + 1, end, {stop, body_never, takes_part, signs}))
        begin = std::max(begin, mark->end);
    while (begin < end && !is_han(text_[begin]) && !is_latin(text_[begin])) ++begin;
    return begin;
}

/// Up to what tells how or what they sign.
std::uint32_t ChineseSigners::party_end(std::uint32_t begin, std::uint32_t verb) const {
    auto end = verb;
    for (const auto word : {U"正式", U"共同", U"现场", U"当场", U"成功", U"在", U"就", U"于", U"以", U"分别", U"举行",
                            U"关于", U"双方", U"友好", U"战略", U"深化", U"全面", U"合作", U"建立"}) {
        const auto at = text(begin, verb).find(word);
        if (at != text_.npos && at >= 2) end = std::min(end, begin + static_cast<std::uint32_t>(at));
    }
    return end;
}

bool ChineseSigners::is_party(std::uint32_t begin, std::uint32_t end) const {
    if (end < begin + (is_latin(text_[begin]) ? 2 : 4) || end - begin > party_letters_most || overlaps(begin, end))
        return false;
    const bool person = begin > sentence_.begin && std::u32string_view(U"长记任理席裁事表").find(text_[begin - 1]) !=
                                                       std::u32string_view::npos;  // 院长王超
    if (person) return false;
    for (auto at = begin; at < end; ++at)
        if (!is_han(text_[at]) && !is_latin(text_[at]) && !is_digit(text_[at]) && text_[at] != U'(' &&
            text_[at] != U')' && text_[at] != 0xB7)
            return false;
    if (is_digit(text_[begin]) || std::u32string_view(U"长者员们方等国家部界团会校").find(text_[end - 1]) != text_.npos)
        return false;
    const auto* where = first_mark(marks_, begin, end, {place});
    if (where != nullptr && where->begin == begin && where->end + 1 >= end) return false;
    return first_mark(marks_, begin, end,
                      {noun_company, noun_person, noun_seller, noun_buyer, noun_other, noun_institution, stop,
                       body_never, takes_part, agreement_word, contract_word, event_word}) == nullptr &&
           !std::ranges::any_of(marks_in(article_.marks, begin, begin + 1), [&](const Mark& mark) {
               const bool kind = mark.tag == body_company || mark.tag == body_agency || mark.tag == body_hospital;
               return (mark.tag == body_generic && mark.end + 1 >= end) || (kind && mark.end == end);
           });
}

bool ChineseSigners::overlaps(std::uint32_t begin, std::uint32_t end) const {
    return std::ranges::any_of(found_, [&](const auto& one) { return one.begin < end && begin < one.end; });
}

}  // namespace gyoryu::desk
