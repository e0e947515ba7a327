#pragma once

#include "documents/model/document.h"

namespace gyoryu::documents {

/// WordprocessingML of ISO/IEC 29500 (transitional), as word processors write it. Headings are styles with outline
/// levels, heads of tables repeat, charts are pictures with their description.
std::string document_docx(const Document& document);

}  // namespace gyoryu::documents
