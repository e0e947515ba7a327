#include "documents/pdf_text.h"

#include <unistd.h>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace gyoryu::documents::testing {

namespace {

std::string run_on(const std::string& pdf, const std::string& before, const std::string& after) {
    std::string path = (std::filesystem::temp_directory_path() / "gyoryu-pdf-XXXXXX").string();
    const int file = mkstemp(path.data());
    if (file < 0) return {};
    close(file);
    std::ofstream(path, std::ios::binary) << pdf;
    std::string out;
    if (FILE* pipe = popen((before + " " + path + " " + after).c_str(), "r"); pipe != nullptr) {
        char piece[4096];
        for (std::size_t got = 0; (got = fread(piece, 1, sizeof piece, pipe)) > 0;) out.append(piece, got);
        pclose(pipe);
    }
    std::filesystem::remove(path);
    return out;
}

}  // namespace

std::vector<std::string> pdf_pages(const std::string& pdf) {
    const std::string text = run_on(pdf, "pdftotext -layout", "- 2>&1");
    std::vector<std::string> pages;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\f', at), text.size());
        pages.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return pages;
}

std::string pdf_fonts(const std::string& pdf) { return run_on(pdf, "pdffonts", "2>&1"); }

void keep(const std::string& name, const std::string& bytes) {
    const char* folder = std::getenv("GYORYU_KEEP_DOCUMENTS");
    if (folder != nullptr) std::ofstream(std::filesystem::path(folder) / name, std::ios::binary) << bytes;
}

}  // namespace gyoryu::documents::testing
