#pragma once

#include "desk/read/page/article_lines.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace gyoryu::desk {

/// A sentence, a row of a table or a headline: half open, in characters of the page's text.
struct Sentence {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    LineRole role = LineRole::sentence;
    bool quoted = false;         ///< most of it is what somebody is said to have said
    std::size_t first_mark = 0;  ///< of those that begin in it
    std::size_t mark_count = 0;
    TagSet tags{};  ///< of its marks
};

/// The sentences of the lines that are not clutter or datelines, in order; `marks` are those of the whole page.
std::vector<Sentence> sentences_of(std::u32string_view folded, const std::vector<ArticleLine>& lines,
                                   std::span<const Mark> marks);

}  // namespace gyoryu::desk
