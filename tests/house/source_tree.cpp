#include "house/source_tree.h"

#include <algorithm>
#include <fstream>

namespace gyoryu::house {

namespace fs = std::filesystem;

namespace {

SourceFile read(const fs::path& path, const fs::path& root) {
    SourceFile file{fs::relative(path, root).generic_string(), {}};
    std::ifstream in(path);
    for (std::string line; std::getline(in, line);) file.lines.push_back(line);
    return file;
}

bool opens_body(const std::string& line) {
    if (line.empty() || line.back() != '{' || line.starts_with(" ")) return false;
    for (const char* other : {"namespace", "struct", "class", "enum", "union", "extern \"C\"", "}"})
        if (line.starts_with(other)) return false;
    return line.find('(') != std::string::npos || line.find(')') != std::string::npos;
}

}  // namespace

std::vector<SourceFile> files_below(const std::string& folder, const std::vector<std::string>& endings) {
    const fs::path root = GYORYU_SOURCE_DIR;
    std::vector<SourceFile> files;
    if (!fs::exists(root / folder)) return files;
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
        const std::string ending = entry.path().extension().string();
        const bool vendored = entry.path().string().find("node_modules") != std::string::npos;
        if (entry.is_regular_file() && !vendored && std::ranges::find(endings, ending) != endings.end())
            files.push_back(read(entry.path(), root));
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

std::vector<FunctionLength> functions_of(const SourceFile& file) {
    std::vector<FunctionLength> lengths;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
        // A signature may take several lines: the body opens where one of them ends
        // with a brace.
        const bool continued = i > 0 && file.lines[i].ends_with(") {") && file.lines[i].starts_with("    ") &&
                               !file.lines[i - 1].empty() && !file.lines[i - 1].starts_with(" ") &&
                               file.lines[i - 1].ends_with(",");
        if (!opens_body(file.lines[i]) && !continued) continue;
        std::size_t end = i + 1;
        while (end < file.lines.size() && file.lines[end] != "}") ++end;
        lengths.push_back({file.path + ":" + std::to_string(i + 1), static_cast<int>(end - i) - 1});
        i = end;
    }
    return lengths;
}

}  // namespace gyoryu::house
