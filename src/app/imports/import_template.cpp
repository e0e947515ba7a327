#include "app/imports/import_template.h"

#include "app/imports/list_kind.h"
#include "app/reader.h"
#include "documents/imports/import_template.h"

namespace gyoryu::app {

Result<File> import_template(Context& context, domain::ImportKind kind, TemplateForm form) {
    const std::string name = boost::describe::enum_to_string(kind, "");
    const auto language = reader_of(context.lang);
    if (form == TemplateForm::csv)
        return File{name + ".csv", "text/csv; charset=utf-8",
                    documents::import_template_csv(list_kind_of(kind), language)};
    return File{name + ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                documents::import_template_xlsx(list_kind_of(kind), language)};
}

}  // namespace gyoryu::app
