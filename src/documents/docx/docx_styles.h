#pragma once

#include "documents/model/document.h"

namespace gyoryu::documents {

/// word/styles.xml: Title, Subtitle, Heading1 to Heading4, Lead, Small, Display, Quiet, Caption, Cell, Hyperlink.
std::string docx_styles(text::Language language);

/// word/numbering.xml for so many numbered lists: number 1 is for bullets, each numbered list has its own from 2 on.
std::string docx_numbering(int numbered_lists);

}  // namespace gyoryu::documents
