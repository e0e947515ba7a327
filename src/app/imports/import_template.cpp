#include "app/imports/import_template.h"

#include "documents/import_template.h"

namespace gyoryu::app {

namespace {

documents::ListKind list_kind(domain::ImportKind kind) {
    switch (kind) {
        case domain::ImportKind::participants:
            return documents::ListKind::participants;
        case domain::ImportKind::interpreters:
            return documents::ListKind::interpreters;
        case domain::ImportKind::requests:
            return documents::ListKind::requests;
    }
    return documents::ListKind::participants;
}

text::Language language_of(domain::Lang lang) {
    return text::parse_language(boost::describe::enum_to_string(lang, "ko")).value_or(text::Language::ko);
}

}  // namespace

Result<File> import_template(Context& context, domain::ImportKind kind, TemplateForm form) {
    const std::string name = boost::describe::enum_to_string(kind, "");
    const auto language = language_of(context.lang);
    if (form == TemplateForm::csv)
        return File{name + ".csv", "text/csv; charset=utf-8",
                    documents::import_template_csv(list_kind(kind), language)};
    return File{name + ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                documents::import_template_xlsx(list_kind(kind), language)};
}

}  // namespace gyoryu::app
