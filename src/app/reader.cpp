#include "app/reader.h"

#include "text/names.h"

#include <algorithm>
#include <vector>

namespace gyoryu::app {

text::Language reader_of(domain::Lang lang) {
    switch (lang) {
        case domain::Lang::ko:
            return text::Language::ko;
        case domain::Lang::zh:
            return text::Language::zh;
        case domain::Lang::en:
            return text::Language::en;
        case domain::Lang::ru:
            return text::Language::ru;
    }
    return text::Language::en;
}

domain::Lang lang_of(text::Language language) {
    switch (language) {
        case text::Language::ko:
            return domain::Lang::ko;
        case text::Language::zh:
            return domain::Lang::zh;
        case text::Language::en:
            return domain::Lang::en;
        case text::Language::ru:
            return domain::Lang::ru;
    }
    return domain::Lang::en;
}

std::string shown(domain::Lang reader, const domain::Names& names) {
    std::vector<text::NameForm> forms;
    for (const auto& name : names) forms.push_back({name.lang, name.text});
    return text::shown_name(reader_of(reader), forms).main;
}

std::string shown(domain::Lang reader, const domain::Workspace& workspace) {
    const auto given = std::ranges::find(workspace.other_names, text::tag_of(reader_of(reader)), &domain::Name::lang);
    return reader == workspace.locale || given == workspace.other_names.end() ? workspace.name : given->text;
}

}  // namespace gyoryu::app
