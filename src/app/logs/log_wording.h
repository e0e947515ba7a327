#pragma once

#include "app/logs/log_view.h"
#include "text/language.h"
#include "text/names.h"

#include <string>

namespace gyoryu::app {

/// "USD 3,800,000.00 (380만 미국 달러)": every digit, and from ten thousand on how it is read aloud.
std::string exact_money(text::Language reader, std::int64_t minor, const std::string& currency);

/// `log.outcome.held`, `log.state.none`, … in the reader's language.
template <class Enum>
std::string log_word(text::Language reader, std::string_view area, Enum value);

/// One step per line: "견본 보내기 (2016-06-30)".
std::string steps_text(const std::vector<domain::NextStep>& steps);

}  // namespace gyoryu::app

#include "text/catalogue.h"

#include <boost/describe/enum_to_string.hpp>

template <class Enum>
std::string gyoryu::app::log_word(text::Language reader, std::string_view area, Enum value) {
    return text::sentence(reader, "log." + std::string(area) + "." + boost::describe::enum_to_string(value, ""));
}
