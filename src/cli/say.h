#pragma once

#include "base/fault.h"
#include "text/language.h"

#include <string>
#include <string_view>
#include <vector>

namespace gyoryu::cli {

/// LC_ALL, LC_MESSAGES or LANG; English otherwise.
text::Language terminal_language();
/// A sentence of the catalogue in the language of the terminal.
std::string say(std::string_view key, const std::vector<base::FaultParameter>& params = {});
/// `issue.<code>` and `fault.<code>` of the catalogue.
std::string say_issue(const base::Issue& issue);
std::string say_fault(const base::Fault& fault);

}  // namespace gyoryu::cli
