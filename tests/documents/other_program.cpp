#include "documents/other_program.h"

#include <unistd.h>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace gyoryu::documents::testing {

std::string other_program(const std::string& bytes, const std::string& before, const std::string& after) {
    std::string path = (std::filesystem::temp_directory_path() / "gyoryu-document-XXXXXX").string();
    const int file = mkstemp(path.data());
    if (file < 0) return {};
    close(file);
    std::ofstream(path, std::ios::binary) << bytes;
    std::string out;
    if (FILE* pipe = popen((before + " " + path + " " + after).c_str(), "r"); pipe != nullptr) {
        char piece[4096];
        for (std::size_t got = 0; (got = fread(piece, 1, sizeof piece, pipe)) > 0;) out.append(piece, got);
        pclose(pipe);
    }
    std::filesystem::remove(path);
    return out;
}

}  // namespace gyoryu::documents::testing
