#include "desk/read/article/several_events.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

using text::Language;

constexpr double events_least = 3, events_most = 500;  ///< told of together; two may be the cities of one
constexpr std::uint32_t english_reach = 36;
constexpr std::uint32_t korean_reach = 14;

/// The missions, meetings and fairs that were held so many times.
bool of_events(std::u32string_view behind) {
    for (const auto event : {U"개척단", U"사절단", U"상담회", U"박람회", U"전시회", U"로드쇼"}) {
        const auto at = behind.find(event);
        if (at == behind.npos) continue;
        const auto next = behind.substr(at + std::u32string_view(event).size(), 1);
        return next == U"를" || next == U"을";
    }
    return false;
}

/// "모두 28차례 개척단을", "올해 12회 무역사절단을"; not "제28회", not "28회째".
std::optional<Mark> korean_events(const SentenceView& view, std::uint32_t limit) {
    const auto text = view.text().substr(0, limit);
    for (const std::u32string_view times : {U"차례 ", U"회 "}) {
        for (auto at = text.find(times, view.sentence.begin); at != text.npos; at = text.find(times, at + 1)) {
            auto begin = at;
            std::uint32_t count = 0;
            for (std::uint32_t place = 1; begin > view.sentence.begin && is_digit(text[begin - 1]) && place <= 100;
                 place *= 10)
                count += place * static_cast<std::uint32_t>(text[--begin] - U'0');
            const bool ordinal = begin > 0 && (text[begin - 1] == U'제' || is_digit(text[begin - 1]));
            const auto behind = text.substr(at + times.size(), korean_reach);
            if (count >= events_least && !ordinal && of_events(behind))
                return Mark{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at + times.size()),
                            Tag::running_total, 0};
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<Mark> several_events_of(const SentenceView& view, std::uint32_t limit) {
    if (view.language() == Language::ko) return korean_events(view, limit);
    if (view.language() != Language::en) return std::nullopt;
    for (std::size_t i = 0; i < view.quantities.size() && view.quantities[i].end < limit; ++i) {
        const auto& count = view.quantities[i];
        if (count.is_money() || count.value < events_least || count.value > events_most) continue;
        const auto end = std::min({count.end + english_reach, view.end_before_next(i), limit});
        const auto* events = first_mark(view.marks, count.end, end, {Tag::several_events});
        if (events != nullptr && first_mark(view.marks, count.end, events->begin, {Tag::stop}) == nullptr)
            return *events;
    }
    return std::nullopt;
}

}  // namespace gyoryu::desk
