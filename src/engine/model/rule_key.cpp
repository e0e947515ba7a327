#include "engine/model/rule_key.h"

#include <array>

namespace gyoryu::engine {

namespace {

struct Entry {
    RuleKey key;
    std::string_view name;
    RuleKind kind;
};

constexpr std::array<Entry, rule_key_count> entries = {{
#define GYORYU_RULE(name, kind) {RuleKey::name, #name, RuleKind::kind},
#include "engine/model/rule_keys.inc"
#undef GYORYU_RULE
}};

constexpr auto keys = [] {
    std::array<RuleKey, rule_key_count> list{};
    for (int i = 0; i < rule_key_count; ++i) list[i] = entries[i].key;
    return list;
}();

}  // namespace

std::string_view name_of(RuleKey key) { return entries[static_cast<int>(key)].name; }

RuleKind kind_of(RuleKey key) { return entries[static_cast<int>(key)].kind; }

std::optional<RuleKey> rule_of(std::string_view name) {
    for (const Entry& entry : entries) {
        if (entry.name == name) return entry.key;
    }
    return std::nullopt;
}

std::span<const RuleKey> all_rule_keys() { return keys; }

}  // namespace gyoryu::engine
