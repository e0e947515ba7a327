#pragma once

#include "text/language.h"

#include <cstddef>
#include <cstdint>

namespace gyoryu::text {

/// How many forms a noun behind a whole number has: 1 in Korean and Chinese, 2 in English, 3 in Russian (one, few,
/// many).
std::size_t plural_forms(Language language);

/// Which of them stands behind `number`, from 0 on (CLDR's rules for whole numbers).
std::size_t plural_form(Language language, std::int64_t number);

}  // namespace gyoryu::text
