#pragma once

#include "desk/write/figure.h"
#include "documents/model/document.h"

#include <string_view>
#include <vector>

namespace gyoryu::desk {

/// A release as a document: its title, its paragraphs, each marked figure with its number and the ledger entries it
/// rests on. What else the document carries (issuer, header, sample) the caller fills in.
documents::Document press_document(text::Language language, std::string_view press_text,
                                   const std::vector<Figure>& recorded);

}  // namespace gyoryu::desk
