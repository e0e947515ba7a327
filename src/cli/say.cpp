#include "cli/say.h"

#include "text/catalogue.h"

#include <cstdlib>

namespace gyoryu::cli {

text::Language terminal_language() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);  // NOLINT(concurrency-mt-unsafe): nothing sets the environment
        if (value == nullptr || *value == '\0') continue;
        const std::string_view tag(value);
        return text::parse_language(tag.substr(0, tag.find_first_of("_.@"))).value_or(text::Language::en);
    }
    return text::Language::en;
}

std::string say(std::string_view key, const std::vector<base::FaultParameter>& params) {
    return text::sentence(terminal_language(), key, params);
}

std::string say_issue(const base::Issue& issue) { return text::sentence_of(terminal_language(), issue); }

std::string say_fault(const base::Fault& fault) { return text::sentence_of(terminal_language(), fault); }

}  // namespace gyoryu::cli
