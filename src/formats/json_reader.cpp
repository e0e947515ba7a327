#include "formats/json_reader.h"

#include "formats/text_place.h"

#include <algorithm>

namespace gyoryu::formats {

namespace {

constexpr std::size_t complaints_most = 100;
constexpr std::size_t name_bytes_most = 200;

}  // namespace

void JsonComplaints::at(std::size_t offset, std::string code, std::vector<base::FaultParameter> params) {
    if (issues_.size() >= complaints_most) return;
    issues_.push_back({place_of(text_, offset).str(), std::move(code), std::move(params)});
}

JsonObject::JsonObject(const JsonNode& node, JsonComplaints& complaints, std::initializer_list<std::string_view> known)
    : node_(node), complaints_(complaints) {
    if (node.kind != JsonNode::Kind::object) complaints.at(node.offset, "object_expected");
    for (std::size_t i = 0; i < node.keys.size(); ++i) {
        if (std::ranges::find(known, node.keys[i]) != known.end()) continue;
        complaints.at(node.key_offsets[i], "unknown_key", {{"key", node.keys[i]}});
    }
}

const JsonNode* JsonObject::get(std::string_view key) const {
    const JsonNode* member = node_.find(key);
    return member != nullptr && member->kind != JsonNode::Kind::null ? member : nullptr;
}

const JsonNode* JsonObject::need(std::string_view key) const {
    const JsonNode* member = get(key);
    if (member == nullptr) complaints_.at(node_.offset, "key_missing", {{"key", std::string(key)}});
    return member;
}

std::optional<std::int64_t> JsonObject::integer(std::string_view key, std::int64_t min, std::int64_t max) const {
    const JsonNode* member = get(key);
    return member == nullptr ? std::nullopt : integer_of(*member, complaints_, min, max);
}

std::optional<bool> JsonObject::boolean(std::string_view key) const {
    const JsonNode* member = get(key);
    if (member == nullptr) return std::nullopt;
    if (member->kind == JsonNode::Kind::boolean) return member->boolean;
    complaints_.at(member->offset, "boolean_expected");
    return std::nullopt;
}

std::optional<std::string> JsonObject::text(std::string_view key) const {
    const JsonNode* member = get(key);
    return member == nullptr ? std::nullopt : text_of(*member, complaints_);
}

std::optional<int> JsonObject::word(std::string_view key, std::initializer_list<std::string_view> words) const {
    const JsonNode* member = get(key);
    if (member == nullptr) return std::nullopt;
    const auto found = std::ranges::find(words, std::string_view(member->text));
    if (member->kind == JsonNode::Kind::string && found != words.end()) return static_cast<int>(found - words.begin());
    std::string list;
    for (const auto one : words) list += (list.empty() ? "" : ", ") + std::string(one);
    complaints_.at(member->offset, "one_of_expected", {{"words", list}});
    return std::nullopt;
}

void JsonObject::each(std::string_view key, const std::function<void(const JsonNode&)>& item) const {
    const JsonNode* member = get(key);
    if (member == nullptr) return;
    if (member->kind != JsonNode::Kind::array) return complaints_.at(member->offset, "array_expected");
    for (const JsonNode& one : member->items) item(one);
}

std::optional<std::int64_t> integer_of(const JsonNode& node, JsonComplaints& complaints, std::int64_t min,
                                       std::int64_t max) {
    if (node.kind != JsonNode::Kind::integer) {
        complaints.at(node.offset, "integer_expected");
        return std::nullopt;
    }
    if (node.integer >= min && node.integer <= max) return node.integer;
    complaints.at(
        node.offset, "out_of_range",
        {{"value", std::to_string(node.integer)}, {"min", std::to_string(min)}, {"max", std::to_string(max)}});
    return std::nullopt;
}

std::optional<std::string> text_of(const JsonNode& node, JsonComplaints& complaints) {
    if (node.kind != JsonNode::Kind::string) {
        complaints.at(node.offset, "text_expected");
        return std::nullopt;
    }
    if (!node.text.empty() && node.text.size() <= name_bytes_most) return node.text;
    complaints.at(node.offset, node.text.empty() ? "text_empty" : "text_too_long");
    return std::nullopt;
}

void JsonNames::add(const std::optional<std::string>& name, const JsonNode& node, JsonComplaints& complaints) {
    names_.push_back(name.value_or(""));
    if (!name) return;
    const bool fresh = index_.emplace(*name, static_cast<std::int32_t>(names_.size() - 1)).second;
    if (!fresh) complaints.at(node.offset, "name_twice", {{"name", *name}});
}

std::optional<std::int32_t> JsonNames::refer(const JsonNode& node, JsonComplaints& complaints) const {
    if (node.kind == JsonNode::Kind::string) {
        const auto found = index_.find(node.text);
        if (found != index_.end()) return found->second;
        complaints.at(node.offset, "unknown_name", {{"name", node.text}});
        return std::nullopt;
    }
    const auto number = integer_of(node, complaints, 1, static_cast<std::int64_t>(names_.size()));
    return number ? std::optional(static_cast<std::int32_t>(*number - 1)) : std::nullopt;
}

}  // namespace gyoryu::formats
