#pragma once

#include "text/language.h"
#include "text/names.h"

#include <string>
#include <vector>

namespace gyoryu::documents {

struct Badge {
    text::ShownName organisation;  ///< in the reader's script, the original under it
    std::string person;            ///< who wears it; may be empty
    std::string code;              ///< as the lists have it
    std::string role;              ///< 셀러, 바이어, 통역
    std::string qr;
};

/// How badges come out of the printer, in millimetres.
enum class BadgeForm {
    sheet,  ///< A4, ten labels of 90 × 54 in two columns, cut or die-cut
    label,  ///< a page of 90 × 54 each, for label printers
};

std::string badges_pdf(const std::vector<Badge>& badges, const std::string& event, BadgeForm form,
                       text::Language language);

}  // namespace gyoryu::documents
