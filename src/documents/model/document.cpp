#include "documents/model/document.h"

#include <array>

namespace gyoryu::documents {

namespace {

struct FormName {
    DocumentForm form;
    std::string_view ending;
    std::string_view content_type;
};

constexpr std::array<FormName, 5> forms{
    {{DocumentForm::hwpx, "hwpx", "application/hwp+zip"},
     {DocumentForm::docx, "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
     {DocumentForm::pdf, "pdf", "application/pdf"},
     {DocumentForm::xlsx, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
     {DocumentForm::html, "html", "text/html; charset=utf-8"}}};

const FormName& named(DocumentForm form) { return forms[static_cast<std::size_t>(form)]; }

}  // namespace

std::string_view ending_of(DocumentForm form) { return named(form).ending; }

std::string_view content_type_of(DocumentForm form) { return named(form).content_type; }

std::optional<DocumentForm> form_of(std::string_view ending) {
    for (const auto& one : forms)
        if (one.ending == ending) return one.form;
    return {};
}

}  // namespace gyoryu::documents
