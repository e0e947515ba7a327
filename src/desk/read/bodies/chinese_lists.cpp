#include "desk/read/bodies/chinese_lists.h"

#include <algorithm>
#include <array>

namespace gyoryu::desk {

using enum Tag;

namespace {

constexpr std::size_t list_reach = 16, list_most = 20, list_least = 3;
constexpr std::uint32_t item_letters_most = 12, trade_letters_least = 4, latin_letters_most = 40;

/// 食品, 电子: what firms make or do.
bool is_field(std::u32string_view word) {
    for (const std::u32string_view field :
         {U"食品",   U"医药", U"机械", U"电子", U"纺织", U"服装", U"化工", U"农业",   U"建材",
          U"汽车",   U"家具", U"材料", U"制造", U"旅游", U"文化", U"教育", U"化妆品", U"产品",
          U"用品",   U"设备", U"器械", U"能源", U"物流", U"科技", U"服务", U"贸易",   U"消费品",
          U"农产品", U"加工", U"行业", U"领域", U"产业", U"省",   U"市",   U"国"})
        if (word.ends_with(field)) return true;
    return false;
}

bool ends_clause(char32_t c) { return c == U',' || c == U'。' || c == U':' || c == U';'; }

/// A fair or a prize, by the last word of its name.
bool names_event(std::u32string_view name) {
    for (const auto event : {U"expo", U"fair", U"show", U"forum", U"week", U"summit", U"conference", U"festival",
                             U"exhibition", U"awards", U"day", U"center"})
        if (name.ends_with(event)) return true;
    return false;
}

}  // namespace

void ChineseLists::find_listed() {
    const auto text = text_.substr(0, sentence_.end);
    for (auto at = text.find(U"等", sentence_.begin); at != text.npos; at = text.find(U"等", at + 1)) {
        const auto reach = std::min<std::size_t>(at + list_reach, sentence_.end);
        const bool counted = counts_bodies(static_cast<std::uint32_t>(at + 1), static_cast<std::uint32_t>(reach));
        if (counted || visits(static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(reach)))
            add_list(static_cast<std::uint32_t>(at), !counted);
    }
    for (auto at = sentence_.begin; at < sentence_.end; ++at)
        if (ends_clause(text_[at]) || text_[at] == U'等') add_open_list(at), add_cities(at);
}

/// 22家企业, 等企业: the number is that of firms.
bool ChineseLists::counts_bodies(std::uint32_t from, std::uint32_t to) const {
    if (from >= to || !is_digit(text_[from])) return false;
    const auto* unit = first_mark(marks_, from, to, {unit_company});
    const auto* noun = first_mark(marks_, from, to, {noun_company, noun_institution});
    return unit != nullptr && noun != nullptr && unit->begin < from + 6;
}

/// "前往样例集团、样国际等展台参观": stands and firms that were visited.
bool ChineseLists::visits(std::uint32_t at, std::uint32_t to) const {
    const auto behind = text_.substr(at + 1, to - at - 1);
    return behind.starts_with(U"展台") || behind.starts_with(U"展位") || behind.starts_with(U"企业") ||
           behind.starts_with(U"公司") || behind.starts_with(U"单位") || behind.starts_with(U"机构");
}

/// The items of the list that ends at `end`, the last one first; the one that opens the list without its verb.
std::vector<BodyMention> ChineseLists::items_before(std::uint32_t end) const {
    std::vector<BodyMention> items;
    auto last = end;
    for (auto at = end; at > sentence_.begin; --at) {
        const bool between = text_[at - 1] == U'、', first = ends_clause(text_[at - 1]);
        if (!between && !first && at - 1 > sentence_.begin) continue;
        const auto begin = between || first ? at : sentence_.begin;
        items.push_back({begin, last, BodyType::company, index_, true, false});
        last = at - 1;
        if (!between || items.size() >= list_most) break;
    }
    if (!items.empty()) items.back().begin = behind_verb(items.back().begin, items.back().end);
    return items;
}

bool ChineseLists::is_found(const BodyMention& item) const {
    return std::ranges::any_of(found_, [&](const auto& one) { return one.begin >= item.begin && one.end <= item.end; });
}

void ChineseLists::add_free(const BodyMention& item) {
    if (std::ranges::none_of(found_, [&](const auto& one) { return one.begin < item.end && item.begin < one.end; }))
        found_.push_back(item);
}

/// With `one_known` one of the items must be a body by its own word.
void ChineseLists::add_list(std::uint32_t end, bool one_known) {
    const auto items = items_before(end);
    if (items.size() < list_least) return;
    const auto plain = [&](const BodyMention& item) {
        return item.end >= item.begin + 2 && item.end - item.begin <= item_letters_most &&
               first_mark(marks_, item.begin, item.end, {noun_other, event_word, noun_company, noun_seller}) ==
                   nullptr &&
               !is_field(text_.substr(item.begin, item.end - item.begin)) && !is_place(item);
    };
    const auto known = [&](const BodyMention& item) { return is_found(item); };
    if (!std::ranges::all_of(items, plain) || (one_known && !std::ranges::any_of(items, known))) return;
    for (const auto& item : items) add_free(item);
}

/// "有华样企业、样光化学、样例集团、样样": firms beside a firm or a hospital that its word tells, if all that stands
/// between the marks can be a name; a trade or 企业 may end one.
void ChineseLists::add_open_list(std::uint32_t end) {
    auto items = items_before(end);
    if (items.size() < list_least) return;
    auto& opens = items.back();
    const auto verb = text(opens.begin, opens.end).find_last_of(U"有为括含由如即");
    if (verb != text_.npos) opens.begin += static_cast<std::uint32_t>(verb) + 1;
    const auto is_firm = [&](const BodyMention& item) {
        return std::ranges::any_of(found_, [&](const auto& one) {
            return one.begin >= item.begin && one.end <= item.end &&
                   (one.type == BodyType::company || one.type == BodyType::hospital);
        });
    };
    const auto can_be = [&](const BodyMention& item) {
        if (is_found(item)) return true;
        const auto name = text(item.begin, item.end);
        const auto letters = item.end - item.begin;
        if (item.end <= item.begin + 1 || letters > item_letters_most || !std::ranges::all_of(name, is_han))
            return false;
        if (is_place(item) || (is_field(name) && letters < trade_letters_least) || name.ends_with(U"等")) return false;
        const auto* word = first_mark(marks_, item.begin, item.end,
                                      {noun_other, event_word, noun_company, noun_seller, noun_buyer, noun_person,
                                       takes_part, signs, body_never, stop});
        const bool inside = word != nullptr && letters == trade_letters_least && word->begin > item.begin &&
                            word->end < item.end && text(word->begin, word->end) == U"和";  // 样和食品
        return word == nullptr || inside ||
               (word->tag == noun_company && word->end == item.end && letters >= trade_letters_least);
    };
    if (!std::ranges::any_of(items, is_firm) || !std::ranges::all_of(items, can_be)) return;
    for (const auto& item : items) add_free(item);
}

/// "团员来自样城市、例城市、示例区和样州": who sends a delegation.
void ChineseLists::add_cities(std::uint32_t end) {
    const auto sentence = text(sentence_.begin, end);
    const auto from = std::max(sentence.rfind(U"来自") + 1, sentence.rfind(U"组成") + 1);
    if (from == 0 || sentence.find(U"团") == sentence.npos) return;
    auto items = items_before(end);
    if (items.size() < list_least) return;
    const auto joins = text(items.front().begin, items.front().end).find_first_of(U"和与及");
    if (joins != text_.npos) items.front().end = items.front().begin + static_cast<std::uint32_t>(joins);
    const auto is_city = [&](const BodyMention& item) {
        const char32_t last = item.end > item.begin ? text_[item.end - 1] : 0;
        return item.end >= item.begin + 3 && item.end - item.begin <= 5 &&
               (last == U'市' || last == U'州' || last == U'盟') && item.begin > sentence_.begin + from - 1;
    };
    if (std::ranges::count_if(items, is_city) < 2) return;
    for (auto item : items)
        if (is_city(item)) item.type = BodyType::city, add_free(item);
}

void ChineseLists::find_latin() {
    for (auto at = sentence_.begin + 1; at + 1 < sentence_.end; ++at) {
        const char32_t before = text_[at - 1];
        if (!is_latin(text_[at]) || (!is_han(before) && before != U'、')) continue;
        std::size_t words = 0;
        auto end = at;
        for (auto word = at; word < sentence_.end && end - at < latin_letters_most;) {
            const char32_t first = article_.page.text[word];
            if (first < U'A' || first > U'Z') break;
            while (word < sentence_.end && (is_latin(text_[word]) || text_[word] == U'&' || text_[word] == U'-'))
                ++word;
            end = word, ++words;
            if (word + 1 >= sentence_.end || text_[word] != U' ') break;
            ++word;
        }
        const bool titled = std::u32string_view(U"长裁席理生士使授表事任者人师员").find(before) != text_.npos;
        const bool goes_on = end < sentence_.end && (is_digit(text_[end]) || text_[end] == U'展' || text_[end] == U' ');
        if (words >= 2 && !titled && !goes_on && !names_event(text(at, end)))
            add_free({at, end, BodyType::company, index_, true, false});
        at = std::max(at, end);
    }
}

std::uint32_t ChineseLists::behind_verb(std::uint32_t begin, std::uint32_t end) const {
    const auto* verb = last_mark(marks_, begin, end - std::min(end - begin, 2U), {takes_part, body_never, stop});
    return verb == nullptr ? begin : verb->end;
}

bool ChineseLists::is_place(const BodyMention& item) const {
    const auto* found = first_mark(marks_, item.begin, item.end, {place});
    return found != nullptr && found->begin == item.begin && found->end + 1 >= item.end;
}

}  // namespace gyoryu::desk
