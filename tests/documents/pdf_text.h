#pragma once

#include <string>
#include <vector>

namespace gyoryu::documents::testing {

/// What pdftotext finds on each page, in reading order of the layout.
std::vector<std::string> pdf_pages(const std::string& pdf);

/// All of them, a form feed behind each.
std::string pdf_text(const std::string& pdf);

/// The names of the fonts embedded in the file, as pdffonts lists them.
std::string pdf_fonts(const std::string& pdf);

/// Keeps the file for people to look at if the environment names a folder in GYORYU_KEEP_DOCUMENTS.
void keep(const std::string& name, const std::string& bytes);

}  // namespace gyoryu::documents::testing
