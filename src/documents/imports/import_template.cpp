#include "documents/imports/import_template.h"

#include "documents/files/csv_text.h"
#include "documents/imports/column_data.h"
#include "documents/xlsx/xlsx_book.h"
#include "text/catalogue.h"

namespace gyoryu::documents {

namespace {

constexpr std::string_view example_mark = "EXAMPLE";

std::vector<std::vector<std::string>> template_lines(ListKind kind, text::Language language) {
    std::vector<std::vector<std::string>> lines(2);
    for (const auto& words : field_words_of(kind)) {
        lines[0].push_back(words.headings[int(language)].front());
        lines[1].push_back(words.example[int(language)]);
    }
    return lines;
}

}  // namespace

std::string import_template_xlsx(ListKind kind, text::Language language) {
    XlsxBook book(language);
    auto* sheet = book.add_sheet(text::sentence(language, "document.list." + std::string(name_of(kind))));
    book.write_list(sheet, 0, template_lines(kind, language));
    return book.finish();
}

std::string import_template_csv(ListKind kind, text::Language language) {
    return csv_text(template_lines(kind, language));
}

bool is_example_row(ListKind, const std::vector<std::string>& cells) {
    return !cells.empty() && cells[0] == example_mark;
}

}  // namespace gyoryu::documents
