#pragma once

#include <string>
#include <string_view>

namespace gyoryu::documents {

/// What a cell's number format makes of its number.
enum class NumberKind { number, date, time, date_time, percent };

/// Of a built-in format id (ECMA-376 part 1, 18.8.30, with the East Asian ones), number for unknown ids.
NumberKind kind_of_builtin(int format_id);

/// Of a format code such as `yyyy"년" m"월" d"일"`, `h:mm`, `0.00%`.
NumberKind kind_of_code(std::string_view code);

/// The text of a number cell: 3.5, 821012345678 (never 8.2e11), 2016-06-22, 13:20, 2016-06-22 13:20.
/// Serial days count from 1899-12-30, or from 1904-01-01 in files of that system.
std::string number_text(double value, NumberKind kind, bool system_1904);

}  // namespace gyoryu::documents
