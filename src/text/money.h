#pragma once

#include "text/language.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace gyoryu::text {

/// What a reader calls a currency: 미국 달러, 美元, US dollars, доллара США; the code itself when it is unknown.
std::string currency_name(Language reader, std::string_view code);

/// Whole units of a currency in the reader's magnitudes, to be read aloud: 744억 미국 달러, 744亿美元,
/// 74.4 billion US dollars, 74,4 млрд доллара США.
std::string money_in_words(Language reader, std::int64_t units, std::string_view code);

}  // namespace gyoryu::text
