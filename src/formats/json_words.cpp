#include "formats/json_words.h"

namespace gyoryu::formats {

std::optional<std::int32_t> JsonWords::id(const JsonNode& node, JsonComplaints& complaints) {
    const auto text = text_of(node, complaints);
    if (!text) return std::nullopt;
    if (const auto known = ids_.find(*text); known != ids_.end()) return known->second;
    if (static_cast<int>(words_.size()) == most_) {
        complaints.at(node.offset, "too_many", {{"max", std::to_string(most_)}});
        return std::nullopt;
    }
    words_.push_back(*text);
    return ids_.emplace(*text, static_cast<std::int32_t>(words_.size() - 1)).first->second;
}

}  // namespace gyoryu::formats
