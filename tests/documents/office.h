#pragma once

#include <map>
#include <string>
#include <string_view>

namespace gyoryu::documents::testing {

/// A folder for files, gone with it.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    /// Writes a file; gives its path.
    std::string put(const std::string& name, const std::string& bytes) const;
    std::string read(const std::string& name) const;
    const std::string& path() const { return path_; }

private:
    std::string path_;
};

/// What LibreOffice makes of files: name (with its ending) → the PDF, empty if it made none. One start for all.
std::map<std::string, std::string> office_pdfs(const std::map<std::string, std::string>& files);

/// The parts of a ZIP archive.
std::map<std::string, std::string> parts_of(const std::string& archive);

/// What xmllint complains about in the XML parts (.xml, .rels, .hpf) of an archive; empty when all are well formed.
std::string malformed_parts(const std::string& archive);

}  // namespace gyoryu::documents::testing
