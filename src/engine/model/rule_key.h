#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace gyoryu::engine {

/// The closed list of rules; see rule_keys.inc for what each forbids or measures.
enum class RuleKey {
#define GYORYU_RULE(name, kind) name,
#include "engine/model/rule_keys.inc"
#undef GYORYU_RULE
};

inline constexpr int rule_key_count = 0
#define GYORYU_RULE(name, kind) +1
#include "engine/model/rule_keys.inc"
#undef GYORYU_RULE
    ;

enum class RuleKind { hard, measured };

std::string_view name_of(RuleKey key);
RuleKind kind_of(RuleKey key);
std::optional<RuleKey> rule_of(std::string_view name);
std::span<const RuleKey> all_rule_keys();

}  // namespace gyoryu::engine
