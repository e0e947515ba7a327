#pragma once

#include "documents/model/document.h"

namespace gyoryu::documents {

/// A document's parts put together: header.xml, section0.xml and the pictures image1.png, image2.png, …
std::string hwpx_package(const Document& document, std::string header, std::string section,
                         const std::vector<std::string>& pictures);

/// `hp:secPr` of A4 with our margins, and the one column that must follow it.
std::string hwpx_section_properties(const Document& document);

}  // namespace gyoryu::documents
