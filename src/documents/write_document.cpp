#include "documents/document.h"
#include "documents/document_docx.h"
#include "documents/document_html.h"
#include "documents/document_hwpx.h"
#include "documents/document_pdf.h"
#include "documents/document_xlsx.h"

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
