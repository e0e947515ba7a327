#include "app/documents/wording.h"

#include "text/catalogue.h"
#include "text/language_name.h"

namespace gyoryu::app {

text::ShownName shown_names(text::Language reader, const domain::Names& names) {
    std::vector<text::NameForm> forms;
    for (const auto& name : names) forms.push_back({name.lang, name.text});
    return text::shown_name(reader, forms);
}

std::string languages_line(text::Language reader, const std::vector<std::string>& languages) {
    std::string line;
    for (const auto& tag : languages) {
        if (!line.empty()) line += "–";
        line += text::language_name(reader, tag);
    }
    return line;
}

std::string place_line(text::Language reader, domain::MeetingMode mode, const std::string& table_label) {
    if (mode == domain::MeetingMode::video) return text::sentence(reader, "document.video");
    return text::sentence(reader, "document.table_label", text::Parameters{{"label", table_label}});
}

std::string calendar_uid(const MeetingId& meeting) { return "meeting-" + meeting.str() + "@gyoryu"; }

}  // namespace gyoryu::app
