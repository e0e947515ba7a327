#pragma once

#include "documents/model/document.h"

namespace gyoryu::documents {

/// A tagged PDF: headings, paragraphs, lists, tables and figures are parts of a structure, headings are an outline,
/// figures say in words what they show, fonts are embedded. Not checked against PDF/UA.
std::string document_pdf(const Document& document);

}  // namespace gyoryu::documents
