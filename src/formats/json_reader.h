#pragma once

#include "base/fault.h"
#include "formats/json_node.h"

#include <functional>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::formats {

/// Collects what is wrong with a document, each at its line and column; at most 100.
class JsonComplaints {
public:
    explicit JsonComplaints(std::string_view text) : text_(text) {}

    void at(std::size_t offset, std::string code, std::vector<base::FaultParameter> params = {});
    bool none() const { return issues_.empty(); }
    std::vector<base::Issue> take() { return std::move(issues_); }

private:
    std::string_view text_;
    std::vector<base::Issue> issues_;
};

/// Reads the members of one object with typed access; absent and null members are left alone.
class JsonObject {
public:
    /// Complains when the node is no object or has a member that is not in `known`.
    JsonObject(const JsonNode& node, JsonComplaints& complaints, std::initializer_list<std::string_view> known);

    const JsonNode& node() const { return node_; }
    /// The member unless it is absent or null.
    const JsonNode* get(std::string_view key) const;
    /// The member; complains when absent.
    const JsonNode* need(std::string_view key) const;

    std::optional<std::int64_t> integer(std::string_view key, std::int64_t min, std::int64_t max) const;
    std::optional<bool> boolean(std::string_view key) const;
    std::optional<std::string> text(std::string_view key) const;
    /// One of the words, as its index.
    std::optional<int> word(std::string_view key, std::initializer_list<std::string_view> words) const;
    /// Calls `item` for every element of an array member.
    void each(std::string_view key, const std::function<void(const JsonNode&)>& item) const;

private:
    const JsonNode& node_;
    JsonComplaints& complaints_;
};

/// The value when the node is a whole number within the bounds; complains otherwise.
std::optional<std::int64_t> integer_of(const JsonNode& node, JsonComplaints& complaints, std::int64_t min,
                                       std::int64_t max);
std::optional<std::string> text_of(const JsonNode& node, JsonComplaints& complaints);

/// Things of one list that others refer to by name or by 1-based number.
class JsonNames {
public:
    /// Adds the next of the list; complains when the name was there already.
    void add(const std::optional<std::string>& name, const JsonNode& node, JsonComplaints& complaints);
    /// The index the node refers to; complains when there is none.
    std::optional<std::int32_t> refer(const JsonNode& node, JsonComplaints& complaints) const;
    const std::vector<std::string>& names() const { return names_; }

private:
    std::vector<std::string> names_;
    std::map<std::string, std::int32_t, std::less<>> index_;
};

}  // namespace gyoryu::formats
