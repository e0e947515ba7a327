#pragma once

#include "formats/json_reader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace gyoryu::formats {

/// Numbers from 0 for words that a file only compares, in the order in which they first stand.
class JsonWords {
public:
    explicit JsonWords(int most) : most_(most) {}

    /// The number of a text; complains when it is none or when there are more than `most`.
    std::optional<std::int32_t> id(const JsonNode& node, JsonComplaints& complaints);
    std::vector<std::string> take() { return std::move(words_); }

private:
    int most_;
    std::vector<std::string> words_;
    std::unordered_map<std::string, std::int32_t> ids_;
};

}  // namespace gyoryu::formats
