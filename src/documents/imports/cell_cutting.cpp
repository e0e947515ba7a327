#include "documents/imports/cell_cutting.h"

#include "documents/imports/cell_text.h"

namespace gyoryu::documents {

std::string with_marks(std::string_view text, std::initializer_list<std::string_view> forms, char mark) {
    std::string out(text);
    for (const auto form : forms) {
        for (auto at = out.find(form); at != std::string::npos; at = out.find(form, at + 1))
            out.replace(at, form.size(), 1, mark);
    }
    return out;
}

std::vector<std::string> cut(std::string_view text, std::string_view marks) {
    std::vector<std::string> parts;
    while (true) {
        const auto end = text.find_first_of(marks);
        const auto part = tidy_cell(text.substr(0, end));
        if (!part.empty()) parts.push_back(part);
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

}  // namespace gyoryu::documents
