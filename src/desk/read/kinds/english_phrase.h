#pragma once

#include "desk/read/article/article.h"

#include <optional>

namespace gyoryu::desk {

/// Whether a noun can be what a number of the unit counts or measures.
bool counts(Tag unit, Tag noun);

/// The noun at the end of the English phrase that begins at `from`: "240 business matching sessions" are sessions,
/// "128 South African and Kenyan buyers" are buyers. The phrase ends before a preposition, a verb, a number, a comma or
/// "and" behind a noun; a noun in the singular before one in the plural only describes it ("buyer inquiries").
std::optional<Mark> noun_of_phrase(const SentenceView& view, Tag unit, std::uint32_t from, std::uint32_t limit);

/// The beginning of the clause that `at` lies in: behind the last comma, semicolon, dash, bracket or "while" before it.
std::uint32_t clause_begin(const SentenceView& view, std::uint32_t at);

/// The mark of one of the tags that begins at `at`, or null.
const Mark* mark_beginning(std::span<const Mark> marks, std::uint32_t at, const TagSet& tags);

/// One step over a word in English: [begin, end) of the next word at or behind `at`; empty at `limit`.
struct WordPlace {
    std::uint32_t begin, end;
    bool empty() const { return begin >= end; }
};
WordPlace next_word(std::u32string_view text, std::uint32_t at, std::uint32_t limit);

}  // namespace gyoryu::desk
