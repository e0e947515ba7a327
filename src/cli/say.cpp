#include "cli/say.h"

namespace gyoryu::cli {

std::string say(std::string_view key, const std::vector<base::FaultParameter>& params) {
    std::string out(key);
    for (const auto& param : params) out += " " + param.name + "=" + param.value;
    return out;
}

std::string say_issue(const base::Issue& issue) { return say("issue." + issue.code, issue.params); }

std::string say_fault(const base::Fault& fault) {
    return say("fault." + std::string(base::name_of(fault.code)), fault.params);
}

}  // namespace gyoryu::cli
