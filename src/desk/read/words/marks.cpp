#include "desk/read/words/marks.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

thread_local std::uint64_t looked_at = 0;

std::span<const Mark> from_place(std::span<const Mark> marks, std::uint32_t from) {
    const auto at = std::ranges::lower_bound(marks, from, {}, &Mark::begin);
    return marks.subspan(static_cast<std::size_t>(at - marks.begin()));
}

}  // namespace

std::span<const Mark> marks_in(std::span<const Mark> marks, std::uint32_t begin, std::uint32_t end) {
    const auto from = std::ranges::lower_bound(marks, begin, {}, &Mark::begin);
    const auto to = std::ranges::lower_bound(from, marks.end(), end, {}, &Mark::begin);
    return {from, to};
}

const Mark* first_mark(std::span<const Mark> marks, std::uint32_t from, std::uint32_t to, const TagSet& tags) {
    const Mark* best = nullptr;
    std::uint64_t steps = 0;
    for (const Mark& mark : from_place(marks, from)) {
        ++steps;
        if (mark.begin >= to || (best != nullptr && mark.begin > best->begin)) break;
        if (tags.contains(mark.tag) && mark.end <= to && (best == nullptr || mark.end > best->end)) best = &mark;
    }
    looked_at += steps;
    return best;
}

const Mark* last_mark(std::span<const Mark> marks, std::uint32_t from, std::uint32_t to, const TagSet& tags) {
    const Mark* best = nullptr;
    std::uint64_t steps = 0;
    for (const Mark& mark : from_place(marks, from)) {
        ++steps;
        if (mark.begin >= to) break;
        if (!tags.contains(mark.tag) || mark.end > to) continue;
        if (best == nullptr || mark.end > best->end || (mark.end == best->end && mark.begin < best->begin))
            best = &mark;
    }
    looked_at += steps;
    return best;
}

std::uint64_t marks_looked_at() { return looked_at; }

}  // namespace gyoryu::desk
