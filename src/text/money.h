#pragma once

#include "text/language.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace gyoryu::text {

/// Whole units of a currency in the reader's magnitudes with what the reader calls it, to be read aloud:
/// 744억 미국 달러, 744亿美元, 74.4 billion US dollars, 74,4 млрд долларов США. An unknown currency is told by its
/// code.
std::string money_in_words(Language reader, std::int64_t units, std::string_view code);

}  // namespace gyoryu::text
