#include "documents/pdf_text.h"

#include "documents/other_program.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace gyoryu::documents::testing {

std::vector<std::string> pdf_pages(const std::string& pdf) {
    const std::string text = other_program(pdf, "pdftotext -layout", "- 2>&1");
    std::vector<std::string> pages;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\f', at), text.size());
        pages.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return pages;
}

std::string pdf_text(const std::string& pdf) {
    std::string all;
    for (const auto& page : pdf_pages(pdf)) all += page + "\f";
    return all;
}

std::string pdf_fonts(const std::string& pdf) { return other_program(pdf, "pdffonts", "2>&1"); }

void keep(const std::string& name, const std::string& bytes) {
    const char* folder = std::getenv("GYORYU_KEEP_DOCUMENTS");
    if (folder != nullptr) std::ofstream(std::filesystem::path(folder) / name, std::ios::binary) << bytes;
}

}  // namespace gyoryu::documents::testing
