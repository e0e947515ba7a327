#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace gyoryu::test {

/// Names as a workspace of many years has them: Korean, Chinese, Latin and Cyrillic companies, bodies and people, the
/// same for the same seed.
std::vector<std::string> names_of_many(std::uint64_t seed, std::size_t count);

struct NamePair {
    std::string query;
    std::string stored;
    std::string source;
    bool checked = false;
};
/// tests/text/name_pairs.tsv.
std::vector<NamePair> written_pairs();

/// Countries and cities that ICU names in two of the four languages, the same for the same seed.
std::vector<NamePair> icu_pairs(std::uint64_t seed, std::size_t count);

}  // namespace gyoryu::test
