#include "documents/office.h"

#include "documents/imports/archive.h"
#include "documents/other_program.h"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace gyoryu::documents::testing {

Folder::Folder() {
    std::string path = (std::filesystem::temp_directory_path() / "gyoryu-office-XXXXXX").string();
    if (mkdtemp(path.data()) != nullptr) path_ = path;
}

Folder::~Folder() { std::filesystem::remove_all(path_); }

std::string Folder::put(const std::string& name, const std::string& bytes) const {
    const std::string path = path_ + "/" + name;
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
}

std::string Folder::read(const std::string& name) const {
    std::ostringstream out;
    out << std::ifstream(path_ + "/" + name, std::ios::binary).rdbuf();
    return out.str();
}

std::map<std::string, std::string> office_pdfs(const std::map<std::string, std::string>& files) {
    const Folder folder;
    std::string command = "soffice --headless --norestore -env:UserInstallation=file://" + folder.path() +
                          "/profile --convert-to pdf --outdir " + folder.path();
    for (const auto& [name, bytes] : files) command += " " + folder.put(name, bytes);
    // Its exit code says nothing about the single files.
    if (std::system((command + " >" + folder.path() + "/log 2>&1").c_str()) != 0) return {};
    std::map<std::string, std::string> pdfs;
    for (const auto& [name, bytes] : files)
        pdfs[name] = folder.read(std::filesystem::path(name).stem().string() + ".pdf");
    return pdfs;
}

std::map<std::string, std::string> parts_of(const std::string& archive) {
    std::map<std::string, std::string> parts;
    auto opened = Archive::open(archive, {});
    if (!opened) return parts;
    for (const auto& name : opened.value().parts()) {
        auto part = opened.value().read_all(name, 256u << 20);
        parts[name] = part ? part.value() : std::string();
    }
    return parts;
}

std::string malformed_parts(const std::string& archive) {
    const Folder folder;
    std::string names;
    int number = 0;
    for (const auto& [name, bytes] : parts_of(archive)) {
        if (!name.ends_with(".xml") && !name.ends_with(".rels") && !name.ends_with(".hpf")) continue;
        names += " " + folder.put(std::to_string(number++) + ".xml", bytes);
    }
    return other_program("<a/>", "xmllint --huge --noout", names + " 2>&1");
}

}  // namespace gyoryu::documents::testing
