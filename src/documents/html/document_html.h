#pragma once

#include "documents/model/document.h"

namespace gyoryu::documents {

/// One page without scripts that loads nothing: styles and pictures are inside. Figures are `data` elements with
/// their number, unit, total and entries. Light on paper, after the reader's wish on a screen.
std::string document_html(const Document& document);

}  // namespace gyoryu::documents
