#pragma once

#include "desk/read/page/page_text.h"
#include "desk/read/words/marks.h"

#include <cstdint>
#include <vector>

namespace gyoryu::desk {

enum class LineRole : std::uint8_t {
    clutter,   ///< menus, rankings, notices, what stood before
    headline,  ///< the title and lines under it
    dateline,  ///< when and by whom
    sentence,  ///< running text
    row,       ///< of a table or a list inside the article
};

/// A line of the page without the spaces around it: half open, in characters of the page's text.
struct ArticleLine {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    LineRole role = LineRole::clutter;
};

/// Which lines are the article. A line that stands twice counts once; `marks` are those of the whole page, by place.
std::vector<ArticleLine> article_lines(const PageText& page, const std::vector<Mark>& marks);

}  // namespace gyoryu::desk
