#include "cli/write_file.h"

#include "cli/problem_argument.h"

#include <cstdio>
#include <fstream>
#include <ostream>

namespace gyoryu::cli {

namespace {

/// Writes beside the file and renames, so that a reader never sees half of it.
bool write_file(const std::string& path, const std::string& text) {
    const std::string beside = path + ".part";
    {
        std::ofstream file(beside, std::ios::binary);
        file << text;
        file.flush();
        if (!file) return false;
    }
    return std::rename(beside.c_str(), path.c_str()) == 0;
}

}  // namespace

bool deliver(const Call& call, const std::optional<std::string>& path, const std::string& text) {
    if (!path || *path == "-") {
        call.out << text << std::flush;
        return true;
    }
    if (write_file(*path, text)) return true;
    print_fault(call.err, *path, {base::FaultCode::unreadable_problem, {}, {{"", "cannot_write", {}}}});
    return false;
}

}  // namespace gyoryu::cli
