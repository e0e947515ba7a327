#pragma once

#include "text/name_key.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gyoryu::text {

struct NameHit {
    int id = 0;
    double likeness = 0;  ///< name_likeness with the query, 0 to 1
};

/// Names in memory, found in whatever script they are asked for. Reading is safe from several threads.
class NameIndex {
public:
    /// One thing may have several names.
    void add(int id, std::string_view name);
    std::size_t size() const { return entries_.size(); }

    /// The likeliest things, each once, best first; equal ones by the shorter name, then by id. Takes the time of the
    /// tokens' lists and a fixed number of comparisons, whatever is asked.
    std::vector<NameHit> find(std::string_view query, std::size_t most) const;

private:
    struct Entry {
        int id;
        NameKey key;
    };
    struct Weights;
    /// Names that have a token, and what that is worth.
    struct Wanted {
        const std::vector<std::uint32_t>* names;
        float weight;
    };

    std::vector<Wanted> wanted(const NameKey& query, const std::vector<std::string>& guesses,
                               std::string_view typed) const;
    /// Those most likely to be meant, the likeliest first.
    std::vector<std::uint32_t> candidates(const std::vector<Wanted>& wanted) const;

    std::vector<Entry> entries_;
    std::unordered_map<std::string, std::vector<std::uint32_t>> postings_;
};

}  // namespace gyoryu::text
