#pragma once

#include "documents/model/document.h"

namespace gyoryu::documents {

/// HWPX (KS X 6101), with the names and the namespaces that Hancom's own files use. Headings are styles `개요 1` to
/// `개요 4`; pages break inside tables and repeat their heads; charts are pictures with their description as comment;
/// the address of a link stands behind its text. docs/documents.md says with which readers it was tested.
std::string document_hwpx(const Document& document);

}  // namespace gyoryu::documents
