#pragma once

#include <array>
#include <span>
#include <string_view>

namespace gyoryu::embedded {

/// A file that is part of the program: its path below the embedded folder, and its bytes.
struct File {
    std::string_view path;
    std::string_view bytes;
};

std::span<const File> catalogue();      ///< catalogue/<area>/<language>.json
std::span<const File> devices();        ///< thesaurus/*.json
std::span<const File> web();            ///< the built front end
std::span<const File> api_page();       ///< api/page/*: the page that shows the interface
std::span<const File> scenario_data();  ///< scenarios/*.json
std::span<const File> migrations();     ///< src/store/migrations/*.sql, by number

}  // namespace gyoryu::embedded
