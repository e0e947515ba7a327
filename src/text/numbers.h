#pragma once

#include "text/language.h"

#include <cstdint>
#include <string>

namespace gyoryu::text {

/// All digits with the language's grouping: 115,340,000 (ko, zh, en), 115 340 000 with no-break spaces (ru).
std::string grouped(Language language, std::int64_t value);

/// The exact value in the reader's magnitudes where it can be written exactly and shortly, otherwise grouped digits:
/// 115,340,000 is 1억 1534만, 1.1534亿, 115.34 million, 115,34 млн.
/// Magnitudes: 만 10^4 억 10^8 조 10^12; 万 亿 万亿; thousand is not used, million 10^6 billion 10^9 trillion 10^12;
/// тыс. 10^3 млн 10^6 млрд 10^9 трлн 10^12.
std::string in_magnitudes(Language language, std::int64_t value);

/// `value` rounded half away from zero to `digits` significant ones (1 to 18).
std::int64_t rounded(std::int64_t value, int digits);

/// Rounded and in magnitudes; marked as approximate (약, 约, about, около) if rounding changed the value:
/// 115,340,000 in three digits is 약 1억 1500만, 约1.15亿, about 115 million, около 115 млн.
std::string approximate(Language language, std::int64_t value, int digits = 3);

}  // namespace gyoryu::text
