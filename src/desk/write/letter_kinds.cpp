#include "desk/write/letter_kinds.h"

#include "desk/write/message_template.h"
#include "text/catalogue.h"

#include <algorithm>
#include <array>

namespace gyoryu::desk {

namespace {

constexpr std::string_view prefix = "letter_";

constexpr std::array<std::string_view, 27> purposes{
    "application_continue",
    "application_received",
    "application_waiting",
    "application_moved_up",
    "application_accepted",
    "application_refused",
    "request_received",
    "request_accepted",
    "request_declined",
    "draft",
    "timetable",
    "timetable_changed",
    "invitation",
    "invitation_cancelled",
    "reminder_day",
    "reminder_meeting",
    "thank_you",
    "outcome_confirm",
    "outcome_confirm_reminder",
    "outcome_follow_up",
    "outcome_follow_up_reminder",
    "agreement_due",
    "press_preview",
    "press_embargo_changed",
    "press_embargo_lifted",
    "press_published",
    "test",
};

void add_once(std::vector<std::string>& names, const std::string& name) {
    if (std::ranges::find(names, name) == names.end()) names.push_back(name);
}

LetterKind kind_of(std::string_view purpose) {
    LetterKind kind;
    kind.purpose = purpose;
    for (const auto* part : {".subject", ".body"})
        for (const auto language : text::all_languages)
            for (const auto& one :
                 text::read_pattern(text::pattern_of(language, "mail." + kind.purpose + part)).placeholders) {
                if (one.name == "url") kind.link = true;
                if (one.name != "url") add_once(kind.names, one.name);
                if (one.kind == "plural" || one.kind == "number") add_once(kind.numbers, one.name);
            }
    if (kind.link) kind.names.emplace_back("url");
    return kind;
}

}  // namespace

const std::vector<LetterKind>& letter_kinds() {
    static const auto kinds = [] {
        std::vector<LetterKind> all;
        for (const auto purpose : purposes) all.push_back(kind_of(purpose));
        return all;
    }();
    return kinds;
}

const LetterKind* letter_kind(std::string_view template_name) {
    if (!template_name.starts_with(prefix)) return nullptr;
    const auto found = std::ranges::find(letter_kinds(), template_name.substr(prefix.size()), &LetterKind::purpose);
    return found == letter_kinds().end() ? nullptr : &*found;
}

std::string letter_template_name(std::string_view purpose) { return std::string(prefix) + std::string(purpose); }

std::string built_in_letter(const LetterKind& kind, text::Language language) {
    const auto part = [&](const char* name) {
        return message_template(language, text::pattern_of(language, "mail." + kind.purpose + name));
    };
    return "# " + part(".subject") + "\n\n" + part(".body") + "\n";
}

}  // namespace gyoryu::desk
