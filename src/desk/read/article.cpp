#include "desk/read/article.h"

#include "desk/read/code_points.h"

#include <algorithm>

namespace gyoryu::desk {

namespace {

thread_local std::uint64_t looked_at = 0;

bool among(std::initializer_list<Tag> tags, Tag tag) { return std::ranges::find(tags, tag) != tags.end(); }

std::span<const Mark> from_place(std::span<const Mark> marks, std::uint32_t from) {
    const auto at = std::ranges::lower_bound(marks, from, {}, &Mark::begin);
    return marks.subspan(static_cast<std::size_t>(at - marks.begin()));
}

}  // namespace

Span Article::span(std::uint32_t begin, std::uint32_t end) const {
    if (begin >= end || end > page.text.size()) return {};
    return {page.origin[begin], page.origin[end - 1] + 1, words(begin, end)};
}

std::string Article::words(std::uint32_t begin, std::uint32_t end) const {
    return utf8_of(std::u32string_view(page.text).substr(begin, end - begin));
}

const Mark* first_mark(std::span<const Mark> marks, std::uint32_t from, std::uint32_t to,
                       std::initializer_list<Tag> tags) {
    const Mark* best = nullptr;
    for (const Mark& mark : from_place(marks, from)) {
        ++looked_at;
        if (mark.begin >= to || (best != nullptr && mark.begin > best->begin)) break;
        if (mark.end <= to && among(tags, mark.tag) && (best == nullptr || mark.end > best->end)) best = &mark;
    }
    return best;
}

const Mark* last_mark(std::span<const Mark> marks, std::uint32_t from, std::uint32_t to,
                      std::initializer_list<Tag> tags) {
    const Mark* best = nullptr;
    for (const Mark& mark : from_place(marks, from)) {
        ++looked_at;
        if (mark.begin >= to) break;
        if (mark.end > to || !among(tags, mark.tag)) continue;
        if (best == nullptr || mark.end > best->end || (mark.end == best->end && mark.begin < best->begin))
            best = &mark;
    }
    return best;
}

std::uint64_t marks_looked_at() { return looked_at; }

}  // namespace gyoryu::desk
