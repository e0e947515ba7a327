#include "app/mails/letter_words.h"

#include "app/press/template_rows.h"
#include "app/reader.h"
#include "desk/write/letter_template.h"

namespace gyoryu::app {

namespace {

std::optional<std::string> own_template(const Services& services, store::Transaction& tx, const TemplatePlace& place) {
    if (auto row = template_row(tx, place)) return std::move(row->text);
    return standard_templates(services).source(place.name, reader_of(place.lang));
}

desk::TemplateRecord values_of(const text::Parameters& params) {
    desk::TemplateRecord values;
    for (const auto& [name, value] : params)
        values[name] = std::visit([](const auto& held) { return desk::TemplateValue(held); }, value);
    return values;
}

}  // namespace

LetterWords letter_words(const Services& services, store::Transaction& tx, const WorkspaceId& workspace,
                         const Letter& letter) {
    const auto reader = reader_of(letter.to.lang);
    const auto name = desk::letter_template_name(letter.purpose);
    if (!workspace.empty() && desk::letter_kind(name) != nullptr)
        if (const auto own = own_template(services, tx, {workspace, name, letter.to.lang}))
            if (auto written = desk::write_letter(*own, reader, values_of(letter.params)))
                return {std::move(written->subject), std::move(written->body)};
    const std::string key = "mail." + letter.purpose;
    auto params = letter.params;
    params.push_back({"url", std::string(desk::letter_link)});
    return {text::sentence(reader, key + ".subject", params), text::sentence(reader, key + ".body", params)};
}

std::string without_link(std::string body, domain::Lang lang) {
    if (const auto at = body.find(desk::letter_link); at != std::string::npos)
        body.replace(at, desk::letter_link.size(), text::sentence(reader_of(lang), "mail.link_stands_here"));
    return body;
}

}  // namespace gyoryu::app
