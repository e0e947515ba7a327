#include "desk/read/article.h"

#include "desk/read/code_points.h"

#include <algorithm>
#include <array>

namespace gyoryu::desk {

namespace {

thread_local std::uint64_t looked_at = 0;

constexpr std::size_t opening_sentences = 2;

constexpr std::size_t tags_there_are = 0
#define GYORYU_TAG(name, text) +1
#include "desk/read/tags.inc"
#undef GYORYU_TAG
    ;
static_assert(tags_there_are <= 128);

/// The tags asked for, a bit each: asked of every mark on the way.
class TagSet {
public:
    explicit TagSet(std::initializer_list<Tag> tags) {
        for (const Tag tag : tags) bits_[static_cast<std::size_t>(tag) / 64] |= bit(tag);
    }
    bool contains(Tag tag) const { return (bits_[static_cast<std::size_t>(tag) / 64] & bit(tag)) != 0; }

private:
    static std::uint64_t bit(Tag tag) { return std::uint64_t{1} << (static_cast<std::size_t>(tag) % 64); }

    std::array<std::uint64_t, 2> bits_{};
};

std::span<const Mark> from_place(std::span<const Mark> marks, std::uint32_t from) {
    const auto at = std::ranges::lower_bound(marks, from, {}, &Mark::begin);
    return marks.subspan(static_cast<std::size_t>(at - marks.begin()));
}

}  // namespace

Span Article::span(std::uint32_t begin, std::uint32_t end) const {
    if (begin >= end || end > page.text.size()) return {};
    return {page.origin[begin], page.origin[end - 1] + 1, words(begin, end)};
}

std::u32string_view Article::opening() const {
    std::size_t seen = 0;
    std::uint32_t end = 0;
    for (const auto& sentence : sentences) {
        end = sentence.end;
        if (sentence.role == LineRole::sentence && ++seen == opening_sentences) break;
    }
    return folded().substr(0, end);
}

std::string Article::words(std::uint32_t begin, std::uint32_t end) const {
    return utf8_of(std::u32string_view(page.text).substr(begin, end - begin));
}

const Mark* first_mark(std::span<const Mark> marks, std::uint32_t from, std::uint32_t to,
                       std::initializer_list<Tag> tags) {
    const TagSet asked(tags);
    const Mark* best = nullptr;
    std::uint64_t steps = 0;
    for (const Mark& mark : from_place(marks, from)) {
        ++steps;
        if (mark.begin >= to || (best != nullptr && mark.begin > best->begin)) break;
        if (asked.contains(mark.tag) && mark.end <= to && (best == nullptr || mark.end > best->end)) best = &mark;
    }
    looked_at += steps;
    return best;
}

const Mark* last_mark(std::span<const Mark> marks, std::uint32_t from, std::uint32_t to,
                      std::initializer_list<Tag> tags) {
    const TagSet asked(tags);
    const Mark* best = nullptr;
    std::uint64_t steps = 0;
    for (const Mark& mark : from_place(marks, from)) {
        ++steps;
        if (mark.begin >= to) break;
        if (!asked.contains(mark.tag) || mark.end > to) continue;
        if (best == nullptr || mark.end > best->end || (mark.end == best->end && mark.begin < best->begin))
            best = &mark;
    }
    looked_at += steps;
    return best;
}

std::uint64_t marks_looked_at() { return looked_at; }

}  // namespace gyoryu::desk
