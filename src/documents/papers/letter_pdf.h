#pragma once

#include "text/language.h"

#include <string>
#include <vector>

namespace gyoryu::documents {

/// One piece of a page that flows from top to bottom.
struct LetterPart {
    enum class Kind { letterhead, title, heading, text, small, head_row, row, space };

    Kind kind = Kind::text;
    std::vector<std::string> cells;  ///< one, or those of a row
    std::vector<double> shares;      ///< of the width, of a row's cells; same count as `cells`
};

/// A letter or a briefing on A4 portrait.
struct PrintedLetter {
    std::string title;  ///< of the file and at the foot of every page
    bool sample = false;
    std::vector<LetterPart> blocks;
};

/// Pages are broken between blocks; a heading or head row never stands alone at the end of a page.
std::string letter_pdf(const PrintedLetter& document, text::Language language);

}  // namespace gyoryu::documents
