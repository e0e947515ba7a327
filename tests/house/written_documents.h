#pragma once

#include <set>
#include <string>
#include <vector>

namespace gyoryu::house {

struct Document {
    std::string path;  ///< from the root of the repository
    std::string text;
};

/// Every Markdown file of the project itself: at the root and below docs and the folders of data that explain
/// themselves.
std::vector<Document> written_documents();

/// The text of one file of the repository; empty when it is not there.
std::string text_of_file(const std::string& path);

struct Link {
    std::string path;     ///< of the document
    std::string target;   ///< the file
    std::string heading;  ///< what stands behind #; empty if nothing does
};

/// Links to files of the repository or to headings, `[text](target#heading)`; without a file they lead into the
/// document.
std::vector<Link> links_to_files(const Document& document);

/// What links call the headings of a Markdown text: "In the browser" is in-the-browser.
std::set<std::string> headings_of(const std::string& text);

/// The contents of the fenced blocks whose first line says so: "sh run".
std::vector<std::string> blocks(const Document& document, const std::string& info);

}  // namespace gyoryu::house
