#include "house/written_documents.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

namespace gyoryu::house {

namespace fs = std::filesystem;

namespace {

const fs::path root = GYORYU_SOURCE_DIR;

void add_below(const fs::path& folder, bool deep, std::vector<Document>& documents) {
    if (!fs::exists(folder)) return;
    const auto add = [&](const fs::directory_entry& entry) {
        if (!entry.is_regular_file() || entry.path().extension() != ".md") return;
        const std::string path = fs::relative(entry.path(), root).string();
        documents.push_back({path, text_of_file(path)});
    };
    if (deep)
        std::ranges::for_each(fs::recursive_directory_iterator(folder), add);
    else
        std::ranges::for_each(fs::directory_iterator(folder), add);
}

}  // namespace

std::string text_of_file(const std::string& path) {
    std::ifstream file(root / path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::vector<Document> written_documents() {
    std::vector<Document> documents;
    add_below(root, false, documents);
    for (const char* folder : {"docs", "scenarios", "bench", "names", "thesaurus"})
        add_below(root / folder, true, documents);
    std::ranges::sort(documents, {}, &Document::path);
    return documents;
}

std::vector<Link> links_to_files(const Document& document) {
    static const std::regex link(R"(\]\(([^)#\s]*)(?:#([^)]*))?\))");
    std::vector<Link> found;
    for (std::sregex_iterator at(document.text.begin(), document.text.end(), link), end; at != end; ++at) {
        const std::string target = (*at)[1];
        if (target.find("://") != std::string::npos) continue;
        found.push_back(
            {document.path, target.empty() ? fs::path(document.path).filename().string() : target, (*at)[2]});
    }
    return found;
}

std::set<std::string> headings_of(const std::string& text) {
    std::set<std::string> found;
    std::istringstream lines(text);
    bool inside = false;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("```")) inside = !inside;
        const auto level = line.find_first_not_of('#');
        if (inside || level == 0 || level == std::string::npos || line[level] != ' ') continue;
        std::string name;
        for (const char c : line.substr(level + 1)) {
            const auto byte = static_cast<unsigned char>(c);
            if (byte >= 0x80 || std::isalnum(byte) != 0 || c == '-' || c == '_')
                name += static_cast<char>(byte < 0x80 ? std::tolower(byte) : byte);
            else if (c == ' ')
                name += '-';
        }
        found.insert(name);
    }
    return found;
}

std::vector<std::string> blocks(const Document& document, const std::string& info) {
    std::vector<std::string> found;
    std::istringstream lines(document.text);
    bool inside = false;
    for (std::string line; std::getline(lines, line);) {
        if (!inside && line == "```" + info) {
            inside = true;
            found.emplace_back();
        } else if (inside && line == "```") {
            inside = false;
        } else if (inside) {
            found.back() += line + "\n";
        }
    }
    return found;
}

}  // namespace gyoryu::house
