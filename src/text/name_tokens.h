#pragma once

#include "text/name_key.h"

#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::text {

/// What a stored name is found by in any script: tokens_of itself and of each of its forms, each whole form ("=위해"),
/// each known part ("@weihai") and how it sounds ("~WH"). Sorted, each once.
std::vector<std::string> name_tokens_of(std::string_view name);
std::vector<std::string> name_tokens_of(const NameKey& key);

/// What finds the names a query may mean: one of these sets of tokens, all of it, or any single one of the others.
inline constexpr std::size_t name_probes_max = 12;
struct NameProbes {
    std::vector<std::vector<std::string>> all_of;  ///< at most `name_probes_max`; the first is query_tokens_of(query)
    std::vector<std::string> one_of;               ///< whole names and sounds
};

/// What somebody typed to find a name by, read once for many names.
class NameQuery {
public:
    explicit NameQuery(std::string_view query);

    NameProbes probes() const;
    /// True if the words of the query stand inside the name or one of its forms, or both are probably the same name.
    bool answers(std::string_view name) const;
    /// name_likeness of the query and the name.
    double likeness(std::string_view name) const;

private:
    std::string typed_;
    NameKey key_;
    std::vector<std::string> guesses_;
};

}  // namespace gyoryu::text
