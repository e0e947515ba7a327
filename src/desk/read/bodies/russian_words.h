#pragma once

#include <string_view>

// What the ending of a Russian word tells, in folded letters.
namespace gyoryu::desk {

/// примерская, международным.
bool is_russian_adjective(std::u32string_view word);

/// подписали, прошла.
bool is_past_tense(std::u32string_view word);

/// In the past, or in the present of the third person.
bool is_russian_verb(std::u32string_view word);

}  // namespace gyoryu::desk
