#include "documents/docx/document_docx.h"
#include "documents/html/document_html.h"
#include "documents/hwpx/document_hwpx.h"
#include "documents/model/document.h"
#include "documents/pdf/document_pdf.h"
#include "documents/xlsx/document_xlsx.h"

namespace gyoryu::documents {

std::string write_document(const Document& document, DocumentForm form) {
    switch (form) {
        case DocumentForm::hwpx:
            return document_hwpx(document);
        case DocumentForm::docx:
            return document_docx(document);
        case DocumentForm::pdf:
            return document_pdf(document);
        case DocumentForm::xlsx:
            return document_xlsx(document);
        case DocumentForm::html:
            break;
    }
    return document_html(document);
}

}  // namespace gyoryu::documents
