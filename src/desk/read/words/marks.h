#pragma once

#include "desk/read/words/lexicon.h"

#include <array>
#include <initializer_list>
#include <span>

namespace gyoryu::desk {

inline constexpr std::size_t tags_there_are = 0
#define GYORYU_TAG(name, text) +1
#include "desk/read/words/tags.inc"
#undef GYORYU_TAG
    ;

/// Some of the tags, a bit each.
class TagSet {
public:
    constexpr TagSet() = default;
    constexpr TagSet(std::initializer_list<Tag> tags) {
        for (const Tag tag : tags) add(tag);
    }

    constexpr void add(Tag tag) { bits_[static_cast<std::size_t>(tag) / 64] |= bit(tag); }
    constexpr bool contains(Tag tag) const { return (bits_[static_cast<std::size_t>(tag) / 64] & bit(tag)) != 0; }
    constexpr bool meets(const TagSet& other) const {
        return ((bits_[0] & other.bits_[0]) | (bits_[1] & other.bits_[1])) != 0;
    }

private:
    static constexpr std::uint64_t bit(Tag tag) { return std::uint64_t{1} << (static_cast<std::size_t>(tag) % 64); }

    std::array<std::uint64_t, 2> bits_{};
    static_assert(tags_there_are <= 128);
};

/// The marks of a part of the text, by place, and which tags there are among them: most questions end at that.
class Marks : public std::span<const Mark> {
public:
    Marks() = default;
    Marks(std::span<const Mark> marks, const TagSet& tags) : span(marks), tags_(tags) {}

    const TagSet& tags() const { return tags_; }

private:
    TagSet tags_;
};

/// Those that begin in [begin, end).
std::span<const Mark> marks_in(std::span<const Mark> marks, std::uint32_t begin, std::uint32_t end);

/// The first, or last, mark of one of the tags that lies in [from, to); null if there is none.
const Mark* first_mark(std::span<const Mark> marks, std::uint32_t from, std::uint32_t to, const TagSet& tags);
const Mark* last_mark(std::span<const Mark> marks, std::uint32_t from, std::uint32_t to, const TagSet& tags);

inline const Mark* first_mark(const Marks& marks, std::uint32_t from, std::uint32_t to, const TagSet& tags) {
    return marks.tags().meets(tags) ? first_mark(std::span(marks), from, to, tags) : nullptr;
}

inline const Mark* last_mark(const Marks& marks, std::uint32_t from, std::uint32_t to, const TagSet& tags) {
    return marks.tags().meets(tags) ? last_mark(std::span(marks), from, to, tags) : nullptr;
}

/// Marks that these have looked at in this thread so far: the work of the rules, which a test counts.
std::uint64_t marks_looked_at();

}  // namespace gyoryu::desk
