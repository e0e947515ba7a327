#pragma once

#include <string>
#include <vector>

namespace gyoryu::house {

struct Document {
    std::string path;  ///< from the root of the repository
    std::string text;
};

/// Every Markdown file of the project itself: at the root and below docs, scenarios and bench.
std::vector<Document> written_documents();

/// The text of one file of the repository; empty when it is not there.
std::string text_of_file(const std::string& path);

struct Link {
    std::string path;  ///< of the document
    std::string target;
};

/// Links to files of the repository, `[text](target)`, without what stands behind #.
std::vector<Link> links_to_files(const Document& document);

/// The contents of the fenced blocks whose first line says so: "sh run".
std::vector<std::string> blocks(const Document& document, const std::string& info);

}  // namespace gyoryu::house
