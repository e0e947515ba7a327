#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace gyoryu::house {

struct SourceFile {
    std::string path;  ///< from the root of the repository
    std::vector<std::string> lines;
};

/// Every file below `folder` of the repository with one of the endings, sorted
/// by path.
std::vector<SourceFile> files_below(const std::string& folder, const std::vector<std::string>& endings);

/// The length of each function body of a formatted C++ file: a body opens with
/// `{` at the end of a line that starts at column 0 and closes with `}` at
/// column 0 (namespaces excepted).
struct FunctionLength {
    std::string place;  ///< path:line
    int lines = 0;
};
std::vector<FunctionLength> functions_of(const SourceFile& file);

}  // namespace gyoryu::house
