#include "desk/write/message_template.h"

#include "base/assertions.h"
#include "text/plural_forms.h"

#include <unicode/messagepattern.h>

#include <map>
#include <string>
#include <vector>

namespace gyoryu::desk {

namespace {

using icu::MessagePattern;
using text::Language;

std::string output(const std::string& name) { return "{{ " + name + " }}"; }

class Conversion {
public:
    Conversion(Language language, std::string_view pattern) : language_(language) {
        pattern_.parse(icu::UnicodeString::fromUTF8(std::string(pattern)), nullptr, error_);
        GYORYU_ASSERT(U_SUCCESS(error_));
    }

    /// The message that begins at the part; `number` stands for `#`.
    std::string message(int32_t start, const std::string& number) const {
        std::string out;
        int32_t at = pattern_.getPart(start).getLimit();
        for (int32_t i = start + 1;; ++i) {
            const auto& part = pattern_.getPart(i);
            out += words(at, part.getIndex());
            at = part.getLimit();
            if (part.getType() == UMSGPAT_PART_TYPE_MSG_LIMIT) return out;
            if (part.getType() == UMSGPAT_PART_TYPE_REPLACE_NUMBER) out += number;
            if (part.getType() != UMSGPAT_PART_TYPE_ARG_START) continue;
            const auto limit = pattern_.getLimitPartIndex(i);
            out += argument(i);
            at = pattern_.getPart(limit).getLimit();
            i = limit;
        }
    }

private:
    std::string argument(int32_t start) const {
        const auto name = words_of(start + 1);
        switch (pattern_.getPart(start).getArgType()) {
            case UMSGPAT_ARG_TYPE_PLURAL:
                return plural(name, branches(start));
            case UMSGPAT_ARG_TYPE_SELECT:
                return choice(name, branches(start));
            default:
                return output(name);
        }
    }

    /// The parts where the message of each selector begins.
    std::map<std::string, int32_t> branches(int32_t start) const {
        std::map<std::string, int32_t> found;
        const auto limit = pattern_.getLimitPartIndex(start);
        for (int32_t i = start + 2; i < limit; ++i) {
            if (pattern_.getPartType(i) != UMSGPAT_PART_TYPE_ARG_SELECTOR) continue;
            found[words_of(i)] = i + 1;
            i = pattern_.getLimitPartIndex(i + 1);
        }
        return found;
    }

    std::string plural(const std::string& name, const std::map<std::string, int32_t>& forms) const {
        if (text::plural_forms(language_) == 1) return message(forms.at("other"), output(name));
        const std::vector<std::string> wanted = language_ == Language::ru
                                                    ? std::vector<std::string>{"one", "few", "many"}
                                                    : std::vector<std::string>{"one", "other"};
        std::string joined;
        for (const auto& form : wanted) {
            const auto found = forms.contains(form) ? forms.at(form) : forms.at("other");
            joined += (joined.empty() ? "" : "/") + message(found, "#");
        }
        return "{{ " + name + " | plural \"" + joined + "\" }}";
    }

    std::string choice(const std::string& name, const std::map<std::string, int32_t>& forms) const {
        std::string out;
        for (const auto& [word, start] : forms)
            if (word != "other")
                out += (out.empty() ? "{% if " : "{% elif ") + name + " == \"" + word + "\" %}" + message(start, "#");
        return out + "{% else %}" + message(forms.at("other"), "#") + "{% end %}";
    }

    std::string words_of(int32_t part) const {
        return words(pattern_.getPart(part).getIndex(), pattern_.getPart(part).getLimit());
    }

    std::string words(int32_t from, int32_t to) const {
        std::string out;
        return pattern_.getPatternString().tempSubStringBetween(from, to).toUTF8String(out);
    }

    Language language_;
    UErrorCode error_ = U_ZERO_ERROR;
    MessagePattern pattern_{error_};
};

}  // namespace

std::string message_template(Language language, std::string_view pattern) {
    return Conversion(language, pattern).message(0, "#");
}

}  // namespace gyoryu::desk
